"""How much of each source stands in each other one, against counting passage by passage."""

from __future__ import annotations

import json
from itertools import permutations

import numpy as np
import pytest
from dittograph.cli import main as cli
from dittograph.clusters import overlap as module
from dittograph.clusters.overlap import find_overlap, match_sources
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


@settings(max_examples=100, deadline=None)
@given(
    collection=collections(),
    threshold=st.sampled_from([0.5, 0.6, 0.9, 0.95]),
    without=st.sets(st.integers(0, 9), max_size=3),
    reference=st.integers(0, 5),
)
def test_a_moved_line_gives_what_counting_at_that_line_gives(
    collection, threshold, without, reference
):
    sources, pairs, text_of, source_of, lengths = collection
    arrays = [np.array([p[i] for p in pairs], dtype=np.int32) for i in (0, 1)]
    similarity = np.array([p[2] for p in pairs], dtype=np.float32)
    matches = match_sources(
        Pairs.sort(*arrays, similarity),
        np.array(text_of, dtype=np.int32),
        np.array(source_of, dtype=np.int32),
        np.array(lengths, dtype=np.int64),
        sources,
        np.arange(sources) >= reference,
        without,
    )
    found, rows = matches.at(threshold)
    left = [n for n, text in enumerate(text_of) if text not in without]
    expected = by_hand(
        pairs,
        threshold,
        *([numbers[n] for n in left] for numbers in (text_of, source_of, lengths)),
        sources,
    )
    expected = {(a, b): v for (a, b), v in expected.items() if min(a, b) < reference}
    told = {}
    for row, (a, b) in enumerate(zip(found.a.tolist(), found.b.tolist(), strict=True)):
        told[a, b] = found.a_in_b[row], found.passages[row]
        told[b, a] = found.b_in_a[row], found.back[row]
        assert (matches.a[rows[row]], matches.b[rows[row]]) == (a, b)
        both = {text_of[n] for n in left if source_of[n] == a} & {
            text_of[n] for n in left if source_of[n] == b
        }
        same = [source_of[n] for n in left if text_of[n] in both]
        assert (found.same[row], found.same_back[row]) == (same.count(a), same.count(b))
    assert told == {key: pytest.approx(value) for key, value in expected.items()}


def test_what_is_not_a_duplicate_is_not_shared(tmp_path):
    scan = small_scan(tmp_path)
    ((_, _, _, shared),) = _rows_at(scan, ())
    assert shared == 3  # budget, lamp and ferries of the harbour's four lines
    ((_, _, _, shared),) = _rows_at(scan, [(2, 6), (1, 5)])
    assert shared == 1


def _rows_at(scan, apart):
    found, _ = scan.source_matches(apart=apart).at(0.8)
    columns = (found.a, found.b, found.a_in_b, found.passages)
    return list(zip(*(column.tolist() for column in columns), strict=True))


def test_texts_that_stand_nearly_everywhere_are_left_aside_where_memory_asks_for_it(monkeypatch):
    monkeypatch.setattr(module, "_MOST", 20)
    texts = np.array([0, 1] * 10 + [2, 2], dtype=np.int32)  # 0 and 1 stand in ten sources
    sources = np.array([n // 2 for n in range(20)] + [0, 9], dtype=np.int32)
    none = np.zeros(0, dtype=np.int32)
    matches = match_sources(
        Pairs(none, none, none.astype(np.float32)), texts, sources, np.full(22, 7), 10
    )
    found, _ = matches.at(0.5)
    assert matches.widespread == 2
    assert list(zip(found.a.tolist(), found.b.tolist(), strict=True)) == [(0, 9)]
    assert found.passages.tolist() == [1]


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
