"""The page for measuring and teaching encoders."""
