"""Vectors to pairs, and what differs in them."""
