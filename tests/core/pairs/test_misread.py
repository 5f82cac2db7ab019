"""Texts that are exactly alike share one vector; texts of one vector that differ are flagged."""

from __future__ import annotations

import numpy as np
import pytest
from dittograph.pairs.misread import (
    are_unread,
    exact_groups,
    flag_unread,
    is_one_vector,
    with_shared_vectors,
)
from dittograph.pairs.pair_list import Pairs
from dittograph.pairs.relation import Difference, Kind, relate, relate_pairs, traits
from hypothesis import given, settings
from hypothesis import strategies as st

ALIKE = [
    ("The final offer was confirmed.", "The ﬁnal oﬀer was conﬁrmed."),
    ("Open daily from 9.", "Ｏｐｅｎ　ｄａｉｌｙ　ｆｒｏｍ　９."),
    ("Die Straße ist gesperrt.", "DIE STRASSE IST GESPERRT."),
    ("The ferry leaves at nine.", "**The ferry leaves at nine.**"),
    ("USA", "U.S.A."),
    ("The ferry leaves.", "The fer\u200bry lea\u00adves."),
    ("şehir ışıklı", "ŞEHİR IŞIKLI"),
]


def _apart(count: int) -> np.ndarray:
    """Vectors of which no two have anything in common."""
    return np.eye(count, 8, dtype=np.float32)


@pytest.mark.parametrize(("plain", "odd"), ALIKE)
def test_exact_texts_that_were_not_read_alike_share_the_vector_of_the_plainest(plain, odd):
    assert relate(traits(plain), traits(odd))[0] is Kind.EXACT
    vectors = _apart(3)
    for texts in ([plain, "Another text.", odd], [odd, "Another text.", plain]):
        shared = with_shared_vectors(texts, vectors)
        np.testing.assert_array_equal(shared[[0, 2]], vectors[[texts.index(plain)] * 2])
        np.testing.assert_array_equal(shared[1], vectors[1])
    np.testing.assert_array_equal(vectors, _apart(3))


def test_exact_texts_that_were_read_alike_keep_their_vectors():
    vectors = np.array([[1, 0], [0.99, np.sqrt(1 - 0.99**2)]], dtype=np.float32)
    texts = ["It is open.", "It is open!"]
    assert with_shared_vectors(texts, vectors) is vectors
    shared = with_shared_vectors(texts, vectors, at_least=0.995)
    np.testing.assert_array_equal(shared[0], shared[1])


def test_a_text_without_a_vector_takes_that_of_the_others():
    vectors = _apart(2)
    vectors[0] = 0
    shared = with_shared_vectors(["USA", "U.S.A."], vectors)
    np.testing.assert_array_equal(shared, vectors[[1, 1]])


@given(
    st.lists(st.sampled_from(["Not able", "notable", "NOT ABLE!", "1.5", "15", "a ﬁn", "A fin"]))
)
@settings(max_examples=60, deadline=None)
def test_groups_are_those_that_are_related_as_exact(texts):
    texts = list(dict.fromkeys(texts))
    together = {(a, b) for group in exact_groups(texts) for a in group for b in group if a < b}
    exact = {
        (a, b)
        for b in range(len(texts))
        for a in range(b)
        if relate(traits(texts[a]), traits(texts[b]))[0] is Kind.EXACT
    }
    assert together == exact


def test_words_that_make_no_difference_to_the_vector_are_flagged():
    texts = [
        "He said 龘",
        "He said 鑫",
        "He said so",
        "he said so!",
        "Zurich is far",
        "Zürich is far",
    ]
    a, b = np.array([0, 2, 4, 0], np.int32), np.array([1, 3, 5, 2], np.int32)
    pairs = Pairs(a, b, np.array([1, 1, 1, 0.9], np.float32))
    kinds, differences = relate_pairs(texts, a, b)
    flag_unread(texts, pairs, kinds, differences)
    assert [Difference(int(bits)).labels for bits in differences] == [["unread"], [], [], []]
    assert are_unread(texts[0], texts[1]) and not are_unread(texts[4], texts[5])
    assert is_one_vector(1.0) and not is_one_vector(0.9999)
