"""The project file: a finished scan and what the editor decided."""
