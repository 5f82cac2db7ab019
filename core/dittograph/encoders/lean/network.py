"""Runs a usual encoder on torch alone.

The operations and their order are those of the transformers library, so that vectors in the cache
stay valid: on the same processor they come out the same to the last bit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
import torch
from torch.nn import functional

from dittograph.encoders.fast import (
    SHORT,
    PackedLinear,
    Vectors,
    attend_short,
    can_pack,
    unmoved,
)
from dittograph.encoders.lean.recipe import Dense, Recipe, Transformer, read_recipe
from dittograph.encoders.lean.tokenizer import LeanTokenizer, read_tokenizer
from dittograph.encoders.lean.weights import Weights, open_weights
from dittograph.encoders.network import Features, Network
from dittograph.encoders.tokens import Tokens, pad

Function = Callable[[torch.Tensor], torch.Tensor]


@dataclass(frozen=True, slots=True)
class _Numbers:
    """How the weights of matrix products are kept: where, in which numbers, packed or not."""

    place: str = "cpu"
    dtype: torch.dtype = torch.float32
    packed: bool = False


class LeanNetwork(Network):
    """A usual encoder.

    Args:
        recipe: How it is run.
        tokenizer: Its tokenizer.
    """

    def __init__(self, recipe: Recipe, tokenizer: LeanTokenizer) -> None:
        self.dimension = recipe.dimension
        self.max_tokens = recipe.max_tokens
        self.prompts = recipe.prompts
        self.default_prompt = recipe.default_prompt
        self._recipe = recipe
        self._tokenizer = tokenizer
        self._numbers = _Numbers()
        self._body: _Body | None = None

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Return the encoder of a folder; its weights are read when they are first needed.

        Raises:
            UnusualError: It is not known with certainty how sentence-transformers would run it.
        """
        recipe = read_recipe(folder)
        return cls(recipe, read_tokenizer(recipe))

    @property
    def packed(self) -> bool:
        """Whether its matrix products are arranged for this processor."""
        return self._numbers.packed

    def tokenize(self, texts: Sequence[str], prompt: str = "") -> Tokens:
        """Cut texts into tokens."""
        texts = [prompt + text for text in texts]
        encoded = self._tokenizer.backend.encode_batch_fast(texts)
        numbers = [encoding.ids for encoding in encoded]
        return Tokens(
            np.array([len(ids) for ids in numbers], dtype=np.int64),
            np.array([bool(encoding.overflowing) for encoding in encoded], dtype=np.bool_),
            {"input_ids": numbers},
            texts,
            prompt,
        )

    def features(self, tokens: Tokens, rows: Sequence[int]) -> Features:
        """Return the numbers of the tokens, and how many there are in each text."""
        assert tokens.features is not None
        numbers = [tokens.features["input_ids"][row] for row in rows]
        array = pad(numbers, fill=self._tokenizer.padding)
        mask = np.arange(array.shape[1]) < tokens.lengths[list(rows)][:, None]
        return {"input_ids": torch.from_numpy(array), "mask": torch.from_numpy(mask)}

    def query(self, query: str, prompt: str) -> Features:
        """Return the features of a text to search for."""
        return self.features(self.tokenize([query], prompt), [0])

    def run(self, features: Features) -> torch.Tensor:
        """Return the vectors of a batch."""
        if self._body is None:
            self._body = _Body(self._recipe, self._numbers)
        return self._body(features["input_ids"], features["mask"])

    def copy(self) -> Self:
        """Return the same encoder with weights of its own."""
        copied = type(self)(self._recipe, self._tokenizer)
        copied.move(self.place)
        return copied

    def move(self, place: str) -> None:
        """Move the weights to a device."""
        if place != self.place:
            self.place, self._numbers, self._body = place, _Numbers(place), None

    def quicken(self, dtype: torch.dtype, vectors: Vectors) -> None:
        """Keep the weights of the matrix products in ``dtype``, arranged for this processor."""
        plain = _Numbers(self.place, dtype)
        self._numbers, self._body = plain, None
        if not can_pack():
            return
        before, body = vectors(), self._body
        try:
            self._numbers, self._body = _Numbers(self.place, dtype, packed=True), None
            good = unmoved(before, vectors(), dtype)
        except RuntimeError:
            good = False  # a build without these products
        if not good:
            self._numbers, self._body = plain, body


