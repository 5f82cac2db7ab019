"""The portable archive: unpacked anywhere, it runs from there."""

from __future__ import annotations

import subprocess
from pathlib import Path

from cleanroom.command_line import check_commands, lay_out_sample
from cleanroom.formats import check_formats
from cleanroom.report import FailedError, Report
from cleanroom.room import HOME, Room
from cleanroom.screen import Screen
from cleanroom.source_program import SourceProgram
from cleanroom.window import first_start

_FOLDER = f"{HOME}/Meine Programme äöü"
_WORK = f"{HOME}/Versuch"


def check_portable(
    room: Room,
    archive: Path,
    source: SourceProgram,
    sample: Path,
    screen: Screen,
    report: Report,
    log: Path,
) -> None:
    """Unpack it as the person, and start it there."""
    room.write(f"{_FOLDER}/about.txt", b"A folder of the person's.\n")
    unpack = room.command(["tar", "--extract", "--file", "-"], folder=_FOLDER)
    with subprocess.Popen(
        ["xz", "--decompress", "--stdout", str(archive)], stdout=subprocess.PIPE
    ) as unpacked:
        done = subprocess.run(unpack, check=False, stdin=unpacked.stdout, capture_output=True)
    if done.returncode:
        raise FailedError(f"{archive.name} cannot be unpacked: {done.stderr.decode()}")
    programs = sorted(room.inside(_FOLDER).glob("*/**/dittograph"))
    programs = [path for path in programs if path.is_file() and not path.is_symlink()]
    if not programs:
        raise FailedError(f"there is no program in {archive.name}")
    program = "/" + programs[0].relative_to(room.root).as_posix()
    lay_out_sample(room, source, sample, _WORK)
    check_commands(room, program, source, report, _WORK)
    check_formats(room, program, source, report, _WORK)
    first_start(room, screen, report, log, [f"{program}-gui"])
