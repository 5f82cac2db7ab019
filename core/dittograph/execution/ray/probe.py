"""Asks a machine of a cluster what it has.

It is sent to the machine as it stands here, because Dittograph may be missing there, and so it
imports nothing of it.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import platform
from pathlib import Path

PACKAGES = ("torch", "numpy", "tokenizers")


def versions() -> dict[str, str]:
    """Return the versions of all that decides a result; "" for what is missing.

    ``dittograph`` is its version and a checksum of its source, so that two states of one version
    are told apart.
    """
    found = {"python": ".".join(platform.python_version_tuple()[:2]), "dittograph": _dittograph()}
    for package in PACKAGES:
        try:
            found[package] = importlib.metadata.version(package).partition("+")[0]
        except importlib.metadata.PackageNotFoundError:
            found[package] = ""
    return found


def _dittograph() -> str:
    there = importlib.util.find_spec("dittograph")
    if there is None or there.origin is None:
        return ""
    folder = Path(there.origin).parent
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*.py")):
        digest.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes())
    version = (folder / "version.py").read_text(encoding="utf-8").partition('__version__ = "')[2]
    return f"{version.partition(chr(34))[0]} ({digest.hexdigest()[:8]})"
