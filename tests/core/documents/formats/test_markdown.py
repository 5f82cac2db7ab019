"""Markdown: words without markers at their exact places, and copies that keep their structure."""

from __future__ import annotations

import re

import pytest
from dittograph.documents.formats.markdown import FORMAT
from dittograph.documents.source import Source, UnusableError
from dittograph.passages.units import split
from dittograph.settings import Unit
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt


def example(texts: list[str]) -> bytes:
    """Return a file with these texts, a paragraph each."""
    return "\n\n".join(texts).encode() + b"\n"


def source(text: str) -> Source:
    return Source("a.md", None, "markdown", "utf-8", text)


def texts(text: str, unit: Unit = Unit.SENTENCE) -> list[str]:
    return [passage.text for passage in split(source(text), 0, unit)]


def without(text: str, dropped: set[str], unit: Unit = Unit.SENTENCE) -> str:
    passages = list(split(source(text), 0, unit))
    places = {i for i, p in enumerate(passages) if p.text in dropped}
    assert {passages[i].text for i in places} == dropped, [p.text for p in passages]
    copy = FORMAT.write_without(text.encode(), source(text), passages, places)
    return "" if copy is None else copy.decode()


# --- what is text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("---\ntitle: A\n---\n\nWords.\n", ["Words."]),
        ("---\r\ntitle: A\r\n...\r\nWords.\r\n", ["Words."]),
        ("+++\ntitle = 1\n+++\nWords.\n", ["Words."]),
        ("---\n\nWords.\n\nMore\n", ["Words.", "More"]),  # a rule, for nothing ends it
        ("Words.\n\n---\ntitle: A\n---\n", ["Words.", "title: A"]),  # not at the beginning
        ("A\n```py\nx = 1\n\n# no\n```\nB\n", ["A", "B"]),
        ("A\n~~~\nnever closed\n", ["A"]),
        ("A\n\n    indented code\n\nB\n", ["A", "B"]),
        ("- A\n  ```\n  code\n  ```\n  B\n", ["A", "B"]),
        ("> A\n>\n> ```\n> code\n> ```\n", ["A"]),
        ("# One #\n## Two\n### Three ##\nFour\n===\nFive\n---\n",
         ["One", "Two", "Three", "Four", "Five"]),
        ("> a # b\n> ## c # d ##\n", ["a # b", "c # d"]),
        ("1. One\n2) Two\n   - Three\n     goes on\n", ["One", "Two", "Three goes on"]),
        ("- [ ] One\n- [x] Two\n- [z] Three\n", ["One", "Two", "[z] Three"]),
        ("> One\ngoes on\n> > deeper\n", ["One goes on", "deeper"]),
        ("| a | b |\n|---|:-:|\n| c | d |\n> | e | f |\n> |---|---|\n> | g | h |\n",
         ["| c | d |", "| g | h |"]),
        ("a | b\n--- | ---\nc | d. E f.\n", ["c | d. E f."]),
        ("<!-- no\n\nno -->\n\n<p class='x'>Yes. Indeed.</p>\n<style>no { }</style>\n",
         ["Yes.", "Indeed."]),
        ("<div>\nOne\n</div>\n", ["One"]),
        ("A [link](b.md) and **bold** words.\n\n[ref]: http://x.example 'no'\n",
         ["A [link](b.md) and **bold** words."]),
        ("One\n\n***\n\n- - -\nTwo\n", ["One", "Two"]),
        ("\tcode\n", []),
        ("", []),
    ],
)  # fmt: skip
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_markers_code_and_front_matter_are_set_aside(text, found, end):
    if "\r" in text and end != "\n":
        return
    text = text.replace("\n", end)
    assert texts(text) == found
    for passage in split(source(text), 0, Unit.SENTENCE):
        place = passage.location
        there = re.sub(r"[\r\n]+[ \t>]*", " ", text[place.start : place.end])
        assert there == passage.text


def test_lines_are_those_with_words_and_keep_their_markers():
    text = "---\na: b\n---\n# Title\n\n- item\n  goes on\n```\ncode\n```\nWords\n---\n"
    assert texts(text, Unit.LINE) == ["# Title", "- item", "goes on", "Words"]


