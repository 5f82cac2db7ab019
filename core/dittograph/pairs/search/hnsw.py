"""Vectors to pairs through an HNSW index: almost in proportion to the texts, and checked.

An index answers "the k nearest", not "all above": a row whose k-th neighbour still reaches the
floor is asked again with a larger k and at last compared with everything. What the graph itself
misses is measured on sampled rows; if it is too much, the rows are asked again more thoroughly, and
in the end the exact search takes over.
"""

from __future__ import annotations

import dataclasses
import time

import hnswlib
import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.pairs.pair_list import Pairs
from dittograph.pairs.search.exact import exact_pairs
from dittograph.pairs.search.found import Found
from dittograph.pairs.search.kept import IndexCache
from dittograph.pairs.search.pair_store import PAIR_BUDGET, PairStore
from dittograph.pairs.search.scoring import similarities
from dittograph.progress import NO_PROGRESS, Phase, Progress

_LINKS = 16
_BUILD_EFFORT = 200
_FIRST_K = 32
_LAST_K = 512  # beyond it, comparing the row with everything is cheaper
_EFFORTS = (200, 800)
_SAMPLE = 500
_GOOD_RECALL = 0.999
_CHECK_ALL = 50_000  # texts; up to there comparing every pair costs less than building the index
_CHUNK = 2_048
_PROBE = 2_000  # texts of the small index that is timed
_GROWTH = 0.35  # measured from 2,000 to 100,000 texts: a text costs as the number to this power
_SLACK = 1e-5  # hnswlib sums in float32 in its own order


