"""Every encoder that sentence-transformers can load, run by that library."""
