"""What is asked to be scanned, and what is known about it before."""

from datetime import datetime
from pathlib import Path

import pytest
from dittograph_gui.scan.request import common_columns, look_at, new_project

NOON = datetime(2026, 5, 3, 12, 0)


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
