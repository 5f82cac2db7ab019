"""A coloured line at the top of the window: what happened, and what helps."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE, colours
from dittograph_gui.widgets.buttons import push, tool

_PASSING_MS = 8_000  # that a note stays which leaves by itself


class Tone(StrEnum):
    """How serious it is."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


class Banner(QFrame):
    """Shows one message until it is closed or another takes its place.

    Signals:
        said: A message is shown.
    """

    said = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._tone = Tone.NOTE
        self._leaving = QTimer(self, singleShot=True, interval=_PASSING_MS)
        self._leaving.timeout.connect(self.hide)
        self._details = ""
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._actions: list[QPushButton] = []
        self._copy = push(tr("Copy details"), self._copy_details)
        self._close = tool(tr("Close this message"), self.hide, "close")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        self._row.setSpacing(SPACE)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._copy)
        self._row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """The message that is shown, or ""."""
        return "" if self.isHidden() else self._text.text()

    def show_message(
        self,
        text: str,
        tone: Tone = Tone.NOTE,
        *,
        details: str = "",
        action: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show one sentence.

        Args:
            text: The sentence; one of the core's is translated as far as it is known.
            tone: Its colour.
            details: What "Copy details" puts on the clipboard; "" leaves the button out.
            action: A button's words, and what it does.
        """
        for button in self._actions:
            button.hide()
            button.deleteLater()
        self._actions = []
        text = from_core(text)
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._details = details
        self._copy.setText(tr("Copy details"))
        self._copy.setVisible(bool(details))
        if action is not None:
            words, call = action
            button = QPushButton(words)
            button.clicked.connect(self.hide)
            button.clicked.connect(lambda: call())
            self._row.insertWidget(1, button)
            self._actions.append(button)
        self._tone = tone
        self._dress()
        self._leaving.stop()
        self.show()
        self.said.emit()

    def show_passing(
        self, text: str, *, action: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        """Show a note that leaves by itself; as :meth:`show_message`."""
        self.show_message(text, action=action)
        self._leaving.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        c = colours()
        back, text = {
            Tone.NOTE: (c.selected, c.text),
            Tone.WARNING: (c.warning, c.warning_text),
            Tone.ERROR: (c.removed, c.removed_text),
        }[self._tone]
        sheet = f"#banner {{ background: {back}; }} #banner > QLabel {{ color: {text}; }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._text.text()}\n\n{self._details}")
        self._copy.setText(tr("Copied"))
