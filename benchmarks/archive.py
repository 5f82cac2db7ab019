"""New articles against a large archive that was scanned before: what is left to do each time.

The encoder is a function that adds up a vector for each word, so that what is measured is all that
Dittograph does besides encoding: reading, cutting, looking up, comparing, grouping.

python benchmarks/archive.py [--passages 100000]
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import tempfile
from functools import cache, partial
from pathlib import Path

import numpy as np
from corpus import sentences
from dittograph.encoders.own import adopt
from dittograph.finished_scan import Scan
from dittograph.scanning import scan
from numpy.typing import NDArray
from table import head, row, timed

ARTICLES, LONG, OLD = 10, 15, 5  # new articles, sentences in each, of which the archive has some
DIMENSION = 384


@cache
def word_vector(word: str) -> NDArray[np.float32]:
    """Return a vector that only this word has."""
    seed = int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest())
    return np.random.default_rng(seed).standard_normal(DIMENSION, dtype=np.float32)


class Words:
    """The encoder."""

    __name__ = "words"
    fingerprint = "sum of word vectors, 1"

    def __call__(self, texts: list[str]) -> NDArray[np.float32]:
        """Return a vector for each text, float32 ``[texts, DIMENSION]``."""
        rows = [
            np.sum([word_vector(word) for word in re.findall(r"\w+", text.lower())], axis=0)
            if re.search(r"\w", text)
            else np.zeros(DIMENSION)
            for text in texts
        ]
        return np.array(rows, dtype=np.float32)


def measure(count: int) -> None:
    """Scan an archive once, then new articles against it."""
    news, what = sentences(count + 3 * ARTICLES * (LONG - OLD))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["DITTOGRAPH_CACHE"] = str(folder / "cache")
        archive = folder / "archive"
        archive.mkdir()
        for at in range(0, count, 20):
            (archive / f"{at:06}.txt").write_text(" ".join(news[at : at + 20]) + "\n")
        first, seconds = timed(partial(against, archive, articles(folder, news, count, 0)))
        many = f"{len(first.passages):,} {what}"
        row(f"{ARTICLES} articles against an archive, {many}", seconds, seconds, "nothing cached")
        for turn in (1, 2):
            again, took = timed(partial(against, archive, articles(folder, news, count, turn)))
            quality = f"{again.embedded} texts new, {len(again.pairs):,} pairs"
            row(f"{ARTICLES} other articles against it", took, seconds, quality)


def articles(folder: Path, news: list[str], count: int, turn: int) -> Path:
    """Write new articles, a third of each taken from the archive."""
    new = folder / f"new-{turn}"
    new.mkdir()
    own = LONG - OLD
    for number in range(ARTICLES):
        at = count + (turn * ARTICLES + number) * own
        old = (turn * ARTICLES + number) * OLD
        text = [*news[at : at + own], *news[old : old + OLD]]
        (new / f"{turn}-{number}.txt").write_text(" ".join(text) + "\n")
    return new


def against(archive: Path, new: Path) -> Scan:
    """Scan new articles against the archive."""
    return scan([new], reference=[archive], encoder=adopt(Words()), unit="sentence")


def main() -> None:
    """Run everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, default=100_000)
    options = parser.parse_args()
    head()
    measure(options.passages)


if __name__ == "__main__":
    main()
