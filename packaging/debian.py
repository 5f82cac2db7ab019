"""The package for Debian and what is made of it: files in their places, rights, dependencies."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import elf
from contents import system_libraries
from dittograph import __version__
from dittograph.components import FOLDER, read_components
from dittograph.project.project import APPLICATION_ID
from dittograph_resources import icon_path, sized_icon_path
from icons import write_png

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
APP_ID = "io.github.dittograph.Dittograph"
MAINTAINER = "Dittograph maintainers <maintainers@dittograph.example>"
_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
_DESCRIPTION = """\
find texts that say the same thing, offline
 Dittograph finds copies, near-copies and paraphrases in text collections:
 press archives, question banks, translations, clauses, survey answers. It
 compares meanings by a sentence encoder that is included, shows clusters of
 similar texts whose threshold can be moved, warns where numbers, dates, names
 or negations differ, and writes cleaned copies and reports.
 .
 It works entirely on this computer and makes no use of a network.
"""


def build_deb(tree: Path, target: Path, work: Path, *, notes: Path) -> Path:
    """Make the package from the finished folder and return ``target``.

    Libraries that Debian has are left to Debian, which mends them; the package depends on them.

    Args:
        tree: The folder that all packages hold.
        target: The .deb to write.
        work: A folder for the files on their way, made anew.
        notes: Where PyInstaller noted what it took from where.
    """
    shutil.rmtree(work, ignore_errors=True)
    root = work / "root"
    program = root / "usr/lib/dittograph"
    shutil.copytree(tree, program, symlinks=True)
    for name in system_libraries(notes):
        (program / "_internal" / name).unlink(missing_ok=True)
    for name in ("dittograph", "dittograph-gui"):
        _link(root / "usr/bin" / name, f"../lib/dittograph/{name}")
    _describe(root)
    _document(root)
    _set_rights(root)
    depends = _dependencies(program, work)
    _control(root, depends, target)
    for path in [root, *root.rglob("*")]:
        os.utime(path, (_moment().timestamp(),) * 2, follow_symlinks=False)
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "-z6",
            "--threads-max=2",
            "--build",
            root,
            target,
        ],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return target


def _link(place: Path, to: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(to)


def _describe(root: Path) -> None:
    """Put in what the desktop wants to know: menu entry, file type, icons, software centre."""
    share = root / "usr/share"
    values = {
        "@VERSION@": __version__,
        "@DATE@": _moment().date().isoformat(),
        "@APPLICATION_ID@": f"0x{APPLICATION_ID:08x}",
    }
    for source, place in (
        ("dittograph.desktop", "applications/dittograph.desktop"),
        ("dittograph.xml", "mime/packages/dittograph.xml"),
        (f"{APP_ID}.metainfo.xml", f"metainfo/{APP_ID}.metainfo.xml"),
    ):
        text = (LINUX / source).read_text(encoding="utf-8")
        for name, value in values.items():
            text = text.replace(name, value)
        _write(share / place, text)
    for icon, name, kind in (
        ("dittograph", "dittograph", "apps"),
        ("project", "application-x-dittograph", "mimetypes"),
    ):
        icons = share / "icons/hicolor"
        for size in _SIZES:
            picture = icons / f"{size}x{size}/{kind}/{name}.png"
            write_png(sized_icon_path(size, icon), size, picture)
        drawing = icons / f"scalable/{kind}/{name}.svg"
        drawing.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(icon_path(icon), drawing)
    symbolic = share / "icons/hicolor/symbolic/apps/dittograph-symbolic.svg"
    symbolic.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(icon_path("dittograph-symbolic"), symbolic)


def _document(root: Path) -> None:
    share = root / "usr/share"
    documents = share / "doc/dittograph"
    for page in sorted((ROOT / "docs/man").glob("*.1")):
        _write_gzip(share / "man/man1" / f"{page.name}.gz", page.read_bytes())
    changes = (
        f"dittograph ({__version__}) unstable; urgency=medium\n\n"
        f"  * Release {__version__}; what is new stands in the guide.\n\n"
        f" -- {MAINTAINER}  {format_datetime(_moment())}\n"
    )
    _write_gzip(documents / "changelog.gz", changes.encode())
    _write(documents / "copyright", _copyright(root / "usr/lib/dittograph/_internal" / FOLDER))
    _link(documents / "guide", "../../../lib/dittograph/_internal/dittograph_resources/guide")
    _link(documents / "licences", "../../../lib/dittograph/_internal/licences")
    _write(share / "lintian/overrides/dittograph", (LINUX / "lintian-overrides").read_text())


def _copyright(folder: Path) -> str:
    """Return the licences in Debian's form, each part of others in one line."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8").strip().splitlines()
    text = "".join(f" {line or '.'}\n" for line in own[2:] if line)
    told = "".join(f"  {c.name} {c.version}: {c.licence}\n" for c in read_components(folder))
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Dittograph\n"
        "Comment: Parts of others are in /usr/lib/dittograph, built from their unmodified\n"
        " sources, each under its own licence; the texts are in\n"
        " /usr/lib/dittograph/_internal/licences. Qt is used under the LGPL 3\n"
        " (/usr/share/common-licenses/LGPL-3): its libraries are in\n"
        " /usr/lib/dittograph/_internal/PySide6/Qt/lib and may be replaced.\n .\n"
        f"{told}\n"
        f"Files: *\nCopyright: {own[2].removeprefix('Copyright (c) ')}\nLicense: MIT\n\n"
        f"License: MIT\n{text}"
    )


def _set_rights(root: Path) -> None:
    """Give files the rights that a package is to have, and no more."""
    folder = root / "usr/lib/dittograph"
    run = {folder / "dittograph", folder / "_internal/torch/bin/torch_shm_manager"}
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in run else 0o644)


def _dependencies(program: Path, work: Path) -> str:
    """Return the packages whose libraries the program needs, by Debian's own tool."""
    files = list(elf.elf_files(program))
    folders = sorted({f.parent for f in files})
    _write(
        work / "debian/control", "Source: dittograph\n\nPackage: dittograph\nArchitecture: any\n"
    )
    told = subprocess.run(
        ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0",
         *(f"-l{folder}" for folder in folders), *(f"-e{file}" for file in files)],
        cwd=work, check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    return re.sub(r"^shlibs:Depends=", "", told.strip())


def _control(root: Path, depends: str, target: Path) -> None:
    files = [p for p in sorted(root.rglob("*")) if p.is_file() and not p.is_symlink()]
    size = sum(p.stat().st_size for p in files) // 1024
    _write(
        root / "DEBIAN/control",
        f"Package: dittograph\nVersion: {__version__}\nSection: text\nPriority: optional\n"
        f"Architecture: {target.stem.rpartition('_')[2]}\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {size}\nDepends: {depends}\n"
        f"Recommends: xdg-utils, xdg-desktop-portal\nDescription: {_DESCRIPTION}",
    )
    sums = subprocess.run(
        ["md5sum", *(str(p.relative_to(root)) for p in files)],
        cwd=root, check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    _write(root / "DEBIAN/md5sums", sums)


def _moment() -> datetime:
    return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _write_gzip(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(data, 9, mtime=0))
