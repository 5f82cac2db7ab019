"""Tells a key that is held down from one that is pressed several times."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent

_APART = 200  # milliseconds between two presses of a key that is not held down


class HeldKeys:
    """Remembers when each key was last pressed or released.

    Most systems mark the repeated events of a held key; some report pairs of press and release.
    """

    def __init__(self) -> None:
        self._last: dict[int, int] = {}  # milliseconds

    def note(self, event: QKeyEvent) -> int:
        """Remember when a key was pressed or released; return that (0: the system did not say)."""
        self._last[event.key()] = event.timestamp()
        return event.timestamp()

    def is_held(self, event: QKeyEvent) -> bool:
        """Return whether a press repeats one before because the key is held down."""
        before, now = self._last.get(event.key()), self.note(event)
        quick = now and before is not None and 0 <= now - before < _APART
        return event.isAutoRepeat() or bool(quick)
