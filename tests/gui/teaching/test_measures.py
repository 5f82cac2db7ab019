"""Measured encoders: the table, its copy for a spreadsheet, and the errors to be read."""

import csv
import io
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from dittograph.engine.messages import EncoderEntry, ListEncoders, WrongPair
from dittograph.judging.evaluation import Error
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.teaching.error_list import facts_of, two_sides
from dittograph_gui.teaching.measure_table import MeasureModel, MeasureTable
from dittograph_gui.teaching.measures import BINARY, GRADED, Row, as_csv, best
from dittograph_gui.teaching.page import TeachPage
from dittograph_gui.theme import LIGHT
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

FAKE = [sys.executable, str(Path(__file__).parents[1] / "fake_engine.py")]
LEFT = Qt.MouseButton.LeftButton
AP, THRESHOLD, PRECISION = BINARY[:3]
ROWS = [
    Row("old", {"cosine_ap": 0.8, "cosine_f1_threshold": 0.75, "cosine_precision": 0.9}),
    Row(
        "new",
        {"cosine_ap": 0.9, "cosine_f1_threshold": 0.82, "cosine_precision": 0.9},
        (0.78, 0.861),
    ),
    Row("=none", {"cosine_ap": None}),
]
PAIRS = "sentence1\tsentence2\tlabel\nA gull.\tA bird.\t1\nA hawk.\tA boat.\t0\n"


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TeachPage]:
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))
    engine = EngineClient(command=FAKE)
    page = TeachPage(engine, Preferences())
    qtbot.addWidget(page)
    page.resize(1_100, 800)
    page.show()
    answers: list[EncoderEntry] = []
    engine.request(ListEncoders(), lambda a: answers.extend(a.encoders), lambda _: None)
    qtbot.waitUntil(lambda: bool(answers))
    others = [
        msgspec.structs.replace(answers[0], name=name, folder=f"/e/{name}", origin="added")
        for name in ("second", "broken")
    ]
    page.set_encoders([*answers, *others])
    yield page
    engine.close()


def _take(qtbot: QtBot, page: TeachPage, path: Path, text: str = PAIRS) -> None:
    path.write_text(text, encoding="utf-8")
    page.take_file(str(path))
    qtbot.waitUntil(lambda: page.pairs.counted is not None)


def _measure(qtbot: QtBot, page: TeachPage) -> None:
    for tick in page.measure.ticks:
        tick.setChecked(True)
    qtbot.mouseClick(page.measure.button, LEFT)
    qtbot.waitUntil(page.measure.outcome.isVisible)


# --- the table


def test_the_best_is_marked_only_where_there_is_something_to_choose() -> None:
    assert best(ROWS, AP) == {1}
    assert best(ROWS, PRECISION) == set()  # both the same
    assert best(ROWS, THRESHOLD) == set()  # more is not better
    assert best(ROWS[:1], AP) == set()


def test_figures_are_written_for_people() -> None:
    assert [ROWS[1].write(m) for m in (AP, THRESHOLD, PRECISION)] == [
        "0.900",
        "0.82 (0.78–0.86)",
        "90.0 %",
    ]
    assert ROWS[2].write(AP) == "–"


def test_the_table_for_a_spreadsheet_has_the_names_of_the_field() -> None:
    header, old, new, none = csv.reader(io.StringIO(as_csv(ROWS)))
    assert header[:4] == ["encoder", "cosine_ap", "cosine_f1_threshold", "cosine_precision"]
    assert old[1] == "0.8"
    assert new[-2:] == ["0.78", "0.861"]
    assert none[0] == "'=none"  # no formula


def test_the_model_is_a_good_model_and_sorts(qtbot: QtBot) -> None:
    model = MeasureModel("Encoder")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(ROWS, BINARY)
    kept = model.index(0, 0)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert [row.name for row in model.rows] == ["new", "old", "=none"]
    assert model.title(1) == "Overall ▾"
    model.sort(0)
    assert [row.name for row in model.rows] == ["=none", "new", "old"]
    assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Overall 0.900, the best"
    assert kept.row() == 0
    model.show_rows([], GRADED)
    assert model.rowCount() == 0


