"""OpenDocument texts: what a reader of them sees, at its place, and copies that keep all else."""

from __future__ import annotations

import re
from pathlib import Path
from xml.sax.saxutils import escape

import office_files
import pytest
from dittograph.documents.format import Confidence, Unread
from dittograph.documents.formats.odt import FORMAT
from dittograph.documents.source import ChangedError, UnusableError
from dittograph.passages.units import split
from dittograph.settings import Unit
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from office_files import parts_of, placed, read, said, zipped

_URN = "urn:oasis:names:tc:opendocument:xmlns"
_PREFIXES = ("office", "text", "table", "style", "meta")
NAMES = " ".join(f'xmlns:{name}="{_URN}:{name}:1.0"' for name in _PREFIXES) + (
    f' xmlns:draw="{_URN}:drawing:1.0" xmlns:svg="{_URN}:svg-compatible:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
MIME = "application/vnd.oasis.opendocument.text"
OWN_STYLES = (
    '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/>'
    '</style:style><style:style style:name="P1" style:family="paragraph" '
    'style:parent-style-name="Title"/>'
)
HEADERS = (
    '<style:master-page style:name="Standard"><style:header><text:p>Top</text:p></style:header>'
    "<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer>"
    "</style:master-page>"
)


def document(body: str) -> bytes:
    """Return a packed text with this in its body."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content {NAMES}>'
        f"<office:automatic-styles>{OWN_STYLES}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    styles = (
        f"<office:document-styles {NAMES}><office:master-styles>{HEADERS}</office:master-styles>"
        "</office:document-styles>"
    )
    manifest = f'<manifest:manifest xmlns:manifest="{_URN}:manifest:1.0"/>'
    parts = {"mimetype": MIME, "content.xml": content, "styles.xml": styles,
             "META-INF/manifest.xml": manifest}  # fmt: skip
    return zipped(parts, stored=("mimetype",))


def flat(body: str) -> bytes:
    """Return a flat text with this in its body."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMES} '
        f'office:mimetype="{MIME}"><office:automatic-styles>{OWN_STYLES}</office:automatic-styles>'
        f"<office:master-styles>{HEADERS}</office:master-styles><office:body><office:text>{body}"
        "</office:text></office:body></office:document>\n"
    ).encode()


def p(*inner: str, tag: str = "text:p") -> str:
    inner = tuple(one if one.startswith("<") else escape(one) for one in inner)
    return f"<{tag}>{''.join(inner)}</{tag}>" if inner else f"<{tag}/>"


def span(text: str) -> str:
    return f'<text:span text:style-name="T2">{escape(text)}</text:span>'


def items(*inner: str) -> str:
    every = "".join(f"<text:list-item>{one}</text:list-item>" for one in inner)
    return f"<text:list>{every}</text:list>"


def note(number: int, *inner: str) -> str:
    return (
        f'<text:note text:note-class="footnote"><text:note-citation>{number}</text:note-citation>'
        f"<text:note-body>{''.join(inner)}</text:note-body></text:note>"
    )


def comment(text: str) -> str:
    return (
        '<office:annotation office:name="c"><dc:creator>Ann</dc:creator>'
        f"<meta:creator-initials>A</meta:creator-initials>{p(text)}</office:annotation>"
    )


