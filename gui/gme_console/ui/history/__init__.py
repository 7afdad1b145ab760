"""The table of rows: model, view, columns. For every room of the window that shows or selects rows."""
