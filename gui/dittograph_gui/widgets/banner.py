"""A coloured line at the top of the window: what happened, and what helps."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE, colours
from dittograph_gui.widgets.buttons import push, tool
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.labels import label

_PASSING_MS = 6_000  # that a note stays which leaves by itself
_READING_MS = 60  # that it stays longer for each of its letters


class Tone(StrEnum):
    """How serious it is."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


class Banner(QFrame):
    """Shows one message in one line, until it is closed or another takes its place.

    Where the line is too short, a click on it or its button shows the whole. A note about which
    nothing is to be done leaves by itself, but not while it is read: under the mouse, or unfolded.

    Signals:
        said: A message is shown.
    """

    said = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._tone = Tone.NOTE
        self._stays = False
        self._leaving = QTimer(self, singleShot=True)
        self._leaving.timeout.connect(self._leave)
        self._details = ""
        self._text = Elided(cut=Qt.TextElideMode.ElideRight)
        self._whole = label()
        self._whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._actions: list[QPushButton] = []
        self.more = QToolButton()
        self.more.setCheckable(True)
        self.more.setToolTip(tr("Show the whole message"))
        self.more.setAccessibleName(tr("Show the whole message"))
        self.more.toggled.connect(self._unfold)
        policy = self.more.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the line is as long with it as without it
        self.more.setSizePolicy(policy)
        self._copy = push(tr("Copy details"), self._copy_details)
        self._close = tool(tr("Close this message"), self.hide, "close")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        self._row.setSpacing(SPACE)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._whole, 1)
        for button in (self.more, self._copy, self._close):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._unfold(whole=False)
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
        stays: bool = False,
    ) -> None:
        """Show one sentence.

        Args:
            text: The sentence; one of the core's is translated as far as it is known.
            tone: Its colour.
            details: What "Copy details" puts on the clipboard; "" leaves the button out.
            action: A button's words, and what it does.
            stays: Whether it holds until something else is said, though nothing is to be done,
                and in whatever part of its page.
        """
        for button in self._actions:
            button.hide()
            button.deleteLater()
        self._actions = []
        text = from_core(text)
        for shown in (self._text, self._whole):
            shown.setText(text)
            shown.setAccessibleName(text)
        self.more.setChecked(False)
        self._details = details
        self._copy.setText(tr("Copy details"))
        self._copy.setVisible(bool(details))
        if action is not None:
            words, call = action
            button = QPushButton(words)
            button.clicked.connect(self.hide)
            button.clicked.connect(lambda: call())
            self._row.insertWidget(2, button, 0, Qt.AlignmentFlag.AlignTop)
            self._actions.append(button)
        self._tone, self._stays = tone, stays
        self._dress()
        self._leaving.stop()
        self.show()
        self._offer_more_soon()
        if not (stays or action is not None or details) and tone is Tone.NOTE:
            self._pass()
        self.said.emit()

    def show_passing(
        self, text: str, *, action: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        """Show a note that leaves by itself, also with an action; as :meth:`show_message`."""
        self.show_message(text, action=action)
        self._pass()

    def leave_part(self) -> None:
        """Leave with the part of the page that the message is about."""
        if not self._stays:
            self.hide()

    def _pass(self) -> None:
        self._leaving.start(_PASSING_MS + _READING_MS * len(self._text.text()))

    def _leave(self) -> None:
        if self.underMouse() or self.more.isChecked():
            self._pass()
        else:
            self.hide()

    def _unfold(self, whole: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._text.setVisible(not whole)
        self._whole.setVisible(whole)
        arrow = Qt.ArrowType.UpArrow if whole else Qt.ArrowType.DownArrow
        self.more.setArrowType(arrow)
        self._offer_more()

    def _offer_more(self) -> None:
        """Offer to show the whole where the line is too short for it."""
        self.more.setVisible(self.more.isChecked() or self._text.is_short)

    def _offer_more_soon(self) -> None:
        QTimer.singleShot(0, self, self._offer_more)  # once the line has its width

    # --- Qt's events

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show the whole message, or one line again."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.more.isHidden():
            self.more.toggle()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Offer the whole message where it no longer fits."""
        super().resizeEvent(event)
        self._offer_more_soon()

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
        sheet = f"#banner {{ background: {back}; }} #banner QLabel {{ color: {text}; }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._text.text()}\n\n{self._details}")
        self._copy.setText(tr("Copied"))
