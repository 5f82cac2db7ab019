"""The start page, the list of recent projects, and the form before a scan."""

from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from dittograph.engine.messages import EncoderEntry, Encoders
from dittograph.settings import Device, Method, Precision, Settings, Unit
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.scan.form import ScanForm
from dittograph_gui.scan.request import ScanRequest, common_columns, look_at, new_project
from dittograph_gui.start.page import StartPage
from dittograph_gui.start.recent import Recent, RecentProjects
from dittograph_gui.widgets.folding import Fold
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

NOON = datetime(2026, 5, 3, 12, 0)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))


def _button(page: StartPage | ScanForm, words: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text() == words)


_BUNDLED = EncoderEntry(
    name="all-MiniLM-L6-v2",
    folder="/e",
    origin="bundled",
    dimension=384,
    max_tokens=256,
    pooling="mean",
    size=91_000_000,
    languages=("en",),
)


def _like_it(**other: Any) -> EncoderEntry:
    return msgspec.structs.replace(_BUNDLED, **other)


# --- recent projects


def test_the_latest_project_comes_first_and_is_remembered(tmp_path: Path) -> None:
    recent = RecentProjects()
    recent.add(tmp_path / "one.ditto", 10, {"unit": "line"})
    recent.add(tmp_path / "two.ditto", 1_032)
    recent.add(tmp_path / "one.ditto", 12)
    again = RecentProjects()
    assert [(e.name, e.texts) for e in again.entries] == [("one", 12), ("two", 1_032)]
    assert again.entries[0].request == {"unit": "line"}


def test_a_damaged_list_is_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "settings").mkdir()
    for content in ("{", "[1]", '[{"path": "x"}]', '[{"path": "x", "texts": 1, "opened": "?"}]'):
        (tmp_path / "settings/recent.json").write_text(content)
        assert RecentProjects().entries == []


@pytest.mark.parametrize(
    ("opened", "words"),
    [
        ("2026-05-03T09:05:00", "today, 09:05"),
        ("2026-05-02T23:59:00", "yesterday"),
        ("2025-12-24T08:00:00", "24 December 2025"),
    ],
)
def test_when_a_project_was_open_is_told_in_words(opened: str, words: str) -> None:
    assert Recent("x.ditto", 1, opened).when(NOON) == words


