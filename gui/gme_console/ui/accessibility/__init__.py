"""What is told to whoever listens instead of looking."""