class HnswIndex:
    """An HNSW index over unit vectors; one that was kept is reused and extended.

    Args:
        vectors: Unit vectors, float32 ``[texts, dimension]``, without copies: a group of identical
            vectors would link only to itself.
        keys: A number for each text that stays the same in every scan, uint64 ``[texts]``
            (default: its place).
        kept: Indexes of earlier scans; this one will be there too.
        progress: Notified of each text added; may cancel.
    """

    def __init__(
        self,
        vectors: NDArray[np.float32],
        *,
        keys: NDArray[np.uint64] | None = None,
        kept: IndexCache | None = None,
        progress: Progress = NO_PROGRESS,
    ) -> None:
        self._vectors = vectors
        keys = np.arange(len(vectors), dtype=np.uint64) if keys is None else keys
        self._order = np.argsort(keys)
        self._keys = keys[self._order]
        before = kept.best(vectors, keys) if kept else None
        if before is None:
            before = hnswlib.Index(space="ip", dim=vectors.shape[1])
            before.init_index(
                max_elements=max(len(vectors), 1),
                M=_LINKS,
                ef_construction=_BUILD_EFFORT,
                random_seed=0,
            )
        self._index = before
        there = np.array(before.get_ids_list(), dtype=np.uint64)
        missing = np.flatnonzero(~np.isin(keys, there))
        progress.advance(len(vectors) - len(missing))
        for begin in range(0, len(missing), _CHUNK):
            part = missing[begin : begin + _CHUNK]
            self._index.add_items(vectors[part], keys[part])
            progress.advance(len(part))
        if kept and len(missing):
            kept.save(self._index)
        for gone in np.setdiff1d(there, keys).tolist():  # after saving: they may come back
            self._index.mark_deleted(gone)

    def nearest(
        self, queries: NDArray[np.float32], k: int, *, effort: int = _EFFORTS[0]
    ) -> tuple[Ids, NDArray[np.float32]]:
        """Return the ids of the ``k`` nearest texts and their similarities, ``[queries, k]``."""
        k = min(k, len(self._vectors))
        while True:
            self._index.set_ef(max(effort, 2 * k))
            try:
                labels, distances = self._index.knn_query(queries, k=k)
            except RuntimeError:  # it reached fewer than k texts: look harder, then ask for less
                if effort < len(self._vectors):
                    effort *= 4
                else:
                    k = max(k // 2, 1)
            else:
                texts = self._order[np.searchsorted(self._keys, labels)]
                return texts.astype(np.int32), (1 - distances).astype(np.float32)


def predict_seconds(vectors: NDArray[np.float32], *, share: float) -> float:
    """Predict how long :func:`hnsw_pairs` takes, by timing an index of some of the texts.

    Args:
        vectors: Unit vectors, float32 ``[texts, dimension]``.
        share: Which share of all pairs reaches the floor; it decides how many neighbours are asked
            for.
    """
    count = len(vectors)
    sample = np.ascontiguousarray(vectors[:: max(count // _PROBE, 1)][:_PROBE])
    began = time.perf_counter()
    index = HnswIndex(sample)
    built = time.perf_counter()
    queries = sample[: _PROBE // 8]
    index.nearest(queries, _FIRST_K)
    asked = time.perf_counter()
    building = (built - began) / len(sample)
    asking = (asked - built) / len(queries) * max(share * count / _FIRST_K, 1)
    growth: float = (count / len(sample)) ** _GROWTH
    return count * (building + asking) * growth


def hnsw_pairs(
    vectors: NDArray[np.float32],
    *,
    floor: float,
    outside: int | None = None,
    budget: int = PAIR_BUDGET,
    device: str = "cpu",
    keys: NDArray[np.uint64] | None = None,
    kept: IndexCache | None = None,
    progress: Progress = NO_PROGRESS,
) -> Found:
    """Return the pairs at or above ``floor`` that an HNSW index finds.

    Up to 50,000 texts the result is checked against every pair, and what the index missed is added.
    Beyond that ``complete`` is not claimed, and ``recall`` is measured on sampled rows. For the
    arguments see :func:`~dittograph.pairs.search.exact.exact_pairs` and :class:`HnswIndex`.
    """
    count = len(vectors)
    outside = count if outside is None else outside
    known = np.flatnonzero(vectors.any(axis=1)).astype(np.int32)
    progress.start(Phase.PAIRING, 2 * len(known), "texts")
    indexed = np.ascontiguousarray(vectors[known])
    index = HnswIndex(
        indexed, keys=None if keys is None else keys[known], kept=kept, progress=progress
    )
    asking = np.flatnonzero(known < outside).astype(np.int32)
    sample = np.random.default_rng(0).permutation(asking)[:_SAMPLE]
    truth = _exact_rows(indexed, sample, floor)
    recall = 0.0

    def compare_all() -> Found:
        return exact_pairs(
            vectors, floor=floor, outside=outside, budget=budget, device=device, progress=progress
        )

    for effort in _EFFORTS:
        store = PairStore(floor, 2 * budget)  # a pair may be found from both sides
        for begin in range(0, len(asking), _CHUNK):
            asked = asking[begin : begin + _CHUNK]
            a, b = _neighbours(index, indexed, asked, floor, effort)
            a, b = known[np.minimum(a, b)], known[np.maximum(a, b)]
            store.add(a, b, similarities(vectors, a, b))
            progress.advance(len(asked))
        store = _unique(store, budget)
        pairs = store.pairs()
        if count <= _CHECK_ALL:
            found = compare_all()
            missed = len(found.pairs) - len(pairs)
            note = f"The index alone missed {missed:,} pairs; they were added." if missed else ""
            return dataclasses.replace(found, note=note)
        hits = _sampled(pairs, vectors, float(store.floor), known, sample, truth)
        recall = share_found(hits)
        if recall >= _GOOD_RECALL:
            note = (
                f"At least {np.floor(lowest_share(hits) * 1000) / 10:.1f} % of the pairs were "
                f"found, with 95 % confidence: {len(sample):,} texts were compared with all others."
            )
            raised = round(float(store.floor), 6) if store.raised else None
            return Found(pairs, complete=False, recall=recall, floor_raised_to=raised, note=note)
        progress.start(Phase.PAIRING, len(asking), "texts")
    note = f"The index found only {recall:.1%} of the pairs, so every pair was compared instead."
    return dataclasses.replace(compare_all(), note=note)


def _neighbours(
    index: HnswIndex, vectors: NDArray[np.float32], asked: Ids, floor: float, effort: int
) -> tuple[Ids, Ids]:
    """Return candidate pairs (asked row, neighbour), without a row itself."""
    lowest = floor - _SLACK
    found: list[tuple[Ids, Ids]] = []
    k = _FIRST_K
    while len(asked):
        k = min(k, len(vectors))
        labels, similarity = index.nearest(vectors[asked], k, effort=effort)
        full = (similarity[:, -1] >= lowest) & (labels.shape[1] < len(vectors))
        done = np.flatnonzero(~full)
        row, place = np.nonzero(similarity[done] >= lowest)
        found.append((asked[done][row].astype(np.int32), labels[done][row, place]))
        asked = asked[full]
        if k >= _LAST_K:
            for row_id, hits in zip(asked, _exact_rows(vectors, asked, floor), strict=True):
                found.append((np.full(len(hits), row_id, dtype=np.int32), hits))
            break
        k *= 2
    a, b = (np.concatenate(part) for part in zip(*found, strict=True))
    other = a != b
    return a[other], b[other]


def _exact_rows(vectors: NDArray[np.float32], rows: Ids, floor: float) -> list[Ids]:
    """Return, for each of ``rows``, all texts that reach the floor, itself left out."""
    result: list[Ids] = []
    for begin in range(0, len(rows), 256):
        part = rows[begin : begin + 256]
        reach = vectors[part] @ vectors.T >= floor - _SLACK
        reach[np.arange(len(part)), part] = False
        result += [np.flatnonzero(row).astype(np.int32) for row in reach]
    return result


def _unique(store: PairStore, budget: int) -> PairStore:
    """Return a store with each pair once."""
    pairs = store.pairs()
    _, place = np.unique(_keys(pairs.a, pairs.b), return_index=True)
    single = PairStore(float(store.floor), budget)
    single.raised = store.raised
    single.add(pairs.a[place], pairs.b[place], pairs.similarity[place])
    return single


def _sampled(
    pairs: Pairs,
    vectors: NDArray[np.float32],
    floor: float,
    known: Ids,
    sample: Ids,
    truth: list[Ids],
) -> NDArray[np.int64]:
    """Return how many pairs each sampled row has and how many were found, int64 ``[rows, 2]``."""
    place = np.repeat(np.arange(len(sample)), [len(others) for others in truth])
    row = known[sample[place]]
    other = known[np.concatenate(truth)] if truth else row
    a, b = np.minimum(row, other), np.maximum(row, other)
    true = similarities(vectors, a, b) >= np.float32(floor)
    found = true & np.isin(_keys(a, b), _keys(pairs.a, pairs.b))
    return np.stack([np.bincount(place[hit], minlength=len(sample)) for hit in (true, found)], 1)


def share_found(hits: NDArray[np.int64]) -> float:
    """Return the share of the pairs that was found, by ``[rows, 2]`` counts of all and found."""
    there, found = hits.sum(axis=0).tolist()
    return found / there if there else 1.0


def lowest_share(hits: NDArray[np.int64]) -> float:
    """Return the share that was found at least, with 95 % confidence.

    The pairs of a row are missed together, so rows are counted: as many with a miss as their number
    in the sample allows (the Poisson limit by Wilson and Hilferty; 3 where there is none), each
    missing what those of the sample miss, or, as one of them, a whole row.
    """
    there, found = hits[hits[:, 0] > 0].T
    if not len(there):
        return 0.0
    missed = int((found < there).sum())
    most = (missed + 1) * (1 - 1 / (9 * (missed + 1)) + 1.645 / (3 * np.sqrt(missed + 1))) ** 3
    each = ((there - found).sum() / there.mean() + 1) / (missed + 1)
    return float(max(1 - most * each / len(there), 0))


def _keys(a: Ids, b: Ids) -> NDArray[np.int64]:
    return a.astype(np.int64) << 32 | b
