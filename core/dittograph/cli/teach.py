"""``dittograph teach``: teaches an encoder with labelled pairs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from dittograph.cli.options import (
    Commands,
    ExitCode,
    add_choice,
    add_command,
    add_progress,
    add_settings,
    encoder_settings,
)
from dittograph.cli.terminal import cancelled_by_interrupt, progress_by, say, tell, tell_json
from dittograph.encoders.discovery import resolve_encoder
from dittograph.errors import OutputError
from dittograph.judging.from_decisions import read_pairs
from dittograph.policy.policy import current
from dittograph.settings import ENCODER_SETTINGS
from dittograph.teaching import drafts
from dittograph.teaching.options import Loss, Options

if TYPE_CHECKING:  # importing it imports torch
    from dittograph.teaching.lesson import Lesson


def add(commands: Commands) -> None:
    """Declare the command."""
    command = add_command(commands, "teach", "teach an encoder with labelled pairs")
    command.add_argument("pairs", type=Path, metavar="PAIRS",
                         help="labelled pairs, or a project whose decisions are taken")  # fmt: skip
    command.add_argument("--output", type=Path, required=True, metavar="FOLDER",
                         help="a new folder for the taught encoder")  # fmt: skip
    add_settings(command, ENCODER_SETTINGS)
    add_choice(command, "--loss", Loss, required=True)
    command.add_argument("--epochs", type=int, help="at most (default: by the number of pairs)")
    command.add_argument("--batch-size", type=int, default=32)
    command.add_argument("--learning-rate", type=float, help="(default: by the encoder)")
    command.add_argument("--seed", type=int, default=0)
    command.add_argument("--holdout", type=float, default=0.1, metavar="FRACTION",
                         help="share of the pairs to measure on (default 0.1)")  # fmt: skip
    command.add_argument("--cross-encoder", action="store_true",
                         help="teach a network that reads both texts of a pair together, too, for "
                         "likelihoods; takes as long again")  # fmt: skip
    command.add_argument("--format", choices=["table", "json"], default="table")
    add_progress(command)
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    chosen = Options(
        loss=options.loss,
        epochs=options.epochs,
        batch_size=options.batch_size,
        learning_rate=options.learning_rate,
        seed=options.seed,
        holdout=options.holdout,
        cross_encoder=options.cross_encoder,
    ).checked()
    current().check_adding()
    settings = encoder_settings(options, free=("encoder",))
    encoder, pairs = resolve_encoder(settings.encoder), read_pairs(options.pairs)
    drafts.check_output(options.output, encoder, networks=1 + chosen.cross_encoder)
    from dittograph.teaching.lesson import teach  # imports torch

    with cancelled_by_interrupt() as interrupts:
        with progress_by(options.progress) as progress:
            lesson = teach(
                encoder,
                pairs,
                chosen,
                device=settings.device,
                precision=settings.precision,
                prompt=settings.prompt,
                progress=interrupts.watched(progress),
            )
        for sentence in lesson.examples.left_out:
            say(sentence)
        _save(lesson, options.output)
    if options.format == "json":
        cross = lesson.cross and {"average_precision": lesson.cross.average_precision}
        tell_json({"folder": str(options.output), **lesson.report(), "cross_encoder": cross})
    else:
        for sentence in lesson.sentences:
            tell(sentence)
        tell("The best state was chosen on these same pairs, so expect a little less on new ones.")
        tell(f"The new encoder is in {options.output}; use it with --encoder {options.output}.")
    return ExitCode.CANCELLED if lesson.stopped else ExitCode.DONE


def _save(lesson: Lesson, folder: Path) -> None:
    try:
        lesson.save(folder)
    except OutputError as error:
        if not lesson.gain.verdict.keepable:
            raise
        place = drafts.rescue()
        lesson.save(place)
        raise OutputError(f"{error} What was learned is in {place}; move it from there.") from error
