"""The figures of an evaluation, against sentence-transformers, scikit-learn, SciPy and by hand."""

from __future__ import annotations

import warnings
from itertools import pairwise
from unittest.mock import Mock

import numpy as np
import pytest
from dittograph.judging.metrics import (
    binary_intervals,
    binary_metrics,
    cut,
    graded_metrics,
    pearson,
    share_in_order,
    spearman,
    spearman_interval,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import kendalltau, pearsonr, spearmanr
from sentence_transformers.sentence_transformer.evaluation import (
    BinaryClassificationEvaluator,
    EmbeddingSimilarityEvaluator,
)
from sentence_transformers.util import pairwise_cos_sim
from sklearn.metrics import (
    accuracy_score,
    average_precision_score,
    f1_score,
    matthews_corrcoef,
    precision_recall_curve,
    precision_score,
    recall_score,
)


class Given:
    """A model that has a vector for each text, which is the number of its row."""

    similarity_fn_name = "cosine"

    def __init__(self, vectors):
        self.vectors = vectors
        self.model_card_data = Mock()

    def encode(self, texts, **_):
        return self.vectors[[int(text) for text in texts]]


@st.composite
def scored(draw):
    """Similarities, many of them tied, with both kinds of labels."""
    score = st.one_of(
        st.integers(-4, 4).map(lambda n: n / 4), st.floats(-1, 1, width=32, allow_subnormal=False)
    )
    rows = draw(st.lists(st.tuples(score, st.booleans()), min_size=2, max_size=40))
    rows += [(draw(score), True), (draw(score), False)]
    scores, same = zip(*rows, strict=True)
    return np.array(scores, dtype=np.float32), np.array(same)


@settings(max_examples=60, deadline=None)
@given(scored())
def test_binary_figures_are_those_of_scikit_learn_at_attainable_thresholds(case):
    scores, same = case
    found = binary_metrics(scores, same)
    assert found["ap"] == pytest.approx(average_precision_score(same, scores), abs=1e-12)
    said = scores >= found["f1_threshold"]
    assert found["f1"] == pytest.approx(f1_score(same, said), abs=1e-12)
    assert found["precision"] == pytest.approx(precision_score(same, said), abs=1e-12)
    assert found["recall"] == pytest.approx(recall_score(same, said), abs=1e-12)
    assert found["mcc"] == pytest.approx(matthews_corrcoef(same, said), abs=1e-12)
    said = scores >= found["accuracy_threshold"]
    assert found["accuracy"] == pytest.approx(accuracy_score(same, said), abs=1e-12)
    # Whoever reads a threshold as another kind of number still gets the figure.
    assert (said == (scores.astype(np.float64) >= found["accuracy_threshold"])).all()
    # No other threshold does better.
    for threshold in (*np.unique(scores), np.inf):
        said = scores >= threshold
        assert (said == same).mean() <= found["accuracy"] + 1e-12
        assert 2 * (said & same).sum() / (said.sum() + same.sum()) <= found["f1"] + 1e-12


@settings(max_examples=150, deadline=None)
@given(scored())
def test_binary_figures_are_those_of_the_evaluator(case):
    scores, same = case
    found = binary_metrics(scores, same)
    evaluator = BinaryClassificationEvaluator
    accuracy, threshold = evaluator.find_best_acc_and_threshold(scores, same.astype(int), True)
    assert found["accuracy"] == pytest.approx(accuracy, abs=1e-9)
    assert found["accuracy_threshold"] == pytest.approx(float(threshold), abs=1e-9)
    f1, precision, recall, threshold = evaluator.find_best_f1_and_threshold(
        scores, same.astype(int), True
    )
    assert found["f1"] == pytest.approx(f1, abs=1e-9)
    cuts = cut(scores, same)
    if (np.abs(cuts.f1 - f1) < 1e-9).sum() == 1:  # else rounding chooses in the evaluator
        assert found["f1_threshold"] == pytest.approx(float(threshold), abs=1e-9)
        assert found["precision"] == pytest.approx(precision, abs=1e-9)
        assert found["recall"] == pytest.approx(recall, abs=1e-9)


def test_the_evaluator_itself_on_vectors(rng):
    vectors = rng.normal(size=(200, 5)).astype(np.float32)
    vectors[150:] = np.rint(vectors[150:])  # ties
    one, two = rng.integers(200, size=(2, 400))
    same = rng.random(400) < 0.4
    scores = pairwise_cos_sim(vectors[one], vectors[two]).numpy()
    evaluator = BinaryClassificationEvaluator(
        list(map(str, one)), list(map(str, two)), same.astype(int).tolist()
    )
    evaluator.similarity_fn_names = ["cosine"]
    expected = evaluator.compute_metrics(Given(vectors))["cosine"]
    found = binary_metrics(scores, same)
    assert set(found) == set(expected)
    for name, value in expected.items():
        assert found[name] == pytest.approx(float(value), abs=1e-9), name


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(3, 60), st.integers(1, 6), st.booleans())
def test_graded_figures_are_those_of_the_evaluator(seed, count, dimension, whole):
    rng = np.random.default_rng(seed)
    vectors = rng.normal(size=(2 * count, dimension)).astype(np.float32)
    if whole:  # ties, in sums that float32 holds exactly
        vectors = np.rint(vectors * 2)
    label = rng.integers(6, size=count) / 5
    first, second = vectors[:count], vectors[count:]
    cosine = pairwise_cos_sim(first, second).numpy()
    found = graded_metrics(first, second, cosine, label)
    numbers = [str(i) for i in range(2 * count)]
    names = ["cosine", "manhattan", "euclidean", "dot"]
    evaluator = EmbeddingSimilarityEvaluator(
        numbers[:count], numbers[count:], label.tolist(), similarity_fn_names=names
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of SciPy, where all are equal
        expected = evaluator(Given(vectors))
    for name, value in found.items():
        if name.endswith("max"):
            several = [found[f"{name[:-3]}{measure}"] for measure in names]
            assert value == max((one for one in several if one is not None), default=None)
        elif value is None:
            assert np.isnan(expected[name])
        elif np.isfinite(expected[name]):
            # Its distances are sums in float32, in which near ones may change places.
            assert value == pytest.approx(expected[name], abs=1e-5 if whole else 1e-2), name


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.integers(-5, 5), st.floats(-1, 1)), min_size=2, max_size=50))
def test_correlations_are_those_of_scipy(rows):
    x, y = (np.array(column, dtype=np.float64) for column in zip(*rows, strict=True))
    y = np.round(y, 3)
    for ours, theirs in ((pearson, pearsonr), (spearman, spearmanr)):
        found = ours(x, y)
        if np.ptp(x) == 0 or np.ptp(y) == 0:
            assert found is None
        else:
            assert found == pytest.approx(theirs(x, y)[0], abs=1e-9)


