"""The file of a 4-bit encoder: sizes, vocabulary and weights, read within bounds.

All numbers are little-endian. Whatever a file says of itself is checked against its length before
anything of that size is made, so that a hostile one costs nothing but a sentence.
"""

from __future__ import annotations

import itertools
import mmap
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dittograph.errors import EncoderError

NAME = "model.e5s"
"""What the file is called in an encoder's folder."""
BLOCK = 32
"""Weights that share a scale."""
BLOCK_BYTES = 2 + BLOCK // 2
_MAGIC, _VERSION = b"E5S1", 1
_MOST = 1 << 24  # of any size in the header
_MOST_LAYERS = 1_000
_WORDS = "emb.word"
_MATRICES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
}
_NORMS = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large the network is, as a config.json names it."""

    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    intermediate_size: int
    vocab_size: int
    max_position_embeddings: int
    type_vocab_size: int
    layer_norm_eps: float


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The pieces that texts are cut into; a piece's place is its number.

    Attributes:
        pieces: Their letters, with "▁" for a space.
        scores: Logarithms of how frequent they are, float32 ``[pieces]``.
        begin: Number of the piece that begins a text.
        end: Of the one that ends it.
        padding: Of the one that fills a batch up.
        unknown: Of the one for everything else.
    """

    pieces: list[str]
    scores: NDArray[np.float32]
    begin: int
    end: int
    padding: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Tensor:
    """Where the numbers of a tensor are.

    Attributes:
        shape: Its shape; matrices are ``[out, in]``.
        packed: Whether it is in 4 bits, else float32.
        begin: Where it begins in the file, in bytes.
        size: Bytes.
    """

    shape: tuple[int, ...]
    packed: bool
    begin: int
    size: int


@dataclass(frozen=True)
class FourBitFile:
    """An opened file; its weights stay on the disk until they are asked for.

    Attributes:
        path: Where it is.
        sizes: Of the network.
        tensors: By the names that the transformers library has for them.
    """

    path: Path
    sizes: Sizes
    tensors: Mapping[str, Tensor]
    _data: mmap.mmap
    _words_at: int

    @classmethod
    def open(cls, path: Path) -> FourBitFile:
        """Open a file.

        Raises:
            EncoderError: It cannot be read, or is damaged.
        """
        try:
            with path.open("rb") as stream:
                data = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:  # ValueError: it is empty
            raise EncoderError(f"The weights {path} cannot be read; copy them again.") from error
        cursor = _Cursor(path, data)
        sizes = _sizes(cursor)
        words_at = cursor.at
        _skip_vocabulary(cursor)
        return cls(path, sizes, _tensors(cursor, sizes), data, words_at)

    def vocabulary(self) -> Vocabulary:
        """Read the pieces.

        Raises:
            EncoderError: They are damaged.
        """
        return _vocabulary(_Cursor(self.path, self._data, self._words_at))

    def raw(self, name: str) -> NDArray[Any]:
        """Return the numbers of a tensor as they are kept, without reading them.

        Args:
            name: One of :attr:`tensors`.

        Returns:
            float32 of its shape, or uint8 ``[blocks, 18]`` if it is packed. Read only.
        """
        tensor = self.tensors[name]
        kind: Any = np.uint8 if tensor.packed else np.dtype("<f4")
        count = tensor.size // np.dtype(kind).itemsize
        flat = np.frombuffer(self._data, dtype=kind, count=count, offset=tensor.begin)
        return flat.reshape((-1, BLOCK_BYTES) if tensor.packed else tensor.shape)


class _Cursor:
    """Reads one thing after the other, and never beyond the end."""

    def __init__(self, path: Path, data: mmap.mmap, at: int = 0) -> None:
        self.path, self.data, self.at = path, data, at

    def take(self, kinds: str) -> tuple[Any, ...]:
        begin = self.skip(struct.calcsize(f"<{kinds}"))
        return struct.unpack_from(f"<{kinds}", self.data, begin)

    def array(self, kind: str, count: int) -> NDArray[Any]:
        begin = self.skip(np.dtype(kind).itemsize * count)
        return np.frombuffer(self.data, dtype=kind, count=count, offset=begin)

    def skip(self, count: int) -> int:
        """Go on by some bytes, and return where they begin."""
        begin = self.at
        self.must(0 <= count <= len(self.data) - begin)
        self.at = begin + count
        return begin

    def must(self, holds: bool) -> None:  # noqa: FBT001 - a condition
        if not holds:
            raise EncoderError(
                f"The weights {self.path} are damaged or cut off; copy the encoder again."
            )


