"""Calibration: what is promised of a threshold holds for the collection, not just the sample."""

from __future__ import annotations

import numpy as np
import pytest
from dittograph.judging.calibration import Calibration, Goal, Population, calibrate
from dittograph.judging.sampling import choose_pairs
from hypothesis import given, settings
from hypothesis import strategies as st

scores = st.floats(-1, 1, width=32)


def descending(values):
    return np.sort(np.asarray(values, dtype=np.float32))[::-1].copy()


def logistic(similarity, middle=0.85, slope=40.0):
    return 1 / (1 + np.exp(-(similarity.astype(np.float64) - middle) * slope))


def collection(pairs, chance_of, seed=0):
    """Return similarities, most of them low, and which pairs are the same."""
    random = np.random.default_rng(seed)
    similarity = descending(1 - 0.4 * random.beta(3, 1, pairs))
    return similarity, random.random(pairs) < chance_of(similarity)


def truth(similarity, same, threshold):
    shown = similarity >= np.float32(threshold)
    recall = same[shown].sum() / same.sum() if same.any() else 1.0
    return same[shown].mean(), recall


def inside(estimate, value):
    return estimate.low - 1e-9 <= value <= estimate.high + 1e-9


def test_where_everything_is_judged_nothing_is_left_to_estimate():
    similarity = descending([0.95, 0.92, 0.84, 0.81, 0.77, 0.73, 0.66, 0.61])
    same = np.array([True, True, False, True, True, False, False, False])
    found = calibrate(similarity, same, similarity)
    advice = found.at(0.8)
    assert (advice.precision.low, advice.precision.high) == (0.75, 0.75)
    assert (advice.recall.low, advice.recall.high) == (0.75, 0.75)
    assert found.at(0.7).precision.value == pytest.approx(4 / 6)
    assert found.at(0.7).recall.value == 1
    assert found.at(0.61).precision.value == 0.5


def test_many_judged_pairs_give_the_curve_that_others_fit():
    from sklearn.isotonic import IsotonicRegression
    from sklearn.linear_model import LogisticRegression

    similarity, same = collection(20_000, logistic)
    found = calibrate(similarity, same, similarity)
    columns = similarity[:, None].astype(np.float64)
    asked = np.linspace(0.62, 0.98, 60)
    fitted = LogisticRegression(C=1e6).fit(columns, same).predict_proba(asked[:, None])[:, 1]
    assert np.abs(found.probability(asked) - fitted).max() < 0.06
    free = IsotonicRegression(out_of_bounds="clip").fit(similarity, same).predict(asked)
    assert np.abs(found.probability(asked) - free).mean() < 0.03


@settings(max_examples=10, deadline=None)
@given(st.lists(st.tuples(scores, st.booleans()), max_size=12), st.lists(scores, max_size=40))
def test_estimates_are_in_order_whatever_was_judged(judged, population):
    similarity = np.array([score for score, _ in judged], dtype=np.float32)
    same = np.array([answer for _, answer in judged], dtype=bool)
    found = calibrate(similarity, same, np.array(population, dtype=np.float32), part=False)
    likely = found.probability(np.linspace(-1, 1, 50))
    assert (np.diff(likely) >= 0).all()
    assert ((likely >= 0) & (likely <= 1)).all()
    curve = found.curve()
    assert (np.diff(curve.threshold) < 0).all()
    for value, low, high in (
        (curve.precision, curve.precision_low, curve.precision_high),
        (curve.recall, curve.recall_low, curve.recall_high),
    ):
        assert (low <= value + 1e-9).all()
        assert (value <= high + 1e-9).all()
        assert low.min() >= 0
        assert high.max() <= 1 + 1e-9
    for goal in Goal:
        advice = found.advise(goal)
        if population:
            assert min(population) - 0.03 <= advice.threshold <= max(population) + 0.03


def test_the_curve_says_what_asking_at_one_threshold_says():
    similarity, same = collection(2_000, logistic)
    judged = np.arange(0, 2_000, 50)
    found = calibrate(similarity[judged], same[judged], similarity)
    curve = found.curve()
    for place in (3, 20, 50):
        advice = found.at(float(curve.threshold[place]))
        assert advice.precision.value == pytest.approx(curve.precision[place])
        assert advice.precision.low == pytest.approx(curve.precision_low[place])
        assert advice.recall.high == pytest.approx(curve.recall_high[place])


def test_the_same_answers_give_the_same_advice():
    similarity, same = collection(2_000, logistic)
    judged = choose_pairs(similarity, np.array([], dtype=np.int64), 30)
    once, again = (calibrate(similarity[judged], same[judged], similarity) for _ in range(2))
    assert once.advise(Goal.BALANCE) == again.advise(Goal.BALANCE)


@pytest.mark.parametrize("beginning", [0.64, 0.89])
def test_a_threshold_is_found_wherever_paraphrases_begin(beginning):
    similarity, same = collection(20_000, lambda s: logistic(s, beginning, 200.0))
    judged = np.array([], dtype=np.int64)
    while len(judged) < 60:
        more = choose_pairs(similarity, judged, 10, same=same[judged])
        judged = np.concatenate([judged, more])
    found = calibrate(similarity[judged], same[judged], similarity)
    assert abs(found.advise(Goal.BALANCE).threshold - beginning) < 0.03


