"""Passages as columns: they are what the rows were."""

from __future__ import annotations

from dataclasses import astuple

import pytest
from dittograph.passages.passage import Passage
from dittograph.passages.passage_list import PassageList
from hypothesis import given
from hypothesis import strategies as st

_place = st.none() | st.integers(0, 2**40)
_passages = st.lists(
    st.builds(
        Passage,
        text=st.text(),
        source=st.integers(0, 5),
        line=_place,
        start=_place,
        end=_place,
        row=_place,
        column=st.none() | st.sampled_from(["title", "body", ""]),
    )
)


@given(_passages, st.integers(1, 4))
def test_a_passage_list_is_the_list_of_its_passages(passages, size):
    rows = [astuple(passage) for passage in passages]
    made = PassageList(rows[i : i + size] for i in range(0, len(rows), size))
    assert len(made) == len(passages)
    assert list(made) == passages
    assert [made[i] for i in range(-len(passages), len(passages))] == passages * 2
    assert made[1:] == passages[1:]
    assert made[::-2] == passages[::-2]
    assert made.sources.tolist() == [p.source for p in passages]
    with pytest.raises(IndexError):
        made[len(passages)]


@pytest.mark.parametrize("row", [(None, 0, 1, 2, 3, None, None), ("a", "x", 1, 2, 3, None, None)])
def test_rows_that_are_no_passages_are_refused(row):
    with pytest.raises((TypeError, ValueError)):
        PassageList([[row]])