def _sizes(cursor: _Cursor) -> Sizes:
    magic, version = cursor.take("4sI")
    if magic != _MAGIC or version != _VERSION:
        raise EncoderError(
            f"The weights {cursor.path} are not 4-bit weights that Dittograph knows; copy the "
            f"encoder again."
        )
    numbers = cursor.take("7i")
    epsilon, block = cursor.take("fi")
    width, layers, heads, inner, words, positions, types = numbers
    rounded = float(f"{epsilon:.6g}")
    sizes = Sizes(width, layers, heads, inner, words, positions, types, rounded)
    cursor.must(all(0 < n <= _MOST for n in numbers) and block == BLOCK and 0 < epsilon < 1)
    cursor.must(sizes.num_hidden_layers <= _MOST_LAYERS)
    # Rows of a whole number of blocks can be taken out one by one.
    cursor.must(sizes.hidden_size % BLOCK == 0 and sizes.intermediate_size % BLOCK == 0)
    cursor.must(sizes.hidden_size % sizes.num_attention_heads == 0)
    return sizes


def _skip_vocabulary(cursor: _Cursor) -> None:
    (count,) = cursor.take("i")
    cursor.must(count > 0)
    cursor.skip(16)
    (length,) = cursor.take("Q")
    cursor.skip(8 * count + 4 + length)
    _, size = cursor.take("iI")  # a map for normalizing; NFKC and joined white space do as well
    cursor.skip(size)


def _vocabulary(cursor: _Cursor) -> Vocabulary:
    (count,) = cursor.take("i")
    begin, end, padding, unknown = cursor.take("4i")
    cursor.must(all(0 <= number < count for number in (begin, end, padding, unknown)))
    (length,) = cursor.take("Q")
    offsets = cursor.array("<u4", count + 1).astype(np.int64)
    scores = cursor.array("<f4", count).astype(np.float32)
    blob = cursor.data[cursor.skip(length) : cursor.at]
    cursor.must(bool(offsets[0] == 0 and offsets[-1] == length and (np.diff(offsets) > 0).all()))
    cursor.must(bool(np.isfinite(scores).all()))
    places = offsets.tolist()
    try:
        pieces = [blob[a:b].decode("utf-8") for a, b in itertools.pairwise(places)]
    except UnicodeDecodeError:
        pieces = []
    cursor.must(len(set(pieces)) == count)
    return Vocabulary(pieces, scores, begin, end, padding, unknown)


def _tensors(cursor: _Cursor, sizes: Sizes) -> dict[str, Tensor]:
    wanted = dict(_wanted(sizes))
    (count,) = cursor.take("i")
    found: dict[str, Tensor] = {}
    for _ in range(count):
        (length,) = cursor.take("H")
        own = bytes(cursor.data[cursor.skip(length) : cursor.at]).decode("ascii", "replace")
        kind, numbers, begin, size = cursor.take("BIQQ")
        name, shape = wanted.get(own, ("", ()))
        packed = kind == 1
        expected = numbers // BLOCK * BLOCK_BYTES if packed else 4 * numbers
        cursor.must(bool(name) and name not in found and kind in {0, 1})
        cursor.must(numbers == int(np.prod(shape, dtype=np.int64)) and size == expected)
        cursor.must(begin + size <= len(cursor.data) and (packed or begin % 4 == 0))
        cursor.must(not packed or (len(shape) == 2 and shape[1] % BLOCK == 0))
        found[name] = Tensor(shape, packed, begin, size)
    cursor.must(len(found) == len(wanted))
    return found


def _wanted(sizes: Sizes) -> Iterator[tuple[str, tuple[str, tuple[int, ...]]]]:
    """Yield what each tensor is called in the file, and its usual name and shape."""
    width, inner = sizes.hidden_size, sizes.intermediate_size
    at = "embeddings."
    yield _WORDS, (f"{at}word_embeddings.weight", (sizes.vocab_size, width))
    yield "emb.pos", (f"{at}position_embeddings.weight", (sizes.max_position_embeddings, width))
    yield "emb.type", (f"{at}token_type_embeddings.weight", (sizes.type_vocab_size, width))
    yield "emb.ln.w", (f"{at}LayerNorm.weight", (width,))
    yield "emb.ln.b", (f"{at}LayerNorm.bias", (width,))
    for layer in range(sizes.num_hidden_layers):
        at = f"encoder.layer.{layer}."
        for short, name in _MATRICES.items():
            out = inner if short == "fi" else width
            into = inner if short == "fo" else width
            yield f"l{layer}.{short}.w", (f"{at}{name}.weight", (out, into))
            yield f"l{layer}.{short}.b", (f"{at}{name}.bias", (out,))
        for short, name in _NORMS.items():
            yield f"l{layer}.{short}.w", (f"{at}{name}.weight", (width,))
            yield f"l{layer}.{short}.b", (f"{at}{name}.bias", (width,))
