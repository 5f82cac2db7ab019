"""Sources to passages, and passages to distinct texts."""
