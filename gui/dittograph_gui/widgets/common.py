"""Small widgets that several pages share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui import theme
from dittograph_gui.theme import SPACE

W = TypeVar("W", bound=QWidget)


def label(text: str = "", *, muted: bool = False, scale: float = 1, bold: bool = False) -> QLabel:
    """Return a label of plain text that wraps.

    Args:
        text: What it says; never read as markup.
        muted: Whether it is secondary.
        scale: Of the system's size.
        bold: Whether it is bold.
    """
    made = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    if muted:
        mark(made, "muted")
    font = made.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(bold)
    made.setFont(font)
    return made


def mark(widget: W, name: str) -> W:
    """Give ``widget`` a look of the style sheet: ``muted``, ``primary``, ``card``, ``tab``."""
    widget.setProperty(name, True)  # noqa: FBT003 - Qt's own
    return widget


def primary(button: QPushButton, wanted: bool) -> None:  # noqa: FBT001 - as Qt's setters
    """Make a button the one to press, or one of many."""
    if bool(button.property("primary")) is not wanted:
        button.setProperty("primary", wanted)
        button.style().unpolish(button)
        button.style().polish(button)


def push(text: str, call: Callable[[], object], icon: str = "") -> QPushButton:
    """Return a button with words."""
    button = QPushButton(text)
    button.clicked.connect(lambda: call())
    if icon:
        theme.set_icon(button, icon)
    return button


def tool(name: str, call: Callable[[], object], icon: str) -> QToolButton:
    """Return a small button with an icon, its name told by the tip and to screen readers."""
    button = QToolButton()
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.clicked.connect(lambda: call())
    theme.set_icon(button, icon, "muted")
    return button


def fact(text: str = "") -> QLabel:
    """Return a secondary label of one line."""
    return mark(QLabel(text, textFormat=Qt.TextFormat.PlainText), "muted")


class Elided(QLabel):
    """One line of plain text, shortened in the middle where the place is too small."""

    def __init__(self, text: str = "") -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show a text; a file name may hold a line break, a line may not."""
        super().setText(" ".join(text.splitlines()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Let it become small."""
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what fits."""
        rect = self.contentsRect()
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, rect.width()
        )
        self.setToolTip(self.text() if text != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(rect, self.alignment() | Qt.AlignmentFlag.AlignVCenter, text)


class ElidedChoice(QComboBox):
    """A box to choose from that shortens what is chosen, where a style would cut a letter."""

    @property
    def shown(self) -> str:
        """What is chosen, as far as there is room for it."""
        return self._fitted().currentText

    def _fitted(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        rect = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, rect.width()
        )
        return option

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what fits."""
        option = self._fitted()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class TextArea(QPlainTextEdit):
    """Plain text to type or paste; a file dropped on it is left to the window."""

    def __init__(self, placeholder: str, name: str) -> None:
        super().__init__(placeholderText=placeholder, tabChangesFocus=True)
        self.setAccessibleName(name)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Refuse files."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)


class Column(QScrollArea):
    """A page with one column of things in its middle, that scrolls when it must."""

    def __init__(self, width: int, *, margin: int = 3 * SPACE) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
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


def put_before(widget: QWidget, others: Sequence[QWidget]) -> None:
    """Have Tab reach ``others``, made later, one by one before ``widget``."""
    before = widget.previousInFocusChain()
    # After one that takes no focus Qt puts nothing.
    while before is not None and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    for other in others:
        if before is not None:
            QWidget.setTabOrder(before, other)
        before = other


def card() -> tuple[QFrame, QVBoxLayout]:
    """Return a framed box and its layout."""
    frame = mark(QFrame(), "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
    layout.setSpacing(SPACE)
    return frame, layout


class _WheelPassesBy(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave the wheel to the page where a field has not been chosen."""
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        if watched.hasFocus():
            return False
        event.ignore()
        return True


def let_wheel_pass(page: QWidget) -> None:
    """Have the wheel scroll a page and not change the fields that the pointer happens to cross."""
    guard = _WheelPassesBy(page)
    for kind in (QComboBox, QAbstractSpinBox):
        for field in page.findChildren(kind):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(guard)
