"""What the form says of a start before it is sent: of its room, and read back as a whole."""
