"""Read each text once into what matters for comparing it."""

from __future__ import annotations

import re
import sys
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from dittograph.pairs.relation.figures import Figures
from dittograph.pairs.relation.folding import written_plainly
from dittograph.pairs.relation.names import Names, Qualifiers, find_names, qualifiers
from dittograph.pairs.relation.negation import negations
from dittograph.pairs.relation.numbers import SIGN
from dittograph.pairs.relation.words import (
    HAS_DIGIT,
    IS_FIGURE,
    IS_LABEL,
    IS_LETTER,
    IS_NAME,
    IS_NEGATION,
    IS_SIGN,
    IS_TITLE,
    IS_WORD,
    Word,
    split_words,
)

_T = TypeVar("_T", frozenset[str], Names, Qualifiers)
_NONE: frozenset[str] = frozenset()
_NO_NAMES = Names()
_UNQUALIFIED: Qualifiers = frozenset()
LONG = 100  # words from which a text is compared part by part
_SENTENCE_ENDS = re.compile(r"(?<=[.!?…。！？])\s+|\n+")
_SOFT_UNITS = ("", "~", "th")


@dataclass(frozen=True, slots=True)
class Traits:
    r"""What of one text matters for comparing.

    Attributes:
        key: The text without case, punctuation and white space, its numbers set apart.
        words: The stems as a multiset: the n-th occurrence is written as ``stem`` + ``"\0n"``.
        numbers: One string a number, ``"value unit"``.
        said: The numbers in every way that says the same: "5" for "5 km", and "5 *", any unit,
            for "5".
        dates: One string a part of a date, its first letter the sort of part.
        negations: How many negations there are.
        opposites: Stems that would say the opposite of a word of this text.
        names: The names.
        qualifiers: The initials and titles in front of names.
        signs: Emoji, ticks, arrows and the like.
        text: The text, written in one way (:func:`~.folding.written_plainly`).
        written: The words and marks, in their order.
        parts: The sentences of a long text; empty for others.
    """

    key: str
    words: frozenset[str]
    numbers: frozenset[str]
    said: frozenset[str]
    dates: frozenset[str]
    negations: int
    opposites: frozenset[str]
    names: Names
    qualifiers: Qualifiers
    signs: frozenset[str]
    text: str
    written: tuple[Word, ...]
    parts: tuple[str, ...] = ()


def traits(text: str) -> Traits:
    """Read what of ``text`` matters for comparing; linear in its length."""
    text = written_plainly(text)
    words = split_words(text)
    seen = 0
    for word in words:
        seen |= word.flags
    numbers = dates = said = _NONE
    if seen & IS_FIGURE or (seen & IS_LABEL and seen & IS_LETTER):
        figures = Figures(text, words)
        numbers = _pooled(frozenset(figures.numbers))
        dates = _pooled(frozenset(figures.dates))
        said = _said(numbers, dates)
    parts: tuple[str, ...] = ()
    if len(words) >= LONG:
        parts = tuple([part for part in _SENTENCE_ENDS.split(text) if part.strip()])
    own = [word.stem for word in words if word.flags & IS_WORD]
    opposites = _NONE.union(*[word.opposites for word in words if word.opposites])
    return Traits(
        key=_key(_without_case(text), numbered=bool(seen & HAS_DIGIT)),
        words=_counted(own),
        numbers=numbers,
        said=said,
        dates=dates,
        negations=len(negations(words)) if seen & IS_NEGATION else 0,
        # What the text has itself, it does not lack.
        opposites=_pooled(opposites.difference(own)),
        names=_pooled(find_names(words)) if seen & IS_NAME else _NO_NAMES,
        qualifiers=(
            _pooled(qualifiers(words))
            if seen & IS_NAME and seen & (IS_TITLE | IS_LETTER)
            else _UNQUALIFIED
        ),
        signs=(
            _pooled(frozenset([word.text for word in words if word.flags & IS_SIGN]))
            if seen & IS_SIGN
            else _NONE
        ),
        text=text,
        written=tuple(words),
        parts=parts,
    )


