"""PO: polib tells what stands in a file, and what has to stand in a copy."""

from __future__ import annotations

from pathlib import Path

import polib
import pytest
from dittograph.documents.format import Confidence, Unread
from dittograph.documents.formats.po import FORMAT
from dittograph.documents.source import ChangedError, UnusableError
from dittograph.passages.units import split
from dittograph.settings import Unit
from hypothesis import given, settings
from hypothesis import strategies as st

COLUMN = "source"
HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'


def quoted(text: str) -> str:
    return '"' + text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n") + '"'


def example(texts: list[str]) -> bytes:
    """Return messages with these texts, and a translation of each."""
    entries = [f"#: main.c\nmsgid {quoted(t)}\nmsgstr {quoted(f'X. {t}')}\n" for t in texts]
    return "\n".join([HEADER, *entries]).encode()


def read(data: bytes | str):
    data = data.encode() if isinstance(data, str) else data
    return FORMAT.read(Unread("a.po", Path("a.po"), data[:4096], content=data))


def without(text: str, dropped: set[str], unit: Unit = Unit.AUTO, column: str | None = None) -> str:
    source = read(text)
    passages = list(split(source, 0, unit, column=column))
    places = {i for i, p in enumerate(passages) if p.text in dropped}
    assert {passages[i].text for i in places} == dropped, [p.text for p in passages]
    copy = FORMAT.write_without(text.encode(), source, passages, places)
    return "" if copy is None else copy.decode()


FILE = r"""# Made by Ada.
#
msgid ""
msgstr ""
"Project-Id-Version: ferry 1\n"
"Content-Type: text/plain; charset=UTF-8\n"

# --- The first part

# of Ada
#: main.c:7
msgctxt "menu"
msgid "The \"ferry\" "
"leaves."
msgstr "Die „Fähre“ fährt ab."

#, fuzzy, c-format
#| msgid "%d files"
msgid "%d file"
msgid_plural "%d files"
msgstr[0] "%d Datei"
msgstr[1] ""
"%d Dateien"

msgid "Nobody came. It is late.\n"
msgstr ""

#~ msgid "Old"
#~ msgstr "Alt"
#, fuzzy
#~ msgid "Older"
#~ msgstr "Älter"

msgid "End"
msgstr "Ende\ta\\b"
"""
CELLS = [
    ('The "ferry" leaves.', "Die „Fähre“ fährt ab."),
    ("%d file\n%d files", "%d Datei\n%d Dateien"),
    ("Nobody came. It is late.\n", ""),
    ("End", "Ende\ta\\b"),
]


def test_sources_and_targets_stand_in_columns_as_another_program_reads_them():
    source = read(FILE)
    (table,) = source.tables
    assert table.header == ("source", "target")
    assert list(table.rows) == CELLS
    theirs = [
        ("\n".join(filter(None, [e.msgid, e.msgid_plural])),
         e.msgstr or "\n".join(e.msgstr_plural[n] for n in sorted(e.msgstr_plural)))
        for e in polib.pofile(FILE) if not e.obsolete
    ]  # fmt: skip
    assert theirs == CELLS
    lines = FILE.splitlines()
    assert [lines[line - 1].split()[0] for line in table.lines] == ["msgid"] * 4
    assert source.remarks == (
        "2 obsolete entries were left out.",
        "1 translation is marked as fuzzy: nobody has confirmed it.",
    )


def test_source_and_target_are_passages_apart():
    found = [(p.location.column, p.location.row, p.text) for p in split(read(FILE), 0, Unit.AUTO)]
    assert found[:4] == [
        ("source", 1, 'The "ferry" leaves.'), ("target", 1, "Die „Fähre“ fährt ab."),
        ("source", 2, "%d file %d files"), ("target", 2, "%d Datei %d Dateien"),
    ]  # fmt: skip
    chosen = [p.text for p in split(read(FILE), 0, Unit.AUTO, column="source")]
    assert chosen == [text for column, _, text in found if column == "source"]


@pytest.mark.parametrize(
    ("dropped", "column", "cut"),
    [
        ({'The "ferry" leaves.'}, "source", ("# of Ada", "#, fuzzy, c-format")),
        ({"%d file %d files"}, "source", ("#, fuzzy, c-format", 'msgid "Nobody')),
        ({"%d Datei %d Dateien"}, "target", ("#, fuzzy, c-format", 'msgid "Nobody')),
        ({"End", "Ende a\\b"}, None, ('\nmsgid "End"', "")),
    ],
)
def test_an_entry_goes_with_its_comments_and_a_blank_line(dropped, column, cut):
    begin = FILE.index(cut[0])
    end = FILE.index(cut[1], begin) if cut[1] else len(FILE)
    dropped = {word.replace(" a\\b", "\ta\\b") for word in dropped}
    assert without(FILE, dropped, column=column) == FILE[:begin] + FILE[end:]


