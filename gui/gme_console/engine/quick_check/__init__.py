"""Quick check: a room is recorded for a few seconds on purpose, and a verdict says whether that works."""
