"""Many rooms: the preview of a list before it is started, and the view of a batch that runs or is over."""
