"""Pairs to what the cross-encoder says of them that was taught with an encoder, if one was.

It reads both texts of a pair together, some hundred pairs a second: too few for all pairs of a
large scan, enough for those that all other evidence leaves open.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dittograph.caches.arrays import load_arrays, save_arrays
from dittograph.caches.folder import evidence_files
from dittograph.encoders.discovery import (
    EncoderFolder,
    cross_encoder_of,
    fingerprint,
    resolve_encoder,
)
from dittograph.encoders.info import EncoderInfo
from dittograph.errors import DittographError, EncoderError
from dittograph.finished_scan import Scan
from dittograph.judging.labelled import LabelledPairs
from dittograph.judging.learning import Read
from dittograph.policy.policy import PolicyError
from dittograph.progress import NO_PROGRESS, Phase, Progress
from dittograph.settings import EVEN, MOST_READ

_VERSION = 1  # of the file's form


def reading(
    name_or_folder: str, info: EncoderInfo, progress: Progress = NO_PROGRESS
) -> Read | None:
    """Return what asks the cross-encoder of an encoder; None where it has none, or is gone.

    Args:
        name_or_folder: The encoder.
        info: How it runs.
        progress: Notified of the pairs done; may cancel.

    Raises:
        EncoderError: The cross-encoder is damaged.
    """
    found = _cross_encoder(name_or_folder)
    if found is None:
        return None
    from dittograph.encoders.cross import CrossEncoder  # imports torch

    cross = CrossEncoder.load(found, info)

    def read(pairs: LabelledPairs) -> NDArray[np.float32]:
        return cross.read(pairs.first, pairs.second, progress)

    return read


def odds_of_scan(
    scan: Scan,
    judged: NDArray[np.int64],
    likelihood: NDArray[np.float32],
    most: int = MOST_READ,
    progress: Progress = NO_PROGRESS,
) -> NDArray[np.float32] | None:
    """Return what the cross-encoder says of the pairs that are most open, from the cache if there.

    Args:
        scan: The scan, by similarity.
        judged: Places of the judged pairs in its list of pairs: they are always read.
        likelihood: Of each pair by all other evidence; those nearest to one half are read.
        most: How many pairs are read at most, beside the judged ones.
        progress: Notified of the pairs done; may cancel.

    Returns:
        Log odds, float32 ``[pairs]``, NaN for what was not read; None where the scan's encoder has
        no cross-encoder any more, or never had.

    Raises:
        EncoderError: The cross-encoder is damaged.
        CancelledError: From ``progress``.
    """
    found = _cross_encoder(scan.settings.encoder, scan.encoder.fingerprint) if most else None
    if found is None:
        return None
    pairs = scan.pairs
    nearest = np.argsort(np.abs(likelihood - EVEN), kind="stable")[:most]
    rows = np.union1d(judged, nearest)
    names = pairs.a[rows].astype(np.int64) * len(scan.texts) + pairs.b[rows]
    digest = hashlib.blake2b(
        repr((_VERSION, fingerprint(found.folder), scan.encoder.precision)).encode(),
        digest_size=16,
    )
    digest.update(b"".join(scan.copies.hashes))
    files = evidence_files()
    path = files.path / f"{digest.hexdigest()}.npz"
    known, said = _load(path)
    missing = np.flatnonzero(~np.isin(names, known))

    def keep(new: NDArray[np.float32]) -> None:
        """Keep what was read before it was cancelled."""
        read = np.isfinite(new)
        _save(path, *_together(known, said, names[missing[read]], new[read]))

    if len(missing):
        from dittograph.encoders.cross import CrossEncoder  # imports torch

        progress.start(Phase.LOADING, 0)
        cross = CrossEncoder.load(found, scan.encoder)
        a, b = pairs.a[rows[missing]].tolist(), pairs.b[rows[missing]].tolist()
        texts = scan.texts
        first, second = ([texts[one] for one in side] for side in (a, b))
        new = cross.read(first, second, progress, keep)
        known, said = _together(known, said, names[missing], new)
        _save(path, known, said)
    else:
        files.use(path)
    odds = np.full(len(pairs), np.nan, dtype=np.float32)
    odds[rows] = said[np.searchsorted(known, names)]
    return odds


def _cross_encoder(name_or_folder: str, known_as: str | None = None) -> EncoderFolder | None:
    """Return an encoder's cross-encoder, if the encoder is the one that is known."""
    try:
        encoder = resolve_encoder(name_or_folder)
    except (EncoderError, PolicyError):
        return None
    found = cross_encoder_of(encoder)
    if found and known_as is not None and fingerprint(encoder.folder) != known_as:
        return None
    return found


def _together(
    known: NDArray[np.int64],
    said: NDArray[np.float32],
    names: NDArray[np.int64],
    new: NDArray[np.float32],
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Return what is known of pairs together with what is new, by their names in rising order."""
    known, said = np.append(known, names), np.append(said, new)
    order = np.argsort(known)
    return known[order], said[order]


def _save(path: Path, known: NDArray[np.int64], said: NDArray[np.float32]) -> None:
    with suppress(OSError, DittographError):
        save_arrays(path, {"pairs": known, "odds": said})
        evidence_files().bound()


def _load(path: Path) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Return the pairs that were read before, by their names in rising order, and what of them."""
    arrays = load_arrays(path)
    known, said = arrays.get("pairs"), arrays.get("odds")
    if known is None or said is None or known.shape != said.shape or known.dtype != np.int64:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32)
    return known, said.astype(np.float32)
