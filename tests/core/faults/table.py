"""The table of faults in ``docs/reliability.md``, from what ``make faults`` has found."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from faults.injecting import Fault

_KILLS = (Fault.KILL, Fault.PHASE)
_COLUMNS = (Fault.FULL, Fault.READ_ONLY, Fault.ONCE)


def table(found: list[dict[str, Any]]) -> str:
    """Return how often each fault was injected and what was lost, as Markdown."""
    lines = [
        "| what is written | disk full | read-only | one error | `kill -9` | most that was lost |",
        "| --- | ---: | ---: | ---: | ---: | --- |",
    ]
    for title in dict.fromkeys(one["title"] for one in found):
        of = [one for one in found if one["title"] == title]
        counts = [
            sum(one["tried"] for one in of if one["fault"] in faults) or ""
            for faults in (*((fault,) for fault in _COLUMNS), _KILLS)
        ]
        lost = dict.fromkeys(word for one in of for word in one["lost"] if word != "nothing")
        cells = [title, *map(str, counts), "; ".join(lost) or "nothing"]
        lines.append(f"| {' | '.join(cells)} |")
    total = sum(one["tried"] for one in found)
    wrong = sum(len(one["wrong"]) for one in found)
    lines.append(f"\n{total:,} faults, {wrong:,} with more lost than may be.\n")
    return "\n".join(lines)


if __name__ == "__main__":
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    sys.stdout.write(table([json.loads(line) for line in text.splitlines()]))
