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

from dittograph.encoders.discovery import CROSS_ENCODER, EncoderFolder
from dittograph.encoders.encoder import NO_PROMPT, Encoder
from dittograph.encoders.info import EncoderInfo
from dittograph.errors import CancelledError, EncoderError, InputError, OutputError
from dittograph.files.whole import whole_folder
from dittograph.judging.labelled import LabelledPairs
from dittograph.judging.learnt import write_learnt
from dittograph.progress import NO_PROGRESS, Phase, Progress
from dittograph.settings import Device, Precision
from dittograph.teaching.card import model_card
from dittograph.teaching.cross_training import CrossLesson, separator_of, teach_cross_encoder
from dittograph.teaching.examples import Examples, split
from dittograph.teaching.options import Options
from dittograph.teaching.outcome import Gain, Measured, gain, measure, sentences
from dittograph.teaching.training import NOTHING_YET, Course, Point, train

_STOPPED_BEFORE = "The cross-encoder had not learned anything yet, so there is none."


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
        cross: What came of teaching a cross-encoder with it, if one was asked for.
        no_cross: Why there is none although one was asked for, in a sentence; else "".
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
    cross: CrossLesson | None = None
    no_cross: str = ""

    @property
    def stopped(self) -> bool:
        """Whether somebody ended it early."""
        begun = self.cross is not None and self.cross.course.stopped
        return self.course.stopped or begun or self.no_cross == _STOPPED_BEFORE

    @property
    def sentences(self) -> list[str]:
        """What it brought in plain words, the verdict first."""
        told = sentences(self.before, self.after, self.gain, self.examples.held_out)
        if self.cross:
            told.append(self.cross.sentence)
        if self.stopped:
            told.append("It was stopped before the end; the best it knew until then is kept.")
        if self.no_cross:
            told.append(self.no_cross)
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
            "cancelled": self.stopped,
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
            _save(self.model, temporary)
            if self.cross:
                _save(self.cross.model, temporary / CROSS_ENCODER)
            card = model_card(folder.name, self)
            (temporary / "README.md").write_text(card, encoding="utf-8")
            write_learnt(temporary, self.examples.learnt, self.examples.held_out, self.folder)


def _save(model: Any, folder: Path) -> None:
    """Write a network.

    Raises:
        OSError: It cannot be written.
    """
    try:
        model.save(str(folder), create_model_card=False)
    except OSError:
        raise
    except Exception as error:
        # The libraries for weights and tokens tell of the disk in errors of their own.
        number = re.search(r"\(os error (\d+)\)", str(error))
        if number is None and not isinstance(error, SafetensorError):
            raise
        code = int(number[1]) if number else errno.EIO
        raise OSError(code, os.strerror(code)) from error


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
    if options.cross_encoder:
        separator_of(loaded)  # that it can be is not found out after minutes
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
    change = gain(before, after, examples.held_out)
    cross, no_cross = None, ""
    if options.cross_encoder and change.verdict.keepable:
        cross, no_cross = _cross_lesson(encoder, loaded, examples, options, course, progress)
    return Lesson(
        taught=loaded.info,
        options=options,
        examples=examples,
        course=course,
        before=before,
        after=after,
        gain=change,
        seconds=time.monotonic() - began,
        model=loaded.model,
        folder=encoder.folder,
        cross=cross,
        no_cross=no_cross,
    )


def _cross_lesson(
    folder: EncoderFolder,
    taught: Encoder,
    examples: Examples,
    options: Options,
    course: Course,
    progress: Progress,
) -> tuple[CrossLesson | None, str]:
    """Teach a cross-encoder, or say why there is none: what the encoder has learned is kept."""
    if course.stopped:
        return None, _STOPPED_BEFORE
    try:
        begun = Encoder.load(
            folder,
            device=taught.info.device,
            precision=taught.info.precision,
            prompt=NO_PROMPT,
            to_teach=True,
        )
        return teach_cross_encoder(begun, examples, options, progress=progress), ""
    except CancelledError:
        return None, _STOPPED_BEFORE
    except (InputError, EncoderError) as error:
        return None, f"There is no cross-encoder. {error}"
