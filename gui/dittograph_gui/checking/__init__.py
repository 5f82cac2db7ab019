"""The page that checks texts against texts."""
