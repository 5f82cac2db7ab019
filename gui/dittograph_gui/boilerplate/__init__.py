"""Passages that recur in many documents, and muting them."""
