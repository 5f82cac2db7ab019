"""Labelled pairs of a file to a likelihood, and what it is worth on the pairs of another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from dittograph.errors import InputError
from dittograph.judging.labelled import LabelKind, LabelledPairs
from dittograph.judging.learnt import pair_key
from dittograph.judging.likelihood import (
    Judged,
    Likelihood,
    balanced_threshold,
    calibration_error,
    learn,
    width_above_chance,
)
from dittograph.judging.metrics import Figures, Interval, binary_intervals, binary_metrics
from dittograph.pairs.chance import chance_level
from dittograph.pairs.evidence import find_evidence
from dittograph.pairs.relation import relate_pairs
from dittograph.progress import NO_PROGRESS, Progress

FEWEST = 10
_MUCH, _LITTLE = 0.8, 0.2  # of trust


@dataclass(frozen=True, slots=True)
class Embedded:
    """Labelled pairs with their vectors.

    Attributes:
        pairs: The pairs.
        texts: Their different texts.
        first: Place of each pair's one text among them, int32 ``[pairs]``.
        second: That of the other, int32 ``[pairs]``.
        vectors: Of each text, float32 ``[texts, dimension]``.
        similarity: Cosine similarity of each pair, float32 ``[pairs]``.
    """

    pairs: LabelledPairs
    texts: list[str]
    first: NDArray[np.int32]
    second: NDArray[np.int32]
    vectors: NDArray[np.float32]
    similarity: NDArray[np.float32]

    def judged(self, progress: Progress = NO_PROGRESS) -> Judged:
        """Return the pairs with the evidence on them."""
        a, b = np.minimum(self.first, self.second), np.maximum(self.first, self.second)
        differences = relate_pairs(self.texts, a, b, progress)[1]
        evidence = find_evidence(self.texts, a, b, differences, progress)
        lowest = float(self.similarity.min(initial=1))
        width = width_above_chance(chance_level(self.vectors), lowest)
        return Judged(self.similarity, evidence, self.pairs.label == 1, width)


Read = Callable[[LabelledPairs], NDArray[np.float32]]
"""Asks a cross-encoder: log odds of each pair, NaN where it cannot read both texts whole."""


@dataclass(frozen=True, slots=True)
class Lessons:
    """Labelled pairs to learn a likelihood from.

    Attributes:
        pairs: All pairs of a file.
        sample: How many to draw at random, or None for all.
        seed: Of the draw.
    """

    pairs: LabelledPairs
    sample: int | None = None
    seed: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Learned:
    """What evidence is worth on labelled pairs, learned from others.

    Attributes:
        likelihood: Of each pair, float32 ``[pairs]``.
        model: What was learned.
        metrics: ``evidence_ap``; ``evidence_f1`` and ``evidence_accuracy`` at
            ``evidence_f1_threshold``, the likelihood that should balance best by what the model
            says of the pairs learned from; ``evidence_ece``, the expected calibration error.
        intervals: 95 % bootstrap interval of ``evidence_ap``.
        sentences: What was learned from, and what else to know.
    """

    likelihood: NDArray[np.float32]
    model: Likelihood
    metrics: Figures
    intervals: dict[str, Interval]
    sentences: tuple[str, ...]


def evaluate_learned(
    measured: Embedded,
    lessons: Lessons,
    embed: Callable[[LabelledPairs], Embedded],
    *,
    read: Read | None = None,
    learnt: frozenset[str] = frozenset(),
    progress: Progress = NO_PROGRESS,
) -> Learned:
    """Learn a likelihood from some labelled pairs, and measure it on others.

    Args:
        measured: The pairs to measure on.
        lessons: The pairs to learn from. What is measured on is never learned from: such pairs are
            left out, and so are those that the encoder itself was taught, because it rates them as
            it never rates new ones.
        embed: Embeds labelled pairs with the encoder that is measured.
        read: Asks the cross-encoder that was taught with it, if one was.
        learnt: Pairs that the encoder has been taught, by their keys.
        progress: Notified of each step.

    Raises:
        InputError: There is too little to learn from, or a label is a score.
        CancelledError: From ``progress``.
    """
    taken, sentences = _taken(measured.pairs, lessons, learnt)
    judged = embed(lessons.pairs).judged(progress).take(taken)
    if read:
        judged = replace(judged, odds=read(lessons.pairs.take(taken)))
    model = learn(judged)
    threshold = balanced_threshold(model.of(judged.similarity, judged.evidence, judged.odds))
    here = measured.judged(progress)
    if read:
        here = replace(here, odds=read(measured.pairs))
    likely = model.of(here.similarity, here.evidence, here.odds)
    found = binary_metrics(likely, here.same)
    called = likely >= np.float32(threshold)
    right = int((called & here.same).sum())
    metrics: Figures = {
        "evidence_ap": found["ap"],
        "evidence_f1": 2 * right / (int(called.sum()) + int(here.same.sum())),
        "evidence_accuracy": float((called == here.same).mean()),
        "evidence_f1_threshold": threshold,
        "evidence_ece": calibration_error(likely, here.same),
    }
    intervals = {"evidence_ap": binary_intervals(likely, here.same)["ap"]}
    sentences.append(trust_in_words(model))
    if here.odds is not None and model.crossed is not None:
        count = int(np.isfinite(here.odds).sum())
        sentences.append(
            f"The cross-encoder that was taught with this encoder has read {count:,} of the pairs, "
            f"both texts together."
        )
    return Learned(likely, model, metrics, intervals, tuple(sentences))


def trust_in_words(model: Likelihood) -> str:
    """Say how far judged pairs speak for evidence beside the similarity."""
    total = model.same + model.different
    if model.trust >= _MUCH:
        return f"By these {total:,} pairs, words and facts tell more than the similarity alone."
    if model.trust <= _LITTLE:
        return f"By these {total:,} pairs, words and facts tell hardly more than the similarity."
    return (
        f"These {total:,} pairs leave open whether words and facts tell more than the similarity; "
        f"they count a little."
    )


def _taken(
    measured: LabelledPairs, lessons: Lessons, learnt: frozenset[str]
) -> tuple[NDArray[np.int64], list[str]]:
    """Return the places of the pairs to learn from, and sentences on them."""
    pairs = lessons.pairs
    if LabelKind.GRADED in (measured.kind, pairs.kind):
        raise InputError(
            "Evidence is learned from pairs that are the same or not, and these have scores; give "
            "labels of 0 and 1."
        )
    keys = [pair_key(a, b) for a, b in zip(pairs.first, pairs.second, strict=True)]
    here = {pair_key(a, b) for a, b in zip(measured.first, measured.second, strict=True)}
    rows = np.array([row for row, key in enumerate(keys) if key not in here], dtype=np.int64)
    new = np.array([row for row in rows.tolist() if keys[row] not in learnt], dtype=np.int64)
    sentences = []
    if len(rows) < len(pairs):
        sentences.append(
            f"{len(pairs) - len(rows):,} of the {len(pairs):,} pairs to learn from are measured "
            f"on, too, and were left out."
        )
    if len(new) < len(rows):
        sentences.append(
            f"{len(rows) - len(new):,} pairs were left out because this encoder was taught them: "
            f"it rates them as it rates no new ones."
        )
    if lessons.sample is not None:
        drawn = np.random.default_rng(lessons.seed).permutation(len(new))[: lessons.sample]
        new = new[drawn]
    same = int((pairs.label[new] == 1).sum())
    if len(new) < FEWEST or not 0 < same < len(new):
        raise InputError(
            f"Evidence cannot be learned from {len(new):,} pairs, of which {same:,} are the same; "
            f"give at least {FEWEST} others, some of either kind. {' '.join(sentences)}".strip()
        )
    sentences.insert(
        0,
        f"Evidence was learned from {len(new):,} other pairs, of which {same:,} are the same, and "
        f"its threshold was chosen on them.",
    )
    return new, sentences
