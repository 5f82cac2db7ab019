"""Drops something on a window as a person does: in, then let go."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def drop(window: QWidget, mime: QMimeData) -> None:
    """Drag ``mime`` into the window and let go."""
    how = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(50, 50), *how, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), *how, keys))
