"""Runs a model of sentence-transformers: tokenized once, then in batches of our making."""

from __future__ import annotations

import copy
import math
from collections.abc import Sequence
from typing import Any, Self

import numpy as np
import torch
import transformers
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer

from dittograph.encoders.fast import Vectors
from dittograph.encoders.library.quicken import quicken
from dittograph.encoders.network import Features, Network
from dittograph.encoders.tokens import Tokens, pad

_QUERY = "query"


class LibraryNetwork(Network):
    """A model of sentence-transformers.

    Args:
        model: It is changed by :meth:`move` and :meth:`quicken`.

    Attributes:
        model: The model itself, for whoever trains or saves it.
    """

    def __init__(self, model: SentenceTransformer) -> None:
        self.model = model
        self.dimension = int(model.get_embedding_dimension() or 0)
        limit = model.max_seq_length or 0
        # Libraries write an enormous number, or infinity, where there is no limit.
        self.max_tokens = int(limit) if math.isfinite(limit) and limit < 1 << 31 else 0
        self.prompts = {name: text or "" for name, text in (model.prompts or {}).items()}
        self.default_prompt = model.default_prompt_name
        self._tokenizer = self._fast_tokenizer()
        self.cuts_the_end = getattr(self._tokenizer, "truncation_side", "right") == "right"
        self._prompt_lengths: dict[str, Any] = {}

    def tokenize(self, texts: Sequence[str], prompt: str = "") -> Tokens:
        """Cut texts into tokens."""
        texts = [prompt + text for text in texts]
        limit = self.max_tokens or None
        if self._tokenizer is None:
            lengths = self._token_counts(texts)
            truncated = lengths > limit if limit else np.zeros(len(texts), dtype=np.bool_)
            lengths = np.minimum(lengths, limit) if limit else lengths
            return Tokens(lengths, truncated, None, texts, prompt)
        # max_length needs truncation to be on, which then marks what it cut as overflow.
        encoded = self._tokenizer(
            texts, truncation=limit is not None, max_length=limit, verbose=False
        )
        truncated = np.array([bool(e.overflowing) for e in encoded.encodings], dtype=np.bool_)
        lengths = np.array([len(ids) for ids in encoded["input_ids"]], dtype=np.int64)
        return Tokens(lengths, truncated, dict(encoded), texts, prompt)

    def features(self, tokens: Tokens, rows: Sequence[int]) -> Features:
        """Return what the model takes for some of the texts."""
        if tokens.features is None or self._tokenizer is None:
            features: Features = self.model.preprocess([tokens.texts[row] for row in rows])
        else:
            fill = {
                "input_ids": self._tokenizer.pad_token_id or 0,
                "token_type_ids": self._tokenizer.pad_token_type_id,
            }
            left = self._tokenizer.padding_side == "left"
            features = {
                name: torch.from_numpy(
                    pad([values[row] for row in rows], fill=fill.get(name, 0), left=left)
                )
                for name, values in tokens.features.items()
            }
            features["modality"] = "text"
        length = self._prompt_length(tokens.prompt)
        if length is not None:
            features["prompt_length"] = length
        return features

    def query(self, query: str, prompt: str) -> Features:
        """Return what the model takes for a text to search for."""
        features: Features = self.model.preprocess([query], prompt=prompt or None, task=_QUERY)
        return {**features, "task": _QUERY}

    def run(self, features: Features) -> torch.Tensor:
        """Return the vectors of a batch."""
        task = {"task": features["task"]} if "task" in features else {}
        vectors: torch.Tensor = self.model(features, **task)["sentence_embedding"]
        return vectors[:, : self.dimension]  # a model may be set to keep the first numbers only

    def copy(self) -> Self:
        """Return a copy of the model."""
        copied = type(self)(copy.deepcopy(self.model))
        copied.place = self.place
        return copied

    def move(self, place: str) -> None:
        """Move the model to a device."""
        self.model.to(place)
        self.place = place

    def quicken(self, dtype: torch.dtype, vectors: Vectors) -> None:
        """Arrange the model's transformer for this processor, if it has one."""
        network = self.model.transformers_model
        if network is not None:
            quicken(network, dtype, vectors)

    def _prompt_length(self, prompt: str) -> Any:
        """Return the tokens of a prompt that are left out of the average, None if all count."""
        if not prompt:
            return None
        if prompt not in self._prompt_lengths:
            found = self.model.preprocess(["a"], prompt=prompt).get("prompt_length")
            self._prompt_lengths[prompt] = found
        return self._prompt_lengths[prompt]

    def _fast_tokenizer(self) -> Any:
        """Return the tokenizer if calling it directly gives what the model's own way gives."""
        tokenizer = getattr(self.model, "tokenizer", None)
        if not isinstance(tokenizer, transformers.PreTrainedTokenizerFast):
            return None
        probe = ["A Probe: naïve Ünïcode, 3.5 % — and so on."]
        features: Features = self.model.preprocess(probe)
        expected = features.get("input_ids")
        found = tokenizer(probe, truncation=True, max_length=self.max_tokens or None)
        same = (
            set(found) == {name for name, value in features.items() if hasattr(value, "shape")}
            and expected is not None
            and expected.shape[0] == 1
            and expected[0].tolist() == found["input_ids"][0]
        )
        return tokenizer if same else None

    def _token_counts(self, texts: Sequence[str]) -> NDArray[np.int64]:
        """Return how many tokens each text has, uncut, by whatever tokenizer the model has."""
        tokenizer: Any = getattr(self.model, "tokenizer", None)
        if isinstance(tokenizer, transformers.PreTrainedTokenizerBase):
            counts = [len(tokenizer(text, verbose=False)["input_ids"]) for text in texts]
        elif hasattr(tokenizer, "tokenize"):
            counts = [len(tokenizer.tokenize(text)) for text in texts]
        else:
            counts = [len(text.split()) for text in texts]  # only to batch like with like
        return np.maximum(np.array(counts, dtype=np.int64), 1)
