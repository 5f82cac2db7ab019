"""Finding the pairs: by comparing all, or by a checked index."""
