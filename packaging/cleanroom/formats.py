"""A file of each format: read, scanned with the others and cleaned, as from source.

Files are read in processes of their own, which a package starts from the program itself; that they
end with it, or alone, is tried here too.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

from cleanroom.examples import OWN
from cleanroom.file_list import compare, list_files
from cleanroom.report import FailedError, Report
from cleanroom.room import HOME, Room
from cleanroom.screen import wait
from cleanroom.source_program import SourceProgram

_FOLDER = "formats"
DROPPED = "Nobody could say why the lighthouse went dark."
TEXTS = (
    "The ferry to the island leaves at nine each morning.",
    DROPPED,
    "Der Käse reift lange im Keller – „und dann?“",
    "It cost £5 (or so he said), which is a lot.",
)
_MARK = """
import sys, dittograph
with dittograph.open(sys.argv[1]) as project:
    project.mark(map(int, sys.argv[2:]), "drop")
"""
_LONG = "long.html"  # takes several seconds to read


def lay_out_formats(room: Room, source: SourceProgram, where: str = HOME) -> list[str]:
    """Write a file of each format to where both programs find it; return their names.

    Raises:
        FailedError: The tests could not make them.
    """
    folder = source.folder / _FOLDER
    if not folder.exists():
        script = Path(__file__).with_name("examples.py")
        made = source.python(script, source.root / "tests", folder, *TEXTS)
        if made.returncode:
            raise FailedError(f"there are no examples of the formats: {made.stderr.decode()}")
    names = sorted(path.name for path in folder.iterdir())
    for name in names:
        room.write(f"{where}/{_FOLDER}/{name}", (folder / name).read_bytes())
    return names


def check_formats(
    room: Room, program: str, source: SourceProgram, report: Report, where: str = HOME
) -> None:
    """Try every format and compare with the program from source; see ``check_commands``."""
    names = lay_out_formats(room, source, where)
    _check_reading(room, program, source, names, report, where)
    texts = _check_scan(room, program, source, names, report, where)
    dropped = [str(text["id"]) for text in texts if DROPPED in str(text["text"])]
    _check_copies(room, program, source, names, dropped, report, where)


def _check_reading(
    room: Room,
    program: str,
    source: SourceProgram,
    names: list[str],
    report: Report,
    where: str,
) -> None:
    differ, lacking = [], []
    for name in names:
        words = ("read", f"{_FOLDER}/{name}", "--format", "json")
        packaged, original = room.run(program, *words, folder=where), source.run(*words)
        if original.returncode or _said(packaged) != _said(original):
            differ.append(f"{name}: {packaged.stderr.decode().strip()}")
        elif not holds(packaged.stdout, name, whole=True):
            lacking.append(name)
    report.check(
        f"“read” gives the bytes of the program from source for each of {len(names)} formats",
        not differ,
        differ,
    )
    report.check("what was written into them is read, in order", not lacking, lacking)


def _check_scan(
    room: Room,
    program: str,
    source: SourceProgram,
    names: list[str],
    report: Report,
    where: str,
) -> list[dict[str, object]]:
    scan = ["scan", _FOLDER, "--device", "cpu", "--precision", "fp32", "--format", "json"]
    scan += ["--project", "formats.ditto"]
    cache = {"DITTOGRAPH_CACHE": f"{where}/cache of formats"}
    packaged = room.run(program, *scan, folder=where, environment=cache)
    original = source.run(*scan)
    report.check(
        "scanned together they give the bytes of the program from source",
        packaged.returncode == original.returncode == 0 and packaged.stdout == original.stdout,
        packaged.stderr.decode() or original.stderr.decode() or "the results differ",
    )
    if packaged.returncode:
        raise FailedError("the files of all formats cannot be scanned")
    found = json.loads(packaged.stdout)
    texts: list[dict[str, object]] = found["texts"]
    few = []
    for text in TEXTS:
        places = {
            str(texts[number]["source"]).split("/")[1]
            for copies in found["copies"]
            for number in copies
            if texts[number]["text"] == text
        }
        few += [f"{text} is not found in {name}" for name in names if name not in places]
    report.check("each text is found to be a copy in all of them", not few, few)
    return texts


def _check_copies(
    room: Room,
    program: str,
    source: SourceProgram,
    names: list[str],
    dropped: list[str],
    report: Report,
    where: str,
) -> None:
    for project in (room.inside(f"{where}/formats.ditto"), source.folder / "formats.ditto"):
        marked = source.python("-c", _MARK, project, *dropped)
        if marked.returncode:
            raise FailedError(f"nothing can be marked: {marked.stderr.decode()}")
    export = ["export", "formats.ditto", "--format", "cleaned", "--output", "cleaned formats"]
    # A refusal first: some formats cannot be written without a text.
    refused = room.run(program, *export, folder=where), source.run(*export)
    report.check(
        "a format that cannot be cleaned is refused as from source",
        _said(refused[0]) == _said(refused[1]) and refused[0].returncode == 2,
        refused[0].stderr.decode(),
    )
    written = room.run(program, *export, "--as-text", folder=where)
    original = source.run(*export, "--as-text")
    copies = room.inside(f"{where}/cleaned formats")
    ones, others = list_files(copies), list_files(source.folder / "cleaned formats")
    same = {p: e.content for p, e in ones.items()} == {p: e.content for p, e in others.items()}
    report.check(
        "the cleaned copies have the bytes of those of the program from source",
        written.returncode == original.returncode == 0 and same,
        written.stderr.decode() or original.stderr.decode() or compare(ones, others).unexplained,
    )
    _check_texts(room, program, names, report, where)
    untouched = {
        name: (source.folder / _FOLDER / name).read_bytes()
        == room.inside(f"{where}/{_FOLDER}/{name}").read_bytes()
        for name in names
    }
    changed = [name for name, same in untouched.items() if not same]
    report.check("the files themselves are unchanged", not changed, changed)


def _check_texts(room: Room, program: str, names: list[str], report: Report, where: str) -> None:
    """Scan the cleaned copies, and compare what is found with what was written and dropped."""
    scan = ["scan", "cleaned formats", "--format", "json", "--progress", "none"]
    done = room.run(program, *scan, folder=where)
    entries = json.loads(done.stdout)["texts"] if done.returncode == 0 else []
    found: dict[str, list[dict[str, str]]] = {name: [] for name in names}
    for entry in entries:
        copy = entry["source"].split("/")[1]
        found.setdefault(copy if copy in names else copy.removesuffix(".txt"), []).append(entry)
    wrong = [n for n in names if not holds(json.dumps(found[n]).encode(), n, whole=False)]
    report.check(
        "each copy can be read, and lacks what was dropped and nothing else",
        not wrong,
        wrong + done.stderr.decode().splitlines(),
    )


def holds(read: bytes, name: str, *, whole: bool) -> bool:
    """Return whether a file's texts are those that were written, translations left out.

    Args:
        read: A list of texts as the program tells them in JSON.
        name: The file's.
        whole: Whether nothing was dropped from it.
    """
    expected = [text for text in TEXTS if whole or text != DROPPED]
    expected.append(OWN.format(name.partition(".")[0]))
    found = [entry["text"] for entry in json.loads(read)]
    others = set(found) - {f"X. {text}" for text in expected}
    return [text for text in found if text in others] == expected


def _said(done: subprocess.CompletedProcess[bytes]) -> tuple[int, bytes, bytes]:
    return done.returncode, done.stdout, done.stderr


def check_readers(room: Room, program: str, report: Report, where: str = HOME) -> None:
    """End the process that reads a long page, and the one that waits for it."""
    lines = "".join(f"<p>The {n}th ferry leaves at nine.</p>\n" for n in range(500_000))
    room.write(f"{where}/{_LONG}", f"<!doctype html><title>Ferries</title>\n{lines}".encode())
    read = ["read", _LONG]
    scan = ["scan", _LONG, "sample", "--progress", "none", "--output", "ferries.txt"]
    for what, words, end, code, told in (
        ("Ctrl-C", read, lambda own, _: os.kill(own, signal.SIGINT), 130, "ancelled"),
        ("a crash of it", scan, lambda _, reader: os.kill(reader, signal.SIGSEGV), 4, _LONG),
        ("the end of the program", read, lambda own, _: os.kill(own, signal.SIGKILL), -9, ""),
    ):
        _check_end(room, [program, *words], where, what, (end, code, told), report)
    room.inside(f"{where}/{_LONG}").unlink()


def _check_end(
    room: Room,
    command: list[str],
    where: str,
    what: str,
    expected: tuple[Callable[[int, int], None], int, str],
    report: Report,
) -> None:
    end, code, told = expected
    with subprocess.Popen(
        room.command(command, folder=where),
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    ) as running:  # fmt: skip
        try:
            wait(lambda: bool(_reader_at_work(room)), "a process of the program reads", 60)
            end(running.pid, _reader_at_work(room))
            errors = running.communicate(timeout=120)[1].decode()
        except (FailedError, OSError, subprocess.TimeoutExpired) as error:
            room.end_processes()
            raise FailedError(f"reading cannot be ended by {what}: {error}") from None
    left = room.wait_for_no_process(30)
    right = running.returncode == code and told in errors and "Traceback" not in errors
    report.check(
        f"{what} while a file is read ends with exit code {code}, and no process is left",
        right and not left,
        [f"exit code {running.returncode}", *errors.splitlines(), *left.values()],
    )


def _reader_at_work(room: Room) -> int:
    """Return the number of the person's process that reads and has computed a while; else 0."""
    second = os.sysconf("SC_CLK_TCK")
    for number, words in room.processes().items():
        if not words.endswith(" --reader"):
            continue
        fields = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
        if int(fields[11]) + int(fields[12]) >= second:
            return number
    return 0
