"""What is said of starts and stops that are planned."""
