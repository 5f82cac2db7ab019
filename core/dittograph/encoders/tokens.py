"""Texts cut into tokens, and the batches that they are encoded in."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Tokens:
    """Texts cut into tokens.

    Attributes:
        lengths: Tokens of each text, int64 ``[texts]``.
        truncated: Whether a text was cut off, bool ``[texts]``.
        features: The network's inputs by name, a list of numbers for each text; None if the
            network's tokenizer must be called on each batch instead.
        texts: The texts, with the prompt in front.
        prompt: The prompt.
    """

    lengths: NDArray[np.int64]
    truncated: NDArray[np.bool_]
    features: dict[str, list[list[int]]] | None
    texts: Sequence[str]
    prompt: str = ""

    def of(self, rows: Sequence[int]) -> Tokens:
        """Return some of the texts, in this order."""
        features = self.features and {
            name: [numbers[row] for row in rows] for name, numbers in self.features.items()
        }
        return Tokens(
            self.lengths[rows],
            self.truncated[rows],
            features,
            [self.texts[row] for row in rows],
            self.prompt,
        )


@dataclass(frozen=True, slots=True)
class TokenBatch:
    """Texts cut into tokens that are encoded together.

    Attributes:
        index: Their positions in the list that was given, int64 ``[texts]``.
        tokens: Of these texts alone.
    """

    index: NDArray[np.int64]
    tokens: Tokens


def by_budget(lengths: NDArray[np.int64], budget: int) -> list[list[int]]:
    """Group texts of similar length into batches of at most ``budget`` tokens, padding included.

    Args:
        lengths: Tokens of each text, int64 ``[texts]``.
        budget: A longer text gets a batch of its own.

    Returns:
        The positions of each batch's texts, longest first; every text is in one batch.
    """
    batches: list[list[int]] = []
    batch: list[int] = []
    for row in np.argsort(-lengths, kind="stable").tolist():
        if batch and int(lengths[batch[0]]) * (len(batch) + 1) > budget:
            batches.append(batch)
            batch = []
        batch.append(row)
    if batch:
        batches.append(batch)
    # Long and short batches alternate, so that the rate is steady and the time left is predicted
    # well. The seed is fixed: the same texts give the same batches.
    random.Random(0).shuffle(batches)  # noqa: S311 - not security-related
    return batches


def pad(
    sequences: Sequence[Sequence[int]], *, fill: int = 0, left: bool = False
) -> NDArray[np.int64]:
    """Return number sequences as the rows of an array, int64 ``[sequences, longest]``.

    Args:
        sequences: One for each row.
        fill: What the shorter ones are filled up with.
        left: Whether to fill up in front.
    """
    width = max(map(len, sequences))
    array = np.full((len(sequences), width), fill, dtype=np.int64)
    for row, numbers in enumerate(sequences):
        begin = width - len(numbers) if left else 0
        array[row, begin : begin + len(numbers)] = numbers
    return array
