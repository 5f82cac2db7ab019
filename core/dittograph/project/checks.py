"""Whether what a project file holds fits together, before anything is done with it.

A file can be damaged, or made to do harm. All that the rest of the program takes for granted about
a scan is checked here once, so that no number leads beyond the end of an array, or in a circle.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dittograph.clusters.dendrogram import NO_PARENT, Dendrogram
from dittograph.finished_scan import Scan
from dittograph.pairs.relation import Difference, Kind
from dittograph.project.keys import HASH_BYTES

_BEYOND = 1e-3  # how far rounding may take a cosine similarity beyond 1
_BLOCK = 1 << 20  # numbers looked at at a time; bounds the temporaries
_FLAGS = int(sum(Difference))


def check_scan(scan: Scan) -> None:
    """Make sure that a scan read from a file is one that the program could have written.

    Raises:
        ValueError: It is not; says what is wrong.
    """
    _check_description(scan)
    copies, texts = scan.copies, len(scan.copies.hashes)
    _need(
        len(scan.passages) == len(copies.text)
        and len(copies.first) == len(copies.count) == len(scan.truncated) == texts
        and all(len(digest) == HASH_BYTES for digest in copies.hashes[-1:])
        and _inside(copies.text, 0, texts)
        and _inside(copies.first, 0, len(copies.text))
        and np.array_equal(np.bincount(copies.text, minlength=texts), copies.count)
        and np.array_equal(copies.text[copies.first], np.arange(texts))
        and _inside(scan.source_of, 0, len(scan.sources)),
        "its passages do not fit together",
    )
    pairs = scan.pairs
    _need(
        len(pairs.a) == len(pairs.b) == len(pairs.similarity) == len(scan.kinds)
        and len(scan.differences) == len(pairs.a)
        and _inside(pairs.a, 0, texts)
        and _inside(pairs.b, 0, texts)
        and _descending(pairs.similarity)
        and _inside(scan.kinds, 0, len(Kind))
        and _inside(scan.differences, 0, _FLAGS + 1),
        "its pairs do not fit together",
    )
    for dendrogram in scan.dendrograms.values():
        check_dendrogram(dendrogram, texts, len(scan.passages))


def check_dendrogram(dendrogram: Dendrogram, texts: int, passages: int) -> None:
    """Make sure that a dendrogram is one of this number of distinct texts and passages.

    Raises:
        ValueError: It is not.
    """
    merges = len(dendrogram.height)
    nodes = texts + merges
    per_node = (dendrogram.parent, dendrogram.start, dendrogram.count, dendrogram.first)
    per_merge = (dendrogram.strongest, dendrogram.kind, dendrogram.differs)
    _need(
        dendrogram.texts == len(dendrogram.order) == texts
        and all(len(array) == nodes for array in (*per_node, dendrogram.occurrences))
        and all(len(array) == merges for array in per_merge)
        and _inside(dendrogram.order, 0, texts)
        and bool((np.bincount(dendrogram.order, minlength=texts) == 1).all())
        and _descending(dendrogram.height)
        and _similarities(dendrogram.strongest)
        and _inside(dendrogram.kind, 0, len(Kind))
        and _inside(dendrogram.differs, 0, _FLAGS + 1)
        and _upwards(dendrogram.parent, texts)
        and _inside(dendrogram.first, 0, texts)
        and _inside(dendrogram.occurrences, 1, passages + 1)
        and _inside(dendrogram.start, 0, texts)
        and _inside(dendrogram.count, 1, texts + 1)
        and _inside(dendrogram.start + dendrogram.count.astype(np.int64), 1, texts + 1),
        "its clusters do not fit together",
    )


def _check_description(scan: Scan) -> None:
    settings, encoder, coverage = scan.settings, scan.encoder, scan.coverage
    words = [
        settings.encoder, encoder.name, encoder.fingerprint, encoder.prompt, *encoder.notes,
        coverage.note, coverage.why, *scan.common,
        *(word for s in scan.sources for word in (s.name, s.encoding, s.member, s.checksum)),
        *(word for s in scan.sources for word in s.remarks),
        *(word for s in scan.skipped for word in (s.source, s.reason)),
    ]  # fmt: skip
    may_be_absent = [
        settings.column, settings.prompt, settings.encoding,
        *(x for s in scan.sources for x in (s.text, s.path)),
    ]  # fmt: skip
    words += [word for word in may_be_absent if word is not None]
    numbers = [settings.floor, settings.threshold, coverage.recall_estimate]
    numbers += [n for n in (coverage.floor_raised_to, scan.chance) if n is not None]
    _need(
        all(isinstance(word, str) for word in words)
        and all(type(n) in (int, float) and math.isfinite(n) for n in numbers)
        and all(type(n) is int for n in (encoder.dimension, encoder.max_tokens))
        and type(coverage.complete) is type(settings.everything) is bool
        and all(-1 <= similarity <= 1 for similarity in (settings.floor, settings.threshold)),
        "its description is damaged",
    )


def _need(right: Any, what: str) -> None:
    if not right:
        raise ValueError(what)


def _blocks(array: NDArray[Any]) -> Iterable[NDArray[Any]]:
    return (array[i : i + _BLOCK] for i in range(0, len(array), _BLOCK))


def _inside(array: NDArray[Any], low: int, end: int) -> bool:
    """Return whether all numbers are at least ``low`` and below ``end``."""
    if not len(array):
        return True
    return int(array.min()) >= low and int(array.max()) < end


def _similarities(array: NDArray[np.float32]) -> bool:
    return all(bool((np.abs(block) <= 1 + _BEYOND).all()) for block in _blocks(array))


def _descending(similarity: NDArray[np.float32]) -> bool:
    """Return whether these are similarities, the highest first."""
    return _similarities(similarity) and bool((similarity[:-1] >= similarity[1:]).all())


def _upwards(parent: NDArray[np.int32], texts: int) -> bool:
    """Return whether every node is merged into a later merge, or into none."""
    merged = parent != NO_PARENT
    return bool(
        (parent[merged] > np.flatnonzero(merged)).all()
        and (parent[merged] >= texts).all()
        and (parent[merged] < len(parent)).all()
    )
