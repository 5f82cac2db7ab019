"""A report for a committee: one HTML file to read, search and print; it loads nothing."""
