"""Word documents: what a reader of them sees, at its place, and copies that keep all else."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import docx
import office_files
import pytest
from dittograph.documents.format import Confidence, Unread
from dittograph.documents.formats.docx import FORMAT
from dittograph.documents.source import ChangedError, UnusableError
from dittograph.passages.units import split
from dittograph.settings import Unit
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from office_files import parts_of, placed, read, said, zipped

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
W = f"{{{WORD}}}"

STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="b1"><w:name w:val="heading 1"/>
  <w:basedOn w:val="Standard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="own"><w:name w:val="My chapters"/>
  <w:basedOn w:val="b1"/></w:style>
<w:style w:type="character" w:styleId="secret"><w:name w:val="Secret"/>
  <w:rPr><w:vanish/></w:rPr></w:style>
"""
PARTS = {"styles": "styles", "footnotes": "footnotes", "endnotes": "endnotes",
         "comments": "comments", "header": "hdr", "footer": "ftr"}  # fmt: skip


def document(body: str, **others: str) -> bytes:
    """Return a Word document with this in its body, and these parts."""
    names = (
        f'xmlns:w="{WORD}" xmlns:r="{RELATED}" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
        'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" '
        'xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    others = {"styles": STYLES, **others}
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{TYPE}.{name}+xml"/>'
        for name in others
    )
    relations = "".join(
        f'<Relationship Id="r{n}" Type="{RELATED}/{name}" Target="{name}.xml"/>'
        for n, name in enumerate(others)
    )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    parts = {
        "[Content_Types].xml": f'{head}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        f'relationships+xml"/><Override PartName="/word/document.xml" ContentType="{TYPE}.document'
        f'.main+xml"/>{types}</Types>',
        "_rels/.rels": f'{head}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship '
        f'Id="r1" Type="{RELATED}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"{head}<w:document {names}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'{head}<Relationships xmlns="{_PACKAGE}/relationships">'
        f"{relations}</Relationships>",
    }
    for name, content in others.items():
        tag = PARTS[name]
        parts[f"word/{name}.xml"] = f"{head}<w:{tag} {names}>{content}</w:{tag}>"
    return zipped(parts)


def run(text: str, dress: str = "") -> str:
    dress = f"<w:rPr>{dress}</w:rPr>" if dress else ""
    return f'<w:r>{dress}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(*inner: str, look: str = "") -> str:
    inner = tuple(one if one.startswith("<") else run(one) for one in inner)
    return f"<w:p>{f'<w:pPr>{look}</w:pPr>' if look else ''}{''.join(inner)}</w:p>"


