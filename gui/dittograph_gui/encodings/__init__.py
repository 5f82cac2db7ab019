"""The encodings of texts: their names, and rows to choose one for each text."""
