"""Content keys: the text of a hash is found, also where hashes share half of their bytes."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
from dittograph.passages.copies import Copies
from dittograph.project.keys import ContentKeys, every_key
from hypothesis import given
from hypothesis import strategies as st
from support import synthetic_scan

halves = st.sampled_from([bytes(8), b"\xff" * 8, b"1" * 8, b"2" * 8, bytes(range(8))])
digests = st.builds(bytes.__add__, halves, halves)
anything = st.one_of(digests, st.binary(max_size=17), st.none(), st.integers(), st.just("x" * 16))


def keys_of(hashes):
    ids = np.arange(len(hashes), dtype=np.int32)
    copies = Copies(ids, ids, np.ones(len(hashes), dtype=np.int32), hashes)
    return ContentKeys(SimpleNamespace(copies=copies, sources=[], source_of=ids * 0))


@given(st.lists(digests, unique=True), st.lists(anything))
def test_a_text_is_found_by_its_hash_and_by_nothing_else(hashes, wanted):
    place = {digest: number for number, digest in enumerate(hashes)}
    assert keys_of(hashes).texts(wanted) == [place.get(digest) for digest in wanted]


@given(st.lists(digests, unique=True), st.lists(st.tuples(anything, anything)))
def test_pairs_are_found_whichever_way_round(hashes, wanted):
    place = {digest: number for number, digest in enumerate(hashes)}
    expected = [
        tuple(sorted((place[a], place[b]))) if a in place and b in place else None
        for a, b in wanted
    ]
    assert keys_of(hashes).pairs(wanted) == expected


def test_each_passage_has_a_key_of_its_own(tmp_path):
    files = {"a": ["x", "y", "x", "x"], "b": ["x", "y", "z"]}
    scan = synthetic_scan(files, np.eye(7, dtype=np.float32), tmp_path)
    keys = ContentKeys(scan)
    every = [keys.key(passage) for passage in range(7)]
    assert every == every_key(scan)
    assert len(set(every)) == 7
    assert [ordinal for *_, ordinal in every] == [0, 0, 1, 2, 0, 0, 0]
    assert keys.passages(every) == list(range(7))
    digest, *_ = every[0]
    assert keys.passages([(digest, "a", 3), (digest, "c", 0), (b"", "a", 0)]) == [None] * 3
