"""Profiles and credentials in use: choosing, getting a key, editing, testing. For the rest of the engine."""
