"""Everything that was decided in the open project, step by step, and the way back to any of it."""
