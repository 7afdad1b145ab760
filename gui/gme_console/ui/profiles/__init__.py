"""The band across the top and the dialog of profiles. For the window and `ui.wiring`."""
