"""Runs to pieces: sentences are found in the joined lines, and their places carried back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from dittograph.documents.blocks import Block, Breaks
from dittograph.documents.location import Location
from dittograph.passages.sentences import Habits, sentences


def cut(block: Block, habits: Habits) -> Iterator[tuple[str, Location]]:
    """Give the sentences of a block, or the block if it is one piece, with their places.

    Args:
        block: Lines that are read without a stop.
        habits: How the source writes.
    """
    lines = [line for line in block.lines if line.text]
    if not lines:
        return
    whole = block.breaks is Breaks.WHOLE
    if whole and len(lines) == 1:  # lists have a million of them
        (line,) = lines
        end = None if line.start is None else line.start + len(line.text)
        yield line.text, block.location.at(line.number, line.start, end)
        return
    joined = " ".join(line.text for line in lines)
    begins = [0]
    for line in lines[:-1]:
        begins.append(begins[-1] + len(line.text) + 1)
    for low, high in [(0, len(joined))] if whole else sentences(joined, habits):
        first = lines[i := bisect_right(begins, low) - 1]
        last = lines[j := bisect_right(begins, high - 1) - 1]
        start = None if first.start is None else first.start + low - begins[i]
        end = None if last.start is None else last.start + high - begins[j]
        yield joined[low:high], block.location.at(first.number, start, end)
