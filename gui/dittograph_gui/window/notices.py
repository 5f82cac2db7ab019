"""What the window says at its top: notices, failures, and mistakes of the program itself."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from dittograph.engine.messages import Failure
from dittograph.errors import DittographError
from dittograph.policy.policy import PolicyError
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.widgets.banner import Banner, Tone
from dittograph_gui.window.navigation import Navigation

_UNEXPECTED = tr(
    "Something went wrong inside Dittograph. Everything you decided is saved; you can continue."
)
_CRASHED = tr("Dittograph ended unexpectedly last time. Everything you decided was saved.")


class Notices(QObject):
    """Puts sentences into the banner.

    Attributes:
        banner: Where they are shown.
        policy: What is wrong with the administrator's policy, or "".
    """

    unexpected = Signal(str, str)

    def __init__(self, banner: Banner, navigation: Navigation, parent: QObject) -> None:
        super().__init__(parent)
        self.banner = banner
        self.policy = ""
        self._navigation = navigation
        self._page: QWidget | None = None  # that the message belongs to; None: to all of them
        banner.said.connect(self._said)
        navigation.shown.connect(self._page_shown)
        self.unexpected.connect(self._show_unexpected)

    def share_with(self, other: Banner) -> None:
        """Never show a message above that of another banner: the later one stays."""
        other.said.connect(self.banner.hide)
        self.banner.said.connect(other.hide)

    def _said(self) -> None:
        self._page = self._navigation.current

    def _page_shown(self) -> None:
        """Leave a message behind with the page that it belongs to."""
        if self._page is not None and self._page is not self._navigation.current:
            self.banner.hide()

    def _everywhere(self, text: str, tone: Tone, details: str = "") -> None:
        self.banner.show_message(text, tone, details=details)
        self._page = None

    def _show_unexpected(self, text: str, details: str) -> None:
        self._everywhere(text, Tone.ERROR, details)

    def show_failure(self, failure: Failure) -> None:
        """Show why a request to the engine failed."""
        self.banner.show_message(failure.message, Tone.ERROR, details=failure.detail)

    def show_exception(self, error: Exception) -> None:
        """Show why something failed in the window itself."""
        if isinstance(error, DittographError):
            self.banner.show_message(str(error), Tone.ERROR)
        else:
            self.show_unexpected(type(error), error, error.__traceback__)

    def show_unexpected(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show a mistake of the program itself; fit for ``sys.excepthook``, from any thread."""
        details = "".join(traceback.format_exception(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        # A policy may have been damaged while the window was open.
        sentence = str(error) if isinstance(error, PolicyError) else _UNEXPECTED
        self.unexpected.emit(sentence, details)

    def show_crash(self, details: str) -> None:
        """Say that the last run crashed."""
        self._everywhere(_CRASHED, Tone.WARNING, details)

    def show_policy(self, problem: str) -> None:
        """Say that the administrator's policy is not applied, and why."""
        self.policy = problem
        self._everywhere(problem, Tone.WARNING)
