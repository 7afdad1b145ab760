"""Long work on the history as a whole: export, import, cleanup, backups. For the rest of the engine."""
