"""The documents of a project: how much each shares with others, and deciding by document."""