def test_of_an_entry_the_translation_may_go_but_not_the_source_alone():
    assert without(FILE, {"%d Datei %d Dateien"}) == FILE.replace("%d Datei", "", 1).replace(
        "%d Dateien", "", 1
    )
    line = FILE.splitlines().index('msgid "End"') + 1
    with pytest.raises(UnusableError, match=rf"Of entry 4 \(line {line}\) the source is marked"):
        without(FILE, {"End"})


def test_of_a_message_a_sentence_may_go():
    assert without(FILE, {"It is late."}, Unit.SENTENCE, "source") == FILE.replace(
        " It is late.", ""
    )


def test_of_a_message_with_a_plural_no_part_of_the_source_goes():
    with pytest.raises(UnusableError, match=r"Of entry 2 \(line \d+\) only a part is marked"):
        without(FILE, {"%d file"}, Unit.SENTENCE, "source")


def test_the_header_tells_the_encoding():
    text = FILE.replace("UTF-8", "ISO-8859-2").replace("„Fähre“ fährt", "Łódź żeglują")
    source = read(text.encode("iso-8859-2"))
    assert source.tables[0].rows[0][1] == "Die Łódź żeglują ab."
    assert source.encoding == "ISO-8859-2" and not source.guessed
    passages = list(split(source, 0, Unit.AUTO, column="source"))
    copy = FORMAT.write_without(text.encode("iso-8859-2"), source, passages, {3})
    assert copy == text[: text.index('\nmsgid "End"')].encode("iso-8859-2")
    damaged = read(FILE.encode().replace("ä".encode(), b"\xe4"))
    assert damaged.remarks[0] == "2 places are damaged and cannot be read in Unicode (UTF-8)."
    for wrong in ("CHARSET", "utf-16", "rot13", "punycode"):
        assert read(FILE.replace("UTF-8", wrong)).tables[0].rows == tuple(CELLS)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('msgid "a"\nmsgstr "b\n', 2),
        ('msgid "a"\nmsgstr "b" "c"\n', 2),
        ('msgid "a"\n\nmsgid "b"\nmsgstr ""\n', 3),
        ('msgid "a"\nmsgstr ""\nwords\n', 3),
        ('msgid "a"\nmsgstr ""\n\nmsgstr "b"\n', 4),
        ('"a"\nmsgid "a"\n', 1),
        ('msgid "a"\nmsgstr "b"\n\nmsgid "c"\n', 4),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text, line):
    with pytest.raises(UnusableError, match=f"Line {line} is not as"):
        read(text)


def test_a_file_without_messages_is_refused():
    with pytest.raises(UnusableError, match="no messages"):
        read(HEADER)
    with pytest.raises(UnusableError, match="has any words"):
        read(HEADER + '\nmsgctxt "a"\nmsgid ""\nmsgstr ""\n')


def test_its_first_line_tells():
    for text, sure in [(FILE, Confidence.CONTENT), ("# Words\nmsgid is a word\n", Confidence.NONE)]:
        for codec in ("utf-8", "utf-8-sig", "utf-16"):
            assert FORMAT.recognise(Unread("a", Path("a.txt"), text.encode(codec))) is sure


def test_a_file_that_changed_is_refused():
    source = read(FILE)
    passages = list(split(source, 0, Unit.AUTO, column="source"))
    with pytest.raises(ChangedError):
        FORMAT.write_without(FILE.replace('"End"', '"Fin"').encode(), source, passages, {3})


message = st.text(alphabet='ab "\\\n\tä.', min_size=1, max_size=12).filter(str.strip)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(message, message), min_size=1, max_size=6), st.data())
def test_a_copy_has_exactly_the_entries_that_stay(messages, data):
    whole = polib.POFile()
    whole.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
    for number, (source, target) in enumerate(messages):
        entry = polib.POEntry(msgid=f"{number} {source}", msgstr=f"{number} {target}")
        if data.draw(st.booleans()):
            entry.comment, entry.occurrences = "a note", [("main.c", "7")]
        whole.append(entry)
    text = str(whole)
    source = read(text)
    passages = list(split(source, 0, Unit.ROW, column="target"))
    dropped = data.draw(st.sets(st.integers(0, len(messages) - 1)))
    copy = FORMAT.write_without(text.encode(), source, passages, dropped)
    kept = [(e.msgid, e.msgstr, e.comment) for n, e in enumerate(whole) if n not in dropped]
    if copy is None:
        assert not kept
    else:
        left = polib.pofile(copy.decode())
        assert [(e.msgid, e.msgstr, e.comment) for e in left] == kept
        assert left.metadata == whole.metadata
