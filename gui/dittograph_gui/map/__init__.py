"""The map of the collection: every text a point, near to what it is like."""