def test_figures_by_hand():
    scores = np.array([0.9, 0.8, 0.8, 0.5, 0.1], dtype=np.float32)
    same = np.array([True, True, False, True, False])
    found = binary_metrics(scores, same)
    # Down to 0.5: 3 right of 4 called the same; all 3 found.
    assert found["f1"] == pytest.approx(6 / 7)
    assert found["precision"] == 3 / 4
    assert found["recall"] == 1
    assert found["f1_threshold"] == pytest.approx(0.3)
    assert found["accuracy"] == 4 / 5
    assert found["ap"] == pytest.approx(1 / 3 * 1 + 1 / 3 * 2 / 3 + 1 / 3 * 3 / 4)
    assert found["mcc"] == pytest.approx((3 * 1 - 1 * 0) / (4 * 3 * 2 * 1) ** 0.5)


def naive_f1(scores, same):
    """Find the best F1 pair by pair, as evaluators did that did not look for ties."""
    best, threshold, right = 0.0, 0.0, 0
    order = sorted(range(len(scores)), key=lambda i: -scores[i])
    for called, (row, following) in enumerate(pairwise(order), 1):
        right += same[row]
        f1 = 2 * right / (called + sum(same))
        if f1 > best:
            best, threshold = f1, (scores[row] + scores[following]) / 2
    return best, threshold


