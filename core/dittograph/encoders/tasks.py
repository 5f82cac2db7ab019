"""Encoding as tasks: batches of tokens that any process with the encoder's files can run.

The process that has loaded the encoder runs them with that one; another loads it when its first
task comes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dittograph.encoders.discovery import EncoderFolder
from dittograph.encoders.loaded import Named, loaded
from dittograph.encoders.protocol import Batch
from dittograph.encoders.tokens import TokenBatch
from dittograph.errors import EncoderError
from dittograph.execution.plan import Task

if TYPE_CHECKING:  # imports torch
    from dittograph.encoders.encoder import Encoder


_kept: list[Encoder | None] = [None]  # the last one that a task has loaded


class TokenBatches:
    """The blocks of the tasks; a batch is forgotten once :meth:`done` is called for it."""

    def __init__(self) -> None:
        self._batches: dict[int, TokenBatch] = {}
        self._count = self._first = 0

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> TokenBatch:
        return self._batches[index]

    def add(self, batch: TokenBatch) -> int:
        """Keep a batch, and return its index."""
        self._batches[self._count] = batch
        self._count += 1
        return self._count - 1

    def done(self) -> None:
        """Forget the first batch that is left."""
        del self._batches[self._first]
        self._first += 1


def tasks(
    encoder: Encoder, named: Named, texts: Sequence[str], batches: TokenBatches
) -> Iterator[Task[Batch]]:
    """Give the tasks that encode texts, in an order that keeps the rate steady.

    Args:
        encoder: Cuts the texts into tokens.
        named: The same encoder.
        texts: What to encode.
        batches: Where the blocks of the tasks are put.
    """
    for batch in encoder.token_batches(texts):
        yield Task(encode, (batches.add(batch),), (named,), len(batch.index))


def encode(blocks: Sequence[TokenBatch], named: Named) -> Batch:
    """Encode one batch; what a task runs.

    Raises:
        EncoderError: The encoder cannot be loaded, or failed.
    """
    (batch,) = blocks
    vectors = _encoder(named).vectors_of(batch.tokens, list(range(len(batch.index))))
    return Batch(batch.index, vectors, batch.tokens.truncated)


def keep(named: Named, encoder: Encoder) -> None:
    """Let the tasks of this process that name an encoder use this one."""
    loaded[named] = encoder
    _kept[0] = encoder


def _encoder(named: Named) -> Encoder:
    found: Encoder | None = loaded.get(named)
    if found is not None:
        return found
    from dittograph.encoders.encoder import Encoder  # imports torch

    folder = EncoderFolder(named.name, Path(named.folder), "")
    encoder = Encoder.load(folder, device=named.device, precision=named.precision)
    if encoder.info.fingerprint != named.fingerprint or encoder.info.device is not named.device:
        raise EncoderError(
            f"The encoder {named.name} in {named.folder} is not the one that this work was begun "
            "with; copy the same files there."
        )
    _kept[0] = encoder
    return encoder
