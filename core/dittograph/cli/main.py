"""The command line: which command is meant, and how it ends.

Results go to standard output or ``--output``, progress and errors to standard error.
"""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Callable, Sequence

from dittograph.cli import (
    cache,
    compare,
    decide,
    decisions,
    doctor,
    encoders,
    evaluate,
    export,
    overlap,
    read,
    scan,
    search,
    teach,
)
from dittograph.cli.options import ExitCode, Parser
from dittograph.cli.terminal import give_up, say
from dittograph.encoders.process import set_up
from dittograph.errors import CancelledError, DittographError, EncoderError
from dittograph.files.whole import not_written
from dittograph.policy.policy import current
from dittograph.startup import (
    be_a_helper_if_asked,
    limit_idle_spinning,
    reader_is_gone,
    set_up_streams,
)
from dittograph.version import __version__

_COMMANDS = (
    scan,
    read,
    compare,
    search,
    overlap,
    decide,
    decisions,
    encoders,
    teach,
    evaluate,
    export,
    cache,
    doctor,
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; see ``dittograph --help``."""
    be_a_helper_if_asked()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["--engine"]:
        from dittograph.engine.server import main as run_engine

        return run_engine()
    if arguments == ["--reader"]:
        from dittograph.documents.collection.reader_process import main as read_files

        return read_files()
    if not arguments:
        from dittograph_gui.app import main as window

        return window([])
    limit_idle_spinning()
    set_up()
    set_up_streams()
    options = _parser().parse_args(arguments)
    try:
        run: Callable[[argparse.Namespace], int] = options.run
        current()  # a damaged policy stops every command before it has done anything
        code = run(options)
        sys.stdout.flush()  # here, where a full disk can still be reported
    except (KeyboardInterrupt, CancelledError) as error:
        say(str(error) or str(CancelledError()))
        return ExitCode.CANCELLED
    except DittographError as error:
        if options.debug:
            traceback.print_exc()
        say(f"dittograph: {error}")
        return ExitCode.BAD_ENCODER if isinstance(error, EncoderError) else ExitCode.BAD_INPUT
    except OSError as error:
        if reader_is_gone(error):
            give_up(sys.stdout)
            return ExitCode.DONE  # whoever read the output has seen enough
        if options.debug:
            traceback.print_exc()
        if error.filename is None:
            give_up(sys.stdout)
            say(f"dittograph: {not_written('The output', error)}")
        else:
            say(f"dittograph: {error.filename} cannot be used ({error.strerror}); look into that.")
        return ExitCode.BAD_INPUT
    except Exception as error:  # noqa: BLE001 - a person gets a sentence, never a traceback
        if options.debug:
            traceback.print_exc()
        say(
            f"dittograph: Something went wrong inside ({type(error).__name__}: {error}); "
            f"--debug shows where."
        )
        return ExitCode.BROKEN
    return code


def _parser() -> Parser:
    parser = Parser(
        prog="dittograph",
        description="Finds paraphrases and near-duplicates in texts, entirely offline. "
        "Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"dittograph {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=Parser)
    for command in _COMMANDS:
        command.add(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
