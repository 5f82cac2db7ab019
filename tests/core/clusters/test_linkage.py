"""Linkage: every merge against SciPy and against two plain references, and how much work it is."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from dittograph.clusters import linkage
from dittograph.clusters.dendrogram import build_dendrogram
from dittograph.clusters.linkage import complete_linkage, single_linkage
from dittograph.errors import CancelledError
from dittograph.pairs.pair_list import Pairs
from dittograph.progress import NO_PROGRESS, PolledProgress
from dittograph.settings import Grouping
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.cluster import hierarchy

METHODS = {"complete": complete_linkage, "single": single_linkage}
patched = settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


@pytest.fixture(autouse=True, params=["as it is", "all of it"])
def _all_of_it(request, monkeypatch):
    """Small lists take the way of the smallest; once more, let them take that of the largest."""
    if request.param == "all of it":
        monkeypatch.setattr(linkage, "_FEW", 3)
        monkeypatch.setattr(linkage, "_BLOCK", 16)


def listed(ends, similarity=None):
    """Pairs in this order, a row each."""
    a, b = np.array(ends, dtype=np.int32).reshape(-1, 2).T
    if similarity is None:
        similarity = np.linspace(1, 0.5, len(a), dtype=np.float32)
    return Pairs(np.minimum(a, b), np.maximum(a, b), np.array(similarity, dtype=np.float32))


def merges_of(method, pairs, texts, apart=frozenset()):
    """Each merge as the two sets that it joins and its row; checks the names on the way."""
    found = METHODS[method](pairs, texts, set(apart), NO_PROGRESS)
    members = {text: frozenset([text]) for text in range(texts)}
    merges = []
    for u, v, row in zip(found.u.tolist(), found.v.tolist(), found.row.tolist(), strict=True):
        one, two = members[u], members.pop(v)
        members[u] = one | two
        merges.append((frozenset([one, two]), row))
    return merges


def greedy(method, pairs, texts, apart=frozenset()):
    """By definition: of all clusters that may merge, those nearest by row, again and again."""
    ends = list(zip(pairs.a.tolist(), pairs.b.tolist(), strict=True))
    row_of = {pair: row for row, pair in enumerate(ends)}
    if method == "complete":
        row_of = {pair: row for pair, row in row_of.items() if pair not in apart}
    clusters = [frozenset([text]) for text in range(texts)]
    merges = []
    while True:
        can = []
        for one, two in combinations(clusters, 2):
            between = [(min(a, b), max(a, b)) for a in one for b in two]
            rows = [row_of[pair] for pair in between if pair in row_of]
            if method == "complete" and len(rows) == len(between):
                can.append((max(rows), one, two))
            if method == "single" and rows and apart.isdisjoint(between):
                # What was kept apart may have been nearer once; its row is past.
                now = merges[-1][1] if merges else -1
                can += [(min(row for row in rows if row > now), one, two)] * (max(rows) > now)
        if not can:
            return merges
        row, one, two = min(can, key=lambda c: c[0])
        clusters = [c for c in clusters if c not in (one, two)] + [one | two]
        merges.append((frozenset([one, two]), row))


def pair_count_walk(pairs, texts, apart=frozenset()):
    """Complete linkage by counting the pairs seen between each two clusters."""
    cluster = [frozenset([text]) for text in range(texts)]
    seen = {c: {} for c in cluster}
    merges = []
    for row, (a, b) in enumerate(zip(pairs.a.tolist(), pairs.b.tolist(), strict=True)):
        if (a, b) in apart:
            continue
        one, two = cluster[a], cluster[b]
        seen[one][two] = seen[two][one] = seen[one].get(two, 0) + 1
        if seen[one][two] < len(one) * len(two):
            continue
        merges.append((frozenset([one, two]), row))
        both, counts = one | two, {}
        for part in (one, two):
            for other, count in seen.pop(part).items():
                if other not in (one, two):
                    del seen[other][part]
                    counts[other] = counts.get(other, 0) + count
        seen[both] = counts
        for other, count in counts.items():
            seen[other][both] = count
        for text in both:
            cluster[text] = both
    return merges


dense_lists = st.integers(2, 10).flatmap(
    lambda n: st.tuples(st.just(n), st.permutations(list(combinations(range(n), 2))))
)


@patched
@given(dense_lists, st.sampled_from(list(METHODS)))
def test_heights_and_clusters_are_those_of_scipy(drawn, method):
    texts, ends = drawn
    pairs = listed(ends)
    rows = {tuple(sorted(pair)): float(row) for row, pair in enumerate(ends)}
    tree = hierarchy.linkage([rows[pair] for pair in combinations(range(texts), 2)], method=method)
    members = {text: frozenset([text]) for text in range(texts)}
    expected = []
    for number, (one, two, row, _) in enumerate(tree):
        members[texts + number] = members[int(one)] | members[int(two)]
        expected.append((frozenset([members[int(one)], members[int(two)]]), int(row)))
    assert merges_of(method, pairs, texts) == expected


sparse_lists = st.integers(2, 9).flatmap(
    lambda n: st.tuples(
        st.just(n),
        st.permutations(list(combinations(range(n), 2))),
        st.integers(0, n * (n - 1) // 2),
        st.lists(st.sampled_from(list(combinations(range(n), 2))), max_size=3),
    )
)


@patched
@given(sparse_lists, st.sampled_from(list(METHODS)))
def test_the_nearest_by_the_order_of_the_list_merge_first(drawn, method):
    texts, ends, length, apart = drawn
    pairs = listed(ends[:length])
    found = merges_of(method, pairs, texts, set(apart))
    assert found == greedy(method, pairs, texts, set(apart))
    if method == "complete":
        assert found == pair_count_walk(pairs, texts, set(apart))


@patched
@given(st.integers(0, 2**32 - 1), st.sampled_from(list(METHODS)))
def test_ties_in_similarity_are_broken_by_ids(seed, method):
    random = np.random.default_rng(seed)
    a, b = np.triu_indices(9, 1)
    some = random.random(len(a)) < 0.8
    values = random.choice(np.array([0.6, 0.7, 0.8], dtype=np.float32), some.sum())
    a, b = a[some].astype(np.int32), b[some].astype(np.int32)
    by_hand = sorted(zip(-values, a.tolist(), b.tolist(), strict=True))
    expected = greedy(method, listed([(x, y) for _, x, y in by_hand]), 9)
    shuffled = random.permutation(len(a))
    pairs = Pairs.sort(a[shuffled], b[shuffled], values[shuffled])
    assert merges_of(method, pairs, 9) == expected


@pytest.mark.parametrize("apart_pairs", [0, 40])
@pytest.mark.parametrize("dimension", [2, 5])
def test_merges_are_those_of_the_pair_count_walk(rng, dimension, apart_pairs):
    texts = 250
    x = rng.normal(size=(texts, dimension))
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    scores = (x @ x.T).astype(np.float32).round(3)  # with ties
    a, b = np.nonzero(np.triu(scores > 0.6, 1))
    pairs = Pairs.sort(a.astype(np.int32), b.astype(np.int32), scores[a, b])
    rows = rng.choice(len(pairs) // 4, apart_pairs, replace=False)
    apart = set(zip(pairs.a[rows].tolist(), pairs.b[rows].tolist(), strict=True))
    found = merges_of("complete", pairs, texts, apart)
    assert found == pair_count_walk(pairs, texts, apart)
    assert len(found) > 100
    if not apart:
        forest = merges_of("single", pairs, texts)
        assert [row for _, row in forest] == forest_rows(pairs, texts)


def forest_rows(pairs, texts):
    """The rows of the minimum spanning forest, by SciPy."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import minimum_spanning_tree

    weights = np.arange(1, len(pairs) + 1)
    tree = minimum_spanning_tree(coo_array((weights, (pairs.a, pairs.b)), shape=(texts, texts)))
    return sorted((tree.data.astype(int) - 1).tolist())


