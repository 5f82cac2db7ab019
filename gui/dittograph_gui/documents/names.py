"""What documents are called beside each other: their paths within the folder that all are in."""

from __future__ import annotations

from collections.abc import Sequence


def relative_names(names: Sequence[str]) -> list[str]:
    """Return names without the folder that all of them have in common."""
    folders = [name.split("/")[:-1] for name in names]
    depth = 0
    for parts in zip(*folders, strict=False):
        if len(set(parts)) > 1:
            break
        depth += 1
    return ["/".join(name.split("/")[depth:]) for name in names]
