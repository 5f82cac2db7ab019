"""The likelihood that two texts are the same, learned from judged pairs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from dittograph.judging.likelihood import (
    Judged,
    Likelihood,
    balanced_threshold,
    calibration_error,
    goes_along,
    held_out,
    learn,
    width_above_chance,
)
from dittograph.judging.metrics import binary_metrics
from dittograph.pairs.evidence import FULL, SORTS, Sort
from sklearn.metrics import average_precision_score, f1_score

WORDS, NUMBER = SORTS.index(Sort.WORDS), SORTS.index(Sort.NUMBER)


def drawn(count, seed, *, slope=8.0, words=0.0, number=0.0, power=1.0):
    """Draw judged pairs of a collection whose truth is known: how much each thing counts.

    Below 1, a power makes pairs that have nothing in common rather be the same.
    """
    random = np.random.default_rng(seed)
    similarity = random.uniform(0.45, 1, count).astype(np.float32)
    evidence = random.integers(0, FULL, (count, len(SORTS)), endpoint=True).astype(np.uint8)
    evidence[:, NUMBER] = FULL * random.integers(0, 2, count)
    odds = slope * (similarity - 0.75) / 0.6
    odds += words * (0.5 - evidence[:, WORDS] / FULL) + number * (0.5 - evidence[:, NUMBER] / FULL)
    truth = (1 / (1 + np.exp(-odds))) ** power
    return Judged(similarity, evidence, random.random(count) < truth, 0.6), truth


def precision(model, pairs):
    return average_precision_score(pairs.same, model.of(pairs.similarity, pairs.evidence))


def test_where_words_count_they_are_learned():
    judged, _ = drawn(400, 1, words=6)
    new, _ = drawn(4_000, 2, words=6)
    model = learn(judged)
    assert model.trust > 0.95
    alone = average_precision_score(new.same, new.similarity)
    assert precision(model, new) > alone + 0.04


@pytest.mark.parametrize("count", [30, 100, 400])
def test_where_words_are_worthless_hardly_anything_is_lost(count):
    """Not in any of 20 draws of judged pairs: few pairs do not make words count."""
    new, _ = drawn(4_000, 99)
    alone = average_precision_score(new.same, new.similarity)
    lost = [alone - precision(learn(drawn(count, seed)[0]), new) for seed in range(20)]
    assert max(lost) < 0.002


def shared_words(count, seed, *, shuffled):
    """Draw judged pairs whose words go along with the similarity, or belong to other pairs."""
    random = np.random.default_rng(seed)
    similarity = random.uniform(0.45, 1, count).astype(np.float32)
    evidence = np.zeros((count, len(SORTS)))
    apart = 0.6 * (1 - similarity) / 0.55 + 0.4 * random.random(count)
    evidence[:, : SORTS.index(Sort.LENGTH)] = apart[:, None]
    truth = 1 / (1 + np.exp(20 * (apart - 0.5)))
    if shuffled:
        evidence = random.permutation(evidence)
        truth = 1 / (1 + np.exp(-15 * (similarity - 0.8)))
    levels = np.rint(evidence * FULL).astype(np.uint8)
    return Judged(similarity, levels, random.random(count) < truth, 0.6)


def test_thirty_answers_do_not_speak_for_words_that_have_nothing_to_do_with_the_similarity():
    assert max(learn(shared_words(30, seed, shuffled=True)).trust for seed in range(40)) < 0.03


def test_words_that_go_along_with_the_similarity_can_tell_more_than_it_does():
    new = shared_words(4_000, 99, shuffled=False)
    model = learn(shared_words(100, 1, shuffled=False))
    assert model.trust > 0.5
    alone = average_precision_score(new.same, new.similarity)
    assert precision(model, new) > alone + 0.01


def test_how_closely_evidence_goes_along_with_the_similarity():
    along, shuffled = (goes_along(shared_words(400, 3, shuffled=mixed)) for mixed in (False, True))
    assert along > 1
    assert abs(shuffled) < 0.2
    even = drawn(50, 1)[0]
    even.evidence[:] = FULL
    assert goes_along(even) == 0


def test_words_that_mislead_are_not_believed():
    """Questions that share all words but one: the more words shared, the less the same."""
    new, _ = drawn(4_000, 99, words=-4)
    alone = average_precision_score(new.same, new.similarity)
    lost = [alone - precision(learn(drawn(60, seed, words=-4)[0]), new) for seed in range(20)]
    assert np.mean(lost) < 0.005


def test_without_any_judged_pair_the_similarity_decides():
    nothing, _ = drawn(0, 1)
    model = learn(nothing)
    new, _ = drawn(300, 2)
    even = np.zeros((300, len(SORTS)), dtype=np.uint8)
    likely = model.of(np.sort(new.similarity), even)
    assert (np.diff(likely) >= 0).all()
    assert model.trust < 0.02


@pytest.mark.parametrize(("power", "off"), [(1.0, 0.035), (0.4, 0.03)])
def test_likelihoods_are_true_on_the_average(power, off):
    errors = []
    for seed in range(10):
        judged, _ = drawn(400, seed, words=3, number=2, power=power)
        new, _ = drawn(20_000, 100 + seed, words=3, number=2, power=power)
        errors.append(calibration_error(learn(judged).of(new.similarity, new.evidence), new.same))
    assert np.mean(errors) < off


def test_the_same_judgements_give_the_same_likelihoods():
    judged, _ = drawn(100, 3)
    one, other = learn(judged), learn(judged)
    assert np.array_equal(one.weights, other.weights)
    assert np.array_equal(held_out(judged), held_out(judged))


def test_the_order_of_the_judgements_does_not_matter():
    judged, _ = drawn(100, 3, words=4)
    turned = judged.take(np.arange(100)[::-1])
    new, _ = drawn(50, 4)
    expected = learn(judged).of(new.similarity, new.evidence)
    assert learn(turned).of(new.similarity, new.evidence) == pytest.approx(expected, abs=1e-5)


def test_a_held_out_pair_does_not_know_its_own_answer():
    """Answers drawn without regard to the pair: only what knows them tells them apart."""
    judged, _ = drawn(100, 5, slope=0)
    by_all = learn(judged).of(judged.similarity, judged.evidence)
    known = average_precision_score(judged.same, by_all)
    assert average_precision_score(judged.same, held_out(judged)) < known


def test_pairs_all_of_one_kind_give_no_error():
    judged, _ = drawn(40, 6)
    same = Judged(judged.similarity, judged.evidence, np.ones(40, dtype=bool), judged.width)
    likely = learn(same).of(judged.similarity, judged.evidence)
    assert np.isfinite(likely).all()
    assert likely.max() > 0.9


def test_many_pairs_are_weighed_as_few_are():
    judged, _ = drawn(100, 7, words=4)
    new, _ = drawn(300_000, 8)
    model = learn(judged)
    part = slice(262_000, 262_300)
    expected = model.of(new.similarity[part], new.evidence[part])
    assert model.of(new.similarity, new.evidence)[part] == pytest.approx(expected, abs=1e-6)


def test_the_width_goes_by_the_level_of_chance():
    assert width_above_chance(0.4, 0.1) == pytest.approx(0.6)
    assert width_above_chance(None, 0.5) == pytest.approx(0.5)
    assert width_above_chance(1.0, 0.5) > 0


def test_calibration_error_by_hand():
    """Of the two at 0.95 one is the same: 0.45 off, two pairs of four. The others are right."""
    likely = np.array([0.95, 0.95, 0.0, 0.0])
    same = np.array([True, False, False, False])
    assert calibration_error(likely, same) == pytest.approx(0.45 / 2)


def test_the_threshold_that_should_balance_best_by_hand():
    """Expected F1 from the top: 1.8 of 3.2, 3.4 of 4.2, 4.2 of 5.2, 4.4 of 6.2."""
    assert balanced_threshold(np.array([0.4, 0.9, 0.1, 0.8])) == pytest.approx(0.6)
    assert balanced_threshold(np.array([0.7, 0.7])) == pytest.approx(0.7)


def test_a_threshold_of_few_judged_pairs_is_nearly_the_best_for_others():
    lost = []
    for seed in range(20):
        judged, _ = drawn(60, seed, words=3)
        new, _ = drawn(5_000, 100 + seed, words=3)
        model = learn(judged)
        threshold = balanced_threshold(model.of(judged.similarity, judged.evidence))
        likely = model.of(new.similarity, new.evidence)
        best = binary_metrics(likely, new.same)["f1"]
        lost.append(best - f1_score(new.same, likely >= threshold))
    assert np.mean(lost) < 0.01
    assert max(lost) < 0.03


def test_an_answer_teaches_most_where_the_model_is_unsure():
    judged, _ = drawn(200, 9, words=6)
    judged.evidence[:, NUMBER] = 0  # no judged pair tells of figures
    model = learn(judged)
    similarity = np.full(3, 0.75, dtype=np.float32)
    evidence = np.full((3, len(SORTS)), FULL // 2, dtype=np.uint8)
    evidence[:, NUMBER] = 0
    similarity[1] = 1.0
    evidence[1] = 0
    evidence[2, NUMBER] = FULL
    even, sure, new = model.doubt(similarity, evidence)
    assert sure < even < new


def test_no_pair_is_as_certain_as_a_copy():
    weights = np.zeros(2 + len(SORTS))
    weights[0] = 100
    model = Likelihood(weights, np.zeros((len(weights), len(weights))), 0.6, 1.0, 9, 9)
    likely = model.of(np.ones(1, dtype=np.float32), np.zeros((1, len(SORTS)), dtype=np.uint8))
    assert 0.999 < likely[0] < 1
    assert likely.dtype == np.float32


def with_odds(count, seed, *, tells=1.0, read=1.0):
    """Draw pairs about which a cross-encoder was asked, which knows the truth more or less."""
    judged, truth = drawn(count, seed)
    random = np.random.default_rng(seed + 1_000)
    odds = np.where(judged.same, tells, -tells) * 2 + random.normal(0, 2, count)
    odds[random.random(count) >= read] = np.nan
    return replace(judged, odds=odds), truth


def test_what_a_cross_encoder_says_is_learned():
    new, _ = with_odds(4_000, 2)
    model = learn(with_odds(400, 1)[0])
    alone = average_precision_score(new.same, model.of(new.similarity, new.evidence))
    both = average_precision_score(new.same, model.of(new.similarity, new.evidence, new.odds))
    assert both > alone + 0.05
    assert average_precision_score(new.same, new.odds) < both


@pytest.mark.parametrize(("count", "most"), [(30, 0.03), (100, 0.02), (400, 0.005)])
def test_a_cross_encoder_that_knows_nothing_is_not_believed(count, most):
    new, _ = with_odds(4_000, 99, tells=0)
    plain = average_precision_score(new.same, new.similarity)
    lost = []
    for seed in range(10):
        model = learn(with_odds(count, seed, tells=0)[0])
        likely = model.of(new.similarity, new.evidence, new.odds)
        lost.append(plain - average_precision_score(new.same, likely))
    assert np.mean(lost) < most


def test_pairs_that_were_not_read_go_by_the_rest():
    judged, _ = with_odds(200, 1, read=0.5)
    new, _ = with_odds(300, 2, read=0.5)
    model, without = learn(judged), learn(replace(judged, odds=None))
    plain = without.of(new.similarity, new.evidence)
    likely = model.of(new.similarity, new.evidence, new.odds)
    unread = np.isnan(new.odds)
    np.testing.assert_array_equal(likely[unread], plain[unread])
    assert (likely[~unread] != plain[~unread]).all()
    np.testing.assert_array_equal(model.of(new.similarity, new.evidence), plain)


def test_a_few_pairs_that_were_read_say_nothing():
    judged, _ = with_odds(200, 1)
    judged.odds[6:] = np.nan
    assert learn(judged).crossed is None