@lru_cache(maxsize=1 << 16)
def _pooled(value: _T) -> _T:
    """Return one shared object for equal ones: most texts share their few names and numbers."""
    return value


def _counted(stems: list[str]) -> frozenset[str]:
    """Return a multiset of stems as a set."""
    once = set(stems)
    if len(once) < len(stems):
        counts: dict[str, int] = {}
        for stem in stems:
            counts[stem] = count = counts.get(stem, 0) + 1
            if count > 1:
                once.add(sys.intern(f"{stem}\0{count}"))
    return frozenset(once)


@lru_cache(maxsize=1 << 14)
def _said(numbers: frozenset[str], dates: frozenset[str]) -> frozenset[str]:
    """Return the numbers in every way that says the same, shorter or fuller."""
    said = set(numbers)
    for item in numbers:
        value, _, unit = item.partition(" ")
        if unit != "%":
            said.update(f"{value} {soft}" for soft in _SOFT_UNITS)
            if unit in _SOFT_UNITS:
                said.add(f"{value} *")
    for item in dates:
        if item.startswith("y"):
            said.update(f"{item[1:]} {unit}" for unit in (*_SOFT_UNITS, "%", "*"))
    return frozenset(said)


# ------------------------------------------------------------------------------------ exact texts

_KEY_NUMBER = re.compile(r"\d+(?:[.,'’:/\s-]*\d+)*")
_GROUP_MARK = re.compile(r"(?<=\d)[,'’\s](?=\d{3}(?!\d))")
_BETWEEN_NUMBERS = re.compile(r"[^\d.,:/-]+")


def exact_key(text: str) -> str:
    """Return what two texts share that differ only in case, punctuation and white space.

    Negations are to be compared besides: "not able" has the key of "notable".
    """
    text = written_plainly(text)
    return _key(_without_case(text), numbered=any(map(str.isdigit, text)))


_NOT_ALNUM = bytes(c for c in range(128) if not chr(c).isalnum())


def letters_of(text: str) -> bytes:
    """Return the letters and digits alone, without case: equal where :func:`exact_key` is."""
    if text.isascii():
        return text.lower().encode().translate(None, _NOT_ALNUM)
    plain = _without_case(written_plainly(text))
    return "".join(filter(str.isalnum, plain)).encode("utf-8", "surrogatepass")


def _without_case(text: str) -> str:
    """Return a text without case; the two letters i of Turkish are one."""
    text = text.casefold()
    if not text.isascii():
        text = text.replace("i\u0307", "i").replace("ı", "i")
    return text


class _Dropped(dict[int, str | None]):
    """Translation table that drops punctuation, white space and invisible characters."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        category = unicodedata.category(char)
        drop = category[0] in "PZ" or category in ("Cf", "Cc") or char.isspace()
        # These say something; the accents on their own are typed as quotation marks.
        self[code] = None if (drop and char not in "%‰#&@§\0") or char in "`´" else char
        return self[code]


_DROPPED = _Dropped()


def _key(text: str, *, numbered: bool) -> str:
    if not numbered:
        return text.translate(_DROPPED)
    parts: list[str] = []
    at = 0
    for match in _KEY_NUMBER.finditer(text):
        sign = "-" if SIGN.match(text, max(match.start() - 1, 0)) else ""
        parts += [text[at : match.start()].translate(_DROPPED), sign, _key_number(match[0])]
        at = match.end()
    return "".join([*parts, text[at:].translate(_DROPPED)])


def _key_number(written: str) -> str:
    """Keep "1.5" and "15" apart, but not "1,000" and "1 000"."""
    if not written.isdecimal():
        written = _BETWEEN_NUMBERS.sub("\0", _GROUP_MARK.sub("", written))
    return f"\0{written}\0"
