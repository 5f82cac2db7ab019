"""Output files that appear whole or not at all, and names for them."""
