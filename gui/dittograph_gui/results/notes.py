"""Bars below the strip that are there only when there is something to say."""

from __future__ import annotations

from dittograph.finished_scan import Scan
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dittograph_gui.session.scan_facts import coverage_sentence
from dittograph_gui.session.words import plural
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.labels import label

_LISTED = 50  # sources
_UNCONFIRMED = (
    "The files of this project were chosen on another computer or by somebody else, so "
    "Dittograph does not open them and cannot show what is around each text."
)


class MissingBar(QWidget):
    """Says when pairs may be missing or sources were left out.

    Signals:
        rescan_wanted: The sources are to be scanned again.
    """

    rescan_wanted = Signal()

    def __init__(self, scan: Scan, parent: QWidget) -> None:
        super().__init__(parent)  # what is shown without a parent is a window of its own
        self.pairs = label(coverage_sentence(scan))
        self.skipped = QPushButton(self)
        self.skipped.setText(f"{plural(len(scan.skipped), 'source')} left out")
        self.skipped.setToolTip("Show which, and why")
        self.skipped.setCheckable(True)
        self.list = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        lines = [f"{s.source}: {s.reason}" for s in scan.skipped[:_LISTED]]
        if len(scan.skipped) > len(lines):
            lines.append(f"and {len(scan.skipped) - len(lines):,} more")
        self.list.setText("\n".join(lines))
        self.list.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list.hide()
        self.skipped.toggled.connect(self.list.setVisible)
        self.skipped.setVisible(bool(scan.skipped))
        again = QPushButton("Scan again…")
        again.clicked.connect(self.rescan_wanted)
        row = QHBoxLayout()
        row.addWidget(self.pairs, 1)
        row.addWidget(self.skipped)
        row.addWidget(again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 0, 2 * SPACE, SPACE)
        layout.addLayout(row)
        layout.addWidget(self.list)
        self.wanted = bool(self.pairs.text() or scan.skipped)
        self.setVisible(self.wanted)


class SourcesBar(QWidget):
    """Says that the sources are not touched, because nobody here chose them.

    Signals:
        confirmed: They are to be read.
    """

    confirmed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = label(_UNCONFIRMED)
        self.read = QPushButton("Read these files")
        self.read.setToolTip("Open the files that the project names, now and from now on")
        self.read.clicked.connect(self.confirmed)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * SPACE, 0, 2 * SPACE, SPACE)
        row.addWidget(self.words, 1)
        row.addWidget(self.read)
