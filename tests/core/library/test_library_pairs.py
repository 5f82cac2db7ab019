"""Pairs as a sequence: what is asked for is made, and no more."""

from __future__ import annotations

from itertools import combinations

import dittograph
import numpy as np
import pytest
from dittograph.library import pairs as module


@pytest.fixture(scope="module")
def angles():
    return np.sort(np.random.default_rng(3).uniform(0, 90, size=120))


@pytest.fixture(scope="module")
def scan(angles):
    """Texts whose vectors lie in a plane, so that a similarity is a cosine of two angles."""
    radians = np.radians(angles)

    def encode(texts):
        found = radians[[int(text.split()[1]) for text in texts]]
        return np.stack([np.cos(found), np.sin(found)], axis=1)

    texts = [f"text {i}" for i in range(len(angles))]
    return dittograph.scan(texts=texts, encoder=encode, floor=0.5, threshold=0.6)


@pytest.fixture(scope="module")
def expected(angles):
    """The same pairs by brute force: their ids, and similarities in descending order."""
    cosines = {(a, b): np.cos(np.radians(angles[b] - angles[a]))
               for a, b in combinations(range(len(angles)), 2)}  # fmt: skip
    return {pair: cosine for pair, cosine in cosines.items() if cosine >= 0.5}


@pytest.fixture
def made(monkeypatch):
    """Count the pairs that are made."""
    made = []

    class Counted(dittograph.Pair):
        def __init__(self, *values):
            made.append(values)
            super().__init__(*values)

    monkeypatch.setattr(module, "Pair", Counted)
    return made


def test_all_pairs_are_there_once_with_their_similarity(scan, expected):
    assert len(scan.pairs) == len(expected) > 4096  # more than are made at a time
    assert {(pair.a, pair.b) for pair in scan.pairs} == set(expected)
    for pair in scan.pairs:
        assert pair.similarity == pytest.approx(expected[pair.a, pair.b], abs=1e-6)
        assert pair.texts == (f"text {pair.a}", f"text {pair.b}")
    similarities = [pair.similarity for pair in scan.pairs]
    assert similarities == sorted(similarities, reverse=True)


@pytest.mark.parametrize(
    "part",
    [slice(None), slice(5), slice(-5, None), slice(10, 4000, 7), slice(None, None, -1),
     slice(50, 3, -4), slice(7, 7), slice(4, 2), slice(9999999, None), slice(0, 1), slice(0, -1)],
)  # fmt: skip
def test_slices_are_those_of_a_list(scan, part):
    every = list(scan.pairs)
    assert list(scan.pairs[part]) == every[part]
    assert len(scan.pairs[part]) == len(every[part])
    assert list(scan.pairs[part][1:][::-2]) == every[part][1:][::-2]
    columns = scan.pairs[part].columns(texts=True)
    assert columns["a"].tolist() == [pair.a for pair in every[part]]
    assert columns["similarity"].tolist() == [pair.similarity for pair in every[part]]
    assert columns["text_b"] == [pair.texts[1] for pair in every[part]]
    for threshold in (0.4, 0.7, 0.9, 1.0):
        kept = [pair for pair in every[part] if pair.similarity >= threshold]
        assert list(scan.pairs[part].at_least(threshold)) == kept


def test_places_are_those_of_a_list(scan):
    every = list(scan.pairs)
    for place in (0, 3, -1, -len(every), len(every) - 1):
        assert scan.pairs[place] == every[place]
    for place in (len(every), -len(every) - 1):
        with pytest.raises(IndexError):
            scan.pairs[place]
    assert every[7] in scan.pairs
    assert scan.pairs.index(every[7]) == 7
    assert list(reversed(scan.pairs[:3])) == every[2::-1]


def test_nothing_is_made_that_nobody_looks_at(scan, made):
    pairs = scan.pairs
    assert len(pairs[10:2000].at_least(0.55)) and repr(pairs) and pairs.columns(texts=True)
    assert bool(pairs)
    assert not made
    assert pairs[1234] and len(made) == 1
    next(iter(pairs[::-1]))
    assert len(made) == 2


def test_columns_are_what_data_frames_take(scan):
    columns = scan.pairs.columns()
    assert list(columns) == ["a", "b", "similarity", "kind", "differs"]
    assert {len(column) for column in columns.values()} == {len(scan.pairs)}
    assert [columns[name].dtype for name in ("a", "b", "similarity")] == ["int64", "int64", "f4"]
    assert columns["kind"] == [pair.kind for pair in scan.pairs]
    assert columns["differs"] == [pair.differs for pair in scan.pairs]
    columns["similarity"][:] = 0  # a frame may be changed
    assert scan.pairs[0].similarity > 0.5


def test_columns_of_nothing(scan):
    columns = scan.pairs[:0].columns(texts=True)
    assert [len(column) for column in columns.values()] == [0] * 7


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_columns_make_a_data_frame(scan, library):
    frames = pytest.importorskip(library)
    frame = frames.DataFrame(scan.pairs.columns(texts=True))
    assert frame.shape == (len(scan.pairs), 7)
    assert list(frame["similarity"]) == [pair.similarity for pair in scan.pairs]
    assert [tuple(cell) for cell in frame["differs"]] == [pair.differs for pair in scan.pairs]


def test_kinds_and_differences_are_words(encoder):
    texts = ["It opens at 9.", "It opens at 11.", "it opens, at 9", "It does not open at 9."]
    scan = dittograph.scan(texts=texts, encoder=encoder)
    found = {(pair.a, pair.b): (pair.kind, pair.differs) for pair in scan.pairs}
    assert found[0, 1] == ("near", ("number",))
    assert found[0, 2] == ("exact", ())
    assert found[0, 3] == ("near", ("negation",))
