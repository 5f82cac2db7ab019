"""Files and text dragged onto the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.widgets.labels import label
from dittograph_gui.window.intake import Intake
from dittograph_gui.window.navigation import Navigation

_ANYTHING = tr("Drop it to scan or open it")
_PAIRS = tr("Drop a file of judged pairs")


class Drops(QObject):
    """Shows that something may be dropped, and hands on what was.

    Args:
        window: What things are dropped on.
        centre: What is covered while something hovers over the window.
        navigation: The pages.
        intake: Takes what was dropped.
    """

    def __init__(
        self, window: QWidget, centre: QWidget, navigation: Navigation, intake: Intake
    ) -> None:
        super().__init__(window)
        self._navigation = navigation
        self._intake = intake
        self._veil = label(_ANYTHING, scale=1.6, bold=True)
        self._veil.setParent(centre)
        self._veil.setObjectName("veil")
        self._veil.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._veil.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._veil.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Welcome files, folders and text."""
        if isinstance(event, QDragEnterEvent):
            if _paths(event.mimeData()) or event.mimeData().hasText():
                event.acceptProposedAction()
                self._hover(over=True)
            return True
        if event.type() is QEvent.Type.DragLeave:
            self._hover(over=False)
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._hover(over=False)
            event.acceptProposedAction()
            self._take(event.mimeData())
            return True
        return super().eventFilter(watched, event)

    def _take(self, mime: QMimeData) -> None:
        paths, text = _paths(mime), mime.text()
        if paths:
            # Later, so that the program they come from does not wait for us.
            QTimer.singleShot(0, self, lambda: self._intake.open_paths(paths))
        else:
            self._intake.take_text(text)

    def _hover(self, *, over: bool) -> None:
        """Show that something may be dropped here."""
        navigation = self._navigation
        if navigation.current is navigation.start:
            navigation.start.drop_area.set_over(over)
            over = False
        teaching = navigation.current is navigation.teach
        self._veil.setText(_PAIRS if teaching else _ANYTHING)
        self._veil.setGeometry(navigation.pages.geometry())
        self._veil.setVisible(over)
        self._veil.raise_()


def _paths(mime: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
