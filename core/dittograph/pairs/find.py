"""Vectors to pairs and what differs in them, using what an earlier scan found.

The pairs of a scan are remembered (:mod:`.known`). The next one compares only the texts that are
new (:mod:`.extend`), so adding a thousand texts costs what a thousand cost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from dittograph.pairs import extend
from dittograph.pairs.known import KnownPairs, PairCache, check_sums, hashed_words, places_in
from dittograph.pairs.misread import flag_unread
from dittograph.pairs.related import Related
from dittograph.pairs.relation import common_words, relate_pairs
from dittograph.pairs.search.pair_store import PAIR_BUDGET
from dittograph.progress import NO_PROGRESS, Progress
from dittograph.settings import Method

if TYPE_CHECKING:  # imports hnswlib
    from dittograph.pairs.search.kept import IndexCache

_WORTH_KEEPING = 5_000  # texts; fewer are searched again in the time it takes to look


def find_pairs(
    texts: Sequence[str],
    hashes: Sequence[bytes],
    vectors: NDArray[np.float32],
    *,
    outside: int,
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
        outside: How many texts occur outside the reference; they come first. Pairs inside the
            reference are left out.
        floor: Lowest cosine similarity.
        method: How to search.
        device: Where the encoder runs, and the first look of the exact search.
        budget: More pairs than this raise the floor.
        cache: Where the pairs of earlier scans are, and these will be.
        indexes: Where the indexes of earlier scans are.
        progress: Notified of each step; may cancel.
    """
    count = len(texts)
    common = common_words(texts)
    cache = cache if count >= _WORTH_KEEPING else None
    if cache is None:
        return _searched(
            texts, hashes, vectors, common=common, outside=outside, floor=floor, method=method,
            device=device, budget=budget, indexes=indexes, progress=progress,
        )  # fmt: skip
    checks = check_sums(vectors)
    is_outside = np.arange(count) < outside
    known = cache.best(
        hashes,
        lambda kept: extend.usable(
            kept, places_in(kept, hashes, checks), is_outside, floor, method
        ),
    )
    if known is None:
        result = _searched(
            texts, hashes, vectors, common=common, outside=outside, floor=floor, method=method,
            device=device, budget=budget, indexes=indexes, progress=progress,
        )  # fmt: skip
    else:
        result = extend.reuse(
            known, places_in(known, hashes, checks), texts, vectors, common=common,
            outside=is_outside, floor=floor, device=device, budget=budget, progress=progress,
        )  # fmt: skip
        if method is not Method.HNSW and result.complete:
            # Pairs that an index found, checked against all: no others than what was asked for.
            result = replace(result, method=Method.EXACT, note="")
        if result.digest:  # they are kept already
            return result
    raised = result.floor_raised_to
    known = KnownPairs(
        hashes=np.frombuffer(b"".join(hashes), dtype=np.uint8).reshape(-1, 16),
        checks=checks,
        outside=is_outside,
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


def _searched(
    texts: Sequence[str],
    hashes: Sequence[bytes],
    vectors: NDArray[np.float32],
    *,
    common: frozenset[str],
    outside: int,
    floor: float,
    method: Method,
    device: str,
    budget: int,
    indexes: IndexCache | None,
    progress: Progress,
) -> Related:
    """Return the pairs of a fresh search."""
    from dittograph.pairs.search.method import search  # imports hnswlib

    found, method, why = search(
        vectors, hashes, outside=outside, floor=floor, method=method, device=device,
        budget=budget, indexes=indexes, progress=progress,
    )  # fmt: skip
    kinds, differences = relate_pairs(texts, found.pairs.a, found.pairs.b, progress, common=common)
    flag_unread(texts, found.pairs, kinds, differences)
    return Related(
        found.pairs, kinds, differences, found.complete, found.recall, found.floor_raised_to,
        method, found.note, why, common, len(texts),
    )  # fmt: skip
