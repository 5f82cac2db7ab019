"""The preferences as a person sees them."""
