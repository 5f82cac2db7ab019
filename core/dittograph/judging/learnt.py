"""Which pairs an encoder has itself learnt from: measured on them, it looks better than it is."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from dittograph.encoders.discovery import resolve_encoder
from dittograph.errors import EncoderError
from dittograph.judging.labelled import LabelledPairs, same_text_key
from dittograph.policy.policy import PolicyError

# In the encoder's folder:
_FILE = "learnt_pairs.json"  # every pair it has to do with
_HELD_OUT = "held_out_pairs.json"  # those of them that it was only measured on
_LARGEST = 200_000_000  # bytes


def pair_key(first: str, second: str) -> str:
    """Return a short name of a pair, whichever text comes first; it does not give them away."""
    parts = "\0".join(sorted((same_text_key(first), same_text_key(second))))
    return hashlib.blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def write_learnt(
    folder: Path, learnt: LabelledPairs, held_out: LabelledPairs, taught: Path
) -> None:
    """Note which pairs the encoder in a folder has learned from, or was chosen by.

    Args:
        folder: The encoder's.
        learnt: What it learned from.
        held_out: What it was measured on, to choose its best state.
        taught: The folder of the encoder that it was before, whose pairs it has learned, too.
    """
    known, chosen_by = read_learnt(taught), _keys(held_out)
    learnt_keys = _keys(learnt) | (known - read_held_out(taught))
    _write(folder / _FILE, known | _keys(learnt) | chosen_by)
    _write(folder / _HELD_OUT, (chosen_by | read_held_out(taught)) - learnt_keys)


def _keys(pairs: LabelledPairs) -> frozenset[str]:
    return frozenset(pair_key(a, b) for a, b in zip(pairs.first, pairs.second, strict=True))


def _write(file: Path, keys: Iterable[str]) -> None:
    file.write_text(json.dumps(sorted(keys)), encoding="utf-8")


def read_learnt(folder: Path) -> frozenset[str]:
    """Return the :func:`pair_key` of each pair that an encoder has learned from, where known.

    Those that it was only measured on, to choose its best state, are among them.
    """
    return _read(folder / _FILE)


def read_held_out(folder: Path) -> frozenset[str]:
    """Return the :func:`pair_key` of each pair that an encoder was only measured on."""
    return _read(folder / _HELD_OUT)


def _read(file: Path) -> frozenset[str]:
    try:
        small = file.stat().st_size <= _LARGEST
        found = json.loads(file.read_text(encoding="utf-8")) if small else []
    except (OSError, ValueError, RecursionError):
        found = []
    return (
        frozenset(key for key in found if isinstance(key, str))
        if isinstance(found, list)
        else frozenset()
    )


def learnt_by(name_or_folder: str) -> frozenset[str]:
    """Return what :func:`read_learnt` does for an encoder by its name; nothing if it is gone."""
    try:
        return read_learnt(resolve_encoder(name_or_folder).folder)
    except (EncoderError, PolicyError):
        return frozenset()


def taught_by(name_or_folder: str) -> frozenset[str]:
    """Return the keys of the pairs whose similarity an encoder was taught, by its name.

    It rates them as it never rates new ones. Pairs that it was only measured on are not among them.
    """
    try:
        folder = resolve_encoder(name_or_folder).folder
    except (EncoderError, PolicyError):
        return frozenset()
    return read_learnt(folder) - read_held_out(folder)


def count_learnt(pairs: LabelledPairs, learnt: frozenset[str]) -> int:
    """Return how many of these pairs are among those."""
    if not learnt:
        return 0
    return sum(pair_key(a, b) in learnt for a, b in zip(pairs.first, pairs.second, strict=True))
