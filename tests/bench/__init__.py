"""Measures the console against named rivals: `python tests/bench`."""
