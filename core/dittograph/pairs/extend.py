"""Pairs of an earlier scan to those of the texts now: only texts that are new are compared."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.pairs.known import KnownPairs, hashed_words
from dittograph.pairs.pair_list import Pairs
from dittograph.pairs.related import Related
from dittograph.pairs.relation import relate_pairs, texts_with_stems
from dittograph.pairs.search.exact import exact_pairs
from dittograph.pairs.search.pair_store import next_floor
from dittograph.progress import Phase, Progress
from dittograph.settings import Method

_NONE = np.empty(0, dtype=np.int32)


def usable(
    known: KnownPairs, place: Ids, outside: NDArray[np.bool_], floor: float, method: Method
) -> bool:
    """Return whether known pairs save work, and lead to what a fresh search gives.

    Args:
        known: Pairs of an earlier scan.
        place: Where each of its texts is now, or -1; int32 ``[known texts]``.
        outside: Whether a text now occurs outside the reference, bool ``[texts]``.
        floor: Lowest cosine similarity asked for.
        method: How to search.
    """
    right = {
        Method.AUTO: True,
        Method.EXACT: known.complete,
        Method.HNSW: known.method == Method.HNSW,
    }
    if not right[method]:
        return False
    there = place >= 0
    if known.floor > floor:
        # More texts than those that forced the floor up then force it up now.
        same = there.all() and bool((outside[place] >= known.outside).all())
        if not same or known.asked_floor > floor:
            return False
    reused = int((_reused(known, place, outside) >= 0).sum())
    return 2 * reused > len(outside)


def reuse(
    known: KnownPairs,
    place: Ids,
    texts: Sequence[str],
    vectors: NDArray[np.float32],
    *,
    common: frozenset[str],
    outside: NDArray[np.bool_],
    floor: float,
    device: str,
    budget: int,
    progress: Progress,
) -> Related:
    """Return the known pairs that are still pairs, with those of the texts that were not known.

    Args:
        known: Pairs of an earlier scan, which are :func:`usable`.
        place: Where each of its texts is now, or -1; int32 ``[known texts]``.
        texts: Distinct texts now.
        vectors: Their vectors.
        common: Their common words.
        outside: Whether each occurs outside the reference, bool ``[texts]``; these come first.
        floor: Lowest cosine similarity.
        device: Where the exact search takes its first look.
        budget: More pairs than this raise the floor.
        progress: Notified of each step.
    """
    place = _reused(known, place, outside)
    if _nothing_changed(known, place, outside, floor, common):
        progress.start(Phase.PAIRING, 0)
        return Related(
            known.pairs, known.kinds, known.differences, known.complete, known.recall,
            known.floor_raised_to, Method(known.method), known.note, "", common, 0, known.digest,
        )  # fmt: skip
    return _extended(
        known, place, texts, vectors, common=common, outside=int(outside.sum()), floor=floor,
        device=device, budget=budget, progress=progress,
    )  # fmt: skip


def _reused(known: KnownPairs, place: Ids, outside: NDArray[np.bool_]) -> Ids:
    """Return ``place``, with -1 also for texts that only the reference had and that it left."""
    return np.where(known.outside | ~outside[place], place, -1).astype(np.int32)


def _nothing_changed(
    known: KnownPairs,
    place: Ids,
    outside: NDArray[np.bool_],
    floor: float,
    common: frozenset[str],
) -> bool:
    return (
        floor == known.asked_floor
        and np.array_equal(place, np.arange(len(outside)))
        and np.array_equal(outside, known.outside)
        and np.array_equal(hashed_words(common), known.common)
    )


def _extended(
    known: KnownPairs,
    place: Ids,
    texts: Sequence[str],
    vectors: NDArray[np.float32],
    *,
    common: frozenset[str],
    outside: int,
    floor: float,
    device: str,
    budget: int,
    progress: Progress,
) -> Related:
    raised = known.floor > floor
    floor = max(floor, known.floor)
    asked = np.ones(len(texts), dtype=np.bool_)
    asked[place[place >= 0]] = False
    new_ids = np.flatnonzero(asked).astype(np.int32)
    if len(new_ids):
        found = exact_pairs(
            vectors, floor=floor, outside=outside, asked=new_ids, device=device, budget=budget,
            progress=progress,
        )  # fmt: skip
        if found.floor_raised_to is not None:
            floor, raised = found.floor_raised_to, True
        new = found.pairs
    else:
        progress.start(Phase.PAIRING, 0)
        new = Pairs(_NONE, _NONE, np.empty(0, dtype=np.float32))
    a, b = place[known.pairs.a], place[known.pairs.b]
    keep = (a >= 0) & (b >= 0) & (np.minimum(a, b) < outside)
    keep &= known.pairs.similarity >= np.float32(floor)
    similarity = np.concatenate([known.pairs.similarity[keep], new.similarity])
    higher = next_floor(similarity, budget)
    if higher is not None:
        floor, raised = higher, True
    a, b = a[keep], b[keep]
    a, b = np.minimum(a, b), np.maximum(a, b)
    kinds, differences = known.kinds[keep], known.differences[keep]
    again = _named_differently(texts, common, known.common, a, b)
    # The new pairs together with those whose names have to be looked at again.
    kinds_now, differences_now = relate_pairs(
        texts,
        np.concatenate([a[again], new.a]),
        np.concatenate([b[again], new.b]),
        progress,
        common=common,
    )
    differences[again] = differences_now[: len(again)]
    kinds = np.concatenate([kinds, kinds_now[len(again) :]])
    differences = np.concatenate([differences, differences_now[len(again) :]])
    a, b = np.concatenate([a, new.a]), np.concatenate([b, new.b])
    order = Pairs.order(a, b, similarity)
    order = order[: int((similarity >= np.float32(floor)).sum())]
    return Related(
        pairs=Pairs(a[order], b[order], similarity[order]),
        kinds=kinds[order],
        differences=differences[order],
        complete=known.complete,
        recall=known.recall,
        floor_raised_to=round(floor, 6) if raised else None,
        method=Method(known.method),
        note=known.note,
        why="",
        common=common,
        asked=len(new_ids),
    )


def _named_differently(
    texts: Sequence[str], common: frozenset[str], before: NDArray[np.uint64], a: Ids, b: Ids
) -> NDArray[np.int64]:
    """Return the pairs whose names may be read differently now that the common words changed."""
    now = hashed_words(common)
    changed = np.setxor1d(now, before)
    if not len(changed):
        return np.empty(0, dtype=np.int64)
    hashes = set(changed.tolist())
    # Of a large collection in which few texts are similar, only those few are read.
    paired = np.unique(np.concatenate([a, b]))
    there = np.zeros(len(texts), dtype=np.bool_)
    there[paired] = texts_with_stems(
        [texts[text] for text in paired.tolist()],
        lambda stem: int(hashed_words([stem])[0]) in hashes,
    )
    return np.flatnonzero(there[a] | there[b])
