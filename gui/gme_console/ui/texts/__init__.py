"""What the window says. Pure; for every room of the window."""
