"""Aligned texts as HTML: a table of two columns, with a sign between them for each difference."""

from __future__ import annotations

from collections.abc import Sequence

from dittograph.pairs.relation.alignment import Alignment, Fate, Row

from dittograph_gui.comparing.lines import Line, starts_paragraph
from dittograph_gui.language.words import counted, tr
from dittograph_gui.theme import SPACE, Colours
from dittograph_gui.widgets.diff_html import both_sides_html, plain_html

_SIGNS = {
    Fate.SAME: "\u200b",
    Fate.REWRITTEN: "≠",
    Fate.REMOVED: "−",
    Fate.ADDED: "+",
    Fate.MOVED: "⇅",
}


def equal_sentences(count: int) -> str:
    """Return "41 equal sentences"."""
    return counted(count, tr("{n} equal sentence"), tr("{n} equal sentences"))


def table_html(alignment: Alignment, lines: Sequence[Line], colours: Colours) -> str:
    """Return some lines as HTML.

    Links are ``fold:ROW``, which opens a fold, and ``row:ROW``, which leads to where a moved
    sentence stands; the sign of each line has an anchor ``rROW``.

    Args:
        alignment: The two texts.
        lines: Those that are shown.
        colours: Of the scheme.
    """
    inside = "".join(_line(alignment, line, colours) for line in lines)
    return (
        f'<body style="color:{colours.text};"><table width="100%" cellspacing="0" '
        f'cellpadding="2">{inside}</table></body>'
    )


def _line(alignment: Alignment, line: Line, c: Colours) -> str:
    if line.folded:
        words = equal_sentences(line.end - line.begin)
        return (
            f'<tr><td colspan="3" align="center" style="background-color:{c.hover};">'
            f'<a name="r{line.begin}" href="fold:{line.begin}" style="color:{c.muted};">'
            f"{words}</a></td></tr>"
        )
    row = alignment.rows[line.begin]
    if row.fate is Fate.SAME:
        left, right = [
            " ".join(
                plain_html(sentences[number].key)
                for number in (getattr(alignment.rows[place], side) for place in line.rows)
            )
            for side, sentences in (("left", alignment.left), ("right", alignment.right))
        ]
    else:
        left, right = _difference(alignment, row, c)
    sign = f'<a name="r{line.begin}">{_SIGNS[row.fate]}</a>'
    above = SPACE if starts_paragraph(alignment, line.begin) else 0
    cell = f'style="padding-top:{above}px; padding-bottom:{SPACE // 2}px; line-height:118%;"'
    return (
        f'<tr><td width="48%" {cell}>{left}</td>'
        f'<td width="4%" align="center" style="color:{c.muted}; padding-top:{above}px;">{sign}</td>'
        f'<td width="48%" {cell}>{right}</td></tr>'
    )


def _difference(alignment: Alignment, row: Row, c: Colours) -> tuple[str, str]:
    first, second = alignment.sides(row)
    if row.fate is Fate.REWRITTEN:
        return both_sides_html(first, second, c)
    if row.fate is Fate.REMOVED:
        return _tinted(first, c.removed, c.removed_text), ""
    if row.fate is Fate.ADDED:
        return "", _tinted(second, c.added, c.added_text)
    here = row.left is not None
    words = _tinted(first if here else second, c.moved, c.moved_text)
    at, there = _both_places(alignment, row)
    way = (
        (tr("moved down"), tr("moved up"))
        if here
        else (tr("moved here from below"), tr("moved here from above"))
    )
    link = f'<a href="row:{there}" style="color:{c.muted};">{way[there < at]}</a>'
    return (words, link) if here else (link, words)


def _both_places(alignment: Alignment, row: Row) -> tuple[int, int]:
    """Return where a moved sentence's row is, and where its other row is."""
    here = row.left is not None
    at = there = 0
    for place, other in enumerate(alignment.rows):
        if other is row:
            at = place
        elif other.fate is Fate.MOVED and (other.right if here else other.left) == row.partner:
            there = place
    return at, there


def _tinted(text: str, back: str, colour: str) -> str:
    return f'<span style="background-color:{back}; color:{colour};">{plain_html(text)}</span>'
