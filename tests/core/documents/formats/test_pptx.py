"""Presentations: slides in the order of the show, and copies that keep all else."""

from __future__ import annotations

import re
from pathlib import Path
from xml.sax.saxutils import escape

import office_files
import pytest
from dittograph.documents.format import Confidence, Unread
from dittograph.documents.formats.pptx import FORMAT
from dittograph.documents.source import ChangedError, UnusableError
from dittograph.passages.units import split
from dittograph.settings import Unit
from lxml import etree
from office_files import parts_of, placed, read, said, zipped

_OPEN_XML = "http://schemas.openxmlformats.org"
_STRICT = "http://purl.oclc.org/ooxml"
RELATED = f"{_OPEN_XML}/officeDocument/2006/relationships"
NAMES = (
    f'xmlns:p="{_OPEN_XML}/presentationml/2006/main" xmlns:a="{_OPEN_XML}/drawingml/2006/main" '
    f'xmlns:r="{RELATED}" xmlns:mc="{_OPEN_XML}/markup-compatibility/2006"'
)


def relations(*targets: tuple[str, str]) -> str:
    inner = "".join(
        f'<Relationship Id="r{n}" Type="{RELATED}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{_OPEN_XML}/package/2006/relationships">{inner}</Relationships>'


def presentation(
    *slides: str, order: tuple[int, ...] = (), notes: dict[int, str] | None = None
) -> bytes:
    """Return a presentation.

    Args:
        slides: What is on the slides, by the numbers of their parts.
        order: The numbers in the order of the show.
        notes: What is in the notes, by the numbers of the slides.
    """
    numbers = range(1, len(slides) + 1)
    shown = "".join(f'<p:sldId id="{255 + n}" r:id="r{n}"/>' for n in order or numbers)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_OPEN_XML}/package/2006/content-types"/>',
        "_rels/.rels": relations(("officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": f"<p:presentation {NAMES}><p:sldIdLst>{shown}</p:sldIdLst>"
        "</p:presentation>",
        "ppt/_rels/presentation.xml.rels": relations(
            *(("slide", f"slides/slide{n}.xml") for n in numbers)
        ),
    }
    for number, inner in enumerate(slides, start=1):
        parts[f"ppt/slides/slide{number}.xml"] = (
            f"<p:sld {NAMES}><p:cSld><p:spTree>{inner}</p:spTree></p:cSld></p:sld>"
        )
        if number in (notes or {}):
            parts[f"ppt/slides/_rels/slide{number}.xml.rels"] = relations(
                ("notesSlide", f"/ppt/notesSlides/notes{number}.xml")
            )
            parts[f"ppt/notesSlides/notes{number}.xml"] = (
                f"<p:notes {NAMES}><p:cSld><p:spTree>{notes[number]}</p:spTree></p:cSld></p:notes>"
            )
    return zipped(parts)


def run(text: str) -> str:
    return f'<a:r><a:rPr lang="en"/><a:t>{escape(text)}</a:t></a:r>'


def p(*inner: str) -> str:
    inner = tuple(one if one.startswith("<") else run(one) for one in inner)
    return f"<a:p>{''.join(inner)}</a:p>"


def shape(*inner: str, kind: str = "") -> str:
    place = f'<p:nvPr><p:ph type="{kind}"/></p:nvPr>' if kind else "<p:nvPr/>"
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="Shape 1"/>{place}</p:nvSpPr><p:txBody><a:bodyPr/>'
        f"{''.join(inner)}</p:txBody></p:sp>"
    )


TABLE = (
    "<p:graphicFrame><a:tbl><a:tr><a:tc><a:txBody>{0}</a:txBody></a:tc><a:tc><a:txBody>{1}"
    "</a:txBody></a:tc></a:tr></a:tbl></p:graphicFrame>"
)
NUMBER = '<a:fld id="{1}" type="slidenum"><a:t>7</a:t></a:fld>'


def example(texts: list[str]) -> bytes:
    """Return a presentation with these texts on two slides, a paragraph each."""
    half = len(texts) // 2
    return presentation(
        shape(*(p(text) for text in texts[:half])),
        shape(*(p(text[:3], text[3:]) for text in texts[half:])),
    )


