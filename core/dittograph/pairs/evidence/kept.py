"""The evidence of earlier scans: it is measured once for the pairs of a collection."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from typing import TYPE_CHECKING

import numpy as np

from dittograph.caches.arrays import load_arrays, save_arrays
from dittograph.caches.folder import evidence_files
from dittograph.errors import DittographError
from dittograph.pairs.evidence.measuring import SORTS, find_evidence
from dittograph.progress import NO_PROGRESS, Progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dittograph.pairs.pair_list import Pairs

_VERSION = 1  # of the file's form, and of what is measured


def evidence_of_pairs(
    texts: Sequence[str],
    hashes: Sequence[bytes],
    pairs: Pairs,
    differences: NDArray[np.uint8],
    progress: Progress = NO_PROGRESS,
) -> NDArray[np.uint8]:
    """Return what :func:`find_evidence` does, from the cache where these pairs were measured.

    A cache is never a reason to fail.

    Args:
        texts: The distinct texts of a collection.
        hashes: The content hash of each.
        pairs: The pairs.
        differences: Difference flags of each pair, uint8 ``[pairs]``.
        progress: Notified of the pairs done, where they have to be measured.

    Returns:
        uint8 ``[pairs, sorts]``.

    Raises:
        CancelledError: When cancelled.
    """
    digest = hashlib.blake2b(repr((_VERSION, SORTS)).encode(), digest_size=16)
    digest.update(b"".join(hashes))
    for array in (pairs.a, pairs.b, differences):
        digest.update(np.ascontiguousarray(array).data)
    files = evidence_files()
    path = files.path / f"{digest.hexdigest()}.npz"
    found = load_arrays(path).get("evidence")
    if found is not None and found.shape == (len(pairs), len(SORTS)) and found.dtype == np.uint8:
        files.use(path)
        return found
    evidence = find_evidence(texts, pairs.a, pairs.b, differences, progress)
    with suppress(OSError, DittographError):
        save_arrays(path, {"evidence": evidence})
        files.bound()
    return evidence
