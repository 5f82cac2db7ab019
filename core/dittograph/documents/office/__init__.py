"""Packed documents of word processors and slides: OOXML (Word, PowerPoint) and OpenDocument."""
