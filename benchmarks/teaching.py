"""What teaching brings, on pairs that people labelled: three seeds, and the test file unseen.

python benchmarks/teaching.py [--seeds 3] [--only mrpc|stsb] [--encoder NAME_OR_FOLDER]
                              [--device auto] [--rows 0] [--cross-encoder]

The encoder learns from the train file, whose held-out share also chooses the best weights and the
threshold; the test file is only measured on. Where labels are 0 and 1, evidence is then learned
from what was held out; with --cross-encoder, one is taught as well, and is part of the evidence.
The corpora must lie beside the project.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

import corpus
import numpy as np
from dittograph.encoders.discovery import EncoderFolder, resolve_encoder
from dittograph.encoders.encoder import Encoder
from dittograph.judging.crossing import reading
from dittograph.judging.evaluation import evaluate
from dittograph.judging.labelled import LabelKind, LabelledPairs, read_labelled
from dittograph.judging.learning import Lessons
from dittograph.judging.learnt import taught_by
from dittograph.settings import DEFAULT_ENCODER, Device
from dittograph.teaching.lesson import teach
from dittograph.teaching.options import Loss, Options
from numpy.typing import NDArray

_DATA = corpus.REAL.parents[1]
FILES = {
    "mrpc": ("mrpc/msr_paraphrase_train.txt", "mrpc/msr_paraphrase_test.txt", Loss.CONTRASTIVE),
    "stsb": ("stsb/sts-train.csv", "stsb/sts-test.csv", Loss.COSINE),
}
Figures = dict[str, float]


def main() -> None:
    """Print the figures of each corpus, seed by seed, and their mean and spread."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--only", choices=list(FILES))
    parser.add_argument("--encoder", default=DEFAULT_ENCODER)
    parser.add_argument("--device", type=Device, default=Device.AUTO)
    parser.add_argument("--rows", type=int, default=0, help="of the train file; 0 for all")
    parser.add_argument("--cross-encoder", action="store_true")
    options = parser.parse_args()
    for name, (train, test, loss) in FILES.items():
        if options.only not in {None, name}:
            continue
        if not (_DATA / train).is_file():
            print(f"{name}: not beside the project, so nothing was measured.", file=sys.stderr)
            continue
        learnt, unseen = read_labelled(_DATA / train), read_labelled(_DATA / test)
        if options.rows:
            learnt = learnt.take(range(min(options.rows, len(learnt))))
        report(name, learnt, unseen, loss, options)


def report(
    name: str,
    learnt: LabelledPairs,
    unseen: LabelledPairs,
    loss: Loss,
    options: argparse.Namespace,
) -> None:
    """Teach with each seed, and print what the test file says."""
    folder = resolve_encoder(options.encoder)
    print(f"\n{name}, {loss} loss, {len(learnt):,} pairs to learn from and hold out, "
          f"{len(unseen):,} unseen\n")  # fmt: skip
    before = figures(folder, unseen, None, options.device, learnt)
    print(f"| {'seed':<8} | {' | '.join(before)} | seconds | epochs |\n"
          f"| {'---':<8} | {' | '.join('---:' for _ in before)} | ---: | ---: |")  # fmt: skip
    print(f"| before   | {cells(before)} | | |", flush=True)
    found: list[Figures] = []
    for seed in range(options.seeds):
        began = time.perf_counter()
        crossed = options.cross_encoder and loss is Loss.CONTRASTIVE
        how = Options(loss, seed=seed, cross_encoder=crossed)
        lesson = teach(folder, learnt, how, device=options.device)
        seconds = time.perf_counter() - began
        with tempfile.TemporaryDirectory() as place:
            taught = Path(place) / "taught"
            lesson.save(taught)
            threshold = lesson.after.metrics.get("cosine_f1_threshold")
            of_test = EncoderFolder("taught", taught, "folder")
            found.append(figures(of_test, unseen, threshold, options.device, learnt))
        epochs = ", ".join(f"{epoch:.2g}" for epoch in lesson.course.best)
        print(f"| {seed:<8} | {cells(found[-1])} | {seconds:.0f} | {epochs} of "
              f"{lesson.course.epochs_done:.2g} |", flush=True)  # fmt: skip
    rows = np.array([list(row.values()) for row in found])
    print(f"| mean     | {line(rows.mean(axis=0))} | | |")
    print(f"| spread   | {line(np.ptp(rows, axis=0))} | | |", flush=True)


def figures(
    folder: EncoderFolder,
    pairs: LabelledPairs,
    threshold: float | None,
    device: Device,
    learnt: LabelledPairs | None = None,
) -> Figures:
    """Measure an encoder; F1 also at a threshold that was chosen on other pairs.

    Args:
        folder: Its folder.
        pairs: To measure on.
        threshold: Chosen on others, or None.
        device: Where it runs.
        learnt: What it was taught and chosen by, to learn evidence from where that can be.
    """
    encoder = Encoder.load(folder, device=device)
    lessons = Lessons(learnt) if learnt and learnt.kind is LabelKind.BINARY else None
    place = str(folder.folder)
    read = reading(place, encoder.info) if lessons else None
    found = evaluate(encoder, pairs, lessons=lessons, read=read, taught=taught_by(place))
    if "cosine_ap" not in found.metrics:
        return {name: found.metrics[name] or 0.0 for name in ("spearman_cosine", "pearson_cosine")}
    best = found.metrics["cosine_f1_threshold"] or 0.0
    called = found.similarity >= (best if threshold is None else threshold)
    same = pairs.label > 0
    f1 = 2 * np.sum(called & same) / (called.sum() + same.sum())
    alone = {
        "average precision": found.metrics["cosine_ap"] or 0.0,
        "best F1": found.metrics["cosine_f1"] or 0.0,
        "F1 at the threshold held out": float(f1),
        "accuracy there": float((called == same).mean()),
    }
    with_evidence = {
        "average precision with evidence": "evidence_ap",
        "F1 at the threshold learned": "evidence_f1",
        "its accuracy": "evidence_accuracy",
    }
    return alone | {title: found.metrics.get(name) or 0.0 for title, name in with_evidence.items()}


def cells(row: Figures) -> str:
    """Return the cells of a row."""
    return " | ".join(f"{value:.4f}" for value in row.values())


def line(row: NDArray[np.float64]) -> str:
    """Return the cells of a row without names."""
    return " | ".join(f"{value:.4f}" for value in row)


if __name__ == "__main__":
    main()
