"""Distinct texts to vectors, each embedded once: what the cache holds is not computed again.

A text longer than the encoder reads is read in windows of sentences; its vector is their mean, each
weighed by its length, so that the end of a text counts as much as its beginning.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self, cast

import numpy as np
from numpy.typing import NDArray

from dittograph.caches.vectors import VectorCache
from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.loaded import Named
from dittograph.encoders.protocol import Batch, TextEncoder
from dittograph.encoders.tasks import TokenBatches, tasks
from dittograph.encoders.windows import MOST_WINDOWS, halves, windows
from dittograph.execution.local import Here
from dittograph.execution.plan import Executor
from dittograph.progress import NO_PROGRESS, Phase, Progress

if TYPE_CHECKING:  # imports torch
    from dittograph.encoders.encoder import Encoder

_SAVE_EVERY = 1.0  # seconds; a kill loses at most what was embedded in so long
_LONG_AT_ONCE = 64  # long texts whose windows are in memory


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
        return cls(info, vectors, _load(cache_of(info), hashes, vectors))


def embed(
    encoder: TextEncoder,
    texts: Sequence[str],
    hashes: Sequence[bytes],
    *,
    cache: VectorCache | None,
    remembered: Remembered | None = None,
    executor: Executor | None = None,
    progress: Progress = NO_PROGRESS,
) -> Vectors:
    """Return the vectors of distinct ``texts``, from the cache where it has them.

    What is embedded before a cancel or a failure is in the cache. ``remembered`` is what was looked
    up before the encoder was loaded, and counts if it is this encoder's. ``executor`` runs the
    batches of an encoder that other processes can load (default: in this thread).
    """
    if remembered and remembered.info == encoder.info:
        result, known = remembered.vectors, remembered.known
    else:
        result = _empty(len(texts), encoder.info)
        known = np.zeros(len(texts), dtype=np.bool_)
        if cache:
            known = _load(cache, hashes, result)
    vectors, truncated = result.vectors, result.truncated
    missing = np.flatnonzero(~known)
    unsaved: list[NDArray[np.int64]] = []
    saved = time.monotonic()

    def save() -> None:
        if cache and unsaved:
            rows = np.concatenate(unsaved)
            unsaved.clear()
            cache.save([hashes[row] for row in rows], vectors[rows], truncated[rows])

    def keep(rows: NDArray[np.int64]) -> None:
        nonlocal saved
        unsaved.append(rows)
        if time.monotonic() - saved >= _SAVE_EVERY:
            save()
            saved = time.monotonic()

    def take(batch: Batch) -> None:
        rows = missing[batch.index]
        vectors[rows], truncated[rows] = batch.vectors, batch.truncated
        keep(rows[~batch.truncated])

    progress.start(Phase.EMBEDDING, len(missing), "texts")
    run = _Runner(encoder, executor)
    try:
        run([texts[i] for i in missing.tolist()], take, progress)
        long = missing[truncated[missing]]
        if len(long):
            progress.start(Phase.EMBEDDING, len(long), "long texts")
        for begin in range(0, len(long), _LONG_AT_ONCE):
            rows = long[begin : begin + _LONG_AT_ONCE]
            whole = _in_windows([texts[row] for row in rows.tolist()], encoder.info, run, progress)
            vectors[rows], truncated[rows] = whole.vectors, whole.truncated
            keep(rows)
    finally:
        save()
    return Vectors(vectors, truncated, len(missing))


def encode_whole(encoder: TextEncoder, texts: Sequence[str]) -> NDArray[np.float32]:
    """Return the unit vectors of ``texts`` as a scan has them, without the cache.

    Returns:
        Float32 ``[texts, dimension]``.
    """
    return embed(encoder, texts, [], cache=None).vectors


class _Runner:
    """Encodes texts, here or by an executor."""

    def __init__(self, encoder: TextEncoder, executor: Executor | None) -> None:
        self._encoder, self._executor = encoder, executor or Here()

    def __call__(self, texts: list[str], take: Callable[[Batch], None], progress: Progress) -> None:
        """Encode ``texts``, and hand on each batch."""
        named: Named | None = getattr(self._encoder, "named", None)
        if named is None:
            for batch in self._encoder.batches(texts):
                take(batch)
                progress.advance(len(batch.index))
            return
        blocks = TokenBatches()

        def take_and_forget(batch: Batch) -> None:
            take(batch)
            blocks.done()

        work = tasks(cast("Encoder", self._encoder), named, texts, blocks)
        self._executor.run(work, blocks, take_and_forget, progress)


def _in_windows(texts: list[str], info: EncoderInfo, run: _Runner, progress: Progress) -> Vectors:
    """Return the vectors of texts that are longer than the encoder reads.

    A window that is still too long is cut in two and read again.
    """
    result = _empty(len(texts), info)
    parts = []
    for place, text in enumerate(texts):
        found = windows(text, info.max_tokens)
        result.truncated[place] = len(found) > MOST_WINDOWS
        parts += [(place, part) for part in found[:MOST_WINDOWS]]
    known: dict[str, NDArray[np.float32]] = {}
    pieces: dict[str, list[str]] = {}  # of a window that was too long
    wanted = list(dict.fromkeys(part for _, part in parts))
    while wanted:
        asked, too_long = wanted, list[str]()

        def take(batch: Batch, asked: list[str] = asked, too_long: list[str] = too_long) -> None:
            for row, vector, cut in zip(
                batch.index.tolist(), batch.vectors, batch.truncated.tolist(), strict=True
            ):
                known[asked[row]] = vector
                if cut and len(halves(asked[row])) > 1:
                    too_long.append(asked[row])

        run(asked, take, _Cancelling(progress))
        pieces |= {part: halves(part) for part in too_long}
        wanted = list(dict.fromkeys(half for part in too_long for half in pieces[part]))
        wanted = [half for half in wanted if half not in known]
    sums = np.zeros((len(texts), info.dimension), dtype=np.float64)
    for place, part in parts:
        waiting = [part]
        while waiting:
            piece = waiting.pop()
            if piece in pieces:
                waiting += reversed(pieces[piece])
            else:
                sums[place] += len(piece) * known[piece].astype(np.float64)
    length = np.linalg.norm(sums, axis=1, keepdims=True)
    result.vectors[:] = np.divide(sums, length, out=np.zeros_like(sums), where=length > 0)
    progress.advance(len(texts))
    return result


class _Cancelling:
    """Takes no steps, but lets a person cancel."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def start(self, phase: Phase, total: int, unit: str = "") -> None:
        """Begin nothing: the long texts are counted, not their windows."""

    def advance(self, steps: int = 1) -> None:  # noqa: ARG002 - as the protocol has it
        """Take no step, and raise if cancelled."""
        self._progress.advance(0)


def _load(cache: VectorCache, hashes: Sequence[bytes], into: Vectors) -> NDArray[np.bool_]:
    """Fill in what the cache has; where only the beginning was read, it is read again."""
    known = cache.load(hashes, into.vectors, into.truncated)
    again = known & into.truncated
    into.vectors[again], into.truncated[again] = 0, False
    return known & ~again


def _empty(count: int, info: EncoderInfo) -> Vectors:
    vectors = np.zeros((count, info.dimension), dtype=np.float32)
    return Vectors(vectors, np.zeros(count, dtype=np.bool_), 0)
