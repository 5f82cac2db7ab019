"""Search by meaning: the texts nearest to what a person types, or to one of the texts."""
