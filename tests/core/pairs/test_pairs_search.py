"""Searching pairs: both methods against brute force in float64."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from dittograph.caches.bounded import BoundedFolder
from dittograph.encoders.info import EncoderInfo
from dittograph.errors import CancelledError
from dittograph.pairs.pair_list import Pairs
from dittograph.pairs.search import exact, hnsw
from dittograph.pairs.search import kept as index_cache
from dittograph.pairs.search import screen as screens
from dittograph.pairs.search.exact import exact_pairs
from dittograph.pairs.search.hnsw import HnswIndex, hnsw_pairs
from dittograph.pairs.search.kept import IndexCache
from dittograph.pairs.search.pair_store import PairStore
from dittograph.pairs.search.products import Arithmetic
from dittograph.progress import Phase, PolledProgress
from dittograph.settings import Device, Precision
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp


def unit(x):
    x = np.asarray(x, dtype=np.float64)
    length = np.linalg.norm(x, axis=1, keepdims=True)
    return (x / np.where(length == 0, 1, length)).astype(np.float32)


def blobs(rng, count=300, dimension=24, centres=12, spread=0.5):
    """Vectors with pairs at all similarities: noisy points around a few centres."""
    middle = rng.normal(size=(centres, dimension))
    points = middle[rng.integers(centres, size=count)]
    return unit(points + spread * rng.normal(size=points.shape) * rng.random((count, 1)) * 3)


def brute_force(vectors, floor, rows=None):
    """Every pair by float64 products, as {(a, b): similarity}; zero vectors pair with nothing."""
    exact_vectors = vectors.astype(np.float64)
    scores = (exact_vectors @ exact_vectors.T).clip(-1, 1).astype(np.float32)
    known = vectors.any(axis=1)
    good = (scores >= np.float32(floor)) & known[:, None] & known[None, :]
    good[len(vectors) if rows is None else rows :] = False
    a, b = np.nonzero(np.triu(good, 1))
    return dict(zip(zip(a.tolist(), b.tolist(), strict=True), scores[a, b].tolist(), strict=True))


def as_dict(pairs: Pairs):
    keys = list(zip(pairs.a.tolist(), pairs.b.tolist(), strict=True))
    assert len(set(keys)) == len(keys), "a pair was listed twice"
    return dict(zip(keys, pairs.similarity.tolist(), strict=True))


def assert_same(pairs: Pairs, expected):
    found = as_dict(pairs)
    assert found.keys() == expected.keys()
    for pair, similarity in found.items():
        assert similarity == pytest.approx(expected[pair], abs=2e-7)
    order = [(-s, *pair) for pair, s in found.items()]
    assert order == sorted(order), "the most similar come first, ties by ids"
    assert pairs.a.dtype == pairs.b.dtype == np.int32
    assert pairs.similarity.dtype == np.float32


@pytest.fixture(params=[(a, v) for a in Arithmetic for v in ("whole", "shortened")], ids=" ".join)
def screen(request, monkeypatch):
    """Run the test with every arithmetic of the first look, with whole and shortened vectors."""
    arithmetic, how = request.param
    monkeypatch.setattr(screens, "choose_arithmetic", lambda *_: arithmetic)
    if how == "shortened":
        monkeypatch.setattr(screens, "_WORTH_TURNING", 0)
        # However many pairs pass the first look, the narrowest vectors seem to be the quickest.
        monkeypatch.setattr(screens, "_speeds", lambda *_: (1.0, 0.0))
        monkeypatch.setattr(screens, "_WIDTHS", (2, 5, 16))
    return request.param


@pytest.mark.parametrize("floor", [-1.0, -0.3, 0.0, 0.004, 0.35, 0.6, 0.9, 1.0])
def test_exact_search_finds_what_brute_force_finds(rng, screen, monkeypatch, floor):
    monkeypatch.setattr(exact, "_TILE", 64)  # 300 rows do not divide evenly
    vectors = blobs(rng)
    vectors[[7, 130]] = 0
    vectors[[20, 21, 222]] = vectors[19]
    found = exact_pairs(vectors, floor=floor)
    assert_same(found.pairs, brute_force(vectors, floor))
    assert found.complete
    assert found.recall == 1.0
    assert found.floor_raised_to is None


@pytest.mark.parametrize("count", [0, 1, 2, 63, 64, 65, 129])
def test_exact_search_at_the_edges_of_tiles(rng, screen, monkeypatch, count):
    monkeypatch.setattr(exact, "_TILE", 64)
    vectors = blobs(rng, 130)[:count]
    assert_same(exact_pairs(vectors, floor=0.4).pairs, brute_force(vectors, 0.4))


@pytest.mark.parametrize("search", [exact_pairs, hnsw_pairs])
@pytest.mark.parametrize("rows", [0, 1, 50, 64, 299, 300])
def test_pairs_inside_the_reference_are_left_out(rng, monkeypatch, search, rows):
    monkeypatch.setattr(exact, "_TILE", 64)
    vectors = blobs(rng)
    assert_same(search(vectors, floor=0.5, outside=rows).pairs, brute_force(vectors, 0.5, rows))


@pytest.mark.parametrize("rows", [300, 120])
@pytest.mark.parametrize(
    "asked", [[], [0], [5, 64, 65, 119, 120, 299], range(100, 180), range(300)]
)
def test_only_pairs_with_a_text_that_was_asked_for(rng, screen, monkeypatch, rows, asked):
    monkeypatch.setattr(exact, "_TILE", 64)
    vectors = blobs(rng)
    vectors[[64, 130]] = 0
    expected = {
        pair: similarity
        for pair, similarity in brute_force(vectors, 0.4, rows).items()
        if not {*pair}.isdisjoint(asked)
    }
    progress = PolledProgress()
    found = exact_pairs(
        vectors, floor=0.4, outside=rows, asked=np.array(asked, dtype=np.int32), progress=progress
    )
    assert_same(found.pairs, expected)
    assert progress.snapshot().done == progress.snapshot().total


def test_shortened_vectors_are_taken_where_they_are_quicker(rng):
    """A million texts that differ in few directions need not be multiplied whole."""
    flat = rng.normal(size=(4000, 256)) * 0.9 ** np.arange(256)
    turned = unit(flat @ np.linalg.qr(rng.normal(size=(256, 256)))[0])
    screen = screens.make_screen(turned, floor=0.8, comparisons=10**12)
    assert screen.rows.shape[1] < 256
    assert screen.seconds > 0
    alike = screens.make_screen(unit(rng.normal(size=(4000, 256))), floor=0.1, comparisons=10**12)
    assert alike.rows.shape[1] == 256, "every direction counts here"


@settings(max_examples=30, deadline=None)
@given(
    hnp.arrays(np.float32, st.tuples(st.integers(1, 25), st.integers(2, 9)),
               elements=st.integers(-3, 3).map(float)),
    st.floats(-1, 1),
)  # fmt: skip
def test_both_methods_agree_with_brute_force_on_anything(values, floor):
    # Few whole numbers: many ties, copies, opposite and zero vectors. A similarity that lies
    # within the rounding of two sums of the floor may fall on either side.
    vectors = unit(values)
    expected = brute_force(vectors, floor)
    for found in (exact_pairs(vectors, floor=floor), hnsw_pairs(vectors, floor=floor)):
        actual = as_dict(found.pairs)
        for pair in actual.keys() ^ expected.keys():
            near = actual.get(pair, expected.get(pair))
            assert near == pytest.approx(floor, abs=2e-7)


@pytest.mark.parametrize("cut", [True, False], ids=["cpu", "as on a gpu"])
def test_the_screen_loses_no_pair_to_the_rounding_of_bfloat16(monkeypatch, cut):
    """Vectors all of whose numbers round down as far as bfloat16 can, just at the floor."""
    monkeypatch.setattr(screens, "choose_arithmetic", lambda *_: Arithmetic.BF16)
    if not cut:  # a GPU compares the products as they are, not cut to fewer bits
        monkeypatch.setattr(
            screens, "prepare", lambda vectors, *_: torch.from_numpy(vectors).bfloat16()
        )
    down = (1 + 2.0**-8 - 2.0**-22) / 16  # becomes 1/16, a whole 2⁻⁸ less
    vectors = np.zeros((40, 290), dtype=np.float32)
    vectors[:, :250] = down
    # What is missing to length 1 is at a place of its own, so that the vectors are no copies.
    vectors[np.arange(40), 250 + np.arange(40)] = np.sqrt(1 - 250 * down**2)
    pair = vectors[0].astype(np.float64) @ vectors[1]
    rounded = torch.from_numpy(vectors).bfloat16().double().numpy()
    assert pair - rounded[0] @ rounded[1] > 0.0075, "the example is not hard enough"
    floor = float(pair) - 1e-6
    assert_same(exact_pairs(vectors, floor=floor).pairs, brute_force(vectors, floor))


def test_the_screen_loses_no_pair_near_the_floor(rng, screen):
    """Many pairs a hair above and below the floor, at several dimensions."""
    for dimension, floor in ((3, 0.2), (64, 0.8), (384, 0.6), (1024, 0.95)):
        base = unit(rng.normal(size=(60, dimension)))
        other = rng.normal(size=(60, dimension))
        other -= (other * base).sum(axis=1, keepdims=True) * base
        wanted = floor + rng.choice([-1e-4, -1e-6, 1e-6, 1e-4], size=(60, 1))
        partner = unit(wanted * base + np.sqrt(1 - wanted**2) * unit(other))
        vectors = np.concatenate([base, partner])
        assert_same(exact_pairs(vectors, floor=floor).pairs, brute_force(vectors, floor))


@pytest.mark.parametrize("search", [exact_pairs, hnsw_pairs])
def test_a_pair_budget_raises_the_floor_and_says_so(rng, monkeypatch, search):
    monkeypatch.setattr(exact, "_TILE", 32)
    vectors = blobs(rng)
    found = search(vectors, floor=-0.2, budget=500)
    assert found.floor_raised_to is not None
    assert 0 < len(found.pairs) <= 500
    assert_same(found.pairs, brute_force(vectors, found.floor_raised_to))
    assert round(found.floor_raised_to, 3) == found.floor_raised_to, "a figure a person can read"


def test_a_budget_that_is_not_reached_changes_nothing(rng):
    vectors = blobs(rng)
    expected = brute_force(vectors, 0.5)
    found = exact_pairs(vectors, floor=0.5, budget=len(expected))
    assert found.floor_raised_to is None
    assert_same(found.pairs, expected)


def test_more_equal_pairs_than_the_budget_are_all_kept():
    vectors = np.tile(unit([[1, 2, 3]]), (30, 1))
    found = exact_pairs(vectors, floor=0.5, budget=100)
    assert len(found.pairs) in {0, 30 * 29 // 2}
    assert found.floor_raised_to is not None


def test_no_similarity_is_above_one(rng):
    vectors = np.repeat(unit(rng.normal(size=(200, 37))) * np.float32(1 + 2e-7), 2, axis=0)
    assert exact_pairs(vectors, floor=0.9).pairs.similarity.max() <= 1.0


def test_comparing_can_be_cancelled_between_tiles(rng, monkeypatch):
    monkeypatch.setattr(exact, "_TILE", 32)

    class CancelsAtOnce(PolledProgress):
        steps = 0

        def advance(self, steps=1):
            self.steps += 1
            self.cancel()
            super().advance(steps)

    progress = CancelsAtOnce()
    with pytest.raises(CancelledError):
        exact_pairs(blobs(rng), floor=0.5, progress=progress)
    assert progress.steps == 1


@pytest.mark.parametrize("rows", [None, 100])
def test_progress_ends_at_its_total(rng, monkeypatch, rows):
    monkeypatch.setattr(exact, "_TILE", 64)
    progress = PolledProgress()
    exact_pairs(blobs(rng), floor=0.5, outside=rows, progress=progress)
    now = progress.snapshot()
    assert now.done == now.total


# --- HNSW


def test_hnsw_gives_the_pairs_of_the_exact_search(rng):
    vectors = blobs(rng, 600)
    vectors[[3, 400]] = 0
    by_index, by_all = hnsw_pairs(vectors, floor=0.45), exact_pairs(vectors, floor=0.45)
    for field in ("a", "b", "similarity"):
        np.testing.assert_array_equal(getattr(by_index.pairs, field), getattr(by_all.pairs, field))
    assert by_index.complete


@pytest.fixture
def unchecked(monkeypatch):
    """Let the index answer alone, as it does for collections too large to check."""
    monkeypatch.setattr(hnsw, "_CHECK_ALL", 0)


def test_the_index_alone_claims_no_completeness_and_measures_its_recall(rng, unchecked):
    vectors = blobs(rng, 2_000, 32, centres=200)
    found = hnsw_pairs(vectors, floor=0.6)
    expected = brute_force(vectors, 0.6)
    actual = as_dict(found.pairs)
    assert not found.complete
    assert actual.keys() <= expected.keys()
    assert found.recall == pytest.approx(len(actual) / len(expected), abs=0.01)
    assert found.recall >= 0.999
    assert "with 95 % confidence: 500 texts" in found.note


@pytest.mark.parametrize("missed", [0.0005, 0.01, 0.1])
@pytest.mark.parametrize("together", [False, True])
def test_the_stated_bound_of_the_recall_holds(rng, missed, together):
    """In at least 95 of 100 samples; also where all pairs of a row are missed together."""
    rows = 20_000
    there = rng.geometric(0.1, rows)
    found = there * (rng.random(rows) >= missed) if together else rng.binomial(there, 1 - missed)
    everything = np.stack([there, found], axis=1)
    bounds = np.array([
        hnsw.lowest_share(everything[rng.permutation(rows)[:300]]) for _ in range(100)
    ])  # fmt: skip
    truth = hnsw.share_found(everything)
    assert (bounds <= truth).mean() >= 0.92  # 95 in 100, less what chance takes from 100 samples
    assert bounds.mean() > truth - 0.05, "a bound that says nothing is no help"


def test_a_dense_cluster_is_found_whole(rng, unchecked, monkeypatch):
    """More near neighbours than the index is ever asked for."""
    monkeypatch.setattr(hnsw, "_LAST_K", 64)
    dense = unit(rng.normal(size=(1, 16)) + 0.05 * rng.normal(size=(300, 16)))
    vectors = np.concatenate([dense, unit(rng.normal(size=(200, 16)))])
    found = hnsw_pairs(vectors, floor=0.8)
    assert_same(found.pairs, brute_force(vectors, 0.8))


@pytest.mark.parametrize("count", [0, 1, 2, 5, 33])
def test_fewer_texts_than_neighbours_asked_for(rng, unchecked, count):
    vectors = blobs(rng, 40)[:count]
    assert_same(hnsw_pairs(vectors, floor=-1).pairs, brute_force(vectors, -1))


def test_zero_vectors_pair_with_nothing(unchecked):
    vectors = np.zeros((5, 8), dtype=np.float32)
    assert len(hnsw_pairs(vectors, floor=-1).pairs) == 0
    vectors[3, 0] = vectors[1, 0] = 1
    assert as_dict(hnsw_pairs(vectors, floor=-1).pairs) == {(1, 3): 1.0}
    assert as_dict(exact_pairs(vectors, floor=-1).pairs) == {(1, 3): 1.0}


def test_a_poor_index_gives_way_to_comparing_everything(rng, unchecked, monkeypatch):
    monkeypatch.setattr(hnsw, "_LINKS", 2)
    monkeypatch.setattr(hnsw, "_BUILD_EFFORT", 2)
    monkeypatch.setattr(hnsw, "_EFFORTS", (1,))
    monkeypatch.setattr(hnsw, "_FIRST_K", 4)
    vectors = blobs(rng, 3_000, 64, centres=400, spread=0.6)
    found = hnsw_pairs(vectors, floor=0.6)
    assert_same(found.pairs, brute_force(vectors, 0.6))
    assert found.complete
    assert "every pair was compared" in found.note


def test_the_index_names_the_nearest(rng):
    vectors = blobs(rng, 500)
    queries = blobs(rng, 9)
    labels, similarity = HnswIndex(vectors).nearest(queries, 10)
    truth = queries @ vectors.T
    best = -np.sort(-truth, axis=1)[:, :10]
    np.testing.assert_allclose(similarity, best, atol=1e-5)
    np.testing.assert_allclose(np.take_along_axis(truth, labels, axis=1), best, atol=1e-5)
    assert HnswIndex(vectors[:3]).nearest(queries, 10)[0].shape == (9, 3)


# --- the list of pairs


@given(st.lists(st.floats(-1, 1, width=32), max_size=30), st.floats(-1, 1))
def test_a_threshold_is_a_prefix_of_the_list(values, threshold):
    count = len(values)
    ids = np.arange(count, dtype=np.int32)
    pairs = Pairs.sort(ids, ids + 1, np.array(values, dtype=np.float32))
    kept = pairs.count(threshold)
    limit = np.float32(threshold)
    assert (pairs.similarity[:kept] >= limit).all()
    assert (pairs.similarity[kept:] < limit).all()


@settings(max_examples=30)
@given(
    st.lists(st.lists(st.floats(-1, 1, width=32), max_size=12), max_size=12),
    st.integers(1, 20),
    st.floats(-1, 1, width=32),
)
def test_the_store_keeps_exactly_what_reaches_its_last_floor(parts, budget, floor):
    store = PairStore(floor, budget)
    everything = []
    for part in parts:
        ids = np.arange(len(everything), len(everything) + len(part), dtype=np.int32)
        store.add(ids, ids + 1, np.array(part, dtype=np.float32))
        everything += part
    kept = store.pairs().similarity.tolist()
    assert sorted(kept) == sorted(v for v in everything if np.float32(v) >= store.floor)
    assert store.raised == (float(store.floor) > floor)


# --- indexes that are kept

INFO = EncoderInfo("small", "sha256:00", 24, 256, Device.CPU, Precision.FP32)


def _files(folder, most_bytes=1 << 30):
    return BoundedFolder(folder, most_bytes, suffixes=(".npz", ".hnsw"))


@pytest.fixture
def kept(tmp_path, monkeypatch):
    monkeypatch.setattr(index_cache, "_WORTH_KEEPING", 0)
    return IndexCache(INFO.key, _files(tmp_path))


class Added(PolledProgress):
    """Counts the texts that an index had to add, as the steps after the first."""

    def __init__(self):
        super().__init__()
        self.start(Phase.PAIRING, 0)
        self.steps = []

    def advance(self, steps=1):
        self.steps.append(steps)
        super().advance(steps)

    @property
    def texts(self):
        return sum(self.steps[1:])


def nearest_of(vectors, keys, kept):
    progress = Added()
    index = HnswIndex(vectors, keys=keys, kept=kept, progress=progress)
    labels, similarity = index.nearest(vectors, 5)
    scores = vectors @ vectors.T
    expected = np.sort(scores, axis=1)[:, :-6:-1]
    np.testing.assert_allclose(np.take_along_axis(scores, labels.astype(np.int64), 1), similarity,
                               atol=1e-5)  # fmt: skip
    assert (np.abs(similarity - expected) < 1e-5).mean() > 0.99
    return progress.texts


def test_an_index_is_kept_and_only_new_texts_are_added(rng, kept):
    vectors = blobs(rng, 500)
    keys = rng.permutation(10**6)[:500].astype(np.uint64)
    assert nearest_of(vectors[:400], keys[:400], kept) == 400
    assert nearest_of(vectors[:400], keys[:400], kept) == 0
    assert nearest_of(vectors[::-1][:450], keys[::-1][:450], kept) == 100, "50 are gone, 100 new"
    assert nearest_of(vectors, keys, kept) == 0, "those that were gone have come back"


def test_a_kept_index_of_other_vectors_is_not_used(rng, kept, tmp_path):
    keys = np.arange(300, dtype=np.uint64)
    nearest_of(blobs(rng), keys, kept)
    assert nearest_of(blobs(rng), keys, kept) == 300


def test_a_damaged_index_is_made_anew(rng, kept, tmp_path):
    vectors, keys = blobs(rng), np.arange(300, dtype=np.uint64)
    nearest_of(vectors, keys, kept)
    for damage in ("emptied", "cut off", "one bit", "gone"):
        (file,) = tmp_path.glob("*.hnsw")
        changed = bytearray(file.read_bytes())
        changed[len(changed) // 2] ^= 1  # hnswlib would read this without a word
        file.write_bytes(changed[: {"emptied": 0, "cut off": 1000}.get(damage)])
        if damage == "gone":
            file.unlink()
        assert nearest_of(vectors, keys, kept) == 300
        assert nearest_of(vectors, keys, kept) == 0


def test_the_least_recently_used_index_is_forgotten(rng, kept, tmp_path):
    vectors = blobs(rng, 400)
    keys = np.arange(400, dtype=np.uint64)
    nearest_of(vectors[:200], keys[:200], kept)
    one = sum(file.stat().st_size for file in tmp_path.glob("*.hnsw"))
    small = IndexCache(INFO.key, _files(tmp_path, int(1.5 * one)))
    nearest_of(vectors[200:], keys[200:], small)
    assert len([*tmp_path.iterdir()]) == 2
    assert nearest_of(vectors[200:], keys[200:], small) == 0
    assert nearest_of(vectors[:200], keys[:200], small) == 200


def test_a_kept_index_gives_the_same_pairs(rng, kept, unchecked):
    vectors = blobs(rng, 900)
    vectors[[3, 400]] = 0
    keys = rng.permutation(10**6)[:900].astype(np.uint64)
    hnsw_pairs(vectors[:600], floor=0.45, keys=keys[:600], kept=kept)
    grown = hnsw_pairs(vectors, floor=0.45, keys=keys, kept=kept)
    share = len(as_dict(grown.pairs).keys() & brute_force(vectors, 0.45).keys())
    assert share >= 0.999 * len(brute_force(vectors, 0.45))
