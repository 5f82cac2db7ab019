"""Counts of the things that the program counts."""

from __future__ import annotations

from dittograph_gui.language.words import counted, later, translated

_NOUNS = {
    "cluster": (later("{n} cluster"), later("{n} clusters")),
    "decision": (later("{n} decision"), later("{n} decisions")),
    "different text": (later("{n} text"), later("{n} different texts")),
    "dimension": (later("{n} dimension"), later("{n} dimensions")),
    "document": (later("{n} document"), later("{n} documents")),
    "file": (later("{n} file"), later("{n} files")),
    "judgement": (later("{n} judgement"), later("{n} judgements")),
    "line": (later("{n} line"), later("{n} lines")),
    "mark": (later("{n} mark"), later("{n} marks")),
    "more pair": (later("{n} more pair"), later("{n} more pairs")),
    "more place": (later("{n} more place"), later("{n} more places")),
    "pair": (later("{n} pair"), later("{n} pairs")),
    "paragraph": (later("{n} paragraph"), later("{n} paragraphs")),
    "passage": (later("{n} passage"), later("{n} passages")),
    "row": (later("{n} row"), later("{n} rows")),
    "sentence": (later("{n} sentence"), later("{n} sentences")),
    "source": (later("{n} source"), later("{n} sources")),
    "text": (later("{n} text"), later("{n} texts")),
    "token": (later("{n} token"), later("{n} tokens")),
}
COUNTS = tuple(sentence for pair in _NOUNS.values() for sentence in pair)


def plural(count: int, noun: str) -> str:
    """Return "1 text", "2,000 texts".

    Args:
        count: How many.
        noun: One of the table's, in English; a sentence about a count of its own uses ``counted``.
    """
    one, many = _NOUNS[noun]
    return counted(count, translated(one), translated(many))
