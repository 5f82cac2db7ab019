"""How an encoder learns: its score on pairs held out, and the training loss, round by round."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from dittograph.engine.messages import CurvePoint, Taught
from numpy.typing import NDArray
from PySide6.QtWidgets import QBoxLayout, QWidget

from dittograph_gui.charts.axis import Axis
from dittograph_gui.charts.line_chart import Line, LineChart
from dittograph_gui.language.words import tr
from dittograph_gui.teaching.measures import array
from dittograph_gui.theme import SPACE

_SCORES = {
    "cosine_ap": tr("average precision"),
    "spearman_cosine": tr("rank agreement"),
    "mrr": tr("partner found"),
}
_NARROW = 860
Floats = NDArray[np.float64]


class LearningCharts(QWidget):
    """Two charts that grow while it learns."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(3 * SPACE)
        rounds = Axis(tr("rounds"), 0, 1, "{:g}".format)
        self.score = LineChart(
            tr("On held-out pairs"),
            tr("Higher is better."),
            rounds,
            Axis(tr("score")),
            tr("Waiting for the first figure."),
        )
        self.loss = LineChart(
            tr("While it learns"),
            tr("Training loss; lower is better."),
            rounds,
            Axis(tr("loss")),
            tr("Waiting for the first figure."),
        )
        self._box.addWidget(self.score, 1)
        self._box.addWidget(self.loss, 1)

    def show_curve(
        self, curve: Sequence[CurvePoint], score_name: str, answer: Taught | None = None
    ) -> None:
        """Show how far it has come.

        Args:
            curve: The engine's points: epoch, and loss or score or both.
            score_name: What the score is, by the field's name; "" if that is not known.
            answer: All that the engine said at the end, or None while it learns.
        """
        epoch, loss, score = (
            array(values)
            for values in (
                [point.epoch for point in curve],
                [point.loss for point in curve],
                [point.score for point in curve],
            )
        )
        last = max(1.0, float(epoch.max(initial=0)))
        rounds = Axis(tr("rounds"), 0, last, "{:g}".format)
        learned, judged = ~np.isnan(loss), ~np.isnan(score)
        name = _SCORES.get(score_name, tr("score"))
        marks: list[tuple[float, float, str]] = []
        level = None
        values = list(score[judged])
        if answer is not None:
            before, best = answer.before.get(score_name), answer.after.get(score_name)
            if before is not None:
                level = (float(before), tr("before"))
                values.append(float(before))
            if best is not None and answer.epoch:
                marks = _kept(answer, epoch[judged], score[judged], float(best))
                values += [height for _, height, _ in marks]
        self.score.show_lines(
            [
                Line(
                    name,
                    epoch[judged],
                    score[judged],
                    lambda at: tr(
                        "after {epoch:.2g} rounds: {name} {score:.3f}",
                        epoch=epoch[judged][at],
                        name=name,
                        score=score[judged][at],
                    ),
                    dots=True,
                )
            ],
            x=rounds,
            y=Axis.around(name, values, 1.0) if values else Axis(name),
            marks=marks,
            level=level,
        )
        self.loss.show_lines(
            [
                Line(
                    tr("loss"),
                    epoch[learned],
                    loss[learned],
                    lambda at: tr(
                        "after {epoch:.2g} rounds: loss {loss:.4f}",
                        epoch=epoch[learned][at],
                        loss=loss[learned][at],
                    ),
                )
            ],
            x=rounds,
            y=Axis.around(tr("loss"), [0.0, *loss[learned]]) if learned.any() else Axis(tr("loss")),
        )

    def set_narrow(self, width: int) -> None:
        """Put the charts one below the other where the page is too small for two."""
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if width < _NARROW else direction.LeftToRight)


def _kept(
    answer: Taught, epoch: Floats, score: Floats, best: float
) -> list[tuple[float, float, str]]:
    """Return what to point out: the state that was kept, or all those whose mean was."""
    top = answer.epoch
    kept = answer.epochs_kept
    if len(kept) < 2 or not len(epoch):
        return [(top, best, tr("best {best:.3f}", best=best))]
    heights = [float(score[np.abs(epoch - one).argmin()]) for one in kept]
    named = int(np.argmin([abs(one - top) for one in kept]))
    words = tr("the mean of these {kept} is kept: {best:.3f}", kept=len(kept), best=best)
    return [
        (one, height, words if place == named else "")
        for place, (one, height) in enumerate(zip(kept, heights, strict=True))
    ]
