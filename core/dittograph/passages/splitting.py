"""Step 2, sources to passages: the pieces that are compared, each with its exact place.

The white space and line breaks between words are the only thing that a passage changes. Splitting
works on blocks (paragraphs, list items, headings), each a run of lines to be read as one; a
passage is found in the joined lines and its offsets are carried back to the source.
"""

from __future__ import annotations

import io
import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import sentencex

from dittograph.documents.source import SourceKind
from dittograph.errors import InputError
from dittograph.passages.passage import Passage
from dittograph.settings import Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dittograph.documents.source import Source, Table


class _Line(NamedTuple):
    """A line without the white space around it: ``text`` starts at ``start``."""

    text: str
    start: int
    number: int
    indent: int


class _Block(NamedTuple):
    """Lines that belong together, and whether sentences are to be told apart in them."""

    lines: list[_Line]
    whole: bool = False


class _Habits(NamedTuple):
    """How a source writes: the language of its abbreviations, and if sentences have capitals."""

    language: str
    capitals: bool


def choose_unit(source: Source) -> Unit:
    """Return what :attr:`Unit.AUTO` means for a source.

    Rows for tables; lines for pasted lists, standard input and files with one entry a line
    (not wrapped by hand, nearly every line one sentence); sentences for the rest.
    """
    if source.kind is SourceKind.TABLE:
        return Unit.ROW
    if source.kind is SourceKind.LIST:
        return Unit.LINE
    if source.kind is SourceKind.MARKDOWN:
        return Unit.SENTENCE
    lines = list(_lines(source.text[:500_000]))
    width = _wrap_width(_breaks(lines))
    if any(len(run) > 1 for block in _paragraphs(lines) for run in _unwrap(block, width)):
        return Unit.SENTENCE
    sample = [line for line in lines if line.text][:: len(lines) // 400 + 1]
    habits = _habits(source.text)
    several = sum(len(_sentences(line.text, habits)) > 1 for line in sample)
    return Unit.LINE if several * 5 < len(sample) else Unit.SENTENCE


def split(
    source: Source, index: int, unit: Unit, *, column: str | None = None
) -> Iterator[Passage]:
    """Split a source into passages, in order, none blank and none overlapping.

    Args:
        source: The source.
        index: Its index, kept in each passage.
        unit: What a passage is. Lines and files are those of the raw text, also of a table;
            sentences and paragraphs of a table are looked for in its cells.
        column: Of a table: the column, by name or 1-based number. None: see
            :func:`choose_columns`.

    Raises:
        InputError: If there is no such column.
    """
    if unit is Unit.AUTO:
        unit = choose_unit(source)
    if source.table is not None and unit in (Unit.ROW, Unit.SENTENCE, Unit.PARAGRAPH):
        yield from _split_table(source, source.table, index, unit, column)
        return
    if unit is Unit.FILE:
        lines = [line for line in _lines(source.text) if line.text]
        blocks: Iterable[_Block] = [_Block(lines, whole=True)] if lines else []
    elif unit in (Unit.LINE, Unit.ROW):
        blocks = (_Block([line], whole=True) for line in _lines(source.text) if line.text)
    else:
        blocks = _blocks(source.text, source.kind, unit)
    habits = _habits(source.text)
    for block in blocks:
        for text, start, end, line in _cut(block, habits):
            yield Passage(text, index, line, start, end)


def choose_columns(source: Source, column: str | None) -> tuple[int, ...]:
    """Return the columns of a table whose cells are its text.

    Args:
        source: A source that is a table.
        column: A name (the case of letters does not matter if only one fits) or a 1-based
            number. None: the column with the longest text, and every other one at least half as
            long, numbers aside.

    Returns:
        0-based column indices, ascending.

    Raises:
        InputError: If there is no such column.
    """
    table = source.table
    if table is None:
        raise InputError(f"{source.name} is no table, so it has no columns; leave the column out.")
    if column is not None:
        wanted = column.strip()
        for names in (table.header, tuple(name.casefold() for name in table.header)):
            key = wanted if names is table.header else wanted.casefold()
            if names.count(key) == 1:
                return (names.index(key),)
        if wanted.isdecimal() and 1 <= int(wanted) <= len(table.header):
            return (int(wanted) - 1,)
        listed = ", ".join(f"{i} {name!r}" for i, name in enumerate(table.header, start=1))
        raise InputError(
            f"{source.name} has no column {column!r}; choose one of these by name or number: "
            f"{listed}."
        )
    sample = table.rows[:: len(table.rows) // 1000 + 1]
    lengths = [
        sum(len(row[i]) for row in sample if any(map(str.isalpha, row[i])))
        for i in range(len(table.header))
    ]
    return tuple(i for i, n in enumerate(lengths) if n * 2 >= max(lengths) and n) or (0,)


def surroundings(source: Source, passage: Passage, *, characters: int = 300) -> tuple[str, str]:
    """Return what stands before and after a passage, cut at word boundaries.

    Args:
        source: The passage's source.
        passage: The passage.
        characters: The most characters on either side.

    Returns:
        The text before and after, as in the source; of a table, the rest of the cell and the
        same column of the neighbouring rows, a line each.
    """
    if passage.start is not None and passage.end is not None:
        low, high = max(0, passage.start - characters), passage.end + characters
        before, after = source.text[low : passage.start], source.text[passage.end : high]
        cut_before, cut_after = low > 0, high < len(source.text)
        # A window that happens to end between two words has lost no part of one.
        if cut_before and not source.text[low - 1].isspace():
            before = re.sub(r"^\S+\s+", "", before, count=1)
        if cut_after and not source.text[high].isspace():
            after = re.sub(r"\s+\S+$", "", after, count=1)
        return before, after
    if source.table is None or passage.row is None:
        return "", ""
    try:
        columns = choose_columns(source, passage.column)
    except InputError:
        columns = choose_columns(source, None)
    rows, here = source.table.rows, passage.row - 1
    cell_before, _, cell_after = _cell(rows[here], columns).partition(passage.text)
    above, below = cell_before.strip(), cell_after.strip()
    for row in reversed(rows[max(0, here - 20) : here]):
        above = f"{_cell(row, columns)}\n{above}".strip()
        if len(above) > characters:
            above = re.sub(r"^\S+\s+", "", above[-characters:], count=1)
            break
    for row in rows[here + 1 : here + 21]:
        below = f"{below}\n{_cell(row, columns)}".strip()
        if len(below) > characters:
            below = re.sub(r"\s+\S+$", "", below[:characters], count=1)
            break
    return above, below


# --- tables


def _cell(row: Sequence[str], columns: Sequence[int]) -> str:
    """Join the text of some cells of a row, line breaks made spaces."""
    lines = (line.text for column in columns for line in _lines(row[column]))
    return " ".join(filter(None, lines))


def _split_table(
    source: Source, table: Table, index: int, unit: Unit, column: str | None
) -> Iterator[Passage]:
    columns = choose_columns(source, column)
    groups = [columns] if unit is Unit.ROW else [(i,) for i in columns]
    habits = _habits(source.text)
    for number, (row, line) in enumerate(zip(table.rows, table.lines, strict=True), start=1):
        for group in groups:
            name = " + ".join(table.header[i] for i in group)
            if unit is Unit.ROW:
                texts = [_cell(row, group)]
            else:
                blocks = _blocks(row[group[0]], SourceKind.TABLE, unit)
                texts = [piece[0] for block in blocks for piece in _cut(block, habits)]
            for text in filter(None, texts):
                yield Passage(text, index, line, None, None, number, name)


# --- lines and blocks

# A line that only separates: "* * *", "-----", "=====".
_RULE = re.compile(r"([-*_=~+#.•·])(?:\s*\1){2,}$")
_TABLE_RULE = re.compile(r"[|:\s-]*-[|:\s-]*$")
_ITEM = re.compile(r"(?:[-*+•·▪‣]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)")
_MARKDOWN_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?(?=\S)")
_HEADING = re.compile(r"#{1,6}(?:\s+|$)")
_FENCE = re.compile(r"`{3,}|~{3,}")
_QUOTE = re.compile(r"(?:>\s*)+")


def _lines(text: str) -> Iterator[_Line]:
    """Give the physical lines; form feeds and the like end none."""
    offset = 0
    for number, raw in enumerate(io.StringIO(text, newline=""), start=1):
        bare = raw.lstrip()
        indent = len(raw) - len(bare)
        yield _Line(bare.rstrip(), offset + indent, number, indent)
        offset += len(raw)


def _paragraphs(lines: Iterable[_Line]) -> Iterator[list[_Line]]:
    """Group lines between blank lines and rules."""
    block: list[_Line] = []
    for line in lines:
        if line.text and not _RULE.match(line.text):
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _blocks(text: str, kind: SourceKind, unit: Unit) -> Iterator[_Block]:
    lines = list(_lines(text))
    markdown = kind is SourceKind.MARKDOWN
    width = _wrap_width(_breaks(lines))
    blocks = _markdown(lines) if markdown else map(_Block, _paragraphs(lines))
    for block in blocks:
        if unit is Unit.PARAGRAPH or block.whole or not block.lines:
            yield block._replace(whole=True)
        else:
            yield from map(_Block, _unwrap(block.lines, width, flowing=markdown))


def _after(line: _Line, marker: int) -> _Line:
    """Return a line without the first ``marker`` characters."""
    rest = line.text[marker:]
    bare = rest.lstrip()
    return line._replace(text=bare, start=line.start + marker + len(rest) - len(bare))


def _markdown(lines: Iterable[_Line]) -> Iterator[_Block]:
    """Give the blocks of Markdown without their markers; lines in a block go on."""
    block: list[_Line] = []
    fence, depth = "", 0
    for line in lines:
        opened = _FENCE.match(line.text)
        if fence:
            if opened and line.text.strip(fence[0]) == "" and len(line.text) >= len(fence):
                yield _Block(block, whole=True)
                block, fence = [], ""
            elif line.text:
                block.append(line)
            continue
        quote = _QUOTE.match(line.text)
        level = quote.group().count(">") if quote else 0
        line = _after(line, quote.end()) if quote else line
        heading = _HEADING.match(line.text)
        item = _MARKDOWN_ITEM.match(line.text)
        rule = _RULE.match(line.text) or _TABLE_RULE.match(line.text)
        # A quotation may go on without its marker, but text that follows a blank line may not.
        new = heading or item or rule or opened or not line.text or line.text[0] == "|"
        if new or level > depth:
            yield _Block(block)
            block = []
        depth = level or (depth if block else 0)
        if opened:
            fence = opened.group()
        elif heading:
            title = _after(line, heading.end())
            bare = re.sub(r"(?:^|\s+)#+$", "", title.text)
            yield _Block([title._replace(text=bare)])
        elif item:
            block = [_after(line, item.end())]
        elif line.text and not rule:
            block.append(line)
    yield _Block(block, whole=bool(fence))


# --- hard-wrapped lines


def _breaks(lines: Sequence[_Line]) -> list[tuple[_Line, _Line]]:
    """Return each two lines with neither a blank line nor a rule between them."""
    return [
        (line, after)
        for line, after in pairwise(lines)
        if line.text and after.text and not _RULE.match(line.text) and not _RULE.match(after.text)
    ]


def _length(line: _Line) -> int:
    return line.indent + len(line.text)


def _reach(line: _Line, after: _Line) -> int:
    """Return how long a line would be with the next one's first word."""
    word = after.text.split(None, 1)[0]
    # Chinese and Japanese wrap between any two characters.
    return _length(line) + (1 if word[0] >= "\u2e80" else 1 + len(word))


def _wrap_width(breaks: Sequence[tuple[_Line, _Line]]) -> int:
    """Return the width at which lines were wrapped, or 0 if each line stands for itself.

    Wrapped lines are told by two signs: hardly any has room for the next one's first word, and
    the next one often starts in the middle of a sentence, with a small letter.
    """
    # A list item says nothing about the line before it.
    breaks = [pair for pair in breaks if not _ITEM.match(pair[1].text)]
    if not breaks:
        return 0
    lengths = sorted(_length(line) for line, _ in breaks)
    width = lengths[len(lengths) * 19 // 20]
    wide = breaks[0][0].text[0] >= "\u2e80"
    if not (20 if wide else 40) <= width <= 120:
        return 0
    first = [after.text[0] for _, after in breaks]
    capitals = any(line.text[0].isupper() for pair in breaks for line in pair)
    small = sum(letter.isalpha() and not letter.isupper() for letter in first)
    if not capitals and any(map(str.islower, first)) and len(breaks) < 8:
        return 0  # small letters mean nothing where all is written small
    # Lines that mostly start small are a wrapped text, however raggedly it was wrapped.
    room = 0.75 * width if capitals and small * 2 >= len(breaks) else 0.95 * width
    full = sum(_reach(line, after) > room for line, after in breaks)
    return width if min(full * 10 // 6, small * 5) >= len(breaks) else 0


def _unwrap(
    paragraph: Sequence[_Line], width: int, *, flowing: bool = False
) -> Iterator[list[_Line]]:
    """Join the lines of a paragraph that one sentence may run through.

    Args:
        paragraph: At least one line, none blank.
        width: Where the source's lines are wrapped, or 0.
        flowing: Line breaks mean nothing (Markdown): only a capital may start something new.
    """
    breaks = list(pairwise(paragraph))
    width = width or _wrap_width(breaks)
    first = [after.text[0] for _, after in breaks]
    # Verse: a capital at the start of every line, and lines that leave room.
    verse = len(first) > 2 and any(map(str.isupper, first)) and not any(map(str.islower, first))
    room = width if verse else 0.75 * width
    block = [paragraph[0]]
    for line, after in breaks:
        item = _ITEM.match(block[0].text)
        hanging = item and after.indent > block[0].indent
        flows = flowing and not (after.text[0].isupper() or after.text[0] == "|")
        wrapped = width and _reach(line, after) > room
        if (hanging or flows or wrapped) and not _ITEM.match(after.text):
            block.append(after)
        else:
            yield block
            block = [after]
    yield block


# --- sentences

# What closes a sentence after its full stop: quotation marks, brackets, emphasis.
_CLOSERS = re.compile(r"[)\]}\"'”’“‘»_*]*(?:\s?»)?")
_OPENERS = "([{\"'“‘„«»_*¿¡-–— "
# The splitter keeps speeches and brackets whole; where it does not see the marks, it does not.
_QUOTES = re.compile(r"[\"“”„«»]|(?<!\w)['‘’]|['‘’](?!\w)")
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*[.!?…] ?)[)\]]")
_NUMBERING = re.compile(r"\W*(?:\d{1,3}|[a-zA-Z]|[IVXLC]{1,6})[.)]\s*$")
_BEFORE_NUMBER = re.compile(
    r"\b(?:vol|pp?|pag|fig|nos?|nr|chap|art|sec|ca|approx|abs)\.$", re.IGNORECASE
)
# A German noun has a capital, so "aus der 2. Etage" looks like two sentences.
_GERMAN_ORDINAL = re.compile(
    r"\b(?:der|die|das|dem|den|des|im|zum|zur|vom|beim)\s\d{1,2}\.$", re.IGNORECASE
)
_SPACE = re.compile(r"\s*")
_LETTER = re.compile(r"[^\W_]")
_STOPWORDS = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to in is that it was he",
        "de": "der die und das nicht ist ein zu den mit",
        "es": "el los las que y una por con del se",
        "nl": "het een van niet dat en de te op zijn",
        "pt": "não uma os que e com um para do da",
        "ru": "и в не на что он с как его по",
    }.items()
}


