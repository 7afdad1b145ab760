"""What is said to whoever listens instead of looking."""
