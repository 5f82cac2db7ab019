"""What the person prefers, remembered."""
