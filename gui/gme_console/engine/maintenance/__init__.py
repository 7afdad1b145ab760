"""Long work on the history as a whole: export, import, cleanup, backups. `maintenance_service` is for the console,
`maintenance_messages` for all.
"""
