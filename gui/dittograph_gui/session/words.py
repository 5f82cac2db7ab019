"""Words and figures that the window writes in the same way everywhere."""

from __future__ import annotations

from dittograph.passages.passage import Passage


def plural(count: int, noun: str) -> str:
    """Return "1 text", "2,000 texts"."""
    return f"{count:,} {noun}" + ("" if count == 1 else "s")


def threshold_text(threshold: float) -> str:
    """Return a threshold with two decimals, or with three if it has them."""
    text = f"{threshold:.3f}"
    return text.removesuffix("0")


def place_of(passage: Passage, source: str) -> str:
    """Return where a passage is: "evening-post.txt, line 12"."""
    return passage.location.within(source)


def short_names(names: list[str]) -> list[str]:
    """Return the shortest ends of paths that distinguish the sources."""
    parts = [name.split("/") for name in names]
    depth = [1] * len(names)
    while True:
        short = ["/".join(p[-d:]) for p, d in zip(parts, depth, strict=True)]
        count: dict[str, int] = {}
        for name in short:
            count[name] = count.get(name, 0) + 1
        clash = [i for i, s in enumerate(short) if count[s] > 1 and depth[i] < len(parts[i])]
        if not clash:
            return short
        for i in clash:
            depth[i] += 1
