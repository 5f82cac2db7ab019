"""Vectors to places on a map of two dimensions: what is alike is near each other."""
