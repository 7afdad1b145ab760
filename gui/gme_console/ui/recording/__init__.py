"""The form, and starting, changing, stopping, looking up. For the window and `ui.wiring`."""
