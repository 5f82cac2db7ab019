"""``dittograph decisions``: writes the decisions of a project to a file, and merges such a file."""

from __future__ import annotations

import argparse
from enum import StrEnum
from pathlib import Path
from typing import Any

from dittograph.cli.options import Commands, ExitCode, Parser, add_choice, add_command
from dittograph.cli.terminal import one_line, tell, tell_json
from dittograph.errors import OutputError
from dittograph.finished_scan import Scan
from dittograph.outputs.result import counted, encodable
from dittograph.project.project import Project
from dittograph.project.sharing.file import read_shared, write_shared
from dittograph.project.sharing.merging import Conflict, Merge, Prefer, merge, plan_merge
from dittograph.project.sharing.shared import decisions_of


class _Form(StrEnum):
    TABLE = "table"
    JSON = "json"


def add(commands: Commands) -> None:
    """Declare the command."""
    command = commands.add_parser("decisions", help="take decisions from one project to another")
    actions = command.add_subparsers(required=True, metavar="ACTION", parser_class=Parser)
    action = add_command(actions, "export", "write the decisions of a project to a file")
    action.add_argument("project", type=Path, metavar="FILE.ditto")
    action.add_argument("--output", type=Path, required=True, metavar="D.json")
    action.add_argument(
        "--texts",
        action="store_true",
        help="put the beginning of each text beside its hash, for a person who reads the file",
    )
    action.set_defaults(run=_export)
    action = add_command(actions, "merge", "take over the decisions that such a file holds")
    action.add_argument("project", type=Path, metavar="FILE.ditto")
    action.add_argument("decisions", type=Path, metavar="D.json")
    add_choice(action, "--prefer", Prefer, Prefer.MINE)
    action.add_argument(
        "--dry-run", action="store_true", help="say what would be taken over, and change nothing"
    )
    add_choice(action, "--format", _Form, _Form.TABLE)
    action.set_defaults(run=_merge)


def _export(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        if options.output.resolve() == project.path.resolve():
            raise OutputError(
                f"{options.output} was not written because it is the project itself; give another "
                f"name."
            )
        project.scan.check_no_source(options.output)
        shared = project.read(lambda connection: decisions_of(connection, project.path.stem))
        write_shared(shared, options.output, texts=project.scan if options.texts else None)
        tell(f"Wrote {counted(len(shared), 'decision')} to {options.output.name}.")
    return ExitCode.DONE


def _merge(options: argparse.Namespace) -> int:
    shared = read_shared(options.decisions)
    with Project.open(options.project) as project:
        if options.dry_run:
            planned = plan_merge(project, shared)
        else:
            planned, _ = merge(project, shared, options.prefer)
            if project.needs_regrouping:
                project.regroup()
        if options.format is _Form.JSON:
            tell_json(_as_json(project.scan, planned, options.prefer, dry_run=options.dry_run))
        else:
            _tell(project.scan, planned, options.prefer, dry_run=options.dry_run)
    return ExitCode.DONE


def _tell(scan: Scan, planned: Merge, prefer: Prefer, *, dry_run: bool) -> None:
    verb = "Would take over" if dry_run else "Took over"
    tell(
        f"{verb} {counted(planned.new, 'decision')} from {one_line(planned.project)}: "
        f"{counted(len(planned.marks), 'mark')}, {len(planned.apart):,} “not a duplicate”, "
        f"{counted(len(planned.judged), 'judgement')}."
    )
    if planned.agreed:
        tell(f"{planned.agreed:,} are the same here already.")
    if planned.elsewhere:
        tell(
            f"{planned.elsewhere:,} concern texts that are not here, or are only compared against."
        )
    if planned.conflicts:
        whose = "yours hold" if prefer is Prefer.MINE else "theirs hold"
        many = counted(len(planned.conflicts), "decision contradicts", "decisions contradict")
        tell(f"{many} yours; {whose}:")
    for conflict in planned.conflicts:
        for place, text in _about(scan, conflict):
            tell(f"    {one_line(place)}: {one_line(text)}")
        tell(f"        yours: {conflict.mine}, theirs: {conflict.theirs}")


def _as_json(scan: Scan, planned: Merge, prefer: Prefer, *, dry_run: bool) -> dict[str, Any]:
    return {
        "project": encodable(planned.project),
        "dry_run": dry_run,
        "marks": len(planned.marks),
        "not_duplicates": len(planned.apart),
        "judgements": len(planned.judged),
        "agreed": planned.agreed,
        "not_here": planned.elsewhere,
        "prefer": str(prefer),
        "conflicts": [
            {
                "mine": conflict.mine,
                "theirs": conflict.theirs,
                "texts": [
                    {"source": encodable(place), "text": encodable(text)}
                    for place, text in _about(scan, conflict)
                ],
            }
            for conflict in planned.conflicts
        ],
    }


def _about(scan: Scan, conflict: Conflict) -> list[tuple[str, str]]:
    """Return place and text of what a conflict is about: one passage, or two texts."""
    about = conflict.about
    passages = [about] if isinstance(about, int) else [int(scan.copies.first[t]) for t in about]
    found = [scan.passages[passage] for passage in passages]
    return [(p.location.within(scan.sources[p.source].name), p.text) for p in found]
