"""The columns of tables, before anything is scanned."""

from pathlib import Path

import pytest
from dittograph.documents.tables import table_heads
from dittograph.documents.tables.table_heads import read_table_heads


def test_each_table_has_its_columns_with_an_example(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,text\n1,The ferry leaves at nine.\n2,It rained.\n")
    (tmp_path / "b.tsv").write_text("id\ttext\n7\t" + "word " * 100 + "\n")
    first, second = read_table_heads([str(tmp_path / "a.csv"), str(tmp_path / "b.tsv")])
    assert first == (("id", "1"), ("text", "The ferry leaves at nine."))
    assert [name for name, _ in second] == ["id", "text"]
    assert len(second[1][1]) == 200


def test_what_is_no_table_or_cannot_be_read_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("A gull.")
    (tmp_path / "b.csv").write_bytes(b"\x89PNG\r\n\x1a\n")
    names = ("a.txt", "b.csv", "gone.csv")
    assert read_table_heads([str(tmp_path / name) for name in names]) == []
    monkeypatch.setattr(table_heads, "_MOST", 60)
    (tmp_path / "large.csv").write_text("id,text\n1,The ferry leaves at nine.\n")
    several = [str(tmp_path / "large.csv")] * 3
    assert len(read_table_heads(several)) == 1  # the others would be too much
