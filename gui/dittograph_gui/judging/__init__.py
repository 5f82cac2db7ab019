"""Judging pairs, and what the judgements tell."""
