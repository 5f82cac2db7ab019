"""Which pairs are asked about: the whole range of scores, at random, and where it tells most."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from dittograph.judging.calibration import Goal
from dittograph.judging.sampling import choose_pairs
from hypothesis import given, settings
from hypothesis import strategies as st

NOTHING = np.array([], dtype=np.int64)


@pytest.fixture
def similarity(rng):
    """Nearly all of 10,000 pairs are little similar."""
    return np.sort((1 - 0.4 * rng.beta(6, 1, 10_000)).astype(np.float32))[::-1].copy()


@settings(max_examples=15, deadline=None)
@given(
    st.lists(st.floats(-1, 1, width=32), max_size=50),
    st.sets(st.integers(0, 49), max_size=20),
    st.integers(0, 60),
)
def test_no_pair_is_asked_about_twice(scores, judged, count):
    population = np.sort(np.array(scores, dtype=np.float32))[::-1].copy()
    before = np.array(sorted(p for p in judged if p < len(scores)), dtype=np.int64)
    chosen = choose_pairs(population, before, count, same=before % 2 == 0)
    assert len(chosen) == min(count, len(scores) - len(before))
    assert not {*chosen.tolist()} & {*before.tolist()}
    assert len(set(chosen.tolist())) == len(chosen)
    assert ((chosen >= 0) & (chosen < len(scores))).all()


def test_whoever_stops_after_ten_was_asked_about_the_whole_range(similarity):
    for seed in range(3):
        first = similarity[choose_pairs(similarity, NOTHING, 30, seed)[:10]]
        quarters = np.histogram(first, bins=4, range=(0.6, 1.0))[0]
        assert quarters.min() >= 1
    assert np.mean(similarity > 0.9) < 0.01  # which a draw from the list would hardly meet


def test_the_same_seed_asks_the_same(similarity):
    one, same, other = (choose_pairs(similarity, NOTHING, seed=seed) for seed in (1, 1, 2))
    assert one.tolist() == same.tolist()
    assert one.tolist() != other.tolist()


def test_what_was_skipped_is_not_asked_again():
    population = np.linspace(1, 0.6, 12, dtype=np.float32)
    skipped = np.arange(0, 12, 2)
    chosen = choose_pairs(population, NOTHING, 12, skipped=skipped)
    assert sorted(chosen.tolist()) == [1, 3, 5, 7, 9, 11]


def test_one_text_in_half_of_the_pairs_is_asked_about_twice(rng):
    pairs = 4_000
    population = np.linspace(1, 0.6, pairs, dtype=np.float32)
    a = np.where(np.arange(pairs) % 2, 0, np.arange(pairs) + 10_000).astype(np.int32)
    b = (np.arange(pairs) + 20_000).astype(np.int32)
    chosen = choose_pairs(population, NOTHING, 30, a=a, b=b)
    assert Counter(a[chosen].tolist())[0] == 2
    only_one = choose_pairs(population, NOTHING, 30, a=np.zeros(pairs, np.int32), b=b)
    assert len(only_one) == 30  # where it cannot be helped


def test_answers_move_the_questions_to_where_they_tell_most(similarity):
    same = similarity >= 0.8
    judged = NOTHING
    while len(judged) < 40:
        judged = np.concatenate([judged, choose_pairs(similarity, judged, 10, same=same[judged])])
    blind = choose_pairs(similarity, NOTHING, 40)
    near = [np.mean(abs(similarity[places] - 0.8) < 0.06) for places in (judged, blind)]
    assert near[0] > 1.5 * near[1]


def test_a_strict_goal_asks_further_up(similarity):
    same = np.random.default_rng(1).random(len(similarity)) < (similarity - 0.6) / 0.38
    first = choose_pairs(similarity, NOTHING, 20)
    few, most = (
        similarity[choose_pairs(similarity, first, 20, same=same[first], goal=goal)].mean()
        for goal in (Goal.FEW_WRONG, Goal.FIND_ALL)
    )
    assert few > most + 0.02


def test_pairs_of_a_band_are_drawn_evenly(similarity):
    """Weighted by how many pairs each asked one stands for, the asked ones count the collection."""
    random = np.random.default_rng(3)
    value = random.random(len(similarity)) < np.where(np.arange(len(similarity)) % 2, 0.8, 0.1)
    edges = np.linspace(0.6, 1.0, 9)
    bands = np.digitize(similarity, edges)
    estimates = []
    for seed in range(40):
        chosen = choose_pairs(similarity, NOTHING, 60, seed)
        total = sum(
            value[chosen[bands[chosen] == band]].mean() * (bands == band).sum()
            for band in np.unique(bands[chosen])
        )
        estimates.append(total)
    error = np.std(estimates) / np.sqrt(len(estimates))
    assert abs(np.mean(estimates) - value.sum()) < 3.5 * error + 0.005 * len(similarity)


def test_every_fourth_question_goes_where_a_model_is_least_sure(rng):
    """Doubt is drawn without regard to the score: who asks at random meets it as it is."""
    population = np.sort(rng.random(20_000).astype(np.float32))[::-1]
    doubt = rng.random(20_000)
    chosen = choose_pairs(population, NOTHING, 60, doubt=lambda places: doubt[places])
    plain = choose_pairs(population, NOTHING, 60)
    assert len(set(chosen.tolist())) == 60
    # The others are random samples of their bands.
    unsure = np.array([place >= 10 and place % 4 == 3 for place in range(60)])
    assert np.median(doubt[chosen[unsure]]) > 0.9
    assert 0.2 < np.median(doubt[chosen[~unsure]]) < 0.8
    assert 0.2 < np.median(doubt[plain]) < 0.8


def test_doubt_picks_no_text_that_was_asked_about_often(rng):
    """One text is in every other pair, and the model is unsure of just these."""
    population = np.sort(rng.random(2_000).astype(np.float32))[::-1]
    a = np.where(np.arange(2_000) % 2, 0, np.arange(2_000)).astype(np.int32)
    b = (np.arange(2_000) + 2_000).astype(np.int32)
    unsure = (a == 0).astype(np.float64)
    chosen = choose_pairs(population, NOTHING, 40, a=a, b=b, doubt=lambda places: unsure[places])
    assert np.count_nonzero(a[chosen] == 0) <= 2
