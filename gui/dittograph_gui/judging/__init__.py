"""The page on which a person judges pairs."""
