"""``dittograph export``: writes a project's results."""

from __future__ import annotations

import argparse
from pathlib import Path

from dittograph.cli.options import (
    Commands,
    ExitCode,
    add_choice,
    add_command,
    add_most_read,
    add_progress,
    add_score,
    checked_likelihood,
)
from dittograph.cli.scoring import by_likelihood
from dittograph.cli.terminal import say, tell
from dittograph.errors import InputError
from dittograph.finished_scan import Scan
from dittograph.outputs.cleaned_file import OtherWays
from dittograph.outputs.cleaned_preview import preview
from dittograph.outputs.exporting import ExportFormat, Result, export
from dittograph.outputs.losses import find_losses
from dittograph.project.project import Project
from dittograph.settings import Grouping, Score


def add(commands: Commands) -> None:
    """Declare the command."""
    command = add_command(commands, "export", "write a project's results")
    command.add_argument("project", type=Path, metavar="FILE.ditto")
    add_choice(command, "--format", ExportFormat, required=True)
    command.add_argument("--output", type=Path, required=True, metavar="PATH")
    add_score(command, "it")
    add_most_read(command)
    command.add_argument("--threshold", type=float)
    add_choice(command, "--grouping", Grouping)
    command.add_argument(
        "--as-text",
        action="store_true",
        help="clean documents that cannot be written in their own format, such as PDF, as text",
    )
    command.add_argument(
        "--copy-refused",
        action="store_true",
        help="copy files that cannot be cleaned as they are, and say which",
    )
    command.add_argument(
        "--confirm-sources",
        action="store_true",
        help="let the sources of a project from elsewhere be read",
    )
    add_progress(command)
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        if options.confirm_sources:
            project.confirm_sources()
        scored = _scored(project, options) if options.score is Score.LIKELIHOOD else None
        if options.format is not ExportFormat.JUDGED:
            _say_what_is_lost(scored or project.scan, project, options)
        tell(
            export(
                project,
                options.format,
                options.output,
                threshold=options.threshold,
                grouping=options.grouping,
                ways=_ways(options),
                scored=scored,
            )
        )
    return ExitCode.DONE


def _scored(project: Project, options: argparse.Namespace) -> Scan:
    """Return the scan by likelihood, and make the threshold one."""
    if options.format is ExportFormat.JUDGED:
        raise InputError(
            "A likelihood is learned from judged pairs, so these go by similarity; export them "
            "without --score."
        )
    options.threshold = checked_likelihood(options.threshold)
    return by_likelihood(
        project.scan, project, most_read=options.cross_pairs, progress=options.progress
    )


def _ways(options: argparse.Namespace) -> OtherWays:
    return OtherWays(as_text=options.as_text, unchanged=options.copy_refused)


def _say_what_is_lost(scan: Scan, project: Project, options: argparse.Namespace) -> None:
    """Say on standard error what the window shows before it writes."""
    result = Result.of(scan, options.threshold, options.grouping, project.decisions)
    if options.format is not ExportFormat.CLEANED:
        sentences = find_losses(result).sentences()
    else:
        found = preview(result, ways=_ways(options))
        # The first refusal ends the command with the same words.
        sentences = [*found.sentences(), *(refusal.why for refusal in found.refusals[1:])]
    for sentence in sentences:
        say(sentence)
