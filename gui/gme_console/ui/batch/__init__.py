"""A batch that runs or is over: its page, its lines and what can be done with them. For the window and `ui.wiring`."""
