"""Many starts as one thing: kept in the ledger, fed at the service's pace, paused, stopped and taken up again."""
