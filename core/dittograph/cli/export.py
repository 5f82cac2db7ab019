"""``dittograph export``: writes a project's results."""

from __future__ import annotations

import argparse
from pathlib import Path

from dittograph.cli.options import Commands, ExitCode, add_choice, add_command
from dittograph.cli.terminal import tell
from dittograph.outputs.exporting import ExportFormat, export
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
        "--confirm-sources",
        action="store_true",
        help="let the sources of a project from elsewhere be read",
    )
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        if options.confirm_sources:
            project.confirm_sources()
        tell(
            export(
                project,
                options.format,
                options.output,
                threshold=options.threshold,
                grouping=options.grouping,
                as_text=options.as_text,
            )
        )
    return ExitCode.DONE
