"""Parts beside each other, in as many lines as the width asks for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from dittograph_gui.theme import SPACE


class Lines(QWidget):
    """One line where there is room, else several; one part may take what is left of its line.

    The parts are placed by hand: a layout of lines would be a class of Qt's that calls Python
    while it is being destroyed.
    """

    def __init__(
        self, *parts: QWidget, lead: QWidget | None = None, least: int = 0, even: bool = False
    ) -> None:
        """Make it.

        Args:
            parts: From left to right.
            lead: One of them, which takes the room that the others leave.
            least: How many letters of it are to be seen beside others.
            even: Whether all parts of a line share it evenly.
        """
        super().__init__()
        self._parts, self._lead, self._least, self._even = parts, lead, least, even
        for part in parts:
            part.setParent(self)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _wanted(self, part: QWidget) -> int:
        """Return the width in pixels that a part wants beside others."""
        width = max(part.sizeHint().width(), part.minimumWidth())
        if part is not self._lead:
            return width
        least = self._least * part.fontMetrics().averageCharWidth()
        return min(width, max(least, part.minimumSizeHint().width()))

    def _in_lines(self, width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = [[]]
        x = 0
        for part in self._parts:
            if part.isHidden():
                continue
            wanted = self._wanted(part)
            if lines[-1] and x + wanted > width:
                lines.append([])
                x = 0
            lines[-1].append(part)
            x += wanted + SPACE
        return lines

    def _widths(self, line: list[QWidget], width: int) -> list[int]:
        wanted = [self._wanted(part) for part in line]
        left = width - sum(wanted) - SPACE * (len(line) - 1)
        if self._lead in line:
            wanted[line.index(self._lead)] += left
        elif self._even and line:
            wanted = [one + left // len(line) for one in wanted]
        return [min(one, width) for one in wanted]

    def _arrange(self, width: int, *, place: bool) -> int:
        """Return the height at a width, after putting the parts there if asked to."""
        y = 0
        for line in self._in_lines(width):
            widths = self._widths(line, width)
            heights = [_height(part, w) for part, w in zip(line, widths, strict=True)]
            height, x = max(heights, default=0), 0
            for part, w, h in zip(line, widths, heights, strict=True):
                if place:
                    part.setGeometry(x, y + (height - h) // 2 if h < height else y, w, h)
                x += w + SPACE
            y += height + SPACE // 2
        return max(y - SPACE // 2, 0)

    # --- Qt's events

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height at a width, in pixels."""
        return self._arrange(width, place=False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of one line."""
        parts = [part for part in self._parts if not part.isHidden()]
        width = sum(self._wanted(part) + SPACE for part in parts) - SPACE
        return QSize(max(width, 0), self._arrange(max(width, 0), place=False))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the widest part and the height of the flattest one."""
        parts = [part for part in self._parts if not part.isHidden()]
        width = max((self._wanted(part) for part in parts), default=0)
        return QSize(width, min((_height(part, width) for part in parts), default=0))

    def event(self, event: QEvent) -> bool:
        """Follow parts that become larger, are hidden or shown."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange(self.width(), place=True)
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines where the width asks for it."""
        super().resizeEvent(event)
        self._arrange(self.width(), place=True)


def _height(part: QWidget, width: int) -> int:
    wanted = part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
    return max(wanted, part.minimumHeight())
