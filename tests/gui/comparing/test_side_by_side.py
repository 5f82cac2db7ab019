from __future__ import annotations

import random

import pytest
from dittograph.pairs.relation.alignment import Fate, align
from dittograph_gui.comparing.lines import lines_of, window
from dittograph_gui.comparing.view import SideBySide
from dittograph_gui.theme import LIGHT
from PySide6.QtCore import QPoint, Qt, QUrl
from pytestqt.qtbot import QtBot

EQUAL = [f"Number {n} of the equal sentences speaks of matter {n * 7} alone." for n in range(40)]
THANKS = "We thank you for ten good years and hope that you will stay."
NOTICE = "Leave by Sunday, or everything that you own goes on the street."


@pytest.fixture
def view(qtbot: QtBot) -> SideBySide:
    made = SideBySide()
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def letters() -> tuple[str, str]:
    return " ".join([*EQUAL, THANKS]), " ".join([*EQUAL, NOTICE])


def marked(view: SideBySide) -> str:
    return "".join(mark.cursor.selectedText() for mark in view.body.extraSelections())


def in_sight(view: SideBySide, words: str) -> bool:
    cursor = view.body.document().find(words)
    return not cursor.isNull() and view.body.viewport().rect().contains(
        view.body.cursorRect(cursor).center()
    )


def test_two_letters_open_at_the_sentence_that_differs(view: SideBySide) -> None:
    view.show_texts(*letters())
    assert view.summary.text() == "440 of 453 words agree; 1 sentence differs"
    assert in_sight(view, "We thank you")
    assert in_sight(view, "Leave by Sunday")
    assert "39 equal sentences" in view.body.toPlainText()
    assert EQUAL[20] not in view.body.toPlainText()
    assert [fate for _, fate in view.bar.marks] == [Fate.REMOVED, Fate.ADDED]


def test_a_fold_opens(view: SideBySide) -> None:
    view.show_texts(*letters())
    view.body.anchorClicked.emit(QUrl("fold:0"))
    words = view.body.toPlainText()
    assert words.count(EQUAL[20]) == 2
    assert "39 equal sentences" not in words


def test_keys_and_buttons_go_from_difference_to_difference(qtbot: QtBot, view: SideBySide) -> None:
    first, second = list(EQUAL), list(EQUAL)
    second[3] = second[3].replace("speaks", "is silent")
    second.insert(20, "A sentence of its own stands here.")
    del second[35]
    view.show_texts(" ".join(first), " ".join(second))
    assert view.current == (1, 3)
    assert not view.earlier.isEnabled()
    assert marked(view) == "≠"
    qtbot.keyClick(view.body, Qt.Key.Key_F7)
    assert view.current == (2, 3)
    assert marked(view) == "+"
    assert in_sight(view, "A sentence of its own")
    qtbot.mouseClick(view.later, Qt.MouseButton.LeftButton)
    assert marked(view) == "−"
    assert not view.later.isEnabled()
    qtbot.keyClick(view.body, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert view.current == (2, 3)


def test_a_moved_sentence_leads_to_where_it_stands_now(view: SideBySide) -> None:
    view.show_texts(" ".join(EQUAL), " ".join([*EQUAL[1:], EQUAL[0]]))
    assert view.summary.text() == "440 of 440 words agree; 1 sentence moved"
    assert "moved down" in view.body.toPlainText()
    view.body.anchorClicked.emit(QUrl("row:40"))
    assert view.current == (2, 2)
    assert in_sight(view, "moved here from above")


def test_equal_texts_have_no_difference_to_go_to(view: SideBySide) -> None:
    view.show_texts(" ".join(EQUAL), " ".join(EQUAL))
    assert view.summary.text() == "All 440 words agree."
    assert view.current == (0, 0)
    assert not view.earlier.isEnabled()
    assert not view.later.isEnabled()
    assert "40 equal sentences" in view.body.toPlainText()


def test_long_texts_are_compared_in_a_worker_and_shown_in_parts(
    qtbot: QtBot, view: SideBySide
) -> None:
    rng = random.Random(1)
    words = [f"word{n}" for n in range(300)]
    first = [" ".join(rng.choices(words, k=12)).capitalize() + "." for _ in range(2000)]
    second = [one.replace(" ", " really ", 1) for one in first]
    with qtbot.waitSignal(view.shown, timeout=20_000):
        view.show_texts(" ".join(first), " ".join(second))
        assert view.summary.text() == "Comparing…"
    assert view.summary.text().endswith("2,000 sentences differ")
    shown = view.body.toPlainText()
    assert len(shown.split()) < 2_000
    assert "later sentences" in shown
    assert "earlier sentences" not in shown
    view.body.anchorClicked.emit(QUrl("later:0"))
    assert "earlier sentences" in view.body.toPlainText()
    # The bar leads to any place.
    pixel = QPoint(view.bar.width() // 2, view.bar.height() // 2)
    qtbot.mouseClick(view.bar, Qt.MouseButton.LeftButton, pos=pixel)
    number = 2000 * pixel.y() // view.bar.height()
    assert view.current == (number + 1, 2000)
    assert in_sight(view, " ".join(first[number].split()[:2]))


def test_texts_are_never_read_as_markup(view: SideBySide) -> None:
    view.show_texts("<b>One</b> & <img src='x'> two.", "<b>One</b> & <img src='y'> two.")
    assert "<b>One</b> & <img src='x'> two." in view.body.toPlainText()


def test_paragraphs_are_kept() -> None:
    first = "First one. Second one.\n\nThird one. Fourth one."
    alignment = align(first, first + " A fifth, of its own.")
    assert [list(line.rows) for line in lines_of(alignment, {0})] == [[0, 1], [2, 3], [4]]


def test_the_window_of_lines_holds_the_focus_and_few_words() -> None:
    alignment = align(" ".join(EQUAL), " ".join(one.replace("speaks", "tells") for one in EQUAL))
    lines = lines_of(alignment)
    for focus in range(len(lines)):
        begin, end = window(lines, focus, 100)
        assert begin <= focus < end
        assert sum(line.words for line in lines[begin:end]) <= 100


def test_colours_follow_the_scheme(view: SideBySide) -> None:
    view.show_texts(*letters())
    assert LIGHT.removed in view.body.toHtml()
