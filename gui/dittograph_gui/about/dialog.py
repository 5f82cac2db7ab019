"""The About dialog: what the program is, what it is made of, Qt's licence, and privacy."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import dittograph
from dittograph_resources import icon_path
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.about.components_view import ComponentsView, texts_of
from dittograph_gui.about.texts import Part, details, lgpl_parts, places, privacy_parts, qt_folder
from dittograph_gui.engine import background
from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.column import Column
from dittograph_gui.widgets.elided import Elided
from dittograph_gui.widgets.labels import fact, label
from dittograph_gui.widgets.looks import mark
from dittograph_gui.widgets.outside import open_outside

_PAGES = (tr("About"), tr("Made with"), tr("Qt and the LGPL"), tr("Privacy"))
_ABOUT, _MADE_WITH, _LGPL, _PRIVACY = range(len(_PAGES))


class AboutDialog(QDialog):
    """Four pages, the list of components read only when the dialog is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Dittograph"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = QStackedWidget()
        head = self._head()  # made first, so that Tab goes from the top to the bottom
        self.made_with = ComponentsView()
        self.made_with.loaded.connect(self._loaded)
        self.licence = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.licence.setAccessibleName(tr("The licence of Dittograph"))
        for page in (self._about(), self.made_with, self._lgpl(), self._privacy()):
            self.pages.addWidget(page)
        self.copy = push(tr("Copy details"), self._copy_details)
        self.copy.setToolTip(tr("Version, system and libraries, for support"))
        close = push(tr("Close"), self.close)
        below = QHBoxLayout()
        below.addWidget(self.copy)
        below.addStretch(1)
        below.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        box.setSpacing(2 * SPACE)
        box.addLayout(head)
        box.addWidget(self.pages, 1)
        box.addLayout(below)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the search must not press one
        self.show_page(_ABOUT)
        self.setMinimumSize(560, 380)
        screen = (parent or self).screen().availableSize()
        self.resize(min(920, screen.width() - 40), min(600, screen.height() - 60))
        self.made_with.load()

    def show_page(self, number: int) -> None:
        """Show one of the pages."""
        self.tabs.button(number).setChecked(True)

    # --- the parts

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        wordmark = QSvgWidget(str(icon_path("wordmark")))
        wordmark.setFixedSize(QSize(169, 36))
        wordmark.setAccessibleName("Dittograph")
        row.addWidget(wordmark)
        row.addSpacing(SPACE)
        row.addStretch(1)
        self.tabs = QButtonGroup(self)
        for number, words in enumerate(_PAGES):
            button = mark(QPushButton(words), "tab")
            button.setCheckable(True)
            self.tabs.addButton(button, number)
            row.addWidget(button)
        self.tabs.idToggled.connect(
            lambda number, on: self.pages.setCurrentIndex(number) if on else None
        )
        return row

    def _about(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(
            label(tr("Dittograph {version}", version=dittograph.__version__), scale=1.4, bold=True)
        )
        column.addWidget(
            label(tr("Finds what your texts say twice, even in other words."), scale=1.15)
        )
        column.addWidget(label(tr("Nothing leaves this computer.")))
        column.addWidget(
            label(
                tr("A dittography is a copyist's mistake: the same words written twice."),
                muted=True,
            )
        )
        column.addSpacing(SPACE)
        column.addWidget(label(tr("Licence: MIT"), bold=True))
        column.addWidget(self.licence, 1)
        return page

    def _lgpl(self) -> QWidget:
        qt, folder = qVersion(), qt_folder()
        page = _page(_PAGES[_LGPL], lgpl_parts(qt, _pyside(), folder))
        row = QHBoxLayout()
        row.addWidget(push(tr("Open the folder of the libraries"), partial(open_outside, folder)))
        row.addWidget(push(tr("Read the licence"), self._read_licence))
        row.addStretch(1)
        page.column.addLayout(row)
        page.column.addStretch(1)
        return page

    def _read_licence(self) -> None:
        self.made_with.choose("Qt")
        self.show_page(_MADE_WITH)

    def _privacy(self) -> QWidget:
        page = _page(_PAGES[_PRIVACY], privacy_parts())
        page.column.addWidget(label(tr("Where your data is stored"), bold=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(1, 1)
        told = places()
        buttons = []
        for row, place in enumerate(told):
            name = QLabel(place.name)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Elided(str(place.folder)))
            words.addWidget(fact(place.holds))
            button = push(tr("Open"), partial(open_outside, place.folder))
            button.setAccessibleName(tr("Open the folder “{name}”", name=place.name))
            button.setEnabled(False)  # until it is known that there is something to open
            buttons.append(button)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(words, row, 1)
            grid.addWidget(button, row, 2)
        page.column.addLayout(grid)
        page.column.addStretch(1)

        def looked(there: Sequence[bool]) -> None:
            for button, is_there in zip(buttons, there, strict=True):
                button.setEnabled(is_there)
                button.setToolTip("" if is_there else tr("Nothing has been kept there yet"))

        # Not here: one of them may lie on a share that does not answer.
        background.run(
            self,
            lambda: [place.folder.is_dir() for place in told],
            done=looked,
            failed=lambda _: None,
        )
        return page

    def _loaded(self) -> None:
        ours = self.made_with.ours
        self.licence.setVisible(ours is not None and bool(ours.texts))
        if ours is not None:
            self.licence.setPlainText(texts_of(ours))

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(details(qVersion(), self.made_with.components))
        self.copy.setText(tr("Copied"))


def _page(name: str, parts: Sequence[Part]) -> Column:
    page = Column(960, margin=0)
    page.setAccessibleName(name)  # Tab reaches it, so that the arrow keys scroll
    page.column.setContentsMargins(0, 0, 2 * SPACE, 0)
    page.column.setSpacing(SPACE)
    for part in parts:
        page.column.addWidget(label(part.heading, bold=True))
        for paragraph in part.paragraphs:
            text = label(paragraph)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            page.column.addWidget(text)
        page.column.addSpacing(SPACE)
    return page


def _pyside() -> str:
    import PySide6

    return str(PySide6.__version__)
