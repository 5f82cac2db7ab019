"""Vectors to pairs by the method that was asked for, or by the one predicted to be quicker."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from dittograph.execution.plan import Executor
from dittograph.pairs.search.exact import comparisons_of, exact_pairs
from dittograph.pairs.search.found import Found
from dittograph.pairs.search.hnsw import hnsw_pairs, predict_seconds
from dittograph.pairs.search.kept import IndexCache
from dittograph.pairs.search.screen import make_screen
from dittograph.passages.copies import hash_keys
from dittograph.progress import Progress
from dittograph.settings import Method

_LEAST_INDEX_SECONDS = 1e-4  # a text; no index is built and asked in less


def search(
    vectors: NDArray[np.float32],
    hashes: Sequence[bytes],
    *,
    outside: int,
    floor: float,
    method: Method,
    device: str,
    budget: int,
    indexes: IndexCache | None,
    executor: Executor | None,
    progress: Progress,
) -> tuple[Found, Method, str]:
    """Return the pairs, the method, and why ``auto`` chose it ("" where it did not).

    For the arguments see :func:`dittograph.pairs.find.find_pairs`. What an executor runs is
    complete: on a cluster, ``auto`` compares every pair.
    """
    screen, why = None, ""
    if method is not Method.HNSW:
        comparisons = comparisons_of(len(vectors), outside)
        screen = make_screen(vectors, floor=floor, comparisons=comparisons, device=device)
    if method is Method.AUTO and screen is not None:
        method = Method.EXACT
        if executor is None and screen.seconds > len(vectors) * _LEAST_INDEX_SECONDS:
            index = predict_seconds(vectors, share=screen.share)
            if index < screen.seconds:
                method = Method.HNSW
            why = _why(method, screen.seconds, index)
    if method is Method.HNSW:
        found = hnsw_pairs(
            vectors, floor=floor, outside=outside, budget=budget, device=device,
            keys=hash_keys(hashes), kept=indexes, progress=progress,
        )  # fmt: skip
    else:
        found = exact_pairs(
            vectors, floor=floor, outside=outside, budget=budget, device=device, screen=screen,
            executor=executor, progress=progress,
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
