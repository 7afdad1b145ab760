"""Profiles and where their secrets come from. No Qt."""
