"""Two pasted lists, line against line, as plain data."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from dittograph_gui.language.words import counted, tr


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
        over = abs(len(ours) - len(theirs))
        if len(ours) > len(theirs):
            one = tr("The last line on the left has no partner and is left out.")
            many = tr("The last {n} lines on the left have no partner and are left out.")
        else:
            one = tr("The last line on the right has no partner and is left out.")
            many = tr("The last {n} lines on the right have no partner and are left out.")
        notes += [
            tr(
                "The left list has {left:,} lines and the right one {right:,}.",
                left=len(ours),
                right=len(theirs),
            ),
            counted(over, one, many),
        ]
    blank = min(len(ours), len(theirs)) - len(pairs)
    if blank:
        notes.append(
            counted(
                blank,
                tr("{n} line is blank on one side and left out."),
                tr("{n} lines are blank on one side and left out."),
            )
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
