"""What is said of whose key a profile has, of its guards, and of its secrets."""
