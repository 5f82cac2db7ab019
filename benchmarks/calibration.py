"""Whether a calibration keeps its word: the truth is inside the stated interval 95 times in 100.

python benchmarks/calibration.py [--runs 200]

Each run chooses pairs as the program does, ten at a time, has them answered with the truth, takes
the threshold that is advised for a goal, and looks whether the true precision and recall in the
whole collection are inside the stated intervals. Collections: made-up ones, easy and hostile, and,
where they lie beside the project, the pairs of a paraphrase corpus judged by people and all pairs
of 20,000 news sentences judged by rules over their words.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

import corpus
import numpy as np
from dittograph.judging.calibration import Goal, Population, calibrate
from dittograph.judging.sampling import choose_pairs
from numpy.typing import NDArray

Similarities = NDArray[np.float32]
Answers = NDArray[np.bool_]
Floats = NDArray[np.float64]
JUDGED = 30, 60, 100
SENTENCES = 20_000
FLOOR = 0.6
_PARAPHRASES = corpus.REAL.parents[1] / "mrpc" / "msr_paraphrase_test.txt"
_STOP = frozenset(
    "a an the of to in on at for by with from and or but as is are was were be been has have had "
    "it its that this which said will would not he she they their his her after than more".split()
)


def main() -> None:
    """Print coverage and width for every collection, goal and number of judgements."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--only", help="part of the name of a collection")
    options = parser.parse_args()
    print("coverage and mean width of the stated intervals of 95 %\n")
    print(
        f"| {'collection':<38} | judged | goal      | precision | width | recall | width "
        f"| threshold | reached |\n| {'-' * 38} | ---: | --- | ---: | ---: | ---: | ---: | ---: "
        f"| ---: |"
    )
    for name, make in collections():
        if not options.only or options.only in name:
            similarity, same = make()
            for goal in Goal:
                report(name, similarity, same, goal, options.runs)


def report(name: str, similarity: Similarities, same: Answers, goal: Goal, runs: int) -> None:
    """Print a row for each number of judgements."""
    population = Population.of(similarity)
    rows: dict[int, list[tuple[float, ...]]] = {count: [] for count in JUDGED}
    began = time.perf_counter()
    for seed in range(runs):
        judged = np.array([], dtype=np.int64)
        while len(judged) < max(JUDGED):
            more = choose_pairs(
                similarity, judged, 10, seed, same=same[judged], summary=population, goal=goal
            )
            judged = np.concatenate([judged, more])
            if len(judged) not in rows:
                continue
            advice = calibrate(similarity[judged], same[judged], population).advise(goal)
            shown = similarity >= np.float32(advice.threshold)
            found = same[shown].sum()
            true = found / shown.sum(), found / same.sum() if same.any() else 1.0
            row: list[float] = []
            for estimate, value in zip((advice.precision, advice.recall), true, strict=True):
                row += [
                    estimate.low - 1e-9 <= value <= estimate.high + 1e-9,
                    estimate.high - estimate.low,
                ]
            rows[len(judged)].append((*row, advice.threshold, advice.reached))
    for count, found_rows in rows.items():
        precision, width, recall, other, threshold, reached = np.mean(found_rows, axis=0)
        print(
            f"| {name:<38} | {count:6} | {goal:<9} | {precision:9.3f} | {width:5.2f} "
            f"| {recall:6.3f} | {other:5.2f} | {threshold:9.3f} | {reached:7.2f} |",
            flush=True,
        )
    print(f"{name}, {goal}: {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)


def collections() -> Iterator[tuple[str, Callable[[], tuple[Similarities, Answers]]]]:
    """Give each collection's name, and what makes its similarities (descending) and answers."""
    if _PARAPHRASES.is_file():
        yield "paraphrases judged by people", paraphrases
    if corpus.REAL.is_file():
        yield "news, half of the words shared", partial(news, numbers=False)
        yield "news, also the same numbers", partial(news, numbers=True)
    for name, chance in SHAPES.items():
        yield f"made up: {name}", partial(made_up, chance)


def _logistic(similarity: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-(similarity - 0.85) * 40)))


SHAPES: dict[str, Callable[[Floats], Floats]] = {
    "logistic": _logistic,
    "a step": lambda s: (s >= 0.8031).astype(np.float64),
    "two steps, doubt at both ends": lambda s: 0.05 + 0.5 * (s > 0.7) + 0.4 * (s > 0.93),
    "the same chance everywhere": lambda s: 0.3 + 0 * s,
    "1 in 100 everywhere": lambda s: 0.01 + 0 * s,
    "all the same": lambda s: 1 + 0 * s,
    "none the same": lambda s: 0 * s,
    "rare below, sure above": lambda s: np.where(s > 0.9, 0.9, 0.002),
    "falls again at the top": lambda s: _logistic(s) * np.where(s > 0.97, 0.6, 1.0),
}


def made_up(
    chance: Callable[[Floats], Floats],
) -> tuple[Similarities, Answers]:
    random = np.random.default_rng(5)
    similarity = np.sort((1 - 0.4 * random.beta(3, 1, 20_000)).astype(np.float32))[::-1].copy()
    return similarity, random.random(len(similarity)) < chance(similarity.astype(np.float64))


def paraphrases() -> tuple[Similarities, Answers]:
    lines = _PARAPHRASES.read_text(encoding="utf-8-sig").splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    place = {text: i for i, text in enumerate(dict.fromkeys(t for row in rows for t in row[3:5]))}
    vectors = corpus.embedded(list(place))
    first, second = (vectors[[place[row[column]] for row in rows]] for column in (3, 4))
    similarity = np.einsum("ij,ij->i", first, second).astype(np.float32)
    order = np.argsort(-similarity, kind="stable")
    return similarity[order], np.array([row[0] == "1" for row in rows])[order]


def news(*, numbers: bool) -> tuple[Similarities, Answers]:
    """All pairs from the floor up; the same: half of all content words in both.

    Args:
        numbers: Whether the numbers must be the same too.
    """
    lines = corpus.REAL.read_text(encoding="utf-8").splitlines()
    texts = list(dict.fromkeys(filter(str.strip, lines)))[:SENTENCES]
    vectors = corpus.embedded(texts)
    parts = []
    for begin in range(0, len(texts), 1_000):
        scores = np.triu(vectors[begin : begin + 1_000] @ vectors[begin:].T, 1)
        a, b = np.nonzero(scores >= FLOOR)
        parts.append((a + begin, b + begin, scores[a, b]))
    a, b, similarity = (np.concatenate(column) for column in zip(*parts, strict=True))
    words = [frozenset(re.findall("[a-z]+", text.lower())) - _STOP for text in texts]
    figures = [sorted(re.findall(r"\d[\d.,]*\d|\d", text)) for text in texts]
    same = np.array(
        [
            2 * len(words[i] & words[j]) >= max(len(words[i] | words[j]), 1)
            and (not numbers or figures[i] == figures[j])
            for i, j in zip(a.tolist(), b.tolist(), strict=True)
        ]
    )
    order = np.argsort(-similarity, kind="stable")
    return similarity[order].astype(np.float32), same[order]


if __name__ == "__main__":
    main()
