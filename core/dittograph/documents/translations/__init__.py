"""Translations: source and target, side by side."""
