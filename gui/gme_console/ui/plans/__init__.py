"""When a recording begins and ends: chosen beside Start, shown with a row, asked about what was missed."""
