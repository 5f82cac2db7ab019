"""Text to measure on: news sentences where they lie beside the project, else generated ones."""

from __future__ import annotations

import random
from pathlib import Path

REAL = Path(__file__).parents[2] / "shared/data/reuters/sentences.txt"
_WHO = (
    "council board minister committee court bank union museum harbour office school press".split()
)
_DID = "approved rejected postponed announced discussed cancelled praised reviewed signed".split()
_WHAT = "budget plan merger bridge loan report strike festival tax contract vote survey".split()
_WHEN = "on Monday|last week|after a long debate|without comment|for the third time|in May".split(
    "|"
)
_WHY = "because costs rose|to save jobs|despite protests|as expected|by a narrow margin".split("|")


def sentences(count: int) -> tuple[list[str], str]:
    """Return ``count`` distinct sentences and what they are."""
    if REAL.is_file():
        lines = [line for line in REAL.read_text(encoding="utf-8").splitlines() if line.strip()]
        if count <= len(lines):
            return random.Random(0).sample(lines, count), "news sentences"
    return generate(count), "generated sentences"


def generate(count: int) -> list[str]:
    """Return ``count`` distinct made-up news sentences with many near neighbours."""
    choose = random.Random(0)
    seen: dict[str, None] = {}
    while len(seen) < count:
        first, second = choose.choice(_WHO), choose.choice(_WHO)
        sentence = (
            f"The {first} of district {choose.randrange(4000)} {choose.choice(_DID)} the "
            f"{choose.choice(_WHAT)} {choose.choice(_WHEN)}, {choose.choice(_WHY)}, "
            f"said the {second}."
        )
        seen[sentence] = None
    return list(seen)
