"""Sends an encoder to processes that have none of its files, and loads it there.

The files go as blocks of a task. The fingerprint, which is that of the files' content, says whether
what arrived is what was sent.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from dittograph.encoders import tasks
from dittograph.encoders.discovery import EncoderFolder, deciding_files
from dittograph.encoders.loaded import Named, loaded
from dittograph.errors import EncoderError
from dittograph.execution.plan import Executor, Place, Task
from dittograph.settings import Device, Precision, Settings

if TYPE_CHECKING:  # imports torch
    from dittograph.encoders.encoder import Encoder

_PIECE = 64 << 20  # bytes
_A_TEXT = ["The council met."]
_ON_GPUS = Precision.BF16  # where nothing is asked for: all workers must compute with the same


class Pieces:
    """The files of an encoder as blocks, read when they are asked for.

    Args:
        folder: Of the encoder.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pieces = [
            (file, begin)
            for file in deciding_files(folder)
            for begin in range(0, max(file.stat().st_size, 1), _PIECE)
        ]

    def __len__(self) -> int:
        return len(self._pieces)

    def __getitem__(self, index: int) -> tuple[str, bytes]:
        file, begin = self._pieces[index]
        with file.open("rb") as stream:
            stream.seek(begin)
            return file.relative_to(self._folder).as_posix(), stream.read(_PIECE)


def encoding_at(place: Place, encoder: Encoder, named: Named) -> Executor:
    """Return what runs the batches of an encoder at a place.

    Args:
        place: Where.
        encoder: The encoder.
        named: The same one.
    """
    pieces = Pieces(Path(named.folder))
    ready = Task(receive, tuple(range(len(pieces))), (named, encoder.budget), 0)
    return place.crew(ready, pieces)


def goes_to_gpus(place: Place, device: Device) -> bool:
    """Return whether batches run on the GPUs of a place.

    Args:
        place: Where they run.
        device: What was asked for.
    """
    return bool(place.gpus) and device in (Device.AUTO, Device.CUDA)


def encoder_for_gpus(encoder: Encoder, settings: Settings) -> Encoder:
    """Return an encoder that only cuts texts into tokens here, named as the GPUs will run it.

    Args:
        encoder: Loaded here on the CPU.
        settings: What was asked for.
    """
    assert encoder.named is not None, "it was loaded to encode"
    precision = _ON_GPUS if settings.precision is Precision.AUTO else settings.precision
    encoder.info = replace(encoder.info, device=Device.CUDA, precision=precision)
    encoder.named = replace(encoder.named, device=Device.CUDA, precision=precision)
    encoder.budget = encoder.budget_on(Device.CUDA)
    return encoder


def receive(pieces: list[tuple[str, bytes]], named: Named, budget: int) -> None:
    """Write an encoder's files, load it, and keep it for the tasks that name it.

    Args:
        pieces: Of :class:`Pieces`, all of them.
        named: What the tasks will name it.
        budget: Most tokens of a batch; the vectors depend on it in their last bits.

    Raises:
        EncoderError: It cannot be loaded, or is not what was sent.
    """
    from dittograph.encoders.encoder import Encoder  # imports torch

    if named in loaded:
        return
    with tempfile.TemporaryDirectory(prefix="dittograph-") as name:
        folder = Path(name)
        for path, content in pieces:
            file = folder / path
            if not file.resolve().is_relative_to(folder.resolve()):
                raise EncoderError(f"The encoder {named.name} holds a file outside its folder.")
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("ab") as stream:
                stream.write(content)
        encoder = Encoder.load(
            EncoderFolder(named.name, folder, ""), device=named.device, precision=named.precision
        )
        encoder.encode(_A_TEXT)  # weights are read when they are needed, and the files go now
    if encoder.info.fingerprint != named.fingerprint:
        raise EncoderError(f"The encoder {named.name} was damaged on its way; scan again.")
    encoder.budget = budget
    tasks.keep(named, encoder)
