"""Finding pairs with what an earlier scan found: never other pairs than those of a fresh search."""

from __future__ import annotations

import random
import re

import numpy as np
import pytest
from dittograph.caches.bounded import BoundedFolder
from dittograph.caches.folder import pair_files
from dittograph.encoders.info import EncoderInfo
from dittograph.pairs import find as finding
from dittograph.pairs.find import find_pairs
from dittograph.pairs.known import PairCache
from dittograph.pairs.search import exact, hnsw
from dittograph.passages.copies import content_hash
from dittograph.progress import PolledProgress
from dittograph.settings import Device, Method, Precision
from hypothesis import given, settings
from hypothesis import strategies as st

INFO = EncoderInfo("small", "sha256:00", 8, 256, Device.CPU, Precision.FP32)
FLOOR = 0.5


def _files(folder):
    return BoundedFolder(folder, 1 << 30, 64)


@pytest.fixture(autouse=True)
def _small(monkeypatch):
    """Remember also the pairs of collections as small as those of these tests."""
    monkeypatch.setattr(finding, "_WORTH_KEEPING", 0)
    monkeypatch.setattr(exact, "_TILE", 32)


WORDS = re.findall(
    r"\w+", "Rose rose Bath bath Mark mark may May 3 4 not never the council March sold bread"
)


def sentence(number):
    """Few words, so that names, numbers and common words meet in every way."""
    choose = random.Random(number)
    start = choose.choice(["Rose", "Mark", "May", "The council"])
    return f"{start} {' '.join(choose.choices(WORDS, k=4))} {number}."


def vector(number, version=0):
    """Return a unit vector near one of a few centres, another one for each version."""
    centre = np.random.default_rng(number % 7).normal(size=8)
    own = np.random.default_rng((number, version)).normal(size=8)
    mixed = centre + 0.6 * own
    return (mixed / np.linalg.norm(mixed)).astype(np.float32)


def find(numbers, *, cache=None, reference=(), floor=FLOOR, versions=None, **options):
    """Find the pairs among the sentences of some numbers, those of the reference last."""
    every = [*numbers, *(n for n in reference if n not in numbers)]
    texts = [sentence(n) for n in every]
    vectors = np.array([vector(n, (versions or {}).get(n, 0)) for n in every], dtype=np.float32)
    return find_pairs(
        texts,
        [content_hash(text) for text in texts],
        vectors.reshape(-1, 8),
        outside=len(list(numbers)),
        floor=floor,
        cache=cache,
        **options,
    )


def assert_same(one, other):
    for field in ("a", "b", "similarity"):
        np.testing.assert_array_equal(getattr(one.pairs, field), getattr(other.pairs, field))
    np.testing.assert_array_equal(one.kinds, other.kinds)
    np.testing.assert_array_equal(one.differences, other.differences)
    assert one.floor_raised_to == other.floor_raised_to
    assert (one.complete, one.recall, one.method) == (other.complete, other.recall, other.method)


@pytest.fixture
def cache(tmp_path):
    return PairCache(INFO, _files(tmp_path))


def test_the_same_texts_are_not_compared_again(cache):
    first = find(range(100), cache=cache)
    progress = PolledProgress()
    again = find(range(100), cache=cache, progress=progress)
    assert len(first.pairs) > 100
    assert (first.asked, again.asked) == (100, 0)
    assert_same(again, first)


def test_only_new_texts_are_compared(cache):
    find(range(100), cache=cache)
    more = find([*range(200, 203), *range(1, 100), 210], cache=cache)
    assert more.asked == 4
    assert_same(more, find([*range(200, 203), *range(1, 100), 210]))


def test_a_text_that_was_embedded_anew_is_compared_anew(cache):
    find(range(50), cache=cache)
    again = find(range(50), cache=cache, versions={7: 1, 30: 1})
    assert again.asked == 2
    assert_same(again, find(range(50), versions={7: 1, 30: 1}))


def test_a_word_that_becomes_common_is_no_name_any_more(cache):
    """That "rose" is a verb here is seen only in a text that was added."""
    texts = ["Rose sold bread.", "Mark sold bread.", "Bath was sold.", "They rose at 6."]
    hashes = [content_hash(text) for text in texts]
    vectors = np.tile(vector(1), (4, 1))
    options = {"outside": 4, "floor": 0.5}
    three = find_pairs(texts[:3], hashes[:3], vectors[:3], **options | {"outside": 3}, cache=cache)
    four = find_pairs(texts, hashes, vectors, **options, cache=cache)
    fresh = find_pairs(texts, hashes, vectors, **options)
    first = {(int(a), int(b)): int(d) for a, b, d in zip(
        three.pairs.a, three.pairs.b, three.differences, strict=True)}  # fmt: skip
    now = {(int(a), int(b)): int(d) for a, b, d in zip(
        four.pairs.a, four.pairs.b, four.differences, strict=True)}  # fmt: skip
    assert first[0, 1] != now[0, 1], "the example shows nothing"
    assert four.asked == 1
    assert_same(four, fresh)
    assert_same(
        find_pairs(texts[:3], hashes[:3], vectors[:3], outside=3, floor=0.5, cache=cache), three
    )


@pytest.mark.parametrize(("before", "after"), [(0.4, 0.5), (0.5, 0.4)])
def test_another_floor(cache, before, after):
    find(range(80), cache=cache, floor=before)
    again = find(range(80), cache=cache, floor=after)
    assert again.asked == (0 if before <= after else 80)
    assert_same(again, find(range(80), floor=after))


