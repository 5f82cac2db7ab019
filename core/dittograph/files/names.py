"""Names for new files that every system takes, also one that is not this one."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath

# Devices on Windows, in every folder and whatever the suffix.
_DEVICE = re.compile(r"(con|prn|aux|nul|con(in|out)\$|(com|lpt)[\d¹²³])\s*(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\0-\x1f\x7f]')


def is_device(name: str) -> bool:
    """Return whether Windows takes a name for a device such as ``CON`` or ``nul.txt``."""
    return _DEVICE.fullmatch(name) is not None


def safe_name(name: str, *, most_bytes: int = 255) -> str:
    """Return a name as near to ``name`` as every system takes.

    Args:
        name: Of a file or folder, without the folders it is in.
        most_bytes: How long it may be in UTF-8; the end is cut off.
    """
    # First what cannot be encoded: it becomes a question mark, which is forbidden itself.
    name = _FORBIDDEN.sub("_", name.encode("utf-8", "replace").decode())
    name = _cut(name, most_bytes)
    return _cut(f"_{name}", most_bytes) if is_device(name) else name


def _cut(name: str, most_bytes: int) -> str:
    return name.encode()[:most_bytes].decode(errors="ignore").rstrip(". ") or "_"


def folded(path: PurePath) -> str:
    """Return what two relative paths share that some system takes for the same file."""
    return unicodedata.normalize("NFC", path.as_posix()).casefold()
