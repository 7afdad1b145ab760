"""With what the program ends, besides 0."""

FAULT = 1
"""It could not open, --check found a fault, or --export failed."""

NO_DISPLAY = 2
"""Also for wrong arguments, as argparse has it."""

INTERRUPTED = 130
"""Ctrl+C during --export."""
