"""How the program that the system has for PDF documents is asked for a page.

No system has a way to ask whatever program it has, so this knows the usual ones. Only what the
person's own system says of its programs is asked, never a document.
"""

from __future__ import annotations

import configparser
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl

Arguments = Callable[[Path, int], list[str]]


def _address(path: Path, page: int) -> list[str]:
    url = QUrl.fromLocalFile(str(path))
    url.setFragment(f"page={page}")
    return [url.toString(QUrl.ComponentFormattingOption.FullyEncoded)]


def _of_gnome(path: Path, page: int) -> list[str]:
    return [f"--page-index={page}", str(path)]


def _of_kde(path: Path, page: int) -> list[str]:
    return ["--page", str(page), str(path)]


def _of_acrobat(path: Path, page: int) -> list[str]:
    return ["/A", f"page={page}", str(path)]


# Programs by what their entries among the applications are called, without ".desktop".
_ON_LINUX: dict[str, tuple[str, Arguments]] = {
    "org.gnome.Evince": ("evince", _of_gnome),
    "evince": ("evince", _of_gnome),
    "org.gnome.Papers": ("papers", _of_gnome),
    "atril": ("atril", _of_gnome),
    "xreader": ("xreader", _of_gnome),
    "org.kde.okular": ("okular", _of_kde),
    "okularApplication_pdf": ("okular", _of_kde),
    "firefox": ("firefox", _address),
    "firefox-esr": ("firefox-esr", _address),
    "firefox_firefox": ("firefox", _address),
    "chromium": ("chromium", _address),
    "chromium-browser": ("chromium-browser", _address),
    "google-chrome": ("google-chrome", _address),
    "microsoft-edge": ("microsoft-edge", _address),
}
# Programs by how their names in the registry begin.
_ON_WINDOWS: dict[str, tuple[Sequence[str], Arguments]] = {
    "MSEdge": (("msedge.exe",), _address),
    "Chrome": (("chrome.exe",), _address),
    "Firefox": (("firefox.exe",), _address),
    "Acro": (("Acrobat.exe", "AcroRd32.exe"), _of_acrobat),
}
_CHOICE = r"Software\Microsoft\Windows\CurrentVersion\Explorer\FileExts\.pdf\UserChoice"
_PROGRAMS = r"Software\Microsoft\Windows\CurrentVersion\App Paths"


def command_for(path: Path, page: int) -> list[str]:
    """Return the program, and what to tell it, that opens a PDF document at a page.

    Args:
        path: The document.
        page: 1-based.

    Returns:
        The program and its arguments; nothing if the system's program is none of the usual ones,
        so that it can only be asked for the document.
    """
    path = path.absolute()  # so that no name can be taken for an option
    if sys.platform == "win32":
        return _on_windows(path, page, _in_registry)
    if sys.platform == "darwin":
        return []  # Preview cannot be asked for a page
    return _on_linux(path, page)


def _on_linux(path: Path, page: int) -> list[str]:
    name, arguments = _ON_LINUX.get(_chosen().removesuffix(".desktop"), ("", _address))
    program = shutil.which(name) if name else None
    return [program, *arguments(path, page)] if program else []


def _chosen() -> str:
    """Return the entry of the program for PDF among the applications, "" if none is chosen.

    The order is that of the specification of the freedesktop project for such choices.
    """
    for file in _choices():
        lists = configparser.RawConfigParser(strict=False, delimiters=("=",))
        lists.optionxform = str  # type: ignore[assignment,method-assign] # letters have a case
        try:
            lists.read(file, encoding="utf-8")
        except (configparser.Error, OSError, ValueError):
            continue
        chosen = lists.get("Default Applications", "application/pdf", fallback="")
        if found := chosen.partition(";")[0].strip():
            return found
    return ""


def _choices() -> Iterator[Path]:
    """Give the files that may say which program is chosen, what counts most first."""
    home = Path.home()
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    folders = [Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")]
    folders += map(Path, (os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":"))
    others = (os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")
    folders += [folder / "applications" for folder in (data, *map(Path, others))]
    desktops = filter(None, os.environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":"))
    names = [*(f"{desktop}-mimeapps.list" for desktop in desktops), "mimeapps.list"]
    for folder in folders:
        for name in names:
            yield folder / name


def _on_windows(path: Path, page: int, registered: Callable[[str, str], str]) -> list[str]:
    """Return the command on Windows.

    Args:
        path: The document.
        page: 1-based.
        registered: Returns a value of the registry by its key and its name; "" if there is none.
    """
    chosen = registered(_CHOICE, "ProgId")
    for begin, (programs, arguments) in _ON_WINDOWS.items():
        if chosen.startswith(begin):
            found = (registered(rf"{_PROGRAMS}\{name}", "").strip('"') for name in programs)
            program = next(filter(None, found), "")
            return [program, *arguments(path, page)] if program else []
    return []


def _in_registry(key: str, name: str) -> str:
    if sys.platform == "win32":
        import winreg

        for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            try:
                with winreg.OpenKey(root, key) as opened:
                    return str(winreg.QueryValueEx(opened, name)[0])
            except OSError:
                continue
    return ""
