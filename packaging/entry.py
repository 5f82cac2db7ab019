"""What a packaged program starts: the command line, or the window by the name it was called."""

import multiprocessing
import sys
from pathlib import Path

if __name__ == "__main__":
    multiprocessing.freeze_support()
    if Path(sys.argv[0]).stem.lower().endswith("-gui"):
        from dittograph_gui.app import main
    else:
        from dittograph.cli import main
    sys.exit(main())
