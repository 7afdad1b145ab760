"""Quick checks in the window: their steps live, their verdicts, and the presses that begin and end them."""
