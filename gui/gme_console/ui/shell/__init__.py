"""What frames the window: menus, bars, messages, leaving. For every room above the history."""
