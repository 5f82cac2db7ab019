"""A page with one column, which scrolls."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dittograph_gui.theme import SPACE


class Column(QScrollArea):
    """A page with one column of things in its middle, that scrolls when it must."""

    def __init__(self, width: int, *, margin: int = 3 * SPACE) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Tab goes to what is inside, which scrolls to it; keys that scroll come up from there.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        inner = QWidget()
        self.setWidget(inner)
        self._column = QWidget(maximumWidth=width)
        outer = QHBoxLayout(inner)
        outer.setContentsMargins(margin, margin, margin, margin)
        outer.addStretch(1)
        outer.addWidget(self._column, 1_000)  # as wide as it may be, in the middle
        outer.addStretch(1)
        self._outer = outer
        self._inner = inner
        inner.installEventFilter(self)
        self.column = QVBoxLayout(self._column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * SPACE)

    def bring_to_top(self, part: QWidget) -> None:
        """Scroll to a part, as soon as what was just shown has found its place."""

        def scroll() -> None:
            QCoreApplication.sendPostedEvents(self._inner, QEvent.Type.LayoutRequest)
            self.verticalScrollBar().setValue(part.mapTo(self._inner, QPoint(0, -2 * SPACE)).y())

        QTimer.singleShot(0, self, scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Make room for what wraps."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Make room for what was added."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        # A scroll area does not ask how high wrapped text becomes at its width.
        width = self.viewport().width()
        self._inner.setMinimumHeight(self._outer.totalHeightForWidth(width))
