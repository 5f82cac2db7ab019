"""Runs tasks on a cluster of Ray; the only place that imports it."""
