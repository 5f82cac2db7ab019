"""The page for administrators names the folders and variables that the program knows."""

from __future__ import annotations

import re
from pathlib import Path

import platformdirs
import pytest
from dittograph.policy import folders
from guide import DOCS, ROOT, page
from platformdirs import macos, unix, windows

_KINDS = {"Linux": unix.Unix, "Windows": windows.Windows, "macOS": macos.MacOS}


def _folders(system: str) -> list[str]:
    """Return the folders that the page names for a system, in the order of its table."""
    rows = re.findall(rf"^\|[^|]*\| {system} \| `(.+?)` \|$", page("administrators"), re.MULTILINE)
    assert len(rows) == 4
    return list(rows)


@pytest.mark.parametrize("system", _KINDS)
def test_folders_are_those_of_the_program(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CACHE", "SETTINGS", "PROJECTS", "ENCODERS"):
        monkeypatch.delenv(f"DITTOGRAPH_{name}", raising=False)
    for name in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.delenv(f"XDG_{name}_HOME", raising=False)
    monkeypatch.setenv("HOME", "/home/anna")
    monkeypatch.setenv("LOCALAPPDATA", "C:\\Users\\anna\\AppData\\Local")
    # Asked of the system itself on Windows.
    monkeypatch.setattr(windows, "get_win_folder", windows.get_win_folder_from_env_vars)
    monkeypatch.setattr(folders, "_DIRS", _KINDS[system]("dittograph", appauthor=False))
    known = (
        folders.settings_folder,
        folders.projects_folder,
        folders.encoders_folder,
        folders.cache_folder,
    )
    assert [_as_told(system, folder()) for folder in known] == _folders(system)


def _as_told(system: str, folder: Path) -> str:
    told = str(folder).replace("/home/anna", "~")
    if system != "Windows":
        return told
    return told.replace("/", "\\").replace("C:\\Users\\anna\\AppData\\Local", "%LOCALAPPDATA%")


def test_the_program_uses_the_folders_of_the_system() -> None:
    assert isinstance(folders._DIRS, platformdirs.PlatformDirs)


def test_variables_are_those_of_the_program() -> None:
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in ("core", "gui")
        for path in (ROOT / folder).glob("**/*.py")
    )
    known = set(re.findall(r"\bDITTOGRAPH_[A-Z]+\b", code))
    told = set(re.findall(r"^\| `(DITTOGRAPH_[A-Z]+)` ", page("administrators"), re.MULTILINE))
    manual = (DOCS / "man/dittograph.1").read_text(encoding="utf-8")
    assert told == set(re.findall(r"^\.It Ev (\w+)$", manual, re.MULTILINE))
    assert known == told
