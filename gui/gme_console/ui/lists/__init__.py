"""A list of rooms before it is started: read, shown, corrected, handed over as a batch."""
