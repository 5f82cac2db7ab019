"""The current text in its source: the lines around it."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.engine import background
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import tr
from dittograph_gui.results.surroundings import Surroundings, look_up
from dittograph_gui.session.results import Results
from dittograph_gui.theme import SPACE, colours, letters, redraw_with_scheme
from dittograph_gui.widgets.diff_html import first_words, plain_html
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.outside import open_outside

_WORDS = 500  # of the passage


class ContextPane(QWidget):
    """Shows one passage with what is around it; the source is read in a worker."""

    def __init__(self, results: Results, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._passage: int | None = None
        self._shown: Surroundings | None = None
        self._reading = background.Latest(self)
        redraw_with_scheme(self, self._draw)
        self.place = Elided()
        self.trouble = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.trouble.setProperty("muted", "true")
        self.trouble.hide()
        self.text = QTextBrowser(openLinks=False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(tr("In its source"))
        self.text.document().setDocumentMargin(0)
        self.text.viewport().setAutoFillBackground(False)
        letters(self.text, 1.04)
        self.open_button = QPushButton(tr("Open file"))
        self.open_button.setToolTip(
            tr("Open the source in the program that your system uses for it")
        )
        self.open_button.clicked.connect(self._open_file)
        self.folder_button = QPushButton(tr("Show in folder"))
        self.folder_button.setToolTip(tr("Open the folder that contains the source"))
        self.folder_button.clicked.connect(self._open_folder)
        title = QLabel(tr("In its source"), textFormat=Qt.TextFormat.PlainText)
        letters(title, bold=True)
        self.place.setProperty("muted", "true")
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(title)
        top.addWidget(self.place, 1)
        top.addWidget(self.open_button)
        top.addWidget(self.folder_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addWidget(self.trouble)
        layout.addWidget(self.text, 1)
        self.setMinimumHeight(110)

    def show_passage(self, passage: int) -> None:
        """Show a passage in its source."""
        if passage != self._passage:
            self._passage = passage
            self.read_again()

    def read_again(self) -> None:
        """Read the source of the passage again, or for the first time if it may be read now."""
        if self._passage is None:
            return
        scan = self._results.scan
        passage = scan.passages[self._passage]
        found = self._results.collection
        place, name = found.place(self._passage), found.source_name(self._passage)
        self.place.set_place(place, name, found.where(self._passage))
        has_file = scan.sources[passage.source].path is not None
        for button in (self.open_button, self.folder_button):
            button.setVisible(has_file and scan.sources_confirmed)
            button.setEnabled(False)
        only = Surroundings("", passage.text, "")
        if has_file and not scan.sources_confirmed:  # a bar above says so
            self._reading.drop()
            self._show(only)
            return
        self._reading.run(
            lambda: look_up(scan, passage),
            done=self._show,
            failed=lambda error: self._show(replace(only, trouble=from_core(str(error)))),
        )

    def _show(self, found: Surroundings) -> None:
        self._shown = found
        self.open_button.setEnabled(found.file is not None)
        self.folder_button.setEnabled(found.folder is not None)
        self.trouble.setText(found.trouble)
        self.trouble.setVisible(bool(found.trouble))
        self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        c = colours()
        text, total = first_words(self._shown.text, _WORDS)
        after = " … " + tr("({n:,} words)", n=total) if total else self._shown.after
        self.text.setHtml(
            f'<body style="color:{c.muted};"><div style="line-height:118%">'
            f"{_flowing(self._shown.before)}"
            f'<a name="here"></a><span style="background-color:{c.selected}; color:{c.text};">'
            f"{plain_html(text)}</span>{_flowing(after)}</div></body>"
        )
        self._scroll()

    def _scroll(self) -> None:
        """Put the passage in sight, with a line or two before it where there is room."""
        before = min(2 * self.fontMetrics().lineSpacing(), self.text.viewport().height() // 3)
        bar = self.text.verticalScrollBar()
        self.text.scrollToAnchor("here")
        bar.setValue(max(0, bar.value() - before))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the passage in sight."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._scroll)

    def _open_file(self) -> None:
        """Open the source, at the page of the passage where it has pages."""
        if self._shown is not None and self._shown.file is not None and self._passage is not None:
            location = self._results.scan.passages[self._passage].location
            open_outside(self._shown.file, location.page)

    def _open_folder(self) -> None:
        if self._shown is not None and self._shown.folder is not None:
            open_outside(self._shown.folder)


def _flowing(text: str) -> str:
    """Return text around a passage as HTML, at most one empty line between paragraphs."""
    return plain_html(re.sub(r"(?:[ \t]*(?:\r\n|\r|\n)){3,}", "\n\n", text))
