"""Judging, an encoder and labelled pairs to an evaluation: figures, curve, and the worst errors."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from dittograph.encoders.info import EncoderInfo
from dittograph.errors import EncoderError, InputError
from dittograph.judging.crossing import reading
from dittograph.judging.labelled import LabelKind, LabelledPairs
from dittograph.judging.learning import Embedded, Learned, Lessons, Read, evaluate_learned
from dittograph.judging.learnt import count_learnt, learnt_by, taught_by
from dittograph.judging.metrics import (
    Figures,
    Interval,
    binary_intervals,
    binary_metrics,
    cut,
    graded_metrics,
    ranks,
    share_in_order,
    spearman_interval,
)
from dittograph.pairs.relation import relate, traits
from dittograph.pairs.search.scoring import similarities
from dittograph.progress import NO_PROGRESS, Phase, Progress

if TYPE_CHECKING:  # importing it imports torch
    from dittograph.encoders.encoder import Encoder

_Value = TypeVar("_Value")

_MOST_POINTS = 500  # of a curve
_MOST_DOTS = 2_000
_MOST_ERRORS = 100
_BINS = 40
_FEW = 30  # of either kind, below which a figure may be off by a tenth and more


class Error(StrEnum):
    """How an encoder is wrong about a pair."""

    MISSED = "missed"
    JOINED = "wrongly joined"
    TOO_HIGH = "rated too high"
    TOO_LOW = "rated too low"


@dataclass(frozen=True, slots=True)
class Wrong:
    """A pair about which an encoder is wrong.

    Attributes:
        pair: Its place among the pairs.
        first: One text.
        second: The other.
        label: What it is: 0 or 1, or a score 0..1.
        similarity: Cosine similarity, -1..1.
        error: How the encoder is wrong: seen from the threshold of the best F1, or, where labels
            are graded, from the rank of the label.
        differs: What should stop an editor: "number", "date", "negation", "name".
    """

    pair: int
    first: str
    second: str
    label: float
    similarity: float
    error: Error
    differs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PrecisionRecall:
    """Precision and recall at falling thresholds, at most 500; float64 ``[points]`` each."""

    threshold: NDArray[np.float64]
    precision: NDArray[np.float64]
    recall: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Histogram:
    """How many pairs of both kinds have which similarity.

    Attributes:
        edges: Where the bins begin and end, float64 ``[bins + 1]``.
        same: Pairs that are the same, int64 ``[bins]``.
        different: Pairs that are not, int64 ``[bins]``.
    """

    edges: NDArray[np.float64]
    same: NDArray[np.int64]
    different: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Scatter:
    """Labels and similarities of at most 2,000 graded pairs, float64 ``[dots]`` each."""

    label: NDArray[np.float64]
    similarity: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What an encoder is worth on some pairs.

    Attributes:
        encoder: Which encoder, and what it computed with.
        kind: What the labels were.
        similarity: Cosine similarity of each pair, as a scan finds it, float32 ``[pairs]``.
        metrics: By the names of sentence-transformers; see :mod:`dittograph.judging.metrics`.
        intervals: 95 % bootstrap intervals of some of the metrics, by the same names.
        curve: Precision and recall (binary).
        histogram: Similarities of both kinds (binary).
        scatter: Labels and similarities (graded).
        worst: The worst errors first, at most 100.
        verdict: One sentence on what the figures mean.
        notes: What else to know of them, whole sentences.
        learned: What evidence beside the similarity is worth, if it was to be learned; its figures
            are among ``metrics``.
    """

    encoder: EncoderInfo
    kind: LabelKind
    similarity: NDArray[np.float32]
    metrics: Figures
    intervals: dict[str, Interval]
    curve: PrecisionRecall | None
    histogram: Histogram | None
    scatter: Scatter | None
    worst: tuple[Wrong, ...]
    verdict: str
    notes: tuple[str, ...]
    learned: Learned | None = None


@dataclass(frozen=True, slots=True)
class Evaluations:
    """What several encoders are worth on the same pairs.

    Attributes:
        pairs: The pairs.
        done: By the name or folder that was asked for, in that order; at least one.
        failed: Why the others could not be evaluated, likewise.
    """

    pairs: LabelledPairs
    done: dict[str, Evaluation]
    failed: dict[str, EncoderError]


