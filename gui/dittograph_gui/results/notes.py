"""Bars below the strip that are there only when there is something to say."""

from __future__ import annotations

from dittograph.finished_scan import Scan
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from dittograph_gui.language.words import counted, tr
from dittograph_gui.results.left_out_card import LeftOutCard
from dittograph_gui.session.scan_facts import coverage_sentence
from dittograph_gui.session.words import plural
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.labels import label

_UNCONFIRMED = tr(
    "The files of this project were chosen on another computer or by somebody else, so "
    "Dittograph does not open them and cannot show what is around each text."
)


class MissingBar(QWidget):
    """Says when pairs may be missing or sources were left out.

    Signals:
        rescan_wanted: The sources are to be scanned again, some in these encodings.
    """

    rescan_wanted = Signal(dict)

    def __init__(self, scan: Scan, page: QWidget, parent: QWidget) -> None:
        """Make the bar.

        Args:
            scan: What it is about.
            page: What the card with the sources covers when it is opened.
            parent: As in Qt; what is shown without a parent is a window of its own.
        """
        super().__init__(parent)
        self.pairs = label(coverage_sentence(scan))
        self.card = LeftOutCard(scan, page)
        self.card.encodings_wanted.connect(self.rescan_wanted)
        again = QPushButton(tr("Scan again"))
        again.setToolTip(tr("Scan the same sources again; what you decided stays"))
        again.clicked.connect(self._again)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * SPACE, 0, 2 * SPACE, SPACE)
        row.addWidget(self.pairs, 1)
        row.addWidget(self.card.button)
        row.addWidget(again)
        self.wanted = bool(self.pairs.text() or self.card.button.text())
        self.setVisible(self.wanted)

    def _again(self) -> None:
        self.rescan_wanted.emit({})


class SourcesBar(QWidget):
    """Says that the sources are not touched, because nobody here chose them.

    Signals:
        confirmed: They are to be read.
        find_wanted: They are to be looked for in another folder.
    """

    confirmed = Signal()
    find_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = label(_UNCONFIRMED)
        self.read = QPushButton(tr("Read these files"))
        self.read.setToolTip(tr("Open the files that the project names, now and from now on"))
        self.read.clicked.connect(self.confirmed)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * SPACE, 0, 2 * SPACE, SPACE)
        row.addWidget(self.words, 1)
        self.find_button = QPushButton(tr("Find them…"))
        self.find_button.setToolTip(tr("Choose the folder on this computer that holds these files"))
        self.find_button.clicked.connect(self.find_wanted)
        row.addWidget(self.find_button)
        row.addWidget(self.read)


class MovedBar(QWidget):
    """Says that files are no longer where they were scanned.

    Signals:
        find_wanted: They are to be looked for in another folder.
        told: It is known how many are gone.
    """

    find_wanted = Signal()
    told = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = label("")
        self.find_button = QPushButton(tr("Find them…"))
        self.find_button.setToolTip(tr("Choose the folder in which the files are now"))
        self.find_button.clicked.connect(self.find_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * SPACE, 0, 2 * SPACE, SPACE)
        row.addWidget(self.words, 1)
        row.addWidget(self.find_button)
        self.wanted = False
        self.hide()

    def show_missing(self, missing: int, total: int) -> None:
        """Say how many of the files are gone."""
        self.wanted = missing > 0
        self.words.setText(
            counted(
                missing,
                tr("{n} of {sources} is no longer where it was scanned."),
                tr("{n} of {sources} are no longer where they were scanned."),
                sources=plural(total, "source"),
            )
        )
        self.setVisible(self.wanted)
        self.told.emit()
