"""Counts of the things that the program counts."""

from __future__ import annotations

from dittograph_gui.language.words import counted, tr

_NOUNS = {
    "cluster": (tr("{n} cluster"), tr("{n} clusters")),
    "decision": (tr("{n} decision"), tr("{n} decisions")),
    "dimension": (tr("{n} dimension"), tr("{n} dimensions")),
    "document": (tr("{n} document"), tr("{n} documents")),
    "file": (tr("{n} file"), tr("{n} files")),
    "judgement": (tr("{n} judgement"), tr("{n} judgements")),
    "line": (tr("{n} line"), tr("{n} lines")),
    "mark": (tr("{n} mark"), tr("{n} marks")),
    "more pair": (tr("{n} more pair"), tr("{n} more pairs")),
    "more place": (tr("{n} more place"), tr("{n} more places")),
    "pair": (tr("{n} pair"), tr("{n} pairs")),
    "paragraph": (tr("{n} paragraph"), tr("{n} paragraphs")),
    "passage": (tr("{n} passage"), tr("{n} passages")),
    "row": (tr("{n} row"), tr("{n} rows")),
    "sentence": (tr("{n} sentence"), tr("{n} sentences")),
    "source": (tr("{n} source"), tr("{n} sources")),
    "text": (tr("{n} text"), tr("{n} texts")),
    "token": (tr("{n} token"), tr("{n} tokens")),
}


def plural(count: int, noun: str) -> str:
    """Return "1 text", "2,000 texts".

    Args:
        count: How many.
        noun: One of the table's, in English; a sentence about a count of its own uses ``counted``.
    """
    one, many = _NOUNS[noun]
    return counted(count, one, many)
