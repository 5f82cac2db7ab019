"""Distinct texts to vectors for a scan: an encoder is loaded only where a vector is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.known import remembered_info
from dittograph.encoders.protocol import TextEncoder
from dittograph.encoders.vectors import Remembered, Vectors, cache_of, embed
from dittograph.progress import NO_PROGRESS, Phase, Progress
from dittograph.settings import Settings

if TYPE_CHECKING:  # imports torch
    from dittograph.encoders.encoder import Encoder

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
    progress: Progress = NO_PROGRESS,
) -> tuple[EncoderInfo, Vectors]:
    """Return the vectors of texts by the encoder that settings name.

    Args:
        texts: Distinct texts.
        hashes: Their content hashes.
        settings: Which encoder, device, precision and prompt.
        load: Loads the encoder (default: :func:`load_encoder`).
        cache: Whether to use and fill the cache of vectors.
        progress: Notified of loading and of each text; may cancel.
    """
    remembered = None
    if cache:
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
    encoder = (load or load_encoder)(settings)
    return encoder.info, vectors_by(
        encoder, texts, hashes, cache=cache, remembered=remembered, progress=progress
    )


def vectors_by(
    encoder: TextEncoder,
    texts: Sequence[str],
    hashes: Sequence[bytes],
    *,
    cache: bool = True,
    remembered: Remembered | None = None,
    progress: Progress = NO_PROGRESS,
) -> Vectors:
    """Return the vectors of texts by a loaded encoder.

    Args:
        encoder: The encoder.
        texts: Distinct texts.
        hashes: Their content hashes.
        cache: Whether to use and fill the cache of vectors, if the encoder is cacheable.
        remembered: What was looked up before the encoder was loaded.
        progress: Notified of each text; may cancel.
    """
    store = cache_of(encoder.info) if cache and encoder.cacheable else None
    return embed(encoder, texts, hashes, cache=store, remembered=remembered, progress=progress)


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
