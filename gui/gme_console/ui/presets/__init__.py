"""What the operator keeps for later: the own name, presets, named views of the history; and what was used before."""