def paragraphs(data: bytes) -> list[str]:
    found = []
    for name, part in parts_of(data).items():
        if name.startswith("ppt/slides/slide"):
            every = etree.fromstring(part).iter(f"{{{_OPEN_XML}/drawingml/2006/main}}p")
            found += ["".join(one.itertext()) for one in every]
    return [one for one in found if one]


def same(copy: bytes, expected: bytes) -> bool:
    """Tell if two presentations have the same paragraphs and the same other parts."""
    ours, other = (
        {name: part for name, part in parts_of(data).items() if "slides/slide" not in name}
        for data in (copy, expected)
    )
    return paragraphs(copy) == paragraphs(expected) and list(ours) == list(other) and ours == other


def without(data: bytes, *dropped: str, unit: Unit = Unit.SENTENCE) -> bytes | None:
    return office_files.without(FORMAT, data, *dropped, unit=unit)


def markup(data: bytes, part: str = "ppt/slides/slide1.xml") -> str:
    return re.search(r"<p:spTree>(.*)</p:spTree>", parts_of(data)[part].decode())[1]


# --- what is read


@pytest.mark.parametrize(
    ("slide", "found"),
    [
        (shape(p("One ", "two"), p(), p("three")), ["One two", "three"]),
        (shape(p("One", "<a:br/>", "Two")), ["One / Two"]),
        (TABLE.format(p("A"), p("B")), ["A", "B"]),
        (f"<p:grpSp><p:grpSp>{shape(p('Deep'))}</p:grpSp>{shape(p('Less'))}</p:grpSp>",
         ["Deep", "Less"]),
        (shape(p("Title"), kind="title") + shape(p("Body"), kind="body"), ["Title", "Body"]),
        (shape(p("Kept")) + shape(p(NUMBER), kind="sldNum") + shape(p("May 1"), kind="dt")
         + shape(p("Firm"), kind="ftr"), ["Kept"]),
        (shape(p("Kept"), p(NUMBER)) + shape(p("Slide ", NUMBER)), ["Kept", "Slide 7"]),
        ("<mc:AlternateContent><mc:Choice Requires='x'>" + shape(p("Once")) + "</mc:Choice>"
         "<mc:Fallback>" + shape(p("Once")) + "</mc:Fallback></mc:AlternateContent>", ["Once"]),
        ("<mc:AlternateContent><mc:Choice Requires='x'><p:pic/></mc:Choice>"
         "<mc:Fallback>" + shape(p("Old")) + "</mc:Fallback></mc:AlternateContent>", ["Old"]),
    ],
)  # fmt: skip
def test_a_slide_says_what_its_viewer_sees(slide, found):
    data = presentation(slide)
    assert said(read(FORMAT, data)) == found
    strict = {
        name: part.replace(
            f"{_OPEN_XML}/drawingml/2006".encode(), f"{_STRICT}/drawingml".encode()
        ).replace(
            f"{_OPEN_XML}/presentationml/2006".encode(), f"{_STRICT}/presentationml".encode()
        ).replace(
            f"{_OPEN_XML}/officeDocument/2006".encode(), f"{_STRICT}/officeDocument".encode()
        )
        for name, part in parts_of(data).items()
    }  # fmt: skip
    assert said(read(FORMAT, zipped(strict))) == found


def test_slides_come_in_the_order_of_the_show_with_their_notes():
    data = presentation(
        shape(p("Part one"), p("More")), shape(p("Part two")), shape(p("Left out")),
        order=(2, 1), notes={1: shape(p("Say hello"), p("Wave")), 3: shape(p("Never"))},
    )  # fmt: skip
    found = read(FORMAT, data)
    assert placed(found) == [
        ("Part two", "page 1"),
        ("Part one", "page 2"),
        ("More", "page 2"),
        ("Say hello", "slide 2, notes, page 2"),
        ("Wave", "slide 2, notes, page 2"),
    ]
    assert [one.location.paragraph for one in found.blocks] == [1, 2, 3, 1, 2]


