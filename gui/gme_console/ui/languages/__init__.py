"""The choice of the language that the window speaks."""
