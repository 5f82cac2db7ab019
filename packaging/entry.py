"""What a packaged program starts: the command line, or the window by the name it was called."""

import multiprocessing
import platform
import sys
from pathlib import Path

_ASKED = {"cx16", "popcnt", "sse4_1", "sse4_2", "ssse3"}  # x86-64-v2; NumPy and Qt are built so


def _too_old() -> bool:
    """Return whether the processor lacks what the libraries are built for."""
    try:
        told = Path("/proc/cpuinfo").read_text()
    except OSError:
        return False
    flags = next((set(line.split()) for line in told.splitlines() if line[:5] == "flags"), _ASKED)
    return platform.machine() == "x86_64" and not flags >= _ASKED


if __name__ == "__main__":
    multiprocessing.freeze_support()
    if _too_old():
        sys.exit("Dittograph needs a processor of 2009 or later (x86-64-v2); this one is older.")
    if sys.argv[1:] == ["--reader"]:  # many are started, so nothing else is imported
        from dittograph.documents.collection.reader_process import main
    elif Path(sys.argv[0]).stem.lower().endswith("-gui"):
        from dittograph_gui.app import main
    else:
        from dittograph.cli.main import main
    sys.exit(main())
