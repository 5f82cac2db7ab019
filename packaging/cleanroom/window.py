"""The window, by hand: what an editor does from the first click to a cleaned copy."""

from __future__ import annotations

import csv
import io
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cleanroom.command_line import lay_out_documents, sources_untouched
from cleanroom.file_list import compare, list_files
from cleanroom.package import desktop_command, everything
from cleanroom.report import FailedError, Report
from cleanroom.room import HOME, Room
from cleanroom.screen import Screen, wait

_FIRST_RESULT = 15.0  # seconds
SAVED = "Council texts"
_CLEANED = f"{HOME}/cleaned"


@dataclass(frozen=True, slots=True)
class Window:
    """A running program with its window."""

    program: subprocess.Popen[bytes]
    began: float

    def seconds(self) -> float:
        """Return how long ago it was started."""
        return time.monotonic() - self.began


@contextmanager
def open_window(room: Room, screen: Screen, command: Sequence[str], log: Path) -> Iterator[Window]:
    """Start the program as the person; what it says goes to a file. It ends with the block."""
    words = room.command(command, {"DISPLAY": screen.display})
    with log.open("ab") as said:
        began = time.monotonic()
        program = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        try:
            yield Window(program, began)
        finally:
            if program.poll() is None:
                room.end_processes()
            program.wait()


def close_window(room: Room, screen: Screen, window: Window, report: Report) -> None:
    """Close it as a person does, and see that nothing goes on."""
    screen.keys("ctrl+q")
    try:
        code = window.program.wait(20)
    except subprocess.TimeoutExpired:
        raise FailedError("the window does not close") from None
    left = room.wait_for_no_process()
    report.check("the window closes without an error", code == 0, f"exit code {code}")
    report.check("no process is left", not left, [f"{n}: {words}" for n, words in left.items()])


def first_start(
    room: Room, screen: Screen, report: Report, log: Path, command: Sequence[str] = ()
) -> None:
    """Start it for the first time in a person's life, on the sample collection."""
    words = [*(command or desktop_command(room)), "--sample"]
    with open_window(room, screen, words, log) as window:
        screen.wait_for("Dittograph", 60)
        shown = window.seconds()
        screen.wait_for("^Sample collection – Dittograph", 120)
        seconds = window.seconds()
        screen.at_rest()
        screen.picture("1 sample")
        report.check(
            "the first start shows the sample's result within 15 seconds",
            seconds <= _FIRST_RESULT,
            f"{seconds:.1f} s",
        )
        report.figure("first start: window there after", f"{shown:.2f} s")
        report.figure("first start: sample's result after", f"{seconds:.1f} s (goal: 15 s)")
        close_window(room, screen, window, report)


def editors_way(room: Room, screen: Screen, report: Report, log: Path) -> None:
    """Go from a folder of documents to a cleaned copy and a saved project."""
    before = everything(room)
    lay_out_documents(room)
    with open_window(room, screen, desktop_command(room, f"{HOME}/documents"), log) as window:
        title = "^documents.* – Dittograph"
        screen.focus(screen.wait_for(title, 120))
        screen.at_rest()
        screen.picture("2 documents")
        report.check("a folder given to the menu entry is scanned and shown", ok=True)
        # Whole cluster decided; then one text of the next; then one pair is no duplicate.
        screen.changed(lambda: screen.keys("shift+k"))
        screen.changed(lambda: screen.keys("space"))
        screen.changed(lambda: screen.keys("d"))
        screen.changed(lambda: screen.keys("space"))
        screen.changed(lambda: screen.keys("n"))
        screen.picture("3 decided")
        screen.changed(lambda: screen.keys("ctrl+e"))
        screen.picture("4 export menu")
        screen.keys("Up", "Return")
        screen.wait_for("^Cleaned copy of the sources", 30)
        screen.at_rest()
        screen.keys("Return")  # what will be written, and what goes
        name_in_dialog(screen, "cleaned copies", _CLEANED, "5 cleaned copy")
        wait(room.inside(f"{_CLEANED}/audit.csv").exists, "the cleaned copy is there")
        screen.wait_until_gone("cleaned copies")
        screen.at_rest()
        screen.picture("6 exported")
        screen.keys("ctrl+shift+s")
        name_in_dialog(screen, "Save the project as", f"{HOME}/{SAVED}.ditto", "7 save")
        screen.wait_for(f"^{SAVED} – Dittograph", 30)
        screen.at_rest()
        screen.picture("8 saved")
        close_window(room, screen, window, report)
    _check_cleaned(room, report)
    changed = sources_untouched(room)
    report.check("the documents themselves are unchanged", not changed, changed)
    outside = compare(before, everything(room)).unexplained
    report.check("nothing was written outside the person's folders", not outside, outside)


