"""The map puts what is alike near each other, always in the same places."""

from __future__ import annotations

import numpy as np
import pytest
from dittograph.errors import CancelledError
from dittograph.layout import neighbours
from dittograph.layout.laying_out import lay_out
from dittograph.layout.neighbours import nearest
from dittograph.layout.weights import fuzzy_union
from dittograph.progress import Phase, PolledProgress
from numpy.typing import NDArray
from sklearn.decomposition import PCA
from sklearn.manifold import trustworthiness
from sklearn.neighbors import NearestNeighbors

GROUPS, EACH, DIMENSION = 12, 40, 32


def grouped(seed: int = 0, each: int = EACH) -> NDArray[np.float32]:
    """Return unit vectors around a dozen directions, the texts of one group after the other."""
    random = np.random.default_rng(seed)
    middles = random.normal(size=(GROUPS, DIMENSION))
    vectors = np.repeat(middles, each, axis=0) + 0.5 * random.normal(
        size=(GROUPS * each, DIMENSION)
    )
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return unit.astype(np.float32)


@pytest.fixture(scope="module")
def places() -> NDArray[np.float32]:
    return lay_out(grouped())


def test_groups_stay_together(places: NDArray[np.float32]) -> None:
    near = NearestNeighbors(n_neighbors=2).fit(places).kneighbors(places)[1][:, 1]
    same = near // EACH == np.arange(len(places)) // EACH
    assert same.mean() > 0.97


def test_it_is_truer_than_two_principal_axes(places: NDArray[np.float32]) -> None:
    vectors = grouped()

    def trust(where: NDArray[np.float32]) -> float:
        return float(trustworthiness(vectors, where, n_neighbors=15, metric="cosine"))

    assert trust(places) > trust(PCA(2).fit_transform(vectors)) + 0.04


def test_places_are_around_the_middle_and_wider_than_high(places: NDArray[np.float32]) -> None:
    assert places.dtype == np.float32
    assert places.shape == (GROUPS * EACH, 2)
    assert np.abs(places).max() == pytest.approx(1)
    np.testing.assert_allclose(places.min(axis=0), -places.max(axis=0), atol=1e-6)
    across, down = places.var(axis=0)
    assert across >= down


def test_the_same_texts_get_the_same_places(places: NDArray[np.float32]) -> None:
    np.testing.assert_array_equal(lay_out(grouped()), places)
    assert not np.array_equal(lay_out(grouped(), seed=1), places)


@pytest.mark.parametrize("texts", range(7))
def test_few_texts_have_places_of_their_own(texts: int) -> None:
    places = lay_out(np.eye(7, dtype=np.float32)[:texts])
    assert places.shape == (texts, 2)
    assert np.isfinite(places).all()
    assert len(np.unique(places, axis=0)) == texts


def test_texts_that_an_encoder_reads_alike_have_places() -> None:
    places = lay_out(np.tile(np.eye(3, dtype=np.float32)[:1], (30, 1)))
    assert np.isfinite(places).all()


def test_texts_without_a_vector_have_places() -> None:
    vectors = grouped()
    vectors[5] = 0
    assert np.isfinite(lay_out(vectors)).all()


@pytest.mark.parametrize("phase", [Phase.PAIRING, Phase.LAYING_OUT])
def test_it_can_be_cancelled_in_each_phase(phase: Phase) -> None:
    class CancelledAt(PolledProgress):
        def start(self, now: Phase, total: int, unit: str = "") -> None:
            super().start(now, total, unit)
            if now is phase:
                self.cancel()

    with pytest.raises(CancelledError):
        lay_out(grouped(), progress=CancelledAt())


# --- neighbours


def test_neighbours_are_those_of_a_plain_search() -> None:
    vectors = grouped()
    ids, similarity = nearest(vectors, 5)
    cosine = vectors @ vectors.T
    np.fill_diagonal(cosine, -2)
    expected = np.argsort(-cosine, axis=1)[:, :5]
    np.testing.assert_array_equal(ids, expected)
    np.testing.assert_allclose(similarity, np.take_along_axis(cosine, expected, 1), atol=1e-6)


def test_among_many_texts_most_neighbours_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors = grouped(each=100)
    exact, _ = nearest(vectors, 10)
    monkeypatch.setattr(neighbours, "_ALL", 100)
    monkeypatch.setattr(neighbours, "_CELL", 30)
    found, similarity = nearest(vectors, 10)
    shared = [len(np.intersect1d(*both)) for both in zip(exact, found, strict=True)]
    assert np.mean(shared) > 9
    assert (found != np.arange(len(vectors))[:, None]).all()
    assert (np.diff(similarity, axis=1) <= 0).all()


# --- what holds texts together


def test_the_nearest_text_holds_with_full_strength() -> None:
    ids, similarity = nearest(grouped(), 15)
    edges = fuzzy_union(ids, similarity)
    strongest = np.zeros(len(ids))
    np.maximum.at(strongest, edges.head, edges.weight)
    np.testing.assert_allclose(strongest, 1, atol=1e-6)


def test_edges_are_as_strong_from_either_side() -> None:
    ids, similarity = nearest(grouped(), 15)
    edges = fuzzy_union(ids, similarity)
    texts = len(ids)
    dense = np.zeros((texts, texts))
    dense[edges.head, edges.tail] = edges.weight
    np.testing.assert_array_equal(dense, dense.T)
    assert (np.diff(edges.head) >= 0).all()
    # By hand, for one pair: of a and b what either says, where each sums up to log2 of 15.
    distance = np.sqrt(2 - 2 * similarity.astype(np.float64))
    beyond = distance - distance[:, :1]
    scale = [_bisect(row) for row in beyond]
    one = {int(b): np.exp(-d / scale[0]) for b, d in zip(ids[0], beyond[0], strict=True)}
    for other, here in one.items():
        back = np.flatnonzero(ids[other] == 0)
        there = float(np.exp(-beyond[other][back[0]] / scale[other])) if len(back) else 0.0
        assert dense[0, other] == pytest.approx(here + there - here * there, abs=1e-5)


def _bisect(beyond: NDArray[np.float64]) -> float:
    low, high = 1e-6, 1e3
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (
            (low, middle) if np.exp(-beyond / middle).sum() > np.log2(15) else (middle, high)
        )
    return high
