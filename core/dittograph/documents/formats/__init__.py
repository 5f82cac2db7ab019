"""A module for each format: every module here is found, and holds the format as ``FORMAT``."""
