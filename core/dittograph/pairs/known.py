"""Pairs of earlier scans: after a small change to a collection, only what changed is compared.

One file for each finished scan, with hashes instead of texts. A text counts as known only if its
vector is the one that was compared, so the pairs are those of a fresh scan.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids
from dittograph.caches.arrays import load_arrays, peek_array, save_arrays
from dittograph.caches.bounded import BoundedFolder
from dittograph.caches.folder import pair_files
from dittograph.encoders.info import EncoderInfo
from dittograph.errors import DittographError
from dittograph.pairs.pair_list import Pairs
from dittograph.passages.copies import hash_keys

_VERSION = 3  # of the file's form, and of the rules for kinds and differences
_CHECKED_AT_ONCE = 8_192


@dataclass(frozen=True)
class KnownPairs:
    """What a scan found, and among what.

    Attributes:
        hashes: 16-byte content hash of each text, uint8 ``[texts, 16]``.
        checks: A checksum of each text's vector, uint64 ``[texts]``.
        outside: Whether a text occurs outside the reference, bool ``[texts]``.
        asked_floor: The floor that was asked for.
        floor: The floor down to which the pairs are listed; higher if the budget raised it.
        complete: Whether no pair is missing.
        recall: Measured share of the true pairs.
        method: How they were searched first.
        note: What a person should know about the search.
        pairs: The pairs.
        kinds: Kind of each pair, uint8 ``[pairs]``.
        differences: Difference flags of each pair, uint8 ``[pairs]``.
        common: Hashes of the collection's common words, uint64 ``[words]``, ascending.
    """

    hashes: NDArray[np.uint8]
    checks: NDArray[np.uint64]
    outside: NDArray[np.bool_]
    asked_floor: float
    floor: float
    complete: bool
    recall: float
    method: str
    note: str
    pairs: Pairs
    kinds: NDArray[np.uint8]
    differences: NDArray[np.uint8]
    common: NDArray[np.uint64]

    @classmethod
    def read(cls, path: Path) -> Self | None:
        """Return what a file holds, or None if it is damaged, gone or of another version."""
        found = load_arrays(path)
        if int(found.get("version", 0)) != _VERSION:
            return None
        plain: dict[str, Any] = {f.name: found[f.name] for f in fields(cls) if f.name != "pairs"}
        scalars = ("asked_floor", "floor", "complete", "recall", "method", "note")
        plain |= {name: plain[name].item() for name in scalars}
        return cls(**plain, pairs=Pairs(found["a"], found["b"], found["similarity"]))

    @property
    def floor_raised_to(self) -> float | None:
        """The floor that the pair budget forced, or None."""
        return self.floor if self.floor > self.asked_floor else None

    @cached_property
    def digest(self) -> str:
        """The same for the same pairs of the same texts in the same order."""
        digest = hashlib.blake2b(digest_size=12)
        settings = (
            _VERSION, self.asked_floor, self.floor, self.complete, self.recall, self.method,
        )  # fmt: skip
        digest.update(repr(settings).encode())
        arrays = [self.hashes, self.checks, self.outside, self.common]
        if not self.complete:  # all else decides every pair, but not which an index finds
            arrays += [self.pairs.a, self.pairs.b]
        for array in arrays:
            digest.update(np.ascontiguousarray(array).data)
        return digest.hexdigest()

    def write(self, path: Path) -> None:
        """Write a file, whole or not at all."""
        arrays: dict[str, Any] = {
            f.name: getattr(self, f.name) for f in fields(self) if f.name != "pairs"
        }
        arrays |= {"a": self.pairs.a, "b": self.pairs.b, "similarity": self.pairs.similarity}
        save_arrays(path, arrays | {"version": _VERSION})


class PairCache:
    """The pairs of earlier scans with one encoder. A cache is never a reason to fail."""

    def __init__(self, info: EncoderInfo, files: BoundedFolder | None = None) -> None:
        self._files = files or pair_files()
        self._prefix = info.key

    def best(
        self, hashes: Sequence[bytes], usable: Callable[[KnownPairs], bool]
    ) -> KnownPairs | None:
        """Return the usable pairs among the most texts of ``hashes``, if among any two."""
        wanted = np.sort(hash_keys(hashes))
        overlaps = []
        for path in self._files.find(f"{self._prefix}-"):
            there = peek_array(path, "hashes")
            if there is not None and there.ndim == 2 and there.shape[1] == 16:
                before = _short(there)
                at = np.searchsorted(wanted, before).clip(max=len(wanted) - 1)
                overlaps.append((int((wanted[at] == before).sum()), path.name, path))
        for overlap, _, path in sorted(overlaps, reverse=True):
            if overlap < 2:
                break
            known = KnownPairs.read(path)
            if known is not None and usable(known):
                self._files.use(path)
                return known
        return None

    def save(self, known: KnownPairs) -> None:
        """Remember; the least recently used are removed when the room is used up."""
        with suppress(OSError, DittographError):
            known.write(self._files.path / f"{self._prefix}-{known.digest}.npz")
            self._files.bound()


def places_in(known: KnownPairs, hashes: Sequence[bytes], checks: NDArray[np.uint64]) -> Ids:
    """Return where each known text is among the texts now, or -1; int32 ``[known texts]``.

    Args:
        known: Pairs of an earlier scan.
        hashes: Content hash of each text now.
        checks: Checksum of each text's vector now, uint64 ``[texts]``.
    """
    now = _as_array(hashes)
    keys = _short(now)
    order = np.argsort(keys)
    place = order[np.searchsorted(keys[order], _short(known.hashes)).clip(max=len(keys) - 1)]
    same = (now[place] == known.hashes).all(axis=1) & (checks[place] == known.checks)
    return np.where(same, place, -1).astype(np.int32)


def check_sums(vectors: NDArray[np.float32]) -> NDArray[np.uint64]:
    """Return a checksum of each vector, uint64 ``[texts]``; it changes if the vector does."""
    factors = np.random.default_rng(0).integers(1, 1 << 63, vectors.shape[1], dtype=np.uint64)
    sums = np.empty(len(vectors), dtype=np.uint64)
    for begin in range(0, len(vectors), _CHECKED_AT_ONCE):
        rows = slice(begin, begin + _CHECKED_AT_ONCE)
        bits = np.ascontiguousarray(vectors[rows]).view(np.uint32)
        sums[rows] = bits.astype(np.uint64) @ factors
    return sums


def hashed_words(words: Iterable[str]) -> NDArray[np.uint64]:
    """Return the hashes of some words, uint64, ascending."""
    digests = [hashlib.blake2b(word.encode(), digest_size=8).digest() for word in words]
    return np.sort(np.frombuffer(b"".join(digests), dtype="<u8").astype(np.uint64))


def _as_array(hashes: Sequence[bytes]) -> NDArray[np.uint8]:
    return np.frombuffer(b"".join(hashes), dtype=np.uint8).reshape(-1, 16)


def _short(hashes: NDArray[np.uint8]) -> NDArray[np.uint64]:
    """Return the first half of each hash as a number; all of it is compared where it matters."""
    return np.ascontiguousarray(hashes[:, :8]).view("<u8")[:, 0]
