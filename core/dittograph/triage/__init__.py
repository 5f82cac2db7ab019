"""Many clusters decided at once: what a list of rules would keep, and why."""
