"""Recordings: start, stop, change, adopt, settle, watch. For the console, on top of requests and history."""
