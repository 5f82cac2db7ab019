"""Hyphens at the ends of lines: only the line needed some, others belong to their word.

Which is which, the rest of the document tells: "Nether-/field" is "Netherfield" elsewhere,
"good-/looking" is "good-looking". Of words that it has only once, it tells how it mostly wraps.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

# Stands for such a hyphen, together with the end of the line.
OPEN = "\ufffe"

_LONGEST = 60  # letters of a word
_EDGE = " \t\n.,;:!?()[]{}<>\"'“”„‘’‚«»‹›…*_/|"
_DASHES = re.compile("[—–\\s]|--")


def mend(texts: Sequence[str]) -> list[str]:
    """Return texts in which each :data:`OPEN` hyphen is gone or has become "-"."""
    divided = {place: _cases(text) for place, text in enumerate(texts) if OPEN in text}
    if not divided:
        return list(texts)
    words = _words(texts)
    found = {case: _found(*case, words) for cases in divided.values() for case in cases}
    sure = Counter(found.values())
    wraps = sure[True] >= sure[False]  # as programs do that hyphenate; others break at hyphens only
    firsts = Counter(word.split("-", 1)[0] for word in words if "-" in word)
    for case, one in found.items():
        if one is None:
            found[case] = _may_join(*case) and wraps and not _compound(*case, words, firsts)
    mended = list(texts)
    for place, cases in divided.items():
        first, *parts = texts[place].split(OPEN)
        mended[place] = first + "".join(
            part if found[case] else f"-{part}" for case, part in zip(cases, parts, strict=True)
        )
    return mended


def _words(texts: Sequence[str]) -> Counter[str]:
    """Count the words that are not divided."""
    everything = "\n".join(texts).lower()
    for dash in ("—", "–", "--"):
        everything = everything.replace(dash, " ")
    counts: Counter[str] = Counter()
    for word, count in Counter(everything.replace("’", "'").split()).items():
        if OPEN not in word:
            counts[word.strip(_EDGE)] += count
    return counts


def _cases(text: str) -> list[tuple[str, str]]:
    """Return the halves of each divided word."""
    parts = text.split(OPEN)
    return [(_last(before), _first(after)) for before, after in pairwise(parts)]


def _last(text: str) -> str:
    words = _DASHES.split(text[-_LONGEST:])
    return words[-1].lstrip(_EDGE).replace("’", "'")


def _first(text: str) -> str:
    words = _DASHES.split(text[:_LONGEST], 1)
    return words[0].rstrip(_EDGE).replace("’", "'")


def _found(before: str, after: str, words: Counter[str]) -> bool | None:
    """Tell if the document has the halves as one word without a hyphen; None if neither way."""
    low, high = before.lower(), after.lower()
    stem = high.removesuffix("'s").rstrip("s")
    for end in (high, stem):
        one, two = words[low + end], words[f"{low}-{end}"]
        if one != two:
            return one > two
    return None


def _may_join(before: str, after: str) -> bool:
    """Tell if the halves may be one word, unlike "1939-/1945" and "Franco-/German"."""
    letters = before[-1:].isalpha() and after[:1].isalpha()
    return letters and (not after[0].isupper() or before[-1].isupper())


def _compound(before: str, after: str, words: Counter[str], firsts: Counter[str]) -> bool:
    """Tell if a word looks like two, as in "dining-parlour" or "self-conquest"."""
    halves = before.lower().rsplit("-", 1)[-1], after.lower().split("-", 1)[0]
    if len(halves[0]) > 2 and firsts[halves[0]] > 2:
        return True
    return all(len(half) > 3 and words[half] > 2 for half in halves)
