"""Texts and names as a report may show them: nothing in them is markup, and no path is whole."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from dittograph.files.relative import relative_names
from dittograph.finished_scan import Scan
from dittograph.outputs.result import readable


def text(words: str, most: int | None = None) -> str:
    """Return words safe in HTML, cut after ``most`` characters with a word about the rest."""
    if most is None or len(words) <= most:
        return escape(readable(words))
    rest = len(words) - most
    said = f" … and {rest:,} more characters" if most > 1000 else "…"
    return escape(readable(words[:most])) + said


def row(*cells: str) -> str:
    """Return a row of a table."""
    return f"<tr>{''.join(f'<td>{text(cell)}</td>' for cell in cells)}</tr>\n"


class Names:
    """What the sources of a scan are called in a report.

    Attributes:
        sources: The name of each source, without the folder that all share.
        skipped: The name of each that was left out.
    """

    def __init__(self, scan: Scan) -> None:
        left_out = [one.source for one in scan.skipped]
        names = [source.name for source in scan.sources]
        members = [source.member for source in scan.sources]
        every = relative_names([*names, *left_out], [*members, *("" for _ in left_out)])
        self._scan = scan
        self.sources: Sequence[str] = [readable(name) for name in every[: len(names)]]
        self.skipped: Sequence[str] = every[len(names) :]

    def place(self, passage: int) -> str:
        """Return where a passage stands: "may/a.txt, line 12"."""
        found = self._scan.passages[passage]
        return readable(found.location.within(self.sources[found.source]))
