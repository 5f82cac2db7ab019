"""``dittograph overlap``: how much of each source stands in each other one."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dittograph.cli.options import Commands, ExitCode, add_command
from dittograph.cli.terminal import tell, tell_json
from dittograph.errors import InputError
from dittograph.finished_scan import Scan
from dittograph.outputs.csv import write_rows
from dittograph.outputs.result import encodable
from dittograph.project.project import Project

_KEYS = ("a", "b", "a_in_b", "b_in_a", "passages")


def add(commands: Commands) -> None:
    """Declare the command."""
    command = add_command(commands, "overlap", "tell how much of each source stands in each other")
    command.add_argument("project", type=Path, metavar="FILE.ditto")
    command.add_argument("--threshold", type=float)
    command.add_argument("--format", choices=["table", "json", "csv"], default="table")
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        scan = project.scan
    threshold = scan.settings.threshold if options.threshold is None else options.threshold
    if not scan.settings.floor <= threshold <= 1:
        raise InputError(
            f"The threshold {threshold:g} is outside {scan.settings.floor:g} to 1, for which the "
            "project has pairs; give another, or scan again with a lower floor."
        )
    rows = list(_rows(scan, threshold))
    if options.format == "json":
        tell_json(rows)
    elif options.format == "csv":
        write_rows(sys.stdout.buffer, _KEYS, [tuple(row[key] for key in _KEYS) for row in rows])
    else:
        for row in rows:
            count = row["passages"]
            passages = "1 passage" if count == 1 else f"{count:,} passages"
            tell(f"{row['a_in_b']:6.1%} of {row['a']}")
            tell(f"{row['b_in_a']:6.1%} of {row['b']}\n        {passages} of the first\n")
        if not rows:
            tell(f"No two sources share a passage at {threshold:g} or above.")
    return ExitCode.DONE


def _rows(scan: Scan, threshold: float) -> Iterator[dict[str, Any]]:
    overlap = scan.overlap(threshold)
    names = [encodable(source.name) for source in scan.sources]
    for a, b, a_in_b, b_in_a, passages in zip(
        overlap.a.tolist(),
        overlap.b.tolist(),
        overlap.a_in_b.tolist(),
        overlap.b_in_a.tolist(),
        overlap.passages.tolist(),
        strict=True,
    ):
        yield {
            "a": names[a],
            "b": names[b],
            "a_in_b": round(a_in_b, 4),
            "b_in_a": round(b_in_a, 4),
            "passages": passages,
        }
