"""The package itself: what it holds, what arrives with it, what it asks for, what stays of it."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from cleanroom.file_list import Excuse, FileList, compare, list_files
from cleanroom.libraries import ask_ldd, is_elf
from cleanroom.report import FailedError, Report
from cleanroom.room import HOME, Room

NAME = "dittograph"
PROGRAM = "/usr/lib/dittograph"
INTERNAL = f"{PROGRAM}/_internal"
_MB = 1_000_000
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
_MOST_PACKED, _MOST_INSTALLED = 370 * _MB, 1_100 * _MB
_FORBIDDEN = ("python3", "python", "cc", "gcc", "c++", "g++", "clang", "make", "pip")
# What apt and dpkg themselves keep or make anew at every installation.
LEFT_BY_APT = (
    Excuse(r"var/lib/dpkg/(status|available|lock)", "dpkg's list of packages"),
    Excuse(r"var/lib/dpkg/(triggers|updates)(/|$)", "dpkg's triggers"),
    Excuse(r"var/lib/dpkg/info(/format)?$", "dpkg's folder of lists"),
    Excuse(r"var/lib/apt/", "apt's lists and its note of what it installed by itself"),
    Excuse(r"var/cache/(apt|debconf|ldconfig|man)(/|$)", "caches of apt, debconf and ldconfig"),
    Excuse(r"var/log/", "logs of apt and dpkg"),
    Excuse(r"etc/ld\.so\.cache$", "ldconfig's list of libraries"),
    Excuse(r"var/lib/systemd(/|$)|etc/systemd(/|$)", "systemd's notes of services"),
)


@dataclass(slots=True)
class Installed:
    """What the installation changed.

    Attributes:
        before: All files of the room before it.
        packages: Names of the packages that came along.
    """

    before: FileList
    packages: list[str] = field(default_factory=list)


def everything(room: Room) -> FileList:
    """Return all files of the room but those of the person, of temporary folders and of root."""
    kept = ("proc", "sys", "dev", "tmp", "run", "root", HOME.strip("/"))
    return {p: e for p, e in list_files(room.root, kept).items() if p not in kept}


def install(room: Room, deb: Path) -> None:
    """Install a package with what it declares to need and nothing else.

    Raises:
        FailedError: apt refused.
    """
    inside = room.inside(f"/tmp/{deb.name}")
    shutil.copyfile(deb, inside)
    options = ("--yes", "--quiet", "--no-install-recommends")
    try:
        room.as_root("apt-get", "install", *options, f"/tmp/{deb.name}")
    finally:
        inside.unlink()


def packages(room: Room) -> set[str]:
    """Return the names of all installed packages."""
    said = room.as_root("dpkg-query", "--show", "--showformat", "${Package}\\n", network=False)
    return set(said.split())


def check_installation(room: Room, deb: Path, report: Report) -> Installed:
    """Install the package and look at what came."""
    found, known = Installed(everything(room)), packages(room)
    install(room, deb)
    found.packages = sorted(packages(room) - known)
    report.check(
        "the package installs with nothing but what it declares to need", NAME in found.packages
    )
    report.note(f"{len(found.packages) - 1} packages came along: {', '.join(found.packages)}")
    servers = [p for p in found.packages if p.startswith(("xserver", "xvfb", "xorg"))]
    report.check("no X server came along", not servers, servers)
    search = "for tool do command -v $tool; done; true"
    tools = room.run("sh", "-c", search, "sh", *_FORBIDDEN).stdout.decode().split()
    report.check("there is no compiler and no Python for the person to call", not tools, tools)
    report.figure("packages that came along", str(len(found.packages) - 1))
    return found


def check_libraries(room: Room, report: Report) -> None:
    """Have every library of the package find what it needs."""
    top = room.inside(PROGRAM)
    files = [
        f"{PROGRAM}/{path.relative_to(top)}" for path in sorted(top.rglob("*")) if is_elf(path)
    ]

    def run(command: Sequence[str]) -> str:
        # The program's own starter sets this path for itself and for all that it loads.
        words = ["env", f"LD_LIBRARY_PATH={INTERNAL}", *command]
        done = subprocess.run(
            room.root_command(words, network=False),
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return done.stdout

    missing, found = ask_ldd(run, files)
    report.check(
        f"all {len(files)} programs and libraries find every library they ask for",
        bool(files) and not missing,
        [f"{file}: {', '.join(sorted(set(names)))}" for file, names in missing.items()],
    )
    outside = {path for path in found if not path.startswith(PROGRAM)}
    owners = _owners(room, outside)
    report.note(f"{len(outside)} libraries are the system's, from: {', '.join(owners)}")


def _owners(room: Room, paths: set[str]) -> list[str]:
    """Return the packages that libraries belong to; where none is known, the library."""
    places = {os.path.realpath(room.inside(path)) for path in paths}
    owners = set()
    lists = list(room.inside("/var/lib/dpkg/info").glob("*.list"))
    known = {
        line: file.stem.partition(":")[0] for file in lists for line in file.read_text().split("\n")
    }
    for place in places:
        path = "/" + str(Path(place).relative_to(room.root))
        # Where /lib is a link to /usr/lib, older lists have the one name and newer the other.
        owner = known.get(path) or known.get(path.removeprefix("/usr")) or path
        owners.add(owner)
    return sorted(owners)


def check_sizes(room: Room, deb: Path, portable: Path | None, report: Report) -> None:
    """Compare the sizes with the goals."""
    packed = deb.stat().st_size
    size = sum(p.lstat().st_size for p in room.inside(PROGRAM).rglob("*") if not p.is_dir())
    report.check("the package is smaller than 370 MB", packed < _MOST_PACKED, _mb(packed))
    report.check("the program takes less than 1.1 GB", size < _MOST_INSTALLED, _mb(size))
    report.figure(deb.name, _mb(packed))
    if portable:
        report.figure(portable.name, _mb(portable.stat().st_size))
    report.figure("installed", _mb(size))


def _mb(size: int) -> str:
    return f"{size / _MB:,.0f} MB"


def check_removal(room: Room, installed: Installed, report: Report) -> None:
    """Remove the package and what came with it; nothing stays but the person's own files."""
    own = list_files(room.inside(HOME))
    room.as_root("apt-get", "purge", "--yes", "--quiet", NAME)
    room.as_root("apt-get", "autoremove", "--purge", "--yes", "--quiet")
    room.as_root("apt-get", "clean")
    difference = compare(installed.before, everything(room), LEFT_BY_APT)
    report.check(
        "after removal nothing is left outside the person's folders",
        not difference.unexplained,
        difference.unexplained,
    )
    for excuse, count in difference.explained.items():
        report.note(f"differs as after every installation: {excuse.why} ({count})")
    touched = compare(own, list_files(room.inside(HOME))).unexplained
    report.check(
        f"the person's {len(own)} files and folders stay untouched",
        bool(own) and not touched,
        touched,
    )


