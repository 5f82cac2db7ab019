"""``dittograph read``: shows what the program reads in a document."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from dittograph.cli.options import Commands, ExitCode, add_command, add_settings
from dittograph.cli.terminal import say, tell, tell_json
from dittograph.documents.options import ReadOptions
from dittograph.documents.reading import read_sources
from dittograph.documents.source import STDIN, Skipped, Source
from dittograph.errors import InputError
from dittograph.passages.passage import Passage
from dittograph.passages.rows import check_column
from dittograph.passages.units import split
from dittograph.settings import Unit, codec_named

_SETTINGS = ("unit", "column", "encoding", "everything")
_KEYS = ("page", "paragraph", "line", "row", "column", "start", "end")


def add(commands: Commands) -> None:
    """Declare the command."""
    command = add_command(commands, "read", "show what is read in a document")
    command.add_argument("file", metavar="FILE", help="a file, or - for lines on standard input")
    add_settings(command, _SETTINGS)
    command.add_argument("--format", choices=["text", "json"], default="text")
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if options.file != STDIN and Path(options.file).is_dir():
        raise InputError(f"{options.file} is a folder; give one file, or scan the folder.")
    sources, skipped = read_sources(
        [options.file],
        options=ReadOptions(codec_named(options.encoding), bool(options.everything)),
        stdin=sys.stdin.buffer.read() if options.file == STDIN else None,
    )
    if options.column is not None and sources and not any(source.tables for source in sources):
        raise InputError(
            f"{options.file} is not a table, so there is no column {options.column!r}; leave it "
            "out."
        )
    sources, without = check_column(sources, options.column)
    skipped += without
    if not sources:
        raise InputError(" ".join(f"{one.source}: {one.reason}" for one in skipped))
    unit = options.unit or Unit.AUTO
    passages = [
        (source, list(split(source, index, unit, column=options.column)))
        for index, source in enumerate(sources)
    ]
    if options.format == "json":
        tell_json([_entry(source, p) for source, found in passages for p in found])
    else:
        tell("\n".join(" ".join(p.text.split()) for _, found in passages for p in found))
    _remark(sources, skipped)
    return ExitCode.SKIPPED if skipped else ExitCode.DONE


def _entry(source: Source, passage: Passage) -> dict[str, Any]:
    where = passage.location.fields()
    inside = {"source": source.name} if source.member else {}
    return {"text": passage.text, **inside, **dict.fromkeys(_KEYS), **where}


def _remark(sources: Iterable[Source], skipped: Iterable[Skipped]) -> None:
    for source in sources:
        for remark in source.remarks:
            say(f"{source.name}: {remark}")
    for one in skipped:
        say(f"Skipped {one.source}: {one.reason}")
