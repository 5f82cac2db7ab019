"""What the commands have in common: their parser, their exit codes, and options of several."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from enum import IntEnum, StrEnum
from typing import Any, NoReturn, Protocol, TypeVar

from dittograph.errors import InputError
from dittograph.policy.choosing import choose_settings
from dittograph.settings import ENCODER_SETTINGS, EVEN, MOST_READ, SETTINGS, Score, Settings

_Choice = TypeVar("_Choice", bound=StrEnum)


class ExitCode(IntEnum):
    """How a command has ended."""

    DONE = 0
    BROKEN = 1  # a mistake of the program itself
    BAD_INPUT = 2
    BAD_ENCODER = 3
    SKIPPED = 4  # done, but some sources or encoders were left out
    CANCELLED = 130


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one sentence."""

    def error(self, message: str) -> NoReturn:
        """End the program with a sentence."""
        self.exit(ExitCode.BAD_INPUT, f"dittograph: {message}; see {self.prog} --help.\n")


class Commands(Protocol):
    """Where commands are added: what ``add_subparsers`` gives."""

    def add_parser(self, name: str, /, *, help: str) -> Parser:  # noqa: A002 - argparse's name
        """Add a command."""


def add_command(commands: Commands, name: str, what: str) -> Parser:
    """Add a command, or an action of one; set ``run`` as a default of what is returned."""
    parser = commands.add_parser(name, help=what)
    parser.add_argument("--debug", action="store_true", help="show where an error came from")
    return parser


def add_choice(
    parser: Parser,
    option: str,
    kind: type[_Choice],
    default: _Choice | None = None,
    *,
    required: bool = False,
) -> None:
    """Add an option with a few values, which its help lists and its error names."""

    def read(text: str) -> _Choice:
        try:
            return kind(text)
        except ValueError:
            raise argparse.ArgumentTypeError(
                f"there is no “{text}”; choose one of {', '.join(kind)}"
            ) from None

    metavar = "|".join(kind)
    parser.add_argument(option, type=read, default=default, required=required, metavar=metavar)


def add_settings(parser: Parser, names: Iterable[str]) -> None:
    """Add an option for each of these settings; one that is not given is None."""
    wanted = set(names)
    for setting in SETTINGS:
        if setting.name not in wanted:
            continue
        if issubclass(setting.kind, StrEnum):
            add_choice(parser, setting.option, setting.kind)
        elif setting.kind is bool:
            parser.add_argument(
                setting.option, action="store_true", default=None, help=setting.help or None
            )
        else:
            parser.add_argument(
                setting.option,
                type=setting.kind,
                metavar=setting.metavar,
                help=setting.help or None,
            )


def encoder_settings(options: argparse.Namespace, *, free: Iterable[str] = ()) -> Settings:
    """Return the settings of an encoder from the options that :func:`add_settings` added.

    Args:
        options: What was given.
        free: Names of settings that may be given even where the policy locks them.

    Raises:
        PolicyError: The policy forbids one of them, or is damaged.
    """
    given: dict[str, Any] = {name: getattr(options, name, None) for name in ENCODER_SETTINGS}
    return choose_settings(free=free, **given)


def add_score(parser: Parser, judged: str) -> None:
    """Add ``--score``.

    Args:
        parser: Of the command.
        judged: Where the judged pairs are that a likelihood is learned from, for the help.
    """
    parser.add_argument(
        "--score",
        type=Score,
        choices=list(Score),
        default=Score.SIMILARITY,
        metavar="|".join(Score),
        help="what the threshold goes by; likelihood: that two texts are the same, as learned from "
        f"what is judged in {judged}",
    )


def add_most_read(parser: Parser) -> None:
    """Add ``--cross-pairs``."""
    parser.add_argument(
        "--cross-pairs",
        type=count,
        default=MOST_READ,
        metavar="N",
        help="with --score likelihood, and where a cross-encoder was taught with the encoder: how "
        f"many of the pairs that are most open it reads (default {MOST_READ})",
    )


def checked_likelihood(threshold: float | None) -> float:
    """Return the likelihood from which two texts count; one half where none is given.

    Raises:
        InputError: It is no likelihood.
    """
    level = EVEN if threshold is None else float(threshold)
    if not 0 <= level <= 1:
        raise InputError(f"The threshold {level:g} is no likelihood; give a number from 0 to 1.")
    return level


def add_progress(parser: Parser) -> None:
    """Add ``--progress``, for :func:`~dittograph.cli.terminal.progress_by`."""
    parser.add_argument("--progress", choices=["auto", "plain", "json", "none"], default="auto")


def positive(text: str) -> int:
    """Read a whole number from 1 up."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from 1 up")
    return int(text)


def count(text: str) -> int:
    """Read a whole number from 0 up."""
    return 0 if text == "0" else positive(text)