def name_in_dialog(screen: Screen, title: str, path: str, picture: str) -> None:
    """Type a path into a file dialog and accept it."""
    screen.wait_for(title)
    screen.at_rest()
    screen.keys("ctrl+a")
    screen.type(path)
    screen.at_rest()
    screen.picture(picture)
    screen.keys("Return")
    screen.wait_until_gone(title)


def _check_cleaned(room: Room, report: Report) -> None:
    """Look at the cleaned copy: what was dropped is gone, all else is there to the byte."""
    audit = room.inside(f"{_CLEANED}/audit.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(audit)))
    report.check("the log names the two dropped texts", len(rows) == 2, audit)
    dropped: dict[str, list[str]] = {}
    for row in rows:
        dropped.setdefault(Path(row["source"]).name, []).append(row["text"])
    wrong, removed = [], 0
    for file in sorted(room.inside(f"{HOME}/documents").rglob("*")):
        if not file.is_file() or file.suffix == ".pdf":
            continue
        relative = file.relative_to(room.inside(f"{HOME}/documents"))
        copy = room.inside(_CLEANED) / relative
        if not copy.is_file():
            wrong.append(f"{relative} is missing")
            continue
        before, after = file.read_bytes(), copy.read_bytes()
        gone = [text.encode() for text in dropped.get(file.name, [])]
        removed += len(gone)
        if not gone and before != after:
            wrong.append(f"{relative} has changed")
        lines = [x for x in before.splitlines(keepends=True) if not any(g in x for g in gone)]
        if gone and b"".join(lines) != after:
            wrong.append(f"{relative} is not the same but for what was dropped")
    report.check(
        "the cleaned folder holds every document, to the byte but for what was dropped",
        not wrong and removed == 2,
        wrong or ["the log names other files"],
    )


def reopen(room: Room, screen: Screen, report: Report, log: Path) -> None:
    """Open the saved project from the file manager, then from the program."""
    saved = f"{HOME}/{SAVED}.ditto"
    title = f"^{SAVED} – Dittograph"
    with open_window(room, screen, desktop_command(room, saved), log) as window:
        screen.focus(screen.wait_for(title, 60))
        screen.at_rest()
        screen.picture("9 reopened")
        report.check("the saved project opens by a click on its file", ok=True)
        close_window(room, screen, window, report)
    with open_window(room, screen, desktop_command(room), log) as window:
        screen.focus(screen.wait_for("^Dittograph$", 60))
        screen.at_rest()
        screen.picture("10 start page")
        screen.keys("ctrl+o")
        name_in_dialog(screen, "Open a project", saved, "11 open")
        screen.wait_for(title, 60)
        screen.at_rest()
        screen.picture("12 opened")
        report.check("a later start opens it from the menu", ok=True)
        close_window(room, screen, window, report)


def check_decisions(room: Room, program: str, report: Report) -> None:
    """Ask the saved project in the terminal for what was decided in the window."""
    report.check(
        "the saved project keeps one text and drops two, as decided in the window",
        decisions(room, program, f"{SAVED}.ditto") == {"keep": 1, "drop": 2},
    )
    words = ["export", f"{SAVED}.ditto", "--format", "cleaned", "--output", "again"]
    done = room.run(program, *words)
    difference = compare(
        list_files(room.inside(_CLEANED)), list_files(room.inside(f"{HOME}/again"))
    )
    report.check(
        "the terminal writes the same cleaned copy as the window",
        done.returncode == 0 and not difference.unexplained,
        [done.stderr.decode(), *difference.unexplained],
    )


def decisions(room: Room, program: str, project: str) -> dict[str, int]:
    """Return how many texts of a project are marked, by mark.

    Raises:
        FailedError: The project cannot be exported.
    """
    output = f"{HOME}/decided.csv"
    done = room.run(program, "export", project, "--format", "csv", "--output", output)
    if done.returncode:
        raise FailedError(done.stderr.decode())
    table = room.inside(output).read_text(encoding="utf-8-sig")
    marks = [row["mark"] for row in csv.DictReader(io.StringIO(table)) if row["mark"]]
    return {mark: marks.count(mark) for mark in sorted(set(marks))}


def check_log(log: Path, report: Report) -> None:
    """Look at what the programs said while their windows were open."""
    lines = [line for line in log.read_text("utf-8", "replace").splitlines() if line.strip()]
    report.check("the program says nothing on standard error", not lines, sorted(set(lines)))
