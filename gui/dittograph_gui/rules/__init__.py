"""Settling many clusters at once: the list of rules, and what it would do."""
