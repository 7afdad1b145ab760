"""Widgets that know nothing of recordings. For every room of the window."""
