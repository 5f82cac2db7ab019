"""Files and folders opened in another program: the file manager, the browser."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_LIBRARIES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def open_outside(path: Path) -> bool:
    """Open a file or folder in the program that the system has for it.

    Returns:
        Whether there was one to ask; that program may still fail.
    """
    with _libraries_of_the_system():
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@contextlib.contextmanager
def _libraries_of_the_system() -> Iterator[None]:
    """Take back, for programs that are started meanwhile, where a packaged one finds libraries.

    They would load ours instead of theirs, and might not start at all.
    """
    ours = {n: os.environ[n] for n in _LIBRARIES if n in os.environ}
    if not getattr(sys, "frozen", False):
        ours = {}
    try:
        for name in ours:
            before = os.environ.get(f"{name}_ORIG")  # kept there by the package's starter
            if before is None:
                del os.environ[name]
            else:
                os.environ[name] = before
        yield
    finally:
        os.environ.update(ours)
