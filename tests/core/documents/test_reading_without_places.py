"""Reading without the places that only copies need gives the same words, in the same order."""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import pytest
from dittograph.documents.markup.html import read_page
from dittograph.documents.markup.package import Package
from dittograph.documents.markup.pieces import blocks_of
from dittograph.documents.markup.xml import XmlWalk
from dittograph.documents.office.going import Found
from dittograph.documents.office.packed_format import PackedFormat
from dittograph.documents.records.records import Strings, read_records
from dittograph.documents.sheets.opendocument import Spreadsheet
from dittograph.documents.translations.bilingual import Bilingual, Cell
from hypothesis import given, settings
from hypothesis import strategies as st

THREE = (
    '<table:table-cell table:number-columns-repeated="3"><text:p>a<text:s text:c="2"/>b</text:p>'
    "<text:p>c</text:p></table:table-cell>"
)
RUBY = (
    "<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>k</text:ruby-text></text:ruby>"
)
FORMATS = Path(__file__).parent / "formats"
WORDS = st.text("ab é漢😀&<>\n\t'\"", max_size=6)


def module(name: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the test module of a format, for the documents that it makes."""
    monkeypatch.syspath_prepend(FORMATS)
    return importlib.import_module(f"test_{name}")


# --- XML


class Told(XmlWalk):
    """Writes down what a walk tells, with adjoining text as one."""

    def __init__(self) -> None:
        self.told: list[tuple[str, object]] = []
        self.places: list[int] = []

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:
        self.told.append(("opened", (name, dict(attributes))))
        self.places += start, end

    def closed(self, name: str, start: int, end: int) -> None:
        self.told.append(("closed", name))
        self.places += start, end

    def letters(self, text: str, start: int, end: int) -> None:
        if self.told[-1][0] == "letters":
            text = f"{self.told.pop()[1]}{text}"
        self.told.append(("letters", text))
        self.places += start, end


def element(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    parts = st.one_of(inner, WORDS.map(escape), st.sampled_from(["<!-- a -->", "&#65;", "<x:b/>"]))
    return st.builds(
        lambda name, value, inside: f"<{name} a={quoteattr(value)}>{''.join(inside)}</{name}>",
        st.sampled_from(["a", "x:a", "long-name"]),
        WORDS,
        st.lists(parts, max_size=4),
    )


ELEMENT = st.recursive(element(st.just("<e/>")), element, max_leaves=12)


@settings(max_examples=150, deadline=None)
@given(ELEMENT)
def test_both_walks_tell_the_same_elements_and_letters(inner: str) -> None:
    text = f'<?xml version="1.0"?>\n<r xmlns:x="urn:x">é{inner}</r>\n'
    exact, quick = Told(), Told()
    exact.walk(text)
    quick.read(text)
    assert quick.told == exact.told
    assert quick.places == sorted(quick.places)


@settings(max_examples=50, deadline=None)
@given(ELEMENT)
def test_elements_start_at_bytes(inner: str) -> None:
    text = f'<r xmlns:x="urn:x">é{inner}</r>'
    exact, quick = [], []

    class Starts(XmlWalk):
        def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:
            found.append(start)

    found = exact
    Starts().walk(text)
    found = quick
    Starts().read(text)
    assert quick == [len(text[:start].encode()) for start in exact]


# --- packed documents


def told(found: Found) -> tuple[object, ...]:
    return blocks_of(found.paragraphs), set(found.aside), found.remarks


def both(form: PackedFormat, data: bytes, *, everything: bool) -> list[tuple[object, ...]]:
    results = []
    for places in (True, False):
        with Package(data) as package:
            document = form.open(package)
            results.append(told(document.find(everything=everything, places=places)))
    return results


@pytest.mark.parametrize("everything", [False, True])
def test_a_word_document_reads_the_same(monkeypatch: pytest.MonkeyPatch, everything: bool) -> None:
    make = module("docx", monkeypatch)
    inside = [
        *(make.DELETED, make.INSERTED, make.CONTROL, make.LINK, make.MOVED, make.FIELD, make.RUBY),
        *(make.BOX.format(make.p("In the box")), "Plain & “curly”", "<w:r><w:tab/></w:r>"),
        make.run("Hidden", "<w:vanish/>"),
        "<w:r><w:t> a </w:t><w:br/><w:t/><w:br w:type='page'/><w:t>b\nc</w:t></w:r>",
        '<w:r><w:footnoteReference w:id="7"/></w:r>',
        "<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>",
        '<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>',
        make.run("Dressed", '<w:rStyle w:val="b1"/><w:rFonts w:ascii="Times"/>'),
        make.run("Secret", '<w:rStyle w:val="secret"/>'),
        make.run("Shown", '<w:rStyle w:val="secret"/><w:vanish w:val="0"/>'),
        "<w:r><w:t>late</w:t><w:rPr><w:vanish/></w:rPr></w:r>",
        '<w:pPr><w:pStyle w:val="own"/></w:pPr>',
        '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="3"/>',
        "<w:r><w:lastRenderedPageBreak/><w:t>on</w:t><w:noBreakHyphen/><w:cr/></w:r>",
        "<w:r><w:t>a<w:tab/>b</w:t><w:drawing><v:shape/></w:drawing></w:r><w:t>no run</w:t>",
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>',
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ]
    looks = [
        *("", "<w:jc/>", '<w:pStyle w:val="own"/>', '<w:pStyle w:val="secret"/><w:jc/>'),
        '<w:outlineLvl w:val="1"/><w:tabs><w:tab w:val="left"/></w:tabs>',
        '<w:rPr><w:vanish/><w:rStyle w:val="b1"/><w:del w:id="4"/></w:rPr>',
        '<w:pPrChange w:id="5"><w:pPr><w:pStyle w:val="own"/></w:pPr></w:pPrChange><w:sectPr/>',
    ]
    title = make.p("A title", look='<w:pStyle w:val="own"/>')
    note = f'<w:footnote w:id="7">{make.p("A note")}{make.p("goes on")}</w:footnote>'

    @settings(max_examples=60, deadline=None)
    @given(
        st.lists(
            st.tuples(st.sampled_from(looks), st.lists(st.sampled_from(inside), max_size=5)),
            min_size=1,
            max_size=6,
        )
    )
    def check(paragraphs: list[tuple[str, list[str]]]) -> None:
        body = title.join(make.p(*one, look=look) for look, one in paragraphs)
        table = f"<w:tbl><w:tr><w:tc>{make.p('Cell')}</w:tc></w:tr></w:tbl>"
        data = make.document(body + table, footnotes=note, header=make.p("Top"))
        exact, quick = both(make.FORMAT, data, everything=everything)
        assert quick == exact

    check()


@pytest.mark.parametrize("everything", [False, True])
def test_a_text_reads_the_same(monkeypatch: pytest.MonkeyPatch, everything: bool) -> None:
    make = module("odt", monkeypatch)
    hidden = '<text:span text:style-name="T1">hidden</text:span>'
    inside = [
        *(make.span("dressed"), make.note(3, make.p("A note")), make.comment("Why?"), hidden),
        *("Plain & “curly”", '<text:s text:c="3"/>', "<text:tab/>", "<text:line-break/>"),
        RUBY,
        "<draw:frame><draw:text-box><text:p>In a frame</text:p></draw:text-box></draw:frame>",
        "<text:date>May</text:date>",
    ]

    @settings(max_examples=60, deadline=None)
    @given(st.lists(st.lists(st.sampled_from(inside), max_size=5), min_size=1, max_size=6))
    def check(paragraphs: list[list[str]]) -> None:
        body = make.items(*(make.p(*one) for one in paragraphs)) + make.p("Title", tag="text:h")
        exact, quick = both(make.FORMAT, make.document(body), everything=everything)
        assert quick == exact

    check()


@pytest.mark.parametrize("everything", [False, True])
def test_a_presentation_reads_the_same(monkeypatch: pytest.MonkeyPatch, everything: bool) -> None:
    make = module("pptx", monkeypatch)
    inside = [make.NUMBER, "Page ", make.run("a & b"), "<a:br/>", "<a:r><a:t> </a:t></a:r>"]

    @settings(max_examples=60, deadline=None)
    @given(st.lists(st.lists(st.sampled_from(inside), max_size=4), min_size=1, max_size=5))
    def check(paragraphs: list[list[str]]) -> None:
        shapes = [make.shape(make.p(*one)) for one in paragraphs]
        foot = make.shape(make.p(make.NUMBER), kind="sldNum")
        data = make.presentation("".join(shapes) + foot, make.shape(make.p("Last")),
                                 notes={1: make.shape(make.p("Said", make.NUMBER))})  # fmt: skip
        exact, quick = both(make.FORMAT, data, everything=everything)
        assert quick == exact

    check()


# --- translations, sheets and JSON


def rows(form: Bilingual, text: str, *, places: bool) -> list[object]:
    if not places:
        told = form.rows(text)
        return [list(told.columns), list(told.rows), list(told.lines), told.remarks]
    found = form.entries(text, places=True)
    cells = [[one.cells.get(name, Cell()).text for name in found.columns] for one in found.entries]
    lines = [one.line for one in found.entries]
    return [list(found.columns), [tuple(row) for row in cells], lines, found.remarks]


@pytest.mark.parametrize("name", ["po", "tmx", "xliff"])
def test_translations_read_the_same(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    make = module(name, monkeypatch)

    @settings(max_examples=60, deadline=None)
    @given(st.lists(st.text('ab é漢😀&<>"\\\n ', min_size=1, max_size=9), min_size=1, max_size=6))
    def check(texts: list[str]) -> None:
        text = make.example([f"x{one}" for one in texts]).decode()
        for written in (text, text.replace("\n", "\r\n")):
            assert rows(make.FORMAT, written, places=False) == rows(
                make.FORMAT, written, places=True
            )

    check()


def test_codes_among_translated_words_read_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    make = module("xliff", monkeypatch)
    exact, quick = (rows(make.FORMAT, make.ONE, places=places) for places in (True, False))
    assert quick == exact
    assert quick[1]


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("xliff", "<body>", "<body><!-- <trans-unit> -->"),
        ("xliff", "<trans-unit", "<group><note>n</note></group><trans-unit"),
        ("xliff", "<source>", "<source>a<g id='1'>b<x id='2'/><ph id='3'>no</ph></g>"),
        ("xliff", "<source>", "<source>a<x id='2' ctype='lb'/>b"),
        ("tmx", "<body>", "<body><!-- <tu> -->"),
        ("tmx", "<tuv", "<note>n</note><prop type='a'>p</prop><tuv"),
        ("tmx", "<seg>", "<seg>a<hi>b<bpt i='1'>no</bpt></hi>"),
        ("tmx", "<body>", ("<body><tu><tuv xml:lang='fr'><seg>a</seg></tuv>"
         "<tuv xml:lang='FR'><seg>b</seg></tuv></tu><tu/>")),
    ],
)  # fmt: skip
def test_unusual_translations_read_the_same(
    name: str, before: str, after: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = module(name, monkeypatch)
    text = make.example(["one", "two"]).decode()
    assert before in text
    for written in (text.replace(before, after, 1), text.replace(before, after)):
        assert rows(make.FORMAT, written, places=False) == rows(make.FORMAT, written, places=True)


def test_a_sheet_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    make = module("ods", monkeypatch)
    cells = [
        *("words", "é & 漢", "<table:table-cell/>", "<table:covered-table-cell/>"),
        '<table:table-cell office:value-type="float" office:value="1.5"/>',
        '<table:table-cell office:value-type="error" office:value="1"/>',
        THREE,
        f"<table:table-cell><text:p>a{RUBY}b</text:p></table:table-cell>",
        (
            "<table:table-cell><text:p>a<text:span>b<text:tab/></text:span>c</text:p>"
            "<office:annotation><text:p>no</text:p></office:annotation></table:table-cell>"
        ),
        (
            "<table:table-cell><text:list><text:list-item><text:p>a</text:p></text:list-item>"
            "</text:list></table:table-cell>"
        ),
    ]

    @settings(max_examples=60, deadline=None)
    @given(st.lists(st.lists(st.sampled_from(cells), max_size=5), min_size=1, max_size=6))
    def check(table: list[list[str]]) -> None:
        data = make.packed(make.document(make.sheet(*(make.row(*one) for one in table))))
        with Package(data) as package:
            exact, quick = (Spreadsheet(package, places=places) for places in (True, False))
        assert quick.rows() == exact.rows()

    check()


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), WORDS),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text("ab.é\n", max_size=3), inner)
    ),
    max_leaves=15,
)


@settings(max_examples=200, deadline=None)
@given(VALUES, st.sampled_from([None, 1]), st.booleans())
def test_strings_of_json_read_the_same(value: object, indent: int | None, plain: bool) -> None:
    inside = {"a": value, "b": {"c": "Words,"}, "d": {"e": "more."}}
    text = json.dumps(inside, indent=indent, ensure_ascii=plain)
    exact, quick = (read_records(text, by_line=False, places=places) for places in (True, False))
    if isinstance(exact, Strings):
        assert isinstance(quick, Strings)
        assert blocks_of(quick.found) == blocks_of(exact.found)
    else:
        assert quick == exact


@pytest.mark.parametrize(
    "text",
    [
        '{"a": {"x": "one"}, "b": {"y": "two"}, "a": {"x": "three"}}',
        '{"a": {"x": 1}, "b": {"y": "two"}, "a": {"x": "three"}}',
        '{"a": {"x": "a \\" quote"}, "b": {"y": "\\\\"}}',
        '{"a": {"x": "one\\u0000\\ud800"},\r "b": {"y": ": two"}}',
        '{"a": {"x": ' + "9" * 5000 + '}, "b": {"y": "two"}}',
    ],
)
def test_odd_json_reads_the_same(text: str) -> None:
    exact, quick = (read_records(text, by_line=False, places=places) for places in (True, False))
    assert isinstance(exact, Strings)
    assert isinstance(quick, Strings)
    assert blocks_of(quick.found) == blocks_of(exact.found)


# --- web pages

INLINE = (
    *("a", "b c", " ", "  ", "\n", "<b>", "</b>", '<i class="x>y">', "</i>", "&amp;", "&nbsp;"),
    *("&#32;", "&#9;", "&shy;", "\xad", "&lt", "&#8217;", "&", "<br>", '<a href="x">', "</a>"),
    *("<abbr>", "</abbr>", "\xa0", "é", "&#0;", "\x0b", "\u2028", "\u200b", "&NewLine;", "\r\n"),
    *('<a id="x">', '<a title=" href=" HREF="y">', '<a href="x">said &amp; done</a>', "hidden"),
    *(
        '<a title=" href=">to</a>',
        '<a href="x"> &nbsp;to </a>',
        '<b title="hidden">',
        "&#1;",
        "\n   ",
    ),
)
LEAVES = st.lists(
    st.builds(
        lambda name, inner, behind: f"<{name}>{''.join(inner)}</{name}>{behind}",
        st.sampled_from(["p", "li", "h2", "td"]),
        st.lists(st.sampled_from(INLINE), max_size=9),
        st.sampled_from(["", "\n", "x", " ", "\r", "\r\n"]),
    ),
    max_size=4,
)


@settings(max_examples=400, deadline=None)
@given(LEAVES, st.booleans())
def test_pages_say_the_same_without_places(leaves: list[str], book: bool) -> None:
    page = "".join(leaves)
    here, there = (
        [
            (list(block.lines), *one[1:], one.marked.location)
            for one in read_page(page, xml=book, book=book, places=places).paragraphs
            if (block := one.marked.block()) is not None
        ]
        for places in (True, False)
    )
    assert here == there
