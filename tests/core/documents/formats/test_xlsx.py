"""Excel workbooks: every sheet is read cell by cell, and a copy is the workbook without some rows.

openpyxl and calamine read the copies, so that they are judged by others.
"""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
import python_calamine
import xlsxwriter
from dittograph.documents.format import Unread
from dittograph.documents.formats.xlsx import FORMAT
from dittograph.documents.reading import read_source, read_whole
from dittograph.documents.registry import recognise
from dittograph.documents.source import ChangedError, UnusableError
from dittograph.passages.rows import check_column
from dittograph.passages.units import split
from dittograph.settings import Unit
from hypothesis import given, settings
from hypothesis import strategies as st

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet1.xml"


def book(write: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as made:
        write(made)
    return file.getvalue()


def example(texts: list[str]) -> bytes:
    """Return a workbook with these texts in the column "text" of its only sheet, a row each."""

    def write(made: xlsxwriter.Workbook) -> None:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, ["id", "text"])
        for number, text in enumerate(texts, start=1):
            sheet.write_row(number, 0, [number, text])

    return book(write)


def same(copy: bytes, expected: bytes) -> bool:
    """Tell if two workbooks have the same texts, as another library reads them."""
    found = []
    for data in (copy, expected):
        rows = openpyxl.load_workbook(io.BytesIO(data)).active.values
        found.append([row[1] for row in rows])
    return found[0] == found[1]