def evaluate(
    encoder: Encoder,
    pairs: LabelledPairs,
    *,
    learnt: frozenset[str] = frozenset(),
    lessons: Lessons | None = None,
    read: Read | None = None,
    taught: frozenset[str] = frozenset(),
    progress: Progress = NO_PROGRESS,
) -> Evaluation:
    """Return what an encoder is worth on labelled pairs.

    Each different text is embedded once.

    Args:
        encoder: The encoder.
        pairs: At least two; if binary, with both kinds among them.
        learnt: Pairs that the encoder has learned from, by their keys; if these are some, that is
            said.
        lessons: Other pairs, to learn from what evidence beside the similarity tells.
        read: Asks the cross-encoder that was taught with the encoder; part of the evidence.
        taught: Pairs whose similarity the encoder was taught, by their keys: nothing about evidence
            can be learned from these.
        progress: Notified of each batch.

    Raises:
        InputError: There are too few pairs.
        EncoderError: The encoder failed.
        CancelledError: From ``progress``.
    """
    _check(pairs)
    binary = pairs.kind is LabelKind.BINARY
    embedded, truncated = _embedded(encoder, pairs, progress)
    first, second, vectors = embedded.first, embedded.second, embedded.vectors
    similarity = embedded.similarity
    progress.start(Phase.MEASURING, 0)
    notes = [*encoder.info.notes, *_notes(pairs)]
    if known := count_learnt(pairs, learnt):
        notes.append(
            f"This encoder has learned from {known:,} of these {len(pairs):,} pairs, so the "
            f"figures are better than they would be on new ones."
        )
    if truncated:
        notes.append(
            f"{truncated:,} of {len(embedded.texts):,} texts are longer than the encoder reads; "
            f"only the beginning counts."
        )
    same = pairs.label == 1
    if binary:
        metrics = _named(binary_metrics(similarity, same), "cosine_{}")
        intervals = _named(binary_intervals(similarity, same), "cosine_{}")
        off = similarity - (metrics["cosine_f1_threshold"] or 0.0)
        wrong = np.where(same, off < 0, off >= 0)
    else:
        metrics = graded_metrics(vectors[first], vectors[second], similarity, pairs.label)
        interval = spearman_interval(similarity, pairs.label)
        intervals = {"spearman_cosine": interval} if interval else {}
        off = (ranks(similarity) - ranks(pairs.label)) / len(pairs)
        wrong = off != 0
    learned = None
    if lessons:

        def embed(pairs: LabelledPairs) -> Embedded:
            return _embedded(encoder, pairs, progress)[0]

        learned = evaluate_learned(
            embedded, lessons, embed, read=read, learnt=taught, progress=progress
        )
        metrics |= learned.metrics
        intervals |= learned.intervals
    worst = np.flatnonzero(wrong)
    worst = worst[np.argsort(-np.abs(off[worst]), kind="stable")][:_MOST_ERRORS]
    return Evaluation(
        encoder=encoder.info,
        kind=pairs.kind,
        similarity=similarity,
        metrics=metrics,
        intervals=intervals,
        curve=_curve(similarity, same) if binary else None,
        histogram=_histogram(similarity, same) if binary else None,
        scatter=None if binary else _scatter(similarity, pairs.label),
        worst=tuple(
            _wrong(pairs, row, float(similarity[row]), high=bool(off[row] >= 0))
            for row in worst.tolist()
        ),
        verdict=_verdict(metrics, similarity, pairs),
        notes=(*notes, *(learned.sentences if learned else ())),
        learned=learned,
    )


def evaluate_each(
    names: Iterable[str],
    pairs: LabelledPairs,
    load: Callable[[str], Encoder],
    *,
    lessons: Lessons | None = None,
    progress: Progress = NO_PROGRESS,
) -> Evaluations:
    """Evaluate several encoders on the same pairs; one that fails does not lose the others.

    Args:
        names: The encoders.
        pairs: See :func:`evaluate`.
        load: Returns the encoder of a name.
        lessons: See :func:`evaluate`.
        progress: Notified of each batch of each encoder.

    Raises:
        InputError: There are too few pairs.
        EncoderError: No encoder could be evaluated; why the first could not.
        CancelledError: From ``progress``.
    """
    _check(pairs)
    done: dict[str, Evaluation] = {}
    failed: dict[str, EncoderError] = {}
    for name in dict.fromkeys(names):
        try:
            encoder = load(name)
            done[name] = evaluate(
                encoder,
                pairs,
                learnt=learnt_by(name),
                lessons=lessons,
                read=reading(name, encoder.info, progress) if lessons else None,
                taught=taught_by(name) if lessons else frozenset(),
                progress=progress,
            )
        except EncoderError as error:
            failed[name] = error
    if not done:
        raise next(iter(failed.values()))
    return Evaluations(pairs, done, failed)


def _check(pairs: LabelledPairs) -> None:
    why = ""
    if len(pairs) < 2:
        why = f"It takes at least 2 pairs to judge by, and there are {len(pairs)}; give dozens."
    elif pairs.kind is LabelKind.BINARY and len(np.unique(pairs.label)) == 1:
        there, missing = ("the same", "different") if pairs.label[0] else ("different", "the same")
        why = (
            f"All {len(pairs):,} pairs are labelled as {there}; add some that are {missing}, else "
            f"nothing can be told apart."
        )
    if why:
        raise InputError(" ".join([why, *pairs.left_out]))


def _notes(pairs: LabelledPairs) -> list[str]:
    fewest = len(pairs)
    if pairs.kind is LabelKind.BINARY:
        same = int(pairs.label.sum())
        fewest = min(same, len(pairs) - same)
    if fewest >= _FEW:
        return []
    each = "of each kind " if pairs.kind is LabelKind.BINARY else ""
    few = f"These figures stand on few pairs and may be far off; {_FEW} {each}or more say something"
    return [f"{few}, hundreds are better."]


