"""Plain text: what bytes say, and what goes with a passage that is cut out."""
