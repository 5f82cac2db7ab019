"""A Markdown text without some passages: markers go with the words, and what stays stays whole.

The result is parsed again: what is left must be the same blocks, inside the same lists and
quotations, with the same words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from dittograph.documents.blocks import Line
from dittograph.documents.markdown.blocks import Leaf, find_leaves
from dittograph.documents.source import UnusableError
from dittograph.documents.text.leaving_out import (
    Span,
    joined,
    line_starts,
    torn,
    widened,
    with_spare_blanks,
    within_pairs,
)
from dittograph.documents.text.paired import paired

_BROKEN = (
    "Leaving out what is marked to be dropped would change how its other paragraphs, lists or code "
    "are shown; take the marks away and cut it by hand."
)
_Shape = list[tuple[str, tuple[str, ...], str | None]]


def cuts_of(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return what to cut out of a text for some spans of it to be gone.

    Args:
        text: Markdown.
        spans: The passages to leave out, in order.

    Raises:
        UnusableError: What stays would change its meaning.
    """
    if not spans:
        return []
    if not (text[: spans[0][0]] + text[spans[-1][1] :]).strip() and len(spans) == 1:
        return [(0, len(text))]  # the file is one passage
    leaves = find_leaves(text)
    gone = [_dropped(leaf, spans) for leaf in leaves]
    emptied = {i for i, leaf in enumerate(leaves) if leaf.lines and _all(leaf, gone[i])}
    wanted: _Shape = [
        (leaf.kind, tuple(c.kind for c in leaf.inside), None if gone[i] else _says(leaf))
        for i, leaf in enumerate(leaves)
        if i not in emptied and _counts(leaf)
    ]
    for alone in (True, False):
        cuts = _Cutter(text, leaves, gone, emptied, alone).cuts()
        if _fits(_without(text, cuts), wanted):
            return cuts
    raise UnusableError(_BROKEN)


def _fits(text: str, wanted: _Shape) -> bool:
    """Tell if a text has the wanted blocks; one of which part was cut may say anything."""
    leaves = list(filter(_counts, find_leaves(text)))
    return len(leaves) == len(wanted) and all(
        (leaf.kind, tuple(c.kind for c in leaf.inside)) == (kind, inside)
        and words in (None, _says(leaf))
        for leaf, (kind, inside, words) in zip(leaves, wanted, strict=True)
    )


def _counts(leaf: Leaf) -> bool:
    """Tell if a leaf must stay as it is; HTML that has lost its words has only become empty."""
    return bool(leaf.lines) or leaf.kind != "html_block"


def _says(leaf: Leaf) -> str:
    return " ".join(line.text for line in leaf.lines)


def _without(text: str, cuts: Sequence[Span]) -> str:
    kept: list[str] = []
    at = 0
    for start, end in sorted(cuts):
        kept.append(text[at : max(at, start)])
        at = max(at, end)
    return "".join([*kept, text[at:]])


def _start(line: Line) -> int:
    return line.start or 0


def _end(line: Line) -> int:
    return _start(line) + len(line.text)


def _dropped(leaf: Leaf, spans: Sequence[Span]) -> list[Span]:
    """Return the parts of a leaf's words that are in spans."""
    found: list[Span] = []
    for line in leaf.lines:
        at = bisect_left(spans, (_start(line), 0))
        for start, end in spans[max(0, at - 1) :]:
            if start >= _end(line):
                break
            low, high = max(start, _start(line)), min(end, _end(line))
            if low < high:
                found.append((low, high))
    return found


def _all(leaf: Leaf, spans: Sequence[Span]) -> bool:
    words = sum(len("".join(line.text.split())) for line in leaf.lines)
    dropped = 0
    for line in leaf.lines:
        for low, high in spans:
            part = line.text[max(0, low - _start(line)) : max(0, high - _start(line))]
            dropped += len("".join(part.split()))
    return dropped == words


