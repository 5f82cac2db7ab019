"""What measuring brought, in sentences: the pairs, what was left out, notes on the figures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dittograph.engine.messages import Evaluated

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import tr
from dittograph_gui.teaching.measures import Row, pairs_in_words
from dittograph_gui.teaching.pair_source import Counted, PairSource


def measured_on(source: PairSource, answer: Evaluated) -> str:
    """Say on which pairs encoders were measured."""
    counts = pairs_in_words(answer.kind, answer.n, answer.same, answer.different).replace(":", ",")
    file = Path(source.path)
    if source.pairs:
        return tr("Measured on {file}: {pairs}", file=file.name, pairs=counts)
    return tr("Measured on the decisions of “{project}”: {pairs}", project=file.stem, pairs=counts)


def left_out(answer: Evaluated) -> str:
    """Say how the labels were read, and which pairs could not be used; "" if all could."""
    return " ".join(map(from_core, filter(None, [answer.read_as, *answer.left_out])))


def not_measured(answer: Evaluated) -> str:
    """Say which encoders could not be measured, one a line."""
    return "\n".join(
        tr("“{name}” was not measured: {error}", name=one.name, error=from_core(one.error))
        for one in answer.failed
    )


def notes_on(rows: Sequence[Row]) -> list[str]:
    """Return what to know about the figures, each said once, and about which encoders."""
    names: dict[str, list[str]] = {}
    for row in rows:
        for note in row.measured.notes if row.measured else ():
            names.setdefault(note, []).append(f"“{row.name}”")
    return [
        from_core(note) if len(of) == len(rows) else f"{', '.join(of)}: {from_core(note)}"
        for note, of in names.items()
    ]


def missing_for_measuring(
    source: PairSource | None, counted: Counted | None, *, ticked: bool, encoders_known: bool
) -> str:
    """Say what a person has to do before encoders can be measured, or "".

    Args:
        source: Where the pairs come from, or None.
        counted: What it holds, or None while that is not known.
        ticked: Whether at least one encoder is ticked.
        encoders_known: Whether the encoders of this computer are known.
    """
    if source is None:
        return tr("Choose the pairs first.")
    if counted is None:
        return ""
    if not counted.count:
        return tr("There are no pairs to measure with yet.")
    return tr("Tick at least one encoder.") if encoders_known and not ticked else ""


def share(value: float) -> str:
    """Write a share as a person reads it: "83 %"."""
    return f"{100 * value:.0f} %"
