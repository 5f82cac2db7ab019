"""OpenDocument spreadsheets: read cell by cell, and copied without some rows.

calamine reads the copies, so that they are judged by another.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
import python_calamine
from dittograph.documents.format import Unread
from dittograph.documents.formats.ods import FORMAT
from dittograph.documents.markup.package import Package
from dittograph.documents.reading import read_whole
from dittograph.documents.registry import recognise
from dittograph.documents.sheets.opendocument import Spreadsheet
from dittograph.documents.source import ChangedError, UnusableError
from dittograph.passages.rows import check_column
from dittograph.passages.units import split
from dittograph.settings import Unit
from hypothesis import given, settings
from hypothesis import strategies as st

FRAME = "<draw:frame table:end-cell-address=\"'My texts'.C9\"/>"
TYPE = "application/vnd.oasis.opendocument.spreadsheet"
MANIFEST = (
    '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry '
    f'm:full-path="/" m:media-type="{TYPE}"/></m:manifest>'
)
NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in [
        ("office", "office"), ("table", "table"), ("text", "text"), ("draw", "drawing"),
        ("chart", "chart"),
    ]
)  # fmt: skip


def packed(content: str, **more: str) -> bytes:
    """Return a spreadsheet with this document, and with other parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        parts = {"mimetype": TYPE, "META-INF/manifest.xml": MANIFEST, "content.xml": content}
        for name, data in {**parts, **more}.items():
            info = zipfile.ZipInfo(name)
            stored = name == "mimetype"
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            package.writestr(info, data)
    return file.getvalue()


