"""The weights of a usual encoder: safetensors, or 4 bits a number."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import torch
from safetensors import safe_open
from torch.nn import functional

from dittograph.encoders.fourbit import numbers
from dittograph.encoders.fourbit.file import NAME, FourBitFile
from dittograph.encoders.lean.unusual import UnusualError

SAFETENSORS = "model.safetensors"
_KINDS = {"F32", "F16", "BF16"}

Lookup = Callable[[torch.Tensor], torch.Tensor]


class Weights(Protocol):
    """The tensors of an opened file, as float32 on one device."""

    def __call__(self, name: str) -> torch.Tensor:
        """Return a tensor, which may be a view of the file."""
        ...

    def lookup(self, name: str) -> Lookup:
        """Return what gives the rows of a matrix by their numbers, also after the file is closed.

        The numbers may be of any shape; the rows stand in place of each.
        """
        ...


def weights_file(folder: Path) -> Path:
    """Return the file in a folder that holds the weights."""
    packed = folder / NAME
    return packed if packed.is_file() else folder / SAFETENSORS


def shapes(file: Path) -> Mapping[str, list[int]]:
    """Return the shape of each tensor of a file, but for the numbers of positions.

    Raises:
        UnusualError: One has numbers of another kind than the lean network reads.
    """
    if file.name == NAME:
        return {name: list(t.shape) for name, t in FourBitFile.open(file).tensors.items()}
    found = {}
    with safe_open(file, framework="numpy") as tensors:
        for name in tensors.keys():  # noqa: SIM118 - not a mapping
            part = tensors.get_slice(name)
            if name.endswith("position_ids"):  # old versions saved them; they are counted anyway
                continue
            if part.get_dtype() not in _KINDS:
                raise UnusualError(f"its weights have numbers of the kind {part.get_dtype()}")
            found[name] = list(part.get_shape())
    return found


@contextmanager
def open_weights(file: Path, place: str) -> Iterator[Weights]:
    """Give the tensors of a file as float32 on a device."""
    if file.name == NAME:
        yield _FourBits(FourBitFile.open(file), place)
        return
    with safe_open(file, framework="pt") as tensors:
        yield _Plain(lambda name: tensors.get_tensor(name).to(place, torch.float32))


@dataclass(frozen=True)
class _Plain:
    read: Callable[[str], torch.Tensor]

    def __call__(self, name: str) -> torch.Tensor:
        return self.read(name)

    def lookup(self, name: str) -> Lookup:
        table = self.read(name).clone()
        return lambda ids: functional.embedding(ids, table)


@dataclass(frozen=True)
class _FourBits:
    file: FourBitFile
    place: str

    def __call__(self, name: str) -> torch.Tensor:
        return torch.from_numpy(numbers.tensor(self.file, name)).to(self.place)

    def lookup(self, name: str) -> Lookup:
        """Return the lookup; on the CPU, only the rows that a batch needs are made float32.

        A vocabulary of 250,000 words has 384 MB then, of which a batch needs a thousandth.
        """
        if self.place != "cpu":
            table = self(name)
            return lambda ids: functional.embedding(ids, table)

        def rows(ids: torch.Tensor) -> torch.Tensor:
            wanted, places = torch.unique(ids, return_inverse=True)
            return torch.from_numpy(numbers.rows(self.file, name, wanted.numpy()))[places]

        return rows
