"""Any text that people paste, understood as requests: what was taken from where, what was not, what was left out."""
