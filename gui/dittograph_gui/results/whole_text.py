"""A text that is too long for its card, whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.labels import label

_SIZE = 720, 560  # pixels
_MARGIN = 40  # of the window around it, at least


class WholeText(QDialog):
    """Shows one text from its beginning to its end.

    Attributes:
        words: The text.
    """

    def __init__(self, place: str, text: str, parent: QWidget) -> None:
        """Make the dialog.

        Args:
            place: Where the text stands, in words.
            text: The text.
            parent: As in Qt.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("The whole text"))
        self.words = QPlainTextEdit(readOnly=True)
        self.words.setPlainText(text)  # laid out as it is seen
        self.words.setAccessibleName(place)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        for part in (label(place, muted=True), self.words, buttons):
            layout.addWidget(part)
        self.words.setFocus()
        room, (width, height) = parent.window().size(), _SIZE
        self.resize(min(width, room.width() - _MARGIN), min(height, room.height() - _MARGIN))
