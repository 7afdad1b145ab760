"""`gme-console --check`. For `app.cli` alone."""
