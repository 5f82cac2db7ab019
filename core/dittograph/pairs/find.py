"""Vectors to pairs and what differs in them, using what an earlier scan has found already.

The pairs of a scan are remembered (:mod:`.pair_cache`). The next one compares only the texts that
are new with all, so adding a thousand texts costs what a thousand cost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.pairs.known import KnownPairs, PairCache, check_sums, hashed_words, places_in
from dittograph.pairs.pair_list import Pairs
from dittograph.pairs.relation import common_words, relate_pairs, texts_with_stems
from dittograph.pairs.search.found import PAIR_BUDGET, Found, next_floor
from dittograph.passages.copies import hash_keys
from dittograph.progress import NO_PROGRESS, Phase, Progress
from dittograph.settings import Method

if TYPE_CHECKING:  # importing it imports hnswlib
    from dittograph.caches.indexes import IndexCache

_WORTH_KEEPING = 5_000  # texts; fewer are searched again in the time it takes to look
_LEAST_INDEX_SECONDS = 1e-4  # a text; no index is built and asked in less
_NONE = np.empty(0, dtype=np.int32)


@dataclass(frozen=True, slots=True)
class Related:
    """All pairs of a collection, and how they were found.

    Attributes:
        pairs: Every pair at or above the floor.
        kinds: Kind of each pair, uint8 ``[pairs]``.
        differences: Difference flags of each pair, uint8 ``[pairs]``.
        complete: Whether no pair is missing.
        recall: Measured share of the true pairs.
        floor_raised_to: The floor that the pair budget forced, or None.
        method: How they were searched.
        note: What a person should know of the search, or "".
        why: Why ``auto`` chose the method, or "".
        common: From :func:`~dittograph.pairs.relation.common_words`.
        asked: How many texts were compared with all now.
        digest: The same for the same pairs; "" where they were not kept.
    """

    pairs: Pairs
    kinds: NDArray[np.uint8]
    differences: NDArray[np.uint8]
    complete: bool
    recall: float
    floor_raised_to: float | None
    method: Method
    note: str
    why: str
    common: frozenset[str]
    asked: int
    digest: str = ""


def find_pairs(
    texts: Sequence[str],
    hashes: Sequence[bytes],
    vectors: NDArray[np.float32],
    *,
    rows: int,
    floor: float,
    method: Method = Method.AUTO,
    device: str = "cpu",
    budget: int = PAIR_BUDGET,
    cache: PairCache | None = None,
    indexes: IndexCache | None = None,
    progress: Progress = NO_PROGRESS,
) -> Related:
    """Return every pair with cosine similarity at or above ``floor``, and what differs in it.

    Args:
        texts: Distinct texts.
        hashes: Their content hashes.
        vectors: Their unit vectors, float32 ``[texts, dimension]``.
        rows: Only pairs with one member among the first so many texts; the rest is reference.
        floor: Lowest cosine similarity.
        method: How to search.
        device: Where the encoder runs, and the first look of the exact search.
        budget: More pairs than this raise the floor.
        cache: Where the pairs of earlier scans are, and these will be.
        indexes: Where the indexes of earlier scans are.
        progress: Told of each step; may cancel.
    """
    count = len(texts)
    common = common_words(texts)
    cache = cache if count >= _WORTH_KEEPING else None
    checks = check_sums(vectors) if cache else np.empty(0, dtype=np.uint64)
    own = np.arange(count) < rows
    known = None
    if cache:
        known = cache.best(
            hashes, lambda k: _usable(k, places_in(k, hashes, checks), own, floor, method)
        )
    if known is None:
        found, method, why = _search(
            vectors, hashes, rows, floor, method, device, budget, indexes, progress
        )
        kinds, differences = relate_pairs(
            texts, found.pairs.a, found.pairs.b, progress, common=common
        )
        result = Related(
            found.pairs, kinds, differences, found.complete, found.recall, found.floor_raised_to,
            method, found.note, why, common, count,
        )  # fmt: skip
    else:
        place = _reused(known, places_in(known, hashes, checks), own)
        if _nothing_changed(known, place, own, floor, common):
            progress.start(Phase.PAIRING, 0)
            result = Related(
                known.pairs, known.kinds, known.differences, known.complete, known.recall,
                known.floor_raised_to, Method(known.method), known.note, "", common, 0,
                known.digest,
            )  # fmt: skip
            return _as_asked(result, method)
        result = _extended(
            known, place, texts, vectors, common=common, rows=rows, floor=floor, device=device,
            budget=budget, progress=progress,
        )  # fmt: skip
        result = _as_asked(result, method)
    if not cache:
        return result
    raised = result.floor_raised_to
    known = KnownPairs(
        hashes=np.frombuffer(b"".join(hashes), dtype=np.uint8).reshape(-1, 16),
        checks=checks,
        own=own,
        asked_floor=floor,
        floor=floor if raised is None else raised,
        complete=result.complete,
        recall=result.recall,
        method=result.method.value,
        note=result.note,
        pairs=result.pairs,
        kinds=result.kinds,
        differences=result.differences,
        common=hashed_words(common),
    )
    cache.save(known)
    return replace(result, digest=known.digest)


def _as_asked(found: Related, method: Method) -> Related:
    """Call pairs that an index found, and that were checked to be all, what was asked for."""
    if method is not Method.HNSW and found.complete:
        return replace(found, method=Method.EXACT, note="")
    return found


def _nothing_changed(
    known: KnownPairs,
    place: Ids,
    own: NDArray[np.bool_],
    floor: float,
    common: frozenset[str],
) -> bool:
    return (
        floor == known.asked_floor
        and np.array_equal(place, np.arange(len(own)))
        and np.array_equal(own, known.own)
        and np.array_equal(hashed_words(common), known.common)
    )


def _reused(known: KnownPairs, place: Ids, own: NDArray[np.bool_]) -> Ids:
    """Return ``place`` with -1 also for what was only reference then and is no more."""
    return np.where(known.own | ~own[place], place, -1).astype(np.int32)


def _usable(
    known: KnownPairs, place: Ids, own: NDArray[np.bool_], floor: float, method: Method
) -> bool:
    """Whether these pairs save work, and give what a fresh search gives."""
    right = {
        Method.AUTO: True,
        Method.EXACT: known.complete,
        Method.HNSW: known.method == Method.HNSW,
    }
    if not right[method]:
        return False
    kept = place >= 0
    if known.floor > floor:
        # More texts than those that forced the floor up then force it up now.
        same = kept.all() and bool((own[place] >= known.own).all())
        if not same or known.asked_floor > floor:
            return False
    reused = int((_reused(known, place, own) >= 0).sum())
    return 2 * reused > len(own)


def _extended(
    known: KnownPairs,
    place: Ids,
    texts: Sequence[str],
    vectors: NDArray[np.float32],
    *,
    common: frozenset[str],
    rows: int,
    floor: float,
    device: str,
    budget: int,
    progress: Progress,
) -> Related:
    """Return the known pairs that still are, with those of the texts that were not known.

    Args:
        known: Pairs of an earlier scan.
        place: Where each of its texts is now, or -1; int32 ``[known texts]``.
        texts: Distinct texts now.
        vectors: Their vectors.
        common: Their common words.
        rows: How many of them occur outside the reference.
        floor: Lowest cosine similarity.
        device: Where the exact search takes its first look.
        budget: More pairs than this raise the floor.
        progress: Told of each step.
    """
    raised = known.floor > floor
    floor = max(floor, known.floor)
    asked = np.ones(len(texts), dtype=np.bool_)
    asked[place[place >= 0]] = False
    new_ids = np.flatnonzero(asked).astype(np.int32)
    if len(new_ids):
        from dittograph.pairs.search.exact import exact_pairs

        new = exact_pairs(
            vectors, floor=floor, rows=rows, asked=new_ids, device=device, budget=budget,
            progress=progress,
        )  # fmt: skip
        if new.floor_raised_to is not None:
            floor, raised = new.floor_raised_to, True
        found = new.pairs
    else:
        progress.start(Phase.PAIRING, 0)
        found = Pairs(_NONE, _NONE, np.empty(0, dtype=np.float32))
    a, b = place[known.pairs.a], place[known.pairs.b]
    keep = (a >= 0) & (b >= 0) & (np.minimum(a, b) < rows)
    keep &= known.pairs.similarity >= np.float32(floor)
    similarity = np.concatenate([known.pairs.similarity[keep], found.similarity])
    higher = next_floor(similarity, budget)
    if higher is not None:
        floor, raised = higher, True
    a, b = a[keep], b[keep]
    a, b = np.minimum(a, b), np.maximum(a, b)
    kinds, differences = known.kinds[keep], known.differences[keep]
    again = _named_anew(texts, common, known.common, a, b)
    # Those found now, and those whose names have to be looked at again, in one go.
    kinds_now, differences_now = relate_pairs(
        texts,
        np.concatenate([a[again], found.a]),
        np.concatenate([b[again], found.b]),
        progress,
        common=common,
    )
    differences[again] = differences_now[: len(again)]
    kinds = np.concatenate([kinds, kinds_now[len(again) :]])
    differences = np.concatenate([differences, differences_now[len(again) :]])
    a, b = np.concatenate([a, found.a]), np.concatenate([b, found.b])
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


def _named_anew(
    texts: Sequence[str], common: frozenset[str], before: NDArray[np.uint64], a: Ids, b: Ids
) -> NDArray[np.int64]:
    """Return the pairs whose names may be read otherwise now, as the common words have changed."""
    now = hashed_words(common)
    changed = np.setxor1d(now, before)
    if not len(changed):
        return np.empty(0, dtype=np.int64)
    hashes = set(changed.tolist())
    there = texts_with_stems(texts, lambda stem: int(hashed_words([stem])[0]) in hashes)
    return np.flatnonzero(there[a] | there[b])


def _search(
    vectors: NDArray[np.float32],
    hashes: Sequence[bytes],
    rows: int,
    floor: float,
    method: Method,
    device: str,
    budget: int,
    indexes: IndexCache | None,
    progress: Progress,
) -> tuple[Found, Method, str]:
    """Return the pairs, the method, and why ``auto`` chose it."""
    from dittograph.pairs.search.exact import comparisons_of, exact_pairs
    from dittograph.pairs.search.hnsw import hnsw_pairs, predict_seconds
    from dittograph.pairs.search.screen import make_screen

    screen, why = None, ""
    if method is not Method.HNSW:
        comparisons = comparisons_of(len(vectors), rows)
        screen = make_screen(vectors, floor=floor, comparisons=comparisons, device=device)
    if method is Method.AUTO and screen is not None:
        method = Method.EXACT
        if screen.seconds > len(vectors) * _LEAST_INDEX_SECONDS:
            index = predict_seconds(vectors, share=screen.share)
            if index < screen.seconds:
                method = Method.HNSW
            why = _why(method, screen.seconds, index)
    if method is Method.HNSW:
        found = hnsw_pairs(
            vectors, floor=floor, rows=rows, budget=budget, device=device,
            keys=hash_keys(hashes), kept=indexes, progress=progress,
        )  # fmt: skip
    else:
        found = exact_pairs(
            vectors, floor=floor, rows=rows, budget=budget, device=device, screen=screen,
            progress=progress,
        )  # fmt: skip
    return found, method, why


def _why(method: Method, exact: float, index: float) -> str:
    every, through = _duration(exact), _duration(index)
    if method is Method.EXACT:
        return f"Every pair was compared: predicted to take {every}, with an index {through}."
    return f"An index was used: predicted to take {through}, comparing every pair {every}."


def _duration(seconds: float) -> str:
    if seconds < 100:
        return f"{max(round(seconds), 1)} s"
    return f"{round(seconds / 60)} min" if seconds < 6000 else f"{seconds / 3600:.1f} h"
