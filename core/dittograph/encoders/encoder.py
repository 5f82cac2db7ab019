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

import copy
import itertools
import logging
import math
import platform
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Self

import numpy as np
import torch
import transformers
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer

from dittograph.encoders.describe import describe, prompts
from dittograph.encoders.discovery import EncoderFolder, check_folder, fingerprint, module_folders
from dittograph.encoders.fast import quicken
from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.known import remember_info
from dittograph.encoders.memory import Memory
from dittograph.errors import EncoderError
from dittograph.execution.clock import processor_seconds
from dittograph.settings import Device, Precision

NO_PROMPT = "none"
# Padded tokens a batch: about what the processor's caches hold of one layer.
_TOKENS_A_THREAD = 1024
_GPU_TOKENS = 131_072
_CHUNK = 20_000  # texts tokenized at once, so that progress starts early and memory stays flat
_CHECK_TEXTS = ["The council met.", "On Monday the council approved the budget, 5 to 4.", "x"]
_PROBE_TEXTS = ["The council approved the budget on Monday, after a long debate. " * 3] * 16
# A faster precision is taken only where it pays, and never where it would move a similarity by
# more than about 0.01 (an angle of acos(0.9995) on both sides, at random directions).
_WORTH_IT = 1.2
_LOWEST_COSINE = 0.9995
_MOST_MEMORY = 4  # times what the weights take; buffers and numbers of other sizes are less
_SPARE_MEMORY = 256 << 20

_DTYPES = {Precision.BF16: torch.bfloat16, Precision.FP16: torch.float16}
_FASTER = {
    Device.CPU: (Precision.BF16,),
    Device.CUDA: (Precision.BF16, Precision.FP16),
    Device.MPS: (Precision.FP16,),
}
_MEASURED = Memory("precision.json")
_WRONG_MPS = "The graphics processor gave wrong vectors in a check, so it runs on the CPU."


@dataclass(frozen=True, slots=True)
class Batch:
    """Some encoded texts.

    Attributes:
        index: Their places in the list that was given, int64 ``[texts]``.
        vectors: Unit vectors (zero where nothing was known), or the encoder's own if those were
            asked for, float32 ``[texts, dimension]``.
        truncated: Whether a text was longer than ``max_tokens``, bool ``[texts]``.
    """

    index: NDArray[np.int64]
    vectors: NDArray[np.float32]
    truncated: NDArray[np.bool_]


