"""Passages to distinct texts: identical passages are folded, so that each is embedded once."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dittograph.arrays import Ids


@dataclass(frozen=True, slots=True, eq=False)
class Copies:
    """Which passages hold the same text.

    Distinct texts are numbered by their first passage, so both orders agree.

    Attributes:
        text: Distinct-text id of each passage, int32 ``[passages]``.
        first: Lowest passage id of each distinct text, int32 ``[texts]``.
        count: Passages of each distinct text, int32 ``[texts]``.
        hashes: 16-byte content hash of each distinct text.
    """

    text: Ids
    first: Ids
    count: Ids
    hashes: list[bytes]

    def groups(self) -> list[list[int]]:
        """Return the passage ids of every text that occurs more than once."""
        return [g.tolist() for g in self.passages(np.flatnonzero(self.count > 1).astype(np.int32))]

    def passages(self, texts: Ids) -> list[Ids]:
        """Return the passage ids of each of ``texts``, ascending."""
        wanted = np.flatnonzero(np.isin(self.text, texts)).astype(np.int32)
        order = np.argsort(self.text[wanted], kind="stable")
        wanted = wanted[order]
        ends = np.searchsorted(self.text[wanted], texts, side="right")
        starts = np.searchsorted(self.text[wanted], texts, side="left")
        return [wanted[s:e] for s, e in zip(starts, ends, strict=True)]


def hash_keys(hashes: Sequence[bytes]) -> NDArray[np.uint64]:
    """Return the first half of each content hash as a number, uint64 ``[texts]``."""
    return np.frombuffer(b"".join(hashes), dtype="<u8")[::2].astype(np.uint64)


def normalise(text: str) -> str:
    """Return what two passages must share to be copies: NFC, white space collapsed."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def content_hash(text: str) -> bytes:
    """Return the 16-byte BLAKE2b hash of a text's normal form."""
    return hashlib.blake2b(
        normalise(text).encode("utf-8", "surrogatepass"), digest_size=16
    ).digest()


def fold_copies(texts: Sequence[str]) -> Copies:
    """Number the distinct texts among ``texts``."""
    seen: dict[bytes, int] = {}
    ids = np.empty(len(texts), dtype=np.int32)
    first: list[int] = []
    for passage, text in enumerate(texts):
        digest = content_hash(text)
        if digest not in seen:
            seen[digest] = len(seen)
            first.append(passage)
        ids[passage] = seen[digest]
    count = np.bincount(ids, minlength=len(seen)).astype(np.int32)
    return Copies(ids, np.array(first, dtype=np.int32), count, list(seen))
