"""``dittograph decide``: keeps one text of each cluster by rules, and drops its duplicates."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dittograph.cli.options import Commands, ExitCode, add_choice, add_command
from dittograph.cli.terminal import one_line, tell, tell_json
from dittograph.finished_scan import Scan
from dittograph.outputs.result import encodable, place_of
from dittograph.project.project import Project
from dittograph.settings import Grouping
from dittograph.triage.deciding import carry_out, plan_for
from dittograph.triage.plan import Plan
from dittograph.triage.rules import KeepOrder, KeepRule, read_rules
from dittograph.triage.words import said_of, told


def add(commands: Commands) -> None:
    """Declare the command."""
    command = add_command(commands, "decide", "keep one text of each cluster by rules")
    command.add_argument("project", type=Path, metavar="FILE.ditto")
    command.add_argument(
        "--rule",
        action="append",
        required=True,
        metavar="RULE[,RULE…]",
        help=f"what stays, the most important rule first: {', '.join(KeepRule)}",
    )
    command.add_argument(
        "--source-order",
        action="append",
        default=[],
        metavar="NAME,…",
        help="sources or folders for the rule “source”, the preferred first",
    )
    command.add_argument("--threshold", type=float)
    add_choice(command, "--grouping", Grouping)
    command.add_argument(
        "--dry-run", action="store_true", help="tell what would be decided, and decide nothing"
    )
    command.add_argument("--format", choices=["table", "json"], default="table")
    command.add_argument(
        "--confirm-sources",
        action="store_true",
        help="let the sources of a project from elsewhere be read",
    )
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    order = KeepOrder(read_rules(_listed(options.rule)), tuple(_listed(options.source_order)))
    with Project.open(options.project) as project:
        if options.confirm_sources:
            project.confirm_sources()
        plan = plan_for(project, order, threshold=options.threshold, grouping=options.grouping)
        if not options.dry_run:
            carry_out(project, plan)
        if options.format == "json":
            tell_json(list(_rows(plan)))
        else:
            if options.dry_run:
                _tell_clusters(project.scan, plan)
            tell(told(plan, done=not options.dry_run))
    return ExitCode.DONE


def _listed(given: list[str]) -> list[str]:
    return [name.strip() for part in given for name in part.split(",") if name.strip()]


def _rows(plan: Plan) -> Iterator[dict[str, Any]]:
    for cluster in range(len(plan)):
        said, rows = said_of(plan, cluster), plan.rows(cluster)
        yield {
            "cluster": cluster,
            "members": plan.members.passage[rows.start : rows.stop].tolist(),
            "keep": said.stays,
            "drop": list(said.drop),
            "left": [{"id": passage, "why": why} for passage, why in said.left],
            "why": said.why,
        }


def _tell_clusters(scan: Scan, plan: Plan) -> None:
    for cluster in range(len(plan)):
        said = said_of(plan, cluster)
        first = int(plan.members.passage[plan.members.begin[cluster]])
        tell(one_line(encodable(scan.passages[first if said.stays is None else said.stays].text)))
        tell(f"  {said.why}")
        if said.stays is not None:
            tell(f"  keep  {place_of(scan, said.stays)}")
        for passage in said.drop:
            tell(f"  drop  {place_of(scan, passage)}")
        for passage, why in said.left:
            tell(f"  left  {place_of(scan, passage)}: {why}")
        tell("")