def test_what_is_promised_holds_nineteen_times_in_twenty():
    shapes = {
        "gradual": logistic,
        "a step": lambda s: (s >= 0.8031).astype(float),
        "two steps and doubt at both ends": lambda s: 0.05 + 0.5 * (s > 0.7) + 0.4 * (s > 0.93),
    }
    held = []
    for shape in shapes.values():
        similarity, same = collection(20_000, shape)
        population = Population.of(similarity)
        for seed in range(9):
            goal = list(Goal)[seed % 3]
            judged = choose_pairs(
                similarity, np.array([], dtype=np.int64), 15, seed, summary=population, goal=goal
            )
            more = choose_pairs(
                similarity, judged, 15, seed, same=same[judged], summary=population, goal=goal
            )
            judged = np.concatenate([judged, more])
            found = calibrate(similarity[judged], same[judged], population)
            advice = found.advise(goal)
            precision, recall = truth(similarity, same, advice.threshold)
            held += [inside(advice.precision, precision), inside(advice.recall, recall)]
    assert np.mean(held) >= 0.95 - 2 * np.sqrt(0.95 * 0.05 / len(held))


def test_few_wrong_is_reached_only_where_it_can_be():
    similarity, _ = collection(5_000, logistic)
    judged = np.arange(0, 5_000, 50)
    good = calibrate(similarity[judged], np.ones(100, dtype=bool), similarity)
    advice = good.advise(Goal.FEW_WRONG)
    assert advice.reached
    assert advice.recall.value > 0.99
    assert good.advise(Goal.BALANCE).threshold < 0.61
    mixed = calibrate(similarity[judged], np.arange(100) % 3 > 0, similarity)
    advice = mixed.advise(Goal.FEW_WRONG)
    assert not advice.reached
    assert (similarity >= advice.threshold).sum() >= 20  # not a handful that chance made pure
    assert mixed.advise(Goal.FEW_WRONG, wrong=0.6).reached


def test_finding_more_costs_a_lower_threshold():
    similarity, same = collection(5_000, logistic)
    judged = choose_pairs(similarity, np.array([], dtype=np.int64), 200)
    found = calibrate(similarity[judged], same[judged], similarity)
    few, balance, most = (found.advise(goal, wrong=0.1) for goal in Goal)
    assert few.threshold > balance.threshold > most.threshold
    assert few.precision.value >= 0.9
    assert most.recall.value >= 0.98
    assert found.advise(Goal.FIND_ALL, missed=0.2).threshold > most.threshold
    assert found.advise(Goal.FEW_WRONG, wrong=0.3).threshold < few.threshold


def test_a_file_of_judged_pairs_tells_of_another_collection():
    similarity, same = collection(3_000, logistic)
    found = calibrate(similarity, same, descending([0.95] * 50 + [0.65] * 50), part=False)
    assert 0.9 < found.at(0.9).precision.value <= 1
    assert found.at(0.6).precision.value == pytest.approx(0.5, abs=0.05)


@pytest.mark.parametrize(("same", "different"), [(0, 0), (0, 30), (30, 0), (1, 1)])
def test_answers_of_one_kind_or_none_promise_little(same, different):
    similarity, _ = collection(1_000, logistic)
    judged = np.linspace(0, 999, same + different).astype(int)
    answers = np.arange(same + different) < same
    found = calibrate(similarity[judged], answers, similarity)
    assert (found.same, found.different) == (same, different)
    assert not found.enough
    assert found.needs.endswith(".")
    advice = found.at(0.8)
    assert inside(advice.precision, 0.0) or same
    assert inside(advice.precision, 1.0) or different


def test_what_is_missing_is_said_in_words():
    def needs(same, different):
        answers = np.arange(same + different) < same
        similarity = np.linspace(0.95, 0.65, len(answers), dtype=np.float32)
        return calibrate(similarity, answers, similarity).needs

    assert needs(10, 8) == "Judge about 12 more pairs."
    assert needs(15, 14) == "Judge about 1 more pair."
    assert needs(28, 2) == (
        "Only 2 of 30 judged pairs are different; judge more until there are 5."
    )
    assert needs(29, 1).startswith("Only 1 of 30 judged pairs is different;")
    assert needs(0, 30) == (
        "None of the 30 judged pairs is the same; judge more until there are 5."
    )
    assert needs(15, 15) == ""


@settings(max_examples=30, deadline=None)
@given(st.lists(scores, min_size=1, max_size=60), st.floats(-1, 1))
def test_counted_pairs_are_those_of_the_list(values, threshold):
    similarity = np.array(values, dtype=np.float32)
    population = Population.of(similarity)
    assert len(population) == len(values)
    assert population.count.sum() == len(values)
    for cell, edge in enumerate(population.edges[1:-1].astype(np.float32), start=1):
        assert population.count[cell:].sum() == (similarity >= edge).sum()
    cell, share = population.reaching(threshold)
    assert 0 <= share <= 1
    reaching = population.count[cell + 1 :].sum() + share * population.count[cell]
    width = (population.edges[1] - population.edges[0]) / 10
    low, high = ((similarity >= threshold + step).sum() for step in (1.01 * width, -1.01 * width))
    assert low - 1e-6 <= reaching <= high + 1e-6


def test_cells_begin_at_round_numbers():
    edges = Population.of(np.linspace(0.6, 1.0, 500, dtype=np.float32)).edges
    assert edges[0] == pytest.approx(0.6)
    assert np.allclose(edges * 200, np.round(edges * 200))


def test_no_advice_is_below_what_was_kept():
    similarity = descending(np.linspace(0.6031, 0.99, 400))
    found = calibrate(similarity[::10], np.ones(40, dtype=bool), similarity)
    advice = found.advise(Goal.FIND_ALL, missed=0.0)
    assert advice.threshold == similarity[-1]
    assert advice.recall.low == 1
    assert found.curve().threshold[-1] == similarity[-1]


def test_a_calibration_stands_without_a_collection():
    found = calibrate(np.array([0.7, 0.9]), np.array([False, True]), np.empty(0, np.float32))
    assert isinstance(found, Calibration)
    for goal in Goal:
        advice = found.advise(goal)
        assert 0 <= advice.precision.low <= advice.precision.high <= 1
