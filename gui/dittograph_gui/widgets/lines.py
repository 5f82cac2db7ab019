"""Parts beside each other, in as many lines as the width asks for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from dittograph_gui.theme import SPACE


class Lines(QWidget):
    """One line where there is room, else several; one part may take what is left of its line.

    The parts are placed by hand: a layout of lines would be a class of Qt's that calls Python
    while it is being destroyed.
    """

    def __init__(
        self,
        *parts: QWidget,
        lead: QWidget | None = None,
        least: int = 0,
        even: bool = False,
        gap: int = SPACE,
    ) -> None:
        """Make it.

        Args:
            parts: From left to right.
            lead: One of them, which takes the room that the others leave.
            least: How many letters of it are to be seen beside others.
            even: Whether all parts of a line share it evenly.
            gap: Pixels between two parts of a line.
        """
        super().__init__()
        self._parts, self._lead, self._least, self._even = parts, lead, least, even
        self._gap = gap
        self._heights: dict[int, int] = {}  # by width, for one turn of the event loop
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._forget)
        for part in parts:
            part.setParent(self)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _forget(self) -> None:
        self._heights.clear()

    def _wanted(self, part: QWidget) -> int:
        """Return the width in pixels that a part wants beside others."""
        width = max(part.sizeHint().width(), part.minimumWidth())
        if part is not self._lead:
            return width
        least = self._least * part.fontMetrics().averageCharWidth()
        return min(width, max(least, part.minimumSizeHint().width()))

    def _all_wanted(self) -> dict[QWidget, int]:
        """Return the width that each part wants that is not hidden; Qt asks again and again."""
        return {part: self._wanted(part) for part in self._parts if not part.isHidden()}

    def _widths(self, line: dict[QWidget, int], width: int) -> list[int]:
        """Return how wide each part of a line is, given what each wants."""
        wanted = [*line.values()]
        left = width - sum(wanted) - self._gap * (len(line) - 1)
        if self._lead in line:
            wanted[[*line].index(self._lead)] += left
        elif self._even and line:
            wanted = [one + left // len(line) for one in wanted]
        return [min(one, width) for one in wanted]

    def _arrange(self, width: int, wanted: dict[QWidget, int], *, place: bool) -> int:
        """Return the height at a width, after putting the parts there if asked to."""
        y = 0
        for line in _in_lines(wanted, width, self._gap):
            widths = self._widths(line, width)
            heights = [_height(part, w) for part, w in zip(line, widths, strict=True)]
            height, x = max(heights, default=0), 0
            for part, w, h in zip(line, widths, heights, strict=True):
                if place:
                    part.setGeometry(x, y + (height - h) // 2 if h < height else y, w, h)
                x += w + self._gap
            y += height + SPACE // 2
        return max(y - SPACE // 2, 0)

    # --- Qt's events

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height at a width, in pixels; layouts ask for it again and again."""
        if width not in self._heights:
            self._heights[width] = self._arrange(width, self._all_wanted(), place=False)
            self._turn.start()
        return self._heights[width]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of one line."""
        wanted = self._all_wanted()
        width = max(sum(wanted.values()) + self._gap * (len(wanted) - 1), 0)
        return QSize(width, self._arrange(width, wanted, place=False))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the widest part and the height of the flattest one."""
        wanted = self._all_wanted()
        # Parts that are lines themselves may be broken into several.
        least = (
            part.minimumSizeHint().width() if isinstance(part, Lines) else width
            for part, width in wanted.items()
        )
        width = max(least, default=0)
        return QSize(width, min((_height(part, width) for part in wanted), default=0))

    def event(self, event: QEvent) -> bool:
        """Follow parts that become larger, are hidden or shown."""
        self._heights.clear()
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange(self.width(), self._all_wanted(), place=True)
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines where the width asks for it."""
        super().resizeEvent(event)
        self._arrange(self.width(), self._all_wanted(), place=True)


def _in_lines(wanted: dict[QWidget, int], width: int, gap: int) -> list[dict[QWidget, int]]:
    """Return what has room in each line, with the width that it wants."""
    lines: list[dict[QWidget, int]] = [{}]
    x = 0
    for part, one in wanted.items():
        if lines[-1] and x + one > width:
            lines.append({})
            x = 0
        lines[-1][part] = one
        x += one + gap
    return lines


def _height(part: QWidget, width: int) -> int:
    wanted = part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
    return max(wanted, part.minimumHeight())
