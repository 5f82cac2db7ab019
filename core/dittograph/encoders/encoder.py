"""Texts to vectors: loads a sentence-transformers folder and runs it fast.

Loading is sentence-transformers' own, offline and without remote code. Encoding is ours: texts are
tokenized once, sorted by length and run in batches of a token budget, so that little is padding.
"""

from __future__ import annotations

import os

# Before anything of the Hugging Face libraries is imported: they read these once.
os.environ.update(
    HF_HUB_OFFLINE="1",
    TRANSFORMERS_OFFLINE="1",
    HF_HUB_DISABLE_TELEMETRY="1",
    HF_HUB_DISABLE_PROGRESS_BARS="1",
    TOKENIZERS_PARALLELISM="true",
)

import contextlib
import json
import platform
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np
import torch
import transformers
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer

from dittograph.encoders.discovery import EncoderFolder, check_folder, fingerprint
from dittograph.encoders.info import Device, EncoderInfo, Precision
from dittograph.errors import DittographError, EncoderError
from dittograph.files import replace_file
from dittograph.folders import cache_folder

_TOKEN_BUDGET = 4096  # padded tokens a batch on the CPU; more falls out of the processor's caches
_GPU_FACTOR = 32
_CHUNK = 20_000  # texts tokenized at once, so that progress starts early and memory stays flat
_PROBE_TEXTS = ["The council approved the budget on Monday, after a long debate. " * 3] * 16
# A faster precision is taken only where it pays, and never where it would move a similarity by
# more than about 0.01 (an angle of acos(0.9995) on both sides, at random directions).
_WORTH_IT = 1.2
_LOWEST_COSINE = 0.9995


_DTYPES = {Precision.BF16: torch.bfloat16, Precision.FP16: torch.float16}


@dataclass(frozen=True, slots=True)
class Batch:
    """Some encoded texts.

    Attributes:
        index: Their places in the list that was given, int64 ``[texts]``.
        vectors: Unit vectors (zero where nothing was known), float32 ``[texts, dimension]``.
        truncated: Whether a text was longer than ``max_tokens``, bool ``[texts]``.
    """

    index: NDArray[np.int64]
    vectors: NDArray[np.float32]
    truncated: NDArray[np.bool_]


