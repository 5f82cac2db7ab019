"""The encoder of a call: a name, a folder, a loaded model or a function."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias

from numpy.typing import ArrayLike

from dittograph.encoders.discovery import check_folder, fingerprint, resolve_encoder
from dittograph.encoders.embedding import load_encoder
from dittograph.encoders.own import adopt
from dittograph.encoders.protocol import TextEncoder
from dittograph.errors import EncoderError, InputError
from dittograph.finished_scan import Scan
from dittograph.library.arguments import as_path
from dittograph.policy.choosing import choose_settings
from dittograph.policy.policy import current
from dittograph.settings import ENCODER_SETTINGS, Settings

AnyEncoder: TypeAlias = str | os.PathLike[str] | TextEncoder | Callable[[list[str]], ArrayLike]
"""A name, a folder, a loaded SentenceTransformer, or a function from texts to vectors."""


def as_encoder(
    encoder: AnyEncoder | None, *, probe: str, **fixed: str | None
) -> str | TextEncoder | None:
    """Return the name or folder of an encoder, or one that is ready to use.

    Args:
        encoder: As it was given.
        probe: A text that a function is called with, to see what it gives.
        **fixed: Arguments that only an encoder which is still to be loaded can have.

    Raises:
        TypeError: It is nothing that could be an encoder.
        InputError: One of the other arguments is given beside a loaded encoder.
        PolicyError: The administrator allows only the encoders that are set up.
        EncoderError: It cannot be used.
    """
    if encoder is None or isinstance(encoder, str):
        return encoder
    if isinstance(encoder, os.PathLike):
        return str(as_path(encoder, "encoder"))
    if not isinstance(encoder, TextEncoder) and not callable(encoder):
        raise TypeError(
            f"encoder must be a name, a folder, a SentenceTransformer or a function from a list of "
            f"texts to an array, not {type(encoder).__name__}"
        )
    given = [name for name, value in fixed.items() if value is not None]
    if given:
        raise InputError(
            f"The encoder is loaded already and has its own {given[0]}; leave {given[0]} out."
        )
    current().check_adding()
    return adopt(encoder, probe=probe)


def load(settings: Settings) -> TextEncoder:
    """Return the encoder of some settings; the one that was used last stays loaded.

    Raises:
        EncoderError: It cannot be found, trusted or loaded.
        PolicyError: It may not be used.
    """
    folder = resolve_encoder(settings.encoder).folder
    check_folder(folder)
    kept = Settings(**{name: getattr(settings, name) for name in ENCODER_SETTINGS})
    return _load(fingerprint(folder), kept)


@lru_cache(maxsize=1)
def _load(_fingerprint: str, settings: Settings) -> TextEncoder:
    return load_encoder(settings)


def encoder_of(scan: Scan) -> TextEncoder:
    """Return the encoder that made a scan, so that new vectors can be compared with its own.

    Raises:
        EncoderError: It cannot be loaded, or is another by now.
        PolicyError: It may not be used.
    """
    settings = choose_settings(
        free=("encoder", "precision"),
        encoder=scan.settings.encoder,
        precision=scan.encoder.precision,
        prompt=scan.settings.prompt,
    )
    try:
        encoder = load(settings)
    except EncoderError as error:
        raise EncoderError(
            f"{error} If the scan was made with a model or a function of your own, give that as "
            f"encoder=…"
        ) from error
    if encoder.info.key != scan.encoder.key:
        raise EncoderError(
            f"The encoder {scan.encoder.name} is not the one that made this scan; scan again."
        )
    return encoder
