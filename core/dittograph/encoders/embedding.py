"""Distinct texts to vectors for a scan: an encoder is loaded only where a vector is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.known import remembered_info
from dittograph.encoders.protocol import TextEncoder
from dittograph.encoders.shipping import encoder_for_gpus, goes_to_gpus
from dittograph.encoders.vectors import Remembered, Vectors, cache_of, embed
from dittograph.execution.plan import Place
from dittograph.progress import NO_PROGRESS, Phase, Progress
from dittograph.settings import Device, Precision, Settings

if TYPE_CHECKING:  # imports torch
    from dittograph.encoders.encoder import Encoder

# An encoder that only cuts texts into tokens here: they are encoded elsewhere.
_TO_CUT: dict[str, Any] = {"device": Device.CPU, "precision": Precision.FP32}

Load = Callable[[Settings], TextEncoder]


def load_encoder(settings: Settings) -> Encoder:
    """Load the encoder that settings name.

    Raises:
        EncoderError: It cannot be found or loaded.
    """
    folder = resolve_encoder(settings.encoder)
    from dittograph.encoders.encoder import Encoder  # imports torch

    return Encoder.load(
        folder, device=settings.device, precision=settings.precision, prompt=settings.prompt
    )


def vectors_by_settings(
    texts: Sequence[str],
    hashes: Sequence[bytes],
    settings: Settings,
    *,
    load: Load | None = None,
    cache: bool = True,
    place: Place | None = None,
    progress: Progress = NO_PROGRESS,
) -> tuple[EncoderInfo, Vectors]:
    """Return the vectors of texts by the encoder that settings name.

    Args:
        texts: Distinct texts.
        hashes: Their content hashes.
        settings: Which encoder, device, precision and prompt.
        load: Loads the encoder (default: :func:`load_encoder`).
        cache: Whether to use and fill the cache of vectors.
        place: Where the texts are encoded (default: in this process).
        progress: Notified of loading and of each text; may cancel.
    """
    remembered = None
    on_gpus = place is not None and goes_to_gpus(place, settings.device)
    if cache and not on_gpus:
        info = remembered_info(
            settings.encoder,
            device=settings.device,
            precision=settings.precision,
            prompt=settings.prompt,
        )
        remembered = Remembered.load(hashes, info) if info else None
        if remembered and remembered.known.all():
            return remembered.info, remembered.vectors
    progress.start(Phase.LOADING, 0)
    if place is not None and on_gpus:
        encoder: TextEncoder = encoder_for_gpus(
            load_encoder(replace(settings, **_TO_CUT)), settings
        )
    else:
        encoder = (load or load_encoder)(settings)
    return encoder.info, vectors_by(
        encoder, texts, hashes, cache=cache, remembered=remembered, place=place, progress=progress
    )


def vectors_by(
    encoder: TextEncoder,
    texts: Sequence[str],
    hashes: Sequence[bytes],
    *,
    cache: bool = True,
    remembered: Remembered | None = None,
    place: Place | None = None,
    progress: Progress = NO_PROGRESS,
) -> Vectors:
    """Return the vectors of texts by a loaded encoder.

    Args:
        encoder: The encoder.
        texts: Distinct texts.
        hashes: Their content hashes.
        cache: Whether to use and fill the cache of vectors, if the encoder is cacheable.
        remembered: What was looked up before the encoder was loaded.
        place: Where the texts are encoded (default: in this process).
        progress: Notified of each text; may cancel.
    """
    store = cache_of(encoder.info) if cache and encoder.cacheable else None
    return embed(
        encoder, texts, hashes, cache=store, remembered=remembered, place=place, progress=progress
    )


def unknown_note(vectors: NDArray[np.float32]) -> str:
    """Return a sentence on the texts without a word that the encoder knows, or "".

    Args:
        vectors: Zero for such a text, float32 ``[texts, dimension]``.
    """
    count = int((~vectors.any(axis=1)).sum())
    if not count:
        return ""
    has, it = ("text has", "it pairs") if count == 1 else ("texts have", "they pair")
    return f"{count:,} {has} no word that the encoder knows, so {it} with nothing."
