"""SubRip: pysubs2 tells what is shown and when; copies are compared with what a person would do."""

from __future__ import annotations

import re
from pathlib import Path

import pysubs2
import pytest
from dittograph.documents.format import Confidence, Unread
from dittograph.documents.formats.srt import FORMAT
from dittograph.documents.reading import read_source
from dittograph.documents.registry import recognise
from dittograph.documents.source import ChangedError, UnusableError
from dittograph.passages.units import split
from dittograph.settings import Unit
from hypothesis import given, settings
from hypothesis import strategies as st


def example(texts: list[str]) -> bytes:
    """Return subtitles that show these texts, each for a second."""
    return "\n".join(
        f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{text}\n" for n, text in enumerate(texts, 1)
    ).encode()


def same(copy: bytes, expected: bytes) -> bool:
    """Tell if two files show the same under the same numbers; times stay as they were."""
    one, other = (re.sub(rb"(?m)^.* --> .*$", b"", data) for data in (copy, expected))
    return one == other


def read(data: bytes | str, name: str = "a.srt"):
    data = data.encode() if isinstance(data, str) else data
    return FORMAT.read(Unread(name, Path(name), data[:4096], content=data))


def shown(data: bytes | str) -> list[tuple[int | None, str]]:
    return [(p.location.time, p.text) for p in split(read(data), 0, Unit.AUTO)]


def without(text: str, dropped: set[str], unit: Unit = Unit.AUTO) -> str:
    source = read(text)
    passages = list(split(source, 0, unit))
    places = {i for i, p in enumerate(passages) if p.text in dropped}
    assert {passages[i].text for i in places} == dropped, [p.text for p in passages]
    copy = FORMAT.write_without(text.encode(), source, passages, places)
    return "" if copy is None else copy.decode()


FILM = (
    "1\n00:00:01,000 --> 00:00:02,500\n<i>The ferry leaves\nat nine.</i> It is late.\n\n"
    "2\n00:00:03,000 --> 00:00:04,000 X1:10 X2:20 Y1:5 Y2:9\n{\\an8}- Who?\n- <b>Nobody.</b>\n\n"
    "3\n00:01:03,000 --> 00:01:04,000\n\n\n"
    '4\n01:00:00,007 --> 01:00:09,000\n<font color="#fff">3 < 5 & 7 > 2</font>\n'
)


def test_what_is_shown_and_when_is_what_another_program_reads():
    theirs = [
        (event.start, " ".join(event.plaintext.split()))
        for event in pysubs2.SSAFile.from_string(FILM, format_="srt")
        if event.plaintext.strip()
    ]
    assert shown(FILM) == theirs
    assert [text for _, text in theirs] == [
        "The ferry leaves at nine. It is late.", "- Who? - Nobody.", "3 < 5 & 7 > 2",
    ]  # fmt: skip


def test_cues_are_cut_into_sentences_and_speakers_where_that_is_wanted():
    assert [p.text for p in split(read(FILM), 0, Unit.SENTENCE)] == [
        "The ferry leaves at nine.", "It is late.", "- Who?", "- Nobody.", "3 < 5 & 7 > 2",
    ]  # fmt: skip


