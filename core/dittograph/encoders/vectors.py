"""Distinct texts to vectors, each embedded once: what the cache holds is not computed again."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self, cast

import numpy as np
from numpy.typing import NDArray

from dittograph.caches.vectors import VectorCache
from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.loaded import Named
from dittograph.encoders.protocol import Batch, TextEncoder
from dittograph.encoders.shipping import encoding_at
from dittograph.encoders.tasks import TokenBatches, tasks
from dittograph.execution.local import Here
from dittograph.execution.plan import Executor, Place
from dittograph.progress import NO_PROGRESS, Phase, Progress

if TYPE_CHECKING:  # imports torch
    from dittograph.encoders.encoder import Encoder

_SAVE_EVERY = 1.0  # seconds; a kill loses at most what was embedded in so long


@dataclass(frozen=True, slots=True)
class Vectors:
    """The vectors of the distinct texts.

    Attributes:
        vectors: Unit vectors, float32 ``[texts, dimension]``.
        truncated: Whether the encoder read only the beginning of a text, bool ``[texts]``.
        embedded: How many were computed now and not found in the cache.
    """

    vectors: NDArray[np.float32]
    truncated: NDArray[np.bool_]
    embedded: int


def cache_of(info: EncoderInfo) -> VectorCache:
    """Return the cache of the vectors of one encoder, precision and prompt."""
    return VectorCache(info.cache_name, info.dimension)


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the cache has of the vectors of some texts.

    Attributes:
        info: The encoder that made them.
        vectors: Zero where they are not known.
        known: Whether each is known, bool ``[texts]``.
    """

    info: EncoderInfo
    vectors: Vectors
    known: NDArray[np.bool_]

    @classmethod
    def load(cls, hashes: Sequence[bytes], info: EncoderInfo) -> Self:
        """Look up the vectors of the texts with ``hashes``."""
        vectors = _empty(len(hashes), info)
        known = cache_of(info).load(hashes, vectors.vectors, vectors.truncated)
        return cls(info, vectors, known)


def embed(
    encoder: TextEncoder,
    texts: Sequence[str],
    hashes: Sequence[bytes],
    *,
    cache: VectorCache | None,
    remembered: Remembered | None = None,
    place: Place | None = None,
    executor: Executor | None = None,
    progress: Progress = NO_PROGRESS,
) -> Vectors:
    """Return the vectors of distinct ``texts``, from the cache where it has them.

    What is embedded before a cancel or a failure is in the cache. ``remembered`` is what was looked
    up before the encoder was loaded, and counts if it is this encoder's. ``place`` or ``executor``
    runs the batches of an encoder that other processes can load (default: this thread).
    """
    if remembered and remembered.info == encoder.info:
        result, known = remembered.vectors, remembered.known
    else:
        result = _empty(len(texts), encoder.info)
        known = np.zeros(len(texts), dtype=np.bool_)
        if cache:
            known = cache.load(hashes, result.vectors, result.truncated)
    vectors, truncated = result.vectors, result.truncated
    missing = np.flatnonzero(~known)
    progress.start(Phase.EMBEDDING, len(missing), "texts")
    unsaved: list[NDArray[np.int64]] = []
    saved = time.monotonic()

    def save() -> None:
        if cache and unsaved:
            rows = np.concatenate(unsaved)
            unsaved.clear()
            cache.save([hashes[row] for row in rows], vectors[rows], truncated[rows])

    def take(batch: Batch) -> None:
        nonlocal saved
        rows = missing[batch.index]
        vectors[rows], truncated[rows] = batch.vectors, batch.truncated
        unsaved.append(rows)
        if time.monotonic() - saved >= _SAVE_EVERY:
            save()
            saved = time.monotonic()

    wanted = [texts[i] for i in missing.tolist()]
    named: Named | None = getattr(encoder, "named", None)
    try:
        if named is None:
            for batch in encoder.batches(wanted):
                take(batch)
                progress.advance(len(batch.index))
        else:
            blocks = TokenBatches()

            def take_and_forget(batch: Batch) -> None:
                take(batch)
                blocks.done()

            known_encoder = cast("Encoder", encoder)
            work = tasks(known_encoder, named, wanted, blocks)
            if wanted and place:
                executor = encoding_at(place, known_encoder, named)
            (executor or Here()).run(work, blocks, take_and_forget, progress)
    finally:
        save()
    return Vectors(vectors, truncated, len(missing))


def _empty(count: int, info: EncoderInfo) -> Vectors:
    vectors = np.zeros((count, info.dimension), dtype=np.float32)
    return Vectors(vectors, np.zeros(count, dtype=np.bool_), 0)
