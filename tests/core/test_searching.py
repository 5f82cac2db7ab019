from __future__ import annotations

import numpy as np
import pytest
from dittograph.searching import TextSearch
from support import degrees, fans, synthetic_scan


class Fixed:
    """An encoder that knows one query."""

    def __init__(self, vector):
        self._vector = vector

    def encode_query(self, _query):
        return self._vector[None, :]


@pytest.fixture
def search(tmp_path):
    texts = ["north", "copy", "near north", "copy", "east", "far"]
    vectors = fans([0, 40, 10, 40, 90, 180])
    return TextSearch(synthetic_scan(texts, vectors, tmp_path), vectors[[0, 1, 2, 4, 5]])


def test_the_nearest_texts_come_first_each_by_its_first_passage(search):
    hits = search.near_query(Fixed(fans([8])[0]), "about north", 3)
    assert [hit.passage for hit in hits] == [2, 0, 1]
    assert [degrees(hit.similarity) for hit in hits] == pytest.approx([2, 8, 32], abs=0.01)


def test_what_else_says_this_leaves_the_text_itself_out(search):
    assert [hit.passage for hit in search.near_text(2, 2)] == [0, 1]
    assert [hit.passage for hit in search.near_text(0, 99)] == [2, 1, 4, 5]


def test_a_text_alone_has_no_other(tmp_path):
    vectors = fans([0])
    alone = TextSearch(synthetic_scan(["one"], vectors, tmp_path), vectors)
    assert alone.near_text(0, 5) == []


def test_the_same_as_comparing_with_every_text(tmp_path):
    rng = np.random.default_rng(3)
    vectors = rng.normal(size=(300, 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    texts = [f"text {number}" for number in range(300)]
    search = TextSearch(synthetic_scan(texts, vectors, tmp_path), vectors)
    query = vectors[:20].mean(axis=0)
    query /= np.linalg.norm(query)
    hits = search.near_query(Fixed(query), "x", 25)
    every = sorted(range(300), key=lambda n: -float(vectors[n] @ query))
    assert [hit.passage for hit in hits] == every[:25]
