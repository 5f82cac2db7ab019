"""The nearest passages to a query, in the texts of a project, through the HNSW index."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

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
    vectors = scan.vectors
    if vectors is None:
        store = cache_of(encoder.info) if cache else None
        hashes = scan.copies.hashes
        vectors = embed(encoder, scan.texts, hashes, cache=store, progress=progress).vectors
    progress.start(Phase.PAIRING, len(vectors), "texts")
    index = HnswIndex(
        vectors,
        keys=hash_keys(scan.copies.hashes),
        kept=IndexCache(encoder.info.key) if cache else None,
        progress=progress,
    )
    wanted = encoder.encode_query(query)
    labels, _ = index.nearest(wanted, count)
    texts = labels[0]
    # The query joins as one more row, so that its similarities are summed like all others.
    together = np.concatenate([vectors[texts], wanted])
    rows = np.arange(len(texts), dtype=np.int32)
    scores = similarities(together, rows, np.full(len(texts), len(texts), dtype=np.int32))
    order = np.lexsort((texts, -scores))
    return [Hit(int(scan.copies.first[texts[i]]), float(scores[i])) for i in order]
