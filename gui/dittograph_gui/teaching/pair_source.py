"""Where judged pairs come from and how many there are, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dittograph.judging.from_decisions import FromDecisions
from dittograph.judging.labelled import LabelKind, LabelledPairs

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import number, tr
from dittograph_gui.teaching.measures import pairs_in_words


@dataclass(frozen=True, slots=True)
class PairSource:
    """What the engine is asked to read: a file of pairs or a project."""

    pairs: str | None = None
    project: str | None = None

    @property
    def path(self) -> str:
        """The file that is read."""
        return self.pairs or self.project or ""

    @property
    def name(self) -> str:
        """What a person calls it."""
        return Path(self.path).stem


@dataclass(frozen=True, slots=True)
class Counted:
    """What a source holds.

    Attributes:
        kind: What the labels are.
        count: Pairs.
        same: Pairs labelled the same.
        different: Pairs labelled different.
        words: All that is to be said of it, in sentences.
        enough: Whether it suffices to teach with.
    """

    kind: LabelKind
    count: int
    same: int
    different: int
    words: str
    enough: bool = True

    @classmethod
    def of(cls, pairs: LabelledPairs, *, words: str = "", enough: bool = True) -> Counted:
        """Count the pairs."""
        binary = pairs.kind is LabelKind.BINARY
        same = int((pairs.label == 1).sum()) if binary else 0
        different = int((pairs.label == 0).sum()) if binary else 0
        counts = pairs_in_words(pairs.kind, len(pairs), same, different)
        said = words or f"{counts}."
        return cls(pairs.kind, len(pairs), same, different, _joined(said, pairs.notes), enough)

    @classmethod
    def of_decisions(cls, found: FromDecisions) -> Counted:
        """Count what the decisions of a project give."""
        parts = [
            what.format(n=number(count))
            for count, what in (
                (found.judged, tr("{n} judged one by one")),
                (found.dropped, tr("{n} dropped as a duplicate")),
                (found.apart, tr("{n} marked “not a duplicate”")),
            )
            if count
        ]
        origin = f" ({', '.join(parts)}.)" if parts else ""
        return cls.of(
            found.pairs, words=f"{from_core(found.advice)}{origin}", enough=found.enough_to_teach
        )


def _joined(words: str, left_out: tuple[str, ...]) -> str:
    return " ".join([words, *(from_core(one) for one in left_out if one not in words)])
