"""What is said of quick checks, in the window and on a terminal."""
