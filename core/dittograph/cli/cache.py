"""``dittograph cache``: shows or clears what can be computed again."""

from __future__ import annotations

import argparse

from dittograph.cli.options import Commands, ExitCode, add_command
from dittograph.cli.terminal import megabytes, tell
from dittograph.encoders import vectors
from dittograph.outputs.result import counted
from dittograph.pairs import known as pairs


def add(commands: Commands) -> None:
    """Declare the command."""
    command = add_command(commands, "cache", "show or clear the cache")
    command.add_argument("action", nargs="?", choices=["info", "clear"], default="info")
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from dittograph.caches import indexes  # imports hnswlib

    if options.action == "clear":
        size = sum(cache.cache_size()[1] for cache in (vectors, pairs, indexes))
        for cache in (vectors, pairs, indexes):
            cache.clear_cache()
        tell(f"Cleared {megabytes(size)}; the next scan embeds and searches its texts again.")
    else:
        count, size = vectors.cache_size()
        folder = vectors.vector_folder()
        tell(f"{megabytes(size)} of vectors of {counted(count, 'encoder')} in {folder}")
        count, size = pairs.cache_size()
        tell(f"{megabytes(size)} of pairs of {counted(count, 'scan')} in {pairs.pair_folder()}")
        count, size = indexes.cache_size()
        folder = indexes.index_folder()
        tell(f"{megabytes(size)} of {counted(count, 'index', 'indexes')} in {folder}")
    return ExitCode.DONE
