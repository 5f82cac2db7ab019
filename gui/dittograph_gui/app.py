"""The program with the window: from its arguments to the event loop."""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from dittograph.startup import be_a_helper_if_asked

_NO_SCREEN = (
    "Dittograph cannot open its window because there is no display. "
    "Use “dittograph scan” in the terminal instead."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window.

    Args:
        argv: Files, folders or a project to open; ``--sample`` for the sample collection;
            ``--engine`` as the first makes this process the engine instead, and ``--reader`` one
            that reads files (default: the command line).

    Returns:
        0, or 2 if there is no display.
    """
    be_a_helper_if_asked()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["--engine"]:  # before Qt: torch and Qt do not share a process
        from dittograph.engine.server import main as engine

        return engine()
    if arguments[:1] == ["--reader"]:
        from dittograph.documents.collection.reader_process import main as reader

        return reader()
    problem = _no_display()
    if problem:
        sys.stderr.write(f"{problem}\n")
        return 2
    return _run(arguments)


def _run(arguments: list[str]) -> int:
    gc.disable()  # nothing that is made until the window shows is garbage; then see Collector
    from dittograph.policy.policy import set_aside_if_damaged
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from dittograph_gui.language.installing import install
    from dittograph_gui.preferences.store import Preferences

    app = QApplication(sys.argv[:1])
    problem = set_aside_if_damaged()  # before the preferences, which need the policy
    install(app, Preferences.load().language)  # before the pages: their constants are words

    from dittograph_gui import theme
    from dittograph_gui.window.actions import SCHEMES
    from dittograph_gui.window.garbage import Collector
    from dittograph_gui.window.main_window import MainWindow
    from dittograph_gui.window.opening import FileRequests

    requests = FileRequests(app)  # before anything else: the system may have asked already
    app.setApplicationName("Dittograph")
    app.setApplicationDisplayName("Dittograph")
    app.setDesktopFileName("dittograph")
    app.setWindowIcon(theme.program_icon())
    crash = _crash_log()
    window = MainWindow()
    theme.apply(app, SCHEMES[window.preferences.scheme][1])
    window.preferring.apply_size()
    app.styleHints().colorSchemeChanged.connect(lambda _: window.follow_system())
    sys.excepthook = window.show_unexpected
    window.show()
    paths = [a for a in arguments if not a.startswith("-")]

    def begin() -> None:
        asked = [*paths, *requests.begin()]
        if "--sample" in arguments:
            window.open_sample()
        elif asked:
            window.open_paths(asked, at_once=True)
        requests.asked.connect(window.open_from_system)
        window.warm_up()
        if crash:
            window.show_crash(crash)
        if problem:
            window.show_policy(problem)
        gc.freeze()  # what was imported stays: the garbage collector need not go through it
        Collector(window)

    QTimer.singleShot(0, window, begin)  # when the window is on the screen
    code = app.exec()
    sys.excepthook = sys.__excepthook__
    _forget_crashes()
    return code


def _crash_log() -> str:
    """Have crashes written to a file; return what the last run wrote."""
    from dittograph.policy.folders import cache_folder

    path = cache_folder() / "crash.log"
    try:
        before = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
        path.parent.mkdir(parents=True, exist_ok=True)
        global _crash_file  # must stay open as long as the process lives
        _crash_file = path.open("w", encoding="utf-8")
        faulthandler.enable(_crash_file)
    except OSError:
        return ""
    return before


_crash_file: TextIO | None = None


def _forget_crashes() -> None:
    """Empty the log at a proper end: Windows also logs what it has got over."""
    if _crash_file is not None:
        faulthandler.disable()
        with contextlib.suppress(OSError):
            _crash_file.seek(0)
            _crash_file.truncate()


def _no_display() -> str:
    """Return why no window can be opened, or ""; Qt itself would end the process."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or platform.partition(":")[0] not in {"", "xcb", "wayland"}:
        return ""
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if wayland and Path(os.environ.get("XDG_RUNTIME_DIR", "/"), wayland).exists():
        return ""
    if not x11:
        return _NO_SCREEN
    try:
        import PySide6

        plugin = Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"
        if plugin.is_file():
            ctypes.CDLL(str(plugin))
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        packaged = getattr(sys, "frozen", False)
        remedy = "install it with your system's packages" if packaged else "“make run” installs it"
        return (
            f"Dittograph cannot open its window because a system library is missing ({error}); "
            f"{remedy}."
        )
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(x11.encode(), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return _NO_SCREEN if failed else ""
