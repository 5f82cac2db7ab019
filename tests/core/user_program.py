"""What a person may write: checked by mypy in strict mode, and run by a test."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

import dittograph
import numpy as np
from dittograph.errors import DittographError
from numpy.typing import NDArray

TEXTS = ["The goat sleeps.", "", "A goat eats.", "Hens lay eggs.", "A hen lays 2 eggs."]


def encode(texts: list[str]) -> NDArray[np.float64]:
    """Turn texts into vectors of my own."""
    return np.array([[text.lower().count(word) for word in ("goat", "hen")] for text in texts])


def main(folder: Path) -> list[str]:
    """Use everything once; return what was written."""
    scan = dittograph.scan(texts=TEXTS, encoder=encode)
    assert_type(scan, dittograph.Scan[int])
    plain: dittograph.Scan = scan
    for pair in plain.pairs:
        assert_type(pair, dittograph.Pair[int])
        assert TEXTS[pair.a] == pair.texts[0] and pair.similarity >= 0.6
        if pair.kind == "paraphrase" and "number" in pair.differs:
            assert pair.texts == ("Hens lay eggs.", "A hen lays 2 eggs.")
    assert_type(scan.pairs[:3], dittograph.Pairs[int])
    for cluster in scan.clusters(threshold=0.85):
        assert_type(cluster.texts, tuple[str, ...])
        assert_type(cluster.members, tuple[int, ...])
    assert_type(scan.labels(0.85), NDArray[np.int64])

    named = dittograph.scan(texts=TEXTS, ids=("a", "b", "c", "d", "e"), encoder=encode)
    assert_type(named, dittograph.Scan[str])
    assert_type(named.pairs[0].a, str)
    assert_type(named.search("goat", count=2)[0], dittograph.Match[str])
    columns = named.pairs.columns(texts=True)
    assert len(columns["a"]) == len(columns["text_b"])

    assert_type(dittograph.compare("goat", "hen", encoder=encode), dittograph.Comparison)
    assert_type(dittograph.compare(["goat"], ["hen"], encoder=encode), list[dittograph.Comparison])

    scan.save(folder / "farm.ditto")
    scan.save(str(folder / "farm.ditto"))
    with dittograph.open(folder / "farm.ditto") as project:
        assert_type(project.scan, dittograph.Scan[int])
        project.mark([1], "drop")
        hits = project.search("goat", encoder=encode)
        assert_type(hits[0].id, int)
        written = [
            dittograph.export(scan, "csv", folder / "farm.csv"),
            dittograph.export(project, "cleaned", str(folder / "cleaned")),
        ]
    try:
        dittograph.scan([folder / "nothing"])
    except DittographError as error:
        written.append(str(error))
    except dittograph.errors.EncoderError:
        raise
    return written
