"""XLIFF: a copy lacks the units that were dropped, and not a byte more."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest
from dittograph.documents.format import Confidence, Unread
from dittograph.documents.formats.xliff import FORMAT
from dittograph.documents.source import ChangedError, UnusableError
from dittograph.passages.units import split
from dittograph.settings import Unit
from lxml import etree

COLUMN = "source"


def example(texts: list[str]) -> bytes:
    """Return units with these texts, and a translation of each."""
    units = "".join(
        f'      <trans-unit id="a">\n        <source>{escape(text)}</source>\n'
        f"        <target>X. {escape(text)}</target>\n      </trans-unit>\n"
        for text in texts
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n'
        '  <file original="a.txt" source-language="en" datatype="plaintext">\n    <body>\n'
        f"{units}    </body>\n  </file>\n</xliff>\n"
    ).encode()


def read(data: bytes | str):
    data = data.encode() if isinstance(data, str) else data
    return FORMAT.read(Unread("a.xlf", Path("a.xlf"), data[:4096], content=data))


def without(text: str, dropped: set[str], unit: Unit = Unit.AUTO, column: str | None = None) -> str:
    source = read(text)
    passages = list(split(source, 0, unit, column=column))
    places = {i for i, p in enumerate(passages) if p.text in dropped}
    assert {passages[i].text for i in places} == dropped, [p.text for p in passages]
    copy = FORMAT.write_without(text.encode(), source, passages, places)
    return "" if copy is None else copy.decode()


ONE = """<?xml version="1.0"?>
<!-- <xliff> of Ada -->
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:x="urn:x">
  <file original="a" source-language="en" target-language="de" datatype="x">
    <header><note>Not this.</note></header>
    <body>
      <group id="g">
        <trans-unit id="1">
          <source>The <g id="1">fer<x id="2"/>ry</g> leaves<ph id="3">x</ph> &amp; sings.</source>
          <target>Die <bpt id="1">[b]</bpt>Fähre<ept id="1">[/b]</ept> legt ab.</target>
          <note>Nor this.</note>
          <alt-trans><source>Old</source><target>Alt</target></alt-trans>
          <x:extra><x:source>Foreign</x:source></x:extra>
        </trans-unit>
      </group>
      <trans-unit id="2"><source>Nobody came.<x id="1" ctype="lb"/>It is late.</source></trans-unit>
    </body>
  </file>
  <file original="b" source-language="en" datatype="x"><body>
      <trans-unit id="1">
        <source>Cars</source>
        <seg-source><mrk mtype="seg" mid="1">Cars</mrk></seg-source>
        <target><mrk mtype="seg" mid="1">Autos.</mrk> <mrk mtype="seg" mid="2">Ja.</mrk></target>
      </trans-unit>
  </body></file>
</xliff>
"""
TWO = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en">
 <file id="f1">
  <unit id="1">
   <notes><note>Not this.</note></notes>
   <originalData><data id="d">Nor this.</data></originalData>
   <segment><source>One <pc id="1"><mrk id="m" type="x">wo</mrk>rd</pc>.</source></segment>
   <segment>
    <source>Two words.</source>
    <target>Zwei <ph id="2" dataRef="d"/>Wörter.</target>
   </segment>
   <mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#1">
     <source>Match</source><target>Treffer</target></mtc:match></mtc:matches>
  </unit>
 </file>
 <file id="f2">
  <unit id="2"><segment><source>Three</source></segment></unit>
 </file>
</xliff>
"""


def test_units_of_version_1_are_rows():
    (table,) = read(ONE).tables
    assert table.header == ("source", "target")
    assert table.rows == (
        ("The ferry leaves & sings.", "Die Fähre legt ab."),
        ("Nobody came. It is late.", ""),
        ("Cars", "Autos. Ja."),
    )
    assert [ONE.splitlines()[line - 1].split()[0] for line in table.lines] == ["<trans-unit"] * 3


def test_segments_of_version_2_are_rows():
    (table,) = read(TWO).tables
    assert table.rows == (("One word.", ""), ("Two words.", "Zwei Wörter."), ("Three", ""))


