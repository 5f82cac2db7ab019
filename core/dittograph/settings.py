"""What a person can choose for a scan: every setting, listed once, as data only.

:class:`Settings` is the only list. The options of ``dittograph scan``, what a policy may set or
lock, the engine's requests and the project file all follow from it through :data:`SETTINGS`.
"""

from __future__ import annotations

import codecs
import contextlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import Enum, StrEnum
from typing import Any, get_type_hints

from dittograph.errors import InputError

DEFAULT_ENCODER = "all-MiniLM-L6-v2"
MULTILINGUAL_ENCODER = "multilingual"
DEFAULT_FLOOR = 0.6
DEFAULT_THRESHOLD = 0.8
DEFAULT_PLACE = "local"
RAY = "ray"
RAY_CLIENT = "ray://"


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


class Score(StrEnum):
    """What a threshold and clusters go by."""

    SIMILARITY = "similarity"  # of two vectors
    LIKELIHOOD = "likelihood"  # that two texts are the same, as learned from judged pairs


MOST_READ = 5_000  # pairs of a scan that a cross-encoder reads, beside the judged ones
EVEN = 0.5  # the likelihood from which two texts are rather the same than not


class PolicyUse(Enum):
    """What an administrator's policy may do with a setting."""

    NONE = "not named in a policy"
    DEFAULT = "may get a default"  # a finished scan can be viewed in many ways
    LOCK = "may get a default and be locked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What is known about one field of :class:`Settings`.

    Attributes:
        name: The name of the field.
        kind: The type of its values: a :class:`~enum.StrEnum` for a choice, ``float`` for a
            similarity, ``bool`` for a switch, ``str`` for anything a person types.
        help: What it means, for the help of the command line; "" where the values say it.
        metavar: What stands for the value in that help; "" for a choice, whose values do.
        policy: What an administrator's policy may do with it.
        of_encoder: Whether it decides the vectors, not what is done with them.
    """

    name: str
    kind: type
    help: str = ""
    metavar: str = ""
    policy: PolicyUse = PolicyUse.NONE
    of_encoder: bool = False

    @property
    def option(self) -> str:
        """The option of the command line."""
        return "--" + self.name.replace("_", "-")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person can choose for a scan.

    Attributes:
        unit: What one passage is.
        column: Column of a table, by name or 1-based number; None: the column with the text.
        encoding: Python codec of the text files, where the guess is wrong; None: as the bytes say.
        everything: Whether to read what is normally set aside, such as menus and page numbers.
        encoder: Name or folder of the encoder.
        device: Where it runs.
        precision: What it computes with.
        method: How pairs are searched.
        grouping: The grouping that is shown first.
        floor: Lowest cosine similarity that is kept for re-cutting, -1..1.
        threshold: Cosine similarity that is shown first, floor..1.
        prompt: Name of the encoder's prompt that is put in front of every text; "none": no
            prompt; None: the encoder's own default.
        on: Where the work is done: ``local``, ``ray`` or ``ray://HOST:PORT``.
    """

    # The metadata are attributes of :class:`Setting`.
    unit: Unit = field(default=Unit.AUTO, metadata={"policy": PolicyUse.LOCK})
    column: str | None = field(
        default=None, metadata={"metavar": "NAME_OR_NUMBER", "help": "for tables"}
    )
    encoding: str | None = field(
        default=None,
        metadata={"metavar": "NAME", "help": "of text files, where the guess is wrong: cp850"},
    )
    everything: bool = field(
        default=False,
        metadata={"help": "read menus, headers, footers and page numbers too"},
    )
    encoder: str = field(
        default=DEFAULT_ENCODER,
        metadata={"metavar": "NAME_OR_FOLDER", "policy": PolicyUse.LOCK, "of_encoder": True},
    )
    device: Device = field(
        default=Device.AUTO, metadata={"policy": PolicyUse.LOCK, "of_encoder": True}
    )
    precision: Precision = field(
        default=Precision.AUTO, metadata={"policy": PolicyUse.LOCK, "of_encoder": True}
    )
    method: Method = field(default=Method.AUTO, metadata={"policy": PolicyUse.LOCK})
    grouping: Grouping = field(default=Grouping.EVERY_PAIR, metadata={"policy": PolicyUse.DEFAULT})
    floor: float = field(
        default=DEFAULT_FLOOR,
        metadata={
            "metavar": "FLOOR",
            "help": f"lowest similarity kept for later re-cutting (default: by the encoder, "
            f"{DEFAULT_FLOOR} for {DEFAULT_ENCODER}; or the threshold if lower)",
            "policy": PolicyUse.LOCK,
        },
    )
    threshold: float = field(
        default=DEFAULT_THRESHOLD,
        metadata={
            "metavar": "THRESHOLD",
            "help": f"similarity shown first (default: by the encoder, {DEFAULT_THRESHOLD} for "
            f"{DEFAULT_ENCODER})",
            "policy": PolicyUse.DEFAULT,
        },
    )
    prompt: str | None = field(
        default=None,
        metadata={
            "metavar": "NAME",
            "help": "the encoder's prompt to put in front of every text, or none (default: the "
            "encoder's own choice)",
            "of_encoder": True,
        },
    )
    on: str = field(
        default=DEFAULT_PLACE,
        metadata={
            "metavar": "local|ray|ray://HOST:PORT",
            "help": "where the work is done: on this computer, or on a cluster of Ray (default "
            "local)",
            "policy": PolicyUse.LOCK,
        },
    )

    def checked(self) -> Settings:
        """Return settings whose floor is not above the threshold.

        Raises:
            InputError: A similarity is outside -1..1.
        """
        for name, value in (("threshold", self.threshold), ("floor", self.floor)):
            if not -1 <= value <= 1:
                raise InputError(
                    f"The {name} {value:g} is not a cosine similarity; give a number from -1 to 1."
                )
        return replace(self, floor=min(self.floor, self.threshold))

    def as_json(self) -> dict[str, Any]:
        """Return the settings by name, for a file."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Settings:
        """Read what :meth:`as_json` gave; a setting that a file does not name has its default.

        Names of other versions are ignored.

        Raises:
            ValueError: A value is not one of a setting's choices.
        """
        known: dict[str, Any] = {
            s.name: s.kind(values[s.name]) if s.name in CHOICES else values[s.name]
            for s in SETTINGS
            if s.name in values
        }
        return cls(**known)


def _kind(hint: Any) -> type:
    """Return the type of a field's values: ``str`` for ``str | None``."""
    return hint if isinstance(hint, type) else str


_HINTS = get_type_hints(Settings)
SETTINGS = tuple(
    Setting(name=f.name, kind=_kind(_HINTS[f.name]), **f.metadata) for f in fields(Settings)
)
# The settings with a few values each.
CHOICES: dict[str, type[StrEnum]] = {
    s.name: s.kind for s in SETTINGS if issubclass(s.kind, StrEnum)
}
ENCODER_SETTINGS = tuple(s.name for s in SETTINGS if s.of_encoder)


def codec_named(name: str | None) -> str | None:
    """Return Python's own name of a text encoding.

    Raises:
        InputError: There is none of this name.
    """
    if name is None:
        return None
    with contextlib.suppress(LookupError, ValueError):
        found = codecs.lookup(name)
        "".encode(found.name)  # raises for what is no encoding of text, such as base64
        return found.name
    raise InputError(f"There is no encoding {name!r}; give one such as utf-8, cp1252 or cp850.")
