"""What a comparison of two texts finds: how the wording relates, and which facts differ."""

from __future__ import annotations

from enum import IntEnum, IntFlag


class Kind(IntEnum):
    """How the wording of two texts relates."""

    EXACT = 0
    NEAR = 1
    PARAPHRASE = 2

    @property
    def label(self) -> str:
        """The word for it in files and in the window."""
        return self.name.lower()


class Difference(IntFlag):
    """What differs in the facts of two texts."""

    NONE = 0
    NUMBER = 1
    DATE = 2
    NEGATION = 4
    NAME = 8
    ROLE = 16  # who does what to whom
    SIGN = 32  # an emoji, a tick or a cross, a flag
    PART = 64  # a part of a long text says something else
    UNREAD = 128  # words that differ, but that the encoder cannot tell apart

    @property
    def labels(self) -> list[str]:
        """The words for it, in the order of the members."""
        return [one.name.lower() for one in Difference if one in self and one.name]
