"""Names that every system takes, and work measured by clocks that every system has."""

from __future__ import annotations

import errno
import ntpath
import sys
from pathlib import Path, PurePath, PureWindowsPath

import pytest
from dittograph.errors import OutputError
from dittograph.execution.clock import processor_seconds
from dittograph.files import whole as files
from dittograph.files.names import folded, is_device, safe_name
from dittograph.files.whole import not_written, whole_file, whole_folder
from dittograph.finished_scan import SourceInfo
from dittograph.outputs import copy_names
from dittograph.settings import Unit
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    "name", ["CON", "con.txt", "nul .md", "Com7", "LPT¹.csv", "aux.tar.gz", "CONIN$"]
)
def test_devices_of_windows_are_known_whatever_their_suffix(name):
    assert is_device(name)
    assert safe_name(name) == f"_{name}"


@pytest.mark.parametrize("name", ["console", "common.txt", "com", "nul_.txt", "a con"])
def test_names_that_only_look_like_devices_stay(name):
    assert safe_name(name) == name


@given(st.text() | st.text("con.\udce9", max_size=9), st.integers(min_value=8, max_value=255))
def test_a_safe_name_is_one_part_that_windows_would_not_change(name, most):
    safe = safe_name(name, most_bytes=most)
    assert safe
    assert len(safe.encode()) <= most
    assert PureWindowsPath(safe).parts == (safe,)
    assert safe == safe.rstrip(". ")
    assert not is_device(safe)
    assert not set(safe) & set('<>:"/\\|?*\0\n')
    assert safe_name(safe, most_bytes=most) == safe


def test_a_name_that_is_no_text_and_a_device_of_the_full_length_are_safe_too():
    assert safe_name("caf\udce9.txt") == "caf_.txt"  # as Linux gives a name in an old encoding
    assert len(safe_name("nul." + 300 * "x")) == 255


def test_names_are_the_same_where_some_system_takes_them_for_it():
    assert folded(PurePath("A/Straße.TXT")) == folded(PurePath("a/STRASSE.txt"))
    assert folded(PurePath("e\u0301.txt")) == folded(PurePath("\u00e9.txt"))
    assert folded(PurePath("a.txt")) != folded(PurePath("b.txt"))


# --- cleaned copies


def info(path: str) -> SourceInfo:
    return SourceInfo(Path(path).name, path, "utf-8", Unit.LINE)


def _names(infos):
    names = copy_names.CopyNames(infos, "audit.csv")
    return [names.name(one) for one in infos]


def test_copies_of_files_that_differ_only_in_case_do_not_meet():
    names = _names([info("/d/A.txt"), info("/d/a.txt"), info("/d/Audit.csv")])
    assert [name.as_posix() for name in names] == ["A.txt", "a (2).txt", "Audit (2).csv"]


def test_a_copy_is_not_written_where_another_needs_a_folder():
    names = _names([info("/d/notes"), info("/d/Notes/a.txt"), info("/d/Notes/b.txt")])
    assert [name.as_posix() for name in names] == ["notes", "Notes (2)/a.txt", "Notes (2)/b.txt"]
    names = _names([info("/d/Notes/a.txt"), info("/d/notes")])
    assert [name.as_posix() for name in names] == ["Notes/a.txt", "notes (2)"]


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        ([r"C:\Texts\a.txt", r"c:\texts\More\b.txt"], ["a.txt", "More/b.txt"]),
        ([r"C:\x\a.txt", r"D:\x\a.txt"], ["x/a.txt", "x/a (2).txt"]),
        ([r"\\srv\share\x\a.txt", r"\\srv\share\y\a.txt"], ["x/a.txt", "y/a.txt"]),
        ([r"\\srv\share\a.txt", r"C:\a.txt"], ["a.txt", "a (2).txt"]),
        ([r"C:\x\nul.txt"], ["_nul.txt"]),
    ],
)
def test_copies_of_files_on_drives_and_shares_stay_in_the_folder(monkeypatch, paths, names):
    monkeypatch.setattr(copy_names, "PurePath", PureWindowsPath)
    monkeypatch.setattr(copy_names, "Path", PureWindowsPath)
    monkeypatch.setattr(copy_names.os, "path", ntpath)
    infos = [SourceInfo(ntpath.basename(p), p, "utf-8", Unit.LINE) for p in paths]
    assert [name.as_posix() for name in _names(infos)] == names


# --- files that are put in place


class _Refusing:
    """Refuses, as Windows does, to put a file in place so many times."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
        self.waits: list[float] = []
        replace = Path.replace

        def refuse(path: Path, target: Path) -> Path:
            if len(self.waits) < times:
                error = PermissionError(errno.EACCES, "Access is denied", str(path))
                error.winerror = 5  # type: ignore[attr-defined]
                raise error
            return replace(path, target)

        monkeypatch.setattr(sys, "platform", "win32")
        monkeypatch.setattr(Path, "replace", refuse)
        monkeypatch.setattr(files.time, "sleep", self.waits.append)


def test_on_windows_a_virus_scanner_is_waited_for(monkeypatch, tmp_path):
    refusing = _Refusing(monkeypatch, 3)
    with whole_file(tmp_path / "list.csv") as temporary:
        temporary.write_text("new")
    assert (tmp_path / "list.csv").read_text() == "new"
    assert len(refusing.waits) == 3
    assert sum(refusing.waits) < 1


def test_on_windows_a_file_that_another_program_has_open_is_told(monkeypatch, tmp_path):
    target = tmp_path / "list.xlsx"
    target.write_text("old")
    refusing = _Refusing(monkeypatch, 99)
    with pytest.raises(OutputError) as caught, whole_file(target) as temporary:
        temporary.write_text("new")
    assert str(caught.value) == (
        f"{target} was not written because it is open in another program or may only be read; "
        f"close it there and try again, or give another name."
    )
    assert sum(refusing.waits) < 2
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_is_told_where_the_system_knows_no_quota(monkeypatch):
    monkeypatch.delattr(files.errno, "EDQUOT")
    assert "the disk is full" in not_written("x", OSError(errno.ENOSPC, "full"))
    assert "the disk is full" not in not_written("x", OSError(errno.EIO, "broken"))


def test_folders_are_written_where_pathlib_knows_no_mounts(monkeypatch, tmp_path):
    def unsupported(path):
        raise NotImplementedError  # as on Windows before Python 3.12

    monkeypatch.setattr(Path, "is_mount", unsupported)
    with whole_folder(tmp_path / "new") as temporary:
        (temporary / "a").touch()
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["a"]


# --- clocks


@pytest.mark.parametrize("took", [0.0003, 0.004, 0.09])
def test_work_is_measured_also_by_a_clock_of_large_steps(took):
    now, step = 0.0, 1 / 64

    def work():
        nonlocal now
        now += took

    measured = processor_seconds(work, lambda: now // step * step, tick=step)
    assert measured == pytest.approx(took, rel=0.15)


def test_work_is_done_once_where_the_clock_is_fine():
    times = []
    ticks = iter([1.0, 1.25])
    assert processor_seconds(lambda: times.append(1), lambda: next(ticks), tick=0.0) == 0.25
    assert times == [1]
