"""Which passages of a scan were not there in the scan before."""

from __future__ import annotations

import contextlib
import sqlite3
from collections import Counter
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dittograph.errors import ProjectError
from dittograph.finished_scan import Scan
from dittograph.project.changes_since import changes_since
from dittograph.project.storage import read_passage_hashes, read_sources
from dittograph.project.transactions import Database


def new_passages(before: Path, scan: Scan) -> NDArray[np.bool_] | None:
    """Compare a scan with the project of the one before.

    A passage is known where its source, also under another name, had the same text before, and at
    least as often.

    Args:
        before: The project.
        scan: The later scan.

    Returns:
        Whether each passage is new, bool ``[passages]``; None if the project cannot be read.
    """
    if not before.is_file() or not before.stat().st_size:
        return None
    with (
        contextlib.suppress(OSError, sqlite3.Error, ProjectError),
        contextlib.closing(Database(before)) as database,
        database.reading() as connection,
    ):
        sources, passages = read_sources(connection), read_passage_hashes(connection)
        names = changes_since(sources, scan.sources).names
        now = [names.get(source.name, source.name) for source in sources]
        there = Counter((digest, now[source]) for digest, source in passages)
        return _new(scan, there)
    return None


def _new(scan: Scan, there: Counter[tuple[bytes, str]]) -> NDArray[np.bool_]:
    new = np.zeros(len(scan.passages), dtype=np.bool_)
    of, texts = scan.source_of.tolist(), scan.copies.text.tolist()
    for passage, (source, text) in enumerate(zip(of, texts, strict=True)):
        key = scan.copies.hashes[text], scan.sources[source].name
        new[passage] = there[key] <= 0
        there[key] -= 1
    return new
