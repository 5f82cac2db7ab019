"""PDF: paragraphs are made again from letters at places, as a person would read them."""

from __future__ import annotations

import difflib
import hashlib
import re
import threading
import zlib
from math import cos, radians, sin
from pathlib import Path
from typing import NamedTuple

import pytest
from dittograph.documents.format import Confidence, Unread
from dittograph.documents.formats.pdf import FORMAT
from dittograph.documents.options import ReadOptions
from dittograph.documents.reading import read_file
from dittograph.documents.registry import recognise
from dittograph.documents.source import Source, UnusableError

PROSE = Path(__file__).parents[5] / "shared" / "data" / "prose"
SIZE = (595, 842)
# Half an em for each letter: a line of 80 letters in 10 points is 400 points wide.
ADVANCE = 500


class Put(NamedTuple):
    """Words at a place of a page, from its lower left corner."""

    x: float
    y: float
    text: str
    size: float = 10
    angle: float = 0


def written(
    pages: list[list[Put]],
    *,
    size: tuple[int, int] = SIZE,
    rotate: int = 0,
    pictures: set[int] = frozenset(),
    password: str | None = None,
    packed: bool = False,
) -> bytes:
    """Return a PDF file; pages whose place is in ``pictures`` show a picture as well."""
    letters = sorted({letter for page in pages for put in page for letter in put.text})
    code = {letter: number for number, letter in enumerate(letters, start=1)}
    objects: list[bytes] = []

    def stream(data: bytes, more: bytes = b"") -> bytes:
        if packed:
            data, more = zlib.compress(data), more + b"/Filter/FlateDecode"
        return b"<<%s/Length %d>>stream\n%s\nendstream" % (more, len(data), data)

    kids = b" ".join(b"%d 0 R" % (7 + 2 * number) for number in range(len(pages)))
    maps = [
        b"<%04x> <%s>" % (code[letter], letter.encode("utf-16-be").hex().encode())
        for letter in letters
    ]
    unicode = b"1 begincodespacerange <0000> <ffff> endcodespacerange\n" + b"".join(
        b"%d beginbfchar\n%s\nendbfchar\n" % (len(some), b"\n".join(some))
        for some in (maps[begin : begin + 100] for begin in range(0, len(maps), 100))
    )
    objects += [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), kids),
        (
            b"<</Type/Font/Subtype/Type0/BaseFont/Plain/Encoding/Identity-H"
            b"/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>"
        ),
        (
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Plain/DW %d/CIDSystemInfo"
            b"<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor"
            b"<</Type/FontDescriptor/FontName/Plain/Flags 32/FontBBox[0 -200 1000 800]/Ascent 800"
            b"/Descent -200/ItalicAngle 0/CapHeight 700/StemV 80>>>>" % ADVANCE
        ),
        stream(
            b"/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/A def"
            b"/CMapType 2 def\n" + unicode + b"endcmap end end"
        ),
        stream(
            b"\x80",
            b"/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray"
            b"/BitsPerComponent 8",
        ),
    ]
    for number, page in enumerate(pages):
        drawn = [b"q 500 0 0 700 40 40 cm /I Do Q"] if number in pictures else []
        for x, y, text, points, angle in page:
            a = radians(angle)
            shown = b"".join(b"%04x" % code[letter] for letter in text)
            drawn.append(
                b"BT/F %g Tf %.5f %.5f %.5f %.5f %g %g Tm<%s>Tj ET"
                % (points, cos(a), sin(a), -sin(a), cos(a), x, y, shown)
            )
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Rotate %d/Resources<</Font<</F 3 0 R>>"
            b"/XObject<</I 6 0 R>>>>/Contents %d 0 R>>" % (*size, rotate, len(objects) + 2)
        )
        objects.append(stream(b"\n".join(drawn)))
    trailer = b""
    if password is not None:
        objects, trailer = _encrypted(objects, password.encode())
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n"
        b"%%%%EOF\n" % (len(objects) + 1, table, len(objects) + 1, trailer, len(data))
    )


