"""Files are read where a cluster sees them: the same as here, whatever happens there."""

from __future__ import annotations

import os
import pickle
import sys
from pathlib import Path

import pytest
from dittograph.documents.collection import gathering, shards
from dittograph.documents.reading import Collection, read_collection
from dittograph.errors import CancelledError
from dittograph.progress import PolledProgress
from strange_formats import strange  # noqa: F401 - a fixture

pytestmark = pytest.mark.usefixtures("strange")


class Machines:
    """Two machines as far as reading is concerned: what goes there and back is pickled.

    Args:
        second: What the second machine says instead of what it is asked.
        before: Called before each task.
    """

    words = "two machines"
    gpus = 0

    def __init__(self, second=None, before=lambda: None) -> None:
        self.second = second
        self.before = before
        self.files = 0  # that were sent

    def everywhere(self, function, arguments, progress):
        function, arguments = pickle.loads(pickle.dumps((function, arguments)))
        if self.second == "silent":
            return None
        return [function(*arguments), self.second or function(*arguments)]

    def each(self):
        return self

    def run(self, tasks, blocks, take, progress):
        for task in tasks:
            self.before()
            self.files += task.steps
            task = pickle.loads(pickle.dumps(task))
            take(pickle.loads(pickle.dumps(task.run(blocks))))
            progress.advance(task.steps)


@pytest.fixture(autouse=True)
def few_are_worth_it(monkeypatch):
    monkeypatch.setattr(gathering, "_SENT_FILES", 4)
    monkeypatch.setattr(shards, "_MOST", 3)


@pytest.fixture
def folder(write, tmp_path) -> Path:
    write("in/a.txt", "Naïve 😀 words.\r\n\r\nMore of them.")
    write("in/b.csv", 'name;text\n1;words in a cell\n2;"other; words"\n')
    write("in/c.txt", "It is 20 £.".encode("cp1252"))
    write("in/d.txt", b"\x00\x01\x02" * 100)
    write("in/e.txt", "")
    write("in/f.odd", "crash")
    write("in/g.odd", "sign")
    write("in/h.txt", "x\n" * 300_000 + "é")
    return tmp_path / "in"


def both(read: Collection) -> tuple[list[object], list[object]]:
    return list(read.sources), list(read.skipped)


def test_what_was_read_is_the_same_as_here(folder):
    here = read_collection([folder])
    there = Machines()
    read = read_collection([folder], at=there)
    assert both(read) == both(here)
    assert len(read.sources) == 4
    assert len(read.skipped) == 4
    assert there.files == 8
    assert (here.where, read.where) == ("", "8 files were read there.")


def test_relative_paths_and_names_stay_as_given(folder, monkeypatch):
    monkeypatch.chdir(folder.parent)
    there = Machines()
    read = read_collection(["in"], at=there)
    assert both(read) == both(read_collection(["in"]))
    assert read.sources[0].path == Path("in/a.txt")
    assert there.files == 8


def test_archives_are_read_there_with_all_that_they_hold(write, tmp_path):
    import io
    import zipfile

    for number in range(4):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("letters/may.txt", f"Letter {number}.")
            archive.writestr("empty.txt", "")
        write(f"in/{number}.zip", packed.getvalue())
    read = read_collection([tmp_path / "in"], at=Machines())
    assert both(read) == both(read_collection([tmp_path / "in"]))
    assert {source.path for source in read.sources} == set((tmp_path / "in").iterdir())


@pytest.mark.parametrize("second", [[""] * 8, "silent"])
def test_where_not_all_machines_see_the_files_they_are_read_here(folder, second):
    there = Machines(second)
    read = read_collection([folder], at=there)
    assert both(read) == both(read_collection([folder]))
    assert there.files == 0
    assert read.where.startswith("Files were read on this computer, because the machines there")


def test_the_same_path_is_not_enough(folder, tmp_path):
    one, other = folder / "a.txt", tmp_path / "other.txt"
    other.write_bytes(one.read_bytes().replace(b"words", b"sword"))
    status = one.stat()
    os.utime(other, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert shards.heads([one]) != shards.heads([other])
    assert shards.heads([folder / "none.txt"]) == [""]


def test_a_file_that_is_another_one_there_is_read_here(folder):
    path = folder / "a.txt"

    def change():
        path.write_text("Other words there.")

    there = Machines(before=change)
    read = read_collection([folder], at=there)
    assert read.sources[0].text == "Other words there."  # as this computer finds it afterwards
    assert read.where == "7 files were read there."


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is another one elsewhere")
def test_what_is_too_large_there_is_read_here(write, tmp_path, monkeypatch):
    for name in "abcd":
        write(f"in/{name}.odd", "fine")
    monkeypatch.setattr(shards, "memory_to_spare", lambda: 1)
    monkeypatch.setattr(gathering, "memory_to_spare", lambda: 400 << 20)
    write("in/e.odd", "grow")
    read = read_collection([tmp_path / "in"], at=Machines())
    assert len(read.sources) == 4
    assert [one.reason for one in read.skipped] == [
        "Reading it takes more memory than there is; split it into smaller files."
    ]


def test_a_file_that_hangs_there_is_given_up(write, tmp_path, monkeypatch):
    monkeypatch.setattr(gathering, "PATIENCE", 0.5)
    for name in "abc":
        write(f"in/{name}.odd", "fine")
    write("in/d.odd", "hang")
    read = read_collection([tmp_path / "in"], at=Machines())
    assert len(read.sources) == 3
    assert "longer than" in read.skipped[0].reason


def test_where_no_process_can_be_started_there_files_are_read_here(folder, monkeypatch):
    monkeypatch.setattr(shards, "reader_command", lambda: ["/no/such/program"])
    read = read_collection([folder], at=Machines())
    assert both(read) == both(read_collection([folder]))
    assert read.where == ""


def test_what_is_remembered_is_not_sent(folder, monkeypatch):
    monkeypatch.setattr("dittograph.caches.read_files._SETTLED", -1.0)
    first, second = Machines(), Machines()
    read = read_collection([folder], cache=True, at=first)
    again = read_collection([folder], cache=True, at=second)
    assert both(again) == both(read)
    assert first.files == 8
    assert second.files == 0


def test_few_files_are_not_worth_asking(write, tmp_path):
    write("in/a.odd", "fine")
    there = Machines("silent")
    assert read_collection([tmp_path / "in"], at=there).where == ""


def test_cancelled_while_files_are_read_there(folder):
    progress = PolledProgress()
    there = Machines(before=progress.cancel)
    with pytest.raises(CancelledError):
        read_collection([folder], at=there, progress=progress)
    assert there.files == 3  # of the first shard


def test_shards_are_cut_by_files_and_by_bytes(tmp_path, monkeypatch):
    monkeypatch.setattr(shards, "_SHARD", 10)
    sizes = [1, 1, 1, 1, 9, 2, 50, 1]
    wanted = [shards.Wanted(i, None, tmp_path, size, 0) for i, size in enumerate(sizes)]
    cut = [[one.size for one in shard] for shard in shards._shards(wanted)]
    assert cut == [[1, 1, 1], [1, 9], [2], [50], [1]]


def test_each_file_counts_once_in_the_progress(folder):
    progress = PolledProgress()
    read_collection([folder], at=Machines(), progress=progress)
    assert (progress.snapshot().done, progress.snapshot().total) == (8, 8)
