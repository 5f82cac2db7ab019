"""Names for errors in the program, so that the same one is counted once."""

from __future__ import annotations

import traceback
from pathlib import Path


def fault(error: BaseException) -> str:
    """Return what an error is, and the innermost line of the program that it passed."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "/dittograph/" in frame.filename] or frames
    place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "?"
    inner = "" if not frames or frames[-1] is ours[-1] else f" in {Path(frames[-1].filename).name}"
    return f"{type(error).__name__} at {place}{inner}: {str(error)[:80]!r}"
