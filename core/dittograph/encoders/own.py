"""An encoder that the caller brings: a loaded SentenceTransformer, or any function.

A SentenceTransformer gets a fingerprint of its weights and settings, so that its vectors are cached
like those of an encoder in a folder. A function is not known beyond the process: nothing is cached,
unless it has an attribute ``fingerprint``, a string that its author changes whenever it would give
other vectors.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.protocol import Batch, TextEncoder
from dittograph.errors import EncoderError, InputError
from dittograph.settings import Device, Precision

if TYPE_CHECKING:  # importing these imports torch
    from sentence_transformers import SentenceTransformer

Function = Callable[[list[str]], ArrayLike]
"""Texts to vectors, ``[texts, dimension]``."""

_AT_ONCE = 256  # texts that a function is given, so that progress moves and a cancel is heard
_PROBE = "The council met on Monday."


def adopt(
    encoder: TextEncoder | SentenceTransformer | Function, *, probe: str = _PROBE
) -> TextEncoder:
    """Return an encoder that a scan can use.

    Args:
        encoder: A loaded SentenceTransformer, which stays as it is and is used on the device and in
            the numbers that it has; or a function that gives a list of texts an array of vectors,
            called once here to learn their dimension, and on the CPU as far as is known; or
            something that is an encoder already.
        probe: The text that a function is called with.

    Raises:
        InputError: It is none of these.
        EncoderError: It cannot be used, or what a function gave is not a vector for each text.

    Example:
        >>> import numpy as np
        >>> def lengths(texts):
        ...     return np.array([[len(text), text.count(" ")] for text in texts])
        >>> adopt(lengths).encode(["three four"]).round(3)
        array([[0.995, 0.1  ]], dtype=float32)
    """
    if isinstance(encoder, TextEncoder):
        return encoder
    library = sys.modules.get("sentence_transformers")  # not imported: then it cannot be one
    if library is not None and isinstance(encoder, library.SentenceTransformer):
        return _of_model(encoder)
    if isinstance(encoder, type) or not callable(encoder):
        raise InputError(
            f"An encoder is a loaded SentenceTransformer, a function from a list of texts to an "
            f"array of vectors, or the name or folder of one; {encoder!r} is none of these."
        )
    return FunctionEncoder(encoder, probe=probe)


class FunctionEncoder:
    """An encoder made of a function.

    Attributes:
        info: What its vectors depend on; the fingerprint is new each time, unless the function has
            one.
        cacheable: Whether the function has a fingerprint.
    """

    def __init__(self, function: Function, *, probe: str = _PROBE) -> None:
        self._function = function
        name = getattr(function, "__name__", None) or type(function).__name__
        own = getattr(function, "fingerprint", None)
        self.cacheable = isinstance(own, str) and bool(own)
        dimension = self._call([probe], name=name).shape[1]
        seed = f"{own} {dimension}" if self.cacheable else secrets.token_hex(32)
        self.info = EncoderInfo(
            name=name,
            fingerprint=f"sha256:{hashlib.sha256(seed.encode()).hexdigest()}",
            dimension=dimension,
            max_tokens=0,
            device=Device.CPU,
            precision=Precision.FP32,
        )

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the unit vectors of ``texts``, float32 ``[texts, dimension]``."""
        vectors = np.zeros((len(texts), self.info.dimension), dtype=np.float32)
        for batch in self.batches(texts):
            vectors[batch.index] = batch.vectors
        return vectors

    def encode_query(self, query: str) -> NDArray[np.float32]:
        """Return the unit vector of a text to search for, float32 ``[1, dimension]``."""
        return self.encode([query])

    def batches(self, texts: Sequence[str], *, unit: bool = True) -> Iterator[Batch]:
        """Encode ``texts`` batch by batch, in their order.

        Args:
            texts: What to encode.
            unit: Whether to scale the vectors to length 1.

        Raises:
            EncoderError: The function gave something that is not a vector for each text.
        """
        for begin in range(0, len(texts), _AT_ONCE):
            part = list(texts[begin : begin + _AT_ONCE])
            vectors = self._call(part, name=self.info.name)
            if vectors.shape[1] != self.info.dimension:
                raise EncoderError(
                    f"The encoder {self.info.name} gave vectors of {self.info.dimension:,} numbers "
                    f"at first and then of {vectors.shape[1]:,}; all must have the same number."
                )
            yield Batch(
                np.arange(begin, begin + len(part), dtype=np.int64),
                _unit(vectors) if unit else vectors,
                np.zeros(len(part), dtype=np.bool_),
            )

    def _call(self, texts: list[str], *, name: str) -> NDArray[np.float32]:
        """Return what the function gives, float32 ``[texts, dimension]``."""
        given = self._function(texts)
        if hasattr(given, "detach"):  # a tensor of torch, maybe with gradients or on a GPU
            given = given.detach().cpu().float().numpy()
        wanted = "it must give an array of numbers, a row for each text that it is given"
        try:
            vectors: NDArray[Any] = np.asarray(given)
        except (TypeError, ValueError):  # rows that differ in length
            vectors = np.empty(0, dtype=object)
        if vectors.dtype.kind not in "biuf":
            raise EncoderError(f"The encoder {name} gave something that is not numbers; {wanted}.")
        with np.errstate(over="ignore"):  # what is too large becomes infinite, see below
            numbers: NDArray[np.float32] = vectors.astype(np.float32)
        if numbers.ndim != 2 or len(numbers) != len(texts) or not numbers.shape[1]:
            shape = " × ".join(map(str, numbers.shape)) or "one number"
            raise EncoderError(f"The encoder {name} gave an array of {shape}; {wanted}.")
        if not np.isfinite(numbers).all():
            raise EncoderError(
                f"The encoder {name} gave a vector with a number that is not finite; check the "
                f"texts that it cannot encode, and give those a vector of zeros."
            )
        return numbers


