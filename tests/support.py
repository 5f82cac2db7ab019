"""Scans made of given vectors, for tests that need no encoder."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from dittograph.clusters.dendrogram import build_dendrogram
from dittograph.documents.reading import read_sources
from dittograph.documents.source import Skipped
from dittograph.encoders.info import EncoderInfo
from dittograph.finished_scan import Coverage, Scan, SourceInfo
from dittograph.pairs.pair_list import Pairs
from dittograph.pairs.relation import common_words, relate_pairs
from dittograph.passages.copies import fold_copies
from dittograph.passages.passage import Passage
from dittograph.passages.units import split
from dittograph.project.project import Project, create_project
from dittograph.settings import Device, Grouping, Method, Precision, Settings, Unit
from numpy.typing import NDArray

ENCODER = EncoderInfo("made-up", "sha256:0", 2, 256, Device.CPU, Precision.FP32)


def fans(*fans_of_degrees: Sequence[float]) -> NDArray[np.float32]:
    """Return unit vectors, a row each: those of one fan lie in one plane, at these angles.

    Two of one fan have the cosine of the difference of their angles, two of different fans 0.
    """
    rows = np.zeros((sum(map(len, fans_of_degrees)), 2 * len(fans_of_degrees)), dtype=np.float32)
    row = 0
    for fan, degrees in enumerate(fans_of_degrees):
        for angle in map(math.radians, degrees):
            rows[row, 2 * fan : 2 * fan + 2] = math.cos(angle), math.sin(angle)
            row += 1
    return rows


def degrees(similarity: float) -> float:
    """Return the angle whose cosine this is."""
    return math.degrees(math.acos(similarity))


def synthetic_scan(
    texts: Sequence[str] | Mapping[str, Sequence[str]],
    vectors: NDArray[np.float32],
    folder: Path,
    *,
    floor: float = 0.6,
    threshold: float = 0.8,
    coverage: Coverage | None = None,
    skipped: Sequence[Skipped] = (),
    chance: float | None = None,
) -> Scan:
    """Return the scan that an encoder giving ``vectors`` would have led to.

    Args:
        texts: A list, or the lines of several files by name; the files are written.
        vectors: Unit vectors, a row for each text; a repeated text takes its first row.
        folder: Where the files are written.
        floor: Lowest similarity kept.
        threshold: Similarity shown first.
        coverage: How complete the scan claims to be.
        skipped: What the scan claims to have left out.
        chance: What the scan claims to be the end of chance.
    """
    files = texts if isinstance(texts, Mapping) else {"texts.txt": texts}
    for name, lines in files.items():
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    sources, _ = read_sources([folder / name for name in files])
    passages: list[Passage] = []
    for index, source in enumerate(sources):
        passages += split(source, index, Unit.LINE)
    assert [p.text for p in passages] == [line for lines in files.values() for line in lines]
    copies = fold_copies([p.text for p in passages])
    distinct = vectors[copies.first]
    scores = distinct @ distinct.T
    a, b = np.nonzero(np.triu(scores >= floor, 1))
    pairs = Pairs.sort(a.astype(np.int32), b.astype(np.int32), scores[a, b])
    words = [passages[i].text for i in copies.first]
    common = common_words(words)
    kinds, differs = relate_pairs(words, pairs.a, pairs.b, common=common)
    return Scan(
        settings=Settings(
            unit=Unit.LINE,
            encoder=ENCODER.name,
            device=Device.CPU,
            precision=Precision.FP32,
            method=Method.EXACT,
            floor=floor,
            threshold=threshold,
        ),
        encoder=ENCODER,
        coverage=coverage or Coverage(complete=True, recall_estimate=1.0, floor_raised_to=None),
        sources=[
            SourceInfo(name, str(source.path), source.encoding, Unit.LINE, checksum=source.checksum)
            for name, source in zip(files, sources, strict=True)
        ],
        skipped=list(skipped),
        passages=passages,
        copies=copies,
        truncated=np.zeros(len(distinct), dtype=np.bool_),
        pairs=pairs,
        kinds=kinds,
        differences=differs,
        dendrograms={
            grouping: build_dendrogram(
                pairs, grouping=grouping, occurrences=copies.count, kind=kinds, differs=differs
            )
            for grouping in Grouping
        },
        chance=chance,
        common=common,
        vectors=distinct,
        embedded=len(distinct),
    )


def open_project(scan: Scan, folder: Path) -> Project:
    """Save a scan as a project in ``folder`` and open it."""
    path = folder / "test.ditto"
    create_project(path, scan)
    return Project.open(path)


LINES = {
    "harbour.txt": [
        "The council approved the harbour budget on Monday.",
        "The old lighthouse needs a new lamp.",
        "Ferries leave the north pier at 9 in the morning.",
        "Nobody claimed the brass band's missing drum.",
    ],
    "evening.txt": [
        "On Monday the council approved the harbour budget.",
        "A new lamp is needed for the old lighthouse.",
        "Ferries leave the north pier at 11 in the morning.",
        "The council approved the harbour budget on Monday.",
    ],
}


def small_scan(folder: Path) -> Scan:
    """Return a scan of eight lines in two files.

    Passages 0, 4 and 7 say that the budget was approved (0 and 7 in the same words; 0.95 to 4),
    1 and 5 that a lamp is needed (0.85), 2 and 6 differ in the hour of the ferries (0.97), and
    0.70 is what the lamp of 1 has to do with the budget of 0. Passage 3 stands alone.
    """
    vectors = fans(
        [0, -degrees(0.95), degrees(0.70), degrees(0.70) + degrees(0.85)], [0, degrees(0.97)], [0]
    )
    budget, moved, lamp, lamp_too, ferry, ferry_too, drum = vectors
    rows = [budget, lamp, ferry, drum, moved, lamp_too, ferry_too, budget]
    return synthetic_scan(LINES, np.array(rows), folder)


_COUPLE = ("the boat left the harbour {} at noon", "the boat left the harbour {} at midday")


def couples_scan(folder: Path, count: int = 60) -> Scan:
    """Return a scan of couples, 0.9 similar and far from all others.

    Texts ``2 * n`` and ``2 * n + 1`` are a couple; where ``n`` is odd they differ in a figure.
    """
    lines = []
    vectors = np.zeros((2 * count, 2 * count), dtype=np.float32)
    for couple in range(count):
        word = "abcdefghij"[couple % 10] * (couple // 10 + 3)
        odd = couple % 2
        lines += [_COUPLE[0].format(word + " 4" * odd), _COUPLE[1].format(word + " 5" * odd)]
        vectors[2 * couple, 2 * couple] = 1
        vectors[2 * couple + 1, 2 * couple : 2 * couple + 2] = 0.9, math.sqrt(1 - 0.81)
    return synthetic_scan(lines, vectors, folder)


def judge_couples(project: Project, count: int) -> None:
    """Judge the first couples of :func:`couples_scan`: those with other figures are different."""
    for couple in range(count):
        project.judge((2 * couple, 2 * couple + 1), couple % 2 == 0)
