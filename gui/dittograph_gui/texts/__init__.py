"""Lists of single texts, with where each stands: what a search or a selection found."""
