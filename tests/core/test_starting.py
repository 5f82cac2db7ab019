"""What the programs do first, above all where Windows or a bundle differs from this system."""

from __future__ import annotations

import errno
import io
import multiprocessing
import os
import subprocess
import sys
import types
from typing import Any

import pytest
from dittograph import startup as starting
from dittograph.cli import main as cli
from dittograph.engine.messages import Compare, Hello, Request, Version
from dittograph.engine.wire import Answer, Question, Reply, decode_reply, encode
from dittograph.errors import InputError
from dittograph.settings import Settings
from dittograph.startup import reader_is_gone, set_up_streams, with_wildcards
from dittograph.version import __version__

ENTRIES = {
    "console": "from dittograph.cli.main import main",
    "window": "from dittograph_gui.app import main",
}
# A program of an installer: no Python to call, and the engine is the program itself.
_FROZEN = """
import sys
sys.frozen = True
sys.argv = ["dittograph", "--engine"]
{entry}
code = main()
print([name for name in ("PySide6", "shiboken6", "torch") if name in sys.modules], file=sys.stderr)
sys.exit(code)
"""


@pytest.fixture
def windows(monkeypatch):
    """Have the code believe that it runs on Windows; return what it asked of the C library."""
    asked: list[tuple[int, int]] = []
    msvcrt = types.ModuleType("msvcrt")
    msvcrt.setmode = lambda number, mode: asked.append((number, mode))  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
    monkeypatch.setattr(os, "O_BINARY", 0x8000, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    return asked


def ask_engine(entry: str, request: Request[Any]) -> tuple[Reply, str]:
    """Start a frozen program as the engine; return its reply and what it said besides."""
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with subprocess.Popen(
        [sys.executable, "-c", _FROZEN.format(entry=ENTRIES[entry])], **pipes
    ) as ran:
        ran.stdin.write(encode(Question(1, request)))
        ran.stdin.flush()
        answer = decode_reply(ran.stdout.readline())  # its end would cancel what it does
        _, said = ran.communicate(timeout=60)
    assert ran.returncode == 0, said
    return answer, said.decode()


# --- the engine


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_engine_that_has_loaded_torch_has_no_qt(entry):
    answer, said = ask_engine(entry, Compare(("a",), ("b",), Settings()))
    assert isinstance(answer, Answer), answer
    assert said.splitlines()[-1] == "['torch']"


@pytest.mark.parametrize("entry", ENTRIES)
def test_a_program_of_an_installer_reads_files_without_qt_and_torch(entry):
    script = _FROZEN.replace("--engine", "--reader").format(entry=ENTRIES[entry])
    ran = subprocess.run([sys.executable, "-c", script], input=b"", capture_output=True, timeout=60)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"", b"")


