"""``dittograph cache``: shows or clears what can be computed again."""

from __future__ import annotations

import argparse

from dittograph.caches.folder import all_caches, clear_caches
from dittograph.cli.options import Commands, ExitCode, add_command
from dittograph.cli.terminal import megabytes, tell
from dittograph.outputs.result import counted


def add(commands: Commands) -> None:
    """Declare the command."""
    command = add_command(commands, "cache", "show or clear the cache")
    command.add_argument("action", nargs="?", choices=["info", "clear"], default="info")
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if options.action == "clear":
        freed = clear_caches()
        tell(f"Cleared {megabytes(freed)}; the next scan embeds and searches its texts again.")
        return ExitCode.DONE
    for cache in all_caches():
        count, size = cache.files.size()
        what = f"{cache.holds}{counted(count, cache.one, cache.many)}"
        tell(f"{megabytes(size)} of {what} in {cache.files.path}")
    return ExitCode.DONE
