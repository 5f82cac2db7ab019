"""The project file: a finished scan, and what a person decided about it."""
