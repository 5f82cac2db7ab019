"""Has what is drawn in colours of the scheme drawn again when it changes: not before it is seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from dittograph_gui.theme.herald import herald


class _Follower(QObject):
    """Waits for the palette to change and its owner to be on the screen."""

    def __init__(self, owner: QWidget, draw: Callable[[], object]) -> None:
        super().__init__(owner)
        self._owner, self._draw = owner, draw
        self._stale = False
        owner.installEventFilter(self)
        herald().painting.connect(self._offer)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note what happens to the owner."""
        kind = event.type()
        if kind is QEvent.Type.PaletteChange:
            self._stale = True
            self._offer()
        elif kind is QEvent.Type.Show:
            self.renew()
        return False

    def _offer(self) -> None:
        if self._stale and self._owner.isVisible() and self._owner.updatesEnabled():
            _waiting().add(self)

    def renew(self) -> None:
        """Draw again, unless that is done; what is hidden waits until it is shown."""
        if self._stale and self._owner.isVisible():
            self._stale = False
            self._draw()


class _Waiting(QObject):
    """Those that are to be drawn soon, one in each turn of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self._all: dict[_Follower, None] = {}  # in the order of asking
        self._first = True
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._renew_one)

    def add(self, follower: _Follower) -> None:
        """Let one wait."""
        self._all[follower] = None
        if not self._timer.isActive():
            self._first = True
            self._timer.start()

    def _renew_one(self) -> None:
        if self._first:  # a turn for the new scheme to be painted
            self._first = False
            return
        follower = next(iter(self._all), None)
        if follower is None:
            self._timer.stop()
            return
        del self._all[follower]
        if shiboken6.isValid(follower):
            follower.renew()


@cache
def _waiting() -> _Waiting:
    return _Waiting()


def redraw_with_scheme(owner: QWidget, draw: Callable[[], object]) -> None:
    """Have ``draw`` called after each change of the scheme, once, when ``owner`` is visible."""
    _Follower(owner, draw)
