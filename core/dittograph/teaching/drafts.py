"""Taught encoders that nobody has decided on yet: kept under a name, or discarded."""

from __future__ import annotations

import contextlib
import secrets
import shutil
import time
from pathlib import Path

from dittograph.encoders.discovery import EncoderFolder, add_encoder, check_folder, list_encoders
from dittograph.errors import InputError, OutputError
from dittograph.files.names import is_device
from dittograph.files.whole import check_new_folder, whole_folder
from dittograph.policy.folders import cache_folder, encoders_folder

_KEPT_FOR = 30 * 24 * 3600  # seconds, where the window was closed without deciding
_LONGEST_NAME = 80


def check_output(folder: Path, encoder: EncoderFolder, *, networks: int = 1) -> None:
    """Make sure that a taught encoder can be written to ``folder`` later.

    Args:
        folder: Where to.
        encoder: What is taught.
        networks: How many of its size are written.

    Raises:
        OutputError: It cannot, or the folder would change an encoder that is there.
    """
    inside = folder.resolve()
    for known in (encoder, *list_encoders()):
        if inside.is_relative_to(known.folder.resolve()):
            raise OutputError(
                f"{folder} is inside the folder of the encoder {known.name}, which would change by "
                f"it; give another folder."
            )
    check_new_folder(folder, networks * _size(encoder))


def new_draft(name: str, encoder: EncoderFolder) -> Path:
    """Return a folder that a taught encoder can be written to, and forget drafts of long ago.

    Args:
        name: What the new encoder shall be called.
        encoder: What is taught.

    Raises:
        InputError: The name cannot be the encoder's, or another encoder has it.
        OutputError: The folder cannot be written to.
    """
    check_name(name)
    for old in _drafts().glob("*"):
        with contextlib.suppress(OSError):
            if time.time() - old.stat().st_mtime > _KEPT_FOR:
                shutil.rmtree(old, ignore_errors=True)
    draft = _drafts() / secrets.token_hex(8) / name
    check_new_folder(draft, _size(encoder))
    return draft


def rescue() -> Path:
    """Return a folder for an encoder that could not be written where it should."""
    return _drafts() / secrets.token_hex(8) / "encoder"


def _size(encoder: EncoderFolder) -> int:
    """Return about how many bytes a taught encoder takes."""
    return sum(file.stat().st_size for file in encoder.folder.rglob("*.safetensors"))


def keep(draft: Path, name: str) -> EncoderFolder:
    """Have a draft as an encoder of this name from now on.

    Raises:
        InputError: The name cannot be the encoder's, another encoder has it, or there is no such
            draft.
        EncoderError: The draft is damaged.
        OutputError: It cannot be written; the draft is still there.
    """
    check_name(name)
    check_folder(_own(draft))
    target = encoders_folder() / name
    with whole_folder(target) as temporary:
        _copy(draft, temporary)
        card = temporary / "README.md"
        text = card.read_text(encoding="utf-8")
        card.write_text(text.replace(f"\n# {draft.name}\n", f"\n# {name}\n", 1), encoding="utf-8")
    try:
        encoder = add_encoder(target)
    except OutputError:
        shutil.rmtree(target, ignore_errors=True)
        raise
    discard(draft)
    return encoder


def discard(draft: Path) -> None:
    """Forget a draft; one that was not worth writing is forgotten already.

    Raises:
        InputError: It is not a draft.
        OutputError: It cannot be removed.
    """
    try:
        if draft.exists():
            shutil.rmtree(_own(draft).parent)
    except OSError as error:
        raise OutputError(
            f"The draft {draft} was not removed ({error.strerror or error}); remove the folder "
            f"yourself."
        ) from error


def check_name(name: str) -> None:
    """Make sure that an encoder can have this name.

    Raises:
        InputError: It cannot be the name of a folder, or another encoder has it.
    """
    if (
        not name
        or len(name) > _LONGEST_NAME
        or name != name.strip().strip(".")
        or not all(c.isalnum() or c in " -_.+()" for c in name)
        or is_device(name)
    ):
        raise InputError(
            f"“{name[:_LONGEST_NAME]}” cannot be an encoder's name; use letters, digits, spaces "
            f"and - _ . + ( ), at most {_LONGEST_NAME}."
        )
    taken = {found.name.casefold() for found in list_encoders()}
    taken |= {found.rpartition("/")[2] for found in taken}
    if name.casefold() in taken or (encoders_folder() / name).exists():
        raise InputError(f"There is already an encoder called “{name}”; give another name.")


def _copy(folder: Path, target: Path) -> None:
    """Copy what is in a folder; unlike ``shutil.copytree``, stop at the first error and raise it.

    Raises:
        OSError: Something cannot be read or written.
    """
    for path in sorted(folder.rglob("*")):
        copy = target / path.relative_to(folder)
        if path.is_dir():
            copy.mkdir()
        else:
            shutil.copyfile(path, copy)


def _own(draft: Path) -> Path:
    """Return a draft's folder, if it is one: what the window names must not remove others."""
    folder = draft.resolve()
    if folder.parent.parent != _drafts().resolve() or not folder.is_dir():
        raise InputError("What the encoder had learned is no longer on the disk; teach it again.")
    return folder


def _drafts() -> Path:
    return cache_folder() / "drafts"
