"""Judged pairs as a table that ``evaluate`` and ``teach`` read: two texts and a label."""

from __future__ import annotations

from typing import BinaryIO

from dittograph.judging.labelled import EXPORTED, LabelledPairs, disarmed
from dittograph.outputs.csv import write_rows
from dittograph.outputs.result import counted


def write(pairs: LabelledPairs, stream: BinaryIO) -> str:
    """Write binary pairs to ``stream`` as CSV, label 1 for the same; return what was written.

    A text that a spreadsheet could take for a formula has an apostrophe before it, as in every
    table that Dittograph writes;
    :func:`~dittograph.judging.labelled.read_labelled` takes it off again.
    """
    labels = pairs.label.astype(int).tolist()
    first, second = map(disarmed, pairs.first), map(disarmed, pairs.second)
    write_rows(stream, EXPORTED, zip(first, second, labels, strict=True))
    return counted(len(pairs), "judged pair")