class Encoder:
    """A loaded encoder."""

    def __init__(self, model: SentenceTransformer, info: EncoderInfo) -> None:
        self.info = info
        self._model = model
        self._budget = _TOKEN_BUDGET * (1 if info.device is Device.CPU else _GPU_FACTOR)
        self._tokenizer = _fast_tokenizer(model)
        # Some encoders expect words in front of every text, and may leave them out of the average.
        self._prompt = (model.prompts or {}).get(model.default_prompt_name or "") or ""
        self._prompt_length = (
            model.preprocess(["a"], prompt=self._prompt).get("prompt_length")
            if self._prompt
            else None
        )

    @classmethod
    def load(
        cls,
        encoder: EncoderFolder,
        *,
        device: Device = Device.AUTO,
        precision: Precision = Precision.AUTO,
    ) -> Self:
        """Load the encoder that lies in a folder.

        Raises:
            EncoderError: It cannot be trusted or loaded, or the device is not there.
        """
        check_folder(encoder.folder)
        device = _choose_device(device)
        transformers.utils.logging.disable_progress_bar()  # type: ignore[no-untyped-call]  # unannotated there
        try:
            model = SentenceTransformer(
                str(encoder.folder),
                device=device.value,
                local_files_only=True,
                trust_remote_code=False,
                model_kwargs={"use_safetensors": True, "dtype": torch.float32},
            )
        except Exception as error:
            reason = next(iter(str(error).splitlines()), type(error).__name__)
            raise EncoderError(
                f"The encoder in {encoder.folder} cannot be loaded: {reason.rstrip('.')}. "
                f"Copy it anew, or choose another."
            ) from error
        model.eval()
        info = EncoderInfo(
            name=encoder.name,
            fingerprint=fingerprint(encoder.folder),
            dimension=int(model.get_embedding_dimension() or 0),
            max_tokens=int(model.max_seq_length or 0),
            device=device,
            precision=Precision.FP32,
        )
        if precision is Precision.AUTO:
            precision = _choose_precision(cls(model, info))
        return cls(model, _with_precision(info, precision))

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the unit vectors of ``texts``, float32 ``[texts, dimension]``."""
        vectors = np.zeros((len(texts), self.info.dimension), dtype=np.float32)
        for batch in self.batches(texts):
            vectors[batch.index] = batch.vectors
        return vectors

    def batches(self, texts: Sequence[str]) -> Iterator[Batch]:
        """Encode ``texts`` batch by batch, in an order that keeps the rate even.

        Raises:
            EncoderError: The encoder gave something that is no number.
        """
        for begin in range(0, len(texts), _CHUNK):
            yield from self._chunk(texts[begin : begin + _CHUNK], begin)

    def _chunk(self, texts: Sequence[str], offset: int) -> Iterator[Batch]:
        tokens = self._tokenize(texts)
        pending = _by_budget(tokens.lengths, self._budget)
        while pending:
            rows = pending.pop()
            try:
                vectors = self._run(tokens, rows)
            except torch.OutOfMemoryError:
                if len(rows) == 1:
                    raise EncoderError(
                        f"The memory of the device “{self.info.device}” is too small for this "
                        f"encoder; choose the CPU."
                    ) from None
                self._budget = max(self._budget // 2, 1)
                half = len(rows) // 2
                pending += [rows[half:], rows[:half]]
                continue
            index = np.array(rows, dtype=np.int64)
            yield Batch(index + offset, vectors, tokens.truncated[index])

    def _tokenize(self, texts: Sequence[str]) -> _Tokens:
        texts = [self._prompt + text for text in texts]
        if self._tokenizer is None:
            lengths = np.array([len(text.split()) + 1 for text in texts])
            return _Tokens(lengths, np.zeros(len(texts), dtype=np.bool_), None, texts)
        limit = self.info.max_tokens or None
        # max_length needs truncation to be on, which then marks what it cut as overflow.
        encoded = self._tokenizer(
            texts, truncation=limit is not None, max_length=limit, verbose=False
        )
        truncated = np.array([bool(e.overflowing) for e in encoded.encodings], dtype=np.bool_)
        lengths = np.array([len(ids) for ids in encoded["input_ids"]])
        return _Tokens(lengths, truncated, dict(encoded), texts)

    def _run(self, tokens: _Tokens, rows: list[int]) -> NDArray[np.float32]:
        if tokens.features is None or self._tokenizer is None:
            features = self._model.preprocess([tokens.texts[row] for row in rows])
        else:
            features = _pad(tokens.features, rows, self._tokenizer)
            if self._prompt_length is not None:
                features["prompt_length"] = self._prompt_length
        device = self.info.device.value
        features = {k: v.to(device) if hasattr(v, "to") else v for k, v in features.items()}
        dtype = _DTYPES.get(self.info.precision)
        with torch.inference_mode(), torch.autocast(device, dtype=dtype, enabled=dtype is not None):
            output = self._model(features)["sentence_embedding"].float()
            vectors = torch.nn.functional.normalize(output, dim=1)
        result: NDArray[np.float32] = vectors.cpu().numpy()
        if not np.isfinite(result).all():
            raise EncoderError(
                f"The encoder {self.info.name} gave something that is no number; its weights may "
                f"be damaged. Copy it anew, or choose another."
            )
        return result


@dataclass(frozen=True, slots=True)
class _Tokens:
    lengths: NDArray[np.int64]
    truncated: NDArray[np.bool_]
    features: dict[str, list[list[int]]] | None
    texts: Sequence[str]


def _fast_tokenizer(model: SentenceTransformer) -> Any:
    """Return the tokenizer if using it directly gives what the model's own way gives."""
    tokenizer = getattr(model, "tokenizer", None)
    if not isinstance(tokenizer, transformers.PreTrainedTokenizerFast):
        return None
    probe = ["A Probe: naïve Ünïcode, 3.5 % — and so on."]
    expected = model.preprocess(probe).get("input_ids")
    ids = tokenizer(probe, truncation=True, max_length=model.max_seq_length)["input_ids"]
    same = expected is not None and expected.shape[0] == 1 and expected[0].tolist() == ids[0]
    return tokenizer if same else None


