"""What was read arrives in another process, or out of a cache, exactly as it was."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from dittograph.documents.blocks import Block, Breaks, Line
from dittograph.documents.collection.sending import Unusable, packed, unpacked
from dittograph.documents.location import Location
from dittograph.documents.source import FileRead, Skipped, Source, Table
from hypothesis import given, settings
from hypothesis import strategies as st

words = st.text(st.characters(), max_size=12)  # halves of characters too, which JSON can hold
number = st.none() | st.integers(0, 2**40)
locations = st.builds(
    Location, number, number, number, number, number, number, number,
    st.none() | words, st.none() | words, st.none() | words, st.none() | words, st.none() | words,
)  # fmt: skip
lines = st.builds(Line, words, number, number, st.integers(0, 9))
blocks = st.builds(Block, st.lists(lines, max_size=3), st.sampled_from(Breaks), locations)
rows = st.lists(st.tuples(words, words), max_size=3).map(tuple)
tables = rows.flatmap(
    lambda found: st.builds(
        Table,
        st.tuples(words, words),
        st.just(found),
        st.just(tuple(range(len(found)))),
        st.none() | words,
    )
)
sources = st.builds(
    Source,
    name=words,
    path=st.none() | st.sampled_from([Path("/a/b.txt"), Path(os.fsdecode(b"/caf\xe9.txt"))]),
    format=words,
    encoding=words,
    text=words,
    blocks=st.lists(blocks, max_size=2).map(tuple),
    tables=st.lists(tables, max_size=2).map(tuple),
    member=words,
    guessed=st.booleans(),
    remarks=st.lists(words, max_size=2).map(tuple),
    checksum=words,
)
skipped = st.builds(Skipped, words, words)
reads = st.builds(
    FileRead, st.lists(sources, max_size=2).map(tuple), st.lists(skipped, max_size=2).map(tuple)
)


def sent(read: FileRead | Unusable) -> FileRead | Unusable:
    there, checksum = unpacked([b"".join(pieces) for pieces in packed(read, "12")])
    assert checksum == "12"
    return there


@settings(deadline=None, max_examples=150)
@given(reads)
def test_all_of_it_arrives(read):
    assert sent(read) == read


@pytest.mark.parametrize("end", ["é", "日本", "😀", "\ud800"])
def test_large_texts_arrive(end):
    small = Source("a", Path("/a"), "text", "utf-8", "words")
    large = replace(small, text=f"{end} words " * 300_000 + end)
    read = FileRead((small, large, small, large))
    assert sent(read) == read


def test_a_reason_arrives():
    assert sent(Unusable("It is empty.")) == Unusable("It is empty.")
