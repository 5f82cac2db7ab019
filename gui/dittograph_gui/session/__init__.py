"""The open project, as all pages see it."""
