"""What a person reads before keeping or discarding an encoder that was taught, as plain data."""

from __future__ import annotations

from dataclasses import dataclass

from dittograph.engine.messages import Taught

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import counted, tr
from dittograph_gui.teaching.measures import BINARY, GRADED, PARTNER, Measure, Row


@dataclass(frozen=True, slots=True)
class Decision:
    """What teaching brought.

    Attributes:
        headline: The verdict, in a sentence.
        details: More about it, one sentence a line; may be "".
        rows: The figures before and after.
        measures: Which figures.
        caution: Why new pairs may come out worse, or "".
    """

    headline: str
    details: str
    rows: tuple[Row, Row]
    measures: tuple[Measure, ...]
    caution: str

    @classmethod
    def about(cls, answer: Taught) -> Decision:
        """Put what the engine said at the end into words."""
        headline, *others = [from_core(one) for one in answer.sentences] or [
            tr("Teaching has ended.")
        ]
        return cls(
            headline,
            "\n".join([*others, *map(from_core, answer.left_out)]),
            (Row(tr("Before"), answer.before), Row(tr("After"), answer.after)),
            tuple(m for m in (*BINARY, *GRADED, PARTNER) if m.key in answer.after),
            _caution(answer),
        )


def _caution(answer: Taught) -> str:
    """Say that the best of several states was chosen on the pairs that it was measured on."""
    states = sum(point.score is not None for point in answer.curve)
    kept = max(len(answer.epochs_kept), 1)
    if kept >= states:
        return ""
    return counted(
        kept,
        tr(
            "The best of {states} states was chosen on these pairs; expect slightly lower figures "
            "on new ones."
        ),
        tr(
            "The best {n} of {states} states were chosen on these pairs; expect slightly lower "
            "figures on new ones."
        ),
        states=states,
    )