def test_numbers_and_footers_are_read_on_request():
    data = presentation(shape(p("Kept")) + shape(p("Page ", NUMBER), kind="sldNum"))
    assert said(read(FORMAT, data, everything=True)) == ["Kept", "Page 7"]
    copy = office_files.without(FORMAT, data, "Page 7", everything=True)
    assert markup(copy) == shape(p("Kept")) + shape(p(""), kind="sldNum")


def test_what_is_not_read_is_said():
    parts = parts_of(presentation(shape(p("Text"))))
    parts["ppt/slides/_rels/slide1.xml.rels"] = relations(("chart", "../charts/chart1.xml"))
    assert "charts and diagrams" in read(FORMAT, zipped(parts)).remarks[0]


def test_damage_is_said():
    parts = parts_of(presentation(shape(p("One")), shape(p("Two")), notes={1: shape(p("N"))}))
    for name in ("ppt/presentation.xml", "ppt/slides/slide2.xml", "ppt/notesSlides/notes1.xml"):
        with pytest.raises(UnusableError, match="damaged"):
            read(FORMAT, zipped({one: part for one, part in parts.items() if one != name}))
        with pytest.raises(UnusableError, match="damaged"):
            read(FORMAT, zipped({**parts, name: parts[name][:-9]}))
    with pytest.raises(UnusableError, match="damaged"):
        read(FORMAT, zipped({**parts, "ppt/_rels/presentation.xml.rels": relations()}))
    with pytest.raises(UnusableError, match="no text"):
        read(FORMAT, presentation(shape(p())))


def test_content_counts_more_than_the_name():
    data = presentation(shape(p("One")))
    for name in ("a.pptx", "a.docx", "a", "a.zip"):
        file = Unread(name, Path(name), data[:4096], content=data)
        assert FORMAT.recognise(file) is Confidence.CONTENT


# --- copies


@pytest.mark.parametrize(
    ("before", "dropped", "after"),
    [
        (shape(p("One."), p("Two.")), "One.", shape(p("Two."))),
        (shape(p("One."), p("Two.")), "Two.", shape(p("One."), p(""))),
        (shape(p("One. Two."), p("Three.")), "Two.", shape(p("One."), p("Three."))),
        (shape(p("One.")) + shape(p("Two.")), "One.", shape(p("")) + shape(p("Two."))),
        (TABLE.format(p("One."), p("Two.")), "One.", TABLE.format(p(""), p("Two."))),
        (TABLE.format(p("One.") + p("Three."), p("Two.")), "One.",
         TABLE.format(p("Three."), p("Two."))),
        (shape(p("One."), p("Two.")) + '<p:txEl><p:pRg st="1" end="1"/></p:txEl>', "One.",
         shape(p(""), p("Two.")) + '<p:txEl><p:pRg st="1" end="1"/></p:txEl>'),
        (shape(p("On slide ", NUMBER, ". Two.")), "On slide 7.", shape(p("", "Two."))),
        ("<mc:AlternateContent><mc:Choice Requires='x'>" + shape(p("One. Two.")) + "</mc:Choice>"
         "<mc:Fallback>" + shape(p("One. Two.")) + "</mc:Fallback></mc:AlternateContent>", "One.",
         "<mc:AlternateContent><mc:Choice Requires='x'>" + shape(p("Two.")) + "</mc:Choice>"
         "<mc:Fallback>" + shape(p("Two.")) + "</mc:Fallback></mc:AlternateContent>"),
    ],
)  # fmt: skip
def test_all_else_stays_as_it_was(before, dropped, after):
    others = (shape(p("Other slide.")),)
    data = presentation(before, *others, notes={1: shape(p("Notes."))})
    assert parts_of(without(data, dropped)) == parts_of(
        presentation(after, *others, notes={1: shape(p("Notes."))})
    )


def test_notes_are_cut_in_their_own_part():
    data = presentation(shape(p("Slide.")), notes={1: shape(p("One."), p("Two."))})
    assert markup(without(data, "One."), "ppt/notesSlides/notes1.xml") == shape(p("Two."))
    assert without(data, "Slide.", "One.", "Two.") is None
    passages = list(split(read(FORMAT, data), 0, Unit.SENTENCE))
    with pytest.raises(ChangedError):
        FORMAT.write_without(presentation(shape(p("S"))), read(FORMAT, data), passages, {0})
