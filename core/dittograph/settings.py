"""What a person can choose for a scan: the choices and their values, data only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from dittograph.errors import InputError

DEFAULT_ENCODER = "all-MiniLM-L6-v2"
DEFAULT_FLOOR = 0.6
DEFAULT_THRESHOLD = 0.8


class Unit(StrEnum):
    """What one passage is."""

    AUTO = "auto"
    LINE = "line"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    FILE = "file"
    ROW = "row"


class Device(StrEnum):
    """Where an encoder runs."""

    AUTO = "auto"
    CPU = "cpu"
    CUDA = "cuda"
    MPS = "mps"


class Precision(StrEnum):
    """The numbers an encoder computes with; vectors are always float32."""

    AUTO = "auto"
    FP32 = "fp32"
    BF16 = "bf16"
    FP16 = "fp16"


class Method(StrEnum):
    """How pairs are searched."""

    AUTO = "auto"
    EXACT = "exact"
    HNSW = "hnsw"


class Grouping(StrEnum):
    """What it takes to be in one cluster."""

    EVERY_PAIR = "every-pair"
    CHAIN = "chain"


# The settings with a few values each.
CHOICES: dict[str, type[StrEnum]] = {
    "unit": Unit,
    "device": Device,
    "precision": Precision,
    "method": Method,
    "grouping": Grouping,
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person can choose for a scan.

    Attributes:
        unit: What one passage is.
        column: Column of a table, by name or 1-based number; None: chosen by itself.
        encoder: Name or folder of the encoder.
        device: Where it runs.
        precision: What it computes with.
        method: How pairs are searched.
        grouping: The grouping that is shown first.
        floor: Lowest cosine similarity that is kept for re-cutting, -1..1.
        threshold: Cosine similarity that is shown first, floor..1.
        prompt: Name of the encoder's prompt that is put in front of every text; "none": no
            prompt; None: the encoder's own default.
    """

    unit: Unit = Unit.AUTO
    column: str | None = None
    encoder: str = DEFAULT_ENCODER
    device: Device = Device.AUTO
    precision: Precision = Precision.AUTO
    method: Method = Method.AUTO
    grouping: Grouping = Grouping.EVERY_PAIR
    floor: float = DEFAULT_FLOOR
    threshold: float = DEFAULT_THRESHOLD
    prompt: str | None = None

    def checked(self) -> Settings:
        """Return settings whose floor is not above the threshold.

        Raises:
            InputError: A similarity is outside -1..1.
        """
        for name, value in (("threshold", self.threshold), ("floor", self.floor)):
            if not -1 <= value <= 1:
                raise InputError(
                    f"The {name} {value:g} is no cosine similarity; give a number from -1 to 1."
                )
        return replace(self, floor=min(self.floor, self.threshold))
