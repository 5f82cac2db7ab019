"""The portable archive: unpacked anywhere, it runs."""

from __future__ import annotations

import os
import subprocess
import tarfile
from pathlib import Path


def build_tar(tree: Path, target: Path) -> Path:
    """Pack a folder so that the same files give the same bytes; return ``target``."""
    top = target.name.removesuffix(".tar.xz")
    moment = int(os.environ["SOURCE_DATE_EPOCH"])

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    # Two threads whatever the machine has, because the blocks of the stream depend on it.
    target.parent.mkdir(parents=True, exist_ok=True)
    command = ["xz", "--compress", "-6", "--threads=2", "--stdout"]
    with (
        target.open("wb") as stream,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=stream) as packer,
    ):
        assert packer.stdin is not None
        with tarfile.open(fileobj=packer.stdin, mode="w|", format=tarfile.GNU_FORMAT) as archive:
            archive.add(tree, top, recursive=False, filter=plain)
            for path in sorted(tree.rglob("*")):
                name = f"{top}/{path.relative_to(tree).as_posix()}"
                archive.add(path, name, recursive=False, filter=plain)
        packer.stdin.close()
    if packer.returncode:
        raise OSError(f"xz ended with {packer.returncode}")
    return target
