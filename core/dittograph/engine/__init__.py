"""The engine process and its protocol, shared by both ends."""
