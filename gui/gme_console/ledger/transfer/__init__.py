"""Whole rows out of one history and into another: CSV, JSON Lines. For `ledger` and the engine's maintenance."""
