"""What the About dialog says: the duties of Qt's licence, privacy, and details for support."""

from __future__ import annotations

import platform
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import dittograph
from dittograph.components import Component
from dittograph.policy.folders import (
    cache_folder,
    encoders_folder,
    projects_folder,
    settings_folder,
)

from dittograph_gui.language.words import tr

_TOLD = (
    "PySide6-Essentials",
    "numpy",
    "torch",
    "transformers",
    "sentence-transformers",
    "tokenizers",
    "hnswlib",
)
_SOURCES = "https://download.qt.io/official_releases"


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and the text under it, its paragraphs apart by an empty line."""

    heading: str
    text: str

    @property
    def paragraphs(self) -> list[str]:
        """The paragraphs, each on one line."""
        return [" ".join(block.split()) for block in self.text.split("\n\n")]


@dataclass(frozen=True, slots=True)
class Place:
    """A folder of this computer in which the program keeps something."""

    name: str
    holds: str
    folder: Path


def lgpl_parts(qt: str, pyside: str, folder: Path) -> list[Part]:
    """Return what the LGPL has us tell about Qt.

    Args:
        qt: The version of Qt.
        pyside: The version of PySide6.
        folder: The folder of Qt's libraries.
    """
    series = ".".join(qt.split(".")[:2])
    return [
        Part(
            tr("What is used"),
            tr(
                "The window is made with Qt {qt} and PySide6 {pyside} (with shiboken6), both "
                "built from their unmodified sources and loaded as shared libraries, under the "
                "GNU Lesser General Public License, version 3. Its text, and that of the GNU "
                "General Public License which it builds on, are under “Made with”. A package may "
                "leave out what only a debugger reads in them.\n\nDittograph itself has the MIT "
                "licence. You may modify it, and reverse engineer it to debug your own changes to "
                "Qt.",
                qt=qt,
                pyside=pyside,
            ),
        ),
        Part(
            tr("Using your own build of Qt"),
            tr(
                "Qt's libraries are ordinary files that are loaded when Dittograph starts; "
                "nothing checks whether they are the ones that came with it. They are in\n\n"
                "{folder}\n\nTo use your own: build Qt {qt}, or a later version of the {series} "
                "series, as shared libraries with the same modules; close Dittograph; put your "
                "files in the place of those of the same name; start Dittograph. PySide6 and "
                "shiboken6 can be replaced in the same way, in the folders beside it.",
                folder=folder,
                qt=qt,
                series=series,
            ),
        ),
        Part(
            tr("The source code"),
            tr(
                "The complete source code of exactly these versions is published by the Qt "
                "Project:\n\n{sources}/qt/{series}/{qt}/single/\n\n"
                "{sources}/QtForPython/pyside6/PySide6-{pyside}-src/\n\nThat of every other "
                "library is at the address that “Made with” shows beside it, or, if its version "
                "is one of Debian's, in Debian's archive under that name and version.\n\nIf it is "
                "no longer available there, whoever gave you this copy of Dittograph will provide "
                "it to you, and to anyone else who has the copy, for at least three years from "
                "that day, for no more than the cost of sending it. Ask where you got Dittograph.",
                sources=_SOURCES,
                series=series,
                qt=qt,
                pyside=pyside,
            ),
        ),
    ]


def privacy_parts() -> list[Part]:
    """Return what becomes of a person's texts, and how to see for oneself."""
    return [
        Part(
            tr("Nothing leaves this computer"),
            tr(
                "Dittograph opens no connection to any network. It sends no texts, no statistics "
                "and no reports of errors, does not look for updates, and needs no account. "
                "Libraries that could download something are told not to at startup. No code from "
                "an encoder's folder is run.\n\nYour own files are only read. Exports are written "
                "where you choose."
            ),
        ),
        Part(tr("See for yourself"), _see_for_yourself()),
    ]


def _see_for_yourself() -> str:
    everywhere = tr("Turn off the network: everything still works, for as long as you like.")
    watching = {
        "win32": tr(
            "With the network on, open the Resource Monitor, “Network”, while a scan runs: "
            "Dittograph is not in the list."
        ),
        "darwin": tr(
            "With the network on, open the Activity Monitor, “Network”, while a scan runs: "
            "Dittograph has sent and received nothing."
        ),
    }
    on_linux = tr(
        "Or start it without any network, if your system allows that, with “unshare "
        "--map-current-user --net dittograph-gui” in a terminal. With the network on, “ss -tuap” "
        "lists all connections while a scan runs: Dittograph has none."
    )
    return f"{everywhere} {watching.get(sys.platform, on_linux)}"


def places() -> list[Place]:
    """Return where the data of the person who uses this computer is stored."""
    return [
        Place(tr("Projects"), tr("scans that you have not saved elsewhere"), projects_folder()),
        Place(tr("Encoders"), tr("encoders that you taught"), encoders_folder()),
        Place(
            tr("Settings"), tr("your choices, and the list of recent projects"), settings_folder()
        ),
        Place(
            tr("Cache"),
            tr("data that can be computed again; safe to delete at any time"),
            cache_folder(),
        ),
    ]


def qt_folder() -> Path:
    """Return the folder of the Qt libraries that this program uses."""
    import PySide6

    package = Path(PySide6.__file__).parent
    libraries = package / "Qt" / "lib"
    return libraries if libraries.is_dir() else package


def details(qt: str, components: Sequence[Component] = ()) -> str:
    """Return what somebody who helps wants to know, a fact a line.

    Args:
        qt: The version of Qt.
        components: Known ones; a packaged program need not have the metadata of its libraries.
    """
    listed = {c.name.lower().replace("_", "-"): c.version for c in components}
    made = "packaged" if getattr(sys, "frozen", False) else "from source"
    lines = [
        f"Dittograph {dittograph.__version__} ({made})",
        f"{platform.platform()} ({platform.machine()})",
        f"Python {platform.python_version()}",
        f"Qt {qt}",
    ]
    for name in _TOLD:
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:
            version = listed.get(name.lower(), "")
        if version:
            lines.append(f"{name} {version}")
    return "\n".join(lines)
