"""What the window says of many rooms at once: a list before it is started, and the batch that it becomes."""