def _by_budget(lengths: NDArray[np.int64], budget: int) -> list[list[int]]:
    """Group texts of like length into batches of at most ``budget`` padded tokens."""
    batches: list[list[int]] = []
    batch: list[int] = []
    for row in np.argsort(-lengths, kind="stable").tolist():
        if batch and int(lengths[batch[0]]) * (len(batch) + 1) > budget:
            batches.append(batch)
            batch = []
        batch.append(row)
    if batch:
        batches.append(batch)
    # Mixed lengths make the rate even, and so the time left true; the order is always the same.
    random.Random(0).shuffle(batches)  # noqa: S311 - no secret
    return batches


def _pad(features: dict[str, list[list[int]]], rows: list[int], tokenizer: Any) -> dict[str, Any]:
    fill = {
        "input_ids": tokenizer.pad_token_id or 0,
        "token_type_ids": tokenizer.pad_token_type_id,
    }
    width = max(len(features["input_ids"][row]) for row in rows)
    padded: dict[str, Any] = {"modality": "text"}
    for name, values in features.items():
        array = np.full((len(rows), width), fill.get(name, 0), dtype=np.int64)
        for place, row in enumerate(rows):
            ids = values[row]
            if tokenizer.padding_side == "left":
                array[place, width - len(ids) :] = ids
            else:
                array[place, : len(ids)] = ids
        padded[name] = torch.from_numpy(array)
    return padded


def usable_devices() -> list[Device]:
    """Return the devices of this machine, the one to prefer first."""
    there = {
        Device.CUDA: torch.cuda.is_available(),
        Device.CPU: True,
        Device.MPS: torch.backends.mps.is_available(),
    }
    return [device for device, usable in there.items() if usable]


def _choose_device(device: Device) -> Device:
    usable = usable_devices()
    if device is Device.AUTO:
        return usable[0]
    if device not in usable:
        raise EncoderError(f"This machine has no usable “{device}” device; choose auto or cpu.")
    return device


def _with_precision(info: EncoderInfo, precision: Precision) -> EncoderInfo:
    return EncoderInfo(
        info.name, info.fingerprint, info.dimension, info.max_tokens, info.device, precision
    )


def _choose_precision(encoder: Encoder) -> Precision:
    """Measure once whether bf16 pays on this machine, and remember the answer."""
    info = encoder.info
    key = " ".join([
        platform.node(), torch.backends.cpu.get_cpu_capability(), torch.__version__, info.device,
        info.fingerprint,
    ])  # fmt: skip
    memory = cache_folder() / "precision.json"
    known = _remembered(memory).get(key)
    if known:
        return known
    reference, slow = _time(encoder)
    try:
        faster = Encoder(encoder._model, _with_precision(info, Precision.BF16))  # noqa: SLF001
        vectors, fast = _time(faster)
        lowest = float((reference * vectors).sum(axis=1).min())
        good = fast * _WORTH_IT < slow and lowest >= _LOWEST_COSINE
    except (RuntimeError, EncoderError):
        good = False  # a device or a module that cannot do bf16
    # Another process may have measured meanwhile, with another result: the first to tell is right.
    remembered = _remembered(memory)
    precision = remembered.setdefault(key, Precision.BF16 if good else Precision.FP32)
    with contextlib.suppress(DittographError):  # else it is measured again next time
        replace_file(memory, json.dumps(remembered).encode())
    return precision


def _remembered(memory: Path) -> dict[str, Precision]:
    """Return the precision of each machine and encoder measured so far."""
    try:
        found: dict[str, str] = dict(json.loads(memory.read_text()))
    except (OSError, ValueError, TypeError):
        return {}
    good = {Precision.FP32, Precision.BF16}
    return {key: Precision(value) for key, value in found.items() if value in good}


def _time(encoder: Encoder) -> tuple[NDArray[np.float32], float]:
    vectors = encoder.encode(_PROBE_TEXTS)
    best = float("inf")
    for _ in range(3):
        began = time.perf_counter()
        encoder.encode(_PROBE_TEXTS)
        best = min(best, time.perf_counter() - began)
        if best > 1:  # bf16 without hardware for it can be a hundred times slower
            break
    return vectors, best
