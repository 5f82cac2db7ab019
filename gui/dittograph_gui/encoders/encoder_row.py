"""One encoder to choose: its name, where it comes from, what it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QRadioButton, QToolButton, QWidget

from dittograph_gui.encoders.entry import Entry
from dittograph_gui.encoders.words import facts_of, name_of, origin_of
from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import tool
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.locks import lock
from dittograph_gui.widgets.looks import mark

_INDENT = 3 * SPACE  # where a radio button's words begin, about


class EncoderRow(QFrame):
    """One encoder to choose."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self.button = QRadioButton(name_of(entry).replace("&", "&&"))
        self.button.setToolTip(entry.folder)
        self.button.setAccessibleDescription(
            ". ".join(filter(None, [origin_of(entry), facts_of(entry), *entry.notes]))
        )
        self.origin = mark(Elided(origin_of(entry)), "muted")
        self.facts = label(facts_of(entry), muted=True)
        self.notes = label(" ".join(entry.notes), muted=True)
        self.notes.setVisible(bool(entry.notes))
        self.remove: QToolButton | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.button, 0, 0)
        grid.addWidget(self.origin, 0, 1)
        grid.setColumnStretch(1, 1)
        for row, words in enumerate((self.facts, self.notes), 1):
            words.setIndent(_INDENT)
            words.setBuddy(self.button)
            grid.addWidget(words, row, 0, 1, 2)

    def stops(self) -> list[QWidget]:
        """Return what takes keys, in the order of Tab."""
        return [self.button] if self.remove is None else [self.button, self.remove]

    def lock(self) -> None:
        """Show it as it is, not to be chosen."""
        lock(self.button, self.origin, self.facts, self.notes)

    def add_remove(self, call: Callable[[], object]) -> None:
        """Offer to take it off the list."""
        self.remove = tool(tr("Remove from this list; the folder is kept"), call, "close")
        layout = self.layout()
        assert isinstance(layout, QGridLayout)
        layout.addWidget(self.remove, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
