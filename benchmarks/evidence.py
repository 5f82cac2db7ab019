"""What evidence beside the similarity brings, and how long it takes to measure.

python benchmarks/evidence.py [--draws 20] [--pairs 5000000]
python benchmarks/evidence.py --worthless [--draws 20] [--seed 0]
python benchmarks/evidence.py --news [--draws 20]
python benchmarks/evidence.py --learn-start

Judged pairs are drawn from train files; a test file is only measured on. --learn-start prints the
numbers of judging/likelihood_start.py, learned from the train file of the one corpus and the train
and development files of the other, each genre of the STS Benchmark a collection. --worthless
gives each pair of a train file the evidence of another, in every draw anew, and prints what is lost
by learning from one half of it and measuring on up to 1,725 pairs of the other: of any other pair,
and then of one that is about as similar, so that evidence goes along with the similarity and tells
nothing else. --seed is that of the first draw. --news learns from one half of pairs of news
sentences, judged by whether both are on the same subject, and measures on the other. The corpora
must lie beside the project.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Collection
from pathlib import Path

import corpus
import numpy as np
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.encoder import Encoder
from dittograph.judging.evaluation import embedded_pairs
from dittograph.judging.labelled import LabelKind, LabelledPairs, read_labelled
from dittograph.judging.likelihood import (
    Judged,
    calibration_error,
    fit_around,
    goes_along,
    learn,
)
from dittograph.judging.metrics import binary_metrics
from dittograph.pairs.evidence import SORTS, Sort, find_evidence
from dittograph.settings import DEFAULT_ENCODER
from numpy.typing import NDArray
from subjects import news_by_subject

Floats = NDArray[np.float64]

_DATA = corpus.REAL.parents[1]
FILES = {  # to learn from, and to measure on
    "MRPC": (_DATA / "mrpc/msr_paraphrase_train.txt", _DATA / "mrpc/msr_paraphrase_test.txt"),
    "STS-B": (_DATA / "stsb/sts-train.csv", _DATA / "stsb/sts-test.csv"),
}
_DEVELOPMENT = _DATA / "stsb/sts-dev.csv"
_FEWEST = 200  # pairs of a genre
_SAME = 0.8  # of a score: 4 of 5
_FROM_MRPC = "MSRpar"  # a genre of the STS Benchmark
_ROUNDS = 30
_NARROWEST = 0.5
_HARDLY = 10  # pairs in which a fact differs; fewer teach nothing
_UNSEEN = 1_725  # pairs to measure on at most, as many as the test file of the one corpus has
_COUNTS = (30, 100, 400)
_ALIKE = 100  # parts of a corpus, in each of which pairs are about as similar
_COINS = 20  # draws of answers to likelihoods that are true
_HEAD = (
    "| pairs | judged | similarity | with evidence | lowest | highest | off by | if true |\n"
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
)


def main() -> None:
    """Print what evidence brings, or where learning starts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draws", type=int, default=20)
    parser.add_argument("--pairs", type=int, default=5_000_000)
    parser.add_argument("--learn-start", action="store_true")
    parser.add_argument("--worthless", action="store_true")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--news", action="store_true")
    options = parser.parse_args()
    if not FILES["MRPC"][0].is_file():
        print("The corpora are not beside the project, so nothing was measured.", file=sys.stderr)
        return
    encoder = Encoder.load(resolve_encoder(DEFAULT_ENCODER))
    if options.learn_start:
        _learn_start(encoder)
        return
    if options.worthless:
        _worthless(encoder, options.draws, options.seed)
        return
    if options.news:
        print(_HEAD)
        pairs = news_by_subject()
        order = np.random.default_rng(0).permutation(len(pairs))
        one, other = np.array_split(order, 2)
        _brought("news", pairs.take(one), pairs.take(other), options.draws)
        return
    _speed(options.pairs)
    print(f"\n{_HEAD}")
    for name, (train, test) in FILES.items():
        _brought(name, judged_file(encoder, train), judged_file(encoder, test), options.draws)


def _speed(count: int) -> None:
    """Measure neighbours in the order of the alphabet, many of which are alike."""
    texts = [line for line in corpus.REAL.read_text(encoding="utf-8").splitlines() if line]
    texts = texts[:100_000]
    random, order = np.random.default_rng(0), np.argsort(texts)
    place = random.integers(0, len(texts) - 200, count)
    a = order[place].astype(np.int32)
    b = order[place + random.integers(1, 200, count)].astype(np.int32)
    began, busy = time.perf_counter(), time.process_time()
    find_evidence(texts, a, b, np.zeros(count, dtype=np.uint8))
    print(
        f"{count:,} pairs of {len(texts):,} texts: {time.perf_counter() - began:.1f} s, "
        f"{time.process_time() - busy:.1f} s of the processors"
    )


def judged_file(encoder: Encoder, file: Path) -> Judged:
    """Return the pairs of a corpus; of scores, four fifths of the highest and more is the same."""
    pairs = read_labelled(file)
    same = LabelledPairs(
        pairs.first, pairs.second, (pairs.label >= _SAME).astype(np.float64), LabelKind.BINARY
    )
    return embedded_pairs(encoder, same).judged()


