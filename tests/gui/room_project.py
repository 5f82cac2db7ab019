"""A small project with all that pages can show: clusters, a fold, several sources."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from dittograph.project.project import create_project
from support import degrees, fans, synthetic_scan

SHARED = [f"Sentence {number} of the minutes stands in both of them." for number in range(6)]
FILES = {
    "minutes-of-the-council.txt": [*SHARED, "The mayor opened the new bridge on 4 May."],
    "evening-post.txt": [*SHARED, "The new bridge was opened by the mayor on 5 May."],
    "other.txt": ["Nobody else has this."],
}


def make_project(folder: Path) -> Path:
    """Write the project and its texts into a folder; return its file."""
    lines = [line for lines in FILES.values() for line in lines]
    distinct = list(dict.fromkeys(lines))
    near = [text for text in distinct if "bridge" in text]
    others = [text for text in distinct if text not in near]
    rows = fans([0, degrees(0.9)], *([0] for _ in others))
    vector = dict(zip([*near, *others], rows, strict=True))
    scan = synthetic_scan(FILES, np.array([vector[line] for line in lines]), folder)
    create_project(folder / "minutes.ditto", scan)
    return folder / "minutes.ditto"
