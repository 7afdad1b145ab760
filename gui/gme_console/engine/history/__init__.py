"""The threads that write and read the history, and what is asked of them. For the rest of the engine."""