def test_a_recent_project_opens_by_click_and_by_key_unless_it_is_gone(
    qtbot: QtBot, tmp_path: Path
) -> None:
    there = tmp_path / "there.ditto"
    there.touch()
    recent = RecentProjects()
    recent.add(tmp_path / "gone.ditto", 2)
    recent.add(there, 1_032)
    page = StartPage(recent)
    qtbot.addWidget(page)
    page.show()
    first, second = page.rows
    qtbot.waitUntil(lambda: second.missing)
    assert not first.missing
    with qtbot.waitSignal(page.project_chosen) as chosen:
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert chosen.args == [str(there)]
    with qtbot.waitSignal(page.project_chosen):
        qtbot.keyClick(first, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(page.project_chosen):
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    qtbot.keyClick(second, Qt.Key.Key_Delete)
    assert [e.name for e in RecentProjects().entries] == ["there"]
    qtbot.mouseClick(_button(page, "Clear list"), Qt.MouseButton.LeftButton)
    assert page.rows == []
    assert there.exists()


def test_every_way_in_has_a_button(qtbot: QtBot) -> None:
    page = StartPage(RecentProjects())
    qtbot.addWidget(page)
    for words, signal in (
        ("Choose files…", page.files_wanted),
        ("Choose folder…", page.folder_wanted),
        ("Paste a list…", page.paste_wanted),
        ("Try the sample collection", page.sample_wanted),
        ("Check two texts", page.check_wanted),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(_button(page, words), Qt.MouseButton.LeftButton)


# --- preferences


def test_choices_are_remembered_and_damage_costs_only_what_is_damaged(tmp_path: Path) -> None:
    preferences = Preferences.load()
    preferences.scheme = "dark"
    preferences.choices = Settings(unit=Unit.LINE, floor=0.7)
    preferences.save()
    assert Preferences.load() == preferences
    file = tmp_path / "settings/window.json"
    file.write_text('{"scheme": 5, "choices": {"unit": "row", "floor": "x", "more": 1}}')
    assert Preferences.load() == Preferences(choices=Settings(unit=Unit.ROW))
    file.write_text("[]")
    assert Preferences.load() == Preferences()


# --- a look at the sources


def test_a_look_tells_tables_from_texts(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,text\n1,The ferry leaves at nine.\n2,It rained.\n")
    (tmp_path / "b.tsv").write_text("text\tid\nA gull stole the chips.\t7\n")
    (tmp_path / "c.txt").write_text("Hello there.\n")
    (tmp_path / ".hidden").write_text("no")
    table = look_at(str(tmp_path / "a.csv"))
    assert table.what == "table, 2 rows"
    assert [(c.name, c.example) for c in table.tables[0]] == [
        ("id", "1"),
        ("text", "The ferry leaves at nine."),
    ]
    assert look_at(str(tmp_path)).what == "folder, 3 files"
    assert [c.name for c in common_columns([look_at(str(tmp_path))])] == ["id", "text"]
    assert look_at(str(tmp_path / "c.txt")).what == "1 kB"
    assert look_at(str(tmp_path / "d.txt")).problem


def test_tables_without_a_common_column_offer_none(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,text\n1,The ferry leaves at nine.\n")
    (tmp_path / "b.csv").write_text("score,title\n7,A gull stole the chips.\n")
    assert common_columns([look_at(str(tmp_path))]) == []


def test_an_unreadable_table_says_why(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert "image" in look_at(str(tmp_path / "a.csv")).problem


def test_a_new_project_takes_no_name_that_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DITTOGRAPH_PROJECTS", str(tmp_path))
    first = new_project("drafts", NOON)
    first.touch()
    assert first.name == "drafts 2026-05-03 12.00.ditto"
    assert new_project("drafts", NOON).name == "drafts 2026-05-03 12.00 (2).ditto"


# --- the form


def test_start_needs_something_to_scan(qtbot: QtBot, tmp_path: Path) -> None:
    form = ScanForm(Settings())
    qtbot.addWidget(form)
    form.show()
    assert not form.start.isEnabled()
    form.begin(text="")
    form.text.setPlainText("A gull.\n\n  \n")
    form.text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(form.text, "A hawk.")
    assert form.lines.text() == "2 entries"
    with qtbot.waitSignal(form.start_wanted) as started:
        qtbot.mouseClick(form.start, Qt.MouseButton.LeftButton)
    assert started.args == [ScanRequest(text="A gull.\n\n  \nA hawk.")]
    form.text.clear()
    assert not form.start.isEnabled()


def test_a_table_lets_its_column_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,text\n1,The ferry leaves at nine.\n")
    form = ScanForm(Settings())
    qtbot.addWidget(form)
    form.show()
    form.begin([str(tmp_path / "a.csv")])
    qtbot.waitUntil(lambda: form.column.count() == 3)
    assert "The ferry leaves at nine." in form.column.itemText(2)
    assert form.request().column is None
    form.column.setCurrentIndex(2)
    assert form.request().column == "text"
    form.begin([str(tmp_path)])  # another scan forgets the column
    assert form.request().column is None


def test_choices_go_into_the_request_and_back(qtbot: QtBot, tmp_path: Path) -> None:
    request = ScanRequest(
        paths=[str(tmp_path)],
        text="One.\nTwo.",
        reference=[str(tmp_path / "old")],
        choices=Settings(
            unit=Unit.PARAGRAPH,
            encoder="their-own",
            prompt="query",
            device=Device.CPU,
            precision=Precision.FP32,
            method=Method.EXACT,
            floor=0.5,
        ),
    )
    form = ScanForm(Settings())
    qtbot.addWidget(form)
    form.fill(request)
    assert form.request() == request
    assert ScanRequest.from_fields(request.fields()) == request
    form.set_engine(
        Encoders(
            (_BUNDLED, _like_it(name="their-own", prompts=("query",))), (Device.CPU, Device.CUDA)
        )
    )
    assert form.choices() == request.choices  # what the engine tells changes no choice
    assert [form.device.itemData(i) for i in range(form.device.count())] == ["auto", "cpu", "cuda"]


def test_each_encoder_says_what_it_is(qtbot: QtBot) -> None:
    form = ScanForm(Settings())
    qtbot.addWidget(form)
    form.set_engine(
        Encoders(
            (
                _BUNDLED,
                _like_it(
                    folder="/o",
                    origin="Hugging Face cache",
                    languages=("en", "de", "fr", "it", "es", "xx"),
                    notes=("It is made for lists.",),
                ),
                EncoderEntry("mine", "/m", "added", size=91_000_000),
            ),
            (Device.CPU,),
        )
    )
    rows = form.encoders.rows
    known = "384 dimensions · reads 256 tokens · mean pooling · 91 MB"
    assert [row.button.text() for row in rows] == ["all-MiniLM-L6-v2"] * 2 + ["mine"]
    assert [row.origin.text() for row in rows] == [
        "comes with Dittograph",
        "from the Hugging Face cache",
        "added by you",
    ]
    assert [row.facts.text() for row in rows] == [
        f"{known} · English",
        f"{known} · English, German, French and 3 more languages",
        "91 MB",
    ]
    assert rows[1].notes.text() == "It is made for lists."
    assert [row.remove is not None for row in rows] == [False, False, True]
    rows[1].button.click()
    assert form.choices().encoder == "/o"  # another one has its name
    rows[2].button.click()
    assert form.choices().encoder == "mine"


def test_the_encoder_of_before_stays_chosen_though_it_is_gone(qtbot: QtBot) -> None:
    form = ScanForm(Settings(encoder="lost"))
    qtbot.addWidget(form)
    form.set_engine(Encoders((_BUNDLED,), (Device.CPU,)))
    assert form.choices().encoder == "lost"
    assert form.encoders.entry.facts == "It was not found on this computer."


def test_prompts_are_offered_where_the_encoder_has_any(qtbot: QtBot) -> None:
    form = ScanForm(Settings())
    qtbot.addWidget(form)
    form.show()
    form.more.click()
    asking = _like_it(name="asking", folder="/a", prompts=("query", "passage"))
    form.set_engine(Encoders((_BUNDLED, asking), (Device.CPU,)))
    assert not form.prompt.isVisible()
    form.encoders.rows[1].button.click()
    assert form.prompt.isVisible()
    words = [form.prompt.itemText(i) for i in range(form.prompt.count())]
    assert words == ["Those that the encoder was made for", "None", "“query”", "“passage”"]
    assert form.request().message(Path("p.ditto")).settings.prompt is None
    form.prompt.setCurrentIndex(3)
    assert form.request().message(Path("p.ditto")).settings.prompt == "passage"
    form.encoders.rows[0].button.click()
    assert form.request().message(Path("p.ditto")).settings.prompt is None


def test_the_wheel_changes_no_field_that_it_crosses(
    qtbot: QtBot,
) -> None:
    form = ScanForm(Settings())
    qtbot.addWidget(form)
    form.resize(700, 400)
    with qtbot.waitExposed(form):
        form.show()
    for fold in form.findChildren(Fold):
        fold.button.click()
    before = form.choices()
    for field in (form.floor, form.device):
        for turn in (-120, 120):
            where = QPointF(field.rect().center())
            QApplication.sendEvent(
                field,
                QWheelEvent(
                    where,
                    QPointF(field.mapToGlobal(field.rect().center())),
                    QPoint(),
                    QPoint(0, turn),
                    Qt.MouseButton.NoButton,
                    Qt.KeyboardModifier.NoModifier,
                    Qt.ScrollPhase.NoScrollPhase,
                    False,
                ),
            )
            assert form.choices() == before