def example(texts: list[str]) -> bytes:
    """Return a document with these texts, a paragraph each; half of them in two runs."""
    return document(
        "".join(
            p(*((text,) if number % 2 else (text[: len(text) // 2], text[len(text) // 2 :])))
            for number, text in enumerate(texts)
        )
        + '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    )


def same(copy: bytes, expected: bytes) -> bool:
    """Tell if two documents have the same paragraphs, but for empty frames, and the same parts."""
    texts = [
        [one.text for one in docx.Document(io.BytesIO(data)).paragraphs if one.text]
        for data in (copy, expected)
    ]
    parts = [parts_of(data) for data in (copy, expected)]
    for one in parts:
        del one["word/document.xml"]
    return texts[0] == texts[1] and parts[0] == parts[1]


def body(data: bytes) -> list[str]:
    return said(read(FORMAT, data))


def without(data: bytes, *dropped: str, unit: Unit = Unit.SENTENCE) -> bytes | None:
    """Return a copy without the passages that read so; python-docx must open it."""
    copy = office_files.without(FORMAT, data, *dropped, unit=unit)
    if copy is not None:
        docx.Document(io.BytesIO(copy))
    return copy


def markup(data: bytes, part: str = "document") -> str:
    """Return what is in the body, or in another part."""
    text = parts_of(data)[f"word/{part}.xml"].decode()
    return re.search(r"<w:(body|footnotes|comments|hdr)( [^>]*)?>(.*)</w:\1>", text, re.DOTALL)[3]


# --- what is read

DELETED = '<w:del w:id="1" w:author="A"><w:r><w:delText>not </w:delText></w:r></w:del>'
INSERTED = f'<w:ins w:id="2" w:author="A">{run("never ")}</w:ins>'
CONTROL = f"<w:sdt><w:sdtPr/><w:sdtContent>{run('chosen')}</w:sdtContent></w:sdt>"
LINK = f'<w:hyperlink r:id="r9">{run("a link")}</w:hyperlink>'
MOVED = f'<w:moveFrom w:id="3" w:author="A">{run("moved")}</w:moveFrom>'
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGEREF x</w:instrText></w:r>'
    f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("page 9")}'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent>{0}"
    "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{0}"
    "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
RUBY = (
    f"<w:r><w:ruby><w:rt>{run('かんじ')}</w:rt>"
    f"<w:rubyBase>{run('漢字')}</w:rubyBase></w:ruby></w:r>"
)


@pytest.mark.parametrize(
    ("paragraph", "said"),
    [
        (p("I do ", DELETED, INSERTED, "stop."), "I do never stop."),
        (p("It is ", CONTROL, "."), "It is chosen."),
        (p("See ", LINK, "."), "See a link."),
        (p("Once ", MOVED, "here."), "Once here."),
        (p("See ", FIELD, "."), "See page 9."),
        (p("Fill ", f'<w:fldSimple w:instr="DATE">{run("May")}</w:fldSimple>'), "Fill May"),
        (p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>C</w:t></w:r>"), "a\tb / C"),
        (p("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r>"), "co-op"),
        (p("<w:r><w:t>co</w:t><w:softHyphen/><w:t>op</w:t></w:r>"), "co\u00adop"),
        (p('<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>', "-rays"), "α-rays"),
        (p('<w:r><w:sym w:font="Arial" w:char="20AC"/></w:r>', "5"), "€5"),
        (p('<w:r><w:sym w:font="Arial" w:char="zz"/></w:r>', "5"), "5"),
        (p("Shown. ", run("Hidden. ", "<w:vanish/>"), run("Back.", '<w:vanish w:val="0"/>')),
         "Shown. Back."),
        (p("Shown. ", run("Hidden.", '<w:rStyle w:val="secret"/>')), "Shown."),
        (p(RUBY, "を書く"), "漢字を書く"),
        (p("So ", "<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>", "."), "So x=2."),
        (p("Hi ", "<w:r><mc:AlternateContent><mc:Choice Requires='w16se'><w16se:symEx "
           "w16se:font='Emoji' w16se:char='1F600'/></mc:Choice><mc:Fallback><w:t>😀</w:t>"
           "</mc:Fallback></mc:AlternateContent></w:r>"), "Hi 😀"),
        (p(*["One", "word", "in", "many", "runs"]), "Onewordinmanyruns"),
        (p("a < b & c", look='<w:tabs><w:tab w:val="left" w:pos="20"/></w:tabs>'), "a < b & c"),
    ],
)  # fmt: skip
def test_a_paragraph_says_what_its_reader_sees(paragraph, said):
    assert body(document(paragraph)) == [said]
    strict = parts_of(document(paragraph))
    strict["word/document.xml"] = strict["word/document.xml"].replace(
        WORD.encode(), STRICT.encode()
    )
    strict["word/styles.xml"] = strict["word/styles.xml"].replace(WORD.encode(), STRICT.encode())
    assert body(zipped(strict)) == [said]


def test_paragraphs_are_counted_as_they_stand_in_the_file():
    table = f"<w:tbl><w:tr><w:tc>{p('A')}{p()}{p('B')}</w:tc><w:tc>{p('C')}</w:tc></w:tr></w:tbl>"
    box = BOX.format(p("In the box"))
    data = document(p("First") + p() + table + p("Beside ", box) + p("Last"))
    found = [(one.lines[0].text, one.location.paragraph) for one in read(FORMAT, data).blocks]
    root = etree.fromstring(parts_of(data)["word/document.xml"])
    every = ["".join(t.text for t in one.findall(f"{W}r/{W}t")) for one in root.iter(f"{W}p")]
    assert found == [(t, n) for t, n in found if every[n - 1].strip() == t]
    assert [text for text, _ in found] == [
        *("First", "A", "B", "C", "Beside", "In the box", "Last")
    ]


def test_headings_name_the_chapter():
    data = document(
        p("Before")
        + p("One", look='<w:pStyle w:val="b1"/>')
        + p("text")
        + p("Two", look='<w:pStyle w:val="own"/>')
        + p("more")
        + p("Three", look='<w:outlineLvl w:val="1"/>')
        + p("Plain", look='<w:pStyle w:val="b1"/><w:outlineLvl w:val="9"/>')
    )
    chapters = [one.location.chapter for one in read(FORMAT, data).blocks]
    assert chapters == [None, "One", "One", "Two", "Two", "Three", "Three"]


def note(kind: str, number: int) -> str:
    return f'<w:r><w:rPr><w:vertAlign/></w:rPr><w:{kind}Reference w:id="{number}"/></w:r>'


FOOTNOTES = (
    f'<w:footnote w:type="separator" w:id="-1">{p("<w:r><w:separator/></w:r>")}</w:footnote>'
    f'<w:footnote w:id="7">{p("<w:r><w:footnoteRef/></w:r>", "Seven.")}</w:footnote>'
    f'<w:footnote w:id="3">{p("<w:r><w:footnoteRef/></w:r>", "Three.")}{p("More.")}</w:footnote>'
    f'<w:footnote w:id="4">{p("Nobody refers to it.")}</w:footnote>'
)


def test_notes_are_numbered_as_they_are_referred_to():
    data = document(
        p("One.", note("footnote", 3), " Two.", note("footnote", 7), note("endnote", 1)),
        footnotes=FOOTNOTES,
        endnotes=f'<w:endnote w:id="1">{p("At the end.")}</w:endnote>',
    )
    assert placed(read(FORMAT, data)) == [
        ("One. Two.", "paragraph 1"),
        ("Three.", "footnote 1, paragraph 1"),
        ("More.", "footnote 1, paragraph 2"),
        ("Seven.", "footnote 2, paragraph 1"),
        ("At the end.", "endnote 1, paragraph 1"),
    ]
    assert read(FORMAT, data).remarks == ()
    lost = document(p("One.", note("footnote", 99)), footnotes=FOOTNOTES)
    assert read(FORMAT, lost).remarks == ("One note is missing in the file.",)


def test_headers_and_comments_are_read_on_request():
    data = document(
        p("Text.", '<w:r><w:commentReference w:id="5"/></w:r>'),
        header=p("Top"), footer=p("Page 1"),
        comments=f'<w:comment w:id="5">{p("Really?")}</w:comment>',
    )  # fmt: skip
    assert body(data) == ["Text."]
    found = [
        (one.lines[0].text, one.location.part) for one in read(FORMAT, data, everything=True).blocks
    ]
    assert found == [
        *(("Text.", None), ("Really?", "comment 1"), ("Top", "header"), ("Page 1", "footer"))
    ]


def test_a_field_that_never_ends_swallows_nothing_behind_it():
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert body(document(p("Before", begun, " inside") + p("Behind"))) == ["Before", "Behind"]


def test_what_is_not_read_is_said():
    data = document(p("Text.") + '<w:altChunk r:id="r8"/>')
    assert read(FORMAT, data).remarks == ("A document embedded in it were not read.",)


# --- what is no document


def test_damage_is_said_and_never_read_as_less():
    parts = parts_of(document(p("One.", note("footnote", 3)), footnotes=FOOTNOTES))
    for name in ("word/document.xml", "word/footnotes.xml"):
        with pytest.raises(UnusableError, match="damaged"):
            read(FORMAT, zipped({one: data for one, data in parts.items() if one != name}))
        with pytest.raises(UnusableError, match="damaged"):
            read(FORMAT, zipped({**parts, name: parts[name][:-30]}))
    data = zipped(parts)
    for cut in (data[:-100], data[: len(data) // 2], data[:40]):
        with pytest.raises(UnusableError, match="damaged"):
            read(FORMAT, cut)
    with pytest.raises(UnusableError, match="empty"):
        read(FORMAT, b"")
    with pytest.raises(UnusableError, match="no text"):
        read(FORMAT, document(p()))


def test_entities_are_refused():
    parts = parts_of(document(p("One.")))
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document xmlns:w="x">&a;</w:document>'
    with pytest.raises(UnusableError, match="entities"):
        read(FORMAT, zipped({**parts, "word/document.xml": bomb}))


@pytest.mark.parametrize(
    ("name", "sure"),
    [
        ("a.docx", Confidence.CONTENT),
        ("a", Confidence.CONTENT),
        ("a.xlsx", Confidence.CONTENT),
        ("a.txt", Confidence.CONTENT),
    ],
)
def test_content_counts_more_than_the_name(name, sure):
    data = example(["Some words."])
    assert FORMAT.recognise(Unread(name, Path(name), data[:4096], content=data)) is sure
    parts = parts_of(data)
    # Something long may stand in front of what tells the kind.
    thumbnail = {"docProps/thumbnail.jpeg": bytes(range(256)) * 32}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for part, content in {**thumbnail, **parts}.items():
            archive.writestr(part, content)
    data = file.getvalue()
    assert b"word/" not in data[:4096]
    file = Unread("a.txt/" + name, Path("a"), data[:4096], member=name, content=data)
    assert FORMAT.recognise(file) is sure


@pytest.mark.parametrize("name", ["a.docx", "a.zip", "a"])
def test_other_archives_are_not_taken_for_one(name):
    sheet = zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>"})
    letters = zipped({"word/letter.docx": "x", "word/letter2.docx": "x"})
    for data in (sheet, letters):
        sure = FORMAT.recognise(Unread(name, Path(name), data[:4096], content=data))
        assert sure is not Confidence.CONTENT


# --- copies

BEGINS, ENDS = '<w:bookmarkStart w:id="1" w:name="b"/>', '<w:bookmarkEnd w:id="1"/>'


@pytest.mark.parametrize(
    ("before", "dropped", "after"),
    [
        (p("One.") + p("Two."), "One.", p("Two.")),
        (p("One. Two. Three."), "Two.", p("One. Three.")),
        (p("One. ", run("Two.", "<w:b/>"), " Three."), "Two.",
         p("One. ", run("", "<w:b/>"), "Three.")),
        (p("One.", look="<w:sectPr/>") + p("Two."), "One.", p("", look="<w:sectPr/>") + p("Two.")),
        (f"<w:tbl><w:tr><w:tc>{p('One.')}</w:tc><w:tc>{p('Two.')}</w:tc></w:tr></w:tbl>", "One.",
         f"<w:tbl><w:tr><w:tc>{p('')}</w:tc><w:tc>{p('Two.')}</w:tc></w:tr></w:tbl>"),
        (f"<w:tbl><w:tr><w:tc>{p('One.')}{p('Two.')}</w:tc></w:tr></w:tbl>", "One.",
         f"<w:tbl><w:tr><w:tc>{p('Two.')}</w:tc></w:tr></w:tbl>"),
        ("<w:tbl/>" + p("One.") + "<w:tbl/>" + p("Two."), "One.",
         "<w:tbl/>" + p("") + "<w:tbl/>" + p("Two.")),
        (p("One.", BEGINS) + p(ENDS, "Two."), "One.", p("", BEGINS) + p(ENDS, "Two.")),
        (p(BEGINS, "One.", ENDS)
         + p("Two."), "One.", p("Two.")),
        (p("One.", "<w:r><w:drawing/></w:r>") + p("Two."), "One.",
         p("", "<w:r><w:drawing/></w:r>") + p("Two.")),
        (p("One. ", FIELD, ". Two."), "page 9.", None),
        (p(FIELD) + p("Two."), "page 9", p("Two.")),
        (p("See. ", f'<w:hyperlink r:id="r9">{run("Here.")}</w:hyperlink>', " Two."), "Here.",
         p("See. ", "Two.")),
        ("<w:p><w:r><w:t>One. Two.</w:t></w:r>" + run(" Three.") + "</w:p>", "Two.",
         '<w:p><w:r><w:t xml:space="preserve">One. </w:t></w:r>' + run("Three.") + "</w:p>"),
        (p("One <w:x>. Two &amp; three."), "One <w:x>.", p("Two &amp; three.")),
        (p("Kept. ", BOX.format(p("One. Two.") + p("Three."))), "Two.",
         p("Kept. ", BOX.format(p("One.") + p("Three.")))),
        (p("Kept. ", BOX.format(p("One.") + p("Three."))), "One.",
         p("Kept. ", BOX.format(p("Three.")))),
        (p("Kept. ", BOX.format(p("One.")).replace("One", "Won", 1)), "Won.",
         p("Kept. ", BOX.format(p("")))),  # what old programs would show instead
        (p("One.", "<w:r><w:br w:type='page'/></w:r>") + p("Two."), "One.",
         p("", "<w:r><w:br w:type='page'/></w:r>") + p("Two.")),
    ],
)  # fmt: skip
def test_all_else_stays_as_it_was(before, dropped, after):
    copy = without(document(before), dropped)
    if after is not None:
        assert markup(copy) == after
    assert dropped not in body(copy)
    was, now = parts_of(document(before)), parts_of(copy)
    assert list(was) == list(now)
    assert {name for name in was if was[name] != now[name]} == {"word/document.xml"}


def test_a_note_goes_with_the_sentence_it_belongs_to():
    data = document(
        p("One.", note("footnote", 3), " Two.", note("footnote", 7)) + p("Last."),
        footnotes=FOOTNOTES,
    )
    copy = without(data, "One.")
    assert markup(copy) == p("", "Two.", note("footnote", 7)) + p("Last.")
    assert 'w:id="3"' not in markup(copy, "footnotes")
    assert [one.location.words() for one in read(FORMAT, copy).blocks] == [
        *("paragraph 1", "paragraph 2", "footnote 1, paragraph 1")
    ]
    assert body(copy) == ["Two.", "Last.", "Seven."]
    copy = without(data, "One. Two.", unit=Unit.PARAGRAPH)
    assert body(copy) == ["Last."]
    assert without(data, "One. Two.", "Last.", unit=Unit.PARAGRAPH) is None


def test_a_note_keeps_its_frame():
    data = document(p("One.", note("footnote", 7)), footnotes=FOOTNOTES)
    copy = without(data, "Seven.")
    assert markup(copy) == markup(data)
    assert markup(copy, "footnotes") == FOOTNOTES.replace("Seven.", "")


def test_a_document_that_changed_is_refused():
    data = document(p("One.") + p("Two."))
    passages = list(split(read(FORMAT, data), 0, Unit.SENTENCE))
    with pytest.raises(ChangedError):
        FORMAT.write_without(document(p("Won.") + p("Two.")), read(FORMAT, data), passages, {0})


def test_an_encoding_and_its_mark_stay():
    parts = parts_of(document(p("One.") + p("Twö.")))
    text = parts["word/document.xml"].decode().replace("UTF-8", "UTF-16")
    parts["word/document.xml"] = text.encode("utf-16")
    copy = parts_of(without(zipped(parts), "One."))["word/document.xml"]
    assert copy.decode("utf-16") == text.replace(p("One."), "")


# --- any document

sentences = st.sampled_from(
    ["One is here.", "Two (so", "they say) left.", "“Three?”", "Four & <5>."]
)
bits = st.one_of(
    sentences.map(lambda text: run(f"{text} ")),
    sentences.map(lambda text: run(f"{text} ", "<w:i/>")),
    sentences.map(lambda text: f"<w:r><w:t>{escape(text)}</w:t></w:r>"),
    st.sampled_from([DELETED, INSERTED, CONTROL, LINK, FIELD, RUBY, "<w:r><w:tab/></w:r>",
                     note("footnote", 3), note("footnote", 7), BOX.format(p("In a box."))]),
)  # fmt: skip
plain = st.lists(bits, max_size=5).map(lambda some: p(*some))
tables = st.lists(plain, min_size=1, max_size=3).map(
    lambda some: f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{''.join(some)}</w:tc></w:tr></w:tbl>"
)
bodies = st.lists(st.one_of(plain, plain, tables), min_size=1, max_size=5).map("".join)


def frame(data: bytes) -> list[str]:
    """Return the tags that must be the same in a copy."""
    root = etree.fromstring(parts_of(data)["word/document.xml"])
    kept = ("tbl", "tc", "drawing", "sectPr", "txbxContent")
    return [one.tag for one in root.iter() if etree.QName(one).localname in kept]


@settings(max_examples=150, deadline=None)
@given(inner=bodies, data=st.data())
def test_copies_hold_what_stays_and_nothing_else(inner, data):
    before = document(inner + "<w:sectPr/>", footnotes=FOOTNOTES)
    try:
        found = read(FORMAT, before)
    except UnusableError:
        return
    unit = data.draw(st.sampled_from([Unit.SENTENCE, Unit.PARAGRAPH]))
    passages = list(split(found, 0, unit))
    dropped = data.draw(st.sets(st.integers(0, len(passages) - 1), min_size=1))
    copy = FORMAT.write_without(before, found, passages, dropped)
    kept = [one for i, one in enumerate(passages) if i not in dropped]
    if copy is None:
        assert all(one.location.part for one in kept)  # notes, which went with their sentences
        return
    opened = docx.Document(io.BytesIO(copy))
    for cell in (cell for table in opened.tables for row in table.rows for cell in row.cells):
        assert cell.paragraphs
    left = [one for one in split(read(FORMAT, copy), 0, Unit.PARAGRAPH) if not one.location.part]
    letters = [c for one in kept if not one.location.part for c in one.text if c.isalnum()]
    assert [c for one in left for c in one.text if c.isalnum()] == letters
    assert frame(copy) == frame(before)
    references = re.findall(r'footnoteReference w:id="(\d)"', markup(copy))
    notes = re.findall(r'<w:footnote w:id="(\d)"', markup(copy, "footnotes"))
    assert set(references) <= set(notes)
    assert len(re.findall('"begin"', markup(copy))) == len(re.findall('"end"', markup(copy)))


def test_a_part_that_is_a_lone_run_does_no_harm():
    data = document(p("One came.") + p("Two went."), header=p("Top"))
    parts = parts_of(data)
    parts["word/header.xml"] = parts["word/header.xml"].replace(b"w:hdr", b"w:r")
    data = zipped(parts)
    assert body(without(data, "One came.")) == ["Two went."]
