"""Passages as columns: they are what the rows were."""

from __future__ import annotations

import pytest
from dittograph.documents.location import FIELDS, NUMBERS, Location
from dittograph.passages.passage import Passage
from dittograph.passages.passage_list import PassageList
from hypothesis import given
from hypothesis import strategies as st

_place = st.none() | st.integers(0, 2**40)
_word = st.none() | st.sampled_from(["title", "body", ""])
_passages = st.lists(
    st.builds(
        Passage,
        text=st.text(),
        source=st.integers(0, 5),
        location=st.builds(
            Location, **{name: _place if name in NUMBERS else _word for name in FIELDS}
        ),
    )
)


def rows(passages, fields=FIELDS):
    return [(p.text, p.source, *(getattr(p.location, f) for f in fields)) for p in passages]


@given(_passages, st.integers(1, 4), st.permutations(FIELDS))
def test_a_passage_list_is_the_list_of_its_passages(passages, size, fields):
    cells = rows(passages, fields)
    made = PassageList((cells[i : i + size] for i in range(0, len(cells), size)), fields)
    assert len(made) == len(passages)
    assert list(made) == passages
    assert list(PassageList.of(passages)) == passages
    assert [made[i] for i in range(-len(passages), len(passages))] == passages * 2
    assert made[1:] == passages[1:]
    assert made[::-2] == passages[::-2]
    assert made.sources.tolist() == [p.source for p in passages]
    with pytest.raises(IndexError):
        made[len(passages)]


def test_columns_that_an_older_file_lacks_are_unknown():
    (passage,) = PassageList([[("a", 0, 3, "text")]], ["row", "column"])
    assert passage == Passage("a", 0, Location(row=3, column="text"))


@pytest.mark.parametrize("row", [(None, 0, 1), ("a", "x", 1), ("a", 0, "x")])
def test_rows_that_are_no_passages_are_refused(row):
    with pytest.raises((TypeError, ValueError)):
        PassageList([[row]], ["line"])
