"""The paragraphs of a text and the places of their lines, against a walk line by line."""

from __future__ import annotations

import io

import pytest
from dittograph.documents import blocks
from dittograph.documents.blocks import Block, Line, paragraphs, paragraphs_of, physical_lines
from hypothesis import given, settings
from hypothesis import strategies as st

PARTS = (
    *("a", "b ", "\n", "\n\n", " ", "\t", "\r\n", "\u200b", "* * *", "--", "---", "é", "“x"),
    *("\x0c", "\xa0", "\u3164", "•••", "\x07", "\u2028", "\r"),
)
TEXTS = st.lists(st.sampled_from(PARTS), max_size=14).map("".join)


def walked(text: str) -> list[Line]:
    """Find the lines one by one."""
    found, offset = [], 0
    for number, raw in enumerate(io.StringIO(text, newline=""), start=1):
        words = raw.strip()
        indent = len(raw) - len(raw.lstrip()) if words and not raw.startswith(words) else 0
        if not words:
            indent = 0 if raw.startswith(words) else len(raw)
        found.append(Line(blocks.visible(words), offset + indent, number, indent))
        offset += len(raw)
    return found


@settings(max_examples=500, deadline=None)
@given(TEXTS)
def test_lines_and_paragraphs_are_those_of_a_walk(text: str) -> None:
    lines = walked(text)
    assert list(physical_lines(text)) == lines
    found = list(paragraphs_of(text))
    assert [list(block.lines) for block in found] == [list(b.lines) for b in paragraphs(lines)]
    assert [block.text for block in found] == [
        "\n".join(line.text for line in block.lines) for block in paragraphs(lines)
    ]
    assert all(len(block.lines) == len(list(block.lines)) for block in found)
    assert [block.lines[0].number for block in found] == [
        block.lines[0].number for block in paragraphs(lines)
    ]


def test_lines_of_a_long_text_are_numbered_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "_BATCH", 10)
    text = "".join(f"  line {number}\n\n" for number in range(50))
    assert list(physical_lines(text)) == walked(text)


def test_the_text_of_a_block_has_its_line_breaks() -> None:
    assert Block([Line("one"), Line("two")]).text == "one\ntwo"
    assert Block([Line("one")]).text == "one"
