"""The window's end of the engine, and work in the background."""
