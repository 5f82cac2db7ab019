"""Judged pairs as a table that ``evaluate`` and ``teach`` read: two texts and a label."""

from __future__ import annotations

from typing import BinaryIO

from dittograph.judging.labelled import LabelledPairs
from dittograph.outputs.csv import write_rows
from dittograph.outputs.result import counted

HEADER = ("sentence1", "sentence2", "label")


def write(pairs: LabelledPairs, stream: BinaryIO) -> str:
    """Write binary pairs to ``stream`` as CSV, label 1 for the same; return what was written.

    A text that a spreadsheet could take for a formula has an apostrophe before it, as in every
    table that Dittograph writes, and keeps it when the file is read again.
    """
    labels = pairs.label.astype(int).tolist()
    write_rows(stream, HEADER, zip(pairs.first, pairs.second, labels, strict=True))
    return counted(len(pairs), "judged pair")
