"""Looking for rows: box, filters, results. For `ui.wiring`."""
