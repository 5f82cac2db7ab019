"""Pairs to what the cross-encoder says of them that was taught with an encoder, if one was.

It reads both texts of a pair together, some hundred pairs a second: too few for all pairs of a
large scan, enough for those that all other evidence leaves open.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Self

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


@dataclass(frozen=True, slots=True, eq=False)
class Odds:
    """What a cross-encoder says of the pairs of a scan.

    Attributes:
        odds: Log odds of each pair, float32 ``[pairs]``, NaN for what was not read.
        read: How many pairs were read.
        unread: How many of the pairs that it should read it has not read yet.
    """

    odds: NDArray[np.float32]
    read: int
    unread: int


def odds_of_scan(
    scan: Scan,
    judged: NDArray[np.int64],
    likelihood: NDArray[np.float32],
    most: int = MOST_READ,
    progress: Progress = NO_PROGRESS,
) -> Odds | None:
    """Return what the cross-encoder says of the pairs that are most open, from the cache if there.

    Args:
        scan: The scan, by similarity.
        judged: Places of the judged pairs in its list of pairs: they are always read.
        likelihood: Of each pair by all other evidence; those nearest to one half are read.
        most: How many pairs are read at most, beside the judged ones.
        progress: Notified of the pairs done; may cancel.

    Returns:
        None where the scan's encoder has no cross-encoder any more, or never had.

    Raises:
        EncoderError: The cross-encoder is damaged.
        CancelledError: From ``progress``.
    """
    asked = _Asked.of(scan, judged, likelihood, most) if most else None
    if asked is None:
        return None
    missing = asked.missing
    if len(missing):
        from dittograph.encoders.cross import CrossEncoder  # imports torch

        progress.start(Phase.LOADING, 0)
        cross = CrossEncoder.load(asked.encoder, scan.encoder)
        places = asked.rows[missing]
        a, b = scan.pairs.a[places].tolist(), scan.pairs.b[places].tolist()
        first, second = ([scan.texts[one] for one in side] for side in (a, b))
        new = cross.read(first, second, progress, partial(asked.keep_read, missing))
        asked = asked.with_new(missing, new)
        asked.save()
    else:
        evidence_files().use(asked.path)
    return asked.odds(len(scan.pairs))


def odds_read_before(
    scan: Scan,
    judged: NDArray[np.int64],
    likelihood: NDArray[np.float32],
    most: int = MOST_READ,
) -> Odds | None:
    """Return what :func:`odds_of_scan` would, of what the cache has alone: loads no network."""
    try:
        asked = _Asked.of(scan, judged, likelihood, most)
    except (EncoderError, OSError):  # its folder is damaged or out of reach: go by the rest
        return None
    return asked.odds(len(scan.pairs)) if asked else None


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    """The pairs of a scan that a cross-encoder should read, and what it has said of some before.

    Attributes:
        encoder: The cross-encoder's folder.
        path: Of the cache.
        rows: Places of the pairs in the scan's list of pairs, int64 ``[asked]``.
        names: What the cache knows them by, int64 ``[asked]``.
        known: Names of the pairs in the cache, rising, int64 ``[known]``.
        said: Their log odds, float32 ``[known]``.
    """

    encoder: EncoderFolder
    path: Path
    rows: NDArray[np.int64]
    names: NDArray[np.int64]
    known: NDArray[np.int64]
    said: NDArray[np.float32]

    @classmethod
    def of(
        cls,
        scan: Scan,
        judged: NDArray[np.int64],
        likelihood: NDArray[np.float32],
        most: int,
    ) -> Self | None:
        """Choose the pairs; None without a cross-encoder."""
        found = _cross_encoder(scan.settings.encoder, scan.encoder.fingerprint)
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
        path = evidence_files().path / f"{digest.hexdigest()}.npz"
        return cls(found, path, rows, names, *_load(path))

    @property
    def missing(self) -> NDArray[np.int64]:
        """Which of the pairs are not in the cache."""
        return np.flatnonzero(~np.isin(self.names, self.known))

    def with_new(self, which: NDArray[np.int64], said: NDArray[np.float32]) -> Self:
        """Return the same with what was said of more of the pairs."""
        known, all_said = np.append(self.known, self.names[which]), np.append(self.said, said)
        order = np.argsort(known)
        return replace(self, known=known[order], said=all_said[order])

    def keep_read(self, which: NDArray[np.int64], said: NDArray[np.float32]) -> None:
        """Keep what was read before it was cancelled."""
        read = np.isfinite(said)
        self.with_new(which[read], said[read]).save()

    def save(self) -> None:
        """Write the cache, if it can be written."""
        with suppress(OSError, DittographError):
            save_arrays(self.path, {"pairs": self.known, "odds": self.said})
            evidence_files().bound()

    def odds(self, pairs: int) -> Odds:
        """Return what is known of the pairs that are asked for, among ``pairs`` in all."""
        there = np.isin(self.names, self.known)
        odds = np.full(pairs, np.nan, dtype=np.float32)
        said = self.said[np.searchsorted(self.known, self.names[there])]
        odds[self.rows[there]] = said
        return Odds(odds, int(np.isfinite(said).sum()), int((~there).sum()))


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


def _load(path: Path) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Return the pairs that were read before, by their names in rising order, and what of them."""
    arrays = load_arrays(path)
    known, said = arrays.get("pairs"), arrays.get("odds")
    if known is None or said is None or known.shape != said.shape or known.dtype != np.int64:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32)
    return known, said.astype(np.float32)