def test_a_click_on_a_column_sorts_and_the_row_stays_chosen(qtbot: QtBot) -> None:
    table = MeasureTable("Encoders")
    qtbot.addWidget(table)
    table.resize(900, 200)
    table.show()
    table.show_rows(ROWS, BINARY)
    assert [row.name for row in table.rows] == ["new", "old", "=none"]
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 10, header.height() // 2)
    qtbot.mouseClick(header.viewport(), LEFT, pos=place)
    assert [row.name for row in table.rows] == ["=none", "old", "new"]
    assert table.currentIndex().data() == "new"


# --- the errors


def test_the_words_of_one_side_only_are_tinted_and_markup_is_text() -> None:
    first, second = two_sides("The <b> ferry leaves at 9.", "The <b> ferry leaves at 11.", LIGHT)
    assert "&lt;b&gt;" in first
    assert f"background-color:{LIGHT.removed}" in first
    assert ">9" in first
    assert "11" not in first
    assert f"background-color:{LIGHT.added}" in second


def test_an_error_says_label_similarity_and_what_differs() -> None:
    error = WrongPair("A gull.", "A bird.", 1.0, 0.412, Error.MISSED, ("number",))
    said = facts_of(error, "binary")
    assert said == "labelled the same  ·  similarity 0.41  ·  differs in number"
    error = WrongPair("A gull.", "A bird.", 0.8, 0.1, Error.TOO_LOW)
    assert facts_of(error, "graded") == "rated 0.80 of 1  ·  similarity 0.10"


# --- measuring


