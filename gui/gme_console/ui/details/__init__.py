"""The selected row in full, and what can be done with it. For `ui.wiring`."""