class Encoder:
    """A loaded encoder.

    Attributes:
        info: What its vectors depend on.
        model: The network, for whoever trains or saves it.
    """

    def __init__(self, model: SentenceTransformer, info: EncoderInfo) -> None:
        self.info = info
        self.model = model
        self.model = model
        self._budget = (
            _TOKENS_A_THREAD * max(torch.get_num_threads(), 2)
            if info.device is Device.CPU
            else _GPU_TOKENS
        )
        self._tokenizer = _fast_tokenizer(model)
        # Some encoders leave the words in front of every text out of the average.
        self._prompt_length = (
            model.preprocess(["a"], prompt=info.prompt).get("prompt_length")
            if info.prompt
            else None
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
        """Load the encoder that lies in a folder.

        Args:
            encoder: Where it lies.
            device: Where it shall run.
            precision: What it shall compute with; auto measures once on this machine.
            prompt: Name of the prompt to put in front of every text; "none" for none; None for
                the encoder's own default.
            to_teach: Whether its weights shall be trained: they are then left as they are laid
                out, and fp16, whose gradients vanish, is replaced.

        Raises:
            EncoderError: It cannot be trusted or loaded, the device is not there, or it has no
                such prompt.
        """
        check_folder(encoder.folder)
        chosen = _choose_device(device)
        model = _open(encoder)
        try:
            info = EncoderInfo(
                name=encoder.name,
                fingerprint=fingerprint(encoder.folder),
                dimension=int(model.get_embedding_dimension() or 0),
                max_tokens=_max_tokens(model),
                device=Device.CPU,
                precision=Precision.FP32,
                prompt=_choose_prompt(model, encoder, prompt),
                notes=describe(encoder.folder).notes,
            )
            loaded = cls._at_best(model, info, chosen, precision, to_teach=to_teach)
        except (RuntimeError, LookupError, TypeError, ValueError, AttributeError) as error:
            raise _not_loaded(encoder, error) from error
        remember_info(encoder, loaded.info, device=device, precision=precision, prompt=prompt)
        return loaded

    @classmethod
    def _at_best(
        cls,
        model: SentenceTransformer,
        info: EncoderInfo,
        device: Device,
        precision: Precision,
        *,
        to_teach: bool,
    ) -> Self:
        """Return the encoder on ``device``, at the precision asked for or the best one."""
        if device is Device.MPS and not _right_on_mps(cls, model, info):
            device, info = Device.CPU, replace(info, notes=(*info.notes, _WRONG_MPS))
        info = replace(info, device=device)
        if precision is Precision.AUTO:
            precision = _choose_precision(cls, model, info)
        if to_teach:
            if precision is Precision.FP16:
                precision = Precision.BF16 if device is Device.CUDA else Precision.FP32
            return cls(model.to(_place(device)), replace(info, precision=precision))
        return cls._ready(model, replace(info, precision=precision))

    @classmethod
    def _ready(cls, model: SentenceTransformer, info: EncoderInfo) -> Self:
        """Return the encoder on the device and at the precision of ``info``; ``model`` changes."""
        encoder = cls(model.to(_place(info.device)), info)
        network = _network(model)
        dtype = {Precision.FP32: torch.float32, Precision.BF16: torch.bfloat16}.get(info.precision)
        if info.device is Device.CPU and network is not None and dtype is not None:
            quicken(network, dtype, lambda: torch.from_numpy(encoder.encode(_CHECK_TEXTS)))
        return encoder

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
        prompt = (self.model.prompts or {}).get("query") or self.info.prompt
        features = self.model.preprocess([query], prompt=prompt or None, task="query")
        return self._forward(features, task="query")

    def batches(self, texts: Sequence[str], *, unit: bool = True) -> Iterator[Batch]:
        """Encode ``texts`` batch by batch, in an order that keeps the rate even.

        Args:
            texts: What to encode.
            unit: Whether the vectors get length 1; else they stay as long as the encoder makes
                them.

        Raises:
            EncoderError: The encoder gave something that is no number, or failed.
        """
        for begin in range(0, len(texts), _CHUNK):
            yield from self._chunk(texts[begin : begin + _CHUNK], begin, unit=unit)

    def _chunk(self, texts: Sequence[str], offset: int, *, unit: bool) -> Iterator[Batch]:
        tokens = self.tokenize(texts)
        pending = _by_budget(tokens.lengths, self._budget)
        while pending:
            rows = pending.pop()
            if len(rows) > 1 and int(tokens.lengths[rows].max()) * len(rows) > self._budget:
                # The budget was halved since the batches were made.
                half = len(rows) // 2
                pending += [rows[half:], rows[:half]]
                continue
            try:
                vectors = self._run(tokens, rows, unit=unit)
            except (RuntimeError, MemoryError) as error:
                if not out_of_memory(error):
                    raise
                if len(rows) == 1:
                    raise EncoderError(too_small(self.info.device)) from None
                self._budget = max(self._budget // 2, 1)
                pending.append(rows)
                continue
            index = np.array(rows, dtype=np.int64)
            yield Batch(index + offset, vectors, tokens.truncated[index])

    def tokenize(self, texts: Sequence[str]) -> Tokens:
        """Cut texts into tokens, with the prompt in front of each."""
        texts = [self.info.prompt + text for text in texts]
        limit = self.info.max_tokens or None
        if self._tokenizer is None:
            lengths = _token_counts(self.model, texts)
            truncated = lengths > limit if limit else np.zeros(len(texts), dtype=np.bool_)
            return Tokens(np.minimum(lengths, limit) if limit else lengths, truncated, None, texts)
        # max_length needs truncation to be on, which then marks what it cut as overflow.
        encoded = self._tokenizer(
            texts, truncation=limit is not None, max_length=limit, verbose=False
        )
        truncated = np.array([bool(e.overflowing) for e in encoded.encodings], dtype=np.bool_)
        lengths = np.array([len(ids) for ids in encoded["input_ids"]])
        return Tokens(lengths, truncated, dict(encoded), texts)

    def _run(self, tokens: Tokens, rows: list[int], *, unit: bool = True) -> NDArray[np.float32]:
        return self._forward(self._features(tokens, rows), unit=unit)

    def _features(self, tokens: Tokens, rows: list[int]) -> dict[str, Any]:
        if tokens.features is None or self._tokenizer is None:
            features = self.model.preprocess([tokens.texts[row] for row in rows])
        else:
            features = _pad(tokens.features, rows, self._tokenizer)
        if self._prompt_length is not None:
            features["prompt_length"] = self._prompt_length
        return features

    def differentiable(self, tokens: Tokens, rows: list[int]) -> torch.Tensor:
        """Return what the network gives for some of the texts, with its gradients.

        Args:
            tokens: Of :meth:`tokenize`.
            rows: Which of its texts.

        Returns:
            Vectors of any length, float32 ``[rows, dimension]``.
        """
        return self._output(self._features(tokens, rows))

    def _output(self, features: dict[str, Any], **options: str) -> torch.Tensor:
        place = _place(self.info.device)
        features = {k: v.to(place) if hasattr(v, "to") else v for k, v in features.items()}
        dtype = _DTYPES.get(self.info.precision)
        with torch.autocast(place, dtype=dtype, enabled=dtype is not None):
            output: torch.Tensor = self.model(features, **options)["sentence_embedding"].float()
        return output

    def _forward(
        self, features: dict[str, Any], *, unit: bool = True, **options: str
    ) -> NDArray[np.float32]:
        try:
            with torch.inference_mode():
                output = self._output(features, **options)
                vectors = torch.nn.functional.normalize(output, dim=1) if unit else output
            result: NDArray[np.float32] = vectors.cpu().numpy()
        except IndexError as error:
            raise EncoderError(
                f"The encoder {self.info.name} gave its network a number that it does not know, "
                f"so its files do not belong together; copy it anew."
            ) from error
        if not np.isfinite(result).all():
            raise EncoderError(
                f"The encoder {self.info.name} gave something that is no number; its weights may "
                f"be damaged. Copy it anew, or choose another."
            )
        return result


@dataclass(frozen=True, slots=True)
class Tokens:
    """Texts cut into tokens.

    Attributes:
        lengths: Tokens of each text, int64 ``[texts]``.
        truncated: Whether a text was cut off, bool ``[texts]``.
        features: What the network takes, if the encoder's tokenizer can be used directly.
        texts: The texts, with the prompt in front.
    """

    lengths: NDArray[np.int64]
    truncated: NDArray[np.bool_]
    features: dict[str, list[list[int]]] | None
    texts: Sequence[str]


def _open(encoder: EncoderFolder) -> SentenceTransformer:
    """Load a folder on the CPU, in float32, without running anything from it."""
    transformers.utils.logging.disable_progress_bar()  # type: ignore[no-untyped-call]  # unannotated there
    for library in ("transformers", "sentence_transformers"):
        logging.getLogger(library).setLevel(logging.ERROR)  # what matters is in the notes
    try:
        _check_memory(encoder.folder)
        model = SentenceTransformer(
            str(encoder.folder),
            device="cpu",
            local_files_only=True,
            trust_remote_code=False,
            model_kwargs={"use_safetensors": True, "dtype": torch.float32},
        )
        _check_tokenizer(model, encoder.folder)
        _give_padding(model)
    except EncoderError:
        raise
    except Exception as error:
        raise _not_loaded(encoder, error) from error
    return model.eval()


def _not_loaded(encoder: EncoderFolder, error: Exception) -> EncoderError:
    if "trust_remote_code" in str(error):
        return EncoderError(
            f"The encoder in {encoder.folder} cannot be loaded: it needs program code of its own, "
            f"which Dittograph never runs. Choose another."
        )
    kind = _kind_left_out(error)
    if kind:
        return EncoderError(
            f"The encoder in {encoder.folder} cannot be loaded: it is of the kind “{kind}”, which "
            f"this installation does not have, because such networks do not read text alone. "
            f"Choose another."
        )
    lines = (line.strip() for line in str(error).splitlines())
    reason = next(filter(None, lines), type(error).__name__).rstrip(".")
    return EncoderError(
        f"The encoder in {encoder.folder} cannot be loaded: {reason}. Copy it anew, or choose "
        f"another."
    )


def _kind_left_out(error: BaseException | None) -> str:
    """Return the kind of network that a package left out and an encoder asked for, or ""."""
    seen = set[int]()  # an error may be its own cause
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        name = getattr(error, "name", None) or ""
        if isinstance(error, ModuleNotFoundError) and name.startswith("transformers.models."):
            return str(name.split(".")[2])
        error = error.__cause__ or error.__context__
    return ""


def _check_memory(folder: Path) -> None:
    """Refuse a network that would take far more memory than its weights, before it takes any."""
    for part in module_folders(folder):
        weights = sum(file.stat().st_size for file in part.glob("*.safetensors"))
        if not (part / "config.json").is_file() or not weights:
            continue
        if "model_type" not in (part / "config.json").read_text(encoding="utf-8"):
            continue  # of a module of sentence-transformers' own
        settings = transformers.AutoConfig.from_pretrained(
            part, local_files_only=True, trust_remote_code=False
        )
        with torch.device("meta"):  # shapes without numbers
            make: Any = transformers.AutoModel.from_config
            network = make(settings, trust_remote_code=False)
        tensors = itertools.chain(network.parameters(), network.buffers())
        wanted = sum(tensor.numel() * tensor.element_size() for tensor in tensors)
        if wanted > _MOST_MEMORY * weights + _SPARE_MEMORY:
            raise EncoderError(
                f"The encoder in {folder} asks for {wanted / 1e6:,.0f} MB of memory, but its "
                f"weights have {weights / 1e6:,.1f} MB, so it was not loaded; copy it anew."
            )


def _check_tokenizer(model: SentenceTransformer, folder: Path) -> None:
    """Refuse a tokenizer that knows no word: transformers makes one up where none is found."""
    tokenizer = getattr(model, "tokenizer", None)
    if not isinstance(tokenizer, transformers.PreTrainedTokenizerBase):
        return
    if len(tokenizer) <= len(tokenizer.all_special_ids):
        raise EncoderError(
            f"The encoder in {folder} has no vocabulary (tokenizer.json), so it can read no word; "
            f"copy it anew."
        )


def _give_padding(model: SentenceTransformer) -> None:
    """Let a tokenizer without a padding token pad; padding is masked, so no vector changes."""
    tokenizer = getattr(model, "tokenizer", None)
    if isinstance(tokenizer, transformers.PreTrainedTokenizerBase) and tokenizer.pad_token is None:
        network = _network(model)
        number = getattr(network.config, "pad_token_id", None) if network is not None else None
        tokenizer.pad_token = tokenizer.convert_ids_to_tokens(number or 0)


def _network(model: SentenceTransformer) -> transformers.PreTrainedModel | None:
    """Return the transformer of an encoder, if it is one."""
    return model.transformers_model


def _max_tokens(model: SentenceTransformer) -> int:
    """Return how many tokens are read, 0 for all."""
    limit = model.max_seq_length
    return int(limit) if limit and math.isfinite(limit) and limit < 1 << 31 else 0


def _choose_prompt(model: SentenceTransformer, encoder: EncoderFolder, name: str | None) -> str:
    if name == NO_PROMPT:
        return ""
    if name is None:
        return (model.prompts or {}).get(model.default_prompt_name or "") or ""
    offered = prompts(encoder.folder)
    if name not in offered:
        names = ", ".join([*offered, NO_PROMPT])
        raise EncoderError(
            f"The encoder {encoder.name} has no prompt called “{name}”; choose one of {names}."
        )
    return offered[name]


def _fast_tokenizer(model: SentenceTransformer) -> Any:
    """Return the tokenizer if using it directly gives what the model's own way gives."""
    tokenizer = getattr(model, "tokenizer", None)
    if not isinstance(tokenizer, transformers.PreTrainedTokenizerFast):
        return None
    probe = ["A Probe: naïve Ünïcode, 3.5 % — and so on."]
    features: dict[str, Any] = model.preprocess(probe)
    expected = features.get("input_ids")
    found = tokenizer(probe, truncation=True, max_length=_max_tokens(model) or None)
    same = (
        set(found) == {name for name, value in features.items() if hasattr(value, "shape")}
        and expected is not None
        and expected.shape[0] == 1
        and expected[0].tolist() == found["input_ids"][0]
    )
    return tokenizer if same else None


def _token_counts(model: SentenceTransformer, texts: Sequence[str]) -> NDArray[np.int64]:
    """Return how many tokens each text has, uncut, by the tokenizer that the encoder has."""
    tokenizer: Any = getattr(model, "tokenizer", None)
    if isinstance(tokenizer, transformers.PreTrainedTokenizerBase):
        counts = [len(tokenizer(text, verbose=False)["input_ids"]) for text in texts]
    elif hasattr(tokenizer, "tokenize"):
        counts = [len(tokenizer.tokenize(text)) for text in texts]
    else:
        counts = [len(text.split()) for text in texts]  # no limit: only to batch like with like
    return np.maximum(np.array(counts, dtype=np.int64), 1)


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


def too_small(device: Device) -> str:
    """Return the sentence for a text that does not fit the memory of a device."""
    if device is Device.CPU:
        return (
            "The memory of this computer is too small for this encoder; close other programs, "
            "or choose a smaller encoder."
        )
    return f"The memory of the device “{device}” is too small for this encoder; choose the CPU."


def out_of_memory(error: BaseException) -> bool:
    """Return whether an error means that the memory was too small."""
    # Each device tells it in its own way, the CPU and MPS by words alone.
    return isinstance(error, torch.OutOfMemoryError | MemoryError) or any(
        words in str(error).lower()
        for words in ("out of memory", "allocate memory", "enough memory")
    )


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


def _place(device: Device) -> str:
    """Return what torch calls a device."""
    return device.value


@dataclass(frozen=True, slots=True)
class Measurement:
    """How quick an encoder is on this machine, and why it runs as it does.

    Attributes:
        precision: What was chosen.
        rates: Probe texts a second at each precision that was tried.
        lowest: The lowest cosine similarity of a probe text's vector to its fp32 vector, of each
            precision that gave vectors.
    """

    precision: Precision
    rates: dict[Precision, float]
    lowest: dict[Precision, float]

    def __str__(self) -> str:
        slow = self.rates[Precision.FP32]
        told = [
            f"{name} is {rate / slow:.1f} times as quick as fp32 here, lowest cosine to it "
            f"{self.lowest.get(name, 0):.5f}"
            for name, rate in self.rates.items()
            if name is not Precision.FP32
        ]
        return "; ".join(told) or "no other precision works on this device"


def measurement(folder_fingerprint: str, device: Device) -> Measurement | None:
    """Return what was measured of an encoder on this machine; None if nothing was."""
    return _measurement(_MEASURED.read().get(_measured_key(folder_fingerprint, device)))


def _measurement(found: Any) -> Measurement | None:
    try:
        rates = {Precision(name): float(rate) for name, rate in found["rates"].items()}
        lowest = {Precision(name): float(cosine) for name, cosine in found["lowest"].items()}
        known = Measurement(Precision(found["precision"]), rates, lowest)
    except (TypeError, KeyError, ValueError, AttributeError):
        return None
    return known if rates.get(Precision.FP32) and known.precision in rates else None


def _measured_key(folder_fingerprint: str, device: Device) -> str:
    return " ".join([
        platform.node(), torch.backends.cpu.get_cpu_capability(), torch.__version__, device,
        folder_fingerprint,
    ])  # fmt: skip


def _choose_precision(
    kind: type[Encoder], model: SentenceTransformer, info: EncoderInfo
) -> Precision:
    """Measure once whether a faster precision pays on this machine, and remember the answer."""
    key = _measured_key(info.fingerprint, info.device)
    known = _measurement(_MEASURED.read().get(key))
    if known:
        return known.precision
    reference, seconds = _time(_apart(kind, model, info))
    times = {Precision.FP32: seconds}
    lowest: dict[Precision, float] = {}
    for precision in _FASTER[info.device]:
        try:
            vectors, seconds = _time(_apart(kind, model, replace(info, precision=precision)))
        except (RuntimeError, EncoderError):
            continue  # a device or a module that cannot do it
        times[precision] = seconds
        lowest[precision] = _lowest_cosine(vectors, reference)
    good = [
        precision
        for precision, cosine in lowest.items()
        if cosine >= _LOWEST_COSINE and times[precision] * _WORTH_IT < times[Precision.FP32]
    ]
    best = min(good, key=times.__getitem__, default=Precision.FP32)
    # Another process may have measured meanwhile, with another result: the first to tell is right.
    known = _measurement(_MEASURED.read().get(key))
    if known:
        return known.precision
    rates = {name: round(len(_PROBE_TEXTS) / seconds, 1) for name, seconds in times.items()}
    _MEASURED.write({key: {"precision": best, "rates": rates, "lowest": lowest}})
    return best


def _apart(kind: type[Encoder], model: SentenceTransformer, info: EncoderInfo) -> Encoder:
    """Return an encoder on a copy of the model, which making it quick would change."""
    return kind._ready(copy.deepcopy(model), info)  # noqa: SLF001


def _right_on_mps(kind: type[Encoder], model: SentenceTransformer, info: EncoderInfo) -> bool:
    """Return whether MPS gives the CPU's vectors; it has had faults that raised no error."""
    texts = [*_CHECK_TEXTS, _PROBE_TEXTS[0]]
    expected = kind(model, info).encode(texts)
    try:
        found = _apart(kind, model, replace(info, device=Device.MPS)).encode(texts)
    except (RuntimeError, EncoderError):
        return False
    return _lowest_cosine(found, expected) >= _LOWEST_COSINE


def _lowest_cosine(found: NDArray[np.float32], expected: NDArray[np.float32]) -> float:
    known = expected.any(axis=1)  # a text of unknown words has no direction
    return float((found * expected).sum(axis=1)[known].min(initial=1.0))


def _time(encoder: Encoder) -> tuple[NDArray[np.float32], float]:
    """Return the vectors of the probe texts, and the seconds they take.

    On the CPU by the processor time of one thread: other programs that are busy at the moment must
    not decide how this machine encodes from then on.
    """
    on_cpu = encoder.info.device is Device.CPU
    measure = (
        partial(processor_seconds, clock=time.process_time)
        if on_cpu
        else partial(processor_seconds, clock=time.perf_counter, tick=0.0)
    )
    threads = torch.get_num_threads()
    if on_cpu:
        torch.set_num_threads(1)
    try:
        vectors = encoder.encode(_PROBE_TEXTS)
        best = float("inf")
        for _ in range(3):
            best = min(best, measure(lambda: encoder.encode(_PROBE_TEXTS)))
            if best > 2:  # bf16 without hardware for it can be a hundred times slower
                break
    finally:
        torch.set_num_threads(threads)
    return vectors, max(best, 1e-4)
