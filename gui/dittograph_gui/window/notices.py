"""What the window says at its top: notices, failures, and mistakes of the program itself."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from dittograph.engine.messages import Failure
from dittograph.errors import DittographError
from dittograph.policy.policy import PolicyError
from PySide6.QtCore import QObject, Signal

from dittograph_gui.widgets.banner import Banner, Tone

_UNEXPECTED = (
    "Something went wrong inside Dittograph. Everything you decided is saved; you can continue."
)
_CRASHED = "Dittograph ended unexpectedly last time. Everything you decided was saved."


class Notices(QObject):
    """Puts sentences into the banner.

    Attributes:
        banner: Where they are shown.
        policy: What is wrong with the administrator's policy, or "".
    """

    unexpected = Signal(str, str)

    def __init__(self, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self.banner = banner
        self.policy = ""
        self.unexpected.connect(
            lambda text, details: banner.show_message(text, Tone.ERROR, details=details)
        )

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
        self.banner.show_message(_CRASHED, Tone.WARNING, details=details)

    def show_policy(self, problem: str) -> None:
        """Say that the administrator's policy is not applied, and why."""
        self.policy = problem
        self.banner.show_message(problem, Tone.WARNING)
