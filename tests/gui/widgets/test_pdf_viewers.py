"""A PDF document is opened at a page where the system's program can be asked for it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from dittograph_gui.widgets import outside, pdf_viewers
from dittograph_gui.widgets.pdf_viewers import command_for
from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot


@pytest.fixture
def linux(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the home of a person on Linux who has every program and chose none."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(pdf_viewers.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CURRENT_DESKTOP"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "share"))
    return tmp_path


def choose(folder: Path, program: str, name: str = "mimeapps.list") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    words = f"[Added Associations]\n%x=y\n[Default Applications]\napplication/pdf={program}\n"
    (folder / name).write_text(words, encoding="utf-8")


@pytest.mark.parametrize(
    ("chosen", "command"),
    [
        ("org.gnome.Evince.desktop;other.desktop;", ["evince", "--page-index=12", "FILE"]),
        ("org.kde.okular.desktop", ["okular", "--page", "12", "FILE"]),
        ("firefox_firefox.desktop", ["firefox", "URL#page=12"]),
        ("google-chrome.desktop", ["google-chrome", "URL#page=12"]),
    ],
)
def test_programs_of_linux_are_asked_for_the_page(
    linux: Path, chosen: str, command: list[str]
) -> None:
    choose(linux / ".config", chosen)
    file = linux / "a #1 & b.pdf"
    written = {"FILE": str(file), "URL#page=12": f"{_url(file)}#page=12"}
    told = [written.get(one, one) for one in command[1:]]
    assert command_for(file, 12) == [f"/usr/bin/{command[0]}", *told]


def _url(file: Path) -> str:
    return f"file://{file.parent}/a%20%231%20&%20b.pdf"


def test_what_a_person_chose_counts_more_than_what_the_desktop_has(
    linux: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    choose(linux / "share" / "applications", "org.gnome.Evince.desktop", "gnome-mimeapps.list")
    assert command_for(linux / "a.pdf", 2)[0] == "/usr/bin/evince"
    choose(linux / ".config", "org.kde.okular.desktop")
    assert command_for(linux / "a.pdf", 2)[0] == "/usr/bin/okular"


def test_other_programs_are_asked_for_the_document_alone(
    linux: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert command_for(linux / "a.pdf", 2) == []  # none is chosen
    choose(linux / ".config", "com.example.Reader.desktop")
    assert command_for(linux / "a.pdf", 2) == []
    choose(linux / ".config", "org.gnome.Evince.desktop")
    monkeypatch.setattr(pdf_viewers.shutil, "which", lambda _: None)  # as in a sandbox
    assert command_for(linux / "a.pdf", 2) == []
    (linux / ".config" / "mimeapps.list").write_bytes(b"\xff no list")
    assert command_for(linux / "a.pdf", 2) == []


def test_no_name_is_taken_for_an_option(linux: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(linux)
    choose(linux / ".config", "org.gnome.Evince.desktop")
    assert command_for(Path("--help.pdf"), 2)[-1] == str(linux / "--help.pdf")


@pytest.mark.parametrize(
    ("chosen", "program", "told"),
    [
        ("MSEdgePDF", "msedge.exe", "#page=3"),
        ("ChromeHTML", "chrome.exe", "#page=3"),
        ("FirefoxPDF-308046B0AF4A39CB", "firefox.exe", "#page=3"),
        ("AcroExch.Document.DC", "AcroRd32.exe", "page=3"),
        ("Acrobat.Document.DC", "Acrobat.exe", "page=3"),
        ("Unknown.Program", "", ""),
        ("", "", ""),
    ],
)
def test_programs_of_windows_are_asked_for_the_page(
    tmp_path: Path, chosen: str, program: str, told: str
) -> None:
    def registered(key: str, name: str) -> str:
        if name == "ProgId":
            return chosen
        return f'"C:\\Programs\\{program}"' if key.endswith(f"\\{program}") else ""

    command = pdf_viewers._on_windows(tmp_path / "a.pdf", 3, registered)
    assert command[:1] == ([f"C:\\Programs\\{program}"] if program else [])
    assert (not program and not command) or any(one.endswith(told) for one in command)


def test_on_a_mac_documents_are_opened_as_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert command_for(tmp_path / "a.pdf", 2) == []


def test_where_the_program_does_not_start_the_system_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()).name)
        return True

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        opened.append(f"{program} {arguments}")
        return starts, 0

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    monkeypatch.setattr(QProcess, "startDetached", start)
    monkeypatch.setattr(outside, "command_for", lambda _, page: ["viewer", f"-p{page}"])
    starts = True
    assert outside.open_outside(tmp_path / "a.PDF", 4)
    starts = False
    assert outside.open_outside(tmp_path / "b.pdf", 4)
    assert outside.open_outside(tmp_path / "c.pdf")
    assert outside.open_outside(tmp_path / "d.pptx", 4)  # its slide cannot be asked for
    assert opened == ["viewer ['-p4']", "viewer ['-p4']", "b.pdf", "c.pdf", "d.pptx"]
