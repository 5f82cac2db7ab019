"""Processes that read: none outlives whoever started it, and one that is killed costs one file."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys

import pytest
from dittograph.documents import gathering
from dittograph.documents.reading import read_collection, read_sources
from dittograph.errors import CancelledError
from dittograph.progress import PolledProgress
from documents.formats import test_docx, test_epub, test_mail, test_odt, test_rtf
from faults.held import held_format, named_pipe, readers_of  # noqa: F401 - fixtures
from faults.injecting import compiled

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into processes by signals")

READS = """
import sys
from dittograph.documents import formats
from dittograph.documents.reading import read_sources
formats.__path__ = [*formats.__path__, sys.argv[1]]
read_sources([sys.argv[2]])
"""


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

    number = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    class Cancelled(PolledProgress):
        """Cancelled as soon as the reader is held."""

        def advance(self, steps=1):
            with contextlib.suppress(BlockingIOError):
                if os.read(number, 1):
                    self.cancel()
            super().advance(steps)

    with pytest.raises(CancelledError):
        read_sources([tmp_path / "in"], progress=Cancelled())
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
