"""A job of the engine: what an operation works with, and what others see of it meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dittograph.encoders.embedding import load_encoder
from dittograph.engine.messages import CurvePoint, ProgressReport
from dittograph.progress import Phase, PolledProgress, Progress
from dittograph.settings import ENCODER_SETTINGS, Settings

if TYPE_CHECKING:  # importing it imports torch
    from dittograph.encoders.encoder import Encoder


class Job:
    """The progress of one request.

    Attributes:
        progress: Written by the operation; safe to read and to cancel from any thread.
    """

    def __init__(self) -> None:
        self.progress = PolledProgress()
        self._curve: list[CurvePoint] = []

    def add_point(self, point: CurvePoint) -> None:
        """Add a point to the learning curve."""
        self._curve.append(point)

    def report(self) -> ProgressReport:
        """Return how far it is; safe from any thread."""
        return ProgressReport(self.progress.snapshot(), tuple(self._curve))


class WarmEncoder:
    """Keeps the encoder that was used last, since loading one takes seconds."""

    def __init__(self) -> None:
        self._encoder: Encoder | None = None
        self._settings: tuple[object, ...] = ()

    def load(self, settings: Settings, progress: Progress) -> Encoder:
        """Return the encoder of these settings, loading it unless it is the one at hand.

        Raises:
            EncoderError: It cannot be loaded; then none is at hand.
        """
        wanted = tuple(getattr(settings, name) for name in ENCODER_SETTINGS)
        if self._encoder is None or self._settings != wanted:
            progress.start(Phase.LOADING, 0)
            self._encoder = None  # frees its memory before the next one needs some
            self._encoder = load_encoder(settings)
            self._settings = wanted
        return self._encoder

    def at_hand(self, key: str) -> Encoder | None:
        """Return the encoder in memory if its vectors are those of a key, whatever it was asked by.

        Args:
            key: As of :attr:`~dittograph.encoders.info.EncoderInfo.key`.
        """
        here = self._encoder
        return here if here is not None and here.info.key == key else None
