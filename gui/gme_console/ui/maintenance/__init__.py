"""Export, import and removal of rows, as the operator meets them. For `ui.wiring`."""
