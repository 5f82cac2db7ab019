"""TMX: a column each language; a copy lacks the units that were dropped, and no byte more."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest
from dittograph.documents.format import Confidence, Unread
from dittograph.documents.formats.tmx import FORMAT
from dittograph.documents.source import UnusableError
from dittograph.passages.units import split
from dittograph.settings import Unit
from lxml import etree

COLUMN = "en"


def example(texts: list[str]) -> bytes:
    """Return units with these texts in English, and a translation of each."""
    units = "".join(
        f'    <tu>\n      <tuv xml:lang="de"><seg>X. {escape(text)}</seg></tuv>\n'
        f'      <tuv xml:lang="en"><seg>{escape(text)}</seg></tuv>\n    </tu>\n'
        for text in texts
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
        '<tmx version="1.4">\n  <header srclang="en" segtype="sentence"/>\n'
        f"  <body>\n{units}  </body>\n</tmx>\n"
    ).encode()


def read(data: bytes | str):
    data = data.encode() if isinstance(data, str) else data
    return FORMAT.read(Unread("a.tmx", Path("a.tmx"), data[:4096], content=data))


def without(text: str, dropped: set[str], unit: Unit = Unit.AUTO, column: str | None = None) -> str:
    source = read(text)
    passages = list(split(source, 0, unit, column=column))
    places = {i for i, p in enumerate(passages) if p.text in dropped}
    assert {passages[i].text for i in places} == dropped, [p.text for p in passages]
    copy = FORMAT.write_without(text.encode(), source, passages, places)
    return "" if copy is None else copy.decode()


FILE = """<?xml version="1.0"?>
<tmx version="1.4">
  <header srclang="EN-gb" adminlang="en"><note>Not this.</note></header>
  <body>
    <tu tuid="1">
      <note>Nor this.</note>
      <tuv xml:lang="de"><prop>no</prop><seg>Die <hi type="b">Fähre</hi> legt ab.</seg></tuv>
      <tuv xml:lang="en-GB">
        <seg>The <bpt i="1">&lt;b <sub>no</sub>></bpt>ferry<ept i="1">&lt;/b></ept> leaves.</seg>
      </tuv>
    </tu>
    <tu><tuv lang="DE"><seg>Spät. Sehr.</seg></tuv><tuv lang="fr"><seg>Tard</seg></tuv></tu>
    <tu>
      <tuv xml:lang="en-gb"><seg>Late</seg></tuv>
      <tuv xml:lang="en-GB"><seg>Too late</seg></tuv>
    </tu>
  </body>
</tmx>
"""


def test_languages_are_columns_that_of_the_source_first():
    (table,) = read(FILE).tables
    assert table.header == ("en-GB", "en-GB (2)", "de", "fr")
    assert table.rows == (
        ("The ferry leaves.", "", "Die Fähre legt ab.", ""),
        ("", "", "Spät. Sehr.", "Tard"),
        ("Late", "Too late", "", ""),
    )
    assert table.lines == (5, 12, 13)
    found = [(p.location.column, p.text) for p in split(read(FILE), 0, Unit.AUTO)]
    assert found[:2] == [("en-GB", "The ferry leaves."), ("de", "Die Fähre legt ab.")]


def lines(text: str, *gone: int) -> str:
    kept = [s for n, s in enumerate(text.splitlines(keepends=True), 1) if n not in gone]
    return "".join(kept)


@pytest.mark.parametrize(
    ("dropped", "unit", "column", "left"),
    [
        ({"The ferry leaves."}, Unit.AUTO, "en-gb", lines(FILE, *range(5, 12))),
        ({"The ferry leaves.", "Die Fähre legt ab."}, Unit.AUTO, None, lines(FILE, *range(5, 12))),
        ({"Die Fähre legt ab."}, Unit.AUTO, None, lines(FILE, 7)),
        ({"The ferry leaves."}, Unit.AUTO, None, lines(FILE, 8, 9, 10)),
        ({"Late"}, Unit.AUTO, None, lines(FILE, 14)),
        ({"Tard"}, Unit.AUTO, None,
         FILE.replace('<tuv lang="fr"><seg>Tard</seg></tuv>', "")),
        ({"Spät."}, Unit.SENTENCE, "de", FILE.replace("Spät. ", "")),
    ],
)  # fmt: skip
def test_a_unit_or_one_of_its_languages_goes_and_no_byte_more(dropped, unit, column, left):
    assert without(FILE, dropped, unit, column) == left
    etree.fromstring(left.encode())


def test_of_a_file_of_which_nothing_stays_there_is_no_copy():
    source = read(FILE)
    passages = list(split(source, 0, Unit.AUTO))
    assert FORMAT.write_without(FILE.encode(), source, passages, set(range(len(passages)))) is None
    whole = list(split(source, 0, Unit.FILE))
    assert FORMAT.write_without(FILE.encode(), source, whole, {0}) is None


def test_too_many_languages_do_not_fill_the_memory():
    units = "".join(f'<tu><tuv lang="x{n}"><seg>A</seg></tuv></tu>' for n in range(5000))
    with pytest.raises(UnusableError, match="5,000 languages for 5,000 entries"):
        read(f"<tmx><body>{units}</body></tmx>")


def test_units_inside_each_other_are_told():
    with pytest.raises(UnusableError, match="line 12: a tu stands inside another"):
        read(
            FILE.replace("    <tu><tuv lang", "    <tu><tu><tuv lang").replace(
                "</seg></tuv></tu>\n", "</seg></tuv></tu></tu>\n", 1
            )
        )


def test_its_first_element_tells():
    for codec in ("utf-8", "utf-8-sig", "utf-16"):
        file = Unread("a", Path("a.txt"), example(["A"]).decode().encode(codec))
        assert FORMAT.recognise(file) is Confidence.CONTENT
    for other in (b"<html><tmx>", b"<!-- <tmx> -->", b"<tmxs>", b"", b"<?xml", b"words <tmx>"):
        assert FORMAT.recognise(Unread("a", Path("a.txt"), other)) is Confidence.NONE