def test_a_place_is_told_by_its_time_and_its_line():
    second = list(split(read(FILM), 0, Unit.AUTO))[1].location
    assert (second.time, second.line, second.paragraph) == (3000, 8, 2)
    assert second.words() == "at 0:00:03"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (("00:00:01,000 --> 00:00:02,000\nA\n\n00:00:03,000 --> 00:00:04,000\n1984\n\n"
         "00:00:05,000 --> 00:00:06,000\nB\n"), [(1000, "A"), (3000, "1984"), (5000, "B")]),
        ("1\r\n1:02:03,4 --> 1:02:04,4\r\nA\r\nb\r\n\r\n2\r\n1:02:05.25 --> 1:02:06.25\r\nC\r\n",
         [(3723400, "A b"), (3725250, "C")]),
        ("1\n00:00:01,000 --> 00:00:02,000\nA\n\n\nB\n\n2\n00:00:03,000 --> 00:00:04,000\nC",
         [(1000, "A B"), (3000, "C")]),
        ("1\n00:00:01,000 --> 00:00:09,000\nA\n2\n00:00:01,000 --> 00:00:04,000\nB\n",
         [(1000, "A"), (1000, "B")]),
        ("1\n00:00:01,000 --> 00:00:09,000\n2\n00:00:02,000 --> 00:00:04,000\nB\n", [(2000, "B")]),
        ("\n\n 1 \n00:00:01:500-->00:00:09:000\nA<br/>B\n", [(1500, "A B")]),
        ("7\n01:02 --> 01:03\nA\n", [(62000, "A")]),
    ],
    ids=["unnumbered", "crlf", "blank lines", "crowded", "empty", "frames", "no hours"],
)  # fmt: skip
def test_loosely_written_files_are_read(text, expected):
    assert shown(text) == expected
    assert FORMAT.recognise(Unread("a", Path("a"), text.encode())) is (Confidence.CONTENT)


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_encodings_and_marks(codec, tmp_path):
    texts = ["Der Käse reift – „und dann?“", "Où est-il allé ? Là-bas.", "Über die Brücke"]
    data = example(texts).decode().encode(codec)
    path = tmp_path / "film.txt"
    path.write_bytes(data)
    assert recognise(Unread.look(path, "film")) is FORMAT
    source = read_source(path, "film")
    assert [p.text for p in split(source, 0, Unit.AUTO)] == texts
    assert source.guessed == (codec == "cp1252")
    copy = FORMAT.write_without(data, source, list(split(source, 0, Unit.AUTO)), {0})
    expected = example(texts).decode().split("\n\n", 1)[1]
    expected = expected.replace("2\n00", "1\n00", 1).replace("3\n00", "2\n00", 1)
    assert copy == expected.encode(codec)


@pytest.mark.parametrize(
    ("mark", "codec", "junk"),
    [(b"", "utf-8", b"\xe2\x80"), (b"\xff\xfe", "utf-16-le", b"\x00\xdc")],
)
def test_broken_bytes_that_stay_are_copied(mark, codec, junk):
    text = example(["One", "Two", "„Thr|ee“ – später"]).decode()
    broken = mark + junk.join(part.encode(codec) for part in text.split("|"))
    source = read(broken)
    assert source.remarks[0].startswith("One place is damaged")
    copy = FORMAT.write_without(broken, source, list(split(source, 0, Unit.AUTO)), {1})
    cut = "2\n00:00:02,000 --> 00:00:02,900\nTwo\n\n".encode(codec)
    left = broken.replace(cut, b"")
    assert copy == left.replace("3\n00:".encode(codec), "2\n00:".encode(codec))


