"""What the window says when it is closed and stays."""

STAYED = "The window stayed open because a start was not sent yet. Close it again to leave."
