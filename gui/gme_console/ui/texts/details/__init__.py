"""What the page of one recording says, or that of several."""
