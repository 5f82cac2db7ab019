"""``dittograph scan``: finds similar texts in files, folders or standard input."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from dittograph.cli.options import (
    Commands,
    ExitCode,
    add_command,
    add_most_read,
    add_progress,
    add_score,
    add_settings,
    checked_likelihood,
)
from dittograph.cli.scoring import by_likelihood
from dittograph.cli.terminal import progress_by, say
from dittograph.documents.source import STDIN
from dittograph.errors import InputError
from dittograph.files.whole import whole_file
from dittograph.finished_scan import Scan
from dittograph.outputs.exporting import ExportFormat, Result, write_scan, write_table
from dittograph.project.changes_since import changes_since
from dittograph.project.project import Project, create_project, known_sources
from dittograph.scanning import scan
from dittograph.settings import SETTINGS, Score
from dittograph.startup import with_wildcards

_NAMES = [setting.name for setting in SETTINGS]


def add(commands: Commands) -> None:
    """Declare the command."""
    command = add_command(commands, "scan", "find similar texts in files, folders or standard "
                          "input")  # fmt: skip
    command.add_argument("paths", nargs="+", metavar="PATH", help="file, folder, or - for lines on "
                         "standard input")  # fmt: skip
    command.add_argument("--reference", nargs="+", default=[], metavar="PATH",
                         help="compare PATHs against these")  # fmt: skip
    add_settings(command, _NAMES)
    add_score(command, "--project")
    add_most_read(command)
    command.add_argument("--format", choices=["table", "json", "csv", "html"], default="table")
    command.add_argument("--output", type=Path, metavar="FILE")
    command.add_argument("--project", type=Path, metavar="FILE.ditto")
    command.add_argument(
        "--no-cache", action="store_true", help="embed and search everything again"
    )
    add_progress(command)
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    output, project = options.output, options.project
    if output and project and output.resolve() == project.resolve():
        raise InputError(f"{output} cannot be both the output and the project; give two names.")
    likely = options.score is Score.LIKELIHOOD
    level = _likelihood_level(options) if likely else None
    chosen = {name: getattr(options, name) for name in _NAMES}
    if likely:
        chosen["threshold"] = None  # a similarity; what was given is a likelihood
    with progress_by(options.progress) as progress:
        result = scan(
            with_wildcards(options.paths),
            stdin=sys.stdin.buffer.read() if STDIN in options.paths else None,
            reference=with_wildcards(options.reference),
            cache=not options.no_cache,
            notice=say,
            progress=progress,
            **chosen,
        )
    since = ""
    if project:
        before = known_sources(project)
        create_project(project, result, decisions_from=project)
        unread = [one.source for one in result.skipped]
        since = changes_since(before, result.sources, unread).words() if before else ""
    if likely:
        assert project
        with Project.open(project) as judged:
            result = by_likelihood(
                result, judged, most_read=options.cross_pairs, progress=options.progress
            )
    _write(result, options.format, output, level)
    if since:
        say(since)
    for source in result.sources:
        for remark in source.remarks:
            say(f"{source.name}: {remark}")
    for skipped in result.skipped:
        say(f"Skipped {skipped.source}: {skipped.reason}")
    return ExitCode.SKIPPED if result.skipped else ExitCode.DONE


def _likelihood_level(options: argparse.Namespace) -> float:
    """Return the likelihood from which two texts count; refuse what cannot work before a scan."""
    project: Path | None = options.project
    if project is None:
        raise InputError(
            "A likelihood is learned from judged pairs; name the project that has them with "
            "--project, or scan with --score similarity."
        )
    if not project.is_file():
        raise InputError(
            f"{project} does not exist, so nothing is judged in it; scan with --score similarity "
            f"first, and judge pairs in the window."
        )
    return checked_likelihood(options.threshold)


def _write(result: Scan, form: str, output: Path | None, level: float | None) -> None:
    if form != "table":
        write_scan(result, ExportFormat(form), output or sys.stdout.buffer, threshold=level)
    elif output is None:
        write_table(Result.of(result, level), sys.stdout)
    else:
        result.check_no_source(output)
        with whole_file(output) as temporary, temporary.open("w", encoding="utf-8") as stream:
            write_table(Result.of(result, level), stream, width=100)
