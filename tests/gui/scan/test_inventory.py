"""What New scan says of the sources before anything is scanned."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from dittograph.documents.collection.survey import Kind, Survey, survey
from dittograph.documents.collection.walk import Passed, real
from dittograph.documents.source import Skipped
from dittograph.documents.text import code_pages, encoding_names
from dittograph.documents.text.decode import _ESCAPES
from dittograph.settings import Settings
from dittograph_gui.encodings.names import ENCODINGS
from dittograph_gui.scan import counting, inventory
from dittograph_gui.scan.form import ScanForm
from dittograph_gui.scan.inventory_view import Inventory
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

FRENCH = "Le garçon a mangé du pain près de la forêt, où il était né.\n"


@pytest.fixture(autouse=True)
def _own_settings(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path_factory.mktemp("settings")))


@pytest.fixture
def view(qtbot: QtBot) -> Inventory:
    made = Inventory()
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    return made


def counted(qtbot: QtBot, view: Inventory, *paths: Path) -> Survey:
    with qtbot.waitSignal(view.counted):
        view.count([str(path) for path in paths])
    assert view.survey is not None
    return view.survey


# --- words


def test_kinds_are_named_with_their_numbers_and_all_with_their_size() -> None:
    kinds = [Kind("docx", "Word documents", 900, 30_000_000), Kind("table", "tables", 4, 5_000_000)]
    assert (
        inventory.readable(Survey(tuple(kinds)))
        == "904 files to read, 35.0 MB: Word documents (900), tables (4)"
    )
    assert inventory.each_kind(Survey(tuple(kinds))).splitlines() == [
        "Word documents: 900 files, 30.0 MB",
        "Tables: 4 files, 5.0 MB",
    ]
    assert inventory.readable(Survey((Kind("text", "plain text", 1, 10),))) == (
        "1 file to read, 1 kB: plain text"
    )
    many = tuple(Kind(str(n), f"kind {n}", 9 - n, 1) for n in range(8))
    assert inventory.readable(Survey(many)).endswith("kind 4 (5), 3 other kinds (9)")
    assert inventory.readable(Survey()) == "There is nothing here that Dittograph can read."


def test_reasons_stand_above_the_files_that_share_them(tmp_path: Path) -> None:
    skipped = [
        Skipped(f"{tmp_path.as_posix()}/in/a.doc", "It is old."),
        Skipped(f"{tmp_path.as_posix()}/b.png", "It is an image."),
        Skipped(f"{tmp_path.as_posix()}/c.png", "It is an image."),
    ]
    name = tmp_path.name
    assert inventory.reasons(skipped, [str(tmp_path)]).splitlines() == [
        "It is an image. (2)",
        f"    {name}/b.png",
        f"    {name}/c.png",
        "",
        "It is old.",
        f"    {name}/in/a.doc",
    ]
    assert inventory.reasons(skipped, [str(tmp_path)], 1).splitlines() == [
        "It is an image. (2)",
        f"    {name}/b.png",
        "",
        "… and 2 more, which “Copy list” has too.",
    ]


def test_what_is_passed_over_is_said_with_its_reasons() -> None:
    assert inventory.passed_over({}) == ""
    assert (
        inventory.passed_over({Passed.LOOP: 1, Passed.HIDDEN: 3})
        == "Passed over: 3 hidden files or folders, 1 link to a folder that is read already"
    )


def test_every_encoding_that_may_be_guessed_has_a_name_that_people_know() -> None:
    guessed = {codec for codec, _ in code_pages._LATIN} | set(code_pages._LEGACY)
    guessed |= {codec for _, _, codecs in code_pages._ALPHABETS for codec in codecs.split()}
    assert guessed | set(_ESCAPES.values()) <= set(ENCODINGS)
    assert len(set(ENCODINGS.values())) == len(ENCODINGS)
    for codec in ENCODINGS:
        "A gull.".encode(codec)
    assert dict(ENCODINGS) == encoding_names.ENCODINGS  # as the core says it


def test_codecs_have_the_same_name_however_they_are_spelled() -> None:
    for codec, name in {
        "windows-1252": "Western (Windows-1252)",
        "ISO-8859-1": "Western (ISO 8859-1)",
        "utf-8-sig": "Unicode (UTF-8)",
        "UTF-16LE": "Unicode (UTF-16)",
        "x-unknown": "x-unknown",
    }.items():
        assert encoding_names.encoding_name(codec) == name


# --- the view


def test_a_folder_is_counted_as_soon_as_it_is_there(
    qtbot: QtBot, view: Inventory, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("A gull.")
    (tmp_path / "b.csv").write_text("id,text\n1,A hawk.\n")
    (tmp_path / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / ".hidden").write_text("no")
    counted(qtbot, view, tmp_path)
    assert "2 files to read" in view.summary.text()
    assert "tables (1)" in view.summary.text()
    assert view.unread.button.text() == "1 will not be read"
    assert view.passed.text() == "Passed over: 1 hidden file or folder"
    assert not view.guessed.isVisible()
    assert not view.reasons.isVisible()
    qtbot.mouseClick(view.unread.button, Qt.MouseButton.LeftButton)
    assert view.reasons.isVisible()
    qtbot.mouseClick(view.copy, Qt.MouseButton.LeftButton)
    assert f"{tmp_path.name}/c.png" in QGuiApplication.clipboard().text()
    assert view.copy.text() == "Copied"
    view.count([])
    assert not view.summary.isVisible()


def test_an_empty_folder_says_that_there_is_nothing(
    qtbot: QtBot, view: Inventory, tmp_path: Path
) -> None:
    counted(qtbot, view, tmp_path)
    assert view.summary.text() == "There is nothing here that Dittograph can read."
    assert not view.unread.isVisible()


def test_a_guess_can_be_put_right_by_looking_at_a_line(
    qtbot: QtBot, view: Inventory, tmp_path: Path
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(FRENCH.encode("mac_roman"))
    counted(qtbot, view, tmp_path)
    assert view.guessed.button.text() == "2 files: the encoding is a guess"
    qtbot.mouseClick(view.guessed.button, Qt.MouseButton.LeftButton)
    first, second = view.encodings.rows
    first.box.setCurrentIndex(first.box.findText("Western (Windows-1252)"))
    assert "garçon" not in first.sample.text()
    assert "garçon" in second.sample.text()
    assert view.chosen == {real(tmp_path / "a.txt"): "cp1252"}
    every = view.encodings.every
    assert every.currentText() == "As chosen below"
    every.setCurrentIndex(every.findText("Western (Macintosh)"))
    every.activated.emit(every.currentIndex())
    assert view.chosen == {real(tmp_path / name): "mac_roman" for name in ("a.txt", "b.txt")}
    assert "garçon" in first.sample.text()
    second.box.setCurrentIndex(0)
    assert view.chosen == {real(tmp_path / "a.txt"): "mac_roman"}


def test_what_was_chosen_stays_when_more_is_added(
    qtbot: QtBot, view: Inventory, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_bytes(FRENCH.encode("cp850"))
    (tmp_path / "b.txt").write_text("A gull.")
    counted(qtbot, view, tmp_path / "a.txt")
    row = view.encodings.rows[0]
    row.box.setCurrentIndex(row.box.findText("Western (DOS, cp437)"))
    counted(qtbot, view, tmp_path / "a.txt", tmp_path / "b.txt")
    assert view.chosen == {real(tmp_path / "a.txt"): "cp437"}
    assert view.encodings.rows[0].box.currentText() == "Western (DOS, cp437)"
    view.set_encoding("cp1252")  # one for all texts: there is nothing to guess
    assert view.chosen == {}
    assert not view.guessed.isVisible()


class _Held:
    """A survey that waits until it is let go or cancelled."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.go = threading.Event()
        self.cancelled = threading.Event()
        monkeypatch.setattr(counting, "survey", self._survey)

    def _survey(self, paths: list[str], progress: object) -> Survey:
        try:
            while not self.go.wait(0.01):
                progress.advance(1)  # type: ignore[attr-defined]
        except Exception:
            self.cancelled.set()
            raise
        return survey(paths)


