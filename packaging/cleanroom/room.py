"""A minimal Debian of its own: made once, copied for each run, entered as root or as a person."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cleanroom import host
from cleanroom.report import FailedError

PERSON = "editor"
HOME = f"/home/{PERSON}"
# Every command has mounts of its own, which vanish with it.
_ENTER = """
set -e
root=$1
shift
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm"
mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
if [ -d /tmp/.X11-unix ]; then
    mkdir -p "$root/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
fi
exec chroot "$root" "$@"
"""
# What programs and apt need of the host's network, for root alone.
_NETWORK = ("etc/resolv.conf", "etc/hosts")


@dataclass(frozen=True, slots=True)
class Room:
    """A chroot with one person in it.

    Attributes:
        suite: Which Debian.
        root: Where it lies on this machine.
        uid: The person's number, which nobody on this machine has.
    """

    suite: str
    root: Path
    uid: int

    def inside(self, path: str) -> Path:
        """Return where a path of the room lies on this machine."""
        return self.root / path.lstrip("/")

    def root_command(self, command: Sequence[str], *, network: bool = True) -> list[str]:
        """Return how root runs a command in the room."""
        clean = ["env", "-i", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive", "HOME=/root"]
        path = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        return [*self._enter(network=network), *clean, path, *command]

    def command(
        self,
        command: Sequence[str],
        environment: Mapping[str, str] | None = None,
        folder: str = HOME,
    ) -> list[str]:
        """Return how the person runs a command in the room, without network."""
        number = str(self.uid)
        person = ["setpriv", f"--reuid={number}", f"--regid={number}", "--init-groups"]
        known = {
            "HOME": HOME,
            "USER": PERSON,
            "LOGNAME": PERSON,
            "LANG": "C.UTF-8",
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/games",
            **(environment or {}),
        }
        clean = ["env", "-i", "-C", folder, *(f"{name}={value}" for name, value in known.items())]
        return [*self._enter(network=False), *person, "--no-new-privs", *clean, *command]

    def _enter(self, *, network: bool) -> list[str]:
        apart = ["unshare", "--mount"] + ([] if network else ["--net"])
        return [*apart, "sh", "-c", _ENTER, "room", str(self.root)]

    def as_root(self, *command: str, network: bool = True) -> str:
        """Run a command as root; return what it printed.

        Raises:
            FailedError: It failed.
        """
        done = subprocess.run(
            self.root_command(command, network=network),
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode:
            raise FailedError(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}")
        return done.stdout

    def run(
        self,
        *command: str,
        environment: Mapping[str, str] | None = None,
        folder: str = HOME,
        seconds: int = 300,
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a command as the person, without network."""
        try:
            return subprocess.run(
                self.command(command, environment, folder),
                check=False,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=seconds,
            )
        except subprocess.TimeoutExpired:
            self.end_processes()
            raise FailedError(f"{' '.join(command)} took more than {seconds} seconds") from None

    def write(self, path: str, data: bytes) -> None:
        """Write a file of the person's."""
        file = self.inside(path)
        missing = [p for p in (file.parent, *file.parent.parents) if not p.exists()]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        for one in (file, *missing):
            shutil.chown(one, self.uid, self.uid)

    def processes(self) -> dict[int, str]:
        """Return the person's running processes and their commands."""
        found = {}
        for folder in Path("/proc").iterdir():
            if not folder.name.isdecimal():
                continue
            try:
                if folder.stat().st_uid != self.uid:
                    continue
                state = (folder / "stat").read_text().rpartition(")")[2].split()[0]
                words = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode().strip()
            except OSError:
                continue  # it has just ended
            if state != "Z":
                found[int(folder.name)] = words
        return found

    def wait_for_no_process(self, seconds: float = 10) -> dict[int, str]:
        """Wait until the person runs nothing; return what still runs."""
        end = time.monotonic() + seconds
        while (running := self.processes()) and time.monotonic() < end:
            time.sleep(0.05)
        return running

    def end_processes(self) -> None:
        """End what the person runs."""
        for number in self.processes():
            subprocess.run(["kill", "-9", str(number)], check=False, stderr=subprocess.DEVNULL)


def make_pristine(suite: str, folder: Path, mirror: str, uid: int) -> Path:
    """Return the folder of an untouched system; made if there is none.

    Raises:
        FailedError: debootstrap failed.
    """
    pristine = folder / f"{suite}.pristine"
    if pristine.is_dir():
        return pristine
    making = folder / f"{suite}.making"
    remove(making)
    folder.mkdir(parents=True, exist_ok=True)
    command = ["debootstrap", "--variant=minbase", suite, str(making), mirror]
    done = subprocess.run(
        command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if done.returncode:
        raise FailedError(f"debootstrap could not make {suite}:\n{done.stdout[-1500:]}")
    (making / "etc/apt/apt.conf.d/01host").write_text(host.apt_settings(), encoding="utf-8")
    room = Room(suite, making, uid)
    room.as_root("useradd", "--create-home", "--uid", str(uid), "--shell", "/bin/bash", PERSON)
    room.as_root("apt-get", "clean")
    making.rename(pristine)
    return pristine


def open_room(suite: str, folder: Path, pristine: Path, uid: int) -> Room:
    """Copy an untouched system and return it, ready for apt.

    Raises:
        FailedError: Someone has the person's number, or the mirror cannot be reached.
    """
    room = Room(suite, folder / suite, uid)
    if room.processes():
        raise FailedError(f"user number {uid} runs processes on this machine already")
    remove(room.root)
    copy = ["cp", "--archive", "--reflink=auto", str(pristine), str(room.root)]
    subprocess.run(copy, check=True)
    for name in _NETWORK:
        shutil.copyfile(f"/{name}", room.inside(name))
    room.as_root("apt-get", "--quiet", "update")
    return room


def remove(tree: Path) -> None:
    """Remove a system, unless something is mounted in it.

    Raises:
        FailedError: Something is.
    """
    mounts = Path("/proc/mounts").read_text(encoding="utf-8").splitlines()
    inside = [line.split()[1] for line in mounts if line.split()[1].startswith(f"{tree}/")]
    if inside:
        raise FailedError(f"{inside[0]} is still mounted; unmount it, then try again")
    if tree.exists():
        subprocess.run(["rm", "--recursive", "--force", "--one-file-system", str(tree)], check=True)
