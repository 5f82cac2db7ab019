"""Show how a text differs from its reference, in whole words and phrases, for reading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from rapidfuzz.distance import LCSseq


class Change(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text with its white space, and what became of it."""

    change: Change
    text: str


# Scripts without spaces are compared letter by letter; a word keeps the white space behind it.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\U00020000-\U0003ffff"
_LETTER = rf"[^\W_{_UNSPACED}]"
_TOKEN = re.compile(
    rf"(\d+(?:[.,:]\d+)*{_LETTER}*|{_LETTER}+(?:['’]{_LETTER}+)*|\S)(\s*)", re.DOTALL
)
_LEADING = re.compile(r"(\s*)")
_STOP_WORDS = frozenset(
    re.findall(
        r"\w+",
        "a an the of to in on at by for and or as is was be it its with from that this "
        "der die das und ein eine zu von le la les de des et un une el los las y en",
    )
)


def differences(reference: str, text: str, *, limit: int = 2000) -> list[Span]:
    """Compare word by word, and join small fragments to phrases.

    Args:
        reference: What ``text`` is compared with.
        text: The text to show.
        limit: Words and punctuation marks of each side that are compared one by one; what is
            beyond is shown as a whole.

    Returns:
        Spans in reading order. Those the same or added make up ``text``, those the same or
        removed make up ``reference``, to the letter.
    """
    head, tail = _shared_ends(reference, text) if len(reference) + len(text) > 8 * limit else (0, 0)
    left, left_rest = _tokens(reference[head : len(reference) - tail], limit)
    right, right_rest = _tokens(text[head : len(text) - tail], limit)
    pieces = [_Piece.same(text[:head], 1)] if head else []
    pieces += _aligned(left, right)
    if left_rest == right_rest:
        pieces.append(_Piece.same(left_rest, 1))
    else:
        pieces.append(_Piece(left_rest, right_rest, None))
    if tail:
        pieces.append(_Piece.same(text[len(text) - tail :], 1))
    return _spans(_smoothed(_joined(pieces)))


@dataclass(slots=True)
class _Piece:
    """Text of both sides; ``weight`` counts the words that carry meaning, None for a change."""

    removed: str
    added: str
    weight: int | None

    @classmethod
    def same(cls, text: str, weight: int) -> _Piece:
        return cls(text, text, weight)


def _tokens(text: str, limit: int) -> tuple[list[tuple[str, str]], str]:
    """Return the first words, each with the white space behind it, and the rest of the text."""
    leading = _LEADING.match(text)
    end = leading.end() if leading else 0
    tokens = [("", text[:end])] if end else []
    for match in islice(_TOKEN.finditer(text, end), limit):
        tokens.append((match[1], match[2]))
        end = match.end()
    return tokens, text[end:]


def _aligned(left: list[tuple[str, str]], right: list[tuple[str, str]]) -> list[_Piece]:
    """Align regardless of case, which is then shown as a change."""
    pieces: list[_Piece] = []
    codes = LCSseq.opcodes(
        [word.casefold() for word, _ in left], [word.casefold() for word, _ in right]
    )
    for code in codes:
        here = left[code.src_start : code.src_end]
        there = right[code.dest_start : code.dest_end]
        if code.tag != "equal":
            pieces.append(_Piece("".join(map("".join, here)), "".join(map("".join, there)), None))
            continue
        for (word, space), (other, other_space) in zip(here, there, strict=True):
            if word != other:
                pieces.append(_Piece(word + space, other + other_space, None))
                continue
            weight = int(word[:1].isalnum() and word.casefold() not in _STOP_WORDS)
            if space == other_space:
                pieces.append(_Piece.same(word + space, weight))
            else:
                pieces += [_Piece.same(word, weight), _Piece(space, other_space, None)]
    return pieces


def _joined(pieces: list[_Piece]) -> list[_Piece]:
    """Join neighbours of one sort, and drop what is empty."""
    joined: list[_Piece] = []
    removed: list[str] = []
    added: list[str] = []
    weight: int | None = None
    for piece in [*pieces, None]:
        if piece and not piece.removed and not piece.added:
            continue
        if removed and (piece is None or (piece.weight is None) != (weight is None)):
            joined.append(_Piece("".join(removed), "".join(added), weight))
            removed, added = [], []
        if piece:
            weight = piece.weight if not removed or weight is None else weight + (piece.weight or 0)
            removed.append(piece.removed)
            added.append(piece.added)
    return joined


def _smoothed(pieces: list[_Piece]) -> list[_Piece]:
    """Make islands without meaning of their own part of the changes around them."""
    for before, island, after in zip(pieces, pieces[1:], pieces[2:], strict=False):
        small = island.weight == 0 and len(island.removed.split()) <= 2
        if small and _worded(before) and _worded(after):
            island.weight = None
    return _joined(pieces)


def _worded(piece: _Piece) -> bool:
    return piece.weight is None and bool(piece.removed.strip() or piece.added.strip())


def _spans(pieces: list[_Piece]) -> list[Span]:
    spans: list[Span] = []
    for piece in pieces:
        if piece.weight is not None or piece.removed == piece.added:
            before = spans.pop().text if spans and spans[-1].change is Change.SAME else ""
            spans.append(Span(Change.SAME, before + piece.added))
            continue
        if piece.removed:
            spans.append(Span(Change.REMOVED, piece.removed))
        if piece.added:
            spans.append(Span(Change.ADDED, piece.added))
    return spans


def _shared_ends(a: str, b: str) -> tuple[int, int]:
    """Return how many letters two long texts share at the start and at the end, in whole words."""
    head = _shared(a, b, from_end=False)
    if head < max(len(a), len(b)):
        head = _word_start(a, head)
    most = min(len(a), len(b)) - head
    tail = min(_shared(a, b, from_end=True), most)
    start = len(a) - tail
    while start < len(a) and not a[start - 1 : start].isspace():
        start += 1
    return head, len(a) - start


def _shared(a: str, b: str, *, from_end: bool) -> int:
    """Bisect for the length of the common start or end: each step is one fast comparison."""
    low, high = 0, min(len(a), len(b))
    while low < high:
        middle = (low + high + 1) // 2
        same = (
            a[len(a) - middle : len(a) - low] == b[len(b) - middle : len(b) - low]
            if from_end
            else a[low:middle] == b[low:middle]
        )
        low, high = (middle, high) if same else (low, middle - 1)
    return low


def _word_start(text: str, at: int) -> int:
    while at and not text[at - 1].isspace():
        at -= 1
    return at
