"""What is asked before the window closes, and what then ends."""

from __future__ import annotations

from PySide6.QtCore import QObject

from dittograph_gui.language.words import tr
from dittograph_gui.widgets.banner import Tone
from dittograph_gui.window.frame import Frame
from dittograph_gui.window.lessons import Lessons
from dittograph_gui.window.scans import Scans

_TEACHING = tr(
    "An encoder is being taught, and closing now loses what it has learned. Wait, or stop it "
    "below and keep the best so far."
)
_SCANNING = tr(
    "A scan is running, and closing now stops it. What it has done so far is kept: the same scan "
    "then continues from there."
)
_UNSCANNED = tr("The list that you pasted has not been fully scanned, and closing now loses it.")


class Closing(QObject):
    """Asks where closing would lose something.

    Attributes:
        agreed: Whether the person wants to close in any case.
    """

    def __init__(self, frame: Frame, scans: Scans, lessons: Lessons) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._scans = scans
        self._lessons = lessons
        self.agreed = False
        lessons.changed.connect(self._work_changed)
        scans.changed.connect(self._work_changed)

    def may_close(self) -> bool:
        """Return whether nothing would be lost; otherwise ask, on the page that it is about."""
        if self.agreed:
            return True
        if self._lessons.teaching:
            self._lessons.show()
            self._ask(_TEACHING)
            return False
        if self._has_unscanned_list():
            self._frame.navigation.show(self._frame.navigation.form)
            self._ask(_UNSCANNED)
            return False
        if self._scans.running:
            self._ask(_SCANNING)
            return False
        return True

    def _has_unscanned_list(self) -> bool:
        form = self._frame.navigation.form
        waits = self._scans.running or self._frame.navigation.current is form
        return waits and form.pasted is not None

    def _ask(self, words: str) -> None:
        action = (tr("Close anyway"), self._close)
        self._frame.notices.banner.show_message(words, Tone.WARNING, action=action)

    def _close(self) -> None:
        self.agreed = True
        self._frame.window.close()

    def _work_changed(self) -> None:
        """Take back what was asked about work that has ended by now."""
        banner = self._frame.notices.banner
        over = (
            banner.text == _TEACHING and not self._lessons.teaching,
            banner.text == _SCANNING and not self._scans.running,
        )
        if any(over):
            banner.hide()
