"""How much of each source stands in each other one, against counting passage by passage."""

from __future__ import annotations

import json
from itertools import permutations

import numpy as np
import pytest
from dittograph.cli import main as cli
from dittograph.clusters import overlap as module
from dittograph.clusters.overlap import find_overlap
from dittograph.pairs.pair_list import Pairs
from dittograph.project.project import create_project
from hypothesis import given, settings
from hypothesis import strategies as st
from support import small_scan


def by_hand(pairs, threshold, text_of, source_of, lengths, sources):
    """Look at every passage and every other source."""
    similar = {(a, b) for a, b, s in pairs if s >= threshold}
    similar |= {(b, a) for a, b in similar}
    texts_in = [
        {t for t, s in zip(text_of, source_of, strict=True) if s == n} for n in range(sources)
    ]
    found = {}
    for a, b in permutations(range(sources), 2):
        stands = [
            n
            for n, (t, s) in enumerate(zip(text_of, source_of, strict=True))
            if s == a and (t in texts_in[b] or any((t, u) in similar for u in texts_in[b]))
        ]
        if stands:
            total = sum(n for n, s in zip(lengths, source_of, strict=True) if s == a)
            found[a, b] = sum(lengths[n] for n in stands) / total, len(stands)
    return found


@st.composite
def collections(draw):
    sources = draw(st.integers(1, 5))
    passages = draw(
        st.lists(st.tuples(st.integers(0, 9), st.integers(0, sources - 1)), max_size=25)
    )
    numbers = {t: n for n, t in enumerate(dict.fromkeys(t for t, _ in passages))}
    text_of = [numbers[t] for t, _ in passages]
    count = len(numbers)
    some = st.tuples(st.integers(0, 9), st.integers(0, 9), st.sampled_from([0.5, 0.7, 0.9]))
    pairs = {
        (min(a, b), max(a, b)): s
        for a, b, s in draw(st.lists(some, max_size=15))
        if a != b and max(a, b) < count
    }
    lengths = draw(st.lists(st.integers(1, 50), min_size=len(passages), max_size=len(passages)))
    return sources, [(*p, s) for p, s in pairs.items()], text_of, [s for _, s in passages], lengths


@settings(max_examples=150, deadline=None)
@given(collection=collections(), threshold=st.sampled_from([0.6, 0.9]), at_once=st.integers(1, 9))
def test_every_share_is_what_counting_gives(collection, threshold, at_once):
    sources, pairs, text_of, source_of, lengths = collection
    arrays = [np.array([p[i] for p in pairs], dtype=np.int32) for i in (0, 1)]
    similarity = np.array([p[2] for p in pairs], dtype=np.float32)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_AT_ONCE", at_once)
        found = find_overlap(
            Pairs.sort(*arrays, similarity),
            threshold,
            np.array(text_of, dtype=np.int32),
            np.array(source_of, dtype=np.int32),
            np.array(lengths, dtype=np.int64),
            sources,
        )
    expected = by_hand(pairs, threshold, text_of, source_of, lengths, sources)
    assert set(zip(found.a.tolist(), found.b.tolist(), strict=True)) == {
        (a, b) for a, b in expected if a < b
    }
    for row, (a, b) in enumerate(zip(found.a.tolist(), found.b.tolist(), strict=True)):
        assert (found.a_in_b[row], found.passages[row]) == pytest.approx(expected[a, b])
        assert found.b_in_a[row] == pytest.approx(expected[b, a][0])
    largest = np.maximum(found.a_in_b, found.b_in_a)
    assert (np.diff(largest) <= 0).all()


def test_the_command_tells_the_shares(tmp_path, capsys):
    path = tmp_path / "p.ditto"
    scan = small_scan(tmp_path)
    create_project(path, scan)
    assert cli.main(["overlap", str(path), "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert rows
    names = [source.name for source in scan.sources]
    for row in rows:
        assert list(row) == ["a", "b", "a_in_b", "b_in_a", "passages"]
        assert names.index(row["a"]) < names.index(row["b"])
        assert 0 < row["a_in_b"] <= 1
    assert cli.main(["overlap", str(path), "--format", "csv"]) == 0
    assert capsys.readouterr().out.splitlines()[0].endswith("a,b,a_in_b,b_in_a,passages")
    assert cli.main(["overlap", str(path), "--threshold", "-1"]) == 2
    assert "lower floor" in capsys.readouterr().err