def _habits(text: str) -> _Habits:
    sample = text[:50_000]
    words = sample.lower().split()
    counts = {language: sum(map(stop.__contains__, words)) for language, stop in _STOPWORDS.items()}
    language = max(counts, key=counts.__getitem__)
    starts = re.findall(r"[.!?]\s+(\w)", sample)
    return _Habits(language, sum(map(str.islower, starts)) * 4 <= len(starts))


def _cut(block: _Block, habits: _Habits) -> Iterator[tuple[str, int, int, int]]:
    """Give the passages of a block: text, start, end, line."""
    lines = [line for line in block.lines if line.text]
    if not lines:
        return
    joined = " ".join(line.text for line in lines)
    cuts = [(0, len(joined))] if block.whole else _sentences(joined, habits)
    if len(lines) == 1:
        (line,) = lines
        for low, high in cuts:
            yield joined[low:high], line.start + low, line.start + high, line.number
        return
    begins = [0]
    for line in lines[:-1]:
        begins.append(begins[-1] + len(line.text) + 1)
    for low, high in cuts:
        first = bisect_right(begins, low) - 1
        last = bisect_right(begins, high - 1) - 1
        start = lines[first].start + low - begins[first]
        end = lines[last].start + high - begins[last]
        yield joined[low:high], start, end, lines[first].number