def _brought(name: str, train: Judged, test: Judged, draws: int) -> None:
    alone = binary_metrics(test.similarity, test.same)["ap"]
    for count in _COUNTS:
        found, off, by_chance = [], [], []
        for seed in range(draws):
            random = np.random.default_rng(seed)
            likely = learn(train.take(random.permutation(len(train))[:count])).of(
                test.similarity, test.evidence
            )
            found.append(binary_metrics(likely, test.same)["ap"] or 0.0)
            off.append(calibration_error(likely, test.same))
            by_chance += [
                calibration_error(likely, random.random(len(test)) < likely) for _ in range(_COINS)
            ]
        print(
            f"| {name} | {count} | {alone:.3f} | {np.mean(found):.3f} | {min(found):.3f} | "
            f"{max(found):.3f} | {np.mean(off):.3f} | {np.mean(by_chance):.3f} |",
            flush=True,
        )


def _worthless(encoder: Encoder, draws: int, first: int) -> None:
    """Print what learning loses where evidence tells nothing."""
    print("| evidence of | pairs | judged | lost, mean | worst | second worst |")
    print("| --- | --- | ---: | ---: | ---: | ---: |")
    files = {name: judged_file(encoder, train) for name, (train, _) in FILES.items()}
    for alike, others in ((1, "any pair"), (_ALIKE, "pairs as similar")):
        for name, pairs in files.items():
            for count in _COUNTS:
                seeds = range(first, first + draws)
                lost = np.sort([_lost(pairs, count, seed, alike) for seed in seeds])
                print(
                    f"| {others} | {name} | {count} | {lost.mean():.4f} | {lost[-1]:.4f} | "
                    f"{lost[-2]:.4f} |",
                    flush=True,
                )


def _lost(pairs: Judged, count: int, seed: int, parts: int) -> float:
    """Return by how much average precision is below that of the similarity.

    Args:
        pairs: Some pairs.
        count: How many are judged.
        seed: Of the draw.
        parts: Evidence is exchanged within this many parts, from the most similar pairs down.
    """
    random = np.random.default_rng(seed)
    mixed = np.empty(len(pairs), dtype=np.int64)
    order = np.argsort(pairs.similarity) if parts > 1 else np.arange(len(pairs))
    for part in np.array_split(order, parts):
        mixed[part] = random.permutation(part)
    pairs = Judged(pairs.similarity, pairs.evidence[mixed], pairs.same, pairs.width)
    order = np.random.default_rng(seed + 1_000).permutation(len(pairs))
    half = len(pairs) // 2
    unseen = pairs.take(order[half : half + _UNSEEN])
    likely = learn(pairs.take(order[:half][:count])).of(unseen.similarity, unseen.evidence)
    alone, found = (
        binary_metrics(score, unseen.same)["ap"] for score in (unseen.similarity, likely)
    )
    return (alone or 0.0) - (found or 0.0)


def _joined(one: Judged, other: Judged) -> Judged:
    return Judged(
        np.concatenate([one.similarity, other.similarity]),
        np.concatenate([one.evidence, other.evidence]),
        np.concatenate([one.same, other.same]),
        (one.width + other.width) / 2,
    )


def _learn_start(encoder: Encoder) -> None:
    """Learn a common mean and how far collections are from it, by expectation maximisation."""
    kinds = {"mrpc": judged_file(encoder, FILES["MRPC"][0])}
    for file in (FILES["STS-B"][0], _DEVELOPMENT):
        lines = file.read_text(encoding="utf-8").splitlines()
        genres = np.array([line.split("\t")[1] for line in lines])
        graded = judged_file(encoder, file)
        for genre in sorted({*genres.tolist()} - {_FROM_MRPC}):
            part = graded.take(genres == genre)
            kinds[genre] = _joined(kinds[genre], part) if genre in kinds else part
    kinds = {name: judged for name, judged in kinds.items() if len(judged) >= _FEWEST}
    mean, width = _common(kinds.values())
    # Facts that hardly occur start from the mean of those that do.
    facts = range(2 + SORTS.index(Sort.NUMBER), len(mean))
    seen = [sum((one.evidence[:, fact - 2] > 0).sum() for one in kinds.values()) for fact in facts]
    known = [fact for fact, pairs in zip(facts, seen, strict=True) if pairs >= _HARDLY]
    rare = [fact for fact in facts if fact not in known]
    mean[rare], width[rare] = mean[known].mean(), width[known].mean()
    alone, _ = _common([_without_evidence(one) for one in kinds.values()])
    np.set_printoptions(precision=2, suppress=True, linewidth=100)
    along = [goes_along(one) for one in kinds.values()]
    print(f"ALONE {alone[:2]}\nMEAN {mean}\nWIDTH {width}")
    print(f"ALONG {np.mean(along):.2f}, by the weights so far; deviation {np.std(along):.2f}")


def _common(kinds: Collection[Judged]) -> tuple[Floats, Floats]:
    """Return the mean of all collections' weights, and how much collections differ in each."""
    size = 2 + len(SORTS)
    mean, width = np.zeros(size), np.full(size, 2.0)
    mean[:2], width[:2] = (2.0, -7.0), 3.0
    for _ in range(_ROUNDS):
        fits = [fit_around(judged, mean, width) for judged in kinds]
        weights: Floats = np.array([weights for weights, _ in fits])
        unsure = np.array([np.diag(covariance) for _, covariance in fits])
        mean = weights.mean(axis=0)
        width = np.sqrt(((weights - mean) ** 2 + unsure).mean(axis=0)).clip(_NARROWEST)
    return mean, width


def _without_evidence(judged: Judged) -> Judged:
    return Judged(judged.similarity, np.zeros_like(judged.evidence), judged.same, judged.width)


if __name__ == "__main__":
    main()
