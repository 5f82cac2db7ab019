"""RTF: what is shown is read; the words are compared with those of striprtf."""

from __future__ import annotations

from pathlib import Path

import pytest
from dittograph.documents.format import Unread
from dittograph.documents.formats.rtf import FORMAT
from dittograph.documents.options import ReadOptions
from dittograph.documents.source import Source, UnusableError
from dittograph.passages.units import split
from dittograph.settings import Unit
from hypothesis import given, settings
from hypothesis import strategies as st
from striprtf.striprtf import rtf_to_text

HEAD = rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset128 Mincho;}"
HEAD += rb"{\f2\fcharset204 Arial Cyr;}{\f3\fcharset134 SimSun;}{\f4\fcharset2 Symbol;}}"
HEAD += rb"{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\*\cs10 Default Font;}}" + b"\r\n"


def escaped(text: str) -> bytes:
    """Return a text as word processors write it."""
    signs = []
    for letter in text:
        if letter in "\\{}":
            signs.append(f"\\{letter}")
        elif letter.isascii():
            signs.append(letter)
        else:
            units = memoryview(letter.encode("utf-16-le")).cast("h")
            signs.append("".join(f"\\u{unit}?" for unit in units))
    return "".join(signs).encode()


def example(texts: list[str]) -> bytes:
    """Return a document with these texts, a paragraph each."""
    return HEAD + b"".join(rb"\pard\plain " + escaped(text) + b"\\par\r\n" for text in texts) + b"}"


def read(body: bytes, *, everything: bool = False, end: bytes = b"}") -> Source:
    data = HEAD + body + end
    file = Unread("a.rtf", Path("a.rtf"), data[:4096], ReadOptions(everything=everything), "", data)
    return FORMAT.read(file)


def texts(body: bytes, **how: bool) -> list[str]:
    return [" / ".join(line.text for line in block.lines) for block in read(body, **how).blocks]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (rb"\'93Caf\'e9\'94 \endash  5\~\'80", ["“Café” – 5\xa0€"]),
        (rb"\u8364\'80 \u-10179?\u-8704? \uc2\u26085\'93\'fa\uc0\u26412 x", ["€ 😀 日本x"]),
        (rb"\u21488 {?}a", ["台?a"]),  # a brace ends what stands in for a character
        (rb"{\f1 \'8d\'f0\'93\'fa\'82\'cd\'89\'4a}", ["昨日は雨"]),
        (rb"{\f1 \'83A\'83\\ B}", ["アソ B"]),  # the second byte as a plain letter, or escaped
        (rb"{\f2 \'cf\'f0\'e8\'e2\'e5\'f2} Peter", ["Привет Peter"]),
        (rb"{\f3 \'bb\'e1\'d2\'e9}", ["会议"]),
        (rb"A{\v secret}B{\deleted gone}C\v no\v0  D{\v x\plain E}", ["ABC DE"]),
        (rb"One {\deleted two\par}three\par", ["One three"]),
        (rb"See {\field{\*\fldinst HYPERLINK a.b}{\fldrslt the page}}.",
         ["See the page."]),
        (rb"a{\pict\wmetafile8 0102}b{\*\shppict{\pict 89504e}}{\object{\result old}}c", ["abc"]),
        (b"a{\\pict\\bin5 }{}\\{}b", ["ab"]),
        (rb"{\listtext\tab 1.}item{\*\unknown no}{\*\bkmkstart x}", ["item"]),
        (rb"{\upr{ansi ?}{\*\ud{uni \u252 u}}}", ["uni ü"]),
        (rb"co\-op\_x\line next\tab end\page", ["coop-x / next\tend"]),
        (b"a\\\nb\\\r\nc", ["a", "b", "c"]),
        (rb"\trowd\intbl One.\cell Two.\par Three.\cell\row\pard Four.",
         ["One.", "Two.", "Three.", "Four."]),
        (rb"{\f4 \u-3913?} point \u-3912?", ["• point"]),
        (rb"{\mmath{\*\moMath x = 1}{\*\mmathPict y}}", ["x = 1"]),
    ],
)  # fmt: skip
def test_what_a_person_sees_is_read(body, said):
    assert texts(body) == said