def _sentences(text: str, habits: _Habits) -> list[tuple[int, int]]:
    """Return the start and end of each sentence of a text without line breaks."""
    masked = _BRACKETED.sub(r" \1 ", _QUOTES.sub(" ", text))
    found = sentencex.get_sentence_boundaries(habits.language, masked)
    cuts: list[tuple[int, int]] = []
    start = 0
    for piece in found[:-1]:
        begin, end = piece["start_index"], piece["end_index"]
        stop = begin + len(masked[begin:end].rstrip())
        closers = _CLOSERS.match(text, stop)
        close = closers.end() if closers else stop
        space = _SPACE.match(text, close)
        after = space.end() if space else close
        if close > start and not _goes_on(text, start, stop, close, after, habits):
            cuts.append((start, close))
            start = after
    cuts.append((start, len(text)))
    return cuts


def _goes_on(text: str, start: int, stop: int, close: int, after: int, habits: _Habits) -> bool:
    """Tell if what the splitter took for a sentence's end is none.

    Args:
        text: The whole text.
        start: Where the sentence starts.
        stop: Where its full stop ends.
        close: Where its closing quotation marks end.
        after: Where the next sentence would start.
        habits: How the text writes.
    """
    word = text[after : after + 20].lstrip(_OPENERS)
    # The limit keeps a book of nothing but full stops from taking for ever.
    if close - start < 1000 and not _LETTER.search(text, start, close):
        return True
    if not _LETTER.search(text, after, after + 1000):
        return True
    if word[:1].islower() and (habits.capitals or close > stop or text[stop - 1] in "!?…"):
        return True
    if word[:1].isdecimal() and _BEFORE_NUMBER.search(text[max(start, stop - 10) : stop]):
        return True
    if habits.language == "de" and _GERMAN_ORDINAL.search(text[max(start, stop - 10) : stop]):
        return True
    return close - start < 12 and _NUMBERING.match(text[start:close]) is not None
