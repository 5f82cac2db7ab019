"""A second scan: nothing changed, one text in a hundred changed, and a thousand texts added.

Each scan is a command of its own, as a person would give it, with an empty cache at first.

python benchmarks/rescan.py [--texts 100000]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from corpus import sentences
from table import head, row, timed

ADDED = 1_000


def rescan(count: int) -> None:
    """Scan, scan again, change a little, and add a little."""
    texts, what = sentences(count)
    changed = [f"{t} (revised)" if i % 100 == 0 else t for i, t in enumerate(texts)]
    added = [*texts, *(f"Reader {i} wrote to the paper: {texts[i]}" for i in range(ADDED))]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cold = folder / "first"
        first = scan(texts, folder, cold)
        row(f"first scan, {count:,} {what}", first, first, "nothing in the cache")
        row("again, nothing changed", scan(texts, folder, cold), first)
        row("1 in 100 changed", scan(changed, folder, cold), first)
        row(f"{ADDED:,} added", scan(added, folder, cold), first)
        row(
            f"for comparison: {ADDED:,} alone",
            scan(added[count:], folder, folder / "other"),
            first,
            "nothing in the cache",
        )


def scan(texts: list[str], folder: Path, cache: Path) -> float:
    """Return the seconds of a scan into a project."""
    file = folder / "texts.txt"
    file.write_text("\n".join(texts))
    command = [sys.executable, "-m", "dittograph.cli.main", "scan", str(file), "--unit", "line",
               "--project", str(folder / "texts.ditto"), "--format", "json", "--threshold", "0.9",
               "--output", str(folder / "texts.json")]  # fmt: skip
    environment = os.environ | {"DITTOGRAPH_CACHE": str(cache)}
    _, seconds = timed(partial(subprocess.run, command, check=True, env=environment))
    return seconds


def main() -> None:
    """Run everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=100_000)
    options = parser.parse_args()
    head()
    rescan(options.texts)


if __name__ == "__main__":
    main()
