"""Files and folders opened in another program: the file manager, the browser."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from dittograph_gui.widgets.pdf_viewers import command_for

_LIBRARIES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def open_outside(path: Path, page: int | None = None) -> bool:
    """Open a file or folder in the program that the system has for it.

    Args:
        path: The file or folder.
        page: The 1-based page at which to open a PDF document, if the program can be asked for it;
            of other files it is passed over.

    Returns:
        Whether there was one to ask; that program may still fail.
    """
    asked = command_for(path, page) if page and path.suffix.lower() == ".pdf" else []
    with _libraries_of_the_system():
        if asked and QProcess.startDetached(asked[0], asked[1:])[0]:
            return True
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