class _Body:
    """The network itself, from the numbers of tokens to the vectors of texts."""

    def __init__(self, recipe: Recipe, numbers: _Numbers) -> None:
        transformer = recipe.transformer
        with open_weights(transformer.weights, numbers.place) as read:
            self._embed = _embedding(transformer, read)
            self._layers = [
                _Layer(transformer, layer, read, numbers) for layer in range(transformer.layers)
            ]
        self._poolings = recipe.poolings
        self._modules = [
            _dense(module, numbers) if isinstance(module, Dense) else _unit
            for module in recipe.modules
        ]

    def __call__(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        hidden = self._embed(ids)
        # Broadcast over heads and over the tokens that attend.
        attended = None if bool(mask.all()) else mask[:, None, None, :]
        for layer in self._layers:
            hidden = layer(hidden, attended)
        vectors = torch.cat([_POOLINGS[name](hidden, mask) for name in self._poolings], dim=-1)
        for module in self._modules:
            vectors = module(vectors)
        return vectors


class _Layer:
    """Attention and a feed-forward network, each added to its input and normalized."""

    def __init__(
        self, transformer: Transformer, layer: int, read: Weights, numbers: _Numbers
    ) -> None:
        names = transformer.names(layer)
        self._heads = transformer.heads
        self._short = numbers.packed and numbers.dtype is torch.bfloat16
        self._query, self._key, self._value, self._out, self._down = (
            _product(name, read, numbers)
            for name in (names.query, names.key, names.value, names.out, names.down)
        )
        self._up = _product(names.up, read, numbers, gelu=True)
        self._out_norm = _norm(names.out_norm, transformer, read)
        self._down_norm = _norm(names.down_norm, transformer, read)

    def __call__(self, hidden: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        texts, tokens, width = hidden.shape
        shape = (texts, tokens, self._heads, width // self._heads)
        query, key, value = (
            product(hidden).view(shape).transpose(1, 2)
            for product in (self._query, self._key, self._value)
        )
        scaling = float(shape[3]) ** -0.5
        if self._short and tokens <= SHORT:
            attended = attend_short(query, key, value, mask, scaling)
        else:
            attended = functional.scaled_dot_product_attention(
                query, key, value, attn_mask=mask, scale=scaling
            ).transpose(1, 2)
        hidden = self._out_norm(self._out(attended.reshape(texts, tokens, width)) + hidden)
        return self._down_norm(self._down(self._up(hidden)) + hidden)


def _embedding(transformer: Transformer, read: Weights) -> Function:
    """Return what gives each token its first vector."""
    at = f"{transformer.prefix}embeddings."
    words = read.lookup(f"{at}word_embeddings.weight")
    positions = _own(read(f"{at}position_embeddings.weight"))
    counted = transformer.family.counts_padding
    padding = transformer.padding
    norm = _norm(f"{at}LayerNorm", transformer, read)
    # A text has one type throughout, the first.
    has_types = transformer.family.has_types
    first_type = _own(read(f"{at}token_type_embeddings.weight")[0]) if has_types else None

    def embed(ids: torch.Tensor) -> torch.Tensor:
        found = words(ids)
        if first_type is not None:
            found = found + first_type
        if counted:
            real = ids.ne(padding).int()
            place = (torch.cumsum(real, dim=1).type_as(real) * real).long() + padding
            found = found + functional.embedding(place, positions)
        else:
            found = found + positions[: ids.shape[1]]
        return norm(found)

    return embed


def _norm(name: str, transformer: Transformer, read: Weights) -> Function:
    weight, bias = _own(read(f"{name}.weight")), _own(read(f"{name}.bias"))
    shape, epsilon = (transformer.width,), transformer.epsilon
    return lambda values: functional.layer_norm(values, shape, weight, bias, epsilon)


def _product(name: str, read: Weights, numbers: _Numbers, *, gelu: bool = False) -> Function:
    """Return a matrix product, followed by GELU if asked for."""
    weight, bias = read(f"{name}.weight"), read(f"{name}.bias")
    if numbers.packed:
        return PackedLinear(weight, bias, numbers.dtype, gelu=gelu).forward
    weight, bias = _own(weight, numbers.dtype), _own(bias, numbers.dtype)
    if gelu:
        return lambda values: functional.gelu(functional.linear(values, weight, bias))
    return lambda values: functional.linear(values, weight, bias)


def _dense(dense: Dense, numbers: _Numbers) -> Function:
    with open_weights(dense.weights, numbers.place) as read:
        weight = _own(read("linear.weight"))
        bias = _own(read("linear.bias")) if dense.bias else None
    activation: Function = getattr(torch.nn, dense.activation)()
    return lambda vectors: activation(functional.linear(vectors, weight, bias))


def _own(tensor: torch.Tensor, dtype: torch.dtype = torch.float32) -> torch.Tensor:
    """Return a tensor that does not depend on the file that it was read from."""
    return tensor.to(dtype, copy=True)


def _unit(vectors: torch.Tensor) -> torch.Tensor:
    return functional.normalize(vectors, p=2, dim=-1)


def _first(hidden: torch.Tensor, _mask: torch.Tensor) -> torch.Tensor:
    return hidden[:, 0]


def _largest(hidden: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    return hidden.masked_fill(~mask[..., None], float("-inf")).max(dim=1).values


def _sum(hidden: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the sum over a text's tokens, and how many there are, ``[texts, 1]``."""
    weights = mask[..., None].to(hidden.dtype)
    total = (hidden * weights).sum(dim=1, dtype=torch.float32)
    return total, weights.sum(dim=1, dtype=torch.float32)


def _mean(hidden: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    total, count = _sum(hidden, mask)
    return (total / count).to(hidden.dtype)


def _mean_by_root(hidden: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    total, count = _sum(hidden, mask)
    return (total / torch.sqrt(count)).to(hidden.dtype)


_POOLINGS: Mapping[str, Callable[[torch.Tensor, torch.Tensor], torch.Tensor]] = {
    "cls": _first,
    "max": _largest,
    "mean": _mean,
    "mean_sqrt_len_tokens": _mean_by_root,
}
