"""A list typed or pasted for a scan, with its number of entries."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.scan.choices import count_entries, entries_in_words
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import tool
from dittograph_gui.widgets.labels import fact
from dittograph_gui.widgets.text_area import TextArea


class PastedList(QWidget):
    """Hidden until it is opened; what it holds then counts.

    Signals:
        changed: It was opened, closed or edited.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE // 2)
        self.text = TextArea(
            tr("Type or paste a list here, one entry per line."), tr("Pasted list")
        )
        self.text.setMinimumHeight(180)
        self.text.textChanged.connect(self._edited)
        self.count = fact()
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(tool(tr("Remove the list"), self.close_list, "close"))
        box.addWidget(self.text)
        box.addLayout(foot)
        self._count()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it is there to be filled."""
        return not self.isHidden()

    @property
    def pasted(self) -> str | None:
        """The list, or None if there is none or it holds no words."""
        text = self.text.toPlainText() if self.is_open else ""
        return text if text.strip() else None

    def begin(self, text: str | None) -> None:
        """Start over: with a text, or closed if it is None."""
        self.text.setPlainText(text or "")
        self.setVisible(text is not None)
        if text is not None:
            self.text.setFocus()
            self.text.selectAll()
        self.changed.emit()

    def open_list(self) -> None:
        """Be there to be filled."""
        self.show()
        self.text.setFocus()
        self.changed.emit()

    def close_list(self) -> None:
        """Forget the list."""
        self.hide()
        self.text.clear()
        self.changed.emit()

    def _edited(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        self.count.setText(entries_in_words(count_entries(self.text.toPlainText())))
