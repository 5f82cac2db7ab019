"""Clusters between different sources, against a plain look at each of them."""

from __future__ import annotations

import numpy as np
import pytest
from dittograph.clusters.dendrogram import build_dendrogram
from dittograph.pairs.pair_list import Pairs
from dittograph.settings import Grouping
from dittograph_gui.session.several import SeveralSources
from hypothesis import given, settings
from hypothesis import strategies as st

TEXTS, SOURCES = 14, 4


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sets(st.integers(0, SOURCES - 1), min_size=1), min_size=TEXTS, max_size=TEXTS),
    st.sets(st.integers(0, SOURCES - 1), min_size=1),
    st.integers(0, 1_000),
)
@pytest.mark.parametrize("grouping", Grouping)
def test_they_are_those_with_texts_of_two_of_the_sources(
    grouping: Grouping, sources: list[set[int]], wanted: set[int], seed: int
) -> None:
    random = np.random.default_rng(seed)
    a, b = np.triu_indices(TEXTS, 1)
    chosen = np.sort(random.permutation(len(a))[:30])
    similarity = random.uniform(0.6, 1, len(chosen)).astype(np.float32)
    pairs = Pairs.sort(a[chosen].astype(np.int32), b[chosen].astype(np.int32), similarity)
    zeros = np.zeros(len(pairs), dtype=np.uint8)
    dendrogram = build_dendrogram(
        pairs,
        grouping=grouping,
        occurrences=np.ones(TEXTS, dtype=np.int32),
        kind=zeros,
        differs=zeros,
    )
    asked = [one & wanted for one in sources]
    first = np.array([min(one, default=SOURCES) for one in asked])
    last = np.array([max(one, default=-1) for one in asked])
    several = SeveralSources(dendrogram, first, last)
    for threshold in (0.6, 0.75, 0.9):
        nodes = dendrogram.cut(threshold).node
        expected = [
            len(set().union(*(asked[text] for text in dendrogram.members(node)))) > 1
            for node in nodes.tolist()
        ]
        assert several.of(nodes).tolist() == expected
