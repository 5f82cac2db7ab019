"""Electronic books: chapters in reading order, and copies in which only their text changes."""

from __future__ import annotations

import html
import io
import re
import zipfile
from pathlib import Path

import pytest
from dittograph.documents.format import Confidence, Unread
from dittograph.documents.formats.epub import FORMAT
from dittograph.documents.options import ReadOptions
from dittograph.documents.source import ChangedError, Source, UnusableError
from dittograph.passages.units import split
from dittograph.settings import Unit

CONTAINER = (
    '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)
NAV = ' properties="nav"'


def chapter(body: str, title: str = "") -> str:
    head = f"<title>{title}</title>" if title else "<title/>"
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml">\n'
        f"<head>{head}</head>\n<body>\n{body}</body>\n</html>\n"
    )


def package(chapters: dict[str, str], spine: list[str], extra: dict[str, str] | None = None) -> str:
    items = "".join(
        f'<item id="c{n}" href="{href}" media-type="application/xhtml+xml"'
        f"{NAV if href == 'nav.xhtml' else ''}/>"
        for n, href in enumerate(chapters)
    )
    names = list(chapters)
    references = "".join(f'<itemref idref="c{names.index(href)}"/>' for href in spine)
    return (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/>'
        f"<manifest>{items}</manifest><spine>{references}</spine></package>"
    )


