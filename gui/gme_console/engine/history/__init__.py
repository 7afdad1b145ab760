"""The history and its threads. `history_service` and `history_messages` are for all, `ledger_thread` and `row_writes`
for the engine.
"""