pieces = st.sampled_from(
    [
        *("# Title", "Words one.", "More words here. And more.", "- item", "  - deeper", "1. one"),
        *("> quoted", "> - both", "  goes on", "    indented", "```", "~~~", "---", "===", "***"),
        *("| a | b |", "|---|---|", "| c | d |", "<div>", "</div>", "text <b>bold</b>", "", ""),
        *("\tTabbed", "- [x] done", "[ref]: /url", "> > deep", "-", "<!-- no -->", "a | b"),
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(pieces, max_size=14))
def test_nothing_that_is_shown_is_lost(lines):
    text = "\n".join(lines)
    if text.startswith(("---", "+++")):
        return  # front matter, perhaps
    shown = MarkdownIt("commonmark").enable("table").render(text)
    shown = re.sub(r"<(pre|thead)>.*?</\1>|<!--.*?-->", "", shown, flags=re.DOTALL)
    shown = re.sub(r"<[^>]*(>|\Z)", "", shown)
    for unit in (Unit.SENTENCE, Unit.PARAGRAPH):
        found = " ".join(re.sub(r"<[^>]*>", "", t) for t in texts(text, unit))
        told, there = (re.sub(r"\[[ x]\]|\W", "", words) for words in (found, shown))
        assert told == there


# --- copies


@pytest.mark.parametrize(
    ("text", "dropped", "left"),
    [
        ("---\nt: A\n---\n\nOne.\n\nTwo.\n", {"One."}, "---\nt: A\n---\n\nTwo.\n"),
        ("---\nt: A\n---\n\nOne.\n", {"One."}, "---\nt: A\n---\n"),
        ("One.\n```\nOne.\n\n\nTwo.\n```\nTwo.\n", {"One.", "Two."}, "```\nOne.\n\n\nTwo.\n```\n"),
        ("A\n===\n\nOne.\n", {"A"}, "One.\n"),
        ("- A\n  - b\n  - c\n", {"A"}, "-\n  - b\n  - c\n"),
        ("- A\n\n  - b\n- c\n", {"A"}, "-\n  - b\n- c\n"),
        ("Words\n- A\n  - b\n", {"A"}, "Words\n- - b\n"),
        ("- A\n\n  Second.\n- B\n", {"A"}, "- Second.\n- B\n"),
        ("- A\n\n  Second.\n- B\n", {"Second."}, "- A\n\n- B\n"),
        ("- A\n  ```\n  code\n  ```\n", {"A"}, "- ```\n  code\n  ```\n"),
        ("- - a\n  - b\n", {"a"}, "-\n  - b\n"),
        ("- - a\n  - b\n- c\n", {"a", "b"}, "- c\n"),
        ("1. a\n2. b\n3. c\n", {"b"}, "1. a\n3. c\n"),
        ("- [ ] One. Two.\n- [x] Three\n", {"One."}, "- [ ] Two.\n- [x] Three\n"),
        ("> a.\n>\n> b.\n\nc\n", {"b."}, "> a.\n\nc\n"),
        ("> a.\n>\n> b.\n\n> c\n", {"b."}, "> a.\n\n> c\n"),
        ("> Ants.\n> Bees.\n> Cows.\n", {"Bees."}, "> Ants.\n> Cows.\n"),
        ("> - a\n> - b\n", {"a"}, "> - b\n"),
        ("|a|b|\n|-|-|\n|c|d|\n|e|f|\n", {"|c|d|"}, "|a|b|\n|-|-|\n|e|f|\n"),
        ("|a|b|\n|-|-|\n|c|d|\n", {"|c|d|"}, "|a|b|\n|-|-|\n"),
        ("<p>One. Two.</p>\n", {"One."}, "<p>Two.</p>\n"),
        ("<div>\n<p>One.</p>\n</div>\n\nTwo.\n", {"One."}, "<div>\n<p></p>\n</div>\n\nTwo.\n"),
        ("**One. Two.** Three.\n", {"Two.**"}, "**One.** Three.\n"),
        ("**One. Two.** Three.\n", {"**One."}, "**Two.** Three.\n"),
        ("*He said “Go now. Leave us alone.” Then* he went.\n", {"Then* he went."},
         "*He said “Go now. Leave us alone.”*\n"),
        ("One. Two goes\non here. Three.\n", {"Two goes on here."}, "One. Three.\n"),
        ("- One.\n  Two.\n  Three.\n", {"Two."}, "- One.\n  Three.\n"),
        ("- One.\n  Two.\n", {"Two."}, "- One.\n"),
        ("- One.\n  Two.\n", {"One."}, "- Two.\n"),
        ("# One\n\nTwo\n", {"One", "Two"}, ""),
    ],
)  # fmt: skip
def test_what_stays_keeps_its_structure(text, dropped, left):
    assert without(text, dropped) == left


def test_a_file_as_one_passage_goes_as_a_whole():
    assert without("---\nt: A\n---\nOne.\n", {"--- t: A --- One."}, Unit.FILE) == ""


def test_a_list_whose_item_would_swallow_code_is_refused():
    with pytest.raises(UnusableError, match="would change how"):
        without("- a\n\nBetween.\n\n    code\n", {"Between."})


def shapes(text: str) -> list[str]:
    """Return the code, rules, headers of tables and HTML of a text as a browser gets them."""
    shown = MarkdownIt("commonmark").enable("table").render(text)
    return re.findall(r"<pre>.*?</pre>|<hr />|<thead>.*?</thead>|<!--.*?-->", shown, re.DOTALL)


@settings(max_examples=150, deadline=None)
@given(lines=st.lists(pieces, max_size=14), data=st.data())
def test_copies_hold_what_stays_and_nothing_else(lines, data):
    text = "\n".join(f"{line}{i}" if line[-1:].isalpha() else line for i, line in enumerate(lines))
    unit = data.draw(st.sampled_from([Unit.SENTENCE, Unit.PARAGRAPH, Unit.LINE]))
    passages = list(split(source(text), 0, unit))
    if not passages or text.startswith("---"):  # which a browser does not take for front matter
        return
    dropped = data.draw(st.sets(st.integers(0, len(passages) - 1), min_size=1))
    try:
        copy = FORMAT.write_without(text.encode(), source(text), passages, dropped)
    except UnusableError:
        return  # said, and nothing is written
    left = "" if copy is None else copy.decode()
    kept = [p.text for i, p in enumerate(passages) if i not in dropped]
    if unit is not Unit.LINE:  # whose markers may go to another line
        assert " ".join(texts(left, Unit.PARAGRAPH)).split() == " ".join(kept).split()
    assert shapes(left) == shapes(text)


@pytest.mark.parametrize("text", ["One\n=\n" * 30_000, "<p>\n" * 60_000 + "One\n"])
def test_any_number_of_blocks_takes_time_by_their_number(text):
    assert texts(text, Unit.PARAGRAPH)[-1] == "One"


@pytest.mark.parametrize("unit", list(Unit))
def test_lines_that_show_nothing_part_nothing(unit):
    assert "One came." in " ".join(texts("One\n\u200b\ncame.\n\n\u200b\n\n# \u200b\n", unit))