def test_a_long_count_shows_how_far_it_is_and_can_be_cancelled(
    qtbot: QtBot, view: Inventory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "_PATIENCE_MS", 0)
    (tmp_path / "a.txt").write_text("A gull.")
    held = _Held(monkeypatch)
    with qtbot.waitSignal(view.counting.progressed):
        view.count([str(tmp_path)])
    assert view.doing.isVisible()
    assert view.doing.text().startswith("Counting…")
    qtbot.mouseClick(view.cancel, Qt.MouseButton.LeftButton)
    assert held.cancelled.wait(10)
    assert view.survey is None
    assert "Not counted" in view.doing.text()
    held.go.set()
    with qtbot.waitSignal(view.counted):
        qtbot.mouseClick(view.cancel, Qt.MouseButton.LeftButton)
    assert "1 file to read" in view.summary.text()
    assert not view.cancel.isVisible()


def test_only_what_was_asked_for_last_is_shown(
    qtbot: QtBot, view: Inventory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text("A gull.")
    held = _Held(monkeypatch)
    view.count([str(tmp_path)])
    monkeypatch.setattr(counting, "survey", survey)
    counted(qtbot, view, tmp_path / "1.txt")
    assert held.cancelled.wait(10)
    assert "1 file to read" in view.summary.text()


# --- the page


def test_the_page_tells_each_source_and_asks_with_the_chosen_encodings(
    qtbot: QtBot, tmp_path: Path
) -> None:
    texts, older = tmp_path / "texts", tmp_path / "older"
    texts.mkdir()
    older.mkdir()
    (texts / "a.txt").write_bytes(FRENCH.encode("cp850"))
    (texts / "b.csv").write_text("id,text\n1,A hawk.\n2,An owl.\n")
    (older / "c.txt").write_bytes(FRENCH.encode("cp850"))
    form = ScanForm(Settings())
    qtbot.addWidget(form)
    form.show()
    with qtbot.waitSignal(form.what.inventory.counted):
        form.begin([str(texts), str(texts / "b.csv")])
    with qtbot.waitSignal(form.reference.inventory.counted):
        form.reference.sources.add([str(older)])
    qtbot.waitUntil(lambda: form.what.sources.rows[1].text == "table, 2 rows")
    assert form.what.sources.rows[0].text == "folder, 2 files"
    for part in (form.what, form.reference):
        box = part.inventory.encodings.rows[0].box
        box.setCurrentIndex(box.findText("Western (DOS, cp437)"))
    chosen = {real(texts / "a.txt"): "cp437", real(older / "c.txt"): "cp437"}
    assert form.request().encodings == chosen
    form.fill(form.request())
    assert form.request().encodings == chosen
    form.begin()
    assert form.request().encodings == {}


def test_tables_that_are_not_plain_text_are_left_to_the_engine(
    qtbot: QtBot, tmp_path: Path
) -> None:
    from dittograph.engine.messages import ColumnHead, TableHeads
    from dittograph_gui.scan.columns import TableColumns

    (tmp_path / "a.csv").write_text("id,text\n1,A hawk.\n")
    columns = TableColumns()
    tables = ((str(tmp_path / "a.csv"), "table"), ("b.xlsx", "xlsx"))
    with qtbot.waitSignal(columns.wanted) as wanted:
        columns.look(tables)
    assert wanted.args == [("b.xlsx",)]
    qtbot.waitUntil(lambda: bool(columns.common))
    answer = TableHeads(((ColumnHead("text", "A gull."), ColumnHead("more", "x")),))
    columns.take(("other.xlsx",), answer)
    assert [name for name, _ in columns.common] == ["id", "text"]
    columns.take(("b.xlsx",), answer)
    assert [name for name, _ in columns.common] == ["text"]


def test_the_window_asks_no_disk_for_what_was_added(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("A gull.")
    here = threading.get_ident()
    asked = []

    def stat(*args: object, **options: object) -> os.stat_result:
        if threading.get_ident() == here and str(tmp_path) in str(args[0]):
            asked.append(args[0])
        return real_stat(*args, **options)  # type: ignore[arg-type]

    real_stat = os.stat
    form = ScanForm(Settings())
    qtbot.addWidget(form)
    form.show()
    monkeypatch.setattr(os, "stat", stat)
    with qtbot.waitSignal(form.what.inventory.counted):
        form.begin([str(tmp_path)])
    assert asked == []
