"""``dittograph encoders``: lists, adds, removes and verifies encoders."""

from __future__ import annotations

import argparse
from pathlib import Path

from dittograph.cli.options import Commands, ExitCode, Parser, add_command
from dittograph.cli.terminal import tell
from dittograph.encoders.describe import describe
from dittograph.encoders.discovery import (
    add_encoder,
    check_folder,
    list_encoders,
    remove_encoder,
    resolve_encoder,
)
from dittograph.encoders.embedding import load_encoder
from dittograph.policy.choosing import choose_settings


def add(commands: Commands) -> None:
    """Declare the command."""
    command = add_command(commands, "encoders", "list, add or remove encoders")
    command.set_defaults(run=_list)
    actions = command.add_subparsers(metavar="ACTION", parser_class=Parser)
    add_command(actions, "list", "list the encoders of this computer").set_defaults(run=_list)
    action = add_command(actions, "add", "check a folder, and remember it as an encoder")
    action.add_argument("folder", type=Path)
    action.set_defaults(run=_add)
    action = add_command(actions, "remove", "take an added encoder off the list")
    action.add_argument("name")
    action.set_defaults(run=_remove)
    action = add_command(actions, "verify", "check an encoder's files, and load it")
    action.add_argument("name")
    action.set_defaults(run=_verify)


def _list(_: argparse.Namespace) -> int:
    for encoder in list_encoders():
        tell(f"{encoder.name}\n    {encoder.origin}, {encoder.folder}")
        description = describe(encoder.folder)
        tell(f"    {description}")
        for note in description.notes:
            tell(f"    {note}")
    return ExitCode.DONE


def _add(options: argparse.Namespace) -> int:
    encoder = add_encoder(options.folder)
    tell(f"Added {encoder.name}; use it with --encoder {encoder.name}.")
    return ExitCode.DONE


def _remove(options: argparse.Namespace) -> int:
    encoder = remove_encoder(options.name)
    tell(f"Removed {encoder.name} from the list; its folder {encoder.folder} stays.")
    return ExitCode.DONE


def _verify(options: argparse.Namespace) -> int:
    encoder = resolve_encoder(options.name)
    check_folder(encoder.folder)
    info = load_encoder(choose_settings(free=("encoder",), encoder=options.name)).info
    reads = f"{info.max_tokens:,} tokens" if info.max_tokens else "whole texts"
    tell(
        f"{info.name} is sound: {info.dimension:,} dimensions, reads {reads}, runs on "
        f"{info.device} in {info.precision}."
    )
    for note in info.notes:
        tell(note)
    tell(info.fingerprint)
    return ExitCode.DONE
