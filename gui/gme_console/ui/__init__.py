"""The widgets: they show and collect, and decide nothing."""