def clique(texts):
    return [(a, b) for b in range(texts) for a in range(b)]


HARD = {
    "a chain of ever wider gaps": [(i, i + 1) for i in range(3000)],
    "a chain of ever narrower gaps": [(i, i + 1) for i in range(3000)][::-1],
    "a band": [(i, i + j) for i in range(2000) for j in range(1, 6)],
    "a band, by its other end": sorted(
        ((i, i + j) for i in range(2000) for j in range(1, 6)), key=lambda p: (p[1], -p[0])
    ),
    "a star": [(0, i) for i in range(1, 3000)],
    "stars in a chain": [
        p for i in range(0, 2000, 40) for p in [(i, i + 40), *((i, i + j) for j in range(1, 40))]
    ],
    "a clique that grows": clique(120),
    "a clique but for a pair": clique(120)[1:],
    "a clique but for its last pair": clique(120)[:-1],
    "cliques that share a text": [(c + a, c + b) for c in range(0, 2000, 9) for a, b in clique(10)],
}


@pytest.mark.parametrize("name", HARD)
def test_what_is_hard_to_do_in_rounds_stays_in_proportion_to_the_pairs(monkeypatch, name):
    monkeypatch.setattr(linkage, "_FEW", 100)
    ends = HARD[name]
    pairs, texts = listed(ends), max(map(max, ends)) + 1
    work = []

    def counted(function):
        def with_count(links, *arguments):
            work.append(len(links))
            return function(links, *arguments)

        return with_count

    for step in ("_mutually_nearest", "_walk", "_contract"):
        monkeypatch.setattr(linkage, step, counted(getattr(linkage, step)))
    assert merges_of("complete", pairs, texts) == pair_count_walk(pairs, texts)
    assert sum(work) < 16 * len(pairs)


@pytest.mark.parametrize("grouping", list(Grouping))
def test_every_pair_is_told_once_and_cancelling_is_heeded(grouping):
    class Cancelling(PolledProgress):
        def advance(self, steps=1):
            super().advance(steps)
            self.cancel()

    def build(progress):
        build_dendrogram(
            listed(clique(40)),
            grouping=grouping,
            occurrences=np.ones(40, dtype=np.int32),
            kind=np.zeros(780, dtype=np.uint8),
            differs=np.zeros(780, dtype=np.uint8),
            apart=[(3, 5)],
            progress=progress,
        )
        return progress.snapshot()

    assert build(PolledProgress()).done == build(PolledProgress()).total == 780
    with pytest.raises(CancelledError):
        build(Cancelling())
