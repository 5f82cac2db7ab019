"""Labelled pairs to pairs to learn from and pairs held out, with no text in both where possible."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dittograph.errors import InputError
from dittograph.judging.labelled import LabelKind, LabelledPairs, consistent, same_text_key
from dittograph.teaching.options import Loss

FEWEST_PAIRS = 10
FEWEST_OF_A_CLASS = 2  # held out and learnt from
_SAME_GRADE = 0.8  # of 1: graded pairs from here on count as the same for ranking


@dataclass(frozen=True, slots=True)
class Examples:
    """What is learned from, and what it is measured on.

    Attributes:
        learnt: Pairs to learn from.
        held_out: Pairs that are only measured on.
        left_out: Whole sentences on pairs that were not used.
    """

    learnt: LabelledPairs
    held_out: LabelledPairs
    left_out: tuple[str, ...]


def split(pairs: LabelledPairs, loss: Loss, *, holdout: float, seed: int) -> Examples:
    """Divide pairs at random, keeping pairs that share a text on one side.

    A text seen while learning would make the pairs held out look easier than new ones are.

    Raises:
        InputError: There are too few pairs, or their labels do not fit the loss.
    """
    usable = consistent(pairs)
    left_out = list(usable.notes)
    _check(usable, loss)
    groups = _groups(usable)
    random.Random(seed).shuffle(groups)  # noqa: S311 - no secret
    classes = _classes(usable)
    wanted = {
        value: _share(holdout, int(np.sum(classes == value)))
        for value in np.unique(classes).tolist()
    }
    least = {value: min(share, FEWEST_OF_A_CLASS) for value, share in wanted.items()}
    held: list[int] = []
    for group in groups:
        counts = {value: int(np.sum(classes[group] == value)) for value in wanted}
        # A group that fills more than what is missing would distort the shares, or take all.
        if all(count <= wanted[value] for value, count in counts.items()):
            held += group
            wanted = {value: wanted[value] - count for value, count in counts.items()}
    rest = sorted(set(range(len(usable))) - set(held))
    got = {value: int(np.sum(classes[held] == value)) for value in wanted}
    if any(got[value] < max(missing, least[value]) for value, missing in wanted.items()):
        # Nearly all pairs hang together by their texts: then pairs alone are kept apart.
        for row in random.Random(seed).sample(rest, len(rest)):  # noqa: S311 - no secret
            if wanted[classes[row]] > 0:
                held.append(row)
                wanted[classes[row]] -= 1
        rest = sorted(set(range(len(usable))) - set(held))
        left_out.append(
            "Most pairs share texts with others, so some texts of the pairs held out were also "
            "learned from; the figures may be a little too good."
        )
    learnt = usable.take(rest)
    if loss is Loss.RANKING:
        same = np.flatnonzero(learnt.label >= _same_from(learnt))
        if len(same) < len(learnt):
            left_out.append(
                f"Ranking learns only from pairs that are the same: {len(learnt) - len(same):,} "
                f"of {len(learnt):,} were used for nothing."
            )
        learnt = learnt.take(same)
    return Examples(learnt, usable.take(sorted(held)), tuple(left_out))


def _share(holdout: float, count: int) -> int:
    """Return how many of a class to hold out, some being left to learn from."""
    most = max(count - FEWEST_OF_A_CLASS, 0)
    return min(max(round(holdout * count), FEWEST_OF_A_CLASS), most)


def _check(pairs: LabelledPairs, loss: Loss) -> None:
    if loss is Loss.CONTRASTIVE and pairs.kind is LabelKind.GRADED:
        raise InputError(
            "The pairs are graded, and the contrastive loss knows only “same” and “different”; "
            "choose the cosine loss, or give labels of 0 and 1."
        )
    if len(pairs) < FEWEST_PAIRS:
        raise InputError(
            f"Only {len(pairs)} usable pairs are there, and teaching needs {FEWEST_PAIRS} at the "
            f"very least, better some hundreds; label more."
        )
    same = int(np.sum(pairs.label >= _same_from(pairs)))
    fewest = 2 * FEWEST_OF_A_CLASS
    if loss is Loss.RANKING:
        if same < fewest:
            raise InputError(
                f"Ranking learns from pairs that are the same, and only {same} are; label more of "
                f"them, or choose another loss."
            )
    elif pairs.kind is LabelKind.BINARY and min(same, len(pairs) - same) < fewest:
        missing = "the same" if same < fewest else "different"
        raise InputError(
            f"Of {len(pairs)} pairs, {min(same, len(pairs) - same)} are labelled “{missing}”, and "
            f"{fewest} are needed at the very least; label more of them"
            + (", or choose the ranking loss." if missing == "different" else ".")
        )
    elif np.ptp(pairs.label) == 0:
        raise InputError("Every pair has the same grade, so there is nothing to learn from them.")


def _same_from(pairs: LabelledPairs) -> float:
    return _SAME_GRADE if pairs.kind is LabelKind.GRADED else 1.0


def _classes(pairs: LabelledPairs) -> NDArray[np.int64]:
    """Return what shall be spread evenly: the labels, or fifths of the grades."""
    if pairs.kind is LabelKind.BINARY:
        return pairs.label.astype(np.int64)
    classes: NDArray[np.int64] = np.minimum((pairs.label * 5).astype(np.int64), 4)
    # Rare grades have too few pairs to be spread.
    return np.where(np.bincount(classes, minlength=5)[classes] < FEWEST_PAIRS, -1, classes)


def _groups(pairs: LabelledPairs) -> list[list[int]]:
    """Return the pairs that hang together by their texts."""
    parent: dict[str, str] = {}

    def root(text: str) -> str:
        while (above := parent.setdefault(text, text)) != text:
            parent[text] = text = parent[above]
        return text

    keys = [same_text_key(text) for text in pairs.first]
    for key, other in zip(keys, pairs.second, strict=True):
        parent[root(same_text_key(other))] = root(key)
    groups = defaultdict(list)
    for row, key in enumerate(keys):
        groups[root(key)].append(row)
    return list(groups.values())
