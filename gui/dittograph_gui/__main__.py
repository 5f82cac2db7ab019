"""``python -m dittograph_gui`` opens the window."""

import sys

from dittograph_gui.app import main

sys.exit(main())
