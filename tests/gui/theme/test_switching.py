"""Light and dark, or letters of another size, are exchanged in pieces.

In the end nothing looks as if it had begun otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from dittograph_gui import theme
from dittograph_gui.theme import letters, redraw_with_scheme, set_icon
from dittograph_gui.theme.turns import turns
from dittograph_gui.widgets.looks import mark
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

LIGHT, DARK = Qt.ColorScheme.Light, Qt.ColorScheme.Dark


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before, palette = qapp.styleSheet(), qapp.palette()
    qapp.setStyleSheet("")
    theme.apply(qapp, LIGHT)
    yield qapp
    theme.set_size(qapp, 100)
    turns().finish()
    qapp.setPalette(palette)
    qapp.setStyleSheet(before)


def page(words: str) -> QWidget:
    """Return what a page has: looks of the style sheet, letters, colours and icons of its own."""
    made = QWidget()
    own = QLabel("own")
    own.setStyleSheet("font-style: italic;")
    button = mark(QPushButton(words), "primary")
    icon = QPushButton()
    set_icon(icon, "export")
    box = QVBoxLayout(made)
    fields: list[QWidget] = [letters(QLabel(words), 1.5, bold=True), mark(QLabel(words), "muted")]
    fields += [own, button, icon, QLineEdit(words), QCheckBox(words)]
    for widget in fields:
        box.addWidget(widget)
    return made


def pages(qtbot: QtBot) -> QStackedWidget:
    """Return a window with one page on the screen and one that is hidden."""
    window = QStackedWidget()
    qtbot.addWidget(window)
    for words in ("first", "second"):
        window.addWidget(page(words))
    window.resize(300, 400)
    window.show()
    for place in (1, 0):  # both have been on the screen
        window.setCurrentIndex(place)
        QApplication.processEvents()
    return window


def pictures(window: QStackedWidget) -> list[QImage]:
    found = []
    for place in range(window.count()):
        window.setCurrentIndex(place)
        window.setFocus()  # no cursor blinks
        found.append(window.grab().toImage())
    window.setCurrentIndex(0)
    return found


def at_rest() -> None:
    """Return when all is styled, and what waits for a turn of the event loop has had it."""
    QApplication.processEvents()
    turns().finish()
    for _ in range(20):
        QApplication.processEvents()


def test_what_has_changed_looks_as_if_it_were_made_so(qtbot: QtBot, app: QApplication) -> None:
    changed = pages(qtbot)
    light = pictures(changed)
    theme.apply(app, DARK)
    at_rest()
    dark = pictures(changed)
    assert dark == pictures(pages(qtbot))
    assert all(one != other for one, other in zip(light, dark, strict=True))
    theme.apply(app, LIGHT)
    at_rest()
    assert pictures(changed) == light


def test_letters_of_another_size_look_as_if_they_were_made_so(
    qtbot: QtBot, app: QApplication
) -> None:
    changed = pages(qtbot)
    usual = pictures(changed)
    theme.set_size(app, 150)
    at_rest()
    large = pictures(changed)
    assert large == pictures(pages(qtbot))
    assert all(one != other for one, other in zip(usual, large, strict=True))
    theme.set_size(app, 100)
    at_rest()
    assert pictures(changed) == usual


def test_other_colours_and_other_letters_may_be_chosen_one_right_after_the_other(
    qtbot: QtBot, app: QApplication
) -> None:
    window = pages(qtbot)
    theme.apply(app, DARK)
    theme.set_size(app, 150)
    at_rest()
    assert pictures(window) == pictures(pages(qtbot))


def test_letters_of_another_size_are_there_at_once_before_the_window_opens(
    qtbot: QtBot, app: QApplication
) -> None:
    theme.set_size(app, 150)
    window = pages(qtbot)
    at_once = pictures(window)
    at_rest()
    assert pictures(window) == at_once == pictures(pages(qtbot))


def test_a_second_change_of_mind_does_not_wait_for_the_first(
    qtbot: QtBot, app: QApplication
) -> None:
    window = pages(qtbot)
    light = pictures(window)
    theme.apply(app, DARK)
    theme.apply(app, LIGHT)
    at_rest()
    assert pictures(window) == light


def test_widgets_may_come_and_go_meanwhile(qtbot: QtBot, app: QApplication) -> None:
    window = pages(qtbot)
    theme.apply(app, DARK)
    gone = window.widget(1)
    assert gone is not None
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    window.addWidget(page("second"))
    window.setCurrentIndex(1)
    at_rest()
    assert pictures(window) == pictures(pages(qtbot))


class Counter(QObject):
    """Counts how often a widget is told of new colours or letters."""

    def __init__(self) -> None:
        super().__init__()
        self.told = 0

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.told += event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        return False


@pytest.mark.parametrize(
    "change", [partial(theme.apply, scheme=DARK), partial(theme.set_size, percent=150)]
)
def test_a_widget_far_down_is_not_styled_once_for_each_above_it(
    qtbot: QtBot, app: QApplication, change: Callable[[QApplication], None]
) -> None:
    window = outer = QWidget()
    qtbot.addWidget(window)
    for _ in range(30):
        inner = QWidget()
        QVBoxLayout(outer).addWidget(inner)
        outer = inner
    deepest, counter = mark(QLabel("deep"), "muted"), Counter()
    QVBoxLayout(outer).addWidget(deepest)
    window.show()
    deepest.installEventFilter(counter)
    change(app)
    qtbot.waitUntil(lambda: counter.told > 0)
    at_rest()
    assert counter.told < 8


def test_what_is_hidden_is_drawn_again_when_it_is_seen(qtbot: QtBot, app: QApplication) -> None:
    window, drawn = pages(qtbot), [0, 0]

    def draw(place: int) -> None:
        drawn[place] += 1

    for place in (0, 1):
        shown = window.widget(place)
        assert shown is not None
        redraw_with_scheme(shown, partial(draw, place))
    theme.apply(app, DARK)
    at_rest()
    assert drawn == [1, 0]
    window.setCurrentIndex(1)
    assert drawn == [1, 1]
    window.setCurrentIndex(0)
    at_rest()
    assert drawn == [1, 1]
