"""What the rest of the core needs of an encoder, whoever made it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from dittograph.encoders.info import EncoderInfo


@dataclass(frozen=True, slots=True)
class Batch:
    """Some encoded texts.

    Attributes:
        index: Their positions in the list that was given, int64 ``[texts]``.
        vectors: Unit vectors (zero for a text of which the encoder knows no word), or vectors of
            any length if those were asked for, float32 ``[texts, dimension]``.
        truncated: Whether a text was longer than the encoder reads, bool ``[texts]``.
    """

    index: NDArray[np.int64]
    vectors: NDArray[np.float32]
    truncated: NDArray[np.bool_]


@runtime_checkable
class TextEncoder(Protocol):
    """Turns texts into vectors.

    :class:`dittograph.encoders.encoder.Encoder` is one; :func:`dittograph.encoders.own.adopt` makes
    one of a loaded model or a function.
    """

    @property
    def info(self) -> EncoderInfo:
        """What the vectors depend on."""
        ...

    @property
    def cacheable(self) -> bool:
        """Whether ``info.key`` names the same vectors in another process, so that they may be kept.

        Where it is False, nothing that is derived from the vectors may be written to a cache.
        """
        ...

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the unit vectors of ``texts``, float32 ``[texts, dimension]``."""
        ...

    def encode_query(self, query: str) -> NDArray[np.float32]:
        """Return the unit vector of a text to search for, float32 ``[1, dimension]``."""
        ...

    def batches(self, texts: Sequence[str], *, unit: bool = True) -> Iterator[Batch]:
        """Encode ``texts`` batch by batch, in any order, each text once.

        Args:
            texts: What to encode.
            unit: Whether to scale the vectors to length 1.

        Raises:
            EncoderError: The encoder failed, or its output cannot be used.
        """
        ...
