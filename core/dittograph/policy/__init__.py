"""What an administrator has set for this machine."""
