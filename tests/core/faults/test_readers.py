"""Processes that read: none outlives whoever started it, and one that is killed costs one file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import contextmanager

import pytest
from dittograph.documents import formats, gathering
from dittograph.documents.reading import read_collection, read_sources
from dittograph.documents.registry import all_formats
from dittograph.errors import CancelledError
from dittograph.progress import PolledProgress
from documents.formats import test_docx, test_epub, test_mail, test_odt, test_rtf
from faults.injecting import compiled

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into processes by signals")

# A file of this format says how its reader behaves, after it has opened the pipe that it names.
FORMAT = '''
"""Files that hold up or end the process that reads them."""

import os
import re
import signal
from pathlib import Path

from dittograph.documents.blocks import paragraph
from dittograph.documents.format import Format
from dittograph.documents.location import Location
from dittograph.documents.source import Source


class Held(Format):
    name = "held"
    title = "files that hold up"
    suffixes = (".held",)

    def read(self, file):
        word, _, place = file.read().decode().partition(" ")
        if word in ("wait", "compute"):
            pipe = os.open(place, os.O_WRONLY)  # until this process ends
            os.write(pipe, b"x")
            while word == "wait":
                signal.pause()
            re.match(r"(a+)+$", "a" * 60 + "b")  # never ends, and lets no other thread run
        if word == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        if word == "once" and not Path(place).exists():
            Path(place).touch()
            os.kill(os.getpid(), signal.SIGKILL)
        block = paragraph(word, Location(paragraph=1))
        return Source(file.name, file.path, self.name, blocks=(block,))


FORMAT = Held()
'''
READS = """
import sys
from dittograph.documents import formats
from dittograph.documents.reading import read_sources
formats.__path__ = [*formats.__path__, sys.argv[1]]
read_sources([sys.argv[2]])
"""


@pytest.fixture
def held(tmp_path_factory, monkeypatch):
    """Give the program a format more; returns the folder of its module."""
    folder = tmp_path_factory.mktemp("formats")
    (folder / "held.py").write_text(FORMAT)
    monkeypatch.setattr(formats, "__path__", [*formats.__path__, str(folder)])
    all_formats.cache_clear()
    yield folder
    sys.modules.pop("dittograph.documents.formats.held", None)
    all_formats.cache_clear()


@pytest.fixture
def pipe(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    return tmp_path / "pipe"


@contextmanager
def readers_of(pipe):
    """Wait until a reader is held; at the end, wait until no reader is there any more."""
    with pipe.open("rb", buffering=0) as held:
        assert held.read(1) == b"x"
        yield
        assert not held.read(1), "the pipe is closed by its end alone"


@pytest.mark.parametrize("word", ["wait", "compute"])
def test_readers_end_with_a_process_that_is_killed(held, pipe, write, tmp_path, word):
    write("in/a.held", f"{word} {pipe}")
    command = [sys.executable, "-c", READS, str(held), str(tmp_path / "in")]
    with subprocess.Popen(command) as process, readers_of(pipe):
        process.kill()
        process.wait()


@pytest.mark.parametrize("word", ["wait", "compute"])
def test_readers_end_with_a_cancel(held, pipe, write, tmp_path, word):
    write("in/a.held", f"{word} {pipe}")

    class Cancelling(PolledProgress):
        """Cancelled as soon as the reader is held."""

        def advance(self, steps=1):
            if held_file:
                self.cancel()
            super().advance(steps)

    held_file = []
    number = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    class Seeing(Cancelling):
        def advance(self, steps=1):
            try:
                if os.read(number, 1):
                    held_file.append(True)
            except BlockingIOError:
                pass
            super().advance(steps)

    with pytest.raises(CancelledError):
        read_sources([tmp_path / "in"], progress=Seeing())
    os.set_blocking(number, True)
    assert not os.read(number, 1)
    os.close(number)


def test_a_reader_that_the_system_kills_costs_one_file(held, write, tmp_path):
    for number in range(9):
        write(f"in/{number}.held", "die" if number == 4 else "fine")
    sources, skipped = read_sources([tmp_path / "in"])
    assert [source.path.name for source in sources] == [f"{n}.held" for n in range(9) if n != 4]
    ((name, reason),) = [(one.source, one.reason) for one in skipped]
    assert name.endswith("4.held")
    assert "more memory than there is" in reason


def test_a_reader_that_is_killed_once_costs_nothing(held, write, tmp_path, monkeypatch):
    # Where a file may have all memory from the beginning, it is not tried again.
    monkeypatch.setattr(gathering, "memory_to_spare", lambda: 4 << 30)
    monkeypatch.setattr(gathering, "_how_many", lambda files: 2)
    for number in range(9):
        write(f"in/{number}.held", f"once {tmp_path / str(number)}" if number % 4 == 0 else "fine")
    sources, skipped = read_sources([tmp_path / "in"])
    assert len(sources) == 9
    assert skipped == []


EXAMPLES = {
    "docx": test_docx,
    "epub": test_epub,
    "eml": test_mail,
    "odt": test_odt,
    "rtf": test_rtf,
}
TEXTS = ["The council approved the budget on Monday.", "Nobody claimed the missing drum."]


@pytest.fixture
def collection(write, tmp_path):
    for suffix, module in EXAMPLES.items():
        write(f"in/a.{suffix}", module.example(TEXTS))
    write("in/a.txt", "\n".join(TEXTS))
    return tmp_path / "in"


def test_reading_needs_no_room_for_temporary_files(collection, tmp_path):
    injector = compiled(tmp_path)
    if injector is None:
        pytest.skip("needs a C compiler")
    command = [sys.executable, "-c", SCAN, str(collection)]
    full = {
        "LD_PRELOAD": str(injector),
        "FAULT_FULL": "/tmp:/var/tmp:/dev/shm",
        "DITTOGRAPH_CACHE": str(tmp_path / "empty"),  # else nothing would be read again
    }
    plain, without_room = (
        subprocess.run(command, env=os.environ | more, capture_output=True, text=True, check=True)
        for more in ({}, full)
    )
    assert (without_room.stdout, without_room.stderr) == (plain.stdout, "")
    assert len(json.loads(plain.stdout.splitlines()[0])) == 1 + len(EXAMPLES)


SCAN = """
import json, sys
from dittograph.documents import gathering
from dittograph.documents.reading import read_collection
gathering.FEW = -1  # small texts too are read in other processes, and remembered
read = read_collection([sys.argv[1]], cache=True)
print(json.dumps([[s.name, s.checksum, s.text, repr(s.blocks)] for s in read.sources]))
print(len(read.skipped))
"""


def test_scans_at_once_share_the_cache_of_read_files(collection, write, fresh_cache):
    for number in range(40):
        write(f"in/{number}.docx", test_docx.example([*TEXTS, f"Letter {number}."]))
    expected = read_collection([collection], cache=False)
    assert len(expected.sources) == 46
    command = [sys.executable, "-c", SCAN, str(collection)]
    scans = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    told = [scan.communicate()[0] for scan in scans]
    wanted = [[s.name, s.checksum, s.text, repr(s.blocks)] for s in expected.sources]
    for one in (*told, subprocess.run(command, capture_output=True, text=True, check=True).stdout):
        sources, skipped = one.splitlines()
        assert json.loads(sources) == wanted
        assert skipped == "0"
