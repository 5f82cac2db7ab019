"""``dittograph evaluate``: measures encoders on labelled pairs."""

from __future__ import annotations

import argparse
import io
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from dittograph.cli.options import (
    Commands,
    ExitCode,
    add_command,
    add_progress,
    add_settings,
    count,
    encoder_settings,
)
from dittograph.cli.terminal import progress_by, say
from dittograph.encoders.embedding import load_encoder
from dittograph.errors import InputError
from dittograph.files.whole import whole_file
from dittograph.judging.evaluation import Evaluations, evaluate_each
from dittograph.judging.from_decisions import read_pairs
from dittograph.judging.learning import FEWEST, Lessons
from dittograph.outputs.csv import write_rows
from dittograph.outputs.evaluation import as_json, as_rows, write_table
from dittograph.outputs.evaluation_html import pieces
from dittograph.progress import Phase
from dittograph.settings import ENCODER_SETTINGS

if TYPE_CHECKING:  # importing it imports torch
    from dittograph.encoders.encoder import Encoder


def add(commands: Commands) -> None:
    """Declare the command."""
    command = add_command(commands, "evaluate", "measure encoders on pairs whose answer is known")
    command.add_argument("pairs", type=Path, metavar="PAIRS", help="table that names its columns "
                         "sentence1, sentence2 and label or score, or a project")  # fmt: skip
    command.add_argument("--encoder", action="append", dest="encoders", metavar="NAME_OR_FOLDER",
                         help="may be given several times, to compare")  # fmt: skip
    add_settings(command, set(ENCODER_SETTINGS) - {"encoder"})
    command.add_argument("--learn-from", type=Path, metavar="OTHER",
                         help="other labelled pairs: learn from them what words, figures and names "
                         "tell beside the similarity, and measure that, too")  # fmt: skip
    command.add_argument("--sample", type=count, metavar="N",
                         help="learn from N of them, drawn at random")  # fmt: skip
    command.add_argument("--seed", type=int, metavar="S", help="of the draw (default 0)")
    command.add_argument("--format", choices=["table", "json", "csv", "html"], default="table")
    command.add_argument("--output", type=Path, metavar="FILE")
    command.add_argument("--errors", type=count, default=10, metavar="N",
                         help="how many of the worst errors to show (default 10)")  # fmt: skip
    add_progress(command)
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    pairs, output = options.pairs, options.output
    if output and output.resolve() == pairs.resolve():
        raise InputError(f"{output} holds the pairs themselves; give the output another name.")
    lessons = _lessons(options)
    settings = encoder_settings(options, free=("encoder",))
    with progress_by(options.progress) as progress:

        def load(name: str) -> Encoder:
            progress.start(Phase.LOADING, 0)
            return load_encoder(replace(settings, encoder=name))

        names = options.encoders or [settings.encoder]
        found = evaluate_each(names, read_pairs(pairs), load, lessons=lessons, progress=progress)
    _write(found, options.format, output, options.errors)
    for sentence in found.pairs.left_out:
        say(sentence)
    for name, error in found.failed.items():
        say(f"Skipped {name}: {error}")
    return ExitCode.SKIPPED if found.failed else ExitCode.DONE


def _lessons(options: argparse.Namespace) -> Lessons | None:
    other: Path | None = options.learn_from
    if other is None:
        if options.sample is not None or options.seed is not None:
            raise InputError(
                "--sample and --seed draw from the pairs to learn from; name these with "
                "--learn-from."
            )
        return None
    if _same_file(other, options.pairs):
        raise InputError(
            f"{other} holds the pairs that are measured on; what is learned from them is not "
            f"measured by them, so give --learn-from other pairs."
        )
    if options.sample is not None and options.sample < FEWEST:
        raise InputError(
            f"{options.sample} pairs are too few to learn from; draw at least {FEWEST}."
        )
    return Lessons(read_pairs(other), options.sample, options.seed or 0)


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # reading it will tell
        return False


def _write(found: Evaluations, form: str, output: Path | None, errors: int) -> None:
    def write(stream: BinaryIO) -> None:
        if form == "csv":
            write_rows(stream, *as_rows(found))
            return
        text = io.StringIO()
        if form == "json":
            text.write(json.dumps(as_json(found, errors=errors), ensure_ascii=False, indent=1))
            text.write("\n")
        elif form == "html":
            text.writelines(pieces(found, errors=errors))
        else:
            write_table(found, text, errors=errors, width=100)
        stream.write(text.getvalue().encode())

    if output:
        with whole_file(output) as temporary, temporary.open("wb") as stream:
            write(stream)
    elif form == "table":
        write_table(found, sys.stdout, errors=errors)
    else:
        write(sys.stdout.buffer)
