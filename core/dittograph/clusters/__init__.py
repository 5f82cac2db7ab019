"""Pairs to clusters: linkage, and cuts that cost milliseconds."""
