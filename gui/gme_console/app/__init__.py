"""Builds everything, hands it over by constructor, and ends it."""
