"""How the clean-room test reads what it sees; the test itself needs root and a mirror."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
sys.path.append(str(PACKAGING))  # last, so that it hides nothing

from cleanroom.file_list import Excuse, compare, list_files  # noqa: E402
from cleanroom.formats import DROPPED, TEXTS, holds  # noqa: E402
from cleanroom.libraries import ask_ldd, is_elf, read_ldd  # noqa: E402
from cleanroom.report import FailedError, Report  # noqa: E402
from dittograph.documents.registry import all_formats  # noqa: E402

MANY = """\
/usr/lib/dittograph/_internal/libfirst.so:
\tlinux-vdso.so.1 (0x00007ffd0a9f2000)
\tlibsecond.so.6 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f2b4c200000)
\t/lib64/ld-linux-x86-64.so.2 (0x00007f2b4c4f5000)
/usr/lib/dittograph/_internal/libsecond.so.6:
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f2b4c200000)
/usr/lib/dittograph/_internal/plain data:
\tnot a dynamic executable
"""


def test_missing_libraries_are_told_with_the_file_that_asks_for_them() -> None:
    missing, found = read_ldd(MANY, ["one", "two", "three"])
    assert missing == {"/usr/lib/dittograph/_internal/libfirst.so": ["libsecond.so.6"]}
    assert found == {"/lib/x86_64-linux-gnu/libc.so.6"}


def test_of_a_single_file_ldd_repeats_no_name() -> None:
    missing, _ = read_ldd("\tlibgone.so => not found\n", ["/opt/one"])
    assert missing == {"/opt/one": ["libgone.so"]}


def test_a_system_library_that_is_too_old_is_missing_too() -> None:
    said = (
        "/opt/one: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found "
        "(required by /opt/one)\n/opt/other:\n\tlibc.so.6 => /lib/libc.so.6 (0x00007f2b4c2000)\n"
    )
    missing, _ = read_ldd(said, ["/opt/other", "/opt/one"])
    assert missing == {"/opt/one": ["GLIBC_2.38 of /lib/x86_64-linux-gnu/libc.so.6"]}


@pytest.mark.skipif(sys.platform != "linux", reason="ldd is of Linux")
def test_this_python_finds_all_its_libraries() -> None:
    python = os.path.realpath(sys.executable)
    asked: list[list[str]] = []

    def run(command: list[str]) -> str:
        asked.append(command)
        return subprocess.run(command, check=False, capture_output=True, text=True).stdout

    missing, found = ask_ldd(lambda command: run(list(command)), [python, "/bin/sh"], batch=1)
    assert [command[1:] for command in asked] == [[python], ["/bin/sh"]]
    assert missing == {}
    assert any("libc.so" in path for path in found)
    assert is_elf(Path(python))
    assert not is_elf(Path(__file__))


def test_what_came_went_and_changed_is_told_apart(tmp_path: Path) -> None:
    for name in ("kept", "gone", "changed", "mode"):
        (tmp_path / name).write_text(name)
    (tmp_path / "link").symlink_to("kept")
    before = list_files(tmp_path)
    (tmp_path / "gone").unlink()
    (tmp_path / "changed").write_text("other")
    (tmp_path / "mode").chmod(0o600)
    (tmp_path / "link").unlink()
    (tmp_path / "link").symlink_to("mode")
    (tmp_path / "new").mkdir()
    (tmp_path / "new/file").touch()
    difference = compare(before, list_files(tmp_path))
    assert difference.unexplained == [
        "~ changed", "- gone", "~ link", "~ mode", "+ new", "+ new/file",
    ]  # fmt: skip


def test_the_same_bytes_written_again_are_no_difference(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("one")
    before = list_files(tmp_path)
    (tmp_path / "file").unlink()
    (tmp_path / "file").write_text("one")
    assert compare(before, list_files(tmp_path)).unexplained == []


def test_an_excuse_explains_what_it_names_and_nothing_else(tmp_path: Path) -> None:
    logs = Excuse(r"var/log/", "logs")
    before = list_files(tmp_path)
    (tmp_path / "var/log").mkdir(parents=True)
    (tmp_path / "var/log/dpkg.log").touch()
    (tmp_path / "var/logo").touch()
    difference = compare(before, list_files(tmp_path), [logs])
    assert difference.explained == {logs: 1}
    assert difference.unexplained == ["+ var", "+ var/log", "+ var/logo"]


def test_folders_left_out_are_listed_without_their_content(tmp_path: Path) -> None:
    (tmp_path / "home/one").mkdir(parents=True)
    (tmp_path / "etc/home").mkdir(parents=True)
    assert sorted(list_files(tmp_path, ["home"])) == ["etc", "etc/home", "home"]


def test_a_failed_check_is_told_again_at_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()
    report.where = "bookworm"
    with report.step("removal"):
        report.check("nothing is left", ok=False, detail=["+ usr/lib/x"])
        raise FailedError("apt is locked")
    with report.step("upgrade"):
        report.check("decisions are there", ok=True)
    assert report.end() == 1
    told = capsys.readouterr().out
    assert "✓ decisions are there" in told
    assert "+ usr/lib/x" in told
    assert "apt is locked" in told
    assert "2 of 3 checks failed" in told
    assert "✗ bookworm: nothing is left" in told


def test_all_that_holds_is_success() -> None:
    report = Report()
    report.check("one thing holds", ok=True)
    assert report.end() == 0


def test_there_is_an_example_of_every_format(tmp_path: Path) -> None:
    script, tests = PACKAGING / "cleanroom/examples.py", PACKAGING.parent / "tests"
    folder = tmp_path / "formats"
    subprocess.run([sys.executable, script, tests, folder, *TEXTS], check=True)
    assert {path.stem for path in folder.iterdir()} == {form.name for form in all_formats()}
    assert all(text in (folder / "text.txt").read_text("utf-8") for text in TEXTS)


def test_what_is_read_of_an_example_is_what_was_written() -> None:
    def read(*texts: str) -> bytes:
        return json.dumps([{"text": text} for text in texts]).encode()

    own = "Only this po holds such a sentence."
    translated = [t for text in (*TEXTS, own) for t in (text, f"X. {text}")]
    assert holds(read(*TEXTS, own), "po.po", whole=True)
    assert holds(read(*translated), "po.po", whole=True)
    assert not holds(read(*TEXTS, own), "tmx.tmx", whole=True)
    assert not holds(read(*TEXTS), "po.po", whole=True)
    assert not holds(read(*reversed(TEXTS), own), "po.po", whole=True)
    kept = [text for text in TEXTS if text != DROPPED]
    assert holds(read(*kept, own), "po.po", whole=False)
    assert not holds(read(*TEXTS, own), "po.po", whole=False)
    assert not holds(read(*translated[2:]), "po.po", whole=False)
    assert not holds(read(*kept[1:], own), "po.po", whole=False)
