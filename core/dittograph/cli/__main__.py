"""``python -m dittograph.cli``: the same as the command ``dittograph``."""

from __future__ import annotations

import sys

from dittograph.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