def _rc4(key: bytes, data: bytes) -> bytes:
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    i = j = 0
    out = bytearray()
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


def _encrypted(objects: list[bytes], password: bytes) -> tuple[list[bytes], bytes]:
    """Encrypt objects as the standard security handler of PDF 1.1 does (RC4, 40 bits)."""
    padding = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
    padded, name, allowed = (password + padding)[:32], b"0123456789abcdef", b"\xfc\xff\xff\xff"
    owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
    key = hashlib.md5(padded + owner + allowed + name).digest()[:5]

    def shut(number: int, body: bytes) -> bytes:
        own = hashlib.md5(key + number.to_bytes(3, "little") + b"\0\0").digest()[:10]
        begin, end = b"stream\n", b"\nendstream"
        if begin not in body:
            return body
        before, rest = body.split(begin, 1)
        return before + begin + _rc4(own, rest[: -len(end)]) + end

    shut_objects = [shut(number, body) for number, body in enumerate(objects, start=1)]
    trailer = b"/ID[<%s><%s>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (
        name.hex().encode(),
        name.hex().encode(),
        owner.hex().encode(),
        _rc4(key, padding).hex().encode(),
    )
    return shut_objects, trailer


def example(texts: list[str]) -> bytes:
    """Return a file with these texts, a paragraph each, wide apart."""
    top = 30 * (len(texts) + 1)
    page = [Put(50, top - 30 * number, text) for number, text in enumerate(texts, start=1)]
    width = max((len(text) for text in texts), default=0) * 5 + 100
    return written([page], size=(max(600, width), max(600, top + 50)))


def read(data: bytes, *, everything: bool = False, name: str = "a.pdf") -> Source:
    file = Unread(name, Path(name), data[:4096], ReadOptions(everything=everything), "", data)
    source = FORMAT.read(file)
    assert source is not None
    return source


def texts(data: bytes, *, everything: bool = False) -> list[str]:
    blocks = read(data, everything=everything).blocks
    return ["\n".join(line.text for line in block.lines) for block in blocks]


def set_lines(lines: list[str], x: float = 60, top: float = 700, size: float = 10) -> list[Put]:
    """Set lines below each other; two spaces at the start of one are an indent."""
    return [
        Put(x + 10 * line.startswith("  "), top - 1.2 * size * number, line.strip(), size)
        for number, line in enumerate(lines)
        if line
    ]


# Lines of a book, justified, so that all but the last of a paragraph are equally long.
ONE = [
    "  The ferry to the island left at nine each morning, and nobody who",
    "lived there could remember a day on which it had not, for the captain",
    "was a man of habit.",
]
TWO = [
    "  The lighthouse went dark in the spring of that year. Some said that",
    "it was the storm, others that it was the keeper, who had grown so old",
    "and forgetful.",
]


# --- paragraphs


def test_indents_tell_paragraphs_apart_and_their_lines_are_joined():
    found = texts(written([set_lines(ONE + TWO)]))
    assert found == [" ".join(line.strip() for line in part) for part in (ONE, TWO)]


def test_gaps_tell_paragraphs_apart():
    lines = [line.strip() for line in [*ONE, "", *TWO]]
    assert texts(written([set_lines(lines)])) == [
        " ".join(line.strip() for line in part) for part in (ONE, TWO)
    ]


def test_speeches_of_one_line_are_paragraphs():
    talk = ["  “Yes,” said he.", "  “No,” said she.", *ONE]
    assert texts(written([set_lines(ONE + talk)]))[1:3] == ["“Yes,” said he.", "“No,” said she."]


def test_verse_keeps_its_lines():
    verse = ["How doth the little crocodile", "Improve his shining tail,", "And pour the waters"]
    found = texts(written([set_lines([*ONE, "", *verse, "", *TWO])]))
    assert found[1] == "\n".join(verse)


def test_a_heading_in_larger_letters_stands_alone():
    page = [Put(60, 720, "The Island", 16), *set_lines([ONE[0].strip(), *ONE[1:]])]
    assert texts(written([page]))[0] == "The Island"


