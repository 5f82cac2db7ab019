"""The page for a new scan."""
