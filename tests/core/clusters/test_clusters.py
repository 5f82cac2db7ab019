"""Clusters: both groupings against SciPy's linkage, and every figure against the members."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from dittograph.clusters.dendrogram import build_dendrogram, lowest_inside
from dittograph.pairs.pair_list import Pairs
from dittograph.progress import PolledProgress
from dittograph.settings import Grouping
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial.distance import squareform

THRESHOLDS = [-1, 0, 0.2, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97, 1]


def cosines(rng, count, dimension=3):
    """A symmetric matrix of distinct similarities with rich clusters."""
    x = rng.normal(size=(count, dimension))
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    return (x @ x.T).clip(-1, 1).astype(np.float32)


def pairs_of(scores, floor=-1.0):
    a, b = np.nonzero(np.triu(np.ones(scores.shape, dtype=bool), 1) & (scores >= floor))
    return Pairs.sort(a.astype(np.int32), b.astype(np.int32), scores[a, b].astype(np.float32))


def build(pairs, texts, grouping=Grouping.EVERY_PAIR, *, copies=None, apart=(), rng=None):
    kinds = np.zeros(len(pairs), dtype=np.uint8)
    differs = np.zeros(len(pairs), dtype=np.uint8)
    if rng is not None:
        kinds = rng.integers(0, 3, size=len(pairs)).astype(np.uint8)
        differs = rng.integers(0, 16, size=len(pairs)).astype(np.uint8)
        differs[rng.random(len(pairs)) < 0.7] = 0
    occurrences = np.ones(texts, dtype=np.int32) if copies is None else copies
    dendrogram = build_dendrogram(
        pairs, grouping=grouping, occurrences=occurrences, kind=kinds, differs=differs, apart=apart
    )
    return dendrogram, kinds, differs


def clusters(dendrogram, threshold):
    """The clusters at a threshold as a set of sets of text ids."""
    cut = dendrogram.cut(threshold)
    found = [frozenset(dendrogram.members(node).tolist()) for node in cut.node.tolist()]
    assert sum(map(len, found)) == len(set().union(*found)), "a text is in one cluster at most"
    return set(found)


def groups_of(labels):
    return {
        frozenset(np.flatnonzero(labels == label).tolist())
        for label in np.unique(labels)
        if (labels == label).sum() > 1
    }


@pytest.mark.parametrize("grouping", list(Grouping))
@pytest.mark.parametrize("count", [2, 3, 17, 80])
def test_clusters_are_those_of_scipy(rng, grouping, count):
    scores = cosines(rng, count)
    method = "complete" if grouping is Grouping.EVERY_PAIR else "single"
    distances = 2 - scores.astype(np.float64)
    np.fill_diagonal(distances, 0)
    tree = linkage(squareform(distances), method=method)
    dendrogram, _, _ = build(pairs_of(scores), count, grouping)
    for threshold in THRESHOLDS:
        limit = 2 - float(np.float32(threshold)) + 1e-9
        expected = groups_of(fcluster(tree, limit, criterion="distance"))
        assert clusters(dendrogram, threshold) == expected, threshold


@pytest.mark.parametrize("grouping", list(Grouping))
def test_a_list_that_ends_at_the_floor_gives_the_same_clusters_above_it(rng, grouping):
    scores = cosines(rng, 60)
    whole, _, _ = build(pairs_of(scores), 60, grouping)
    ended, _, _ = build(pairs_of(scores, 0.5), 60, grouping)
    for threshold in (0.5, 0.6, 0.75, 0.9):
        assert clusters(whole, threshold) == clusters(ended, threshold)


small_lists = st.integers(2, 9).flatmap(
    lambda n: st.tuples(
        st.just(n),
        st.lists(
            st.sampled_from([0.5, 0.6, 0.7, 0.8, 0.9, 1.0]),
            min_size=n * (n - 1) // 2,
            max_size=n * (n - 1) // 2,
        ),
    )
)


def matrix(count, values):
    scores = np.eye(count, dtype=np.float32)
    for (a, b), value in zip(combinations(range(count), 2), values, strict=True):
        scores[a, b] = scores[b, a] = value
    return scores


@settings(max_examples=80)
@given(small_lists, st.sampled_from([0.5, 0.55, 0.6, 0.75, 0.9, 1.0]))
def test_with_ties_every_pair_reaches_the_threshold_and_no_two_clusters_could_merge(drawn, limit):
    count, values = drawn
    scores = matrix(count, values)
    threshold = float(np.float32(limit))
    dendrogram, _, _ = build(pairs_of(scores), count)
    found = clusters(dendrogram, threshold)
    for cluster in found:
        assert all(scores[a, b] >= np.float32(threshold) for a, b in combinations(cluster, 2))
    single = [frozenset([i]) for i in range(count) if not any(i in c for c in found)]
    for one, two in combinations([*found, *single], 2):
        assert min(scores[a, b] for a in one for b in two) < np.float32(threshold)


@settings(max_examples=60)
@given(small_lists, st.sampled_from([0.5, 0.6, 0.75, 0.9, 1.0]))
def test_chains_are_the_connected_components(drawn, limit):
    count, values = drawn
    scores = matrix(count, values)
    dendrogram, _, _ = build(pairs_of(scores), count, Grouping.CHAIN)
    graph = coo_matrix((scores >= np.float32(limit)) & ~np.eye(count, dtype=bool))
    _, labels = connected_components(graph, directed=False)
    assert clusters(dendrogram, limit) == groups_of(labels)


def test_ties_go_to_the_lower_ids():
    # 1 could join 0 or 2 at the same similarity; 0 and 2 have nothing in common.
    pairs = pairs_of(matrix(3, [0.8, 0.1, 0.8]), 0.5)
    assert clusters(build(pairs, 3)[0], 0.8) == {frozenset({0, 1})}
    assert clusters(build(pairs, 3, Grouping.CHAIN)[0], 0.8) == {frozenset({0, 1, 2})}


@settings(max_examples=60)
@given(small_lists, st.sampled_from(list(Grouping)))
def test_a_higher_threshold_only_splits(drawn, grouping):
    count, values = drawn
    dendrogram, _, _ = build(pairs_of(matrix(count, values)), count, grouping)
    for low, high in ((0.5, 0.6), (0.6, 0.8), (0.7, 1.0)):
        loose = clusters(dendrogram, low)
        for cluster in clusters(dendrogram, high):
            assert any(cluster <= other for other in loose)


@pytest.mark.parametrize("grouping", list(Grouping))
def test_every_figure_of_a_cluster_can_be_worked_out_from_its_members(rng, grouping):
    count = 60
    scores = cosines(rng, count)
    copies = rng.integers(1, 4, size=count).astype(np.int32)
    pairs = pairs_of(scores, 0.3)
    dendrogram, kinds, differs = build(pairs, count, grouping, copies=copies, rng=rng)
    listed = {
        (int(a), int(b)): (float(s), int(k), int(d))
        for a, b, s, k, d in zip(pairs.a, pairs.b, pairs.similarity, kinds, differs, strict=True)
    }
    for threshold in (0.3, 0.5, 0.8, 0.95):
        cut = dendrogram.cut(threshold)
        assert len(cut) == len(cut.node) > 0
        for row, node in enumerate(cut.node.tolist()):
            members = dendrogram.members(node).tolist()
            assert members == sorted(members)
            assert cut.first[row] == members[0]
            assert cut.size[row] == copies[members].sum() >= 2
            assert cut.identical[row] == (len(members) == 1)
            inside = [listed[p] for p in combinations(members, 2) if p in listed]
            if len(members) == 1:
                assert cut.weakest[row] == cut.strongest[row] == 1
                assert cut.kind[row] == cut.differs[row] == 0
                continue
            assert cut.strongest[row] == max(s for s, _, _ in inside)
            assert cut.kind[row] == max(k for _, k, _ in inside)
            assert cut.differs[row] == np.bitwise_or.reduce([d for _, _, d in inside])
            if grouping is Grouping.EVERY_PAIR:
                assert len(inside) == len(members) * (len(members) - 1) // 2
                assert cut.weakest[row] == min(s for s, _, _ in inside)
            else:  # the highest similarity at which the members still hang together
                weakest = cut.weakest[row]
                linked = coo_matrix(scores[np.ix_(members, members)] >= weakest)
                assert connected_components(linked)[0] == 1
                linked = coo_matrix(scores[np.ix_(members, members)] > weakest)
                assert connected_components(linked)[0] > 1


@pytest.mark.parametrize("grouping", list(Grouping))
def test_the_lowest_value_inside_a_cluster_is_that_of_one_of_its_pairs(rng, grouping):
    """A value of its own for each pair, as a likelihood is, in clusters by similarity."""
    pairs = pairs_of(cosines(rng, 60), 0.3)
    dendrogram, *_ = build(pairs, 60, grouping, rng=rng)
    values = rng.random(len(pairs)).astype(np.float32)
    of = dict(zip(zip(pairs.a.tolist(), pairs.b.tolist(), strict=True), values, strict=True))
    found = lowest_inside(dendrogram, pairs, values)
    assert len(found) == len(dendrogram.height) > 10
    for merge, lowest in enumerate(found):
        members = dendrogram.members(60 + merge).tolist()
        assert lowest == min(of[p] for p in combinations(members, 2) if p in of)


def test_copies_alone_are_a_cluster_until_their_text_joins_another():
    copies = np.array([3, 1, 1, 2], dtype=np.int32)
    pairs = pairs_of(matrix(4, [0.9, 0, 0, 0, 0, 0]), 0.5)
    dendrogram, _, _ = build(pairs, 4, copies=copies)
    assert clusters(dendrogram, 1.0) == {frozenset({0}), frozenset({3})}
    assert clusters(dendrogram, 0.9) == {frozenset({0, 1}), frozenset({3})}
    assert sorted(dendrogram.cut(0.9).size.tolist()) == [2, 4]


def test_no_pairs_at_all():
    none = Pairs(np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.float32))
    for grouping in Grouping:
        assert len(build(none, 3, grouping)[0].cut(0.5)) == 0


@settings(max_examples=80)
@given(small_lists, st.data(), st.sampled_from(list(Grouping)))
def test_pairs_set_apart_are_never_together(drawn, data, grouping):
    count, values = drawn
    every = list(combinations(range(count), 2))
    apart = data.draw(st.lists(st.sampled_from(every), min_size=1, max_size=4))
    flipped = [(b, a) if data.draw(st.booleans()) else (a, b) for a, b in apart]
    pairs = pairs_of(matrix(count, values))
    dendrogram, _, _ = build(pairs, count, grouping, apart=flipped)
    for threshold in (0.5, 0.6, 0.8, 1.0):
        for cluster in clusters(dendrogram, threshold):
            assert not any({a, b} <= cluster for a, b in apart)


@settings(max_examples=60)
@given(small_lists, st.data(), st.sampled_from(list(Grouping)))
def test_setting_a_pair_apart_leaves_the_other_clusters_alone(drawn, data, grouping):
    count, values = drawn
    # Two islands with nothing in common; the pair set apart is on the first.
    scores = np.zeros((2 * count, 2 * count), dtype=np.float32)
    scores[:count, :count] = scores[count:, count:] = matrix(count, values)
    pair = data.draw(st.sampled_from(list(combinations(range(count), 2))))
    pairs = pairs_of(scores, 0.4)
    before, _, _ = build(pairs, 2 * count, grouping)
    after, _, _ = build(pairs, 2 * count, grouping, apart=[pair])
    for threshold in (0.5, 0.7, 1.0):
        untouched = {c for c in clusters(before, threshold) if not set(pair) <= c}
        if grouping is Grouping.CHAIN:
            assert untouched <= clusters(after, threshold)
        island = {c for c in clusters(before, threshold) if min(c) >= count}
        assert island <= clusters(after, threshold)


def test_setting_apart_what_is_not_together_changes_nothing(rng):
    pairs = pairs_of(cosines(rng, 40, dimension=6), 0.75)
    for grouping in Grouping:
        before, _, _ = build(pairs, 40, grouping)
        strangers = [
            (a, b)
            for a, b in combinations(range(40), 2)
            if not any({a, b} <= c for c in clusters(before, 0.75))
        ]
        assert len(strangers) > 10
        after, _, _ = build(pairs, 40, grouping, apart=strangers)
        for threshold in (0.75, 0.85, 0.95):
            assert clusters(before, threshold) == clusters(after, threshold)


def test_the_bridge_of_a_chain_can_be_cut():
    # 0-1-2-3 in a row; "1 and 2 are no duplicates" must keep 0-1 from 2-3, not only 1 from 2.
    scores = matrix(4, [0.9, 0.6, 0.1, 0.8, 0.7, 0.95])
    dendrogram, _, _ = build(pairs_of(scores, 0.5), 4, Grouping.CHAIN, apart=[(1, 2)])
    assert clusters(dendrogram, 0.5) == {frozenset({0, 1}), frozenset({2, 3})}


def test_grouping_tells_of_every_pair(rng):
    pairs = pairs_of(cosines(rng, 50))
    progress = PolledProgress()
    build_dendrogram(
        pairs,
        grouping=Grouping.EVERY_PAIR,
        occurrences=np.ones(50, dtype=np.int32),
        kind=np.zeros(len(pairs), dtype=np.uint8),
        differs=np.zeros(len(pairs), dtype=np.uint8),
        progress=progress,
    )
    assert progress.snapshot().done == progress.snapshot().total == len(pairs)
