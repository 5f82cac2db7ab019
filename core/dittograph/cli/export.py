"""``dittograph export``: writes a project's results."""

from __future__ import annotations

import argparse
from pathlib import Path

from dittograph.cli.options import Commands, ExitCode, add_choice, add_command
from dittograph.cli.terminal import say, tell
from dittograph.outputs.cleaned_file import OtherWays
from dittograph.outputs.cleaned_preview import preview
from dittograph.outputs.exporting import ExportFormat, Result, export
from dittograph.outputs.losses import find_losses
from dittograph.project.project import Project
from dittograph.settings import Grouping


def add(commands: Commands) -> None:
    """Declare the command."""
    command = add_command(commands, "export", "write a project's results")
    command.add_argument("project", type=Path, metavar="FILE.ditto")
    add_choice(command, "--format", ExportFormat, required=True)
    command.add_argument("--output", type=Path, required=True, metavar="PATH")
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
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        if options.confirm_sources:
            project.confirm_sources()
        if options.format is not ExportFormat.JUDGED:
            _say_what_is_lost(project, options)
        tell(
            export(
                project,
                options.format,
                options.output,
                threshold=options.threshold,
                grouping=options.grouping,
                ways=_ways(options),
            )
        )
    return ExitCode.DONE


def _ways(options: argparse.Namespace) -> OtherWays:
    return OtherWays(as_text=options.as_text, unchanged=options.copy_refused)


def _say_what_is_lost(project: Project, options: argparse.Namespace) -> None:
    """Say on standard error what the window shows before it writes."""
    result = Result.of(project.scan, options.threshold, options.grouping, project.decisions)
    if options.format is not ExportFormat.CLEANED:
        sentences = find_losses(result).sentences()
    else:
        found = preview(result, ways=_ways(options))
        # The first refusal ends the command with the same words.
        sentences = [*found.sentences(), *(refusal.why for refusal in found.refusals[1:])]
    for sentence in sentences:
        say(sentence)