def test_the_example_of_the_documentation_for_ties():
    scores, same = [0.9, 0.9, 0.5, 0.4], [True, False, False, False]
    best, threshold = naive_f1(scores, same)
    assert best == 1.0
    assert f1_score(same, np.array(scores) >= threshold) == pytest.approx(2 / 3)
    found = binary_metrics(np.array(scores), np.array(same))
    assert found["f1"] == pytest.approx(2 / 3)
    assert found["f1_threshold"] == pytest.approx(0.7)


def test_the_example_of_the_documentation_for_distances():
    first = np.array([[0, 0], [0, 0], [0, 0]], dtype=np.float32)
    second = np.array([[0, 1], [0, 2], [0, 4]], dtype=np.float32)
    found = graded_metrics(first, second, np.array([0.9, 0.5, 0.1]), np.array([1, 0.5, 0]))
    assert found["spearman_euclidean"] == pytest.approx(1)
    assert found["spearman_manhattan"] == pytest.approx(1)
    assert found["spearman_dot"] is None
    assert found["spearman_max"] == pytest.approx(1)


def test_calling_no_pair_the_same_may_be_most_accurate():
    scores = np.array([0.7, 0.7, 0.7], dtype=np.float32)
    found = binary_metrics(scores, np.array([True, False, False]))
    assert found["accuracy"] == pytest.approx(2 / 3)
    assert not (scores >= np.float32(found["accuracy_threshold"])).any()


def test_neighbouring_numbers_are_told_apart():
    low = np.float32(0.7)
    scores = np.array([np.nextafter(low, np.float32(1)), low], dtype=np.float32)
    found = binary_metrics(scores, np.array([True, False]))
    assert found["f1"] == 1
    assert (scores >= np.float32(found["f1_threshold"])).tolist() == [True, False]


def test_cuts_are_those_of_scikit_learns_curve(rng):
    scores = np.round(rng.random(200), 2)
    same = rng.random(200) < scores
    cuts = cut(scores, same)
    precision, recall, _ = precision_recall_curve(same, scores)
    assert cuts.precision == pytest.approx(precision[:-1][::-1])
    assert cuts.recall == pytest.approx(recall[:-1][::-1])
    assert (np.diff(cuts.threshold) < 0).all()


def test_intervals_hold_the_truth_about_as_often_as_they_say():
    rng = np.random.default_rng(5)

    def sample(count):
        same = rng.random(count) < 0.5
        return np.round(rng.normal(same * 1.2, 1), 2), same

    truth = binary_metrics(*sample(100_000))
    hit = dict.fromkeys(("ap", "f1"), 0)
    for _ in range(40):
        found = binary_intervals(*sample(250))
        low, high = found["f1_threshold"]
        assert low <= high
        for name in hit:
            low, high = found[name]
            hit[name] += low <= truth[name] <= high
    assert hit["ap"] >= 34
    assert hit["f1"] >= 30  # the best of several thresholds is a little too good


def test_the_interval_of_a_rank_correlation_is_that_of_drawing_again(rng):
    x = np.round(rng.normal(size=300), 1)
    y = np.round(x + rng.normal(size=300), 1)
    low, high = spearman_interval(x, y)
    drawn = []
    for _ in range(400):
        rows = rng.integers(300, size=300)
        drawn.append(spearmanr(x[rows], y[rows])[0])
    assert (low, high) == pytest.approx(np.quantile(drawn, (0.025, 0.975)), abs=0.02)
    assert low < spearman(x, y) < high
    assert spearman_interval(np.ones(5), np.arange(5.0)) is None


def test_share_in_order_follows_kendalls_tau(rng):
    x, y = rng.normal(size=(2, 300))
    y += x
    assert share_in_order(x, y) == pytest.approx((1 + kendalltau(x, y)[0]) / 2, abs=0.01)
    assert share_in_order(y, y) == 1
    assert share_in_order(x, np.ones(300)) is None


def test_thousands_of_pairs_take_a_moment(rng):
    same = rng.random(20_000) < 0.5
    scores = rng.normal(same, 1).astype(np.float32)
    intervals = binary_intervals(scores, same)
    metrics = binary_metrics(scores, same)
    assert all(low <= metrics[name] <= high for name, (low, high) in intervals.items())
