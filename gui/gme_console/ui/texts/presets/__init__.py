"""What the window says of names, tickets, presets and views."""
