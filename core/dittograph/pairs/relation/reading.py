"""A text as a reader sees it: sentences in paragraphs, with the words of each."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from dittograph.pairs.relation.words import IS_WORD, split_words
from dittograph.passages.sentences import find_habits, sentences

_BREAK = re.compile(r"[ \t]*(?:\r\n|\r|\n|\u2028|\u2029)\s*")
_EMPTY_LINE = re.compile(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)|\u2029")
_WRAPPED = 0.3  # of the lines that start small, from which the lines of a text are only wrapped


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text.

    Attributes:
        text: As written, without the white space around it.
        start: Where it begins in the whole text.
        paragraph: Number of the paragraph that it is in.
        key: The same for sentences that differ in white space alone.
        words: How many words it has.
        stems: What its words are about, without case and endings.
    """

    text: str
    start: int
    paragraph: int
    key: str
    words: int
    stems: tuple[str, ...]

    @property
    def end(self) -> int:
        """Where it ends in the whole text."""
        return self.start + len(self.text)


def read_sentences(text: str) -> list[Sentence]:
    """Return the sentences of a text, in its order; white space between them is left out.

    A line break ends a paragraph, unless the text is wrapped: then an empty line does.
    """
    habits = find_habits(text)
    found: list[Sentence] = []
    for number, (begin, end) in enumerate(_paragraphs(text)):
        # The splitter wants no line breaks; a blank for each keeps every place.
        flat = re.sub(r"\s", " ", text[begin:end])
        for first, last in sentences(flat, habits):
            whole = text[begin + first : begin + last]
            written = whole.strip()
            if written:
                start = begin + first + len(whole) - len(whole.lstrip())
                found.append(_sentence(written, start, number))
    return found


def _sentence(written: str, start: int, paragraph: int) -> Sentence:
    words = [word for word in split_words(written) if word.flags & IS_WORD]
    return Sentence(
        text=written,
        start=start,
        paragraph=paragraph,
        key=" ".join(unicodedata.normalize("NFC", written).split()),
        words=len(words),
        stems=tuple(word.stem for word in words),
    )


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Return where each paragraph begins and ends."""
    breaks = [match for match in _BREAK.finditer(text) if match.end() < len(text)]
    small = sum(text[match.end()].islower() for match in breaks)
    if breaks and small >= _WRAPPED * len(breaks):
        breaks = [match for match in breaks if _EMPTY_LINE.search(match[0])]
    edges = [0, *(match.end() for match in breaks), len(text)]
    return [(begin, end) for begin, end in pairwise(edges) if text[begin:end].strip()]