def test_an_engine_answers_without_python_s_own_streams():
    # A program without a console has none on Windows, though it was given pipes.
    script = (
        "import sys; sys.stdin = sys.stdout = sys.stderr = None\n"
        "from dittograph.engine.server import Engine, main\n"
        "serve = Engine._serve\n"
        "Engine._serve = lambda self, *asked: (print('æ'), serve(self, *asked))[1]\n"
        "main()\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        input=encode(Question(1, Hello())),
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert decode_reply(ran.stdout) == Answer(1, Version(__version__))
    assert ran.stderr.decode() == "æ\n"


@pytest.mark.skipif(os.name == "nt", reason="closes descriptors as a POSIX shell does")
def test_an_engine_answers_with_standard_error_closed():
    script = "import os; os.close(2)\nfrom dittograph.engine.server import main\nmain()\n"
    ran = subprocess.run(
        [sys.executable, "-c", script],
        input=encode(Question(1, Hello())),
        stdout=subprocess.PIPE,
        timeout=60,
        check=True,
    )
    assert decode_reply(ran.stdout) == Answer(1, Version(__version__))


def test_on_windows_the_pipes_are_not_translated(windows):
    requests, answers = os.pipe(), os.pipe()
    kept = [os.dup(number) for number in range(3)]
    os.dup2(requests[0], 0)
    os.dup2(answers[1], 1)
    try:
        read, write = starting.take_pipes()
        with read, write:
            os.write(requests[1], b"a\r\n\x1ab\n")
            os.close(requests[1])
            os.close(requests[0])
            os.dup2(kept[0], 0)
            assert read.read() == b"a\r\n\x1ab\n"
            write.write(b"a\n")
            write.flush()
            assert windows == [(0, 0x8000), (write.fileno(), 0x8000)]
        assert os.read(answers[0], 10) == b"a\n"
    finally:
        for number, descriptor in enumerate(kept):
            os.dup2(descriptor, number)
            os.close(descriptor)
        os.close(answers[0])
        os.close(answers[1])


# --- the processes that a library may start


@pytest.mark.parametrize("entry", ENTRIES)
def test_a_frozen_program_first_asks_whether_it_is_a_helper(entry, monkeypatch):
    asked = []

    def support():
        asked.append(True)
        raise SystemExit

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(multiprocessing, "freeze_support", support)
    main: dict[str, object] = {}
    exec(ENTRIES[entry], main)
    with pytest.raises(SystemExit):
        main["main"](["--engine"])  # type: ignore[operator]
    assert asked == [True]


# --- the streams of a command


class _Console(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def test_what_windows_writes_to_a_file_is_utf_8_and_to_a_console_what_it_knows(
    windows, monkeypatch
):
    file = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    console = _Console(io.BytesIO(), encoding="cp850")
    monkeypatch.setattr(sys, "stdin", None)
    monkeypatch.setattr(sys, "stdout", file)
    monkeypatch.setattr(sys, "stderr", console)
    set_up_streams()
    for stream, words in ((sys.stdout, "„日本“"), (sys.stderr, "日")):
        stream.write(words)
        stream.flush()
    assert file.buffer.getvalue() == "„日本“".encode()
    assert console.buffer.getvalue() == b"?"
    assert sys.stdin.buffer.read() == b""
    assert windows == [(0, 0x8000), (1, 0x8000)]


def test_elsewhere_the_encoding_of_the_terminal_stays(monkeypatch):
    file = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    monkeypatch.setattr(sys, "stdout", file)
    set_up_streams()
    sys.stdout.write("é日")
    sys.stdout.flush()
    assert file.buffer.getvalue() == b"\xe9?"


def test_a_reader_that_went_away_is_no_error_on_windows_either(monkeypatch, tmp_path):
    assert reader_is_gone(BrokenPipeError())
    lost = OSError(errno.EINVAL, "Invalid argument")
    assert not reader_is_gone(lost)
    monkeypatch.setattr(sys, "platform", "win32")
    assert reader_is_gone(lost)
    assert not reader_is_gone(OSError(errno.EINVAL, "Invalid argument", str(tmp_path)))
    assert not reader_is_gone(OSError(errno.ENOSPC, "full"))


# --- patterns, which the shells of Windows leave to the program


def test_patterns_are_filled_in_on_windows(windows, write, tmp_path):
    for name in ("b.txt", "a.txt", "c.md", "[1].txt"):
        write(name, "One.\n")
    here = str(tmp_path)
    assert with_wildcards([f"{here}/?.txt", f"{here}/c.md", f"{here}/*.pdf"]) == [
        f"{here}/a.txt",
        f"{here}/b.txt",
        f"{here}/c.md",
        f"{here}/*.pdf",
    ]
    assert with_wildcards([f"{here}/[1].t*"]) == [f"{here}/[1].txt"]


def test_elsewhere_a_star_is_a_letter(write, tmp_path):
    assert with_wildcards([str(tmp_path / "*.txt")]) == [str(tmp_path / "*.txt")]


def test_a_command_on_windows_takes_patterns(windows, write, tmp_path, monkeypatch):
    one, two = write("one.txt", "A line.\n"), write("two.txt", "A line.\n")
    asked = []

    def scan(paths, *, reference, **_):
        asked.append((paths, reference))
        raise InputError("Enough.")

    monkeypatch.setattr("dittograph.cli.scan.scan", scan)
    pattern = str(tmp_path / "*.txt")
    assert cli.main(["scan", pattern, "--reference", pattern]) == 2
    assert asked == [([str(one), str(two)], [str(one), str(two)])]


# --- what a library leaves alone

_STATE = """
import locale, os, signal, sys, warnings
import numpy  # has warning filters of its own

def state():
    return {
        "environment": dict(os.environ),
        "locale": locale.setlocale(locale.LC_ALL),
        "streams": [id(s) for s in (sys.stdin, sys.stdout, sys.stderr)],
        "errors": [s.errors for s in (sys.stdin, sys.stdout, sys.stderr)],
        "signals": {n: signal.getsignal(n) for n in signal.valid_signals()},
        "warnings": list(warnings.filters),
        "hooks": [sys.excepthook, sys.displayhook, sys.getswitchinterval()],
    }
before = state()
import dittograph
dittograph.scan
after = state()
print([name for name in before if before[name] != after[name]])
"""


def test_importing_the_library_changes_nothing_of_its_process():
    done = subprocess.run(
        [sys.executable, "-c", _STATE],
        env={n: v for n, v in os.environ.items() if n != "GOMP_SPINCOUNT"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("given", [None, "7"])
def test_our_own_processes_share_the_processor_unless_told_otherwise(given):
    script = (
        "import os, sys\n"
        "{}\n"
        "print(os.environ['GOMP_SPINCOUNT'], 'torch' in sys.modules, file=sys.stderr)"
    )
    environment = {n: v for n, v in os.environ.items() if n != "GOMP_SPINCOUNT"}
    if given:
        environment["GOMP_SPINCOUNT"] = given
    for ours in (
        "from dittograph.cli.main import main; main(['cache'])",
        "from dittograph.engine.server import main; main()",
    ):
        done = subprocess.run(
            [sys.executable, "-c", script.format(ours)],
            input=b"",
            env=environment,
            capture_output=True,
            check=True,
            timeout=60,
        )
        # Set before torch is imported, or it would not be heeded.
        assert done.stderr.decode().split() == [given or "3000", "False"]
