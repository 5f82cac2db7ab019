"""The texts of the project that is open in the window, with their vectors, kept in memory."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dittograph.encoders.info import EncoderInfo
from dittograph.engine.job import Job, WarmEncoder
from dittograph.errors import EncoderError, ProjectError
from dittograph.policy.choosing import choose_settings
from dittograph.project.project import Project
from dittograph.searching import TextSearch, vectors_of

if TYPE_CHECKING:  # importing it imports torch
    from dittograph.encoders.encoder import Encoder


class WarmTexts:
    """Keeps the texts that were asked about last, since reading them takes seconds."""

    def __init__(self, encoder: WarmEncoder) -> None:
        self._encoder = encoder
        self._texts: TextSearch | None = None
        self._info: EncoderInfo | None = None
        self._prompt: tuple[str, str | None] = ("", None)
        self._digest = ""

    def load(self, path: Path, digest: str, job: Job) -> tuple[TextSearch, Encoder]:
        """Return the texts of a project and the encoder that made their vectors.

        Args:
            path: The project file.
            digest: As of :attr:`~dittograph.finished_scan.Scan.digest`.
            job: Learns how far it is, and may be cancelled.

        Raises:
            ProjectError: It cannot be read, or holds other texts by now.
            EncoderError: Its encoder cannot be loaded, or has changed.
        """
        if self._texts is not None and self._info is not None and self._digest == digest:
            return self._texts, self._load_encoder(self._info, job)
        self._texts = None  # frees its memory before the next ones need some
        with Project.open(path) as project:
            scan = project.scan
        if scan.digest != digest:
            raise ProjectError(
                f"{path} has been replaced by another scan; open it again to search in it."
            )
        self._prompt = scan.settings.encoder, scan.settings.prompt
        encoder = self._load_encoder(scan.encoder, job)
        self._texts = TextSearch(scan, vectors_of(scan, encoder, progress=job.progress))
        self._info, self._digest = scan.encoder, digest
        return self._texts, encoder

    def _load_encoder(self, info: EncoderInfo, job: Job) -> Encoder:
        """Return the encoder of a project, so that a query can be compared with its vectors."""
        encoder = self._encoder.at_hand(info.key)
        if encoder is not None:
            return encoder
        name, prompt = self._prompt
        settings = choose_settings(
            free=("encoder", "precision"), encoder=name, precision=info.precision, prompt=prompt
        )
        encoder = self._encoder.load(settings, job.progress)
        if encoder.info.fingerprint != info.fingerprint:
            raise EncoderError(
                f"The encoder {info.name} has changed since the texts were scanned; scan again."
            )
        return encoder
