"""A lesson from start to end: split, measure, train, measure again, and save what is worth it."""

from __future__ import annotations

import errno
import math
import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors import SafetensorError

from dittograph.encoders.discovery import EncoderFolder
from dittograph.encoders.encoder import Encoder
from dittograph.encoders.info import EncoderInfo
from dittograph.errors import CancelledError, OutputError
from dittograph.files.whole import whole_folder
from dittograph.judging.labelled import LabelledPairs
from dittograph.judging.learnt import write_learnt
from dittograph.progress import NO_PROGRESS, Phase, Progress
from dittograph.settings import Device, Precision
from dittograph.teaching.card import model_card
from dittograph.teaching.examples import Examples, split
from dittograph.teaching.options import Options
from dittograph.teaching.outcome import Gain, Measured, gain, measure, sentences
from dittograph.teaching.training import NOTHING_YET, Course, Point, train


@dataclass(frozen=True)
class Lesson:
    """What came of teaching an encoder.

    Attributes:
        taught: The encoder that was taught, as it was.
        options: How it was taught.
        examples: What it learnt from, and was measured on.
        course: How the training went.
        before: What was measured before.
        after: What is measured now.
        gain: What the difference means.
        seconds: How long it took.
        model: The network, with what it has learned.
        folder: Folder of the encoder that was taught.
    """

    taught: EncoderInfo
    options: Options
    examples: Examples
    course: Course
    before: Measured
    after: Measured
    gain: Gain
    seconds: float
    model: Any
    folder: Path

    @property
    def sentences(self) -> list[str]:
        """What it brought in plain words, the verdict first."""
        told = sentences(self.before, self.after, self.gain, self.examples.held_out)
        if self.course.stopped:
            told.append("It was stopped before the end; the best it knew until then is kept.")
        return told

    def report(self) -> dict[str, Any]:
        """Return what there is to tell, as JSON has it."""
        figures = {"before": self.before.metrics, "after": self.after.metrics}
        interval = [None if math.isnan(end) else end for end in (self.gain.low, self.gain.high)]
        return {
            "verdict": self.gain.verdict,
            "sentences": self.sentences,
            "score_name": self.before.name,
            **{
                when: {name: _finite(value) for name, value in metrics.items()}
                for when, metrics in figures.items()
            },
            "gain": _finite(self.gain.value),
            "gain_interval": interval,
            "trained_on": len(self.examples.learnt),
            "held_out": len(self.examples.held_out),
            "left_out": list(self.examples.left_out),
            "epoch": max(self.course.points, key=_score).epoch,
            "epochs_kept": list(self.course.best),
            "epochs_done": self.course.epochs_done,
            "cancelled": self.course.stopped,
            "curve": [point.as_json() for point in self.course.points],
            "seconds": round(self.seconds, 1),
        }

    def save(self, folder: Path) -> None:
        """Write the encoder as a sentence-transformers folder, whole or not at all.

        Raises:
            OutputError: It is not worth keeping, or cannot be written.
        """
        if not self.gain.verdict.keepable:
            raise OutputError(f"{self.sentences[0]} Nothing was written to {folder}.")
        _use_prompt(self.model, self.taught.prompt)
        with whole_folder(folder) as temporary:
            try:
                self.model.save(str(temporary), create_model_card=False)
            except OSError:
                raise
            except Exception as error:
                # The libraries for weights and tokens tell of the disk in errors of their own.
                number = re.search(r"\(os error (\d+)\)", str(error))
                if number is None and not isinstance(error, SafetensorError):
                    raise
                code = int(number[1]) if number else errno.EIO
                raise OSError(code, os.strerror(code)) from error
            card = model_card(folder.name, self)
            (temporary / "README.md").write_text(card, encoding="utf-8")
            write_learnt(temporary, self.examples.learnt, self.examples.held_out, self.folder)


def _use_prompt(model: Any, prompt: str) -> None:
    """Have an encoder put in front of texts what it was taught with."""
    names = [name for name, words in (model.prompts or {}).items() if words == prompt]
    now = model.default_prompt_name
    if not prompt:
        model.default_prompt_name = None
    elif names and now not in names:
        model.default_prompt_name = names[0]


def _score(point: Point) -> float:
    return -math.inf if point.score is None else point.score


def _finite(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


def teach(
    encoder: EncoderFolder,
    pairs: LabelledPairs,
    options: Options,
    *,
    device: Device = Device.AUTO,
    precision: Precision = Precision.AUTO,
    prompt: str | None = None,
    progress: Progress = NO_PROGRESS,
    report: Callable[[Point], None] = lambda _: None,
) -> Lesson:
    """Teach an encoder; its folder is only read.

    Args:
        encoder: Its folder.
        pairs: What it shall learn, and be measured on.
        options: How.
        device: Where it shall run.
        precision: What it shall compute with; weights are always kept in fp32.
        prompt: As :meth:`Encoder.load` takes it.
        progress: Told what is done. Cancelling ends the training with the best so far.
        report: Told each point of the curve.

    Raises:
        InputError: The pairs do not suffice, do not fit the loss, or an option is out of range.
        EncoderError: The encoder cannot be loaded.
        CancelledError: It was cancelled before anything was measured.
    """
    began = time.monotonic()
    examples = split(pairs, options.checked().loss, holdout=options.holdout, seed=options.seed)
    try:
        progress.start(Phase.LOADING, 0)
    except CancelledError:
        raise CancelledError(NOTHING_YET) from None
    loaded = Encoder.load(encoder, device=device, precision=precision, prompt=prompt, to_teach=True)
    before = measure(loaded, examples.held_out)
    course = train(
        loaded,
        examples.learnt,
        options,
        score=lambda: measure(loaded, examples.held_out).score,
        progress=progress,
        report=report,
    )
    after = measure(loaded, examples.held_out)
    return Lesson(
        taught=loaded.info,
        options=options,
        examples=examples,
        course=course,
        before=before,
        after=after,
        gain=gain(before, after, examples.held_out),
        seconds=time.monotonic() - began,
        model=loaded.model,
        folder=encoder.folder,
    )