def test_source_and_target_are_passages_apart():
    found = [(p.location.row, p.location.column, p.text) for p in split(read(TWO), 0, Unit.AUTO)]
    assert found == [
        (1, "source", "One word."), (2, "source", "Two words."), (2, "target", "Zwei Wörter."),
        (3, "source", "Three"),
    ]  # fmt: skip


def between(text: str, begin: str, end: str) -> str:
    """Return a text without what stands from one mark up to another."""
    low = text.index(begin)
    return text[:low] + text[text.index(end, low) :]


@pytest.mark.parametrize(
    ("text", "dropped", "column", "left"),
    [
        (ONE, {"The ferry leaves & sings."}, "source",
         between(ONE, '        <trans-unit id="1">', "      </group>")),
        (ONE, {"Nobody came. It is late."}, None,
         between(ONE, '      <trans-unit id="2">', "    </body>")),
        (ONE, {"Autos. Ja."}, "target", between(ONE, '      <trans-unit id="1">\n        <source>C',
                                                "  </body></file>\n</xliff>")),
        (ONE, {"Autos. Ja."}, None,
         between(ONE, '        <target><mrk', "      </trans-unit>\n  </body>")),
        (TWO, {"Two words."}, "source", between(TWO, "   <segment>\n", "   <mtc")),
        (TWO, {"One word.", "Two words."}, "source",
         between(TWO, ' <file id="f1">', ' <file id="f2">')),
        (TWO, {"Three"}, None, between(TWO, ' <file id="f2">', "</xliff>")),
        (ONE, {"Nobody came.", "Cars"}, "source", None),
    ],
)  # fmt: skip
def test_a_unit_goes_and_no_byte_more(text, dropped, column, left):
    if left is None:
        left = between(ONE, '      <trans-unit id="1">\n        <source>C', "  </body></file>\n</x")
        left = left.replace('Nobody came.<x id="1" ctype="lb"/>', "")
        assert without(text, dropped, Unit.SENTENCE, column) == left
    else:
        assert without(text, dropped, column=column) == left
    etree.fromstring(left.encode())


def test_what_would_leave_a_unit_torn_is_refused():
    with pytest.raises(UnusableError, match=r"Of unit 3 \(line \d+\) only a part"):
        without(ONE, {"Cars"})
    with pytest.raises(UnusableError, match=r"Of unit 2 \(line \d+\) the source is marked"):
        without(TWO, {"Two words."})


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1"])
def test_copies_keep_the_encoding(codec):
    name = {"utf-8-sig": "utf-8"}.get(codec, codec)
    text = ONE.replace('version="1.0"', f'version="1.0" encoding="{name}"', 1).replace("\n", "\r\n")
    data = text.encode(codec)
    assert FORMAT.recognise(Unread("a", Path("a.txt"), data[:4096])) is Confidence.CONTENT
    source = read(data)
    theirs = etree.fromstring(data).findall(".//{*}trans-unit/{*}target")
    assert source.tables[0].rows[2][1] == "".join(theirs[1].itertext())
    passages = list(split(source, 0, Unit.AUTO, column="source"))
    copy = FORMAT.write_without(data, source, passages, {0})
    assert copy == between(text, '        <trans-unit id="1">', "      </group>").encode(codec)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (ONE[:600], "damaged in line"),
        ("<html><body/></html>", "no XLIFF file"),
        ('<xliff version="1.2"><file><body/></file></xliff>', "holds no units"),
        (
            TWO.replace("<segment>", "<segment><segment>", 1).replace(
                "</segment>", "</segment></segment>", 1
            ),
            "line 6: a segment stands inside another",
        ),
        ('<!DOCTYPE xliff [<!ENTITY a "aaaa">]>' + ONE.split("?>", 1)[1], "declares entities"),
        (
            '<xliff version="1.2"><trans-unit><source> </source></trans-unit></xliff>',
            "has any words",
        ),
    ],
)
def test_what_cannot_be_read_is_told(text, why):
    with pytest.raises(UnusableError, match=why):
        read(text)


def test_a_file_that_changed_is_refused():
    source = read(ONE)
    passages = list(split(source, 0, Unit.AUTO, column="source"))
    for changed in (ONE.replace("leaves", "left"), TWO):
        with pytest.raises(ChangedError):
            FORMAT.write_without(changed.encode(), source, passages, {0})
