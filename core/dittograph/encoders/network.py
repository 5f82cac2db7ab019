"""What an encoder needs of the network that it runs: the lean one or sentence-transformers'."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Self

import torch

from dittograph.encoders.tokens import Tokens

Features = dict[str, Any]
"""A batch's inputs: tensors, and what else the network takes."""


class Network(ABC):
    """A tokenizer and the network behind it.

    Attributes:
        dimension: Numbers in a vector.
        max_tokens: Tokens of a text that are read, 0 for all.
        prompts: The words that the encoder offers to put in front of a text, by name.
        default_prompt: Which of them it uses unless told otherwise, or None.
        place: Where it is, as torch names devices.
        precise: Whether it is to be run in the numbers that its weights are in, not in those of
            :attr:`EncoderInfo.precision`.
        cuts_the_end: Whether of a text that is too long the beginning is read.
    """

    dimension: int
    max_tokens: int
    prompts: Mapping[str, str]
    default_prompt: str | None
    place: str = "cpu"
    precise: bool = False
    cuts_the_end: bool = True

    @abstractmethod
    def tokenize(self, texts: Sequence[str], prompt: str = "") -> Tokens:
        """Cut texts into tokens, with the prompt in front of each."""

    @abstractmethod
    def features(self, tokens: Tokens, rows: Sequence[int]) -> Features:
        """Return the inputs for some of the texts."""

    @abstractmethod
    def query(self, query: str, prompt: str) -> Features:
        """Return the inputs for a text to search for."""

    @abstractmethod
    def run(self, features: Features) -> torch.Tensor:
        """Return the vectors of a batch, ``[texts, dimension]``, whatever their length."""

    @abstractmethod
    def copy(self) -> Self:
        """Return the same network, which can be moved and changed without changing this one."""

    @abstractmethod
    def move(self, place: str) -> None:
        """Move the network to a device, as torch names it."""

    @abstractmethod
    def quicken(self, dtype: torch.dtype, vectors: Callable[[], torch.Tensor]) -> None:
        """Arrange the network for this processor, if that leaves its vectors as they are.

        Args:
            dtype: What its matrix products compute with, float32 or bfloat16.
            vectors: Encodes a few texts with the network as it is when called.
        """
