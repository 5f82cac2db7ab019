"""A text without some of its passages: what goes with them, and the bytes of what stays.

What stays is copied byte for byte. Only white space around what is left out goes with it.
"""

from __future__ import annotations

import codecs
import io
import re
import sys
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType

from dittograph.documents.format import Placed
from dittograph.documents.source import ChangedError, UnusableError
from dittograph.documents.text.damaged import decode_exactly, encode_exactly, shown
from dittograph.documents.text.encoding_names import encoding_name
from dittograph.documents.text.paired import paired

Span = tuple[int, int]

# White space that may go; a tab may part two cells.
_SPACES_BEFORE = re.compile(r"[^\S\t\r\n]*\Z")
_SPACES = re.compile(r"[^\S\t\r\n]*")


# --- spans


def spans_of(text: str, passages: Sequence[Placed], dropped: Collection[int]) -> list[Span]:
    """Return where the passages to leave out stand, in order; those without offsets aside.

    Raises:
        ChangedError: A passage does not stand there.
    """
    spans: list[Span] = []
    for place in sorted(dropped):
        where = passages[place].location
        if where.start is None or where.end is None:
            continue
        if letters(text[where.start : where.end]) != letters(passages[place].text):
            raise ChangedError
        spans.append((where.start, where.end))
    return sorted(spans)


def letters(text: str) -> str:
    """Return what a passage and its place share: all but spaces and the marks of quotations."""
    return re.sub(r"[\s>]+", "", text)


def joined(text: str, spans: Sequence[Span]) -> list[Span]:
    """Join spans with nothing but white space between them."""
    result: list[Span] = []
    for start, end in spans:
        if result and not text[result[-1][1] : start].strip():
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def line_starts(text: str) -> list[int]:
    """Return where each line starts, and the end."""
    starts = [0]
    for line in io.StringIO(text, newline=""):
        starts.append(starts[-1] + len(line))
    return starts


def line_numbers(text: str, places: Sequence[int]) -> list[int]:
    """Return the 1-based lines of places that are in order."""
    if "\r" in text:
        starts = line_starts(text)
        return [min(bisect_right(starts, place), len(starts) - 1) for place in places]
    numbers: list[int] = []
    line, counted = 1, 0
    for place in places:
        line += text.count("\n", counted, place)
        counted = place
        numbers.append(line)
    return numbers


def tidied(text: str, spans: Sequence[Span]) -> list[Span]:
    """Widen spans by the white space and the emptied lines that go with them.

    Args:
        text: What the spans are in.
        spans: In order.
    """
    lines = line_starts(text)
    cuts: list[Span] = []
    gone: set[int] = set()
    spans = joined(text, spans)
    for (start, end), pairs in zip(spans, _pairs(text, lines, spans), strict=True):
        first, last = bisect_right(lines, start) - 1, bisect_right(lines, end - 1) - 1
        around = text[lines[first] : start] + text[end : lines[last + 1]]
        if parts := torn(start, end, pairs):
            cuts += within_pairs(text, start, end, parts, pairs)
        elif not around.strip():
            gone.update(range(first, last + 1))
        else:
            cuts.append(widened(text, start, end, pairs))
    gone = with_spare_blanks(text, lines, gone)
    return cuts + [(lines[i], lines[i + 1]) for i in gone]


def _pairs(text: str, lines: Sequence[int], spans: Sequence[Span]) -> list[dict[int, int]]:
    """Return the paired marks of the paragraph around each span."""
    found: list[dict[int, int]] = []
    low = high = 0
    pairs: dict[int, int] = {}
    for start, end in spans:
        if not low <= start < end <= high:
            first, last = bisect_right(lines, start) - 1, bisect_right(lines, end - 1) - 1
            while first and text[lines[first - 1] : lines[first]].strip():
                first -= 1
            while last + 2 < len(lines) and text[lines[last + 1] : lines[last + 2]].strip():
                last += 1
            low, high = lines[first], lines[last + 1]
            pairs = paired(text, low, high)
        found.append(pairs)
    return found


def torn(start: int, end: int, pairs: dict[int, int]) -> list[int]:
    """Return the marks in a span whose partner is outside, in order."""
    return sorted(i for i, j in pairs.items() if start <= i < end and not start <= j < end)


def within_pairs(
    text: str, start: int, end: int, stay: Sequence[int], pairs: dict[int, int]
) -> list[Span]:
    """Return a span without the marks that stay, and with the white space that goes beside them.

    Args:
        text: What the span is in.
        start: Where it starts.
        end: Where it ends.
        stay: The marks in it that stay, in order.
        pairs: All marks with a partner.
    """
    edges = [start - 1, *stay, end]
    cuts: list[Span] = []
    for before, after in pairwise(edges):
        low, high = before + 1, after
        opened = before in stay and pairs[before] > before
        closed = after in stay and pairs[after] < after
        part = text[low:high]
        if opened:  # in French a space stands beside it, which stays
            low += len(part) - len(part.lstrip())
            high += len(text[high:]) - len(text[high:].lstrip()) if after == end else 0
        if closed:
            high -= len(part) - len(part.rstrip())
            low = len(text[:low].rstrip()) if before == start - 1 else low
        if low < high and not opened and not closed:
            low, high = low + len(part) - len(part.lstrip()), low + len(part.rstrip())
            low, high = widened(text, low, high, pairs) if low < high else (low, low)
        cuts.append((low, high))
    return [(low, high) for low, high in cuts if low < high]


