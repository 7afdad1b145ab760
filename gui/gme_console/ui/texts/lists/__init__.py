"""What is said of a list of rooms before it is started."""
