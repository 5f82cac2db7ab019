"""Try the installers of ``dist/`` as a person gets them: in a minimal Debian without network.

python packaging/clean_room.py [--suite bookworm trixie] [--package FILE.deb] [--keep]

For each suite a chroot is made, in which nothing is installed but what the package declares to
need. It needs root, and a mirror of Debian for the installation; the program itself is tried
without any network. The screen, the window manager and the hands are outside the chroot.
"""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
import time
from pathlib import Path

from cleanroom import command_line, formats, host, package, upgrade, window
from cleanroom.package import INTERNAL, NAME
from cleanroom.portable import check_portable
from cleanroom.report import FailedError, MissingError, Report
from cleanroom.room import Room, make_pristine, open_room, remove
from cleanroom.screen import Screen, open_screen
from cleanroom.source_program import SourceProgram

ROOT = Path(__file__).parents[1]
WORK = ROOT / "build/clean-room"
SAMPLE = ROOT / "resources" / command_line.SAMPLE
FIXTURES = ROOT / "tests/core/project/fixtures"
SUITES = ("bookworm", "trixie")
_UID = 24680  # of the person in the room; nobody on this machine should have it


def main() -> int:
    """Run every step; return the exit code."""
    options = _options()
    report = Report()
    try:
        host.check_host(window=not options.no_window)
        deb = options.package or host.newest_package(ROOT / "dist")
        mirror = options.mirror or host.mirror()
    except MissingError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    # A shell has what it runs in the background ignore Ctrl-C, and so would all that is tried here.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that screens and programs end too
    began = time.monotonic()
    WORK.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        source = SourceProgram(ROOT, Path(folder))
        try:
            source.check()
        except MissingError as error:
            sys.stderr.write(f"{error}\n")
            return 2
        _try_all(deb, mirror, source, options, report)
    report.where = ""
    report.figure("all of it took", f"{time.monotonic() - began:.0f} s")
    return report.end()


def _try_all(
    deb: Path, mirror: str, source: SourceProgram, options: argparse.Namespace, report: Report
) -> None:
    portable = options.portable or _beside(deb)
    if not options.no_rules:
        with report.step(f"The rules of Debian and of the desktop, {deb.name}"):
            package.check_rules(deb, report)
    old, stray = options.old, ""
    if old is None:
        old = WORK / "older.deb"
        stray = package.repack(deb, "0.0.9~test", old)
    for suite in options.suite:
        report.where = suite
        try:
            _try_suite(suite, mirror, deb, portable, (old, stray), source, options, report)
        except FailedError as error:
            report.check("the clean room can be made", ok=False, detail=str(error))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("--suite", nargs="+", default=SUITES, help="which Debian (default: both)")
    parser.add_argument("--package", type=Path, help="the .deb (default: the newest in dist/)")
    parser.add_argument("--portable", type=Path, help="the .tar.xz (default: the newest beside it)")
    parser.add_argument("--old", type=Path, help="an older .deb to upgrade from (default: made)")
    parser.add_argument("--mirror", help="of Debian (default: the one apt uses here)")
    parser.add_argument("--keep", action="store_true", help="keep the chroot, to look around in it")
    parser.add_argument("--no-window", action="store_true", help="leave the window out")
    parser.add_argument("--no-rules", action="store_true", help="leave lintian and the like out")
    return parser.parse_args()


def _beside(deb: Path) -> Path | None:
    found = sorted(deb.parent.glob("*.tar.xz"), key=lambda path: path.stat().st_mtime)
    return found[-1] if found else None


def _try_suite(
    suite: str,
    mirror: str,
    deb: Path,
    portable: Path | None,
    older: tuple[Path, str],
    source: SourceProgram,
    options: argparse.Namespace,
    report: Report,
) -> None:
    with report.step("a minimal Debian"):
        pristine = make_pristine(suite, WORK, mirror, _UID)
        room = open_room(suite, WORK, pristine, _UID)
        report.note(f"it lies in {room.root.relative_to(ROOT)}")
    pictures, log = WORK / "pictures" / suite, WORK / f"{suite}-window.log"
    log.write_bytes(b"")
    with report.step("installation"):
        installed = package.check_installation(room, deb, report)
        package.check_libraries(room, report)
        package.check_sizes(room, deb, portable, report)
    with report.step("the terminal"):
        _try_terminal(room, source, report)
    with report.step("a file of each format"):
        formats.check_formats(room, NAME, source, report)
        formats.check_readers(room, NAME, report)
    if options.no_window:
        with report.step("removal"):
            package.check_removal(room, installed, report)
    else:
        with open_screen(pictures) as screen:
            _try_window(room, screen, report, log)
            if portable:
                with report.step("the portable archive, in a folder with spaces and umlauts"):
                    check_portable(room, portable, source, SAMPLE, screen, report, log)
            with report.step("removal"):
                package.check_removal(room, installed, report)
            with report.step("upgrade"):
                old, stray = older
                upgrade.check_upgrade(room, old, deb, stray, screen, report, log)
            window.check_log(log, report)
    if not options.keep:
        remove(room.root)


def _try_terminal(room: Room, source: SourceProgram, report: Report) -> None:
    command_line.check_no_network(room, report)
    command_line.check_sample(room, INTERNAL, SAMPLE, report)
    command_line.lay_out_sample(room, source, SAMPLE)
    command_line.check_commands(room, NAME, source, report)
    command_line.check_failures(room, NAME, report)
    command_line.check_rescan_embeds_nothing(
        room, NAME, report, "a second scan of the same texts embeds nothing"
    )
    command_line.check_other_commands(room, NAME, report)
    command_line.check_old_projects(room, NAME, FIXTURES, report)


def _try_window(room: Room, screen: Screen, report: Report, log: Path) -> None:
    upgrade.fresh_home(room)
    with report.step("the window: the first start"):
        window.first_start(room, screen, report, log)
    with report.step("the window: from documents to a cleaned copy"):
        window.editors_way(room, screen, report, log)
        window.check_decisions(room, NAME, report)
    with report.step("the window: later starts"):
        window.reopen(room, screen, report, log)


if __name__ == "__main__":
    sys.exit(main())
