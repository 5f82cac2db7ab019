"""What an encoder is and where it runs, told without loading it (loading imports torch)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from dittograph.settings import Device, Precision


@dataclass(frozen=True, slots=True)
class EncoderInfo:
    """What a vector depends on.

    Attributes:
        name: What a person calls the encoder.
        fingerprint: ``sha256:…`` of its weights and configuration.
        dimension: Numbers in a vector.
        max_tokens: Tokens of a text that are read; the rest is cut off.
        device: Where it ran.
        precision: What it computed with.
        prompt: The words put in front of every text, or "".
        notes: Whole sentences about it that a person should know.
    """

    name: str
    fingerprint: str
    dimension: int
    max_tokens: int
    device: Device
    precision: Precision
    prompt: str = ""
    notes: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """A short name for everything that decides a vector of this encoder."""
        name = f"{self.fingerprint} {self.precision} {self.prompt}"
        return hashlib.blake2b(name.encode(), digest_size=12).hexdigest()

    @property
    def cache_name(self) -> str:
        """The name of the file with the vectors of this encoder, precision and prompt."""
        name = f"{self.fingerprint.removeprefix('sha256:')[:32]}-{self.precision}"
        if self.prompt:
            name += f"-{hashlib.sha256(self.prompt.encode()).hexdigest()[:16]}"
        return name
