"""Texts to vectors: an encoder that is loaded from a folder and runs fast.

Texts are tokenized once, sorted by length and run in batches of a token budget, so that little is
padding. The network behind it is the lean one where the encoder is a usual one, else that of
sentence-transformers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING, Self

import numpy as np
import torch
from numpy.typing import NDArray

from dittograph.encoders import devices
from dittograph.encoders.describe import describe, prompts
from dittograph.encoders.discovery import EncoderFolder, check_folder, fingerprint
from dittograph.encoders.fourbit.folder import as_ordinary
from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.known import remember_info
from dittograph.encoders.lean.network import LeanNetwork
from dittograph.encoders.lean.unusual import UnusualError
from dittograph.encoders.loaded import Named
from dittograph.encoders.loaded import loaded as loaded_here
from dittograph.encoders.network import Features, Network
from dittograph.encoders.not_loaded import not_loaded
from dittograph.encoders.precision import (
    LOWEST_COSINE,
    PROBE_TEXTS,
    choose_precision,
    lowest_cosine,
)
from dittograph.encoders.process import contained
from dittograph.encoders.protocol import Batch
from dittograph.encoders.tokens import TokenBatch, Tokens, by_budget
from dittograph.errors import EncoderError
from dittograph.settings import Device, Precision

if TYPE_CHECKING:  # takes seconds to import, which a usual encoder does without
    from sentence_transformers import SentenceTransformer

NO_PROMPT = "none"
# Tokens of a batch, padding included: about what the processor's caches hold of one layer.
_TOKENS_A_THREAD = 1024
_GPU_TOKENS = 131_072
_CHUNK = 20_000  # texts tokenized at once, so that progress starts early and memory stays flat
_CHARACTERS_A_TOKEN = 64  # far more than a token has in any text that is meant to be read
_CHECK_TEXTS = ["The council met.", "On Monday the council approved the budget, 5 to 4.", "x"]
_DTYPES = {Precision.BF16: torch.bfloat16, Precision.FP16: torch.float16}
_PACKED = {Precision.FP32: torch.float32, Precision.BF16: torch.bfloat16}
_WRONG_MPS = "The graphics processor gave wrong vectors in a check, so it runs on the CPU."


class Encoder:
    """A loaded encoder.

    Attributes:
        info: What its vectors depend on.
        network: What computes them.
        cacheable: Whether ``info.key`` names the same vectors in another process.
        named: How another process can load the same one; None for one that is only in memory.
    """

    def __init__(self, network: Network, info: EncoderInfo) -> None:
        self.info = info
        self.network = network
        self.cacheable = True
        self.named: Named | None = None
        self._budget = (
            _TOKENS_A_THREAD * max(torch.get_num_threads(), 2)
            if info.device is Device.CPU
            else _GPU_TOKENS
        )

    @classmethod
    def load(
        cls,
        encoder: EncoderFolder,
        *,
        device: Device = Device.AUTO,
        precision: Precision = Precision.AUTO,
        prompt: str | None = None,
        to_teach: bool = False,
    ) -> Self:
        """Load the encoder of a folder.

        Args:
            encoder: Where it is.
            device: Where it is to run.
            precision: What it is to compute with; auto measures once on this machine.
            prompt: Name of the prompt to put in front of every text; "none" for none; None for
                the encoder's own default.
            to_teach: Whether its weights are to be trained: it is then a model of
                sentence-transformers, left as it is, and fp16, whose gradients vanish, is replaced.

        Raises:
            EncoderError: It cannot be trusted or loaded, the device is missing, or it has no such
                prompt.
        """
        check_folder(encoder.folder)
        chosen = devices.choose_device(device)
        network = _network(encoder, to_teach=to_teach)
        try:
            info = EncoderInfo(
                name=encoder.name,
                fingerprint=fingerprint(encoder.folder),
                dimension=network.dimension,
                max_tokens=network.max_tokens,
                device=Device.CPU,
                precision=Precision.FP32,
                prompt=_choose_prompt(network, encoder, prompt),
                notes=describe(encoder.folder).notes,
            )
            loaded = cls._at_best(network, info, chosen, precision, to_teach=to_teach)
        except (RuntimeError, LookupError, TypeError, ValueError, AttributeError) as error:
            raise not_loaded(encoder, error) from error
        if not to_teach:
            at = loaded.info
            loaded.named = Named(
                at.name, str(encoder.folder), at.fingerprint, at.device, at.precision
            )
            loaded_here[loaded.named] = loaded
        remember_info(encoder, loaded.info, device=device, precision=precision, prompt=prompt)
        return loaded

    @classmethod
    def _at_best(
        cls,
        network: Network,
        info: EncoderInfo,
        device: Device,
        precision: Precision,
        *,
        to_teach: bool,
    ) -> Self:
        """Return the encoder on ``device``, at the precision asked for or the best one."""
        if device is Device.MPS and not cls._right_on_mps(network, info):
            device, info = Device.CPU, replace(info, notes=(*info.notes, _WRONG_MPS))
        info = replace(info, device=device)
        if precision is Precision.AUTO:
            precision = choose_precision(
                info, lambda chosen: cls._ready(network.copy(), replace(info, precision=chosen))
            )
        if to_teach:
            if precision is Precision.FP16:
                precision = Precision.BF16 if device is Device.CUDA else Precision.FP32
            network.move(devices.place(device))
            return cls(network, replace(info, precision=precision))
        return cls._ready(network, replace(info, precision=precision))

    @classmethod
    def _ready(cls, network: Network, info: EncoderInfo) -> Self:
        """Return the encoder on the device of ``info`` at its precision; ``network`` changes."""
        network.move(devices.place(info.device))
        encoder = cls(network, info)
        if info.device is Device.CPU and info.precision in _PACKED:
            network.quicken(
                _PACKED[info.precision], lambda: torch.from_numpy(encoder.encode(_CHECK_TEXTS))
            )
        return encoder

    @classmethod
    def _right_on_mps(cls, network: Network, info: EncoderInfo) -> bool:
        """Return whether MPS gives the CPU's vectors; it has had faults that raised no error."""
        texts = [*_CHECK_TEXTS, PROBE_TEXTS[0]]
        expected = cls(network, info).encode(texts)
        try:
            found = cls._ready(network.copy(), replace(info, device=Device.MPS)).encode(texts)
        except (RuntimeError, EncoderError):
            return False
        return lowest_cosine(found, expected) >= LOWEST_COSINE

    @property
    def model(self) -> SentenceTransformer:
        """The model behind an encoder that was loaded to be taught.

        Raises:
            TypeError: It was loaded to encode only, and is not a model of sentence-transformers.
        """
        model: SentenceTransformer | None = getattr(self.network, "model", None)
        if model is None:
            raise TypeError("Load the encoder with to_teach=True to train it.")
        return model

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the unit vectors of ``texts``, float32 ``[texts, dimension]``."""
        vectors = np.zeros((len(texts), self.info.dimension), dtype=np.float32)
        for batch in self.batches(texts):
            vectors[batch.index] = batch.vectors
        return vectors

    def encode_query(self, query: str) -> NDArray[np.float32]:
        """Return the unit vector of a text to search for, float32 ``[1, dimension]``.

        The encoder's own prompt for queries is put in front, or the one that was chosen.
        """
        prompt = self.network.prompts.get("query") or self.info.prompt
        return self._forward(self.network.query(query, prompt))

    def batches(self, texts: Sequence[str], *, unit: bool = True) -> Iterator[Batch]:
        """Encode ``texts`` batch by batch, in an order that keeps the rate steady.

        Args:
            texts: What to encode.
            unit: Whether to scale the vectors to length 1; else they stay as long as the encoder
                makes them.

        Raises:
            EncoderError: The encoder gave something that is not a number, or failed.
        """
        for batch in self.token_batches(texts):
            rows = list(range(len(batch.index)))
            vectors = self.vectors_of(batch.tokens, rows, unit=unit)
            yield Batch(batch.index, vectors, batch.tokens.truncated)

    def token_batches(self, texts: Sequence[str]) -> Iterator[TokenBatch]:
        """Cut texts into tokens, and give the batches that they are encoded in.

        Args:
            texts: What to encode.
        """
        for begin in range(0, len(texts), _CHUNK):
            tokens = self.tokenize(texts[begin : begin + _CHUNK])
            for rows in reversed(by_budget(tokens.lengths, self._budget)):
                yield TokenBatch(np.array(rows, dtype=np.int64) + begin, tokens.of(rows))

    def vectors_of(
        self, tokens: Tokens, rows: list[int], *, unit: bool = True
    ) -> NDArray[np.float32]:
        """Encode some texts at once, or in parts where the memory is too small for that.

        Args:
            tokens: Of :meth:`tokenize`.
            rows: Which of its texts.
            unit: Whether to scale the vectors to length 1.

        Returns:
            The vectors, float32 ``[rows, dimension]``.

        Raises:
            EncoderError: The encoder gave something that is not a number, or failed.
        """
        if len(rows) == 1 or int(tokens.lengths[rows].max()) * len(rows) <= self._budget:
            try:
                return self._run(tokens, rows, unit=unit)
            except (RuntimeError, MemoryError) as error:
                if not devices.out_of_memory(error):
                    raise
                if len(rows) == 1:
                    raise EncoderError(devices.too_small(self.info.device)) from None
                self._budget = max(self._budget // 2, 1)
                return self.vectors_of(tokens, rows, unit=unit)
        half = len(rows) // 2  # the budget was halved after the batch was made
        parts = (self.vectors_of(tokens, part, unit=unit) for part in (rows[:half], rows[half:]))
        return np.concatenate(list(parts))

    def tokenize(self, texts: Sequence[str]) -> Tokens:
        """Cut texts into tokens, with the prompt in front of each.

        Of a very long text only the beginning is looked at, as long as that is more than the
        network reads; a line of a gigabyte would otherwise take minutes and all memory.
        """
        enough = _CHARACTERS_A_TOKEN * self.info.max_tokens if self.network.cuts_the_end else 0
        if not enough or max(map(len, texts), default=0) <= enough:
            return self.network.tokenize(texts, self.info.prompt)
        heads = [text[:enough].rpartition(" ")[0] if len(text) > enough else text for text in texts]
        tokens = self.network.tokenize(heads, self.info.prompt)
        read = [
            head if cut_off or len(head) == len(text) else text
            for text, head, cut_off in zip(texts, heads, tokens.truncated.tolist(), strict=True)
        ]
        return tokens if read == heads else self.network.tokenize(read, self.info.prompt)

    def differentiable(self, tokens: Tokens, rows: list[int]) -> torch.Tensor:
        """Return what the network gives for some of the texts, with its gradients.

        Args:
            tokens: Of :meth:`tokenize`.
            rows: Which of its texts.

        Returns:
            Vectors of any length, float32 ``[rows, dimension]``.
        """
        return self._output(self._features(tokens, rows))

    def _run(self, tokens: Tokens, rows: list[int], *, unit: bool = True) -> NDArray[np.float32]:
        return self._forward(self._features(tokens, rows), unit=unit)

    def _features(self, tokens: Tokens, rows: list[int]) -> Features:
        return self.network.features(tokens, rows)

    def _output(self, features: Features) -> torch.Tensor:
        place = self.network.place
        features = {k: v.to(place) if hasattr(v, "to") else v for k, v in features.items()}
        dtype = None if self.network.precise else _DTYPES.get(self.info.precision)
        kind = torch.device(place).type
        with nullcontext() if dtype is None else torch.autocast(kind, dtype=dtype):
            return self.network.run(features).float()

    def _forward(self, features: Features, *, unit: bool = True) -> NDArray[np.float32]:
        try:
            with torch.inference_mode():
                output = self._output(features)
                vectors = torch.nn.functional.normalize(output, dim=1) if unit else output
            result: NDArray[np.float32] = vectors.cpu().numpy()
        except IndexError as error:
            raise EncoderError(
                f"The encoder {self.info.name} gave its network a number that it does not know, "
                f"so its files do not belong together; copy it again."
            ) from error
        if not np.isfinite(result).all():
            raise EncoderError(
                f"The encoder {self.info.name} gave something that is not a number; its weights "
                f"may be damaged. Copy it again, or choose another."
            )
        return result


def _network(encoder: EncoderFolder, *, to_teach: bool) -> Network:
    """Return what runs an encoder: the lean network, or for all else sentence-transformers."""
    if not to_teach:
        try:
            return LeanNetwork.load(encoder.folder)
        except UnusualError:
            pass
    with contained(), as_ordinary(encoder.folder) as ordinary:
        from dittograph.encoders.library.loading import load_network

        return load_network(replace(encoder, folder=ordinary))


def _choose_prompt(network: Network, encoder: EncoderFolder, name: str | None) -> str:
    """Return the words to put in front of every text."""
    if name == NO_PROMPT:
        return ""
    if name is None:
        return network.prompts.get(network.default_prompt or "", "")
    offered = prompts(encoder.folder)
    if name not in offered:
        names = ", ".join([*offered, NO_PROMPT])
        raise EncoderError(
            f"The encoder {encoder.name} has no prompt called “{name}”; choose one of {names}."
        )
    return offered[name]
