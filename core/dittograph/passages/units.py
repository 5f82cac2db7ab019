"""Step 2, sources to passages: the pieces that are compared, each with its exact place.

The white space and line breaks between words are the only thing that a passage changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dittograph.documents.blocks import Block, Breaks, Line, paragraphs, physical_lines
from dittograph.documents.registry import format_named
from dittograph.documents.source import Source
from dittograph.passages.cutting import cut
from dittograph.passages.paragraphs import runs, wrap_width
from dittograph.passages.passage import Passage
from dittograph.passages.rows import join_cells, split_table
from dittograph.passages.sentences import find_habits, sentences
from dittograph.settings import Unit

_SAMPLE = 500_000  # characters that are looked at to choose a unit


def choose_unit(source: Source) -> Unit:
    """Return what :attr:`Unit.AUTO` means for a source.

    The format says so: rows for tables, lines for pasted lists and standard input, sentences for
    most others. Of plain text it is lines where each is an entry (not wrapped by hand, nearly
    every line one sentence).
    """
    auto = format_named(source.format).auto
    if auto is not Unit.AUTO:
        return auto
    lines = list(physical_lines(source.text[:_SAMPLE]))
    width = wrap_width(lines)
    if any(len(run.lines) > 1 for block in paragraphs(lines) for run in runs(block, width)):
        return Unit.SENTENCE
    sample = [line for line in lines if line.text][:: len(lines) // 400 + 1]
    habits = find_habits(source.text)
    several = sum(len(sentences(line.text, habits)) > 1 for line in sample)
    return Unit.LINE if several * 5 < len(sample) else Unit.SENTENCE


def split(
    source: Source, index: int, unit: Unit, *, column: str | None = None
) -> Iterator[Passage]:
    """Split a source into passages, in order, none blank and none overlapping.

    Args:
        source: The source.
        index: Its index, kept in each passage.
        unit: What a passage is. Lines and files are those of the raw text, also of a table that
            has one; sentences and paragraphs of a table are looked for in its cells.
        column: Of a table: the column, by name or 1-based number. None: see
            :func:`~dittograph.passages.rows.choose_columns`.

    Raises:
        InputError: If there is no such column.
    """
    if unit is Unit.AUTO:
        unit = choose_unit(source)
    if source.tables and unit is Unit.LINE and not source.text:
        unit = Unit.ROW
    habits = find_habits(source.text or _beginning(source))
    if source.tables and unit in (Unit.ROW, Unit.SENTENCE, Unit.PARAGRAPH):
        for table in source.tables:
            yield from split_table(source, table, index, unit, column, habits)
        return
    for block in cut_into(source, unit):
        for text, location in cut(block, habits):
            yield Passage(text, index, location)


def cut_into(source: Source, unit: Unit) -> Iterable[Block]:
    """Return the blocks of a source as a unit wants them; sentences stand in runs of lines."""
    form = format_named(source.format)
    if unit is Unit.FILE:
        lines = list(_all_lines(source))
        return [Block(lines, Breaks.WHOLE)] if lines else []
    if unit in (Unit.LINE, Unit.ROW):
        if source.text:
            return (Block([line], Breaks.WHOLE) for line in form.lines(source) if line.text)
        return (
            Block([line], Breaks.WHOLE, block.location)
            for block in form.blocks(source)
            for line in block.lines
        )
    if unit is Unit.PARAGRAPH:
        return (block._replace(breaks=Breaks.WHOLE) for block in form.blocks(source))
    width = wrap_width(list(form.lines(source)))
    return (run for block in form.blocks(source) for run in runs(block, width))


def _all_lines(source: Source) -> Iterator[Line]:
    """Give everything that a source says."""
    if source.text:
        yield from (line for line in physical_lines(source.text) if line.text)
        return
    for block in source.blocks:
        yield from block.lines
    for table in source.tables:
        for row in table.rows:
            if text := join_cells(row, range(len(row))):
                yield Line(text)


def _beginning(source: Source) -> str:
    """Return the beginning of a source that has no text of its own."""
    words: list[str] = []
    for line in _all_lines(source):
        words.append(line.text)
        if len(words) >= 1000:
            break
    return "\n".join(words)
