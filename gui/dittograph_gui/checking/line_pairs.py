"""Two pasted lists, line against line, as plain data."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LinePair:
    """A line of each list, and what comparing them gave.

    Attributes:
        line: 1-based.
        left: The one text.
        right: The other.
        similarity: Cosine, or None while it is not known.
        kind: ``exact``, ``near``, ``paraphrase`` or "".
        what: What differs, in words.
    """

    line: int
    left: str
    right: str
    similarity: float | None = None
    kind: str = ""
    what: str = ""


def pair_lines(left: str, right: str) -> tuple[list[LinePair], str]:
    """Pair the lines of two texts.

    Lines that are blank at the end do not count. A line without a partner is not compared.

    Returns:
        The pairs with words on both sides, and a sentence on what was left out, or "".
    """
    ours, theirs = left.rstrip().splitlines(), right.rstrip().splitlines()
    pairs = [
        LinePair(number, a.strip(), b.strip())
        for number, (a, b) in enumerate(zip(ours, theirs, strict=False), start=1)
        if a.strip() and b.strip()
    ]
    notes = []
    if ours and theirs and len(ours) != len(theirs):
        longer = "left" if len(ours) > len(theirs) else "right"
        over = abs(len(ours) - len(theirs))
        last = "last line" if over == 1 else f"last {over:,} lines"
        have = "has" if over == 1 else "have"
        notes.append(
            f"The left list has {len(ours):,} lines and the right one {len(theirs):,}: the {last} "
            f"on the {longer} {have} no partner and {'is' if over == 1 else 'are'} left out."
        )
    blank = min(len(ours), len(theirs)) - len(pairs)
    if blank:
        notes.append(
            f"{blank:,} {'line is' if blank == 1 else 'lines are'} blank on one side and left out."
        )
    return pairs, " ".join(notes)


def as_table(pairs: list[LinePair], delimiter: str) -> str:
    """Return the pairs as a table for a spreadsheet, with a header.

    A cell that a spreadsheet would take for a formula gets an apostrophe in front.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(["line", "similarity", "kind", "differs", "left", "right"])
    for pair in pairs:
        score = "" if pair.similarity is None else f"{pair.similarity:.6f}"
        texts = [_harmless(text) for text in (pair.what, pair.left, pair.right)]
        writer.writerow([pair.line, score, pair.kind, *texts])
    return out.getvalue()


def _harmless(text: str) -> str:
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else text
