"""Files are read in processes: what one of them does costs that file, and nothing else changes."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import dittograph
import pytest
from dittograph.documents.collection import gathering
from dittograph.documents.collection.requests import reader_command, reader_environment
from dittograph.documents.reading import read_collection, read_sources
from dittograph.errors import CancelledError
from dittograph.progress import PolledProgress
from strange_formats import strange  # noqa: F401 - a fixture

pytestmark = pytest.mark.usefixtures("strange")


def said(folder: Path, **how) -> dict[str, str]:
    """Return the first word of each file that was read, and the reason for each that was not."""
    sources, skipped = read_sources([folder], **how)
    read = {Path(s.name).name: s.blocks[0].lines[0].text.split()[0] for s in sources if s.blocks}
    read |= {Path(s.name).name: s.text for s in sources if s.text}
    return read | {Path(one.source).name: one.reason for one in skipped}


def processes(folder: Path) -> list[int]:
    """Return the processes that read the files of a folder, in the order of the files."""
    return [int(s.blocks[0].lines[0].text.split()[1]) for s in read_sources([folder])[0]]


@pytest.mark.parametrize("word", ["crash", "abort"])
def test_a_file_that_ends_its_reader_costs_itself_only(write, tmp_path, word):
    for number in range(9):
        write(f"in/{number}.odd", word if number == 4 else "fine")
    found = said(tmp_path / "in")
    assert [name for name, words in found.items() if words == "fine"] == [
        f"{number}.odd" for number in range(9) if number != 4
    ]
    assert found["4.odd"] != "fine"
    assert found["4.odd"].endswith(".")


def test_what_ends_readers_is_said_in_a_sentence(write, tmp_path):
    write("in/crash.odd", "crash")
    write("in/sign.odd", "sign")
    found = said(tmp_path / "in")
    assert "damaged; open it in the program that made it" in found["crash.odd"]
    assert found["sign.odd"] == "It is a sign."


def test_a_file_that_hangs_its_reader_is_given_up(write, tmp_path, monkeypatch):
    monkeypatch.setattr(gathering, "PATIENCE", 0.2)
    write("in/a.odd", "fine")
    write("in/b.odd", "hang")
    write("in/c.odd", "fine")
    found = said(tmp_path / "in")
    assert found["a.odd"] == found["c.odd"] == "fine"
    assert "longer than" in found["b.odd"]


@pytest.mark.skipif(sys.platform == "win32", reason="there only the clock counts")
def test_a_file_over_which_a_library_computes_for_ever_is_given_up_soon(
    write, tmp_path, monkeypatch
):
    monkeypatch.setattr(gathering, "_COMPUTING", 1.0)
    write("in/a.odd", "compute")
    write("in/b.odd", "fine")
    found = said(tmp_path / "in")
    assert found["a.odd"].startswith("Reading it takes more than 1 seconds of computing, far more")
    assert found["b.odd"] == "fine"


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is another one elsewhere")
def test_a_file_that_wants_all_memory_is_given_up(write, tmp_path, monkeypatch):
    monkeypatch.setattr(gathering, "memory_to_spare", lambda: 300 << 20)
    write("in/a.odd", "grow")
    write("in/b.odd", "fine")
    found = said(tmp_path / "in")
    assert "takes more memory than there is; split it" in found["a.odd"]
    assert found["b.odd"] == "fine"


def test_what_a_library_prints_does_no_harm(write, tmp_path):
    write("in/a.odd", "print")
    write("in/b.odd", "fine")
    assert said(tmp_path / "in") == {"a.odd": "print", "b.odd": "fine"}


def test_the_order_is_that_of_the_names_whoever_is_first(write, tmp_path):
    for number in range(60):
        write(f"in/{number:02}.odd", "fine" + "x" * (60 - number) * 1000)
    sources, _ = read_sources([tmp_path / "in"])
    assert [Path(s.name).name for s in sources] == [f"{number:02}.odd" for number in range(60)]


def test_a_few_small_texts_are_read_in_this_process(write, tmp_path, monkeypatch):
    monkeypatch.setattr(gathering, "Pool", None)
    write("in/a.txt", "one")
    write("in/b.csv", "text\nwords of a row\n")
    write("in/empty.txt", "")
    sources, skipped = read_sources([tmp_path / "in"])
    assert [s.format for s in sources] == ["text", "table"]
    assert [one.reason for one in skipped] == ["The file is empty."]


def test_no_other_file_is_read_in_this_process(write, tmp_path):
    write("in/a.odd", "fine")
    assert os.getpid() not in processes(tmp_path / "in")


def test_where_no_process_can_be_started_files_are_read_here(write, tmp_path, monkeypatch):
    write("in/a.odd", "fine")
    write("in/b.odd", "fine")
    for command in (["/no/such/program"], [sys.executable, "-c", "pass"]):
        monkeypatch.setattr(gathering, "reader_command", lambda command=command: command)
        assert processes(tmp_path / "in") == [os.getpid()] * 2


def test_both_ways_give_the_same(write, tmp_path, monkeypatch):
    write("in/a.txt", "Naïve 😀 words.\r\n\r\nMore of them.")
    write("in/b.csv", 'name;text\n1;words in a cell\n2;"other; words"\n')
    write("in/c.md", "# Head\n\n* one\n* two\n")
    write("in/d.txt", "x\n" * 300_000 + "é")
    write("in/e.txt", "It is 20 £.".encode("cp1252"))
    write("in/f.txt", b"\x00\x01\x02" * 100)
    here = read_sources([tmp_path / "in"])
    monkeypatch.setattr(gathering, "FEW", -1)
    monkeypatch.setattr(gathering, "TINY", -1)
    assert read_sources([tmp_path / "in"]) == here
    assert len(here[0]) == 5
    assert len(here[1]) == 1


class _Cancelling(PolledProgress):
    """Cancelled as soon as reading has begun."""

    def __init__(self) -> None:
        super().__init__()
        self.cancelled_at = 0.0

    def start(self, phase, total, unit="") -> None:
        super().start(phase, total, unit)
        if total:
            self.cancelled_at = time.monotonic()
            self.cancel()


def test_cancel_ends_a_reader_that_does_not_listen(write, tmp_path):
    write("in/a.odd", "hang")
    before = set(_children())
    progress = _Cancelling()
    with pytest.raises(CancelledError):
        read_sources([tmp_path / "in"], progress=progress)
    assert set(_children()) <= before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes with names")
def test_cancel_while_a_file_does_not_answer(tmp_path):
    os.mkfifo(tmp_path / "pipe")  # to open it waits for ever, as in a network that is gone
    with pytest.raises(CancelledError):
        read_sources([tmp_path / "pipe"], progress=_Cancelling())
    os.close(os.open(tmp_path / "pipe", os.O_RDWR | os.O_NONBLOCK))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes with names")
def test_what_comes_out_of_a_pipe_is_read_whole(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    words = "words " * 10_000
    writing = threading.Thread(target=lambda: (tmp_path / "pipe").write_text(words))
    writing.start()
    (source,), _ = read_sources([tmp_path / "pipe"])
    writing.join()
    assert source.text == words


def test_a_reading_process_finds_this_very_program_first():
    first = reader_environment()["PYTHONPATH"].split(os.pathsep)[0]
    assert Path(first) / "dittograph" == Path(dittograph.__file__).parent


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_reader_ends_with_the_process_that_started_it():
    environment = {**os.environ, **reader_environment()}
    with subprocess.Popen(
        reader_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    ) as reader:
        reader.stdin.close()
        assert reader.wait(timeout=60) == 0


def test_a_reader_takes_no_module_from_the_folder_it_is_started_in(write, tmp_path, monkeypatch):
    write("json.py", "raise SystemExit('taken over')")
    write("dittograph/__init__.py", "raise SystemExit('taken over')")
    write("in/a.odd", "fine")
    monkeypatch.chdir(tmp_path)
    assert os.getpid() not in processes(Path("in"))


def test_a_reader_imports_nothing_that_is_slow():
    script = (
        "import sys, dittograph.documents.collection.reader_process\n"
        "print([name for name in ('numpy', 'torch', 'PySide6') if name in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stdout == "[]\n"


# --- folders


def test_folders_may_be_nested_deeper_than_calls_and_paths_may_be(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    depth = 0
    for name in ("deep.txt", "deeper.txt"):
        for _ in range(1100):
            Path("d").mkdir()
            os.chdir("d")
        depth += 1100
        Path(name).write_text("Words.")
    sources, skipped = read_sources([tmp_path / "d"])
    assert Path(sources[0].name).name == "deep.txt"
    if len(sources) == 1:  # this system's paths end before
        assert [one.reason.endswith(".") for one in skipped] == [True]
    for _ in range(depth):  # too deep for those who would remove it by its path
        os.chdir("..")
        for name in ("deep.txt", "deeper.txt"):
            Path("d", name).unlink(missing_ok=True)
        Path("d").rmdir()


# --- one file by several names


def test_a_file_that_is_scanned_is_not_in_the_reference(write, tmp_path):
    old = write("old/b.txt", "The ferry leaves at nine.")
    new = write("old/new/a.txt", "The ferry leaves at nine.")
    read = read_collection([new.parent], reference=[tmp_path / "old", new])
    assert [s.path for s in read.sources] == [new]
    assert [s.path for s in read.reference] == [old]
    assert read.skipped == []


def test_nothing_is_left_of_a_reference_that_is_scanned_whole(write, tmp_path):
    write("in/a.txt", "The ferry leaves at nine.")
    read = read_collection([tmp_path / "in"], reference=[tmp_path / "in"])
    assert len(read.sources) == 1
    assert (read.reference, read.skipped) == ([], [])


def test_a_file_with_two_names_is_read_once(write, tmp_path):
    path = write("in/a.txt", "The ferry leaves at nine.")
    (tmp_path / "in" / "b.txt").hardlink_to(path)
    write("in/c.txt", "The ferry leaves at nine.")  # a copy is a file of its own
    sources, skipped = read_sources([tmp_path / "in"])
    assert [Path(s.name).name for s in sources] == ["a.txt", "c.txt"]
    assert skipped == []


def _children() -> list[int]:
    task = Path(f"/proc/{os.getpid()}/task")
    if not task.exists():
        return []
    return [int(n) for one in task.iterdir() for n in (one / "children").read_text().split()]
