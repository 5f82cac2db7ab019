"""Rows of tables that are read at once stand on the lines on which a walk finds them."""

from __future__ import annotations

import csv
import io

import pytest
from dittograph.documents.tables import cells
from dittograph.documents.tables.cells import split_cells
from hypothesis import given, settings
from hypothesis import strategies as st

PARTS = ("a", "b c", '"', '""', ",", "\n", "\r\n", " ", "\xa0", '"x\ny"', '"q"', "\t", "\r")


def walked(text: str) -> list[tuple[list[str], int]]:
    reader = csv.reader(io.StringIO(text, newline=""), quoting=csv.QUOTE_NONE)
    found, line = [], 1
    for row in reader:
        if "".join(row).strip():
            found.append((row, line))
        line = reader.line_num + 1
    return found


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=20).map("".join))
def test_rows_without_quotes_are_those_of_a_walk(text: str) -> None:
    assert split_cells(text, ",", literal=True) == walked(text)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", ["", "\n"])
def test_a_cell_of_two_lines_moves_the_rows_below(
    end: str, last: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cells, "_FIRST", 2)
    text = end.join(["id,text", "1,one", "", "2,two", f'3,"th{end}ree"', "4,four"]) + last
    assert [line for _, line in split_cells(text, ",")] == [1, 2, 4, 5, 7]
    assert split_cells(text, ",")[3][0] == ["3", f"th{end}ree"]
