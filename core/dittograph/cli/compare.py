"""``dittograph compare``: one check of two texts."""

from __future__ import annotations

import argparse

from dittograph.cli.options import (
    Commands,
    ExitCode,
    add_command,
    add_settings,
    encoder_settings,
)
from dittograph.cli.terminal import tell, tell_json
from dittograph.comparing import compare
from dittograph.encoders.embedding import load_encoder
from dittograph.pairs.relation import in_plain_words
from dittograph.settings import ENCODER_SETTINGS


def add(commands: Commands) -> None:
    """Declare the command."""
    command = add_command(commands, "compare", "compare two texts")
    command.add_argument("left", metavar="TEXT_A")
    command.add_argument("right", metavar="TEXT_B")
    add_settings(command, ENCODER_SETTINGS)
    command.add_argument("--format", choices=["table", "json"], default="table")
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    encoder = load_encoder(encoder_settings(options))
    (row,) = compare(encoder, [options.left], [options.right])
    if options.format == "json":
        tell_json(
            {
                "similarity": round(row.similarity, 6),
                "kind": row.kind.label,
                "differs": row.differs.labels,
                "what": row.what,
            }
        )
    else:
        tell(f"cosine similarity  {row.similarity:.4f}\nkind               {row.kind.label}")
        what = "; ".join(map(in_plain_words, row.what)) or "nothing that should stop an editor"
        tell(f"differs            {what}")
    return ExitCode.DONE
