"""What the operator has saved in the data folder: the own name, presets, named views of the history; and what
was used before, from the ledger.
"""
