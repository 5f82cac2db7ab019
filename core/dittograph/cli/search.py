"""``dittograph search``: the passages of a project nearest to a text."""

from __future__ import annotations

import argparse
from pathlib import Path

from dittograph.cli.options import Commands, ExitCode, add_command, positive
from dittograph.cli.terminal import one_line, tell, tell_json
from dittograph.encoders.embedding import load_encoder
from dittograph.errors import EncoderError
from dittograph.policy.choosing import choose_settings
from dittograph.project.project import Project
from dittograph.searching import nearest


def add(commands: Commands) -> None:
    """Declare the command."""
    command = add_command(commands, "search", "find the passages of a project nearest to a text")
    command.add_argument("project", type=Path, metavar="FILE.ditto")
    command.add_argument("query", metavar="QUERY")
    command.add_argument("--count", type=positive, default=10)
    command.add_argument("--format", choices=["table", "json"], default="table")
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        found = project.scan
    settings = choose_settings(  # as the project was made, so that its vectors can be compared
        free=("encoder", "precision"),
        encoder=found.settings.encoder,
        precision=found.encoder.precision,
        prompt=found.settings.prompt,
    )
    encoder = load_encoder(settings)
    if encoder.info.fingerprint != found.encoder.fingerprint:
        raise EncoderError(
            f"The encoder {found.encoder.name} has changed since {options.project} was made; "
            f"scan again."
        )
    hits = nearest(found, encoder, options.query, count=options.count)
    if options.format == "json":
        tell_json([
            {
                "id": hit.passage,
                "similarity": round(hit.similarity, 6),
                "text": found.passages[hit.passage].text,
                "source": found.sources[found.passages[hit.passage].source].name,
                "line": found.passages[hit.passage].location.line,
            }
            for hit in hits
        ])  # fmt: skip
        return ExitCode.DONE
    for hit in hits:
        passage = found.passages[hit.passage]
        name, where = found.sources[passage.source].name, passage.location
        place = where.within(name) if where.line is None else f"{name}:{where.line}"
        tell(f"{hit.similarity:.4f}  {place}\n        {one_line(passage.text)}")
    return ExitCode.DONE
