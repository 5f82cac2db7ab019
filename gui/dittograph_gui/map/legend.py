"""What the colours of the map mean."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from dittograph_gui.language.words import number
from dittograph_gui.map.colouring import COLOURS, Colouring, Group
from dittograph_gui.map.paints import hue
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.labels import fact


class Legend(QWidget):
    """A line for each group: its colour, its name and how many texts it has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(1, 1)
        self.names: list[QLabel] = []

    def show_colouring(self, colouring: Colouring) -> None:
        """Show other groups."""
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()  # it is deleted only later
            part.deleteLater()
        self._parts, self.names = [], []
        for row, group in enumerate(colouring.legend):
            name = Elided(group.name)
            line: list[QWidget] = [Swatch(group), name, fact(number(group.texts))]
            for column, part in enumerate(line):
                self._grid.addWidget(part, row, column)
            self._parts += line
            self.names.append(name)
        self.setAccessibleName(colouring.words())


class Swatch(QWidget):
    """The colour of a group, or the colours."""

    def __init__(self, group: Group) -> None:
        super().__init__()
        self._group = group

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be as high as a line."""
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a dot, or one in several colours."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        side = min(self.width(), self.height()) * 0.7
        dot = QRectF(0, 0, side, side)
        dot.moveCenter(QRectF(self.rect()).center())
        paints = [self._group.colour] if self._group.alike else list(range(COLOURS))
        for place, paint in enumerate(paints):
            painter.setBrush(QColor(hue(paint)))
            painter.drawPie(dot, 16 * 360 * place // len(paints), -(-16 * 360 // len(paints)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
