"""The recording API in plain Python: no Qt, no disk."""
