"""What loading an encoder gave the last time, told without loading it (loading imports torch)."""

from __future__ import annotations

import platform
from dataclasses import asdict, replace
from importlib.metadata import PackageNotFoundError, version
from typing import TypeVar

from dittograph.encoders.discovery import EncoderFolder, fingerprint, resolve_encoder
from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.memory import Memory
from dittograph.errors import EncoderError
from dittograph.settings import Device, Precision

_INFOS = Memory("loaded.json")
_T = TypeVar("_T")
# What decides a vector besides the encoder itself.
_LIBRARIES = ("dittograph", "torch", "transformers", "sentence-transformers")


def remembered_info(
    encoder: str,
    *,
    device: Device = Device.AUTO,
    precision: Precision = Precision.AUTO,
    prompt: str | None = None,
) -> EncoderInfo | None:
    """Return what ``Encoder.load`` gave the last time for exactly this, or None.

    "This" is the folder's content, the machine, the versions of the libraries, and the arguments,
    which are those of ``Encoder.load``. Costs milliseconds.

    Args:
        encoder: Name or folder.
        device: As asked for.
        precision: As asked for.
        prompt: As asked for.
    """
    try:
        folder = resolve_encoder(encoder)
        found = _INFOS.read().get(_key(folder, device, precision, prompt))
        return None if found is None else replace(info_from_json(found), name=folder.name)
    except (EncoderError, OSError, KeyError, TypeError, ValueError, AttributeError):
        return None


def remember_info(
    encoder: EncoderFolder,
    info: EncoderInfo,
    *,
    device: Device,
    precision: Precision,
    prompt: str | None,
) -> None:
    """Remember what loading gave for these arguments."""
    key = _key(encoder, device, precision, prompt)
    found = asdict(info)
    if _INFOS.read().get(key) != {**found, "notes": list(info.notes)}:
        _INFOS.write({key: found})


def info_from_json(found: dict[str, object]) -> EncoderInfo:
    """Return the :class:`EncoderInfo` whose ``asdict`` went through JSON.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: It is something else.
    """
    return EncoderInfo(
        name=_typed(found["name"], str),
        fingerprint=_typed(found["fingerprint"], str),
        dimension=_typed(found["dimension"], int),
        max_tokens=_typed(found["max_tokens"], int),
        device=Device(_typed(found["device"], str)),
        precision=Precision(_typed(found["precision"], str)),
        prompt=_typed(found.get("prompt", ""), str),
        notes=tuple(map(str, _typed(found.get("notes", []), list))),
    )


def _typed(value: object, kind: type[_T]) -> _T:
    if not isinstance(value, kind):
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value


def _key(encoder: EncoderFolder, device: Device, precision: Precision, prompt: str | None) -> str:
    parts = [fingerprint(encoder.folder), device, precision, repr(prompt), platform.node()]
    return " ".join([*parts, *map(_version, _LIBRARIES)])


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:  # in an installer's bundle
        return "?"