def test_a_sentence_goes_on_over_the_end_of_a_page():
    source = read(written([set_lines(ONE + TWO[:2]), set_lines([*TWO[2:], *ONE])]))
    assert [block.lines[0].text for block in source.blocks][1] == " ".join(
        line.strip() for line in TWO
    )
    assert [(b.location.page, b.location.paragraph) for b in source.blocks] == [
        (1, 1), (1, 2), (2, 3),
    ]  # fmt: skip


def test_a_sentence_goes_on_behind_the_notes_at_the_foot_of_its_page():
    note = set_lines(["* So it is said by the oldest people of the place."], top=60, size=7)
    first = [*set_lines(ONE + TWO[:2]), *note]
    found = texts(written([first, set_lines([*TWO[2:], *ONE])]))
    assert " ".join(line.strip() for line in TWO) in found


def test_a_new_page_begins_a_paragraph_where_the_last_one_ended():
    found = texts(written([set_lines(ONE), set_lines(TWO)]))
    assert found == [" ".join(line.strip() for line in part) for part in (ONE, TWO)]


def test_japanese_lines_are_joined_with_nothing():
    lines = ["  昨日は雨でしたので、私たちは家にいて、窓から海を見て", "いました。"]
    assert texts(written([set_lines(lines)])) == ["".join(line.strip() for line in lines)]


def test_letters_beyond_sixteen_bits_and_ligatures():
    lines = ["  The 😀 ﬁnal oﬃcer said 😀😀 that all of the lines of this page", "are ﬂat."]
    assert texts(written([set_lines(lines)])) == [
        "The 😀 final officer said 😀😀 that all of the lines of this page are flat."
    ]


def test_bullets_are_paragraphs_and_their_lines_hang():
    lines = [
        "• The ferry to the island left at nine each morning, and nobody",
        "  who lived there could remember a day on which it had not.",
        "• The lighthouse went dark in the spring of that year, and then",
        "  it was night.",
    ]
    found = texts(written([set_lines(lines)]))
    assert found == [" ".join(map(str.strip, part)) for part in (lines[:2], lines[2:])]


# --- hyphens


def hyphens(*words: tuple[str, str], known: str) -> str:
    lines = [f"  {known} and so on, until the end of this line is reached as it is."]
    for before, after in words:
        lines += ["here is one more line of words that goes on until the word " + before]
        lines += [after + " and more words that follow after it and fill the line as well,"]
    return " ".join(texts(written([set_lines(lines)])))


@pytest.mark.parametrize("sign", ["-", "\u2010", "\xad"])
def test_the_document_tells_which_hyphens_stay(sign):
    found = hyphens(
        (f"Nether{sign}", "field"),
        (f"well{sign}", "known"),
        ("1939-", "1945"),
        ("Franco-", "German"),
        (f"consid{sign}", "erable"),
        known="Netherfield was well-known",
    )
    for word in ("word Netherfield", "word well-known", "1939-1945", "Franco-German"):
        assert word in found
    assert "considerable" in found


def test_a_word_divided_by_the_end_of_a_page_is_mended():
    first = set_lines([*ONE, *TWO[:1], "it was the storm, others that it was the forget-"])
    second = set_lines(["fulness of the old keeper.", *ONE])
    assert "it was the forgetfulness of the old keeper." in texts(written([first, second]))[1]


def test_dashes_at_the_ends_of_lines_stay_as_they_are():
    lines = ["  The ferry to the island left at nine each morning—so they said—", "in the spring."]
    (found,) = texts(written([set_lines(lines)]))
    assert found.endswith("so they said—in the spring.")


# --- headers, footers and numbers of pages


def book(count: int = 6) -> list[list[Put]]:
    """Return the pages of a book with running headers, each with a sentence of its own."""
    numbers = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"]
    return [
        [
            Put(60, 800, "The Island" if place % 2 else "A Novel"),
            *set_lines([*ONE, f"  This is the {numbers[place]} page of the book.", *TWO]),
            Put(290, 40, str(place + 7)),
        ]
        for place in range(count)
    ]


