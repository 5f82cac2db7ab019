"""Builds the folder of all packages twice and compares every file; takes some minutes.

Run on a committed tree, since the time stamps are those of the commit. Prints what differs, and
ends with 1 if anything does.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

from build import PACKAGING, TREE


def main() -> int:
    """Build twice from nothing but the environment, and tell what differs."""
    first, second = _build(), _build()
    differing = sorted(
        name for name in first.keys() | second.keys() if first.get(name) != second.get(name)
    )
    for name in differing:
        print(f"differs: {name}")
    print(f"{len(first):,} files; {len(differing):,} differ.")
    return 1 if differing else 0


def _build() -> dict[str, str]:
    subprocess.run([sys.executable, PACKAGING / "build.py", "--skip-archives"], check=True)
    return {str(path.relative_to(TREE)): _sign(path) for path in sorted(TREE.rglob("*"))}


def _sign(path: Path) -> str:
    """Return what a file holds, where a link leads, and whether it can be run."""
    if path.is_symlink():
        return f"-> {path.readlink()}"
    if path.is_dir():
        return "folder"
    return f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.stat().st_mode & 0o100:o}"


if __name__ == "__main__":
    sys.exit(main())
