"""PDF files: from glyphs at places to paragraphs in reading order."""
