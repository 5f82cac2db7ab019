"""Decisions from other projects: what they mean here, and taking them over."""
