"""Where a passage stands, in words and in JSON."""

from __future__ import annotations

import pytest
from dittograph.documents.location import NOWHERE, Location
from dittograph.documents.source import Source, Table
from dittograph.passages.units import split
from dittograph.settings import Unit


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (NOWHERE, "a.docx"),
        (Location(line=1234, start=0, end=9), "a.docx, line 1,234"),
        (Location(line=5, row=3, column="text"), "a.docx, row 3, column text"),
        (Location(page=3, paragraph=12), "a.docx, page 3"),
        (Location(paragraph=12), "a.docx, paragraph 12"),
        (Location(chapter="The Pool", paragraph=2), "a.docx, chapter “The Pool”, paragraph 2"),
        (Location(subject="The pool", paragraph=2), "a.docx, subject “The pool”, paragraph 2"),
        (Location(sheet="May", row=3, column="text", cell="B4"), "a.docx, sheet “May”, cell B4"),
        (Location(line=9, time=3_723_900), "a.docx, at 1:02:03"),
        (Location(part="footnote 3"), "a.docx, footnote 3"),
        (Location(part="letters/may.pdf", page=2), "a.docx, letters/may.pdf, page 2"),
    ],
)
def test_words_are_what_a_person_needs_to_find_it(place, words):
    assert place.within("a.docx") == words


def test_json_names_only_what_is_known():
    assert Location(page=3, time=1500, part="x").fields() == {"page": 3, "time": 1.5, "part": "x"}
    assert NOWHERE.fields() == {}


def test_the_sheets_of_a_workbook_give_cells():
    header, wide = ("id", "text"), tuple(map(str, range(1, 29)))
    sheets = (
        Table(header, (("1", "Some words here."), ("2", "More of them.")), (2, 5), "May"),
        Table(wide, (("",) * 26 + ("In AA here", "in AB"),), (9,), "June"),
    )
    source = Source("a.xlsx", None, "table", tables=sheets)
    for unit in (Unit.ROW, Unit.LINE, Unit.SENTENCE):
        found = [(p.text, p.location) for p in split(source, 0, unit)]
        assert found[:2] == [
            ("Some words here.", Location(row=1, column="text", sheet="May", cell="B2")),
            ("More of them.", Location(row=2, column="text", sheet="May", cell="B5")),
        ]
    rows = list(split(source, 0, Unit.ROW))
    assert rows[2].text == "In AA here in AB"
    assert (rows[2].location.sheet, rows[2].location.cell) == ("June", "AA9:AB9")
    (whole,) = split(source, 0, Unit.FILE)
    assert whole.text == "1 Some words here. 2 More of them. In AA here in AB"
