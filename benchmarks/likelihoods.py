"""Whether what is said of thresholds by likelihood is true 95 times in 100.

python benchmarks/likelihoods.py [--runs 40]

Each run asks about 30 pairs by similarity and then, ten at a time, by a likelihood learned anew
from all answers, as the window does when the line is on likelihoods. It takes the threshold that is
advised for a goal, and looks whether the true precision and recall of the whole collection are
inside the stated intervals. The collections are the test files of two corpora, which must lie
beside the project.
"""

from __future__ import annotations

import argparse
import sys

import numpy as np
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.encoder import Encoder
from dittograph.judging.calibration import Goal, Population, calibrate
from dittograph.judging.likelihood import Judged, Likelihood, held_out, learn
from dittograph.judging.sampling import choose_pairs
from dittograph.settings import DEFAULT_ENCODER
from evidence import FILES, judged_file
from numpy.typing import NDArray

JUDGED = 30, 60, 100
_ROUND = 10
_GOALS = Goal.FEW_WRONG, Goal.BALANCE


def main() -> None:
    """Print how often the intervals hold, and how wide they are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=40)
    options = parser.parse_args()
    if not FILES["MRPC"][1].is_file():
        print("The corpora are not beside the project, so nothing was measured.", file=sys.stderr)
        return
    encoder = Encoder.load(resolve_encoder(DEFAULT_ENCODER))
    print(HEAD)
    for name, (_, test) in FILES.items():
        report(name, judged_file(encoder, test), options.runs)


HEAD = (
    "| collection | goal | judged | precision inside | width | recall inside | width |\n"
    "| --- | --- | ---: | ---: | ---: | ---: | ---: |"
)


def report(name: str, collection: Judged, runs: int) -> None:
    """Print a row for each goal and number of judgements.

    Args:
        name: Of the collection.
        collection: Its pairs with their answers.
        runs: How many rounds of judging.
    """
    order = np.argsort(-collection.similarity, kind="stable")
    pairs = collection.take(order)
    for goal in _GOALS:
        found: dict[int, list[tuple[float, ...]]] = {count: [] for count in JUDGED}
        for seed in range(runs):
            rows = _by_similarity(pairs, goal, seed)
            while len(rows) <= max(JUDGED):
                model = learn(pairs.take(rows))
                likely = model.of(pairs.similarity, pairs.evidence)
                if len(rows) in found:
                    found[len(rows)].append(_inside(pairs, rows, likely, goal))
                rows = np.concatenate(
                    [rows, _by_likelihood(pairs, rows, model, likely, goal, seed)]
                )
        for count, told in found.items():
            mean = np.mean(told, axis=0)
            figures = " | ".join(f"{figure:.3f}" for figure in mean)
            print(f"| {name} | {goal} | {count} | {figures} |", flush=True)


def _by_similarity(pairs: Judged, goal: Goal, seed: int) -> NDArray[np.int64]:
    rows = np.zeros(0, dtype=np.int64)
    while len(rows) < min(JUDGED):
        more = choose_pairs(pairs.similarity, rows, _ROUND, seed, same=pairs.same[rows], goal=goal)
        rows = np.concatenate([rows, more])
    return rows


def _by_likelihood(
    pairs: Judged,
    rows: NDArray[np.int64],
    model: Likelihood,
    likely: NDArray[np.float32],
    goal: Goal,
    seed: int,
) -> NDArray[np.int64]:
    order = np.argsort(-likely, kind="stable")
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    chosen = choose_pairs(
        likely[order],
        place[rows],
        _ROUND,
        seed,
        same=pairs.same[rows],
        doubt=lambda places: model.doubt(
            pairs.similarity[order[places]], pairs.evidence[order[places]]
        ),
        goal=goal,
    )
    return order[chosen]


def _inside(
    pairs: Judged, rows: NDArray[np.int64], likely: NDArray[np.float32], goal: Goal
) -> tuple[float, ...]:
    """Return whether precision and recall are inside their intervals, each with the width."""
    scores = held_out(pairs.take(rows))
    advice = calibrate(scores, pairs.same[rows], Population.of(likely)).advise(goal)
    shown = likely >= np.float32(advice.threshold)
    right = (shown & pairs.same).sum()
    told: list[float] = []
    for estimate, true in (
        (advice.precision, right / max(shown.sum(), 1)),
        (advice.recall, right / max(pairs.same.sum(), 1)),
    ):
        told += [
            estimate.low - 1e-9 <= true <= estimate.high + 1e-9,
            estimate.high - estimate.low,
        ]
    return tuple(told)


if __name__ == "__main__":
    main()