def _verdict(found: Figures, similarity: NDArray[np.float32], pairs: LabelledPairs) -> str:
    if pairs.kind is LabelKind.BINARY:
        threshold, precision, recall = (
            found[f"cosine_{name}"] or 0.0 for name in ("f1_threshold", "precision", "recall")
        )
        return (
            f"At {threshold:.2f} or higher, {_in_hundred(precision)} pairs called the same are, "
            f"and {_in_hundred(recall)} of the same are found."
        )
    share = share_in_order(similarity, pairs.label)
    if share is None:
        return "All pairs have the same score, so nothing can be said of the encoder."
    return (
        f"Of every two pairs with different scores, the encoder puts {_in_hundred(share)} in the "
        f"right order."
    )


def embedded_pairs(encoder: Encoder, pairs: LabelledPairs) -> Embedded:
    """Return labelled pairs with the vectors of their texts."""
    return _embedded(encoder, pairs, NO_PROGRESS)[0]


def _embedded(encoder: Encoder, pairs: LabelledPairs, progress: Progress) -> tuple[Embedded, int]:
    """Return pairs with the vectors of their texts, and how many texts were cut off."""
    place = {text: i for i, text in enumerate(dict.fromkeys((*pairs.first, *pairs.second)))}
    first = np.array([place[text] for text in pairs.first], dtype=np.int32)
    second = np.array([place[text] for text in pairs.second], dtype=np.int32)
    # Distances depend on the lengths that the encoder gives its vectors; a cosine does not.
    binary = pairs.kind is LabelKind.BINARY
    vectors, truncated = _embed(encoder, list(place), progress, unit=binary)
    similarity = similarities(vectors if binary else _unit(vectors), first, second)
    similarity[(first == second) & vectors[first].any(axis=1)] = 1.0
    return Embedded(pairs, list(place), first, second, vectors, similarity), truncated


def _embed(
    encoder: Encoder, texts: list[str], progress: Progress, *, unit: bool
) -> tuple[NDArray[np.float32], int]:
    """Return the vectors of ``texts``, and how many of these the encoder cut off."""
    progress.start(Phase.EMBEDDING, len(texts), "texts")
    vectors = np.zeros((len(texts), encoder.info.dimension), dtype=np.float32)
    truncated = 0
    for batch in encoder.batches(texts, unit=unit):
        vectors[batch.index] = batch.vectors
        truncated += int(batch.truncated.sum())
        progress.advance(len(batch.index))
    return vectors, truncated


def _unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths: NDArray[np.float32] = np.linalg.norm(vectors, axis=1, keepdims=True)
    lengths[lengths == 0] = 1
    return vectors / lengths


def _named(values: dict[str, _Value], form: str) -> dict[str, _Value]:
    return {form.format(name): value for name, value in values.items()}


def _curve(similarity: NDArray[np.float32], same: NDArray[np.bool_]) -> PrecisionRecall:
    cuts = cut(similarity, same)
    count = len(cuts.end)
    even = np.linspace(0, count - 1, min(count, _MOST_POINTS - 1)).astype(np.int64)
    points = np.union1d(even, np.argmax(cuts.f1))  # the cut that is talked of must be on it
    return PrecisionRecall(cuts.threshold[points], cuts.precision[points], cuts.recall[points])


def _histogram(similarity: NDArray[np.float32], same: NDArray[np.bool_]) -> Histogram:
    low = float(np.floor(similarity.min() * 20) / 20)
    edges = np.linspace(min(low, 0.95), 1.0, _BINS + 1)
    kinds = (np.histogram(similarity[rows], edges)[0] for rows in (same, ~same))
    return Histogram(edges, *kinds)


def _scatter(similarity: NDArray[np.float32], label: NDArray[np.float64]) -> Scatter:
    rows = np.arange(len(label))
    if len(rows) > _MOST_DOTS:
        rows = np.sort(np.random.default_rng(0).choice(rows, _MOST_DOTS, replace=False))
    return Scatter(label[rows], similarity[rows].astype(np.float64))


def _wrong(pairs: LabelledPairs, row: int, similarity: float, *, high: bool) -> Wrong:
    first, second = pairs.first[row], pairs.second[row]
    if pairs.kind is LabelKind.BINARY:
        error = Error.JOINED if high else Error.MISSED
    else:
        error = Error.TOO_HIGH if high else Error.TOO_LOW
    differs = tuple(relate(traits(first), traits(second))[1].labels)
    return Wrong(row, first, second, float(pairs.label[row]), similarity, error, differs)


def _in_hundred(share: float) -> str:
    """Return a share as people say it: "84 of 100", without claiming all where some are not."""
    whole = round(100 * share)
    if whole == 100 and share < 1:
        return "more than 99 of 100"
    if whole == 0 and share > 0:
        return "fewer than 1 of 100"
    return f"{whole} of 100"