def test_a_file_says_what_is_in_it_and_encoders_are_measured_side_by_side(
    qtbot: QtBot, page: TeachPage, tmp_path: Path
) -> None:
    assert not page.measure.button.isEnabled()
    assert page.measure.hint.text() == "Choose the pairs first."
    _take(qtbot, page, tmp_path / "birds.tsv")
    assert "2 pairs: 1 the same, 1 different" in page.pairs.file_words.text()
    _measure(qtbot, page)
    view = page.measure
    assert (
        view.outcome.counts.text() == "Measured on birds.tsv: 71 pairs, 40 the same, 31 different"
    )
    assert [row.name for row in view.outcome.table.rows] == ["all-MiniLM-L6-v2", "second"]
    assert "“broken” was not measured: Its weights are cut off." in view.outcome.not_measured.text()
    assert "Two rows have no label" in view.outcome.left_out.text()
    assert view.outcome.charts.curve.isVisible()
    assert view.outcome.charts.histogram.isVisible()
    assert not view.outcome.charts.scatter.isVisible()
    view.outcome.table.selectRow(1)
    assert view.outcome.errors.title.text() == "The worst errors of “second”"
    assert view.outcome.verdict.text() == "“second” finds most."
    assert view.outcome.notes.text() == "It read half of one text."
    tip = view.outcome.table.model().index(1, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "95 % confidence interval: 0.830 to 0.860"


def test_the_keyboard_reaches_everything_in_the_order_it_stands(
    qtbot: QtBot, page: TeachPage, tmp_path: Path
) -> None:
    _take(qtbot, page, tmp_path / "birds.tsv")
    ticks = page.measure.ticks
    ticks[0].setFocus()
    for widget in (*ticks[1:], page.measure.button):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget() is widget, page.focusWidget().text()
    qtbot.keyClick(page.measure.button, Qt.Key.Key_Space)
    qtbot.waitUntil(page.measure.outcome.isVisible)


def test_errors_come_some_at_a_time_and_by_sort(
    qtbot: QtBot, page: TeachPage, tmp_path: Path
) -> None:
    _take(qtbot, page, tmp_path / "birds.tsv")
    _measure(qtbot, page)
    errors = page.measure.outcome.errors
    qtbot.waitUntil(lambda: len(errors.texts) == 10)
    assert errors.texts[0].startswith("Missed: labelled the same")
    qtbot.mouseClick(errors.more, LEFT)
    qtbot.waitUntil(lambda: len(errors.texts) == 20)
    joined = next(b for b in errors.sorts.buttons() if b.text() == "Wrongly joined")
    qtbot.mouseClick(joined, LEFT)
    qtbot.waitUntil(lambda: len(errors.texts) == 10)
    assert all(text.startswith("Wrongly joined") for text in errors.texts)


def test_graded_pairs_are_shown_as_points(qtbot: QtBot, page: TeachPage, tmp_path: Path) -> None:
    _take(
        qtbot,
        page,
        tmp_path / "graded.tsv",
        PAIRS.replace("label", "score").replace("\t1", "\t3.5"),
    )
    _measure(qtbot, page)
    outcome = page.measure.outcome
    assert outcome.charts.scatter.isVisible()
    assert not outcome.charts.curve.isVisible()
    title = outcome.table.model().headerData(1, Qt.Orientation.Horizontal)
    assert title.startswith("Rank")


def test_the_table_is_copied_and_saved(qtbot: QtBot, page: TeachPage, tmp_path: Path) -> None:
    _take(qtbot, page, tmp_path / "birds.tsv")
    _measure(qtbot, page)
    buttons = page.measure.outcome.findChildren(QPushButton)
    next(b for b in buttons if b.text() == "Copy the table").click()
    assert QGuiApplication.clipboard().text().startswith("encoder\tcosine_ap")
    page.measure.outcome.save_table(str(tmp_path / "table.csv"))
    assert (tmp_path / "table.csv").read_text().count("\n") == 3
    page.measure.outcome.save_table(str(tmp_path))
    assert page.measure.banner.isVisible()


def test_bad_pairs_are_explained_in_place(qtbot: QtBot, page: TeachPage, tmp_path: Path) -> None:
    page.take_file(str(tmp_path / "missing.tsv"))
    qtbot.waitUntil(page.pairs.banner.isVisible)
    assert "missing.tsv" in page.pairs.banner.text
    assert page.pairs.source is None
    _take(qtbot, page, tmp_path / "refused.tsv")
    assert page.pairs.banner.isHidden()
    qtbot.mouseClick(page.measure.button, LEFT)
    qtbot.waitUntil(page.measure.banner.isVisible)
    assert page.measure.banner.text == "There is one class only."
    assert page.measure.button.isEnabled()
    page.take_file(str(tmp_path / "missing.tsv"))
    qtbot.waitUntil(page.pairs.banner.isVisible)
    assert page.pairs.file_name.text() == "refused.tsv"  # what was chosen before stays
    assert "1 the same, 1 different" in page.pairs.file_words.text()


def test_figures_of_before_do_not_stand_below_a_failure(
    qtbot: QtBot, page: TeachPage, tmp_path: Path
) -> None:
    _take(qtbot, page, tmp_path / "birds.tsv")
    _measure(qtbot, page)
    _take(qtbot, page, tmp_path / "refused.tsv")
    qtbot.mouseClick(page.measure.button, LEFT)
    qtbot.waitUntil(page.measure.banner.isVisible)
    assert page.measure.outcome.isHidden()


def test_the_example_file_can_be_read(qtbot: QtBot, page: TeachPage, tmp_path: Path) -> None:
    page.pairs.save_example(tmp_path / "example")
    page.take_file(str(tmp_path / "example.csv"))
    qtbot.waitUntil(lambda: page.pairs.counted is not None)
    assert page.pairs.counted is not None
    assert "12 pairs: 6 the same, 6 different." in page.pairs.file_words.text()
