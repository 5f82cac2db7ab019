"""Passages that recur in many documents, and clusters that are none without muted texts."""

from __future__ import annotations

import numpy as np
from dittograph.settings import Grouping
from dittograph.triage.boilerplate import find_recurring, muted_clusters
from dittograph.triage.families import clusters_of, families
from hypothesis import given, settings
from hypothesis import strategies as st
from support import degrees, fans, synthetic_scan


def _notices(folder, files=8):
    """A notice at the end of each file, in two wordings; the first three files are copies."""
    notice, reworded = fans([0, degrees(0.9)])
    names = [f"{n}.txt" for n in range(files)]
    lines, rows = {}, []
    for n, name in enumerate(names):
        own = max(n, 2)
        lines[name] = [f"Text {own} of {own}.", f"More {own}.", "All rights" + " stay" * (n % 2)]
        rows += [own * 2, own * 2 + 1, -1 - n % 2]
    vectors = np.eye(2 * files + 2, dtype=np.float32)
    vectors[-1, :] = 0
    vectors[-1, -2:] = notice[:2]
    vectors[-2, :] = 0
    vectors[-2, -2:] = reworded[:2]
    return synthetic_scan(lines, vectors[rows], folder)


def _cut(scan, threshold=0.8):
    dendrogram = scan.dendrograms[Grouping.EVERY_PAIR]
    return dendrogram, dendrogram.cut(threshold)


def test_copies_of_a_document_count_once(tmp_path):
    scan = _notices(tmp_path)
    dendrogram, cut = _cut(scan)
    overlap = scan.overlap(0.8)
    family = families(overlap, 8, 0.95)
    assert family.tolist() == [0, 0, 0, 3, 4, 5, 6, 7]
    found = find_recurring(scan, dendrogram, cut, family, least=3)
    assert found.of == 6
    assert found.documents.tolist() == [6]  # and not what the three copies say
    assert found.sources.tolist() == [8]
    assert found.passages.tolist() == [8]
    texts = {scan.texts[t] for t in dendrogram.members(int(found.node[0])).tolist()}
    assert texts == {"All rights", "All rights stay"}


def test_a_share_or_a_number_that_is_not_reached_finds_nothing(tmp_path):
    scan = _notices(tmp_path)
    dendrogram, cut = _cut(scan)
    alone = np.arange(8, dtype=np.int32)
    assert len(find_recurring(scan, dendrogram, cut, alone, least=9)) == 0
    assert len(find_recurring(scan, dendrogram, cut, alone, least=3, share=0.99)) == 1
    assert len(find_recurring(scan, dendrogram, cut, alone, least=3, share=1)) == 0


def test_a_cluster_is_hidden_where_muting_leaves_fewer_than_two(tmp_path):
    scan = _notices(tmp_path)
    dendrogram, cut = _cut(scan)
    one, two = (scan.texts.index(text) for text in ("All rights", "All rights stay"))
    place = int(clusters_of(dendrogram, cut)[one])
    for muted, hidden in (((), False), ((one,), False), ((one, two), True)):
        found = muted_clusters(dendrogram, cut, scan.copies, frozenset(muted))
        assert found[place] == hidden
        assert found.sum() == hidden
    assert len(cut.only(~found)) == len(cut) - 1
    assert int(cut.node[place]) not in cut.only(~found).node.tolist()


def test_two_passages_that_are_only_like_a_muted_one_stay_a_cluster(tmp_path):
    scan = _notices(tmp_path, files=4)
    dendrogram, cut = _cut(scan)
    found = muted_clusters(dendrogram, cut, scan.copies, {scan.texts.index("All rights")})
    assert not found.any()


@settings(max_examples=100, deadline=None)
@given(
    links=st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19)), max_size=25),
)
def test_families_are_what_is_connected(links):
    from dittograph.clusters.overlap import Overlap

    links = [(min(x), max(x)) for x in links if x[0] != x[1]]
    a, b = (np.array([x[i] for x in links], dtype=np.int32) for i in (0, 1))
    none = np.zeros(len(links), dtype=np.int64)
    overlap = Overlap(a, b, np.full(len(links), 0.9), np.zeros(len(links)), *[none] * 4)
    known = [{n} for n in range(20)]
    for x, y in links:
        joined = known[x] | known[y]
        for n in joined:
            known[n] = joined
    assert families(overlap, 20).tolist() == [min(one) for one in known]
