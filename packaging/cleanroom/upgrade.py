"""An older version in use, then a newer one over it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from cleanroom.command_line import check_rescan_embeds_nothing, lay_out_documents
from cleanroom.file_list import compare, list_files
from cleanroom.package import (
    Installed,
    check_removal,
    desktop_command,
    everything,
    install,
    version_of,
)
from cleanroom.report import Report
from cleanroom.room import HOME, Room
from cleanroom.screen import Screen
from cleanroom.window import close_window, decisions, open_window

_PROJECT = "documents.ditto"


def fresh_home(room: Room) -> None:
    """Give the person an empty home."""
    shutil.rmtree(room.inside(HOME))
    room.inside(HOME).mkdir(mode=0o700)
    shutil.copytree(room.inside("/etc/skel"), room.inside(HOME), dirs_exist_ok=True)
    for path in (room.inside(HOME), *room.inside(HOME).rglob("*")):
        shutil.chown(path, room.uid, room.uid)


def check_upgrade(
    room: Room,
    old: Path,
    new: Path,
    stray: str,
    screen: Screen,
    report: Report,
    log: Path,
) -> None:
    """Use an older version, install the newer while its window is open, and go on.

    Args:
        room: Where neither is installed.
        old: The older package.
        new: The newer one.
        stray: A file that only the older has, or "".
        screen: The screen.
        report: Where to tell.
        log: Where what the program says goes.
    """
    fresh_home(room)
    lay_out_documents(room)
    installed = Installed(everything(room))
    install(room, old)
    report.note(f"{version_of(old)} is in use, then {version_of(new)} is installed over it")
    settings = room.inside(f"{HOME}/.config/dittograph/window.json")
    room.write(f"{HOME}/.config/dittograph/window.json", json.dumps({"scheme": "dark"}).encode())
    room.run("dittograph", "scan", "documents", "--project", _PROJECT, "--progress", "none")
    with open_window(room, screen, desktop_command(room, f"{HOME}/{_PROJECT}"), log) as window:
        screen.focus(screen.wait_for("^documents – Dittograph", 60))
        screen.at_rest()
        screen.changed(lambda: screen.keys("shift+k"))
        own = list_files(room.inside(HOME))
        install(room, new)
        touched = compare(own, list_files(room.inside(HOME))).unexplained
        report.check("the installation touches nothing of the person's", not touched, touched)
        screen.changed(lambda: screen.keys("space"))
        screen.changed(lambda: screen.keys("d"))
        screen.picture("13 window open through an upgrade")
        report.check("a window that is open meanwhile goes on", ok=True)
        close_window(room, screen, window, report)
    dpkg = room.as_root("dpkg-query", "--show", "--showformat", "${Version}", "dittograph")
    report.check("the new version is the one installed", dpkg.strip() == version_of(new), dpkg)
    if stray:
        report.check("what only the older version had is gone", not room.inside(stray).exists())
    check_rescan_embeds_nothing(
        room, "dittograph", report, "the cache is still of use: a second scan embeds nothing"
    )
    marks = decisions(room, "dittograph", _PROJECT)
    report.check(
        "what was decided before and during it is there",
        marks == {"drop": 2, "keep": 1},
        str(marks),
    )
    with open_window(room, screen, desktop_command(room, f"{HOME}/{_PROJECT}"), log) as window:
        screen.focus(screen.wait_for("^documents – Dittograph", 60))
        screen.at_rest()
        screen.picture("14 after the upgrade")
        close_window(room, screen, window, report)
    scheme = json.loads(settings.read_text(encoding="utf-8"))["scheme"]
    report.check("the person's settings are there", scheme == "dark", scheme)
    check_removal(room, installed, report)
