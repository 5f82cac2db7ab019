"""The verdict on a taught encoder, apart from how it is reached, which imports torch."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """What teaching did to an encoder."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    COLLAPSED = "collapsed"

    @property
    def keepable(self) -> bool:
        """Whether the encoder may be kept."""
        return self in {Verdict.BETTER, Verdict.SAME}
