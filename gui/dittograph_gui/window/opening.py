"""Files that the system asks a running program to open: macOS does it by an event alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent


class FileRequests(QObject):
    """Listens from its making on, and keeps what comes until somebody takes it.

    Signals:
        asked: Files that were asked for together.
    """

    asked = Signal(list)

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._paths: list[str] = []
        self._ready = False
        # Several files are several events, all of them there before the timer's turn.
        self._together = QTimer(self, interval=0, singleShot=True)
        self._together.timeout.connect(self._pass_on)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the events that name a file."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._paths.append(event.file())
            if self._ready:
                self._together.start()
            return True
        return super().eventFilter(watched, event)

    def begin(self) -> list[str]:
        """Return what was asked for so far; from now on the signal tells."""
        self._ready = True
        paths, self._paths = self._paths, []
        return paths

    def _pass_on(self) -> None:
        paths = self.begin()
        if paths:
            self.asked.emit(paths)