def desktop_command(room: Room, *paths: str) -> list[str]:
    """Return what a click on the menu entry runs, or on files that belong to the program.

    Raises:
        FailedError: There is no entry, or it runs nothing.
    """
    entries = list(room.inside("/usr/share/applications").glob(f"*{NAME}*.desktop"))
    lines = [line for e in entries for line in e.read_text(encoding="utf-8").splitlines()]
    commands = [line.removeprefix("Exec=") for line in lines if line.startswith("Exec=")]
    if not commands:
        raise FailedError("the package has no menu entry")
    words: list[str] = []
    for word in shlex.split(commands[0]):
        if word in ("%F", "%f", "%U", "%u"):
            words += paths
        elif not word.startswith("%"):
            words.append(word)
    return words


def repack(deb: Path, version: str, target: Path) -> str:
    """Write the same package with another version and one file more; return that file's path.

    The file stands for what an older version had and a newer has no more.
    """
    stray = f"{INTERNAL}/of an older version.txt"
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        tree = Path(folder, "tree")
        subprocess.run(["dpkg-deb", "--raw-extract", str(deb), str(tree)], check=True)
        control = tree / "DEBIAN/control"
        lines = control.read_text(encoding="utf-8").splitlines()
        changed = [f"Version: {version}" if x.startswith("Version:") else x for x in lines]
        control.write_text("\n".join(changed) + "\n", encoding="utf-8")
        (tree / "DEBIAN/md5sums").unlink(missing_ok=True)
        (tree / stray.lstrip("/")).write_text("Gone in newer versions.\n", encoding="utf-8")
        pack = ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", str(tree)]
        subprocess.run([*pack, str(target)], check=True, stdout=subprocess.DEVNULL)
    return stray


def version_of(deb: Path) -> str:
    """Return the version that a package says it has."""
    asked = ["dpkg-deb", "--field", str(deb), "Version"]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()


def check_rules(deb: Path, report: Report) -> None:
    """Have the checkers of Debian and of freedesktop.org look at the package."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "--extract", str(deb), folder], check=True)
        share = Path(folder, "usr/share")
        for name, pattern, command in (
            ("menu entry", "applications/*.desktop", ["desktop-file-validate"]),
            ("AppStream data", "metainfo/*.xml", ["appstreamcli", "validate", "--no-net"]),
            ("manual page", "man/man*/*", ["man", "--warnings", "--local-file"]),
        ):
            files = [path for path in sorted(share.glob(pattern)) if path.is_file()]
            if not report.check(f"there is a file: {name}", bool(files), pattern):
                continue
            for file in files:
                _ask_checker(name, file, command, report)
        _check_file_type(share, report)
    done = _run(["lintian", "--fail-on", "error", "--allow-root", str(deb)])
    lines = done.stdout.splitlines()
    errors = [line for line in lines if line.startswith("E:")]
    report.check("lintian finds no error", done.returncode == 0, errors or done.stderr)
    report.note(f"lintian says {len(lines) - len(errors)} things that are no errors")


def _check_file_type(share: Path, report: Report) -> None:
    """Projects have a type of their own, the menu entry opens only it, and both have the icon.

    Of documents it must not be an opener: where a person has no other, it would become theirs.
    """
    entries = [p.read_text(encoding="utf-8") for p in share.glob("applications/*.desktop")]
    values = dict(line.split("=", 1) for line in "".join(entries).splitlines() if "=" in line)
    types = {
        node.get("type")
        for file in share.glob("mime/packages/*.xml")
        for node in ElementTree.parse(file).iter(f"{_MIME}mime-type")
        if any(glob.get("pattern") == "*.ditto" for glob in node.iter(f"{_MIME}glob"))
    }
    opened = set(values.get("MimeType", "").strip(";").split(";"))
    report.check(
        "a .ditto file has a type of its own, which the menu entry opens, and no other",
        bool(types) and types == opened,
        f"type {types}, opened {opened}",
    )
    icons = list(share.glob(f"icons/hicolor/*/apps/{values.get('Icon', '-')}.*"))
    report.check("the menu entry's icon is in the package", bool(icons), values.get("Icon", ""))


def _ask_checker(name: str, file: Path, command: list[str], report: Report) -> None:
    done = _run([*command, str(file)])
    if command[0] == "man":  # the page itself goes to standard output
        said, ok = done.stderr, done.returncode == 0 and not done.stderr.strip()
    else:
        said, ok = done.stdout + done.stderr, done.returncode == 0
    report.check(f"{command[0]} accepts {file.name} ({name})", ok, said)


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80"}
    return subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
