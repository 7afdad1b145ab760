"""Which request leaves when, on which connection, and whether it is sent again. For recordings and profiles."""
