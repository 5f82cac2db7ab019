"""Telling what differs in each pair: beside a plain similarity of words of the same pairs.

python benchmarks/relating.py [--texts 20000] [--pairs 5000000]
"""

from __future__ import annotations

import argparse
from functools import partial

import numpy as np
from corpus import sentences
from dittograph.pairs.relation import relate_pairs
from numpy.typing import NDArray
from rapidfuzz import fuzz
from table import head, row, timed

Ids = NDArray[np.int32]
_SAMPLE = 100_000  # pairs that the peer is timed on; its time is in proportion


def main() -> None:
    """Relate pairs of neighbours in the alphabet, of which many begin alike."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=20_000)
    parser.add_argument("--pairs", type=int, default=5_000_000)
    options = parser.parse_args()
    texts, what = sentences(options.texts)
    texts.sort()
    each = -(-options.pairs // len(texts))
    a = np.repeat(np.arange(len(texts), dtype=np.int32), each)
    b = (a + np.tile(np.arange(1, each + 1, dtype=np.int32), len(texts))) % np.int32(len(texts))
    head()
    _, peer = timed(partial(plain, texts, a, b))
    peer *= len(a) / min(_SAMPLE, len(a))
    size = f"{len(a):,} pairs of {len(texts):,} {what}"
    row(f"rapidfuzz token_sort_ratio, {size}", peer, peer, "a number, no facts")
    (kinds, differs), seconds = timed(partial(relate_pairs, texts, a, b))
    flagged = float((differs > 0).mean())
    row("Dittograph, kind and facts", seconds, peer, f"{flagged:.0%} flagged, {len(kinds):,} told")


def plain(texts: list[str], a: Ids, b: Ids) -> None:
    """Compare the words of some pairs with the fastest library for it."""
    for one, two in zip(a[:_SAMPLE].tolist(), b[:_SAMPLE].tolist(), strict=True):
        fuzz.token_sort_ratio(texts[one], texts[two])


if __name__ == "__main__":
    main()
