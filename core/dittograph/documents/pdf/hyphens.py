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
    cases = {
        case: _verdict(*case, words) for text in texts if OPEN in text for case in _cases(text)
    }
    sure = Counter(verdict for verdict in cases.values() if verdict is not None)
    wraps = sure[True] >= sure[False]  # as programs do that hyphenate; others break at hyphens only
    return [_mended(text, cases, words, wraps=wraps) if OPEN in text else text for text in texts]


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


def _verdict(before: str, after: str, words: Counter[str]) -> bool | None:
    """Tell if the halves are one word without a hyphen; None if nothing tells."""
    low, high = before.lower(), after.lower()
    one, two = words[low + high], words[f"{low}-{high}"]
    if one != two:
        return one > two
    if not before[-1:].isalpha() or not after[:1].isalpha():
        return False
    if after[0].isupper() and not before[-1].isupper():
        return False  # "Franco-/German"
    stem = high.removesuffix("'s").rstrip("s")
    one, two = words[low + stem], words[f"{low}-{stem}"]
    return one > two if one != two else None


def _mended(
    text: str, cases: dict[tuple[str, str], bool | None], words: Counter[str], *, wraps: bool
) -> str:
    parts = text.split(OPEN)
    mended = [parts[0]]
    for case, part in zip(_cases(text), parts[1:], strict=True):
        verdict = cases[case]
        if verdict is None:
            verdict = wraps and not _two_words(*case, words)
        mended.append(part if verdict else f"-{part}")
    return "".join(mended)


def _two_words(before: str, after: str, words: Counter[str]) -> bool:
    """Tell if both halves are words of their own, as in "dining-parlour"."""
    halves = (before.lower().rsplit("-", 1)[-1], after.lower().split("-", 1)[0])
    return all(len(half) > 3 and words[half] > 2 for half in halves)
