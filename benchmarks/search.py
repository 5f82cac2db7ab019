"""Finding pairs: beside the library's own ways, plain hnswlib, and bare matrix products.

python benchmarks/search.py [--texts 100000] [--threshold 0.7]
python benchmarks/search.py --growth 1000000 [--index]
"""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

import hnswlib
import numpy as np
import torch
from corpus import vectors
from dittograph.pairs.pair_list import Pairs
from dittograph.pairs.search.exact import comparisons_of, exact_pairs
from dittograph.pairs.search.hnsw import hnsw_pairs, predict_seconds
from dittograph.pairs.search.screen import make_screen
from numpy.typing import NDArray
from sentence_transformers.util import community_detection, paraphrase_mining_embeddings
from table import head, in_own_process, peak_memory, row, timed

Vectors = NDArray[np.float32]
COMMUNITIES = 20_000  # texts; the library's own needs a row of the whole matrix for each


def search(count: int, threshold: float) -> None:
    """Find the pairs of ``count`` texts in every way."""
    x, what = vectors(count)
    size = f"{count:,} {what}, similarity from {threshold:g}"
    truth, seconds = timed(partial(brute_force, x, threshold))
    tensor = torch.from_numpy(x)
    mined, peer = timed(
        partial(paraphrase_mining_embeddings, tensor, top_k=100, max_pairs=2_000_000)
    )
    ends = np.array([pair[1:] for pair in mined if pair[0] >= threshold], dtype=np.int64)
    found = keys_of(ends[:, 0], ends[:, 1], count)
    row(f"paraphrase_mining, top_k 100, {size}", peer, peer, recall(found, truth))
    row("brute force, float32, upper half, by row blocks", seconds, peer, "recall 1")
    nearest, seconds = timed(partial(plain_hnswlib, x, threshold))
    row("plain hnswlib, M 16, ef 200, k 100", seconds, peer, recall(nearest, truth))
    exact, seconds = timed(partial(exact_pairs, x, floor=threshold))
    row("Dittograph, exact", seconds, peer, recall(keys(exact.pairs, count), truth))
    _, products = timed(partial(bare_products, x))
    row("  bare bf16 products of the same upper half", products, peer, "nothing compared")
    screen, made = timed(
        partial(make_screen, x, floor=threshold, comparisons=comparisons_of(count, count))
    )
    row(
        f"  of which: choosing {screen.rows.shape[1]} of {x.shape[1]} columns",
        made,
        None,
        f"predicted {screen.seconds:.1f} s for the search",
    )
    index, seconds = timed(partial(hnsw_pairs, x, floor=threshold))
    predicted = predict_seconds(x, share=screen.share)
    row(
        "Dittograph, HNSW" + (", checked against every pair" if index.complete else ""),
        seconds,
        peer,
        f"{recall(keys(index.pairs, count), truth)}, predicted {predicted:.0f} s",
    )


def communities(count: int, threshold: float) -> None:
    """Find clusters with ``community_detection``, and with all that a scan does."""
    from dittograph.clusters.dendrogram import build_dendrogram
    from dittograph.settings import Grouping

    x, what = vectors(count)
    tensor = torch.from_numpy(x)
    _, peer = timed(partial(community_detection, tensor, threshold=threshold, min_community_size=2))
    row(f"community_detection, {count:,} {what}, {threshold:g}", peer, peer)

    def ours() -> None:
        pairs = exact_pairs(x, floor=threshold).pairs
        none = np.zeros(len(pairs), dtype=np.uint8)
        ones = np.ones(count, dtype=np.int32)
        build_dendrogram(
            pairs, grouping=Grouping.EVERY_PAIR, occurrences=ones, kind=none, differs=none
        ).cut(threshold)

    _, seconds = timed(ours)
    row("Dittograph, pairs and clusters", seconds, peer, "for every threshold from there up")


def growth(count: int, *, index: bool) -> None:
    """Find the pairs from 0.8 among a number of texts, and tell the peak of memory."""
    x, _ = vectors(count)
    before = peak_memory()
    method = hnsw_pairs if index else exact_pairs
    found, seconds = timed(partial(method, x, floor=0.8))
    name = "HNSW" if index else "exact"
    share = f"recall {found.recall:.5f}" + ("" if found.complete else " by its own sample")
    pairs = f"{len(found.pairs):,} pairs"
    row(f"Dittograph, {name}, {count:,} texts, similarity from 0.8", seconds, None,
        f"{share}, {pairs}, {peak_memory()} ({before} before)")  # fmt: skip


def brute_force(x: Vectors, threshold: float) -> NDArray[np.int64]:
    """Return the keys of all pairs at or above the threshold, by products in float32."""
    found = []
    for top in range(0, len(x), 1000):
        a, b = np.nonzero(x[top : top + 1000] @ x[top:].T >= threshold)
        upper = a < b
        found.append(keys_of(a[upper] + top, b[upper] + top, len(x)))
    return np.concatenate(found)


def plain_hnswlib(x: Vectors, threshold: float) -> NDArray[np.int64]:
    """Return what anybody would write with hnswlib alone."""
    index = hnswlib.Index(space="ip", dim=x.shape[1])
    index.init_index(len(x), M=16, ef_construction=200)
    index.add_items(x)
    index.set_ef(200)
    labels, distances = index.knn_query(x, k=100)
    row_, place = np.nonzero(1 - distances >= threshold)
    a, b = row_, labels[row_, place].astype(np.int64)
    other = a != b
    return np.unique(keys_of(np.minimum(a, b)[other], np.maximum(a, b)[other], len(x)))


def bare_products(x: Vectors) -> None:
    """Multiply the upper half in bfloat16 with all columns, and look at nothing."""
    y = torch.from_numpy(x).bfloat16()
    tile = 2048
    products = torch.empty((tile, tile), dtype=torch.bfloat16)
    for top in range(0, len(y) - tile, tile):
        for left in range(top, len(y) - tile, tile):
            torch.mm(y[top : top + tile], y[left : left + tile].T, out=products)


def keys_of(a: NDArray[np.int64], b: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """Return one number for each pair."""
    return np.minimum(a, b) * count + np.maximum(a, b)


def keys(pairs: Pairs, count: int) -> NDArray[np.int64]:
    """Return one number for each pair."""
    return keys_of(pairs.a.astype(np.int64), pairs.b.astype(np.int64), count)


def recall(found: NDArray[np.int64], truth: NDArray[np.int64]) -> str:
    """Return the share of the true pairs that were found, and how many are wrong."""
    there = np.isin(found, truth).sum()
    return f"recall {there / max(len(truth), 1):.5f}, {len(found) - there} beside brute force"


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=100_000)
    parser.add_argument("--threshold", type=float, default=0.7)
    parser.add_argument("--growth", type=int, help="only the growth up to so many texts")
    parser.add_argument("--one", type=int, help="only the growth at this one size")
    parser.add_argument("--index", action="store_true", help="the growth of HNSW")
    options = parser.parse_args()
    if options.one:
        growth(options.one, index=options.index)
        return
    head()
    if options.growth is None:
        search(options.texts, options.threshold)
        communities(min(COMMUNITIES, options.texts), options.threshold)
        return
    count = 1_000
    while count <= options.growth:
        arguments = ["--one", str(count), *(["--index"] if options.index else [])]
        in_own_process(str(Path(__file__)), *arguments)
        count *= 10


if __name__ == "__main__":
    main()
