"""What the tests of the guide share: its pages, and the fenced blocks in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = [*sorted(DOCS.glob("*.md")), ROOT / "README.md"]


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, its text, and the line on which it starts."""

    language: str
    text: str
    line: int


def blocks(page: Path) -> list[Block]:
    """Return the fenced blocks of a page, in order, without those that Sphinx acts on."""
    found: list[Block] = []
    opened: tuple[str, str, int] | None = None
    inside: list[str] = []
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        fence = re.match(r"(\s*)```(.*)$", line)
        if fence and opened is None:
            opened, inside = (fence[1], fence[2].strip(), number), []
        elif fence and opened is not None:
            if not opened[1].startswith("{"):
                found.append(Block(opened[1], "\n".join(inside), opened[2]))
            opened = None
        elif opened is not None:
            inside.append(line.removeprefix(opened[0]))
    assert opened is None, f"{page.name} does not close its last block"
    return found


def page(name: str) -> str:
    """Return the text of a page."""
    return (DOCS / f"{name}.md").read_text(encoding="utf-8")


def prose(text: str) -> str:
    """Return a page without its fenced blocks."""
    return re.sub(r"^(\s*)```.*?^\s*```$", "", text, flags=re.DOTALL | re.MULTILINE)
