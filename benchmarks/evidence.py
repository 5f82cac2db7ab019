"""What evidence beside the similarity brings, and how long it takes to measure.

python benchmarks/evidence.py [--draws 20] [--pairs 5000000]
python benchmarks/evidence.py --learn-start

Judged pairs are drawn from train files; a test file is only measured on. --learn-start prints the
numbers of judging/likelihood_start.py, learned from the train file of the one corpus and the train
and development files of the other, each genre of the STS Benchmark a collection. The
corpora must lie beside the project.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import corpus
import numpy as np
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.encoder import Encoder
from dittograph.judging.evaluation import embedded_pairs
from dittograph.judging.labelled import LabelKind, LabelledPairs, read_labelled
from dittograph.judging.likelihood import Judged, calibration_error, fit_around, learn
from dittograph.judging.metrics import binary_metrics
from dittograph.pairs.evidence import find_evidence
from dittograph.settings import DEFAULT_ENCODER
from numpy.typing import NDArray

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


def main() -> None:
    """Print what evidence brings, or where learning starts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draws", type=int, default=20)
    parser.add_argument("--pairs", type=int, default=5_000_000)
    parser.add_argument("--learn-start", action="store_true")
    options = parser.parse_args()
    if not FILES["MRPC"][0].is_file():
        print("The corpora are not beside the project, so nothing was measured.", file=sys.stderr)
        return
    encoder = Encoder.load(resolve_encoder(DEFAULT_ENCODER))
    if options.learn_start:
        _learn_start(encoder)
        return
    _speed(options.pairs)
    print("\n| pairs | judged | similarity | with evidence | lowest | highest | off by |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
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
    began = time.perf_counter()
    find_evidence(texts, a, b, np.zeros(count, dtype=np.uint8))
    print(f"{count:,} pairs of {len(texts):,} texts: {time.perf_counter() - began:.1f} s")


def judged_file(encoder: Encoder, file: Path) -> Judged:
    """Return the pairs of a corpus; of scores, four fifths of the highest and more is the same."""
    pairs = read_labelled(file)
    same = LabelledPairs(
        pairs.first, pairs.second, (pairs.label >= _SAME).astype(np.float64), LabelKind.BINARY
    )
    return embedded_pairs(encoder, same).judged()


def _brought(name: str, train: Judged, test: Judged, draws: int) -> None:
    alone = binary_metrics(test.similarity, test.same)["ap"]
    for count in (30, 100, 400):
        found, off = [], []
        for seed in range(draws):
            rows = np.random.default_rng(seed).permutation(len(train))[:count]
            likely = learn(train.take(rows)).of(test.similarity, test.evidence)
            found.append(binary_metrics(likely, test.same)["ap"] or 0.0)
            off.append(calibration_error(likely, test.same))
        print(
            f"| {name} | {count} | {alone:.3f} | {np.mean(found):.3f} | {min(found):.3f} | "
            f"{max(found):.3f} | {np.mean(off):.3f} |",
            flush=True,
        )


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
    size = 2 + kinds["mrpc"].evidence.shape[1]
    mean, width = np.zeros(size), np.full(size, 2.0)
    mean[:2], width[:2] = (2.0, -7.0), 3.0
    for _ in range(_ROUNDS):
        fits = [fit_around(judged, mean, width) for judged in kinds.values()]
        weights: NDArray[np.float64] = np.array([weights for weights, _ in fits])
        unsure = np.array([np.diag(covariance) for _, covariance in fits])
        mean = weights.mean(axis=0)
        width = np.sqrt(((weights - mean) ** 2 + unsure).mean(axis=0)).clip(_NARROWEST)
    np.set_printoptions(precision=2, suppress=True, linewidth=100)
    print(f"MEAN {mean}\nWIDTH {width}")


if __name__ == "__main__":
    main()