@pytest.mark.parametrize(
    ("dropped", "unit", "left"),
    [
        ({"- Who? - Nobody."}, Unit.AUTO,
         FILM[: FILM.index("2\n00:00:03")] + FILM[FILM.index("3\n00:01") :]
         .replace("3\n00:01", "2\n00:01").replace("4\n01:", "3\n01:")),
        ({"3 < 5 & 7 > 2"}, Unit.AUTO, FILM[: FILM.index("\n\n4\n01")]),
        ({"It is late."}, Unit.SENTENCE, FILM.replace(" It is late.", "")),
        ({"- Who?"}, Unit.SENTENCE, FILM.replace("- Who?\n", "")),
        ({"- Nobody."}, Unit.SENTENCE, FILM.replace("\n- <b>Nobody.</b>", "<b></b>")),
        ({"The ferry leaves at nine."}, Unit.SENTENCE,
         FILM.replace("The ferry leaves\nat nine.</i> ", "</i>")),
        ({"The ferry leaves at nine.", "It is late."}, Unit.SENTENCE,
         FILM[FILM.index("2\n00:00:03") :].replace("2\n00:00", "1\n00:00")
         .replace("3\n00:01", "2\n00:01").replace("4\n01:", "3\n01:")),
    ],
)  # fmt: skip
def test_a_copy_counts_anew_and_keeps_the_rest(dropped, unit, left):
    assert without(FILM, dropped, unit).rstrip("\n") == left.rstrip("\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (["1", "2", "3"], ["1", "2"]),
        (["5", "6", "7"], ["5", "6"]),
        (["08", "09", "10"], ["08", "09"]),
        (["1", "7", "9"], ["1", "9"]),
        (["1", "", "3"], ["1", "3"]),
    ],
)
def test_numbers_follow_each_other_only_if_they_did(before, after):
    def film(numbers: list[str], words: list[str]) -> str:
        return "\n\n".join(
            f"{n}{n and chr(10)}00:00:01,000 --> 00:00:02,000\n{text}"
            for n, text in zip(numbers, words, strict=True)
        )

    assert without(film(before, ["A", "B", "C"]), {"B"}) == film(after, ["A", "C"])


def test_what_is_damaged_or_no_subtitle_is_said():
    source = read("Made by me\n\n1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n0x:01 --> 00:03\nB\n")
    assert source.remarks == (
        "1 line was left out, which stands before the first subtitle.",
        (
            "The times in line 8 cannot be read, so what follows them was read as part of the "
            "subtitle before."
        ),
    )
    with pytest.raises(UnusableError, match="no line of it gives times"):
        read("Words and words\n")
    with pytest.raises(UnusableError, match="has any words"):
        read("1\n00:00:01,000 --> 00:00:02,000\n<i></i>\n")


def test_a_file_that_changed_is_refused():
    source = read(FILM)
    passages = list(split(source, 0, Unit.AUTO))
    with pytest.raises(ChangedError):
        FORMAT.write_without(FILM.replace("late", "soon").encode(), source, passages, {0})


lines = st.sampled_from(
    [
        *("\n1", "\n2", "\n7", "", "", "<i>", "a < b", "0:1 -> 2", "{\\an8}Ends"),
        *("00:00:01,000 --> 00:00:02,000", "00:00:02,5 --> 00:00:03,5 X1:3"),
        *("<i>Words</i> here.", "- More words. And more."),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(lines, max_size=16), st.sampled_from(["\n", "\r\n"]), st.data())
def test_a_copy_holds_what_stays_and_nothing_else(parts, end, data):
    text = end.join(f"{part}{n}" if part[-1:] == "." else part for n, part in enumerate(parts))
    try:
        source = read(text)
    except UnusableError:
        return
    unit = data.draw(st.sampled_from([Unit.AUTO, Unit.SENTENCE]))
    passages = list(split(source, 0, unit))
    dropped = data.draw(st.sets(st.integers(0, len(passages) - 1), min_size=1))
    try:
        copy = FORMAT.write_without(text.encode(), source, passages, dropped)
    except UnusableError as refusal:
        assert "only a number" in str(refusal)
        assert any(p.text.split()[-1:] in (["1"], ["2"], ["7"]) for p in passages)
        return
    kept = [p.text for n, p in enumerate(passages) if n not in dropped]
    if copy is None:
        assert not kept
    else:
        again = [p.text for p in split(read(copy), 0, unit)]
        assert " ".join(again).split() == " ".join(kept).split()


def test_a_line_that_would_become_a_number_is_refused():
    text = """00:00:01,000 --> 00:00:02,000

1

1
- More words.
00:00:03,000 --> 00:00:04,000
Words.
"""
    source = read(text)
    passages = list(split(source, 0, Unit.SENTENCE))
    (dropped,) = (n for n, p in enumerate(passages) if "More words." in p.text)
    with pytest.raises(UnusableError, match="only a number"):
        FORMAT.write_without(text.encode(), source, passages, {dropped})
