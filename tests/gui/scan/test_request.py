"""What is asked to be scanned, and what is known about it before."""

import re
from datetime import datetime
from pathlib import Path

import pytest
from dittograph.documents.registry import kinds_of_files
from dittograph_gui.scan import request
from dittograph_gui.scan.columns import common_columns, look_at_plain
from dittograph_gui.scan.request import ScanRequest, file_filter, new_project

NOON = datetime(2026, 5, 3, 12, 0)


def test_a_look_at_a_table_tells_its_columns_and_rows(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,text\n1,The ferry leaves at nine.\n2,It rained.\n")
    (tmp_path / "b.csv").write_bytes(b"\x89PNG\r\n\x1a\n")
    paths = [str(tmp_path / name) for name in ("a.csv", "b.csv", "gone.csv")]
    ((path, table),) = look_at_plain(paths).items()
    assert path == paths[0]
    assert table.rows == 2
    assert table.head == (("id", "1"), ("text", "The ferry leaves at nine."))


def test_of_a_large_table_only_the_beginning_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    path.write_text("id,text\n" + "1,The ferry leaves at nine.\n" * 100_000)
    (table,) = look_at_plain([str(path)]).values()
    assert [name for name, _ in table.head] == ["id", "text"]
    assert table.rows is None


def test_columns_that_all_tables_have_are_offered() -> None:
    first = (("id", "1"), ("text", "A gull."))
    second = (("text", "A hawk."), ("id", "7"))
    assert common_columns([first, second]) == first
    assert common_columns([first, (("score", "7"),)]) == ()
    assert common_columns([]) == ()


def test_a_dialog_offers_all_documents_a_few_groups_and_all_files() -> None:
    first, *groups, last = file_filter().split(";;")
    assert first.startswith("All documents (*")
    assert last == "All files (*)"
    assert "Text (*.txt" in "".join(groups) or "Text (*.md" in "".join(groups)
    for _, suffixes in kinds_of_files():
        for suffix in suffixes:
            assert re.search(rf"\*{re.escape(suffix)}[ )]", first)
            assert sum(bool(re.search(rf"\*{re.escape(suffix)}[ )]", g)) for g in groups) == 1


def test_a_kind_of_no_group_has_a_line_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = [("letters", (".ltr",)), ("web pages", (".html", ".htm"))]
    monkeypatch.setattr(request, "kinds_of_files", lambda: kinds)
    assert file_filter().split(";;")[1:-1] == [
        "Web pages and e-books (*.html *.htm)",
        "Letters (*.ltr)",
    ]


def test_encodings_are_asked_of_the_engine_and_remembered(tmp_path: Path) -> None:
    asked = ScanRequest(paths=["/texts"], encodings={"/texts/old.txt": "cp850"})
    assert asked.message(tmp_path / "p.ditto").encodings == {"/texts/old.txt": "cp850"}
    assert ScanRequest.from_fields(asked.fields()) == asked


def test_a_new_project_takes_no_name_that_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DITTOGRAPH_PROJECTS", str(tmp_path))
    first = new_project("drafts", NOON)
    first.touch()
    assert first.name == "drafts 2026-05-03 12.00.ditto"
    assert new_project("drafts", NOON).name == "drafts 2026-05-03 12.00 (2).ditto"


def test_a_request_follows_files_and_folders_that_were_moved(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new" / "letters"
    places = {
        str(old / "may" / "a.txt"): str(new / "may" / "a.txt"),
        str(tmp_path / "b.txt"): str(new / "c.txt"),
    }
    asked = ScanRequest(
        paths=[str(old), str(tmp_path / "b.txt"), str(tmp_path / "elsewhere")],
        reference=[str(old / "may")],
        encodings={str(tmp_path / "b.txt"): "latin-1"},
    ).moved(places)
    assert asked.paths == [str(new), str(new / "c.txt"), str(tmp_path / "elsewhere")]
    assert asked.reference == [str(new / "may")]
    assert asked.encodings == {str(new / "c.txt"): "latin-1"}