def changed(data: bytes, **parts: Callable[[bytes], bytes]) -> bytes:
    """Return a package with other contents of some parts, named by the end of their names."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(written, "w") as new:
        for name in old.namelist():
            change = next((parts[key] for key in parts if name.endswith(f"/{key}.xml")), bytes)
            new.writestr(name, change(old.read(name)))
    return written.getvalue()


def sheet_of(rows: str) -> bytes:
    """Return a workbook whose sheet has this XML for rows."""
    xml = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    return changed(example(["x"]), sheet1=lambda _: xml.encode())


def unread(data: bytes, name: str = "a.xlsx") -> Unread:
    return Unread(name, Path(name), data[:4096], content=data)


def read(data: bytes):
    return FORMAT.read(unread(data))


def without(data: bytes, *dropped: str, unit: Unit = Unit.ROW, column: str | None = "text"):
    (source,), _ = check_column([read(data)], column)
    passages = list(split(source, 0, unit, column=column))
    places = {i for i, p in enumerate(passages) if p.text in dropped}
    assert {passages[i].text for i in places} == set(dropped)
    return FORMAT.write_without(data, source, passages, places)


# --- what is read


def test_cells_are_read_where_they_stand():
    def write(made: xlsxwriter.Workbook) -> None:
        made.add_worksheet("Empty")
        sheet = made.add_worksheet("Fish & “Chips”")
        sheet.write_row("C4", ["No", "Answer", "When"])
        day = made.add_format({"num_format": "dd/mm/yyyy"})
        bold = made.add_format({"bold": True})
        sheet.write_rich_string("D5", "The boat ", bold, "sank", " in the bay.")
        sheet.write_datetime("E5", datetime.datetime(2024, 5, 3), day)
        sheet.write_row("C7", [12, "Nobody came home.\nOr so he said.", 0.25])
        sheet.write_formula("D9", '="It "&"rained all day"', None, "It rained all day")
        hidden = made.add_worksheet("Hidden")
        hidden.hide()
        hidden.write("A1", "Seen all the same, though hidden")
        hidden.write("B2", "And so is this one")

    source = read(book(write))
    one, other = source.tables
    assert one.sheet == "Fish & “Chips”"
    assert one.header == ("1", "2", "No", "Answer", "When")
    assert one.lines == (5, 7, 9)
    assert one.rows[0] == ("", "", "", "The boat sank in the bay.", "2024-05-03")
    assert one.rows[1][2:] == ("12", "Nobody came home.\nOr so he said.", "0.25")
    assert one.rows[2][3] == "It rained all day"
    places = [p.location for p in split(source, 0, Unit.AUTO)]
    assert [(p.sheet, p.cell) for p in places] == [
        (one.sheet, "D5"), (one.sheet, "D7"), (one.sheet, "D9"),
        ("Hidden", "A1:B1"), ("Hidden", "A2:B2"),
    ]  # fmt: skip
    assert other.sheet == "Hidden"
    assert places[0].words() == "sheet “Fish & “Chips””, cell D5"


def test_inline_strings_numbers_and_cells_without_places_are_read():
    data = sheet_of(
        '<row><c t="inlineStr"><is><r><t xml:space="preserve">One </t></r><r><t>came</t></r>'
        '<rPh sb="0" eb="1"><t>wan</t></rPh></is></c><c><v>3</v></c></row>'
        '<row r="4"><c r="B4" t="b"><v>1</v></c>'
        '<c t="str"><f>A1</f><v>a_x0041_b_x005F_x0041_</v></c></row>'
    )
    (table,) = read(data).tables
    assert table.rows == (("One came", "3", ""), ("", "TRUE", "aAb_x0041_"))
    assert table.lines == (1, 4)


@pytest.mark.parametrize("name", ["a.txt", "a.xlsm", "a", "a.docx"])
def test_it_is_told_by_its_content(name):
    assert recognise(unread(example(["One."]), name)) is FORMAT


def test_a_table_that_lacks_the_column_takes_nothing_from_the_others(write, tmp_path):
    def sheets(made: xlsxwriter.Workbook) -> None:
        made.add_worksheet("Notes").write_column(0, 0, ["Some note", "and another"])
        made.add_worksheet("Texts").write_column(0, 0, ["text", "One came.", "Two came."])

    path = tmp_path / "a.xlsx"
    path.write_bytes(book(sheets))
    source = read_source(path, "a.xlsx")
    (kept,), skipped = check_column([source], "text")
    assert [p.text for p in split(kept, 0, Unit.AUTO, column="text")] == ["One came.", "Two came."]
    assert not skipped
    assert kept.remarks == ("Sheet “Notes” has no column 'text' and was left out.",)


# --- what cannot be read


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (lambda: book(lambda made: made.add_worksheet()), "sheets are empty"),
        (lambda: example(["x"])[:-30], "damaged"),
        (lambda: example(["x"])[:400], "damaged"),
        (lambda: changed(example(["x"]), sheet1=lambda old: old[:-60]), "damaged"),
        (lambda: changed(example(["x"]), workbook=lambda _: b"<workbook/>"), "damaged|empty"),
        (lambda: changed(example(["x"]), sharedStrings=lambda old: old[:-60]), "damaged"),
        (lambda: changed(example(["x"]), sharedStrings=lambda old: old.replace(b"</t>", b"</x>")),
         "damaged in line 2"),
        (lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "old Excel workbook"),
        (lambda: changed(example(["x"]), sharedStrings=lambda old: old.replace(b"</t>", b"</x>")),
         "damaged in line 2"),
        (lambda: b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (lambda: sheet_of('<row r="1"><c r="A5000000000"><v>1</v></c></row>'), "more rows"),
        (lambda: sheet_of('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'), "more rows or columns"),
        (lambda: sheet_of("".join(
            f'<row r="{n}"><c r="A{n}"><v>1</v></c></row><row r="{n + 1}"><c r="XFD{n + 1}"/></row>'
            for n in range(1, 8000, 2))), "millions of cells"),
        (lambda: sheet_of('<row r="4000000000"/><row>' + "<c><v>1</v></c>" * 9 + "</row>"),
         "more rows"),
        (lambda: sheet_of("<row/>" * 30_000 + "<row>" + "<c><v>1</v></c>" * 9000 + "</row>"),
         "millions of cells"),
        (lambda: changed(example(["x"]), sheet1=lambda _: b"<a>" + b" " * (200 << 20)), "unpack"),
        (lambda: changed(example(["x"]), workbook=lambda _: (
            b'<!DOCTYPE a [<!ENTITY b "bbbbb">]><workbook>&b;</workbook>')), "entities"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said_in_a_sentence(data, reason):
    with pytest.raises(UnusableError, match=reason):
        read_whole(unread(packed(data())))


def packed(data: bytes) -> bytes:
    """Return a package with its parts compressed, as programs write it."""
    try:
        old = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:
        return data
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return written.getvalue()


def test_counts_that_would_fill_the_memory_are_not_believed():
    many = b"uniqueCount=\"4294967295\" count='4294967295'"
    data = changed(
        example(["One came."]),
        sharedStrings=lambda old: old.replace(b'count="3" uniqueCount="3"', many),
        styles=lambda old: old.replace(b'<cellXfs count="1"', b'<cellXfs count="4294967295"'),
    )
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert many in package.read("xl/sharedStrings.xml")
    assert read(data).tables[0].rows == (("1", "One came."),)


def test_a_stray_cell_in_the_last_corner_is_no_harm():
    data = sheet_of(
        '<row r="1"><c r="A1" t="str"><v>One came.</v></c></row>'
        '<row r="9"><c r="B9" t="str"><v>Two came.</v></c></row>'
        '<row r="1048576"><c r="XFD1048576" t="str"><v>far</v></c></row>'
    )
    (table,) = read(data).tables
    assert table.lines == (1, 9, 1_048_576)
    assert [max(range(len(row)), key=lambda i: len(row[i])) for row in table.rows] == [0, 1, 16_383]


# --- copies


def rich(made: xlsxwriter.Workbook) -> None:
    """Write a workbook as people have it; all that refers to rows stands above row 6."""
    red = made.add_format({"font_color": "red", "bold": True})
    day = made.add_format({"num_format": "yyyy-mm-dd"})
    sheet = made.add_worksheet("Texts")
    sheet.set_column("B:B", 40)
    sheet.write_row(0, 0, ["id", "text", "day"])
    for row in range(1, 12):
        sheet.write_number(row, 0, row)
        sheet.write_string(row, 1, f"Text {row} stands here.", red if row % 2 else None)
        sheet.write_datetime(row, 2, datetime.datetime(2024, 1, row), day)
        sheet.set_row(row, 10 + row)
    sheet.write_formula("D2", "=SUM(A1:A3)", None, 3)
    sheet.merge_range("E1:F3", "merged")
    sheet.write_comment("A2", "A comment.")
    other = made.add_worksheet("Other")
    other.write_column(0, 0, ["note", "Text 3 stands here.", "Nothing refers to the end."])
    other.write_formula("C1", "=Texts!A2", None, 1)
    made.define_name("top", "=Texts!$A$1:$B$4")


def cells(data: bytes, sheet: str) -> list[list[object]]:
    """Return what openpyxl sees: values with their formats, and the heights of rows."""
    found = openpyxl.load_workbook(io.BytesIO(data))[sheet]
    return [
        [found.row_dimensions[row[0].row].height]
        + [(c.value, c.number_format, c.font.b, c.font.color and c.font.color.rgb) for c in row]
        for row in found.iter_rows()
    ]


def test_a_copy_has_the_other_rows_with_their_formats_and_all_else_as_it_was():
    data = book(rich)
    copy = without(data, "Text 7 stands here.", "Text 8 stands here.", "Text 11 stands here.")
    before = cells(data, "Texts")
    assert cells(copy, "Texts") == [row for i, row in enumerate(before) if i not in (7, 8, 11)]
    assert cells(copy, "Other") == cells(data, "Other")
    quick = python_calamine.load_workbook(io.BytesIO(copy)).get_sheet_by_name("Texts")
    assert [row[0] for row in quick.to_python()] == ["id", 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 9.0, 10.0]
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(io.BytesIO(copy)) as new:
        assert new.namelist() == old.namelist()
        differ = [name for name in old.namelist() if old.read(name) != new.read(name)]
        assert differ == [SHEET, "xl/sharedStrings.xml"]
        assert b'<dimension ref="A1:F9"/>' in new.read(SHEET)
        assert b"Text 7" not in b"".join(map(new.read, new.namelist()))


def test_a_text_that_another_sheet_has_too_stays_there():
    def write(made: xlsxwriter.Workbook) -> None:
        for name in ("One", "Two"):
            made.add_worksheet(name).write_column(0, 0, ["text", "Both have it.", f"Only {name}."])

    data = book(write)
    source = read(data)
    passages = list(split(source, 0, Unit.ROW, column="text"))
    assert [p.location.cell for p in passages] == ["A2", "A3", "A2", "A3"]
    copy = FORMAT.write_without(data, source, passages, {1, 2})
    assert [list(t.rows) for t in read(copy).tables] == [
        [("Both have it.",)], [("Only Two.",)],
    ]  # fmt: skip
    assert FORMAT.write_without(data, source, passages, {0, 1, 2, 3}) is None


def _table(sheet):
    sheet.add_table("A1:C9", {"columns": [{"header": "id"}, {"header": "text"}, {"header": "n"}]})


@pytest.mark.parametrize(
    ("what", "change"),
    [
        ("a formula", lambda made, sheet: sheet.write_formula("D8", "=1+1", None, 2)),
        ("a formula", lambda made, sheet: sheet.write_formula("D1", "=SUM(A2:A9)", None, 2)),
        ("a formula", lambda made, sheet: sheet.write_formula("D1", "=COUNTA(B:B)", None, 2)),
        ("a formula", lambda made, sheet: sheet.write_formula("D1", '=INDIRECT("A9")', None, 2)),
        ("a formula", lambda made, sheet: made.add_worksheet("O").write_formula(
            "A1", "='My texts'!A9", None, 2)),
        ("a formula", lambda made, sheet: made.add_worksheet("O").write_formula(
            "A1", "=SUM('My texts:O'!A1)", None, 2)),
        ("a merged cell", lambda made, sheet: sheet.merge_range("D8:E9", "x")),
        ("a defined name", lambda made, sheet: made.define_name("n", "='My texts'!$A$9")),
        ("a table", lambda made, sheet: _table(sheet)),
        ("a defined name|a filter", lambda made, sheet: sheet.autofilter("A1:C9")),
        ("a conditional format", lambda made, sheet: sheet.conditional_format(
            "A2:A9", {"type": "blanks", "format": made.add_format({"bold": True})})),
        ("a rule for what may be entered", lambda made, sheet: sheet.data_validation(
            "C9", {"validate": "any", "input_title": "x"})),
        ("a comment", lambda made, sheet: sheet.write_comment("A9", "x")),
        ("a link", lambda made, sheet: sheet.write_url("A9", "https://example.org")),
        ("a link", lambda made, sheet: made.add_worksheet("O").write_url(
            "A1", "internal:'My texts'!A9")),
        ("a picture, a chart or a button", lambda made, sheet: sheet.insert_textbox("D9", "x")),
        ("a formula", lambda made, sheet: made.add_worksheet("O").insert_chart(
            "A1", _chart(made))),
        ("a page break", lambda made, sheet: sheet.set_h_pagebreaks([9])),
    ],
)  # fmt: skip
def test_a_row_that_something_refers_to_is_not_taken_out(what, change):
    def write(made: xlsxwriter.Workbook) -> None:
        sheet = made.add_worksheet("My texts")
        sheet.write_row(0, 0, ["id", "text"])
        for row in range(1, 9):
            sheet.write_row(row, 0, [row, f"Text {row} stands here."])
        change(made, sheet)

    with pytest.raises(
        UnusableError, match=f"sheet “My texts” cannot .* because (?:{what}) refers"
    ):
        without(book(write), "Text 6 stands here.", column="2" if what == "a table" else "text")


def _chart(made: xlsxwriter.Workbook):
    chart = made.add_chart({"type": "line"})
    chart.add_series({"values": "='My texts'!$A$2:$A$9"})
    return chart


def test_a_part_of_a_row_and_a_signed_file_are_refused():
    data = example(["It rained. He left.", "The sun came out."])
    with pytest.raises(UnusableError, match="Of row 2 of sheet “Sheet1” only a part"):
        without(data, "He left.", unit=Unit.SENTENCE)
    signed = io.BytesIO(data)
    with zipfile.ZipFile(signed, "a") as package:
        package.writestr("_xmlsignatures/sig1.xml", "<a/>")
    with pytest.raises(UnusableError, match="signed"):
        without(signed.getvalue(), "The sun came out.")


def test_a_workbook_that_changed_is_refused():
    source = read(example(["One came.", "Two came."]))
    passages = list(split(source, 0, Unit.ROW))
    with pytest.raises(ChangedError):
        FORMAT.write_without(example(["One came.", "Too came."]), source, passages, {0})


def test_rows_without_numbers_are_taken_out():
    data = sheet_of(
        "".join(f'<row><c t="str"><v>Text {n} is here.</v></c></row>\n' for n in range(4))
    )
    copy = without(data, "Text 1 is here.", column=None)
    assert [row for (row,) in read(copy).tables[0].rows] == [
        f"Text {n} is here." for n in (0, 2, 3)
    ]


@settings(max_examples=30, deadline=None)
@given(
    rows=st.lists(st.booleans(), min_size=2, max_size=12).filter(lambda rows: sum(rows) > 1),
    data=st.data(),
)
def test_other_programs_find_the_rows_that_stay_and_no_others(rows, data):
    """Of the rows, some are empty, which stay as they are."""

    def write(made: xlsxwriter.Workbook) -> None:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, ["id", "text"])
        for number, filled in enumerate(rows, start=1):
            if filled:
                sheet.write_row(number, 0, [number, f"Text {number} is here."])

    whole = book(write)
    filled = [number for number, there in enumerate(rows, start=1) if there]
    dropped = data.draw(st.sets(st.sampled_from(filled), min_size=1, max_size=len(filled) - 1))
    copy = without(whole, *(f"Text {number} is here." for number in dropped))
    last = filled[-1]
    expected = [number if number in filled else None for number in range(1, last + 1)]
    kept = [number for place, number in enumerate(expected, start=1) if place not in dropped]
    while kept and kept[-1] is None:
        kept.pop()
    found = openpyxl.load_workbook(io.BytesIO(copy)).active
    assert [
        row[0] for row in found.iter_rows(min_row=2, max_row=len(kept) + 1, values_only=True)
    ] == (kept)
