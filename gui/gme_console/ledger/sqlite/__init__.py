"""Tables, statements and indexes in SQLite. Private to the ledger."""