@dataclass(frozen=True, slots=True)
class _Cutter:
    """Finds what goes with the words.

    Attributes:
        text: Markdown.
        leaves: Its leaves.
        gone: The dropped parts of the words of each.
        emptied: The leaves of which nothing stays.
        alone: Whether the marker of an item stays alone on its line where a list follows in it.
    """

    text: str
    leaves: Sequence[Leaf]
    gone: Sequence[Sequence[Span]]
    emptied: set[int]
    alone: bool

    def cuts(self) -> list[Span]:
        lines = line_starts(self.text)
        cuts: list[Span] = []
        whole: set[int] = set()
        for place, leaf in enumerate(self.leaves):
            if place in self.emptied:
                whole.update(self._lines(place, lines, cuts))
            elif self.gone[place]:
                cuts += self._part(leaf, self.gone[place])
        whole = with_spare_blanks(self.text, lines, whole, quote=">")
        return cuts + [(lines[i], lines[i + 1]) for i in whole]

    def _lines(self, place: int, lines: Sequence[int], cuts: list[Span]) -> range:
        """Return the lines that go with an emptied leaf; part of a line is added to ``cuts``."""
        leaf = self.leaves[place]
        stay = [c for c in leaf.inside if not self.emptied.issuperset(c.leaves)]
        top = leaf.inside[len(stay)] if len(stay) < len(leaf.inside) else leaf
        if leaf.kind == "html_block" and top is leaf:
            cuts.append((_start(leaf.lines[0]), _end(leaf.lines[0])))
            return range(0)
        marked = [c for c in stay if c.kind == "list_item" and c.first == top.first]
        if not marked:
            return range(top.first, top.last)
        # The line has the marker of an item of which something stays.
        begin = _start(leaf.lines[0])
        if top is not leaf:
            begin = _behind_markers(self.text, lines[top.first], len(marked))
        follows = self.leaves[next(i for i in marked[-1].leaves if i not in self.emptied)]
        if self.alone and follows.inside[-1] is not marked[-1]:
            cuts.append((len(self.text[:begin].rstrip(" \t")), _end(leaf.lines[-1])))
            return range(top.last, follows.first)
        line = self.text[lines[follows.first] : lines[follows.first + 1]]
        cuts.append((begin, lines[follows.first] + len(line) - len(line.lstrip(" \t>"))))
        return range(0)

    def _part(self, leaf: Leaf, spans: Sequence[Span]) -> list[Span]:
        """Return what goes with some sentences of a leaf."""
        cuts: list[Span] = []
        pairs = paired(self.text, _start(leaf.lines[0]), _end(leaf.lines[-1]), markdown=True)
        starts = [_start(line) for line in leaf.lines]
        ends = [_end(line) for line in leaf.lines]
        for start, end in _across(leaf, joined(self.text, spans)):
            if stay := torn(start, end, pairs):
                cuts += within_pairs(self.text, start, end, stay, pairs)
            elif start in starts and end in ends:
                following = ends.index(end) + 1
                if following < len(leaf.lines):
                    cuts.append((start, starts[following]))
                else:
                    cuts.append((ends[starts.index(start) - 1], end))
            elif end in ends and leaf.kind != "html_block":
                cuts.append((len(self.text[:start].rstrip(" \t")), end))
            else:
                edges = "<>" if leaf.kind == "html_block" else ""
                cuts.append(widened(self.text, start, end, pairs, edges=edges))
        return cuts


_MARKER = re.compile(r"[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+")


def _behind_markers(text: str, begin: int, markers: int) -> int:
    """Return where the line that begins at a place goes on behind the markers of some items."""
    for _ in range(markers):
        marker = _MARKER.match(text, begin)
        begin = marker.end() if marker else begin
    return begin


def _across(leaf: Leaf, spans: Sequence[Span]) -> list[Span]:
    """Join spans that go on in the next line of a leaf, behind its markers."""
    nexts = {
        _end(line): _start(after) for line, after in zip(leaf.lines, leaf.lines[1:], strict=False)
    }
    result: list[Span] = []
    for start, end in spans:
        if result and nexts.get(result[-1][1]) == start:
            result[-1] = (result[-1][0], end)
        else:
            result.append((start, end))
    return result
