"""What teaching brought: an encoder before and after, on the same pairs held out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dittograph.encoders.encoder import Encoder
from dittograph.judging.labelled import LabelKind, LabelledPairs
from dittograph.judging.metrics import binary_metrics, cut, pearson, spearman
from dittograph.teaching.verdict import Verdict

_RESAMPLES = 500
_SURE = 0.95  # share of the resamples that agree
_LARGEST_RANKING = 2_000  # pairs whose partners are looked for among each other
# Vectors whose mean cosine is this near to 1, and far nearer than it was, tell nothing apart.
_LEAST_SPREAD, _SPREAD_KEPT = 0.02, 0.1

Similarities = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Measured:
    """An encoder measured on labelled pairs.

    Attributes:
        name: What :attr:`score` is: ``cosine_ap``, ``spearman_cosine`` or, where every pair is the
            same, ``mrr`` (mean reciprocal rank of a text's partner among all partners).
        metrics: Figures by the names of sentence-transformers.
        values: What the score is computed from, one a pair: cosine similarities, or reciprocal
            ranks for ``mrr``; float64 ``[pairs]``.
        spread: 1 less the mean cosine of two of the texts; 0 when all vectors are one.
    """

    name: str
    metrics: dict[str, float]
    values: Similarities
    spread: float

    @property
    def score(self) -> float:
        """The figure that counts, higher is better."""
        return self.metrics[self.name]


def measure(encoder: Encoder, pairs: LabelledPairs) -> Measured:
    """Measure an encoder on labelled pairs; see :class:`Measured`."""
    vectors = encoder.encode([*pairs.first, *pairs.second]).astype(np.float64)
    half = len(pairs)
    spread = 1 - float(np.square(vectors.mean(axis=0)).sum())
    similarity = np.einsum("nd,nd->n", vectors[:half], vectors[half:])
    name = score_name(pairs)
    if name == "mrr":
        values = _reciprocal_ranks(vectors[:half], vectors[half:])
        metrics = {"mrr": float(values.mean())}
    elif name == "cosine_ap":
        values = similarity
        figures = binary_metrics(similarity, pairs.label > 0)
        metrics = {f"cosine_{figure}": _number(value) for figure, value in figures.items()}
    else:
        values = similarity
        metrics = {
            "spearman_cosine": _number(spearman(similarity, pairs.label)),
            "pearson_cosine": _number(pearson(similarity, pairs.label)),
        }
    return Measured(name, metrics, values, spread)


def score_name(pairs: LabelledPairs) -> str:
    """Return which figure tells how good an encoder is on these pairs."""
    if pairs.kind is LabelKind.GRADED:
        return "spearman_cosine"
    return "cosine_ap" if len(np.unique(pairs.label)) > 1 else "mrr"


def _reciprocal_ranks(first: Similarities, second: Similarities) -> Similarities:
    first, second = first[:_LARGEST_RANKING], second[:_LARGEST_RANKING]
    similarity = first @ second.T
    own = np.diagonal(similarity)[:, None]
    ranks: NDArray[np.int64] = (similarity > own).sum(axis=1) + 1
    return 1 / ranks


@dataclass(frozen=True, slots=True)
class Gain:
    """By how much the score grew.

    Attributes:
        value: After less before.
        low: Lower end of the 95 % interval, by resampling the pairs held out.
        high: Upper end.
        verdict: What that means.
    """

    value: float
    low: float
    high: float
    verdict: Verdict


def gain(before: Measured, after: Measured, pairs: LabelledPairs) -> Gain:
    """Compare an encoder before and after, measured on the same ``pairs``."""
    if not np.isfinite(after.values).all() or (
        after.spread < _LEAST_SPREAD and after.spread < _SPREAD_KEPT * before.spread
    ):
        return Gain(after.score - before.score, np.nan, np.nan, Verdict.COLLAPSED)
    score: Callable[[Similarities, Similarities], float] = {
        "cosine_ap": _average_precision,
        "spearman_cosine": lambda values, label: _number(spearman(values, label)),
        "mrr": lambda ranks, _: float(ranks.mean()),
    }[before.name]
    random = np.random.default_rng(0)
    count = len(before.values)
    gains = np.empty(_RESAMPLES)
    for turn in range(_RESAMPLES):
        rows = random.integers(count, size=count)
        label = pairs.label[rows]
        gains[turn] = score(after.values[rows], label) - score(before.values[rows], label)
    gains = gains[np.isfinite(gains)]  # a resample may hold one class alone
    value = after.score - before.score
    if not len(gains):
        return Gain(value, np.nan, np.nan, Verdict.SAME)
    low, high = np.percentile(gains, [2.5, 97.5]).tolist()
    if value > 0 and np.mean(gains > 0) >= _SURE:
        verdict = Verdict.BETTER
    elif value < 0 and np.mean(gains < 0) >= _SURE:
        verdict = Verdict.WORSE
    else:
        verdict = Verdict.SAME
    return Gain(value, low, high, verdict)


def sentences(before: Measured, after: Measured, change: Gain, pairs: LabelledPairs) -> list[str]:
    """Tell in plain words what teaching brought, the verdict first."""
    told = [_VERDICTS[change.verdict]]
    if change.verdict is Verdict.COLLAPSED:
        return told
    if change.verdict is Verdict.SAME and change.value < 0:
        told = ["The new encoder did a little worse than before, which may be chance."]
    what = _NAMES[before.name]
    chance = (
        f" (with other such pairs, the gain would be {_span(change)} in 95 of 100 cases)"
        if np.isfinite(change.low)
        else ""
    )
    told.append(
        f"On {len(pairs):,} pairs that it was not taught, {what} is {after.score:.3f} after and "
        f"{before.score:.3f} before{chance}."
    )
    if before.name == "cosine_ap":
        told.append(
            f"At the best threshold, of 100 pairs that it calls the same "
            f"{_of_100(after, 'cosine_precision')} are, before "
            f"{_of_100(before, 'cosine_precision')}; of 100 that are the same it finds "
            f"{_of_100(after, 'cosine_recall')}, before {_of_100(before, 'cosine_recall')}."
        )
        told.append(
            f"Its similarities mean something else now: on these pairs the best threshold is "
            f"{after.metrics['cosine_f1_threshold']:.2f}, before "
            f"{before.metrics['cosine_f1_threshold']:.2f}."
        )
    return told


_VERDICTS = {
    Verdict.BETTER: "The new encoder tells your pairs apart better than before.",
    Verdict.SAME: "The new encoder is no better than before, as far as these pairs can tell.",
    Verdict.WORSE: "The new encoder is worse than before, so it should not be kept.",
    Verdict.COLLAPSED: "The new encoder gives all texts nearly the same vector and tells nothing "
    "apart any more, so it cannot be kept; try a smaller learning rate or fewer epochs.",
}
_NAMES = {
    "cosine_ap": "the average precision",
    "spearman_cosine": "the rank agreement with your grades (Spearman)",
    "mrr": "the mean reciprocal rank of a text's partner",
}


def _average_precision(similarity: Similarities, label: Similarities) -> float:
    if not label.any():
        return np.nan
    cuts = cut(similarity, label > 0)
    return float(np.diff(cuts.recall, prepend=0.0) @ cuts.precision)


def _number(figure: float | None) -> float:
    return np.nan if figure is None else figure


def _span(change: Gain) -> str:
    """Return "from -0.012 to +0.034", without an interval that rounding has made a point."""
    low, high = _signed(change.low), _signed(change.high)
    if low != high:
        return f"from {low} to {high}"
    return f"about {low}" if float(low) else "less than 0.001 either way"


def _signed(value: float) -> str:
    return f"{round(value, 3) + 0.0:+.3f}"  # adding makes -0.0 the same as 0.0


def _of_100(measured: Measured, name: str) -> str:
    return f"{100 * measured.metrics[name]:.0f}"