def book(
    chapters: dict[str, str],
    spine: list[str] | None = None,
    parts: dict[str, str] | None = None,
) -> bytes:
    """Return a book; the keys of ``chapters`` are references, perhaps quoted."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        day = (2020, 1, 1, 0, 0, 0)
        packed.writestr(zipfile.ZipInfo("mimetype", day), "application/epub+zip")
        everything = {
            "META-INF/container.xml": CONTAINER,
            "OEBPS/book.opf": package(chapters, list(chapters) if spine is None else spine),
            **{f"OEBPS/{href.replace('%20', ' ')}": text for href, text in chapters.items()},
            **(parts or {}),
        }
        for name, text in everything.items():
            if text is not None:
                packed.writestr(zipfile.ZipInfo(name, day), text, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def example(texts: list[str]) -> bytes:
    """Return a book with these texts, the first three in its first chapter."""
    paragraphs = [f"<p>{html.escape(text)}</p>\n" for text in texts]
    return book(
        {
            "one.xhtml": chapter("".join(paragraphs[:3]), "One"),
            "two%20b.xhtml": chapter("".join(paragraphs[3:])),
        }
    )


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def same(copy: bytes, expected: bytes) -> bool:
    """Tell if two books say the same and share all else; texts may stand in other chapters."""
    one, other = parts(copy), parts(expected)
    texts = [[], []]
    for said, book in zip(texts, (one, other), strict=True):
        for name in book:
            if name.endswith("xhtml"):
                said += re.findall(rb"<p>.*?</p>", book[name], re.DOTALL)
                book[name] = re.sub(rb"<p>.*?</p>\n", b"", book[name], flags=re.DOTALL)
    return one == other and texts[0] == texts[1]


def read(data: bytes, **options: object) -> Source:
    path = Path("book.epub")
    return FORMAT.read(Unread("book", path, data[:4096], ReadOptions(**options), content=data))


def texts(data: bytes, **options: object) -> list[str]:
    return [block.lines[0].text for block in read(data, **options).blocks]


def test_chapters_come_in_the_order_of_the_spine_and_paragraphs_are_counted_through():
    data = book(
        {
            "b.xhtml": chapter("<h1>Second</h1><p>Three</p>", "The Book"),
            "a.xhtml": chapter("<p>One</p><p>Two</p>", "First"),
            "c.xhtml": chapter("<p>Five</p>", "Third"),
        },
        spine=["a.xhtml", "b.xhtml", "c.xhtml"],
    )
    assert [
        (block.lines[0].text, block.location.paragraph, block.location.chapter)
        for block in read(data).blocks
    ] == [
        ("One", 1, "First"),
        ("Two", 2, "First"),
        ("Second", 3, "Second"),
        ("Three", 4, "Second"),
        ("Five", 5, "Third"),
    ]


def test_a_chapter_with_an_empty_title_is_read_whole():
    body = "<p>One</p><div/><p>Two <a id='x'/>goes on</p><script src='x'/><p>Three</p>"
    assert texts(book({"a.xhtml": chapter(body)})) == ["One", "Two goes on", "Three"]


def test_page_numbers_of_a_printed_edition_do_not_break_a_sentence():
    body = "<p>One <span epub:type='pagebreak' title='7'>7</span>two.</p>"
    assert texts(book({"a.xhtml": chapter(body)})) == ["One two."]


def test_headers_and_asides_of_chapters_are_text():
    body = "<header>One</header><p>Two</p><aside epub:type='footnote'>Three</aside>"
    assert texts(book({"a.xhtml": chapter(body)})) == ["One", "Two", "Three"]


def test_the_table_of_contents_is_left_out_unless_everything_is_wanted():
    chapters = {
        "nav.xhtml": chapter("<nav><ol><li><a href='a.xhtml'>One</a></li></ol></nav>"),
        "a.xhtml": chapter("<p>Words</p>"),
    }
    assert texts(book(chapters)) == ["Words"]
    assert texts(book(chapters), everything=True) == ["One", "Words"]
    places = [read(book(chapters), everything=e).blocks[-1].location for e in (False, True)]
    assert places[0] == places[1]


def test_references_may_be_quoted_and_differ_in_capitals_but_stay_in_the_book():
    data = book(
        {
            "Two%20b.xhtml": chapter("<p>One</p>"),
            "../../outside.xhtml": "",
            "http://example.org/a.xhtml": "",
        }
    )
    data = data.replace(b"OEBPS/Two b", b"OEBPS/two b")
    source = read(data)
    assert [block.lines[0].text for block in source.blocks] == ["One"]
    assert source.remarks == ("2 of 3 chapters are missing or damaged and were left out.",)


def test_missing_chapters_are_told():
    chapters = {name: chapter(f"<p>{name}</p>") for name in ("a.xhtml", "b.xhtml")}
    source = read(book(chapters, parts={"OEBPS/b.xhtml": None}))
    assert source.remarks == ("1 of 2 chapters are missing or damaged and were left out.",)
    with pytest.raises(UnusableError, match="All of its chapters are missing"):
        read(book(chapters, parts={"OEBPS/a.xhtml": None, "OEBPS/b.xhtml": None}))


def test_a_damaged_chapter_is_told():
    chapters = {"a.xhtml": chapter("<p>One</p>"), "b.xhtml": chapter("<p>Two</p>" * 50)}
    data = bytearray(book(chapters))
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        part = packed.getinfo("OEBPS/b.xhtml")
    data[part.header_offset + 30 + len(part.filename) + part.compress_size // 2] ^= 0xFF
    source = read(bytes(data))
    assert [block.lines[0].text for block in source.blocks] == ["One"]
    assert source.remarks == ("1 of 2 chapters are missing or damaged and were left out.",)


def test_a_chapter_that_is_cut_off_is_told():
    chapters = {"a.xhtml": chapter("<p>One</p>"), "b.xhtml": "<html><p>Two</p><!-- and"}
    assert read(book(chapters)).remarks == ("1 of 2 chapters are cut off, so text may be missing.",)


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ({"META-INF/container.xml": None}, "damaged"),
        ({"META-INF/container.xml": "<container/>"}, "damaged"),
        ({"META-INF/container.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"}, "declares entities"),
        ({"OEBPS/book.opf": None}, "damaged"),
        ({"OEBPS/book.opf": "<package><spine>"}, "damaged in line 1"),
        ({"OEBPS/book.opf": package({"a.xhtml": ""}, [])}, "names no chapters"),
        ({"OEBPS/a.xhtml": chapter("<img src='a.png'/>")}, "no text"),
    ],
)
def test_damaged_books_are_named(parts, says):
    with pytest.raises(UnusableError, match=says):
        read(book({"a.xhtml": chapter("<p>One</p>")}, parts=parts))


def encrypted(part: str, method: str) -> dict[str, str]:
    return {
        "META-INF/encryption.xml": (
            '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"'
            ' xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:EncryptedData>'
            f'<e:EncryptionMethod Algorithm="{method}"/><e:CipherData>'
            f'<e:CipherReference URI="{part}"/></e:CipherData></e:EncryptedData></encryption>'
        )
    }


def test_a_protected_book_is_named_and_hidden_fonts_are_not_minded():
    chapters = {"a%20b.xhtml": chapter("<p>One</p>")}
    aes = "http://www.w3.org/2001/04/xmlenc#aes128-cbc"
    with pytest.raises(UnusableError, match="DRM"):
        read(book(chapters, parts=encrypted("OEBPS/a%20b.xhtml", aes)))
    fonts = encrypted("OEBPS/font.otf", "http://www.idpf.org/2008/embedding")
    assert texts(book(chapters, parts=fonts)) == ["One"]


def test_a_book_is_known_whatever_its_name():
    data = example(["One"])
    for name, sure in (("a.zip", Confidence.CONTENT), ("a", Confidence.CONTENT)):
        assert FORMAT.recognise(Unread(name, Path(name), data)) is sure
    plain = b"PK\x03\x04" + bytes(100)
    assert FORMAT.recognise(Unread("a", Path("a.epub"), plain)) is Confidence.CONTENT
    assert FORMAT.recognise(Unread("a", Path("a.zip"), plain)) is Confidence.NONE


def test_a_copy_changes_nothing_but_the_chapter_it_is_cut_from():
    data = book(
        {
            "a.xhtml": chapter("<h1>A</h1>\n<p>One is. <i>Two is.</i></p>\n<p>Three</p>\n"),
            "b.xhtml": chapter("<p>Four &amp; five</p>"),
        },
        parts={"OEBPS/style.css": "p { }", "OEBPS/empty/": ""},
    )
    source = read(data)
    passages = list(split(source, 0, Unit.SENTENCE))
    places = {i for i, p in enumerate(passages) if p.text in ("Two is.", "Three")}
    copy = FORMAT.write_without(data, source, passages, places)
    before, after = parts(data), parts(copy)
    assert list(after) == list(before)
    assert {name for name in before if before[name] != after[name]} == {"OEBPS/a.xhtml"}
    assert "<h1>A</h1>\n<p>One is.<i></i></p>\n</body>" in after["OEBPS/a.xhtml"].decode()
    assert copy.startswith(data[:58])  # the name of the format comes first, and is not packed
    assert FORMAT.write_without(data, source, passages, set(range(len(passages)))) is None


def test_a_book_that_changed_is_refused():
    chapters = {"a.xhtml": chapter("<p>One</p><p>Two</p>"), "b.xhtml": chapter("<p>Three</p>")}
    source = read(book(chapters))
    passages = list(split(source, 0, Unit.PARAGRAPH))
    for name, body in (("a.xhtml", "<p>Won</p><p>Two</p>"), ("b.xhtml", "")):
        changed = book({**chapters, name: chapter(body)})
        with pytest.raises(ChangedError):
            FORMAT.write_without(changed, source, passages, {0, 2})
