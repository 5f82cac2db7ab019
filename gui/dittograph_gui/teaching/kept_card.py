"""What to do with an encoder that was just kept."""

from __future__ import annotations

from pathlib import Path

from dittograph.engine.messages import EncoderEntry
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.labels import label
from dittograph_gui.widgets.looks import mark


class KeptCard(QWidget):
    """Offers what usually comes next.

    Signals:
        scan_wanted: Scan with it; its entry.
        measure_wanted: Measure it beside the encoder that learned; both, by name or folder.
        another_wanted: Teach another encoder.
    """

    scan_wanted = Signal(EncoderEntry)
    measure_wanted = Signal(list)
    another_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entry: EncoderEntry | None = None
        self._base = ""
        self.words = label(scale=1.15, bold=True)
        self.scan_again = mark(push("", lambda: self.scan_wanted.emit(self._entry)), "primary")
        self.measure_both = push(tr("Measure both"), self._measure)
        frame, box = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        box.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for button in (self.scan_again, self.measure_both):
            button.setAutoDefault(True)  # Return presses it, too
            row.addWidget(button)
        row.addWidget(push(tr("Teach another"), self.another_wanted.emit))
        row.addStretch(1)
        box.addLayout(row)
        self.set_project(None)

    def set_project(self, path: Path | None) -> None:
        """Offer to scan the open project again, or a new scan if none is open."""
        self.scan_again.setText(
            tr("Scan “{stem}” again with it", stem=path.stem) if path else tr("Scan with it")
        )

    def show_kept(self, entry: EncoderEntry, base: str) -> None:
        """Show an encoder that was kept.

        Args:
            entry: The engine's entry of it.
            base: The encoder that learned, by name or folder.
        """
        self._entry, self._base = entry, base
        self.words.setText(
            tr("“{name}” is kept, and can be chosen for every scan.", name=entry.name)
        )

    def _measure(self) -> None:
        if self._entry is not None:
            self.measure_wanted.emit([self._base, self._entry.folder])