def example(texts: list[str]) -> bytes:
    """Return a text with these texts, a paragraph each; half of them in two pieces."""
    half = [len(text) // 2 for text in texts]
    return document(
        "".join(
            p(text) if number % 2 else p(text[:cut], span(text[cut:]))
            for number, (text, cut) in enumerate(zip(texts, half, strict=True))
        )
    )


def paragraphs(data: bytes) -> list[str]:
    root = etree.fromstring(parts_of(data)["content.xml"])
    found = root.iter(f"{{{_URN}:text:1.0}}p", f"{{{_URN}:text:1.0}}h")
    return [text for one in found if (text := "".join(one.itertext()))]


def same(copy: bytes, expected: bytes) -> bool:
    """Tell if two texts have the same paragraphs, but for empty frames, and the same parts."""
    ours, other = parts_of(copy), parts_of(expected)
    texts = paragraphs(copy), paragraphs(expected)
    del ours["content.xml"], other["content.xml"]
    return texts[0] == texts[1] and list(ours) == list(other) and ours == other


def without(data: bytes, *dropped: str, unit: Unit = Unit.SENTENCE) -> bytes | None:
    return office_files.without(FORMAT, data, *dropped, unit=unit)


def markup(data: bytes) -> str:
    """Return what is in the body."""
    text = (parts_of(data)["content.xml"] if data.startswith(b"PK") else data).decode()
    return re.search(r"<office:text>(.*)</office:text>", text, re.DOTALL)[1]


# --- what is read


@pytest.mark.parametrize("form", [document, flat])
@pytest.mark.parametrize(
    ("body", "found"),
    [
        (p("One", '<text:s text:c="3"/>', "two", "<text:tab/>", "three"), ["One   two\tthree"]),
        (p("One", "<text:s/>", "two", '<text:s text:c="-2"/>', "three"), ["One two three"]),
        (p("Far", '<text:s text:c="999999"/>', "off"), ["Far" + " " * 1000 + "off"]),
        (p("One", "<text:line-break/>", "Two"), ["One / Two"]),
        (p("One\n  goes on"), ["One   goes on"]),
        (p("A ", span("b"), "old"), ["A bold"]),
        (p("Shown ", '<text:span text:style-name="T1">hidden</text:span>', "too"), ["Shown too"]),
        ('<text:section text:display="none">' + p("No") + "</text:section>" + p("Yes"), ["Yes"]),
        (p("No", '<text:hidden-paragraph text:is-hidden="true"/>') + p("Yes"), ["Yes"]),
        ("<text:tracked-changes><text:changed-region><text:deletion>" + p("Gone")
         + "</text:deletion></text:changed-region></text:tracked-changes>"
         + p("Here", '<text:change text:change-id="x"/>'), ["Here"]),
        (p("Read", comment("No"), " on"), ["Read on"]),
        (p("漢字", "<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>かん"
           "</text:ruby-text></text:ruby>"), ["漢字漢"]),
        (items(p("One"), p("Two") + items(p("Three"))), ["One", "Two", "Three"]),
        ("<table:table><table:table-row><table:table-cell>" + p("A") + "</table:table-cell>"
         "</table:table-row></table:table>", ["A"]),
        (p("<draw:frame><svg:title>No</svg:title><draw:text-box>" + p("In the box")
           + "</draw:text-box></draw:frame>", "Around"), ["Around", "In the box"]),
        (p("<draw:frame><draw:image><office:binary-data>QUJD</office:binary-data></draw:image>"
           "</draw:frame>", "Seen"), ["Seen"]),
        (p("<text:a>", "link", "</text:a>", " & <b>"), ["link & <b>"]),
    ],
)  # fmt: skip
def test_a_text_says_what_its_reader_sees(form, body, found):
    assert said(read(FORMAT, form(body))) == found


def test_paragraphs_chapters_and_notes_have_their_places():
    data = document(
        "<text:tracked-changes>" + p("Gone") + "</text:tracked-changes>"
        + '<text:p text:style-name="P1">Book</text:p>'
        + p("Zero") + p() + p("Chapter", tag="text:h")
        + p("Text", note(1, p("First."), p("Second.")), " ends") + p("Last", note(2, p("Third.")))
    )  # fmt: skip
    assert placed(read(FORMAT, data)) == [
        ("Book", "chapter “Book”, paragraph 1"),
        ("Zero", "chapter “Book”, paragraph 2"),
        ("Chapter", "chapter “Chapter”, paragraph 4"),
        ("Text ends", "chapter “Chapter”, paragraph 5"),
        ("Last", "chapter “Chapter”, paragraph 6"),
        ("First.", "note 1, paragraph 1"),
        ("Second.", "note 1, paragraph 2"),
        ("Third.", "note 2, paragraph 1"),
    ]


@pytest.mark.parametrize("form", [document, flat])
def test_headers_and_comments_are_read_on_request(form):
    data = form(p("Text", comment("Really?"), " ends"))
    assert placed(read(FORMAT, data, everything=True)) == [
        ("Text ends", "paragraph 1"),
        ("Really?", "comment 1, paragraph 1"),
        ("Top", "header, paragraph 1"),
        ("Page 1", "footer, paragraph 1"),
    ]


# --- what is no text


def test_damage_and_passwords_are_said():
    parts = parts_of(document(p("One.")))
    for broken in (
        {name: data for name, data in parts.items() if name != "content.xml"},
        {**parts, "content.xml": parts["content.xml"][:-40]},
        {**parts, "content.xml": b"<office/>"},
    ):
        with pytest.raises(UnusableError, match="damaged"):
            read(FORMAT, zipped(broken))
    with pytest.raises(UnusableError, match="damaged"):
        read(FORMAT, zipped(parts)[:-60])
    with pytest.raises(UnusableError, match="damaged"):
        read(FORMAT, flat(p("One."))[:-40])
    locked = f'<m:manifest xmlns:m="{_URN}:manifest:1.0"><m:encryption-data/></m:manifest>'
    with pytest.raises(UnusableError, match="password"):
        read(FORMAT, zipped({**parts, "META-INF/manifest.xml": locked, "content.xml": b"\1\2"}))
    with pytest.raises(UnusableError, match="password"):
        read(FORMAT, zipped({"mimetype": MIME, "encrypted-package": "x"}))
    with pytest.raises(UnusableError, match="no text"):
        read(FORMAT, document(p()))


def test_content_counts_more_than_the_name():
    for data in (document(p("One")), flat(p("One"))):
        file = Unread("a.xml", Path("a.xml"), data[:4096], content=data)
        assert FORMAT.recognise(file) is Confidence.CONTENT
    sheet = zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"})
    unpacked = zipped({"content.xml": "x", "mimetype": MIME})  # not in the first place
    for name in ("a.odt", "b"):
        file = Unread(name, Path(name), sheet[:4096], content=sheet)
        assert FORMAT.recognise(file) is Confidence.NONE
        file = Unread(name, Path(name), unpacked[:4096], content=unpacked)
        assert FORMAT.recognise(file) is Confidence.CONTENT
    quoted = b"How a file begins: <?xml?><office:document mimetype='" + MIME.encode() + b"'>"
    assert FORMAT.recognise(Unread("a.txt", Path("a.txt"), quoted)) is Confidence.NONE


# --- copies

CELL = (
    "<table:table><table:table-row><table:table-cell>{}</table:table-cell></table:table-row>"
    "</table:table>"
)


@pytest.mark.parametrize("form", [document, flat])
@pytest.mark.parametrize(
    ("before", "dropped", "after"),
    [
        (p("One.") + p("Two."), "One.", p("Two.")),
        (p("One. ", span("Two."), " Three."), "Two.", p("One. ", span(""), "Three.")),
        (p("One.", '<text:s text:c="2"/>', "Two."), "One.", p("Two.")),
        (p("One & <two>. Three."), "One & <two>.", p("Three.")),
        (items(p("One."), p("Two.")), "One.", items(p("Two."))),
        (items(p("One.") + items(p("Two."))), "One.", items(items(p("Two.")))),
        (items(p("One."), p("Two.") + items(p("Three."))), "Three.", items(p("One."), p("Two."))),
        (items(p("One.") + p("More.")) + p("Two."), "One.", items(p("More.")) + p("Two.")),
        (items(items(p("One."))) + p("Two."), "One.", p("Two.")),
        (CELL.format(p("One.")) + p("Two."), "One.", CELL.format(p("")) + p("Two.")),
        (CELL.format(p("One.") + p("Two.")), "One.", CELL.format(p("Two."))),
        (p("One.", note(1, p("Note."))) + p("Two."), "One.", p("Two.")),
        (p("One.", note(1, p("Note.")), " Two."), "One.", p("Two.")),
        (p("One.", note(1, p("Note.")), " Two."), "Two.", p("One.", note(1, p("Note.")))),
        (p("One.", note(1, p("Note."))), "Note.", p("One.", note(1, p("")))),
        (p("One.", comment("Why?")) + p("Two."), "One.", p("", comment("Why?")) + p("Two.")),
        (p("One.", '<text:bookmark-start text:name="b"/>')
         + p('<text:bookmark-end text:name="b"/>', "Two."), "One.",
         p("", '<text:bookmark-start text:name="b"/>')
         + p('<text:bookmark-end text:name="b"/>', "Two.")),
        (p("It was on ", "<text:date>May 1</text:date>", ". Two."), "It was on May 1.", p("Two.")),
        (p("<draw:frame><draw:text-box>" + p("One.") + p("Two.") + "</draw:text-box></draw:frame>"),
         "One.", p("<draw:frame><draw:text-box>" + p("Two.") + "</draw:text-box></draw:frame>")),
    ],
)  # fmt: skip
def test_all_else_stays_as_it_was(form, before, dropped, after):
    data = form(before)
    copy = without(data, dropped)
    assert markup(copy) == after
    assert copy == form(after)


def test_all_of_a_text_and_a_changed_text():
    data = document(p("One.", note(1, p("Note."))) + p("Two."))
    assert without(data, "One.", "Two.") is None
    passages = list(split(read(FORMAT, data), 0, Unit.SENTENCE))
    with pytest.raises(ChangedError):
        FORMAT.write_without(document(p("Won.")), read(FORMAT, data), passages, {0})


def test_a_header_that_was_read_can_go():
    data = document(p("Top"))
    copy = office_files.without(FORMAT, data, "Page 1", everything=True)
    assert markup(copy) == p("Top")
    assert b"<text:p>Top</text:p>" in parts_of(copy)["styles.xml"]
    assert b"Page" not in parts_of(copy)["styles.xml"]


# --- any text

sentences = st.sampled_from(
    ["One is here. ", "Two (so ", "they say) left. ", "“Three?” ", "<4> & 5. "]
)
bits = st.one_of(
    sentences,
    sentences.map(span),
    st.sampled_from(["<text:s/>", "<text:tab/>", note(1, p("Said below.")), comment("Hm."),
                     "<text:date>May</text:date>"]),
)  # fmt: skip
plain = st.lists(bits, max_size=5).map(lambda some: p(*some))
blocks = st.recursive(
    plain,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda some: items(*some)),
        st.lists(inner, min_size=1, max_size=3).map(lambda some: CELL.format("".join(some))),
    ),
    max_leaves=5,
)


@settings(max_examples=150, deadline=None)
@given(inner=st.lists(blocks, min_size=1, max_size=4).map("".join), data=st.data())
def test_copies_hold_what_stays_and_nothing_else(inner, data):
    before = document(inner)
    try:
        found = read(FORMAT, before)
    except UnusableError:
        return
    unit = data.draw(st.sampled_from([Unit.SENTENCE, Unit.PARAGRAPH]))
    passages = list(split(found, 0, unit))
    dropped = data.draw(st.sets(st.integers(0, len(passages) - 1), min_size=1))
    copy = FORMAT.write_without(before, found, passages, dropped)
    kept = [one for i, one in enumerate(passages) if i not in dropped]
    letters = [c for one in kept if not one.location.part for c in one.text if c.isalnum()]
    if copy is None:
        assert not letters  # but notes, which went with their sentences
        return
    left = [one for one in split(read(FORMAT, copy), 0, Unit.PARAGRAPH) if not one.location.part]
    assert [c for one in left for c in one.text if c.isalnum()] == letters
    tables = [parts_of(one)["content.xml"].count(b"<table:table>") for one in (before, copy)]
    assert tables[0] == tables[1]
    etree.fromstring(parts_of(copy)["content.xml"])
