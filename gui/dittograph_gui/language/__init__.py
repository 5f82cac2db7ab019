"""The language of the window: what it says, and how it writes numbers."""
