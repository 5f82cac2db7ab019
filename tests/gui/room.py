"""What of a page cannot be read because it has too little room."""

from __future__ import annotations

from dittograph_gui.widgets.elided import Elided
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QMenuBar,
    QPushButton,
    QScrollArea,
    QToolBar,
    QWidget,
)

_SLACK = 2  # pixels: sizes are rounded


def clipped(page: QWidget) -> list[str]:
    """Return what is cut off or lies outside of what is shown, in words."""
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, Elided):
            continue
        if isinstance(widget, QLabel):
            found += _label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            found += _button(widget)
        if isinstance(widget, QLabel | QAbstractButton) and _outside(widget, page):
            found.append(f"outside: {_name(widget)}")
    return found


def _label(label: QLabel) -> list[str]:
    if not label.text() or "_Counts" in type(label).__name__:
        return []
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + _SLACK:
            return [f"cut off below: {_name(label)} ({label.height()} of {needed})"]
        if label.textFormat() is Qt.TextFormat.RichText:
            return []
        longest = max(label.text().split(), key=len, default="")
        needed = label.fontMetrics().horizontalAdvance(longest)
    else:
        document = QTextDocument()
        needed = label.fontMetrics().horizontalAdvance(label.text())
        if label.textFormat() is Qt.TextFormat.RichText:
            document.setDefaultFont(label.font())
            document.setHtml(label.text())
            needed = int(document.idealWidth())
    if needed > room.width() + _SLACK:
        return [f"cut off at the side: {_name(label)} ({room.width()} of {needed})"]
    return []


def _button(button: QAbstractButton) -> list[str]:
    needed = button.sizeHint()
    width = needed.width() - (16 if isinstance(button, QPushButton) else 8)  # of the padding
    if width > button.width() + _SLACK:
        return [f"cut off at the side: {_name(button)} ({button.width()} of {needed.width()})"]
    if needed.height() - 8 > button.height() + _SLACK:
        return [f"cut off below: {_name(button)} ({button.height()} of {needed.height()})"]
    return []


def _outside(widget: QWidget, page: QWidget) -> bool:
    """Return whether a part cannot be brought into sight: what scrolls can."""
    inner: QWidget = widget
    while inner is not page:
        parent = inner.parentWidget()
        if parent is None or isinstance(inner, QMenuBar | QToolBar):
            return False
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            area = parent.parentWidget()
            if not isinstance(area, QScrollArea):
                return False
            across = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
            off = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            return off and across.right() > parent.width() + _SLACK
        inner = parent
    place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    return not page.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place)


def _name(widget: QLabel | QAbstractButton) -> str:
    return f"{type(widget).__name__} “{widget.text()[:50]}”"
