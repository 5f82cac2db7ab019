"""Judging: measures an encoder on pairs whose answer is known, and finds the threshold to trust."""