def test_running_headers_and_page_numbers_are_set_aside():
    found = texts(written(book()))
    assert not [text for text in found if text.isdecimal() or text in ("The Island", "A Novel")]
    assert "This is the third page of the book." in found
    assert len(found) == 18


def test_everything_reads_them_as_well_at_places_of_their_own():
    source = read(written(book()), everything=True)
    asides = [b for b in source.blocks if b.location.part]
    assert [b.lines[0].text for b in asides[:4]] == ["A Novel", "7", "The Island", "8"]
    assert (asides[2].location.page, asides[2].location.part) == (2, "header")
    assert len({block.location for block in source.blocks}) == len(source.blocks) == 30
    plain = read(written(book())).blocks
    assert [b for b in source.blocks if not b.location.part] == list(plain)


def test_a_header_that_names_the_chapter_and_counts_is_set_aside():
    pages = [
        [Put(60, 800, f"{names} {number}"), *set_lines(ONE + TWO)]
        for number, names in enumerate(("Ants", "Bees", "Cows", "Dogs", "Eels"), start=101)
    ]
    assert len(texts(written(pages))) == 10


@pytest.mark.parametrize("number", ["Page {} of 4", "- {} -", "{}/4"])
def test_numbers_in_words(number):
    pages = [[*set_lines(ONE + TWO), Put(290, 40, number.format(n))] for n in (1, 2, 3, 4)]
    assert len(texts(written(pages))) == 8


def test_roman_numbers():
    pages = [[*set_lines(ONE + TWO), Put(290, 40, n)] for n in ("viii", "ix", "x")]
    assert len(texts(written(pages))) == 6


def test_headings_and_first_lines_are_no_running_headers():
    pages = [[Put(60, 760, f"Chapter {n}", 16), *set_lines(ONE + TWO)] for n in (1, 4, 9)]
    assert [text for text in texts(written(pages)) if text.startswith("Chapter")] == [
        "Chapter 1", "Chapter 4", "Chapter 9",
    ]  # fmt: skip


def test_pages_that_say_the_same_are_read():
    pages = [[Put(60, 700, "Nobody could say why.")]] * 3
    assert texts(written(pages)) == ["Nobody could say why."] * 3


# --- columns


LEFT = [
    "  The ferry to the island left at",
    "nine each morning, and nobody who",
    "lived there could say why.",
    "  It was an old boat with a loud",
    "engine and a red funnel, and it",
    "smelt of tar and of fish.",
]
RIGHT = [
    "  The lighthouse went dark in the",
    "spring of that year, and some of",
    "us said that it was the storm.",
    "  Others thought that the keeper",
    "had grown so old that he forgot",
    "to light it in the evening.",
]
COLUMNS = [
    " ".join(map(str.strip, part)) for part in (LEFT[:3], LEFT[3:], RIGHT[:3], RIGHT[3:])
]  # fmt: skip


def test_columns_that_are_drawn_one_by_one():
    page = [*set_lines(LEFT), *set_lines(RIGHT, x=300)]
    assert texts(written([page])) == COLUMNS


def test_columns_that_are_drawn_line_by_line():
    rows = zip(set_lines(LEFT), set_lines(RIGHT, x=300), strict=True)
    page = [put for both in rows for put in both]
    assert texts(written([page])) == COLUMNS


def test_columns_below_a_title_and_drawn_in_disorder():
    title = Put(60, 740, "What the people of the island told us about the lighthouse", 14)
    page = [*set_lines(RIGHT, x=300), title, *set_lines(LEFT)]
    assert texts(written([page])) == [title.text, *COLUMNS]


def test_three_columns():
    page = [*set_lines(LEFT[:3], x=30), *set_lines(LEFT[3:], x=215), *set_lines(RIGHT[:3], x=400)]
    rows = sorted(page, key=lambda put: -put.y)
    assert texts(written([page])) == texts(written([rows])) == COLUMNS[:3]


