"""A cross-encoder: reads both texts of a pair together, and says how much they are the same.

It is an encoder like any other, of two texts with the tokenizer's separator between them, and its
vector has one number. So its folder is checked, run and made fast as all others are, and its
weights are safetensors.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from dittograph.encoders.discovery import EncoderFolder
from dittograph.encoders.encoder import NO_PROMPT, Encoder
from dittograph.encoders.info import EncoderInfo
from dittograph.errors import CancelledError, EncoderError
from dittograph.progress import NO_PROGRESS, Phase, Progress

SEPARATOR = "separator"  # the name under which the encoder keeps it, among its prompts


class CrossEncoder:
    """A loaded cross-encoder.

    Args:
        encoder: Of two texts with the separator between them.

    Attributes:
        info: What its answers depend on.

    Raises:
        EncoderError: It is an encoder of single texts.
    """

    def __init__(self, encoder: Encoder) -> None:
        separator = encoder.network.prompts.get(SEPARATOR, "")
        if encoder.info.dimension != 1 or not separator:
            raise EncoderError(
                f"The encoder {encoder.info.name} has a damaged cross-encoder, which does not read "
                f"two texts; teach it again."
            )
        self.info = encoder.info
        self._encoder, self._separator = encoder, separator

    @classmethod
    def load(cls, folder: EncoderFolder, beside: EncoderInfo) -> Self:
        """Load a cross-encoder.

        Args:
            folder: From :func:`.discovery.cross_encoder_of`.
            beside: The encoder that it belongs to: it runs where that runs, in the same precision.

        Raises:
            EncoderError: It cannot be trusted or loaded.
        """
        return cls(
            Encoder.load(folder, device=beside.device, precision=beside.precision, prompt=NO_PROMPT)
        )

    def read(
        self,
        first: Sequence[str],
        second: Sequence[str],
        progress: Progress = NO_PROGRESS,
        keep: Callable[[NDArray[np.float32]], object] = lambda _: None,
    ) -> NDArray[np.float32]:
        """Return how much the texts of each pair are the same, as log odds.

        Each pair is read in both orders, and the mean counts: which text is given first does not
        matter, and two readings are wrong less often than one.

        Args:
            first: One text of each pair.
            second: The other.
            progress: Notified of the pairs done; may cancel.
            keep: Told what was read where it is cancelled; NaN for the rest.

        Returns:
            float32 ``[pairs]``; NaN where two texts are longer together than it reads.

        Raises:
            EncoderError: It gave something that is not a number, or failed.
            CancelledError: From ``progress``.
        """
        progress.start(Phase.WEIGHING, len(first), "pairs")
        pairs = [(min(pair), max(pair)) for pair in zip(first, second, strict=True)]
        texts = [
            joined(*order, self._separator)
            for one, two in pairs
            for order in ((one, two), (two, one))
        ]
        said = np.full(len(texts), np.nan, dtype=np.float32)
        done = 0
        try:
            for batch in self._encoder.batches(texts, unit=False):
                said[batch.index] = np.where(batch.truncated, np.nan, batch.vectors[:, 0])
                done += len(batch.index)
                progress.advance(done // 2 - (done - len(batch.index)) // 2)
        except CancelledError:
            keep(_of_both_orders(said))
            raise
        return _of_both_orders(said)


def _of_both_orders(said: NDArray[np.float32]) -> NDArray[np.float32]:
    odds: NDArray[np.float32] = said.reshape(-1, 2).mean(axis=1)
    return odds


def joined(one: str, two: str, separator: str) -> str:
    """Return what a cross-encoder reads of two texts."""
    return f"{one} {separator} {two}"


def info_beside(info: EncoderInfo) -> EncoderInfo:
    """Return what a cross-encoder that is being taught has in common with its encoder."""
    return replace(info, dimension=1, prompt="")
