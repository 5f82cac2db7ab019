"""Where work runs, and how its cost is measured."""
