"""The threads and what runs in them. QtCore only."""