def test_a_sentence_goes_on_in_the_next_column():
    page = [*set_lines([*LEFT[:2], *LEFT[:2]]), *set_lines([LEFT[2], *RIGHT], x=300)]
    assert texts(written([page]))[1] == COLUMNS[0]


def test_a_table_is_read_row_by_row():
    page = []
    for number, (name, sum_) in enumerate([("Ants", "10"), ("Bees", "20"), ("Cows", "30")]):
        page += [Put(60, 700 - 14 * number, name), Put(300, 700 - 14 * number, sum_)]
    assert " ".join(texts(written([page]))).split() == ["Ants", "10", "Bees", "20", "Cows", "30"]


# --- turned text


def test_a_note_along_the_margin_does_not_break_into_the_text():
    page = [*set_lines(ONE), Put(30, 300, "A note along the margin", angle=90)]
    assert texts(written([page])) == [
        " ".join(line.strip() for line in ONE), "A note along the margin",
    ]  # fmt: skip


@pytest.mark.parametrize(("angle", "rotate"), [(90, 90), (90, 0), (270, 0), (180, 180)])
def test_a_page_that_is_turned_reads_as_one_that_is_not(angle, rotate):
    turn = {90: lambda x, y: (842 - y, x), 270: lambda x, y: (y, 842 - x),
            180: lambda x, y: (595 - x, 842 - y)}[angle]  # fmt: skip
    page = [Put(*turn(put.x, put.y), put.text, angle=angle) for put in set_lines(ONE + TWO)]
    data = written([page], size=(842, 842), rotate=rotate)
    assert texts(data) == [" ".join(line.strip() for line in part) for part in (ONE, TWO)]


# --- files that cannot be read, or not wholly


def test_it_is_recognised_by_its_content():
    data = example(["One."])
    for name in ("a.pdf", "a.tex", "a", "a.txt"):
        for before in (b"", b"\xef\xbb\xbf", b"HTTP/1.1 200 OK\r\n\r\n", b"\0" * 1000):
            file = Unread(name, Path(name), (before + data)[:4096], content=before + data)
            assert recognise(file) is FORMAT
            assert FORMAT.read(file).blocks[0].lines[0].text == "One."
    spoken_of = Unread("a.txt", Path("a.txt"), b"A PDF starts with %PDF-1.4, they say.")
    assert FORMAT.recognise(spoken_of) is Confidence.NONE


def refused(data: bytes) -> str:
    with pytest.raises(UnusableError) as error:
        read(data)
    return str(error.value)


def test_a_scan_is_called_one():
    said = refused(written([[], []], pictures={0, 1}))
    assert "is a scan" in said
    assert "text recognition" in said


def test_a_file_that_is_partly_a_scan_says_how_much():
    source = read(written([set_lines(ONE), [], [], set_lines(TWO)], pictures={1, 2}))
    assert len(source.blocks) == 2
    (remark,) = source.remarks
    assert remark.startswith("2 of 4 pages show a picture without text")


def test_blank_pages_are_no_remark():
    assert read(written([set_lines(ONE), [], set_lines(TWO)])).remarks == ()
    assert "no text" in refused(written([[]]))


def test_a_password_is_asked_for():
    data = written([set_lines(ONE)], password="secret")
    assert "password" in refused(data)
    # The same without a password to open it, such as a file that must not be printed.
    assert len(read(written([set_lines(ONE)], password="")).blocks) == 1


def test_a_damaged_page_costs_that_page_only():
    data = written([set_lines(ONE), set_lines(TWO), set_lines(ONE)])
    place = data.index(b"9 0 obj\n<</Type/Page")
    source = read(data[:place] + data[place:].replace(b"<</Type/Page", b"((((((((((((", 1))
    assert len(source.blocks) == 2
    assert [block.location.page for block in source.blocks] == [1, 3]
    assert source.remarks == ("1 of 3 pages is damaged and was left out.",)


