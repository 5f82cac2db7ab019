"""The sentences of the core, a module for each of its parts; a test compares them with its code."""

from dittograph_gui.language.core_sentences import documents, encoders, other, pairs, parts

SENTENCES = (
    *documents.SENTENCES,
    *encoders.SENTENCES,
    *pairs.SENTENCES,
    *other.SENTENCES,
)
PARTS = parts.SENTENCES
