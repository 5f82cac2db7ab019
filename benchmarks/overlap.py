"""How much of each source stands in each other one: once for all thresholds, then each move.

python benchmarks/overlap.py [--sources 2000] [--passages 100000] [--pairs 300000]
"""

from __future__ import annotations

import argparse
from functools import partial

import numpy as np
from dittograph.clusters.overlap import find_overlap, match_sources
from dittograph.pairs.pair_list import Pairs
from table import head, row, timed

COPIED = 0.2  # of the passages
LINES = (0.6, 0.8, 0.95)


def measure(sources: int, passages: int, count: int) -> None:
    """Match made-up sources: a fifth of the passages are copies, the pairs are anywhere."""
    random = np.random.default_rng(0)
    source_of = np.sort(random.integers(0, sources, passages)).astype(np.int32)
    text = np.arange(passages)
    copied = random.random(passages) < COPIED
    text[copied] = random.integers(0, passages, int(copied.sum()))
    text_of = np.unique(text, return_inverse=True)[1].astype(np.int32)
    texts = int(text_of.max()) + 1
    ends = np.sort(random.integers(0, texts, (count, 2)), axis=1)
    keys = np.unique(ends[ends[:, 0] < ends[:, 1]] @ np.array([texts, 1]))
    a, b = (keys // texts).astype(np.int32), (keys % texts).astype(np.int32)
    pairs = Pairs.sort(a, b, random.uniform(0.6, 1, len(keys)).astype(np.float32))
    lengths = random.integers(20, 200, passages)
    find = partial(find_overlap, pairs, text_of=text_of, source_of=source_of, lengths=lengths)
    matches, seconds = timed(partial(match_sources, pairs, text_of, source_of, lengths, sources))
    what = f"{sources:,} sources, {passages:,} passages, {len(pairs):,} pairs"
    row(f"matched once, {what}", seconds, quality=f"{len(matches.place):,} matches")
    for line in LINES:
        _, anew = timed(partial(find, threshold=line, sources=sources))
        (found, _), moved = timed(partial(matches.at, line))
        row(f"the line moved to {line}", moved, anew, f"{len(found):,} pairs of sources")


def main() -> None:
    """Run everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources", type=int, default=2_000)
    parser.add_argument("--passages", type=int, default=100_000)
    parser.add_argument("--pairs", type=int, default=300_000)
    options = parser.parse_args()
    head()
    measure(options.sources, options.passages, options.pairs)


if __name__ == "__main__":
    main()
