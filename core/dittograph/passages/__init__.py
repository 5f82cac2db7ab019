"""Sources to passages, and which of them are copies."""
