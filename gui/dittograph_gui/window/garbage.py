"""Python's garbage collector, in the window's thread only.

By itself it runs in whatever thread happens to make the next object; what it takes away may belong
to a widget, and those must not be touched outside the window's thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 1_000


class Collector(QObject):
    """Collects now and then, when the window has nothing else to do.

    Args:
        parent: Lives as long as this.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=_PAUSE_MS)
        timer.timeout.connect(self.collect)
        timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, and with it the younger ones."""
        due = [g for g, n in enumerate(gc.get_count()) if n > gc.get_threshold()[g] > 0]
        if due:
            gc.collect(due[-1])