def document(*sheets: str, after: str = "") -> str:
    """Return a document with these sheets."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content {NAMES}><office:body>'
        f"<office:spreadsheet>{''.join(sheets)}{after}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )


def sheet(*rows: str, name: str = "Sheet1") -> str:
    return f'<table:table table:name="{name}">{"".join(rows)}</table:table>'


def row(*cells: str, more: str = "") -> str:
    inner = "".join(
        cell if cell.startswith("<") else
        f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p>'
        "</table:table-cell>"
        for cell in cells
    )  # fmt: skip
    return f"<table:table-row{more}>{inner}</table:table-row>"


def example(texts: list[str]) -> bytes:
    """Return a spreadsheet with these texts in the column "text" of its only sheet, a row each."""
    rows = [row(str(number), text) for number, text in enumerate(texts)]
    return packed(document(sheet(row("id", "text"), *rows)))


def cells(data: bytes, name: str = "Sheet1") -> list[list[object]]:
    """Return what calamine sees."""
    return python_calamine.load_workbook(io.BytesIO(data)).get_sheet_by_name(name).to_python()


def same(copy: bytes, expected: bytes) -> bool:
    """Tell if two spreadsheets have the same texts."""
    return [r[1] for r in cells(copy)] == [r[1] for r in cells(expected)]


def unread(data: bytes, name: str = "a.ods") -> Unread:
    return Unread(name, Path(name), data[:4096], content=data)


def read(data: bytes):
    return FORMAT.read(unread(data))


def without(data: bytes, *dropped: str, unit: Unit = Unit.ROW):
    (source,), _ = check_column([read(data)], "text")
    passages = list(split(source, 0, unit, column="text"))
    places = {i for i, p in enumerate(passages) if p.text in dropped}
    assert {passages[i].text for i in places} == set(dropped)
    return FORMAT.write_without(data, source, passages, places)


# --- what is read


def test_cells_are_read_as_they_are_shown_where_they_stand():
    data = packed(
        document(
            sheet(
                '<table:table-row table:number-rows-repeated="3"><table:table-cell '
                'table:number-columns-repeated="1024"/></table:table-row>',
                row('<table:table-cell table:number-columns-repeated="2"/>', "No", "Answer"),
                row(
                    '<table:table-cell table:number-columns-repeated="2"/>',
                    '<table:table-cell office:value-type="float" office:value="0.125">'
                    "<text:p>12.50 %</text:p></table:table-cell>",
                    "<table:table-cell><office:annotation><text:p>A note.</text:p>"
                    "</office:annotation><text:p>Nobody<text:s text:c=\"2\"/>came "
                    "<text:span>home</text:span>.</text:p><text:p>Or so he said.</text:p>"
                    '<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame>'
                    "</table:table-cell>",
                ),
                row('<table:table-cell table:number-columns-repeated="2" office:value="7"/>',
                    "", "It rained all day &c.", more=' table:number-rows-repeated="2"'),
                '<table:table-row table:number-rows-repeated="1048567"><table:table-cell '
                'table:number-columns-repeated="1024"/></table:table-row>',
            ),
            sheet(row("Other", "words here"), row("and", "more words"), name="Fish &amp; Chips"),
        )
    )  # fmt: skip
    source = read(data)
    one, other = source.tables
    assert one.header == ("1", "2", "No", "Answer")
    assert one.lines == (5, 6, 7)
    assert one.rows == (
        ("", "", "12.50 %", "Nobody  came home.\nOr so he said."),
        ("7", "7", "", "It rained all day &c."),
        ("7", "7", "", "It rained all day &c."),
    )
    assert other.sheet == "Fish & Chips"
    places = [p.location.cell for p in split(source, 0, Unit.AUTO)][:3]
    assert places == ["D5", "D6", "D7"]


def test_it_reads_the_same_with_places_and_without():
    cell = "<table:table-cell><text:p>a&nbsp;b&unknown;c&#233;</text:p></table:table-cell>"
    data = packed(document(sheet(row("id", "Käse"), row("&", cell), row("3", "4 < 5"))))
    with Package(data) as package:
        rows = Spreadsheet(package).rows()
        assert rows == Spreadsheet(package, places=True).rows()
        assert rows[0][1][1] == (["&", "a\xa0b&unknown;cé"], 2)


@pytest.mark.parametrize("name", ["a.txt", "a.ots", "a", "a.xlsx"])
def test_it_is_told_by_its_content(name):
    assert recognise(unread(example(["One."]), name)) is FORMAT


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (lambda: packed(document(sheet(row("")))), "sheets are empty"),
        (lambda: example(["x"])[:-30], "damaged"),
        (lambda: packed(document(sheet(row("a")))[:-80]), "damaged"),
        (lambda: packed("<a/>", **{"META-INF/manifest.xml": "<a><encryption-data/></a>"}),
         "password"),
        (lambda: packed(document(sheet(row("a", more=' table:number-rows-repeated="9999999"')))),
         "millions of cells"),
        (lambda: packed(document(sheet(row(
            '<table:table-cell table:number-columns-repeated="9999999"/>', "a")))), "millions of"),
        (lambda: packed(document(*[sheet(row(
            '<table:table-cell table:number-columns-repeated="16000"><text:p>a</text:p>'
            "</table:table-cell>", more=' table:number-rows-repeated="1000"'))] * 9)), "millions"),
        (lambda: packed('<!DOCTYPE a [<!ENTITY b "bbbbb">]><a>&b;</a>'), "entities"),
        (lambda: packed("<a>" * 5000), "nested too deeply"),
        (lambda: packed("<a>" + " " * (200 << 20)), "unpack"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said_in_a_sentence(data, reason):
    with pytest.raises(UnusableError, match=reason):
        read_whole(unread(data()))


# --- copies


def test_a_copy_is_equal_but_for_the_row():
    kept = [row("id", "text"), row("1", "One came."), row("3", "Three came.", more=' a="b"')]
    other = sheet(row("formula", '<table:table-cell table:formula="of:=[Sheet1.A2]"/>'), name="O")
    data = packed(document(sheet(*kept[:2], row("2", "Two came."), kept[2]), other), other="x")
    copy = without(data, "Two came.")
    assert copy == packed(document(sheet(*kept), other), other="x")


def test_of_repeated_rows_as_many_go_as_are_dropped():
    data = packed(document(sheet(
        row("id", "text"), row("1", "Twice here.", more=' table:number-rows-repeated="3"'),
        row("2", "Once here."),
    )))  # fmt: skip
    source = read(data)
    passages = list(split(source, 0, Unit.ROW, column="text"))
    copy = FORMAT.write_without(data, source, passages, {1, 3})
    assert cells(copy) == [["id", "text"], ["1", "Twice here."], ["1", "Twice here."]]
    assert FORMAT.write_without(data, source, passages, {0, 1, 2, 3}) is None


@pytest.mark.parametrize(
    ("what", "cell", "after"),
    [
        ("a formula", '<table:table-cell table:formula="of:=SUM([.A1:.A9])"/>', ""),
        ("a formula", '<table:table-cell table:formula="of:=COUNTA([.A:.A])"/>', ""),
        ("a formula", '<table:table-cell table:formula="of:=SUM([.1:.9])"/>', ""),
        ("a formula", '<table:table-cell table:formula="of:=INDIRECT(&quot;A1&quot;)"/>', ""),
        ("a formula", "", sheet(row(
            '<table:table-cell table:formula="of:=[$\'My texts\'.$A$9]"/>'), name="O")),
        ("a defined name", "",
         "<table:named-range table:cell-range-address=\"$'My texts'.$A$1:.$A$9\"/>"),
        ("a filter or a database range", "",
         "<table:database-range table:target-range-address=\"'My texts'.A1:'My texts'.B9\"/>"),
        ("a picture or a chart",
         f"<table:table-cell>{FRAME}</table:table-cell>", ""),
        ("the list of changes", "", "<table:tracked-changes/>"),
    ],
)  # fmt: skip
def test_a_row_that_something_refers_to_is_not_taken_out(what, cell, after):
    rows = [row(str(n), f"Text {n} stands here.") for n in range(1, 9)]
    data = packed(document(sheet(row("id", "text", cell), *rows, name="My texts"), after=after))
    with pytest.raises(UnusableError, match=f"“My texts” cannot .* because {what} refers"):
        without(data, "Text 6 stands here.")


def test_cells_joined_over_rows_and_charts_hold_a_row_back():
    tall = '<table:table-cell table:number-rows-spanned="2"><text:p>x</text:p></table:table-cell>'
    wide = (
        '<table:table-cell table:number-columns-spanned="2"><text:p>x</text:p></table:table-cell>'
    )
    covered = "<table:covered-table-cell/>"
    rows = [
        row("id", "text"), row("1", "One came.", tall), row("2", "Two came.", covered),
        row("3", "Three came.", wide, covered), row("4", "Four came."),
    ]  # fmt: skip
    data = packed(document(sheet(*rows)))
    for text in ("One came.", "Two came."):
        with pytest.raises(UnusableError, match="a merged cell"):
            without(data, text)
    assert without(data, "Three came.") == packed(document(sheet(*rows[:3], rows[4])))
    chart = f'<a {NAMES}><chart:series chart:values-cell-range-address="Sheet1.A2:Sheet1.A9"/></a>'
    data = packed(document(sheet(*rows)), **{"Object 1/content.xml": chart})
    with pytest.raises(UnusableError, match="a chart"):
        without(data, "Four came.")


def test_a_spreadsheet_that_changed_and_a_part_of_a_row_are_refused():
    source = read(example(["It rained. He left.", "Two came."]))
    passages = list(split(source, 0, Unit.ROW))
    with pytest.raises(ChangedError):
        FORMAT.write_without(example(["It rained.", "Two came."]), source, passages, {1})
    with pytest.raises(UnusableError, match="Of row 2 of sheet “Sheet1” only a part"):
        without(example(["It rained. He left.", "Two came."]), "He left.", unit=Unit.SENTENCE)


@settings(max_examples=40, deadline=None)
@given(
    rows=st.lists(st.tuples(st.booleans(), st.integers(1, 3)), min_size=2, max_size=8).filter(
        lambda rows: sum(times for filled, times in rows if filled) > 1
    ),
    data=st.data(),
)
def test_others_find_the_rows_that_stay_and_no_others(rows, data):
    made, expected = [row("id", "text")], [["id", "text"]]
    for number, (filled, times) in enumerate(rows):
        words = [str(number), f"Text {number} is here."] if filled else ["", ""]
        made.append(row(*words, more=f' table:number-rows-repeated="{times}"'))
        expected += [words] * times
    whole = packed(document(sheet(*made)))
    source = read(whole)
    passages = list(split(source, 0, Unit.ROW, column="text"))
    dropped = data.draw(st.sets(st.integers(0, len(passages) - 1), min_size=1))
    copy = FORMAT.write_without(whole, source, passages, dropped)
    if len(dropped) == len(passages):
        assert copy is None
        return
    gone = {source.tables[0].lines[i] for i in dropped}
    kept = [words for line, words in enumerate(expected, start=1) if line not in gone]
    while not any(kept[-1]):
        kept.pop()
    assert cells(copy)[: len(kept)] == kept
