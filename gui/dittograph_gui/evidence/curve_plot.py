"""Precision and recall by threshold, each with its confidence band."""

from __future__ import annotations

from dittograph.judging.calibration import Curve
from dittograph.judging.monotone import Floats
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from dittograph_gui.evidence.evidence import Evidence
from dittograph_gui.evidence.sentences import expectation
from dittograph_gui.language.words import number, tr
from dittograph_gui.session.words import threshold_text
from dittograph_gui.theme import SPACE, colours

_BAND = 60  # of 255
_STEPS = (0.05, 0.1, 0.2, 0.5)


class CurvePlot(QWidget):
    """Two curves by threshold; 1.00 is on the left, as on the strip."""

    def __init__(self, floor: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._floor = floor
        self._evidence: Evidence | None = None
        self._line = self._recommended = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Precision and recall by threshold"))

    def show_evidence(
        self, evidence: Evidence | None, line: float, recommended: float | None
    ) -> None:
        """Draw what is known, the line and the recommended threshold."""
        self._evidence, self._line = evidence, line
        if evidence is not None:
            self._floor = evidence.floor
        self._recommended = self._floor - 1 if recommended is None else recommended
        trusted = evidence and evidence.trusted
        self.setAccessibleDescription(expectation(trusted.at(line), self._floor) if trusted else "")
        self.update()

    @property
    def curve(self) -> Curve | None:
        """What is drawn."""
        return self._evidence.curve if self._evidence else None

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size that shows the shape."""
        return QSize(300, 190)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size that is still legible."""
        return QSize(200, 110)

    def _area(self) -> QRectF:
        line = self.fontMetrics().height()
        left = self.fontMetrics().horizontalAdvance("100") + SPACE
        return QRectF(
            left,
            2.2 * line,
            max(self.width() - left - 2 * SPACE, 1.0),
            max(self.height() - 3.8 * line, 1.0),
        )

    def _x(self, similarity: float) -> float:
        area = self._area()
        return area.left() + (1 - similarity) / max(1 - self._floor, 1e-6) * area.width()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw axes, bands, curves and the line."""
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        curve = self.curve
        if curve is None:
            return
        self._paint_axes(painter, area)
        top = area.top() - 2.0 * self.fontMetrics().height()
        self._paint_curve(
            painter, QColor(c.accent), curve.precision, curve.precision_low, curve.precision_high
        )
        self._paint_curve(
            painter, QColor(c.found), curve.recall, curve.recall_low, curve.recall_high
        )
        self._paint_legend(painter, top)
        for similarity, colour, style in (
            (self._recommended, c.keep, Qt.PenStyle.DashLine),
            (self._line, c.text, Qt.PenStyle.SolidLine),
        ):
            if similarity >= self._floor:
                painter.setPen(QPen(QColor(colour), 1.2, style))
                x = self._x(similarity)
                painter.drawLine(QLineF(x, area.top(), x, area.bottom()))

    def _paint_axes(self, painter: QPainter, area: QRectF) -> None:
        c, line = colours(), self.fontMetrics().height()
        for share in (0, 50, 100):
            y = area.bottom() - share / 100 * area.height()
            painter.setPen(QPen(QColor(c.border), 1))
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
            painter.setPen(QColor(c.muted))
            place = QRectF(0, y - line / 2, area.left() - 4, line)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, right, str(share))
        width = area.width() / max(1 - self._floor, 1e-6)
        step = next((s for s in _STEPS if s * width > 50), 1.0)
        for tick in range(int((1 - self._floor) / step + 1e-6) + 1):
            x = self._x(1 - tick * step)
            place = QRectF(x - 30, area.bottom() + 3, 60, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number(1 - tick * step, ".2f"))

    def _paint_curve(
        self, painter: QPainter, colour: QColor, value: Floats, low: Floats, high: Floats
    ) -> None:
        area, curve = self._area(), self.curve
        assert curve is not None
        xs = [self._x(min(t, 1.0)) for t in curve.threshold.tolist()]

        def points(shares: Floats) -> list[QPointF]:
            return [
                QPointF(x, area.bottom() - y * area.height())
                for x, y in zip(xs, shares.tolist(), strict=True)
                if x <= area.right() + 0.5
            ]

        band = QColor(colour)
        band.setAlpha(_BAND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band)
        painter.drawPolygon(QPolygonF(points(high) + points(low)[::-1]))
        painter.setPen(QPen(colour, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points(value)))

    def _paint_legend(self, painter: QPainter, top: float) -> None:
        c, line = colours(), self.fontMetrics().height()
        x = 2.0
        for colour, words in (
            (c.accent, tr("shown that are right")),
            (c.found, tr("duplicates found")),
        ):
            painter.setPen(QPen(QColor(colour), 3))
            painter.drawLine(QLineF(x, top + line / 2, x + 12, top + line / 2))
            painter.setPen(QColor(c.muted))
            width = painter.fontMetrics().horizontalAdvance(words) + 4
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(x + 17, top, width, line), left, words)
            x += 17 + width + SPACE

    def event(self, event: QEvent) -> bool:
        """Say what the curves say under the pointer."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.help_at(event.pos().x()), self)
            return True
        return super().event(event)

    def help_at(self, x: float) -> str:
        """Return what to expect at the threshold of a pixel."""
        area, trusted = self._area(), self._evidence and self._evidence.trusted
        threshold = 1 - (x - area.left()) / area.width() * (1 - self._floor)
        if not trusted or not self._floor <= threshold <= 1:
            return ""
        expected = expectation(trusted.at(threshold), self._floor)
        return tr(
            "At {threshold}: {expected}",
            threshold=threshold_text(round(threshold, 2)),
            expected=expected,
        )
