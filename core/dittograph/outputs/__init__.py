"""Decisions to outputs; sources are never changed."""
