"""What the window says of many rooms at once."""
