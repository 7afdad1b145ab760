"""A list of rooms as text, CSV, TSV or .xlsx: read into cells, understood as requests, nothing left out unsaid."""
