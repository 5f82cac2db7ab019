"""Output files and folders: whole or not at all, whatever goes wrong."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from dittograph.errors import OutputError
from dittograph.files.whole import replace_file, whole_file, whole_folder

posix = pytest.mark.skipif(os.name != "posix", reason="a matter of POSIX")


def everything(folder):
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*"))


def test_a_file_appears_with_its_folders(tmp_path):
    replace_file(tmp_path / "new" / "folder" / "list.csv", b"a,b")
    assert (tmp_path / "new" / "folder" / "list.csv").read_bytes() == b"a,b"
    assert everything(tmp_path) == ["new", "new/folder", "new/folder/list.csv"]


def test_what_was_there_stays_when_writing_fails(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(b"old")
    with pytest.raises(RuntimeError), whole_file(path) as temporary:
        temporary.write_bytes(b"half of the n")
        assert path.read_bytes() == b"old"
        raise RuntimeError
    assert path.read_bytes() == b"old"
    assert everything(tmp_path) == ["list.csv"]


@posix
def test_a_full_disk_leaves_nothing_and_is_told_in_a_sentence(tmp_path):
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))
    try:
        with pytest.raises(OutputError, match=r"big\.csv was not written .*; choose another"):
            replace_file(tmp_path / "big.csv", b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert everything(tmp_path) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_device_is_written_to_and_not_replaced():
    with pytest.raises(OutputError, match="the disk is full"):
        replace_file(Path("/dev/full"), b"x" * 100_000)
    replace_file(Path(os.devnull), b"x")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


@posix
def test_rights_are_those_of_a_new_file_or_of_the_one_replaced(tmp_path):
    plain, private = tmp_path / "plain", tmp_path / "private"
    before = os.umask(0o027)
    try:
        replace_file(plain, b"1")
    finally:
        os.umask(before)
    private.write_bytes(b"0")
    private.chmod(0o600)
    replace_file(private, b"1")
    assert stat.S_IMODE(plain.stat().st_mode) == 0o640
    assert stat.S_IMODE(private.stat().st_mode) == 0o600


@posix
def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.csv").write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to("real.csv")
    replace_file(tmp_path / "link.csv", b"new")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"new"


def test_a_long_name_can_be_written(tmp_path):
    path = tmp_path / ("x" * 250)
    replace_file(path, b"1")
    assert path.read_bytes() == b"1"


def test_a_folder_in_the_way_is_told(tmp_path):
    (tmp_path / "list.csv").mkdir()
    with pytest.raises(OutputError, match=r"list\.csv was not written because it is a folder"):
        replace_file(tmp_path / "list.csv", b"1")
    assert everything(tmp_path) == ["list.csv"]


def test_a_file_where_a_folder_should_be_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError, match="was not written"):
        replace_file(tmp_path / "file" / "list.csv", b"1")


@pytest.mark.parametrize("there", [False, True])
def test_a_folder_appears_when_it_is_whole(tmp_path, there):
    path = tmp_path / "cleaned"
    if there:
        path.mkdir()
    with whole_folder(path) as temporary:
        (temporary / "a.txt").write_bytes(b"1")
        assert not path.exists() or not any(path.iterdir())
    assert everything(tmp_path) == ["cleaned", "cleaned/a.txt"]


def test_half_a_folder_is_taken_away(tmp_path):
    with pytest.raises(OutputError, match="the disk is full"), whole_folder(tmp_path / "c") as part:
        (part / "a.txt").write_bytes(b"1")
        raise OSError(28, "No space left on device")
    assert everything(tmp_path) == []


def test_a_folder_that_holds_something_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_bytes(b"1")
    for path, words in ((tmp_path, "is not empty"), (tmp_path / "mine.txt", "is a file")):
        with pytest.raises(OutputError, match=words), whole_folder(path):
            pytest.fail("was let in")
    assert everything(tmp_path) == ["mine.txt"]
