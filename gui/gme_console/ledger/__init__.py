"""The history on disk: a row is written before a request leaves and completed after. No Qt."""
