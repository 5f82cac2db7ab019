"""A card that says what was left out or read with a remark; encodings are mended there."""

from __future__ import annotations

from collections.abc import Sequence

from dittograph.finished_scan import Scan
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dittograph_gui.encodings.rows import EncodingRows
from dittograph_gui.language.words import counted, tr
from dittograph_gui.results.over_card import OverCard
from dittograph_gui.session import left_out
from dittograph_gui.session.left_out import Group
from dittograph_gui.session.words import short_names
from dittograph_gui.theme import SPACE
from dittograph_gui.widgets.labels import label

_MOST_GROUPS = 30  # that are shown; the clipboard gets all
_MOST_NAMES = 50  # of each


class LeftOutCard(OverCard):
    """What was left out, by its reason, and what was read with a remark.

    Signals:
        encodings_wanted: The sources are to be scanned again with these encodings, by their paths.
    """

    encodings_wanted = Signal(dict)

    def __init__(self, scan: Scan, page: QWidget) -> None:
        self._scan = scan
        self._filled = False
        inside = QWidget()
        self._box = QVBoxLayout(inside)
        self._box.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        self._box.setSpacing(SPACE // 2)
        self.encodings = EncodingRows(inside)  # goes with it, also when nobody ever looked
        self.encodings.hide()
        self.again = QPushButton(tr("Scan again with these encodings"), inside)
        self.copy = QPushButton(tr("Copy list"), inside)
        # Methods, which a signal does not keep alive: a page goes with its project.
        self.again.clicked.connect(self._scan_again)
        self.copy.clicked.connect(self._copy)
        words = left_out.left_out_line(scan)
        super().__init__(page, inside, self._box.totalHeightForWidth, title=words)
        self.button.setToolTip(tr("Which sources, and why"))
        self.button.setVisible(bool(words))
        self.encodings.changed.connect(self._encodings_chosen)

    @property
    def text(self) -> str:
        """Everything that it says of sources."""
        return left_out.as_text(self._groups())

    def _unfold(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        if shown and not self._filled:  # most people never look
            self._filled = True
            self._fill()
        super()._unfold(shown)

    def _groups(self) -> list[Group]:
        return [*left_out.left_out(self._scan), *left_out.remarked(self._scan)]

    def _fill(self) -> None:
        guesses = left_out.guesses(self._scan)
        self._add_groups(tr("Left out"), left_out.left_out(self._scan))
        self._add_groups(tr("Read, with a remark"), left_out.remarked(self._scan))
        if guesses:
            self._heading(tr("The encoding is a guess"))
            self.encodings.show_guesses(guesses, short_names([guess.name for guess in guesses]))
            self._box.addWidget(self.encodings)
            self.encodings.show()
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.again)
        self.again.setVisible(bool(guesses))
        self.again.setEnabled(False)
        self._box.addLayout(row)

    def _add_groups(self, heading: str, groups: Sequence[Group]) -> None:
        if not groups:
            return
        self._heading(heading)
        for sentence, names in groups[:_MOST_GROUPS]:
            self._box.addWidget(label(sentence))
            shown = names[:_MOST_NAMES]
            if len(names) > len(shown):
                shown = [*shown, tr("and {n:,} more", n=len(names) - len(shown))]
            words = label("\n".join(shown), muted=True)
            words.setIndent(2 * SPACE)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._box.addWidget(words)
        if len(groups) > _MOST_GROUPS:
            others = len(groups) - _MOST_GROUPS
            rest = counted(others, tr("and {n} other reason"), tr("and {n} other reasons"))
            self._box.addWidget(label(rest))

    def _heading(self, words: str) -> None:
        if self._box.count():
            self._box.addSpacing(SPACE)
        heading: QLabel = label(words, bold=True)
        self._box.addWidget(heading)

    def _encodings_chosen(self) -> None:
        self.again.setEnabled(bool(self.encodings.chosen))
        self.place()  # a line may need more room in another encoding

    def _scan_again(self) -> None:
        chosen = self.encodings.chosen
        self.button.setChecked(False)
        self.encodings_wanted.emit(chosen)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.copy.setText(tr("Copied"))
