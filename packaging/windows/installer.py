"""The installer for Windows: what it installs, and the same list again for the uninstaller.

    python packaging/windows/installer.py FOLDER OUTPUT VERSION

Also compiles where NSIS runs on another system, which is how it is tried here.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path, PurePath

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PROGRAMS = ("dittograph.exe", "dittograph-gui.exe")
PROJECT_ICON = "project.ico"
_LONGEST = 180  # characters below the folder it is installed in; Windows has room for 259 in all


def build_installer(tree: Path, folder: Path, version: str) -> Path:
    """Compile the installer.

    ``DITTOGRAPH_SIGN``, a command in which %1 stands for a file, signs installer and uninstaller.

    Args:
        tree: The folder with the program; gets the icon of projects.
        folder: Where the installer is put.
        version: Such as 0.1.0.

    Returns:
        The installer.
    """
    for program in PROGRAMS:
        if not (tree / program).is_file():
            raise FileNotFoundError(f"{tree / program} is missing; build the program first.")
    icons = _icons()
    icons.write_ico(tree / PROJECT_ICON, "project")
    target = folder.resolve() / f"dittograph-{version}-setup.exe"
    with tempfile.TemporaryDirectory() as place:
        icon, lists, licence = (Path(place, n) for n in ("icon.ico", "lists.nsh", "licence.txt"))
        picture = Path(place, "picture.bmp")
        icons.write_ico(icon)
        _draw_picture(picture)
        lists.write_text(file_lists(tree), encoding="utf-8-sig")
        text = (ROOT / "LICENSE").read_text(encoding="utf-8")
        licence.write_text(text, encoding="utf-8-sig", newline="\r\n")
        size = sum(file.stat().st_size for file in tree.rglob("*") if file.is_file())
        defines = {
            "VERSION": version,
            "PARTS": version_parts(version),
            "FILES": lists,
            "SIZE": size // 1024,
            "OUTPUT": target,
            "ICON": icon,
            "PICTURE": picture,
            "LICENSE": licence,
        }
        if os.environ.get("DITTOGRAPH_SIGN"):
            defines["SIGN"] = os.environ["DITTOGRAPH_SIGN"]
        script = str(HERE / "dittograph.nsi")
        given = [f"-D{name}={value}" for name, value in defines.items()]
        # Warnings are errors: one may be a file that was left out.
        subprocess.run([_compiler(), "-V2", "-WX", *given, script], check=True)
    return target


def file_lists(tree: Path) -> str:
    """Return NSIS macros that install every file of a folder, and remove just these again."""
    files = sorted(path for path in tree.resolve().rglob("*") if path.is_file())
    install, remove, folders = [], [], set()
    here: PurePath | None = None
    for file in files:
        place = file.relative_to(tree.resolve())
        if len(str(place)) > _LONGEST:
            raise ValueError(f"{place} is too long a name for Windows; shorten it.")
        if place.parent != here:
            here = place.parent
            install.append(f'SetOutPath "{_below(here)}"')
        install.append(f'File "{file}"')
        remove.append(f'Delete "{_below(place)}"')
        folders.update(parent for parent in place.parents if parent.parts)
    # The innermost first; a folder with something of somebody else in it stays.
    remove += [f'RMDir "{_below(f)}"' for f in sorted(folders, key=lambda f: (-len(f.parts), f))]
    macros = (("InstallFiles", install), ("RemoveFiles", remove))
    return "".join(
        f"!macro {name}\n" + "".join(f"    {line}\n" for line in lines) + "!macroend\n"
        for name, lines in macros
    )


def version_parts(version: str) -> str:
    """Return a version as Windows wants it: four numbers."""
    numbers = [int("".join(c for c in part if c.isdigit()) or 0) for part in version.split(".")]
    return ".".join(map(str, [*numbers, 0, 0, 0, 0][:4]))


def _draw_picture(path: Path) -> None:
    """Draw what stands beside the first and the last page: the icon on its own colour."""
    from dittograph_resources import icon_path
    from PySide6.QtGui import QColor, QImage, QPainter

    icon = _icons().draw(icon_path(), 160)
    # Twice as large as the place, for screens with many pixels.
    image = QImage(328, 628, QImage.Format.Format_RGB32)
    image.fill(QColor(icon.pixelColor(80, 12)))
    painter = QPainter(image)
    painter.drawImage((image.width() - icon.width()) // 2, 120, icon)
    painter.end()
    image.save(str(path), "BMP")


def _below(place: PurePath) -> str:
    return "\\".join(["$INSTDIR", *map(_quoted, place.parts)])


def _quoted(text: str) -> str:
    """Return text as NSIS has it between quotation marks, which no file here has in its name."""
    return text.replace("$", "$$")


def _icons():  # type: ignore[no-untyped-def]
    sys.path.insert(0, str(HERE.parent))
    import icons

    return icons


def _compiler() -> str:
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "/"), "NSIS", "makensis.exe")
    found = shutil.which("makensis") or (str(usual) if usual.is_file() else None)
    if found is None:
        raise FileNotFoundError("NSIS is missing, which makes the installer; install NSIS 3.")
    return found


if __name__ == "__main__":
    tree, output, version = sys.argv[1:]
    print(build_installer(Path(tree), Path(output), version))
