"""The window of Dittograph: Qt only, light imports, no torch."""
