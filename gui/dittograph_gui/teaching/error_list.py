"""The pairs that an encoder gets most wrong, to be read: both texts, and what differs."""

from __future__ import annotations

from collections.abc import Sequence

from dittograph.engine.messages import WrongPair
from dittograph.judging.evaluation import Error
from dittograph.pairs.relation.differences import Change, differences
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dittograph_gui.engine import background
from dittograph_gui.language.figures import similarity_text
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import tr
from dittograph_gui.theme import SPACE, Colours, colours, letters, redraw_with_scheme
from dittograph_gui.widgets.buttons import push
from dittograph_gui.widgets.card import card
from dittograph_gui.widgets.diff_html import first_words, plain_html
from dittograph_gui.widgets.labels import fact, label
from dittograph_gui.widgets.looks import mark
from dittograph_gui.widgets.tab_order import put_before

_STEP = 10  # shown at once
_WORDS = 120  # of one text
_NAMES = {
    Error.MISSED: tr("Missed"),
    Error.JOINED: tr("Wrongly joined"),
    Error.TOO_HIGH: tr("Rated too high"),
    Error.TOO_LOW: tr("Rated too low"),
}
_EXPLAINED = {
    Error.MISSED: tr("labelled the same"),
    Error.JOINED: tr("labelled different"),
}


def two_sides(first: str, second: str, colours: Colours) -> tuple[str, str]:
    """Return two texts as HTML, the words that only one of them has tinted."""
    first, second = first_words(first, _WORDS)[0], first_words(second, _WORDS)[0]
    tints = {
        Change.REMOVED: f"background-color:{colours.removed}; color:{colours.removed_text};",
        Change.ADDED: f"background-color:{colours.added}; color:{colours.added_text};",
    }
    sides: dict[Change, list[str]] = {Change.REMOVED: [], Change.ADDED: []}
    for span in differences(first, second):
        words = span.text.rstrip()
        inside, space = plain_html(words), plain_html(span.text[len(words) :])
        if span.change is Change.SAME:
            for side in sides.values():
                side.append(inside + space)
        else:
            tint = tints[span.change]
            tinted = f'<span style="{tint}">{inside}</span>' if words else ""
            sides[span.change].append(tinted + space)
    return "".join(sides[Change.REMOVED]), "".join(sides[Change.ADDED])


def facts_of(error: WrongPair, kind: str) -> str:
    """Say what was labelled, how similar it is, and what else to look at."""
    said = _EXPLAINED.get(error.wrong) or tr("rated {rating:.2f}", rating=error.label)
    if kind == "graded":
        said = tr("rated {rating:.2f} of 1", rating=error.label)
    parts = [
        said,
        tr("similarity {similarity}", similarity=similarity_text(error.similarity)),
    ]
    if error.differs:
        parts.append(tr("differs in {facts}", facts=", ".join(map(from_core, error.differs))))
    return "  ·  ".join(parts)


class ErrorList(QFrame):
    """The worst ones first, some at a time; by sort of error if wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[WrongPair] = []
        self._kind = ""
        self._sort: Error | None = None  # of which errors; None: of all
        self._shown: list[QWidget] = []
        self._count = _STEP
        self._task: background.Task | None = None
        frame, box = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.title = label(bold=True)
        self.sorts = QButtonGroup(self)
        self._tabs = QHBoxLayout()
        self._tabs.setSpacing(SPACE)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addLayout(self._tabs)
        box.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE + SPACE // 2)
        box.addLayout(self._rows)
        self.more = push(tr("Show {step} more", step=_STEP), self._show_more)
        self.more.hide()
        box.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        redraw_with_scheme(self, self._show)

    def show_errors(self, name: str, errors: Sequence[WrongPair], kind: str) -> None:
        """Show the errors of an encoder.

        Args:
            name: Of the encoder.
            errors: The worst first.
            kind: What the labels are, ``binary`` or ``graded``.
        """
        self._all, self._kind, self._count = list(errors), kind, _STEP
        self.title.setText(
            tr("The worst errors of “{name}”", name=name)
            if errors
            else tr("“{name}” gets every pair right.", name=name)
        )
        for button in self.sorts.buttons():
            self.sorts.removeButton(button)
            button.hide()
            button.deleteLater()
        sorts = [s for s in _NAMES if any(e.wrong is s for e in errors)]
        for sort in [None, *sorts] if len(sorts) > 1 else []:
            button = mark(QPushButton(_NAMES[sort] if sort else tr("All")), "tab")
            button.setCheckable(True)
            button.setChecked(not sort)
            button.toggled.connect(lambda on, sort=sort: self._choose(sort) if on else None)
            self.sorts.addButton(button)
            self._tabs.addWidget(button)
        put_before(self.more, self.sorts.buttons())
        self._choose(None)

    @property
    def texts(self) -> list[str]:
        """What is shown, each pair as one text."""
        return [row.accessibleName() for row in self._shown]

    def _choose(self, sort: Error | None) -> None:
        self._sort, self._count = sort, _STEP
        self._show()

    def _chosen(self) -> list[WrongPair]:
        return [e for e in self._all if self._sort in {None, e.wrong}]

    def _show_more(self) -> None:
        self._count += _STEP
        self._show()

    def _show(self) -> None:
        chosen = self._chosen()
        if self._task is not None:
            self._task.drop()
        shown, c = chosen[: self._count], colours()
        # Long texts take their time to compare word by word.
        self._task = background.run(
            self,
            lambda: [two_sides(e.first, e.second, c) for e in shown],
            done=lambda sides: self._fill(shown, sides),
            failed=lambda _: self._fill(
                shown, [(plain_html(e.first), plain_html(e.second)) for e in shown]
            ),
        )

    def _fill(self, errors: list[WrongPair], sides: list[tuple[str, str]]) -> None:
        for row in self._shown:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._shown = [self._row(e, *both) for e, both in zip(errors, sides, strict=True)]
        for row in self._shown:
            self._rows.addWidget(row)
        chosen = self._chosen()
        self.more.setVisible(len(chosen) > len(errors))

    def _row(self, error: WrongPair, first: str, second: str) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        rule = QFrame(frameShape=QFrame.Shape.HLine, frameShadow=QFrame.Shadow.Plain)
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        grid.addWidget(rule, 0, 0, 1, 2)
        grid.setRowMinimumHeight(1, SPACE)
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(2 * SPACE)
        wrong = QLabel(_NAMES[error.wrong])
        letters(wrong, bold=True)
        words = facts_of(error, self._kind)
        head.addWidget(wrong)
        head.addWidget(fact(words), 1)
        grid.addLayout(head, 2, 0, 1, 2)
        for column, html in enumerate((first, second)):
            text = QLabel(html, textFormat=Qt.TextFormat.RichText, wordWrap=True)
            text.setAlignment(Qt.AlignmentFlag.AlignTop)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(text, 3, column)
            grid.setColumnStretch(column, 1)
        row.setAccessibleName(f"{wrong.text()}: {words}. {error.first} / {error.second}")
        return row
