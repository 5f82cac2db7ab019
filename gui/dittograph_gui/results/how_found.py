"""A card that says how the result was made."""

from __future__ import annotations

from dittograph.finished_scan import Scan
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.results.over_card import OverCard
from dittograph_gui.session.scan_facts import how_found
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.labels import fact, label


class HowFound(OverCard):
    """The encoder, where it ran, and how the texts were compared."""

    def __init__(self, scan: Scan, page: QWidget) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(1, 1)
        for row, (name, sentence) in enumerate(how_found(scan)):
            value = label(sentence)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(fact(name), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        super().__init__(page, inside, grid.totalHeightForWidth, title=tr("How it was found"))
        self.button.setToolTip(tr("The encoder, where it ran, and how the texts were compared"))
        self._inside = inside

    @property
    def text(self) -> str:
        """Everything that it says."""
        return "\n".join(part.text() for part in self._inside.findChildren(QLabel))
