"""What the texts of a pair share, measured; compared with counts by hand."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, pairwise

import numpy as np
import pytest
from dittograph.caches.folder import all_caches
from dittograph.errors import CancelledError
from dittograph.pairs.evidence import FULL, SORTS, Sort, evidence_of_pairs, find_evidence
from dittograph.pairs.pair_list import Pairs
from dittograph.pairs.relation import Difference, relate_pairs
from dittograph.pairs.relation.words import IS_WORD, split_words
from dittograph.passages.copies import content_hash
from dittograph.progress import Phase, PolledProgress

TEXTS = [
    "the ferry leaves the north pier",
    "the north ferry leaves the old pier",
    "rain fell",
    "",
    "THE FERRY LEAVES, THE NORTH PIER!",
]


def measured(texts, couples, differences=None):
    a, b = np.array(couples, dtype=np.int32).reshape(-1, 2).T
    if differences is None:
        differences = np.zeros(len(a), dtype=np.uint8)
    found = find_evidence(texts, a, b, differences) / FULL
    return [dict(zip(SORTS, row, strict=True)) for row in found.tolist()]


def dice_apart(left, right):
    """Share of the items of two lists that only one of them has."""
    shared = (Counter(left) & Counter(right)).total()
    return 1 - 2 * shared / (len(left) + len(right))


def test_words_and_neighbours_are_counted_as_by_hand():
    (found,) = measured(TEXTS, [(0, 1)])
    left, right = TEXTS[0].split(), TEXTS[1].split()
    assert found[Sort.WORDS] == pytest.approx(dice_apart(left, right), abs=1 / FULL)
    couples = [list(pairwise(text)) for text in (left, right)]
    assert found[Sort.NEIGHBOURS] == pytest.approx(dice_apart(*couples), abs=1 / FULL)
    assert found[Sort.LENGTH] == pytest.approx(1 - 7 / 8, abs=1 / FULL)


def test_a_word_counts_as_often_as_both_texts_have_it():
    (found,) = measured(["rain rain rain fell", "rain rain fell fell"], [(0, 1)])
    assert found[Sort.WORDS] == pytest.approx(1 - 2 * 3 / 8, abs=1 / FULL)
    assert found[Sort.NEIGHBOURS] == pytest.approx(1 - 2 * 2 / 6, abs=1 / FULL)


def test_words_are_those_that_facts_are_told_by():
    """Whatever stands between them: blanks of any width, line breaks, or nothing at all."""
    texts = [
        "It isn't\tthe U.S. ferry (A320);\nit's 1,000.5 tonnes",
        "The\u00a0ferry: 1,000.5 tonnes, isn't it?",
        "L'eau de l'été\u2003coûte 3 € w/o tax",
        "L'été, l'eau coûte 3 €",
        "渡船在北码头 leaves the 北码头",
        "北码头 the ferry",
        "เรือออกจากท่าเรือ",
        "ท่าเรือ",
        "العبارة تغادر الرصيف",
    ]
    couples = list(combinations(range(len(texts)), 2))
    stems = [[word.stem for word in split_words(text) if word.flags & IS_WORD] for text in texts]
    for found, (one, other) in zip(measured(texts, couples), couples, strict=True):
        expected = dice_apart(stems[one], stems[other])
        assert found[Sort.WORDS] == pytest.approx(expected, abs=0.5 / FULL + 1e-6)


def test_texts_that_differ_in_case_and_punctuation_alone_are_not_apart():
    (found,) = measured(TEXTS, [(0, 4)])
    assert set(found.values()) == {0}


def test_a_text_is_not_apart_from_itself():
    (found,) = measured([*TEXTS, "words that no other text has"], [(5, 5)])
    assert set(found.values()) == {0}


def test_texts_without_a_common_word_are_as_far_apart_as_can_be():
    (found,) = measured(TEXTS, [(0, 2)])
    assert (found[Sort.RARE], found[Sort.WORDS], found[Sort.NEIGHBOURS]) == (1, 1, 1)
    assert 0 < found[Sort.LETTERS] < 1


def test_a_text_without_words_breaks_nothing():
    empty, other = measured(["", "", "rain fell"], [(0, 1), (0, 2)])
    assert set(empty.values()) == {0}
    assert other[Sort.WORDS] == 1


def test_a_rare_word_counts_more_than_a_common_one():
    texts = [f"the harbour council met on day {i}" for i in range(200)]
    texts += ["the harbour met", "council harbour met", "the lighthouse met"]
    common, rare = measured(texts, [(200, 201), (200, 202)])
    assert rare[Sort.WORDS] == common[Sort.WORDS]
    assert rare[Sort.RARE] > common[Sort.RARE]


def test_the_facts_that_differ_are_evidence():
    texts = ["Ferries leave at 9.", "Ferries leave at 11.", "Ferries do not leave at 9."]
    a, b = np.array([0, 0], dtype=np.int32), np.array([1, 2], dtype=np.int32)
    number, negation = measured(texts, [(0, 1), (0, 2)], relate_pairs(texts, a, b)[1])
    assert (number[Sort.NUMBER], number[Sort.NEGATION]) == (1, 0)
    assert (negation[Sort.NUMBER], negation[Sort.NEGATION]) == (0, 1)


def test_each_fact_is_a_sort_of_evidence():
    for one in (Difference.NUMBER, Difference.DATE, Difference.NEGATION, Difference.NAME):
        (found,) = measured(TEXTS, [(0, 4)], np.array([one], dtype=np.uint8))
        assert [sort.name for sort, apart in found.items() if apart] == [one.name]


def test_which_text_comes_first_does_not_matter():
    one, other = measured(TEXTS, [(0, 1), (1, 0)])
    assert one == other


def test_the_ends_of_very_long_texts_are_compared():
    """A letter that agrees for thousands of words, and says another thing at its end."""
    body = " ".join(f"word{i}" for i in range(30_000))
    texts = [f"{body} many thanks for all of it", f"{body} you must leave the house"]
    texts += [f"short text {i}" for i in range(400)]
    (found,) = measured(texts, [(0, 1)])
    for sort in (Sort.RARE, Sort.WORDS, Sort.NEIGHBOURS, Sort.LETTERS):
        assert 0 < found[sort] < 0.1


def test_many_pairs_are_measured_as_few_are_and_in_the_order_given():
    texts = [f"ferry {i % 7} leaves pier {i % 11} at {i % 13}" for i in range(400)]
    a, b = np.random.default_rng(0).integers(0, len(texts), (2, 100_000)).astype(np.int32)
    differences = (a % 2).astype(np.uint8)
    found = find_evidence(texts, a, b, differences)
    for part in (slice(0, 50), slice(65_500, 65_600), slice(99_950, 100_000)):
        alone = find_evidence(texts, a[part], b[part], differences[part])
        assert np.array_equal(found[part], alone)


def test_texts_of_many_words_are_counted_as_by_hand():
    random = np.random.default_rng(0)
    numbers = random.integers(0, 40_000, (4_000, 30))
    texts = [" ".join(f"w{number}" for number in text) for text in numbers.tolist()]
    rows = np.arange(4_000, dtype=np.int32)
    others = random.permutation(rows)
    nothing = np.zeros(len(rows), dtype=np.uint8)
    found = find_evidence(texts, rows, others, nothing)[:, SORTS.index(Sort.WORDS)] / FULL
    by_hand = [dice_apart(numbers[a].tolist(), numbers[b].tolist()) for a, b in enumerate(others)]
    assert np.abs(found - by_hand).max() < 1 / FULL


@pytest.fixture
def pairs():
    return Pairs.sort(
        np.array([0, 0], dtype=np.int32),
        np.array([1, 2], dtype=np.int32),
        np.array([0.9, 0.2], dtype=np.float32),
    )


def kept(texts, pairs, progress=None):
    progress = progress or PolledProgress()
    nothing = np.zeros(len(pairs), dtype=np.uint8)
    hashes = [content_hash(text) for text in texts]
    found = evidence_of_pairs(texts, hashes, pairs, nothing, progress)
    return found, progress.snapshot().phase is Phase.WEIGHING


def test_evidence_is_measured_once(pairs):
    first, was_measured = kept(TEXTS, pairs)
    again, measured_again = kept(TEXTS, pairs)
    assert (was_measured, measured_again) == (True, False)
    assert np.array_equal(first, again)
    assert any(cache.holds == "evidence of " and cache.files.size()[0] for cache in all_caches())


def test_other_texts_are_measured_anew(pairs):
    kept(TEXTS, pairs)
    assert kept([*TEXTS[:-1], "something else"], pairs)[1]


def test_a_damaged_file_is_measured_anew(pairs):
    first, _ = kept(TEXTS, pairs)
    (cache,) = (cache for cache in all_caches() if cache.holds == "evidence of ")
    (file,) = cache.files.find()
    file.write_bytes(b"nonsense")
    again, measured_again = kept(TEXTS, pairs)
    assert measured_again
    assert np.array_equal(first, again)


def test_measuring_tells_of_every_pair_and_can_be_cancelled(pairs):
    progress = PolledProgress()
    kept(TEXTS, pairs, progress)
    assert (progress.snapshot().done, progress.snapshot().total) == (2, 2)
    cancelled = PolledProgress()
    cancelled.cancel()
    with pytest.raises(CancelledError):
        kept(["other", *TEXTS], pairs, cancelled)
