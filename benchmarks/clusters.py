"""Both groupings of many pairs: seconds, peak memory and the time of a cut, each beside a peer.

python benchmarks/clusters.py [--pairs 20000000] [--texts 1000000]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

import numpy as np
from dittograph.arrays import Similarities
from dittograph.clusters.dendrogram import Dendrogram, build_dendrogram
from dittograph.pairs.pair_list import Pairs
from dittograph.settings import Grouping
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from table import head, peak_memory, row, timed

FLOOR = 0.6
WALKED = 1_500_000  # pairs for the plain walk, whose dictionaries need 200 bytes a pair


def planted(count: int, texts: int) -> Pairs:
    """Return about ``count`` pairs as in news: topics of many sizes, with stories inside, chained.

    Topics lie around their centre and stories in their topic, so that what is similar to the same
    is mostly, but not always, similar to each other. One pair in sixteen is chance.
    """
    random = np.random.default_rng(0)
    ends: list[NDArray[np.int32]] = []
    scores: list[Similarities] = []
    found = at = 0
    while found < count * 15 // 16 and at < texts - 1:
        size = min(int(2 + random.pareto(1.0) * 3), 1_000, texts - at)
        stories = random.normal(size=16) / 4 + random.normal(size=(size // 6 + 1, 16)) / 4
        x = stories[random.integers(0, len(stories), size)]
        x += random.normal(size=(size, 16)) * random.uniform(0.02, 0.2, size=(size, 1))
        x = np.asarray(x / np.linalg.norm(x, axis=1, keepdims=True), dtype=np.float32)
        cosines = x @ x.T
        pair = np.stack(np.nonzero(np.triu(cosines >= FLOOR, 1))).astype(np.int32)
        scores.append(cosines[*pair].clip(FLOOR, 1))
        ends.append(pair + np.int32(at))
        found += pair.shape[1]
        at += size
    by_chance = random.integers(0, texts, size=(2, max(count - found, 0)), dtype=np.int32)
    ends.append(by_chance)
    scores.append(np.asarray(random.uniform(FLOOR, 0.68, by_chance.shape[1]), np.float32))
    # The texts of a topic are spread over the collection.
    a, b = random.permutation(texts).astype(np.int32)[np.concatenate(ends, axis=1)]
    a, b = np.minimum(a, b), np.maximum(a, b)
    _, once = np.unique((a.astype(np.int64) * texts + b) * (a != b), return_index=True)
    once = once[a[once] != b[once]]
    return Pairs.sort(a[once], b[once], np.concatenate(scores)[once])


def grouped(pairs: Pairs, texts: int, grouping: Grouping) -> Dendrogram:
    """Return a dendrogram of pairs of which a tenth differ in something."""
    random = np.random.default_rng(1)
    return build_dendrogram(
        pairs,
        grouping=grouping,
        occurrences=np.ones(texts, dtype=np.int32),
        kind=random.integers(1, 3, len(pairs), dtype=np.uint8),
        differs=random.choice(np.array([0] * 9 + [1], dtype=np.uint8), len(pairs)),
    )


def components(pairs: Pairs, texts: int, threshold: float = FLOOR) -> int:
    """Count the clusters of chains at one threshold, by SciPy."""
    end = pairs.count(threshold)
    ends = (pairs.a[:end], pairs.b[:end])
    graph = coo_array((np.ones(end, dtype=np.bool_), ends), shape=(texts, texts))
    _, label = connected_components(graph, directed=False)
    return int((np.bincount(label) > 1).sum())


def pair_count_walk(pairs: Pairs, texts: int) -> int:
    """Count the merges of complete linkage by counting pairs in dictionaries, one by one."""
    slot = list(range(texts))
    members = [[text] for text in slot]
    seen: list[dict[int, int]] = [{} for _ in slot]
    merges = 0
    for a, b in zip(pairs.a.tolist(), pairs.b.tolist(), strict=True):
        x, y = slot[a], slot[b]
        seen[x][y] = seen[y][x] = seen[x].get(y, 0) + 1
        if seen[x][y] < len(members[x]) * len(members[y]):
            continue
        merges += 1
        if len(members[x]) + len(seen[x]) < len(members[y]) + len(seen[y]):
            x, y = y, x
        del seen[x][y], seen[y][x]
        for other, count in seen[y].items():
            del seen[other][y]
            seen[x][other] = seen[other][x] = count + seen[x].get(other, 0)
        for text in members[y]:
            slot[text] = x
        members[x] += members[y]
        members[y], seen[y] = [], {}
    return merges


def clusters(pairs_count: int, texts: int) -> None:
    """Both dendrograms of made-up pairs, against a plain walk and against SciPy."""
    walked = min(WALKED, pairs_count)
    _apart("walk", walked, max(texts * walked // pairs_count, 2))
    _apart("components", pairs_count, texts)


def _apart(peer: str, count: int, texts: int) -> None:
    """Measure in a process of its own, whose peak is not that of making the pairs up."""
    pairs = planted(count, texts)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pairs.npz")
        np.savez(path, a=pairs.a, b=pairs.b, similarity=pairs.similarity)
        del pairs
        command = [sys.executable, __file__, "--texts", str(texts), "--made", str(path)]
        subprocess.run([*command, "--against", peer], check=True)


def _against_walk(pairs: Pairs, texts: int) -> None:
    merges, peer = timed(lambda: pair_count_walk(pairs, texts))
    row(f"pair-count walk, {len(pairs):,} pairs", peer, peer, f"{merges:,} merges")
    dendrogram, seconds = timed(lambda: grouped(pairs, texts, Grouping.EVERY_PAIR))
    row("Dittograph, every-pair", seconds, peer, f"{len(dendrogram.height):,} merges")


def _against_components(pairs: Pairs, texts: int) -> None:
    both, total = [], 0.0
    for grouping in Grouping:
        dendrogram, seconds = timed(partial(grouped, pairs, texts, grouping))
        both.append((grouping, dendrogram, seconds))
        total += seconds
    memory = peak_memory()  # before SciPy adds to it
    found, peer = timed(lambda: components(pairs, texts))
    what = f"{len(pairs):,} pairs, {texts:,} texts"
    row(f"SciPy, chains at one threshold, {what}", peer, peer, f"{found:,} clusters")
    for grouping, _, seconds in both:
        row(f"Dittograph, {grouping}, every threshold", seconds, peer, "")
    row("  both", total, peer, memory)
    for grouping, dendrogram, _ in both:
        cuts = [timed(partial(dendrogram.cut, t)) for t in np.linspace(FLOOR, 1, 9).tolist()]
        slowest = max(seconds for _, seconds in cuts)
        quality = f"{slowest * 1000:.1f} ms, {len(cuts[0][0]):,} clusters"
        row(f"  slowest cut of nine, {grouping}", slowest, peer, quality)


def main() -> None:
    """Measure with the given sizes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=20_000_000)
    parser.add_argument("--texts", type=int, default=1_000_000)
    parser.add_argument("--made", type=Path, help="pairs made up before, to measure only these")
    parser.add_argument("--against", choices=["walk", "components"])
    options = parser.parse_args()
    if not options.made:
        head()
        clusters(options.pairs, options.texts)
        return
    with np.load(options.made) as arrays:
        pairs = Pairs(**arrays)
    measure = _against_walk if options.against == "walk" else _against_components
    measure(pairs, options.texts)


if __name__ == "__main__":
    main()
