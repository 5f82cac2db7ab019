"""One of the two texts of a pair; it scrolls when it is long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout

from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE, colours, letters
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.looks import mark


class PairText(QFrame):
    """One of the two texts, with its place."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        mark(self, "card")
        self.place = mark(Elided(), "muted")
        self.body = QLabel(textFormat=Qt.TextFormat.RichText, wordWrap=True)
        self.body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        letters(self.body, 1.15)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.body)
        for part in (self.body, self.area.viewport()):
            part.setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE + 2, SPACE, SPACE - 2)
        layout.setSpacing(SPACE - 2)
        layout.addWidget(self.place)
        layout.addWidget(self.area, 1)

    def show_text(self, place: str, html: str, words: str, total: int) -> None:
        """Show a text.

        Args:
            place: Where it is.
            html: The text, escaped, with its differences.
            words: The text for screen readers.
            total: How many words it has if this is only the beginning, else 0.
        """
        cut = tr("the beginning of {total:,} words", total=total) if total else ""
        self.place.setText(" · ".join(filter(None, (place, cut))))
        self.body.setText(f'<div style="color:{colours().text}; line-height:125%">{html}</div>')
        self.setAccessibleName(f"{self._name}, {place}")
        self.setAccessibleDescription(words)

    def height_for(self, width: int) -> int:
        """Return the height at which nothing needs to scroll."""
        box = self.contentsMargins()
        inside = self.layout()
        assert inside is not None
        margins = inside.contentsMargins()
        frame = 2 * self.frameWidth() + box.left() + box.right()
        text = self.body.heightForWidth(width - margins.left() - margins.right() - frame)
        above = self.place.sizeHint().height() + inside.spacing()
        return text + above + margins.top() + margins.bottom() + frame + 2

    def scroll_by(self, pixels: int) -> None:
        """Move the text."""
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + pixels)