def _unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scale vectors to length 1; zeros stay zeros."""
    wide = vectors.astype(np.float64)  # squares of large float32 numbers would be infinite
    lengths = np.linalg.norm(wide, axis=1, keepdims=True)
    scaled: NDArray[np.float64] = np.divide(
        wide, lengths, out=np.zeros_like(wide), where=lengths > 0
    )
    return scaled.astype(np.float32)


def _of_model(model: SentenceTransformer) -> TextEncoder:
    import torch

    from dittograph.encoders.encoder import Encoder
    from dittograph.encoders.library.network import LibraryNetwork

    kinds = {p.dtype for p in model.parameters() if p.dtype.is_floating_point} or {torch.float32}
    precisions = {
        torch.float32: Precision.FP32,
        torch.bfloat16: Precision.BF16,
        torch.float16: Precision.FP16,
    }
    kind = kinds.pop()
    place = torch.device(model.device)
    if kinds or kind not in precisions:
        raise EncoderError(
            "The SentenceTransformer has weights in numbers of several kinds, or of a kind other "
            "than float32, bfloat16 and float16; convert it first, such as with model.float()."
        )
    if place.type not in set(Device) - {Device.AUTO}:
        raise EncoderError(
            f"The SentenceTransformer is on the device “{place}”, which Dittograph cannot use; "
            f'move it first, such as with model.to("cpu").'
        )
    network = LibraryNetwork(model.eval())
    network.place, network.precise = str(place), True
    info = EncoderInfo(
        name=_name(model),
        fingerprint=_fingerprint(model, torch),
        dimension=network.dimension,
        max_tokens=network.max_tokens,
        device=Device(place.type),
        precision=precisions[kind],
        prompt=network.prompts.get(network.default_prompt or "", ""),
    )
    return Encoder(network, info)


def _name(model: SentenceTransformer) -> str:
    """Return what a person calls a model: the last part of where it was loaded from."""
    config = getattr(model.transformers_model, "config", None)
    found = str(getattr(config, "_name_or_path", "") or "").replace("\\", "/").rstrip("/")
    return found.rpartition("/")[2] or type(model).__name__


def _fingerprint(model: SentenceTransformer, torch: Any) -> str:
    """Return ``sha256:…`` over a model's weights, its modules' settings and its tokenizer."""
    digest = hashlib.sha256()

    def add(*parts: object) -> None:
        digest.update(json.dumps(parts, default=repr, sort_keys=True).encode() + b"\0")

    for name, module in model.named_children():
        settings: object = getattr(module, "get_config_dict", dict[str, Any])()
        add("module", name, type(module).__module__, type(module).__qualname__, settings)
    config = getattr(model.transformers_model, "config", None)
    if config is not None:
        add("config", {**config.to_dict(), "_name_or_path": None}, config._attn_implementation)  # noqa: SLF001
    tokenizer = getattr(model, "tokenizer", None)
    backend = getattr(tokenizer, "backend_tokenizer", None)
    words = backend.to_str() if backend is not None else _vocabulary(tokenizer)
    add("tokenizer", type(tokenizer).__qualname__, words, getattr(tokenizer, "padding_side", ""))
    add("reading", model.max_seq_length, model.truncate_dim)
    for name, tensor in sorted(model.state_dict().items()):
        add("weights", name, str(tensor.dtype), list(tensor.shape))
        plain = tensor.detach().cpu().contiguous().reshape(-1)
        digest.update(plain.view(torch.uint8).numpy())
    return f"sha256:{digest.hexdigest()}"


def _vocabulary(tokenizer: Any) -> Any:
    get = getattr(tokenizer, "get_vocab", None)
    return get() if get is not None else None
