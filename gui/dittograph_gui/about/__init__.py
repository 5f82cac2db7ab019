"""About Dittograph."""
