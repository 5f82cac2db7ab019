"""Files and pasted text to sources."""
