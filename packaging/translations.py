"""Collects what the window says, and compiles the translations of it, with Qt's own tools.

``dittograph_CODE.ts`` in the resources is what translators write; here it gets what is new and
loses what is gone. ``dittograph_CODE.qm`` is compiled from it where every sentence is translated.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "dittograph_resources" / "translations"
LANGUAGES = ("de", "es")


def collect(target: Path, window: Path = ROOT / "gui" / "dittograph_gui") -> None:
    """Bring one .ts file up to date with the code, without line numbers, which always change."""
    files = sorted(map(str, window.rglob("*.py")))
    _qt(
        "lupdate",
        "-silent",
        *("-locations", "none"),
        "-no-obsolete",
        "-sort-messages",
        *("-disable-heuristic", "similartext"),
        *("-tr-function-alias", "QT_TR_NOOP+=later"),
        *files,
        *("-ts", str(target)),
    )


def compile_one(source: Path, target: Path) -> None:
    """Compile a .ts file."""
    _qt("lrelease", "-silent", str(source), "-qm", str(target))


def untranslated(source: Path) -> list[str]:
    """Return the sentences of a .ts file that have no translation, or one that is not finished."""
    found = []
    for message in ET.parse(source).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or not translation.text or translation.get("type"):
            found.append(message.findtext("source") or "")
    return found


def _qt(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools, which come with PySide6."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    program = next(p for p in (folder / tool, folder / f"{tool}.exe") if p.is_file())
    subprocess.run([program, *arguments], check=True, cwd=ROOT)


def main() -> int:
    """Collect and compile for every language."""
    for code in LANGUAGES:
        source = FOLDER / f"dittograph_{code}.ts"
        collect(source)
        missing = untranslated(source)
        if missing:
            print(f"{source.name}: {len(missing)} sentences are not translated.")
            source.with_suffix(".qm").unlink(missing_ok=True)
        else:
            compile_one(source, source.with_suffix(".qm"))
            print(f"{source.name}: complete.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