def test_a_page_that_is_kilometres_wide_is_damaged():
    assert len(read(written([set_lines(ONE)], size=(14_400, 14_400))).blocks) == 1
    assert "damaged" in refused(written([set_lines(ONE)], size=(500_000_000, 842)))


@pytest.mark.parametrize("part", [0.05, 0.3, 0.6, 0.9, 0.99])
def test_a_file_that_is_cut_off_is_never_read_without_a_word(part):
    data = written(book())
    try:
        source = read(data[: int(len(data) * part)])
    except UnusableError as error:
        assert "damaged" in str(error)
    else:
        assert "The end of the file is missing" in " ".join(source.remarks)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.4", "is damaged; open it"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 8, "is damaged; open it"),
        (b"only words\n", "is no PDF"),
        (b"", "is empty"),
    ],
)
def test_what_is_no_pdf_is_said_in_a_sentence(content, reason, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    with pytest.raises(UnusableError, match=reason):
        read_file(path, "a.pdf")


def test_a_damaged_stream_is_never_read_without_a_word():
    whole = written(book(), packed=True)
    assert read(whole).remarks == ()
    begin = whole.index(b"stream\n", whole.index(b"10 0 obj")) + 7
    data = bytearray(whole)
    data[begin + 100 : begin + 110] = b"\xff" * 10
    assert read(bytes(data)).remarks == (
        "Parts of the file are damaged, so some of its text may be missing.",
    )


def test_several_threads_may_read():
    data = written(book())
    expected, found = texts(data), []
    threads = [threading.Thread(target=lambda: found.append(texts(data))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 4


# --- real books, where they are at hand


def words(text: str) -> list[str]:
    text = text.lower().replace("’", "'").replace("--", " ")
    return re.findall(r"[a-z0-9]+(?:['-][a-z0-9]+)*", text)


def between(some: list[str], begin: str, end: str) -> list[str]:
    """Return the words of the book itself: publishers differ in what they print around it."""
    joined = " ".join(some)
    start = joined.index(begin)
    return joined[start : joined.rindex(end)].split()


ALICE = ("alice was beginning to get", "happy summer days")
PRIDE = ("it is a truth universally", "means of uniting them")


@pytest.mark.parametrize(
    ("pdf", "text", "ends"),
    [
        ("alice/11-pdf.pdf", "alice/11-0.txt", ALICE),
        ("alice/alice30.pdf", "alice/alice30.txt", ALICE),
        ("pride_and_prejudice/1342-pdf.pdf", "pride_and_prejudice/1342-0.txt", PRIDE),
        ("pride_and_prejudice/pandp12p.pdf", "pride_and_prejudice/pandp12.txt", PRIDE),
        ("pride_and_prejudice/pandp12t.tex", "pride_and_prejudice/pandp12.txt", PRIDE),
    ],
)
def test_the_words_of_books_are_those_of_their_text_editions(pdf, text, ends):
    if not (PROSE / pdf).exists():
        pytest.skip("the books are not at hand")
    file = Unread.look(PROSE / pdf, pdf)
    assert recognise(file) is FORMAT
    source = FORMAT.read(file)
    assert len({block.location for block in source.blocks}) == len(source.blocks)
    found = between(
        words(" ".join(line.text for block in source.blocks for line in block.lines)), *ends
    )
    wanted = between(words((PROSE / text).read_text(encoding="utf-8", errors="replace")), *ends)
    # In steps of 2,000 words, because the time of difflib grows with the square.
    same = in_order(found, wanted)
    assert 2 * same / (len(found) + len(wanted)) > 0.995


def in_order(found: list[str], wanted: list[str]) -> int:
    """Count the words that two texts have in common in the same order."""
    same = at = 0
    for begin in range(0, len(wanted), 2000):
        part = wanted[begin : begin + 2000]
        there = found[at : at + 2100]
        blocks = difflib.SequenceMatcher(None, part, there, autojunk=False).get_matching_blocks()
        same += sum(block.size for block in blocks)
        at += max((block.b + block.size for block in blocks if block.size), default=0)
    return same
