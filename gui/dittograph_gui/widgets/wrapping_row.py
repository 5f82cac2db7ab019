"""A row that goes on in the next line when its widgets have no room beside each other."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from dittograph_gui.theme import SPACE


class WrappingRow(QLayout):
    """Lays widgets out from left to right in as few lines as they need.

    Those that are aligned to the right, and what follows them, stand at the end of their line.
    """

    def __init__(self, *, fill: bool = False) -> None:
        """Make an empty row.

        Args:
            fill: Whether the lines hold as many widgets each, which share the whole width.
        """
        super().__init__()
        self._fill = fill
        self._items: list[QLayoutItem] = []
        self.setSpacing(SPACE)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Add one at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Return one, or nothing beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Remove one."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Take no more height than is needed."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that a narrow row is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all lines."""
        around = self.contentsMargins()
        lines = self._lines(width - around.left() - around.right())
        between = self.spacing() * max(0, len(lines) - 1)
        return sum(map(_height, lines)) + between + around.top() + around.bottom()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that one line needs."""
        shown = self._shown()
        return QSize(self._width(shown), _height(shown)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that the widest needs."""
        shown = self._shown()
        width = max((_wanted(item) for item in shown), default=0)
        return QSize(width, _height(shown)).grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put every widget in its place."""
        super().setGeometry(rect)
        around: QMargins = self.contentsMargins()
        inside = rect.marginsRemoved(around)
        top = inside.top()
        for line in self._lines(inside.width()):
            height = _height(line)
            spare = max(0, inside.width() - self._width(line))
            left = inside.left()
            for item, width in zip(line, self._widths(line, inside.width()), strict=True):
                if item.alignment() & Qt.AlignmentFlag.AlignRight:
                    left, spare = left + spare, 0
                high = min(height, item.sizeHint().height())
                at = QPoint(left, top + (height - high) // 2)
                # A widget that is aligned would put itself inside the room: it gets no more.
                item.setGeometry(QRect(at, QSize(width, high)))
                left += width + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _width(self, items: list[QLayoutItem]) -> int:
        return sum(map(_wanted, items)) + self.spacing() * max(0, len(items) - 1)

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        wanted = [min(_wanted(item), width) for item in line]
        if not self._fill:
            return wanted
        equal = (width - self.spacing() * (len(line) - 1)) // len(line)
        if max(wanted) <= equal:
            return [equal] * len(line)
        spare = max(0, width - self._width(line)) // len(line)
        return [one + spare for one in wanted]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Return the widgets of each line."""
        shown = self._shown()
        if self._fill:
            for number in range(1, len(shown) + 1):
                each = -(-len(shown) // number)
                lines = [shown[i : i + each] for i in range(0, len(shown), each)]
                if each == 1 or all(self._width(line) <= width for line in lines):
                    return lines
            return []
        found: list[list[QLayoutItem]] = []
        for item in shown:
            if found and self._width([*found[-1], item]) <= width:
                found[-1].append(item)
            else:
                found.append([item])
        return found


def _wanted(item: QLayoutItem) -> int:
    return max(item.sizeHint().width(), item.minimumSize().width())


def _height(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)
