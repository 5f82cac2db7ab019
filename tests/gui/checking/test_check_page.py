"""The paraphrase check: two texts, and two lists line by line."""

import csv
import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from dittograph.engine.messages import ComparedTexts
from dittograph.pairs.relation.kinds import Kind
from dittograph_gui.checking.line_pair_table import LinePairModel
from dittograph_gui.checking.line_pairs import LinePair, as_table, pair_lines
from dittograph_gui.checking.page import CheckPage
from dittograph_gui.checking.verdict import in_words
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.preferences.store import Preferences
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

FAKE = [sys.executable, str(Path(__file__).parents[1] / "fake_engine.py")]


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[CheckPage]:
    engine = EngineClient(command=FAKE)
    page = CheckPage(engine, Preferences())
    qtbot.addWidget(page)
    page.show()
    yield page
    engine.close()


def test_the_answer_comes_by_itself_and_shows_what_differs(qtbot: QtBot, page: CheckPage) -> None:
    qtbot.keyClicks(page.left, "Sales fell by 3 per cent.")
    assert page.answer.score.isHidden()
    page.right.setPlainText("Sales fell by 5 per cent.")
    qtbot.waitUntil(page.answer.score.isVisible)
    assert page.answer.score.text() == "0.90"
    assert page.answer.warning.isVisible()
    assert "3 / 5" in page.answer.warning.text()
    shown = page.answer.diff.toPlainText()
    assert "3" in shown
    assert "5" in shown
    page.right.setPlainText("sales fell by 3 per cent.")
    qtbot.waitUntil(lambda: page.answer.score.text() == "1.00")
    assert page.answer.warning.isHidden()
    page.right.clear()
    qtbot.waitUntil(page.answer.score.isHidden)


def test_a_difference_of_many_words_is_shown_whole(qtbot: QtBot, page: CheckPage) -> None:
    page.resize(900, 600)
    row = ComparedTexts(0.79, Kind.PARAPHRASE, ("number: £40,000 / £45,000",))
    page.answer.show_answer("Here.", "There.", row)
    qtbot.waitUntil(page.answer.warning.isVisible)
    page.answer.warning.parentWidget().layout().activate()
    room = page.answer.warning.size()
    assert room.height() >= page.answer.warning.heightForWidth(room.width())


def test_markup_in_a_text_is_shown_as_it_is(qtbot: QtBot, page: CheckPage) -> None:
    page.left.setPlainText("<b>One</b> & two")
    page.right.setPlainText("<b>One</b> & three")
    qtbot.waitUntil(page.answer.score.isVisible)
    assert "<b>One</b> &" in page.answer.diff.toPlainText()


def test_before_the_encoder_is_loaded_it_says_so(qtbot: QtBot, page: CheckPage) -> None:
    page.left.setPlainText("One.")
    page.right.setPlainText("Two.")
    qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert "still loading" in page.answer.state.text()
    qtbot.waitUntil(page.answer.score.isVisible)
    page.right.setPlainText("Three.")
    page.check()
    assert page.answer.state.text() == "Comparing…"


def test_lists_are_compared_line_against_line(qtbot: QtBot, page: CheckPage) -> None:
    qtbot.mouseClick(page.mode.button(1), Qt.MouseButton.LeftButton)
    page.left.setPlainText("A gull.\nPage 3\nMore\n")
    page.right.setPlainText("a GULL.\nPage 5")
    qtbot.waitUntil(lambda: "2 of 2" in page.summary.text())
    assert "has 3 lines and the right one 2" in page.note.text()
    assert page.note.isVisible()
    rows = [
        [page.table.lines.index(r, c).data() for c in range(page.table.lines.columnCount())]
        for r in range(2)
    ]
    assert rows[0] == ["1", "1.00", "same words", "", "A gull.", "a GULL."]
    assert rows[1] == ["2", "0.90", "other words", "number: 3 / 5", "Page 3", "Page 5"]
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[1].split("\t") == ["1", "1.000000", "exact", "", "A gull.", "a GULL."]


def test_long_lists_come_in_parts(
    qtbot: QtBot, page: CheckPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dittograph_gui.checking.page._BATCH", 3)
    page.mode.button(1).click()
    page.left.setPlainText("\n".join(f"line {i}" for i in range(10)))
    page.right.setPlainText("\n".join(f"LINE {i}" for i in range(10)))
    qtbot.waitUntil(lambda: "10 of 10" in page.summary.text())
    assert all(pair.similarity == 1 for pair in page.table.lines.pairs)


def test_the_model_keeps_qt_s_rules(qtbot: QtBot) -> None:
    model = LinePairModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_pairs([LinePair(1, "a", "b"), LinePair(2, "c", "d")])
    model.fill(1, [ComparedTexts(0.5, Kind.NEAR)])
    assert model.index(1, 1).data() == "0.50"
    assert model.index(0, 1).data() == "…"


@pytest.mark.parametrize(
    ("left", "right", "lines", "note"),
    [
        ("a\nb", "c\nd", [1, 2], ""),
        ("a\n\nb\n", "c\nx\nd", [1, 3], "1 line is blank on one side and left out."),
        ("a\nb\nc", "d", [1], "The last 2 lines on the left have no partner"),
        ("", "d\ne", [], ""),
    ],
)
def test_lines_are_paired_and_what_is_left_out_is_told(
    left: str, right: str, lines: list[int], note: str
) -> None:
    pairs, told = pair_lines(left, right)
    assert [pair.line for pair in pairs] == lines
    assert note in told
    assert bool(note) == bool(told)


def test_a_copied_table_holds_no_formula_and_survives_any_text() -> None:
    pairs = [LinePair(1, '=HYPERLINK("x")', 'a\t"b",\nc', 0.5, "near", "")]
    rows = list(csv.reader(io.StringIO(as_table(pairs, "\t")), delimiter="\t"))
    assert rows[1] == ["1", "0.500000", "near", "", '\'=HYPERLINK("x")', 'a\t"b",\nc']


def test_words_never_call_texts_the_same_when_facts_differ() -> None:
    assert in_words(0.97, "near", flagged=True) == "Near-identical, but the facts differ"
    assert "facts differ" in in_words(0.9, "paraphrase", flagged=True)
    assert in_words(0.9, "paraphrase", flagged=False) == "Paraphrase"
    assert in_words(0.1, "paraphrase", flagged=False) == "Different texts"
