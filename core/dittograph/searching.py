"""The nearest passages to a query, in the texts of a project: once, or again and again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dittograph.encoders.protocol import TextEncoder
from dittograph.encoders.vectors import cache_of, embed
from dittograph.errors import InputError
from dittograph.finished_scan import Scan
from dittograph.pairs.search.scoring import similarities
from dittograph.passages.copies import hash_keys
from dittograph.progress import NO_PROGRESS, Phase, Progress


@dataclass(frozen=True, slots=True)
class Hit:
    """A text near a query.

    Attributes:
        passage: Id of its first passage.
        similarity: Cosine similarity to the query.
    """

    passage: int
    similarity: float


def nearest(
    scan: Scan,
    encoder: TextEncoder,
    query: str,
    *,
    count: int = 10,
    cache: bool = True,
    progress: Progress = NO_PROGRESS,
) -> list[Hit]:
    """Return the ``count`` texts of a scan most similar to ``query``, the best first.

    Args:
        scan: What to look in. Its vectors are used if it has them; else they come from the cache,
            and those that are missing there are made.
        encoder: The encoder of the scan.
        query: The words to look for.
        count: The most texts to return.
        cache: Whether to use and fill the caches of vectors and indexes.
        progress: Notified of each text; may cancel.

    Raises:
        InputError: The query is blank.
    """
    if not query.strip():
        raise InputError("The query is empty; give the words to look for.")
    from dittograph.pairs.search.hnsw import HnswIndex
    from dittograph.pairs.search.kept import IndexCache

    cache = cache and encoder.cacheable
    vectors = vectors_of(scan, encoder, cache=cache, progress=progress)
    progress.start(Phase.PAIRING, len(vectors), "texts")
    index = HnswIndex(
        vectors,
        keys=hash_keys(scan.copies.hashes),
        kept=IndexCache(encoder.info.key) if cache else None,
        progress=progress,
    )
    wanted = encoder.encode_query(query)
    labels, _ = index.nearest(wanted, count)
    return _scored(scan, vectors, wanted, labels[0])


def vectors_of(
    scan: Scan, encoder: TextEncoder, *, cache: bool = True, progress: Progress = NO_PROGRESS
) -> NDArray[np.float32]:
    """Return the unit vectors of a scan's texts, float32 ``[texts, dimension]``.

    Args:
        scan: Its own vectors are used if it has them.
        encoder: The encoder of the scan; it makes those that the cache lacks.
        cache: Whether to use and fill the cache of vectors.
        progress: Notified of each text that is encoded; may cancel.
    """
    if scan.vectors is not None:
        return scan.vectors
    store = cache_of(encoder.info) if cache and encoder.cacheable else None
    return embed(encoder, scan.texts, scan.copies.hashes, cache=store, progress=progress).vectors


class TextSearch:
    """Searches the same texts again and again, comparing the query with every one of them.

    That takes 10 ms for 100,000 texts, and nothing has to be built first.

    Attributes:
        vectors: Unit vectors of the texts, float32 ``[texts, dimension]``.
    """

    def __init__(self, scan: Scan, vectors: NDArray[np.float32]) -> None:
        self._scan = scan
        self.vectors = vectors

    def near_query(self, encoder: TextEncoder, query: str, count: int) -> list[Hit]:
        """Return the texts most similar to some words, the best first."""
        return self._near(encoder.encode_query(query), count)

    def near_text(self, text: int, count: int) -> list[Hit]:
        """Return the other texts most similar to one of them (its distinct-text id)."""
        return self._near(self.vectors[text : text + 1], count, without=text)

    def _near(
        self, wanted: NDArray[np.float32], count: int, *, without: int | None = None
    ) -> list[Hit]:
        scores = self.vectors @ wanted[0]
        if without is not None:
            scores[without] = -2
        count = min(count, len(scores) - (without is not None))
        if count <= 0:
            return []
        texts = np.argpartition(-scores, count - 1)[:count]
        return _scored(self._scan, self.vectors, wanted, texts)


def _scored(
    scan: Scan, vectors: NDArray[np.float32], wanted: NDArray[np.float32], texts: NDArray[np.int64]
) -> list[Hit]:
    # The query joins as one more row, so that its similarities are summed like all others.
    together = np.concatenate([vectors[texts], wanted])
    rows = np.arange(len(texts), dtype=np.int32)
    scores = similarities(together, rows, np.full(len(texts), len(texts), dtype=np.int32))
    order = np.lexsort((texts, -scores))
    return [Hit(int(scan.copies.first[texts[i]]), float(scores[i])) for i in order]