def test_notes_stand_behind_their_paragraph_and_headers_only_on_request():
    body = (
        rb"{\header Head\par}Here{\footnote\pard\plain{\chftn} Note one.\par Second.} it"
        rb"{\footnote\ftnalt End.} is{\*\annotation Hm.}.\par Next.{\footnote Note two.}\par"
        rb"{\shp{\*\shpinst{\sp{\sn n}{\sv 1}}{\shptxt In a box.\par}}{\shprslt{\*\do again}}}"
    )
    assert texts(body) == ["Here it is.", "Note one.", "Second.", "End.", "Next.", "Note two.",
                           "In a box."]  # fmt: skip
    places = [block.location.words() for block in read(body).blocks]
    assert places[:4] == ["paragraph 1", *["footnote 1, paragraph 1", "footnote 1, paragraph 2"],
                          "endnote 1, paragraph 1"]  # fmt: skip
    assert places[4:] == ["paragraph 2", "footnote 2, paragraph 1", "text box 1, paragraph 1"]
    assert {"Head", "Hm."} < set(texts(body, everything=True))


def test_paragraphs_are_counted_and_headings_are_chapters():
    source = read(rb"\pard Front.\par\par\pard\s1 Rain\par\pard Wet.\par\outlinelevel0 Sun\par")
    assert [(b.location.paragraph, b.location.chapter) for b in source.blocks] == [
        (1, None), (3, "Rain"), (4, "Rain"), (5, "Sun")
    ]  # fmt: skip


def test_the_code_page_of_a_document_is_that_of_fonts_without_one():
    data = rb"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Arial;}}\f0 \'cf\'f0\'e8\par}"
    file = Unread("a.rtf", Path("a.rtf"), data, content=data)
    assert FORMAT.read(file).blocks[0].lines[0].text == "При"
    mac = rb"{\rtf1\mac Gr\'9f\'a7e}"
    file = Unread("a.rtf", Path("a.rtf"), mac, content=mac)
    assert FORMAT.read(file).blocks[0].lines[0].text == "Grüße"


def test_plain_text_that_was_pasted_has_its_sentences_back():
    body = (
        rb"The keeper of the light had gone down to the harbour early,\par because a boat with"
        rb" letters was expected before the\par storm, and nobody else had the time.\par\par "
        rb"Bread\par Butter\par Milk and honey\par"
    )
    first, *others = [passage.text for passage in split(read(body), 0, Unit.SENTENCE)]
    assert first.startswith("The keeper of the light had gone down to the harbour early, because a")
    assert first.endswith(
        "with letters was expected before the storm, and nobody else had the time."
    )
    assert others == ["Bread", "Butter", "Milk and honey"]


@pytest.mark.parametrize("end", [b"", b"{\\b x", b"\\", b"{\\pict\\bin999999 x}}"])
def test_what_was_cut_off_is_said(end):
    source = read(b"One.\\par Two.", end=end)
    assert "cut off" in source.remarks[0]


def test_a_stray_brace_is_said():
    source = read(b"One.}\\par Two, three and four.")
    assert source.remarks == ("It is damaged: 26 bytes stand behind its end, and were left out.",)
    with pytest.raises(UnusableError, match="damaged"):
        read(b"{\\fonttbl One. Two.")


def test_half_characters_are_counted():
    assert read(rb"{\f1 \'93} x").remarks == ("One place is damaged and cannot be read.",)


def test_documents_without_text_say_why():
    with pytest.raises(UnusableError, match="empty"):
        read(b"\\par\\par")
    with pytest.raises(UnusableError, match="only pictures"):
        read(b"{\\pict\\pngblip 89504e47}")


def test_groups_without_end_are_refused():
    with pytest.raises(UnusableError, match="nested"):
        read(b"{" * 100_000)


pieces = st.sampled_from(
    [
        *(b"One ", b"two.", b"\\par\n", b"{\\b bold}", b"\\'e9t\\'e9 ", b"\\u8364?", b"\\emdash "),
        *(b"{\\field{\\*\\fldinst X}{\\fldrslt shown }}", b"{\\*\\unknown {x} y}", b"\\{ \\} "),
        *(b"{\\pict 0123}", b"\\pard\\plain ", b"\\line ", b"{\\f0\\fs20 text }", b"\\tab "),
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(pieces, min_size=1, max_size=20))
def test_the_words_are_those_of_another_library(body):
    data = HEAD + b"start " + b"".join(body) + b"}"
    file = Unread("a.rtf", Path("a.rtf"), data[:4096], content=data)
    said = " ".join(line.text for block in FORMAT.read(file).blocks for line in block.lines)
    assert said.split() == rtf_to_text(data.decode("cp1252"), errors="ignore").split()


@settings(max_examples=200, deadline=None)
@given(st.lists(pieces | st.sampled_from([b"{", b"}", b"\\", b"\\bin9 ", b"\\'8", b"\xff"])))
def test_whatever_stands_there_is_read_or_refused(body):
    try:
        read(b"".join(body))
    except UnusableError:
        return
