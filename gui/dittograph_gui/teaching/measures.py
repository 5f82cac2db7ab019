"""What measuring encoders brought, in an editor's words: a table, a curve, the errors."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from dittograph.engine.messages import MeasuredEncoder, Metrics
from numpy.typing import NDArray

from dittograph_gui.language.words import counted, number, tr


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure of an encoder.

    Attributes:
        key: The name that the field uses for it; see ``dittograph evaluate``.
        title: What an editor calls it.
        term: What the field calls it.
        tip: What it means.
        percent: Whether it is a share.
        ranked: Whether more is better; else no value is the best.
    """

    key: str
    title: str
    term: str
    tip: str
    percent: bool = False
    ranked: bool = True

    def write(self, value: float | None) -> str:
        """Write a value as a person reads it."""
        if value is None:
            return "–"
        return number(100 * value, ".1f") + " %" if self.percent else number(value, ".3f")


THRESHOLD = "cosine_f1_threshold"
BINARY = (
    Measure(
        "cosine_ap",
        tr("Overall"),
        tr("average precision"),
        tr("How well matching pairs rank above the others, over all thresholds; 1 is perfect."),
    ),
    Measure(
        THRESHOLD,
        tr("Best threshold"),
        tr("for F1"),
        tr(
            "The threshold with the best balance of right when joined and found. In brackets: its "
            "95 % confidence interval; a wide one means that more judged pairs are needed."
        ),
        ranked=False,
    ),
    Measure(
        "cosine_precision",
        tr("Right when joined"),
        tr("precision"),
        tr("Of the pairs that reach the best threshold, the share that are the same."),
        percent=True,
    ),
    Measure(
        "cosine_recall",
        tr("Found"),
        tr("recall"),
        tr("Of the pairs that are the same, the share that reach the best threshold."),
        percent=True,
    ),
    Measure(
        "cosine_f1",
        tr("Balance"),
        "F1",
        tr(
            "Right when joined and found, balanced in one figure (their harmonic mean); 1 is "
            "perfect."
        ),
    ),
    Measure(
        "cosine_accuracy",
        tr("Judged correctly"),
        tr("accuracy"),
        tr("Of all pairs, the share on the right side of the threshold that is best for this."),
        percent=True,
    ),
    Measure(
        "cosine_mcc",
        tr("Agreement"),
        "MCC",
        tr(
            "Agreement with the labels beyond chance (Matthews correlation coefficient): 0 is "
            "chance, 1 is perfect."
        ),
    ),
)
GRADED = (
    Measure(
        "spearman_cosine",
        tr("Rank agreement"),
        tr("Spearman"),
        tr(
            "Whether pairs rated higher are also more similar, whatever the distances; 1 is "
            "perfect."
        ),
    ),
    Measure(
        "pearson_cosine",
        tr("Linear agreement"),
        tr("Pearson"),
        tr("Whether the similarity rises in step with the rating; 1 is perfect."),
    ),
    Measure(
        "spearman_max",
        tr("Rank agreement, best distance"),
        tr("Spearman, max"),
        tr("The highest of four ways to compare vectors: cosine, dot product and two distances."),
    ),
)
PARTNER = Measure(
    "mrr",
    tr("Partner found"),
    tr("mean reciprocal rank"),
    tr("How close to the top each text's partner ranks; 1 means always first."),
)


def measures(kind: str) -> tuple[Measure, ...]:
    """Return the figures for a kind of labels, ``binary`` or ``graded``."""
    return BINARY if kind == "binary" else GRADED


@dataclass(frozen=True, slots=True)
class Row:
    """One encoder of the table.

    Attributes:
        name: Of the encoder.
        metrics: By the field's names.
        interval: Of the best threshold, or None.
        measured: All that was measured, or None where there are only figures.
    """

    name: str
    metrics: Metrics
    interval: tuple[float, float] | None = None
    measured: MeasuredEncoder | None = None

    @classmethod
    def of(cls, measured: MeasuredEncoder) -> Row:
        """Read an encoder of the engine's answer."""
        return cls(measured.name, measured.metrics, measured.intervals.get(THRESHOLD), measured)

    def write(self, measure: Measure) -> str:
        """Write a figure; the best threshold with its interval."""
        value = self.metrics.get(measure.key)
        if measure.key != THRESHOLD or value is None:
            return measure.write(value)
        written = number(value, ".2f")
        if not self.interval:
            return written
        low, high = (number(end, ".2f") for end in self.interval)
        return f"{written} ({low}–{high})"

    def certainty(self, measure: Measure) -> str:
        """Say the 95 % confidence interval of a figure, or "" if it is not known."""
        interval = self.measured.intervals.get(measure.key) if self.measured else None
        if not interval:
            return ""
        low, high = map(measure.write, interval)
        return tr("95 % confidence interval: {low} to {high}", low=low, high=high)


def best(rows: Sequence[Row], measure: Measure) -> set[int]:
    """Return the places of the best rows; none where nothing is compared or all are equal."""
    values = [row.metrics.get(measure.key) for row in rows]
    known = [value for value in values if value is not None]
    if not measure.ranked or len(known) < 2 or min(known) == max(known):
        return set()
    return {place for place, value in enumerate(values) if value == max(known)}


def as_csv(rows: Sequence[Row], separator: str = ",") -> str:
    """Return all figures of all encoders under the field's names, for a spreadsheet."""
    names = list(dict.fromkeys(name for row in rows for name in row.metrics))
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\n")
    writer.writerow(["encoder", *names, "threshold_low", "threshold_high"])
    for row in rows:
        figures = [row.metrics.get(name) for name in names]
        writer.writerow(
            [
                _harmless(row.name),
                *("" if value is None else f"{value:.6g}" for value in figures),
                *(f"{value:.6g}" for value in row.interval or ()),
            ]
        )
    return out.getvalue()


def _harmless(name: str) -> str:
    """Keep a spreadsheet from reading a name as a formula."""
    return f"'{name}" if name[:1] in "=+-@\t\r" else name


def pairs_in_words(kind: str, count: int, same: int, different: int) -> str:
    """Say what labelled pairs there are: "120 pairs: 80 the same, 40 different"."""
    if kind == "graded":
        return counted(count, tr("{n} pair with graded scores"), tr("{n} pairs with graded scores"))
    return counted(
        count,
        tr("{n} pair: {same:,} the same, {different:,} different"),
        tr("{n} pairs: {same:,} the same, {different:,} different"),
        same=same,
        different=different,
    )


def array(values: Sequence[float | None] | None) -> NDArray[np.float64]:
    """Return figures of an answer, the missing ones as NaN."""
    return np.array([np.nan if v is None else v for v in values or ()], dtype=np.float64)