def test_a_raised_floor_stays_raised_for_more_texts_but_not_for_fewer(cache):
    first = find(range(90), cache=cache, budget=150)
    assert first.floor_raised_to is not None
    more = find(range(95), cache=cache, budget=150)
    assert more.asked == 5
    assert_same(more, find(range(95), budget=150))
    fewer = find(range(60), cache=cache, budget=150)
    assert fewer.asked == 60
    assert_same(fewer, find(range(60), budget=150))


def test_what_was_only_reference_is_compared_when_it_is_no_more(cache):
    find(range(60), reference=range(60, 90), cache=cache)
    turned = find([*range(60), 80], reference=range(60, 90), cache=cache)
    assert turned.asked == 1
    assert_same(turned, find([*range(60), 80], reference=range(60, 90)))
    whole = find(range(90), cache=cache)
    assert_same(whole, find(range(90)))
    back = find(range(60), reference=range(60, 90), cache=cache)
    assert back.asked == 0
    assert_same(back, find(range(60), reference=range(60, 90)))


def test_who_asks_for_every_pair_does_not_get_those_of_an_index(cache, monkeypatch):
    monkeypatch.setattr(hnsw, "_CHECK_ALL", 0)
    by_index = find(range(100), cache=cache, method=Method.HNSW)
    assert not by_index.complete
    assert find(range(100), cache=cache, method=Method.AUTO).method is Method.HNSW
    exactly = find(range(100), cache=cache, method=Method.EXACT)
    assert exactly.method is Method.EXACT
    assert (exactly.complete, exactly.asked) == (True, 100)
    assert find(range(100), cache=cache, method=Method.HNSW).asked == 0
    more = find(range(101), cache=cache, method=Method.HNSW)
    assert (more.asked, more.complete, more.recall) == (1, False, by_index.recall)


def test_another_encoder_knows_nothing(cache, tmp_path):
    find(range(50), cache=cache)
    for other in (
        EncoderInfo("small", "sha256:01", 8, 256, Device.CPU, Precision.FP32),
        EncoderInfo("small", "sha256:00", 8, 256, Device.CPU, Precision.BF16),
    ):
        assert find(range(50), cache=PairCache(other, _files(tmp_path))).asked == 50


def test_a_damaged_file_is_as_good_as_none(cache, tmp_path):
    fresh = find(range(50), cache=cache)
    (file,) = tmp_path.glob("*.npz")
    whole = file.read_bytes()
    places = random.Random(0).sample(range(len(whole)), 40)
    changed = [whole[:at] + bytes([whole[at] ^ 0x41]) + whole[at + 1 :] for at in places]
    for damaged in (b"", b"nonsense", whole[: len(whole) // 2], whole[:-1], *changed):
        file.write_bytes(damaged)
        assert_same(find(range(50), cache=cache), fresh)
        assert find(range(50), cache=cache).asked == 0, "it was healed"


def test_the_least_recently_used_is_forgotten(tmp_path):
    sizes = []
    for start in range(0, 500, 100):
        find(range(start, start + 50), cache=PairCache(INFO, _files(tmp_path)))
        sizes.append(sum(f.stat().st_size for f in tmp_path.glob("*.npz")))
    small = PairCache(INFO, BoundedFolder(tmp_path, sizes[2], 64))
    find(range(50), cache=small)  # used again, so it stays
    find(range(600, 650), cache=small)
    assert sum(f.stat().st_size for f in tmp_path.glob("*.npz")) <= sizes[2] * 1.1
    assert find(range(50), cache=small).asked == 0
    assert find(range(100, 150), cache=small).asked == 50


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path):
    (tmp_path / "file").write_text("in the way")
    cache = PairCache(INFO, BoundedFolder(tmp_path / "file", 1 << 30))
    assert_same(find(range(50), cache=cache), find(range(50)))


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_any_history_gives_the_pairs_of_a_fresh_search(tmp_path_factory, data):
    cache = PairCache(INFO, BoundedFolder(tmp_path_factory.mktemp("pairs"), 1 << 30))
    numbers = st.lists(st.integers(0, 60), min_size=2, unique=True)
    for _ in range(4):
        options = {
            "numbers": data.draw(numbers),
            "reference": data.draw(numbers),
            "floor": data.draw(st.sampled_from([-0.2, 0.3, 0.7])),
            "versions": data.draw(st.dictionaries(st.integers(0, 60), st.just(1), max_size=3)),
            "budget": data.draw(st.sampled_from([40, 10_000])),
        }
        assert_same(find(**options, cache=cache), find(**options))


def test_the_words_of_a_collection_are_not_in_its_file(cache, tmp_path):
    find(range(50), cache=cache)
    (file,) = tmp_path.glob("*.npz")
    assert b"council" not in file.read_bytes()


def test_the_cache_is_counted_and_cleared(fresh_cache):
    find(range(50), cache=PairCache(INFO))
    assert pair_files().size()[0] == 1
    pair_files().clear()
    assert pair_files().size() == (0, 0)


def test_an_index_that_was_checked_against_every_pair_is_called_exact_where_that_is_asked(cache):
    by_index = find(range(100), cache=cache, method=Method.HNSW)
    assert (by_index.complete, by_index.method) == (True, Method.HNSW)
    for numbers in (range(100), range(103)):
        again = find(numbers, cache=cache, method=Method.EXACT)
        assert again.asked < 10
        assert_same(again, find(numbers, method=Method.EXACT))
