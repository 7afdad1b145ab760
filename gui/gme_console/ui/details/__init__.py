"""The selected row, whole, and what can be done with it. For `ui.wiring`."""
