"""What the programs do first, to behave alike on every system and in an installer's bundle.

Windows translates line ends and stops at Ctrl-Z in streams that nobody has told not to, gives a
program without a console no streams at all, writes to files and pipes in a code page of old, and
leaves ``*.txt`` to the program. None of that may be seen in what Dittograph reads and writes.
"""

from __future__ import annotations

import contextlib
import errno
import glob
import io
import os
import sys
from collections.abc import Sequence
from typing import BinaryIO, TextIO

_IN, _OUT, _ERR = 0, 1, 2  # the numbers that every system gives the standard streams


def be_a_helper_if_asked() -> None:
    """End as what ``multiprocessing`` started this program for, where it did.

    A library that makes a lock is enough: on macOS a process then watches over it, which in a
    bundle is this program itself, started again.
    """
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()


def limit_idle_spinning() -> None:
    """Have idle threads of OpenMP give up the processor soon, unless the environment says more.

    GNU OpenMP reads this when torch is first imported. With two programs that compute at the same
    time, teaching an encoder is many times as fast this way, and hardly slower with one.
    """
    os.environ.setdefault("GOMP_SPINCOUNT", "3000")


def set_up_streams() -> None:
    """Make the standard streams of a command fit to read from and to write to."""
    # A caller may have closed them, and a program without a console has none: then they are None.
    sys.stdin, sys.stdout, sys.stderr = (
        stream or io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
        for stream in (sys.stdin, sys.stdout, sys.stderr)
    )
    for number in (_IN, _OUT):
        _untranslated(number)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # few letters in a terminal are not an error
            if sys.platform == "win32" and not stream.isatty():
                stream.reconfigure(encoding="utf-8")


def take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Return standard input and output as pipes for bytes, the output kept from everybody else.

    What libraries print from now on goes to standard error, or nowhere if there is none.
    """
    requests: BinaryIO = io.BytesIO()
    with contextlib.suppress(OSError):
        _untranslated(_IN)
        requests = os.fdopen(os.dup(_IN), "rb")
    answers = os.fdopen(os.dup(_OUT), "wb")
    _untranslated(answers.fileno())
    try:
        os.fstat(_ERR)
    except OSError:
        nothing = os.open(os.devnull, os.O_WRONLY)
        if nothing != _ERR:
            os.dup2(nothing, _ERR)
            os.close(nothing)
    os.dup2(_ERR, _OUT)
    if sys.stderr is None:
        sys.stderr = _text(_ERR)
    if sys.stdout is None:
        sys.stdout = _text(_OUT)
    return requests, answers


def reader_is_gone(error: OSError) -> bool:
    """Return whether an error means that nobody reads a pipe any more."""
    # Windows has no error of its own for it.
    lost = sys.platform == "win32" and error.filename is None and error.errno == errno.EINVAL
    return isinstance(error, BrokenPipeError) or lost


def with_wildcards(paths: Sequence[str]) -> list[str]:
    """Return paths with patterns such as ``*.txt`` filled in, where the system's shell does not."""
    if sys.platform != "win32":
        return list(paths)
    found: list[str] = []
    for path in paths:
        # “[” is an ordinary letter there, so that only these two make a pattern.
        pattern = glob.escape(path).replace("[*]", "*").replace("[?]", "?")
        # pathlib's glob takes no pattern with a drive.
        there = sorted(glob.glob(pattern)) if pattern != glob.escape(path) else []  # noqa: PTH207
        found += there or [path]
    return found


def _untranslated(number: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        with contextlib.suppress(OSError):
            msvcrt.setmode(number, os.O_BINARY)


def _text(number: int) -> TextIO:
    return os.fdopen(os.dup(number), "w", encoding="utf-8", errors="backslashreplace", buffering=1)