def widened(
    text: str, start: int, end: int, pairs: dict[int, int] | None = None, *, edges: str = ""
) -> Span:
    """Take the spaces on one side of a span along, so that one gap is left where there were two.

    Args:
        text: What the span is in.
        start: Where it starts.
        end: Where it ends.
        pairs: Marks with a partner: no gap is wanted behind one that opens or before one that
            closes.
        edges: Characters beside which no gap is wanted, as there is none at the ends of a line.
    """
    pairs = pairs or {}
    spaces = _SPACES.match(text, end)
    right = spaces.end() if spaces else end
    found = _SPACES_BEFORE.search(text, max(0, start - 100), start)
    left = found.start() if found else start
    previous, following = text[start - 1 : start] or "\n", text[right : right + 1] or "\n"
    if following in "\r\n":
        return left, right
    if right > end:
        opened = (
            previous in "\r\n" + edges
            or unicodedata.category(previous) in ("Ps", "Pi")
            or pairs.get(start - 1, -1) > start - 1
        )
        return start, right if left < start or opened else end
    closed = (
        following in edges
        or unicodedata.category(following) in ("Pe", "Pf")
        or -1 < pairs.get(right, -1) < right
    )
    return left if closed else start, end


def with_spare_blanks(text: str, lines: Sequence[int], gone: set[int], quote: str = "") -> set[int]:
    """Add the blank lines that would leave two in a row, or one at either end.

    Args:
        text: The text.
        lines: See :func:`line_starts`.
        gone: The lines that go, by their place from 0.
        quote: The mark of a quotation; a line with nothing else is blank, and goes first.
    """
    gone = set(gone)
    blanks: list[int] = []  # kept ones since the last line with text
    begun = cut = False  # whether a line with text was kept, and lines went since
    for i in range(len(lines) - 1):
        line = text[lines[i] : lines[i + 1]].strip()
        if i in gone:
            cut = True
        elif quote and line and not line.strip(f"{quote} \t"):
            if cut and (blanks or not begun):
                gone.add(i)
            else:
                blanks.append(i)
        elif line:
            begun, cut, blanks = True, False, []
        elif cut and blanks and quote and text[lines[blanks[-1]] : lines[blanks[-1] + 1]].strip():
            gone.add(blanks.pop())
            blanks.append(i)
        elif cut and (blanks or not begun):
            gone.add(i)
        else:
            blanks.append(i)
    return gone | set(blanks) if cut else gone


# --- bytes

_MARKS = {
    "utf-8-sig": [(codecs.BOM_UTF8, "utf-8")],
    "utf-16": [(codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
    "utf-32": [(codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be")],
}


def _parted(data: bytes, encoding: str) -> tuple[bytes, str]:
    """Return the byte order mark of a text, and the codec of what is behind it.

    A page may say that it has a mark and have none.
    """
    name = codecs.lookup(encoding).name
    for mark, codec in _MARKS.get(name, ()):
        if data.startswith(mark):
            return mark, codec
    if name == "utf-8-sig":
        return b"", "utf-8"
    return b"", f"{name}-{sys.byteorder[0]}e" if name in _MARKS else encoding


def _with_nuls(cuts: Sequence[Span], nuls: Sequence[int]) -> list[Span]:
    """Return spans of a text without NULs as those of the text with them."""
    before = [place - number for number, place in enumerate(nuls)]  # letters before each
    return [
        (start + bisect_left(before, start), end + bisect_right(before, end - 1))
        for start, end in cuts
        if start < end
    ]


# Codecs with signs that switch what the bytes behind them mean.
_STATEFUL = re.compile(r"utf[-_]?7|iso[-_]?2022|hz", re.IGNORECASE)


def cut_out(
    data: bytes,
    text: str,
    encoding: str,
    cuts: Sequence[Span],
    instead: Mapping[int, str] = MappingProxyType({}),
) -> bytes | None:
    """Return bytes without those of some spans of their text.

    Args:
        data: The bytes of a text.
        text: What they say.
        encoding: The codec that decodes them.
        cuts: Spans of the text, in any order; they may overlap.
        instead: What is written in place of a cut, by where that starts.

    Returns:
        The bytes that stay; None if they hold no text.

    Raises:
        ChangedError: The bytes say something else.
        UnusableError: What stays cannot be written.
    """
    mark, codec = _parted(data, encoding)
    exact = decode_exactly(data[len(mark) :], codec)
    nuls = [match.start() for match in re.finditer("\0", exact)]  # which no text has
    if shown(exact.replace("\0", "")) != text:
        raise ChangedError  # between two readings
    cuts = sorted((start, end) for start, end in cuts if start < end)
    if _STATEFUL.match(codec):
        return _written_again(text, codec, cuts, instead)
    begin, at = len(mark), 0
    kept = [data[:begin]]
    exactly = _with_nuls(cuts, nuls) if nuls else cuts
    for (place, _), (start, end) in zip(cuts, exactly, strict=True):
        start = max(start, at)
        if end <= start:
            continue
        stay = len(encode_exactly(exact[at:start], codec))
        kept.append(data[begin : begin + stay])
        if place in instead:
            kept.append(instead[place].encode(codec))
        begin += stay + len(encode_exactly(exact[start:end], codec))
        at = end
    result = b"".join([*kept, data[begin:]])
    return result if result.removeprefix(mark).decode(codec, "replace").strip() else None


def _written_again(
    text: str, codec: str, cuts: Sequence[Span], instead: Mapping[int, str]
) -> bytes | None:
    """Encode what stays of a text, in a codec whose bytes mean what those before them say."""
    at = 0
    kept = []
    for start, end in cuts:
        if end > at:
            kept += [text[at : max(start, at)], instead.get(start, "")]
            at = end
    left = "".join([*kept, text[at:]])
    try:
        return left.encode(codec) if left.strip() else None
    except UnicodeEncodeError:
        raise UnusableError(
            f"It is damaged, and what stays cannot be written in {encoding_name(codec)}; save it "
            "in UTF-8, and scan it again."
        ) from None
