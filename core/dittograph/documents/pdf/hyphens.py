"""Hyphens at the ends of lines: only the line needed some, others belong to their word.

Which is which, the rest of the document tells: "Nether-/field" is "Netherfield" elsewhere,
"good-/looking" is "good-looking". Of words that it has only once, it tells how it mostly wraps.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

# Stands for such a hyphen, together with the end of the line.
OPEN = "\ufffe"

_LONGEST = 60  # letters of a word
_EDGE = " \t\n.,;:!?()[]{}<>\"'“”„‘’‚«»‹›…*_/|"
_DASHES = re.compile("[—–\n]|--+")


def mend(texts: Sequence[str]) -> list[str]:
    """Return texts in which each :data:`OPEN` hyphen is gone or has become "-"."""
    if not any(OPEN in text for text in texts):
        return list(texts)
    words = _words(texts)
    cases = {case: _found(*case, words) for text in texts if OPEN in text for case in _cases(text)}
    sure = Counter(cases.values())
    wraps = sure[True] >= sure[False]  # as programs do that hyphenate; others break at hyphens only
    firsts = Counter(word.split("-", 1)[0] for word in words if "-" in word)
    for case, verdict in cases.items():
        if verdict is None:
            cases[case] = _may_join(*case) and wraps and not _compound(*case, words, firsts)
    return [_mended(text, cases) if OPEN in text else text for text in texts]


def _words(texts: Sequence[str]) -> Counter[str]:
    """Count the words that are not divided."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(_DASHES.sub(" ", text).lower().split())
    bare: Counter[str] = Counter()
    for word, count in counts.items():
        if OPEN not in word:
            bare[word.strip(_EDGE).replace("’", "'")] += count
    return bare


def _cases(text: str) -> list[tuple[str, str]]:
    """Return the halves of each divided word."""
    parts = text.split(OPEN)
    return [
        (_last(before), _first(after)) for before, after in zip(parts, parts[1:], strict=False)
    ]


def _last(text: str) -> str:
    words = _DASHES.sub(" ", text[-_LONGEST:]).split()
    return words[-1].lstrip(_EDGE).replace("’", "'") if words else ""


def _first(text: str) -> str:
    words = _DASHES.sub(" ", text[:_LONGEST]).split()
    return words[0].rstrip(_EDGE).replace("’", "'") if words else ""


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


def _mended(text: str, cases: dict[tuple[str, str], bool | None]) -> str:
    parts = text.split(OPEN)
    mended = [parts[0]]
    for case, part in zip(_cases(text), parts[1:], strict=True):
        mended.append(part if cases[case] else f"-{part}")
    return "".join(mended)
