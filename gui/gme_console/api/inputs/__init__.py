"""Ids as operators type and paste them: cleaned, checked, doubted. For the window and the profiles."""
