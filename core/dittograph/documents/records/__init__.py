"""JSON as records: where each is written, what a table of them says, and what goes with a row."""
