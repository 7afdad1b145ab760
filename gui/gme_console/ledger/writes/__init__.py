"""Each kind of write, inside a transaction of the writer. Private to the ledger."""
