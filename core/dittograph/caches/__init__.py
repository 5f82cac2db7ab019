"""What can be computed again, kept on disk: bounded, checked, never a reason to fail."""
