"""WebVTT: notes and styles are set aside, and pysubs2 tells what is shown and when."""

from __future__ import annotations

import re
from pathlib import Path

import pysubs2
import pytest
from dittograph.documents.format import Confidence, Unread
from dittograph.documents.formats.vtt import FORMAT
from dittograph.documents.source import UnusableError
from dittograph.passages.units import split
from dittograph.settings import Unit


def example(texts: list[str]) -> bytes:
    """Return subtitles that show these texts, each for a second."""
    cues = "".join(
        f"\n00:{n:02}.000 --> 00:{n:02}.900 line:0\n{text}\n" for n, text in enumerate(texts, 1)
    )
    return f"WEBVTT - a film\n{cues}".encode()


def same(copy: bytes, expected: bytes) -> bool:
    """Tell if two files show the same; times stay as they were."""
    one, other = (re.sub(rb"(?m)^.* --> .*$", b"", data) for data in (copy, expected))
    return one == other


def read(data: str):
    return FORMAT.read(Unread("a.vtt", Path("a.vtt"), data.encode()[:4096], content=data.encode()))


def without(text: str, dropped: set[str], unit: Unit = Unit.AUTO) -> str:
    source = read(text)
    passages = list(split(source, 0, unit))
    places = {i for i, p in enumerate(passages) if p.text in dropped}
    assert {passages[i].text for i in places} == dropped, [p.text for p in passages]
    copy = FORMAT.write_without(text.encode(), source, passages, places)
    return "" if copy is None else copy.decode()


FILM = """WEBVTT Kind: captions
Language: en

NOTE
Nobody sees this. 00:00 is no time.

STYLE
::cue(b) { color: red }

REGION
id:fred

intro
00:01.000 --> 00:02.500 align:left
<v.loud Mary>The ferry leaves
at nine.</v> It is late.

NOTE between two

2
01:00:03.000 --> 01:00:04.000
- Who &amp; why?
- <c.yellow>No<00:01:03.500>body</c> &lt;here&gt;.

00:05.000 --> 00:06.000
End of it.
"""


def test_what_is_shown_and_when_is_what_another_program_reads():
    without_note = FILM.replace("NOTE between two\n\n", "")  # which it takes for words
    theirs = [
        # It decodes no entities, and keeps the stamps of karaoke.
        (e.start, " ".join(re.sub(r"<[\d:.]+>", "", e.plaintext).split()))
        for e in pysubs2.SSAFile.from_string(without_note, format_="vtt")
    ]
    theirs = [(t, w.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"))
              for t, w in theirs]  # fmt: skip
    passages = list(split(read(FILM), 0, Unit.AUTO))
    assert [(p.location.time, p.text) for p in passages] == theirs
    assert [p.text for p in passages] == [
        "The ferry leaves at nine. It is late.", "- Who & why? - Nobody <here>.", "End of it.",
    ]  # fmt: skip
    assert [p.location.line for p in passages] == [15, 22, 26]
    assert not read(FILM).remarks


@pytest.mark.parametrize(
    ("dropped", "unit", "left"),
    [
        ({"The ferry leaves at nine. It is late."}, Unit.AUTO,
         FILM[: FILM.index("intro")] + FILM[FILM.index("NOTE between") :]),
        ({"- Who & why? - Nobody <here>."}, Unit.AUTO,
         FILM[: FILM.index("2\n01:00:03")] + FILM[FILM.index("00:05.000") :]),
        ({"End of it."}, Unit.AUTO, FILM[: FILM.index("\n00:05.000")]),
        ({"- Who & why? - Nobody <here>.", "End of it."}, Unit.AUTO,
         FILM[: FILM.index("\n2\n01:00:03")]),
        ({"It is late."}, Unit.SENTENCE, FILM.replace(" It is late.", "")),
        ({"- Who & why?"}, Unit.SENTENCE, FILM.replace("- Who &amp; why?\n", "")),
    ],
)  # fmt: skip
def test_a_copy_keeps_identifiers_notes_and_styles(dropped, unit, left):
    assert without(FILM, dropped, unit) == left


def test_words_without_times_are_told():
    source = read("WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\nlost\nwords\n\n00:02.000 -- 00:03.000\n")
    assert source.remarks == (
        "3 lines were left out, because no times belong to them; the first is line 6.",
    )
    with pytest.raises(UnusableError, match="no line of it gives times"):
        read("WEBVTT\n\nNOTE nothing\n")


def test_cues_without_a_blank_line_between_them_lose_no_words():
    source = read(
        "WEBVTT\n00:01.000 --> 00:02.000\nA\n00:02.000 --> 00:03.000\nB\n\n"
        "00:04.000 --> 00:05.000\n\n00:05.000 --> 00:06.000\n00:07.000 --> 00:08.000\nC\n"
    )
    assert [(p.location.time, p.text) for p in split(source, 0, Unit.AUTO)] == [
        (1000, "A"), (2000, "B"), (7000, "C"),
    ]  # fmt: skip


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_its_first_word_tells(codec):
    assert FORMAT.recognise(Unread("a", Path("a.txt"), FILM.encode(codec))) is Confidence.CONTENT
    other = Unread("a", Path("a.txt"), "WEBVTTS are fine".encode(codec))
    assert FORMAT.recognise(other) is Confidence.NONE
