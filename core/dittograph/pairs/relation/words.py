"""Split a text into words and marks, and look each up once: its stem, and what it may be."""

from __future__ import annotations

import re
import sys
import unicodedata
from dataclasses import dataclass

from dittograph.pairs.relation.stems import APOSTROPHES, folded, opposites_of, stem_of
from dittograph.pairs.relation.vocabulary import (
    CARDINALS,
    DATE_STARTS,
    DATE_WORDS,
    FREE_OF,
    FRENCH_CLUES,
    FUNCTION_WORDS,
    GERMAN_CLUES,
    JOINED_WORDS,
    LABELS,
    LOOSE,
    MONTHS,
    NEAR_DATES,
    NEGATIONS,
    NEGATIONS_BEFORE_TO,
    NOT_FREE_OF,
    ORDINALS,
    ROMANCE_CLUES,
    SAINTS,
    SCALES,
    SHORT_DAYS,
    TITLES,
    UNITS,
)

# What a token may be. Plain numbers: these are tested for each token of each text.
IS_WORD = 1
IS_END = 2  # a mark that ends a sentence, or opens one
IS_FIGURE = 4  # says a number or a date, or may
IS_DATE_START = 8  # a date in words may begin here
IS_LABEL = 16  # "part", "annex": a letter or a Roman numeral behind it is a number
IS_LETTER = 32  # a single capital
IS_NEGATION = 64
IS_NAME = 128  # has a capital, and is not a function word, date, number or initial
IS_LONG = 256  # of more than three letters
IS_UPPER = 512  # begins with a capital
IS_GERMAN = 1024
HAS_DIGIT = 2048
IS_FRENCH = 4096
IS_NEAR_DATE = 8192  # a date only beside some others
IS_ROMANCE = 65536  # a common word of French, Spanish, Italian or Portuguese
IS_SIGN = 32768  # an emoji, a tick, an arrow
IS_TITLE = 16384  # "Mr": says something of the name behind it

_ENDS = frozenset('.!?…:;\n•"“„«‘(–—¦')


@dataclass(frozen=True, slots=True)
class Word:
    """A word, number or punctuation mark; equal ones share one object.

    Attributes:
        text: As written.
        low: Without case.
        stem: Without case and ending.
        flags: What it may be, a sum of the ``IS_...`` of this module.
        opposites: Stems that would say the opposite.
    """

    text: str
    low: str
    stem: str
    flags: int
    opposites: frozenset[str] = frozenset()


class _Words(dict[str, Word]):
    """Token -> word, filled on demand: each is looked up once, not once an occurrence."""

    _LIMIT = 1 << 16

    def __missing__(self, token: str) -> Word:
        if len(self) >= self._LIMIT:
            self.clear()
        word = self[token] = _read(token)
        return word


_WORDS = _Words()
look = _WORDS.__getitem__


def split_words(text: str) -> list[Word]:
    """Return the words, numbers and punctuation marks of a text, in its order."""
    return list(map(look, tokens(text)))


# ------------------------------------------------------------------------------------- splitting

_HAN = "\u2e80-\u2fff\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_UNSPACED = "\u3040-\u30ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0963\u0970-\u0dff"


_LETTER, _ALNUM = r"[^\W\d_]", r"[^\W_]"
_WIDE_LETTER = rf"(?:(?![{_HAN}{_UNSPACED}]){_LETTER}|[{_MARKS}])"
_NUMBER = rf"\d{_ALNUM}*(?:[.,:'’/]\d{_ALNUM}*)*"  # 1,000.5, 14:30; behind letters A320, v1.2
# Words that French and Italian join to the next one: l'eau, qu'il, dell'anno.
_JOINED = (
    rf"(?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Aa]ll|[Dd]all|[Dd]ell|[Nn]ell|[Ss]ull|[Uu]n)"
    rf"['’](?={_LETTER})(?!s\b)|[Ww]/[Oo](?!\w)"
)
_INITIALS = rf"\.(?:{_LETTER}\.)+"  # U.S., a.m.


def _rest_of_word(letter: str) -> str:
    return rf"(?:[{APOSTROPHES}]{letter}+)*(?:\+\+|\#)?"


_TOKENS = re.compile(
    rf"{_JOINED}|{_LETTER}(?:{_INITIALS}|{_LETTER}*+(?:{_NUMBER}|{_rest_of_word(_LETTER)}))"
    rf"|{_NUMBER}|[^\w\s]|\n"
)
_WIDE_TOKENS = re.compile(
    rf"[{_HAN}]|[{_UNSPACED}]+|{_JOINED}|{_LETTER}{_INITIALS}|{_LETTER}*+{_NUMBER}"
    rf"|{_WIDE_LETTER}+{_rest_of_word(_WIDE_LETTER)}|[^\w\s]|\n"
)
_WIDE = re.compile("[\u0300-\u1fff\u2e80-\U0003ffff]")


def tokens(text: str) -> list[str]:
    """Return the words, numbers and punctuation marks as they are written."""
    if text.isascii() or not _WIDE.search(text):
        return _TOKENS.findall(text)
    found: list[str] = []
    for token in _WIDE_TOKENS.findall(text):
        # Without spaces there are no words to find; pairs of letters stand in for them.
        if len(token) > 2 and re.match(f"[{_UNSPACED}]", token):
            found.extend(token[at : at + 2] for at in range(len(token) - 1))
        else:
            found.append(token)
    return found


# ------------------------------------------------------------------------------------ looking up

_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")


def is_roman(token: str) -> bool:
    """Whether a token is a Roman numeral in capitals."""
    return token.isupper() and token.isascii() and bool(_ROMAN.fullmatch(token))


def low_and_stem(token: str) -> tuple[str, str] | None:
    """Return those of a word, which is all of it that counting words needs; None for a mark."""
    low = folded(token)
    if _is_mark(token):
        return None
    if low in JOINED_WORDS:
        whole = JOINED_WORDS[low]
        return whole, stem_of(whole)
    word, digits = _bare(token, low)
    return low, word if digits else stem_of(word)


def _is_mark(token: str) -> bool:
    return not token[0].isalnum() and not unicodedata.category(token[0]).startswith("M")


def _bare(token: str, low: str) -> tuple[str, bool]:
    """Return a word without apostrophes and dots, and whether it has a digit."""
    word = low.removesuffix("'s").removesuffix("'")
    digits = any(map(str.isdigit, word))
    if "." in word and not digits:
        word = word.replace(".", "")
    if token in ("US", "USA", "U.S.", "U.S.A."):
        word = "usa"  # not the pronoun
    elif token in SAINTS:
        word = "saint"
    return word, digits


def _read(token: str) -> Word:
    low = folded(token)
    if _is_mark(token):
        return Word(token, low, token, IS_END * (token in _ENDS) | IS_SIGN * _is_sign(token))
    if low in JOINED_WORDS:
        whole = JOINED_WORDS[low]
        return Word(token, whole, stem_of(whole), IS_WORD | IS_NEGATION * (whole in NEGATIONS))
    word, digits = _bare(token, low)
    flags = IS_WORD
    flags |= IS_DATE_START * (low in DATE_STARTS)
    flags |= IS_LONG * (len(token) > 3 and token[0].isalpha())
    flags |= IS_UPPER * token[0].isupper()
    if digits:
        return Word(token, low, sys.intern(word), flags | IS_FIGURE | HAS_DIGIT)
    flags |= IS_FIGURE * _is_figure(token, low, word)
    flags |= IS_LABEL * (word in LABELS)
    flags |= IS_LETTER * (len(token) == 1 and token.isupper() and token.isascii())
    flags |= IS_GERMAN * (low in GERMAN_CLUES)
    flags |= IS_NEAR_DATE * (low in NEAR_DATES)
    flags |= IS_TITLE * (low in TITLES)
    flags |= IS_ROMANCE * (low in ROMANCE_CLUES)
    flags |= IS_FRENCH * (low in FRENCH_CLUES)
    flags |= IS_NEGATION * _may_negate(low)
    flags |= IS_NAME * _is_name(token, low, word)
    stem = sys.intern(stem_of(word))
    return Word(token, low, stem, flags, opposites_of(stem))


def _is_sign(token: str) -> bool:
    """Whether a mark says something by itself. Bullets, "©" and "°" do not."""
    code = ord(token[0])
    return 0x2190 <= code <= 0x21FF or (unicodedata.category(token[0]) == "So" and code >= 0x2600)


def _may_negate(low: str) -> bool:
    return (
        low in NEGATIONS
        or low in NEGATIONS_BEFORE_TO
        or low in ("nor", "free")
        or low.endswith("n't")
        or (low.endswith(FREE_OF) and len(low) > 6 and low not in NOT_FREE_OF)
    )


def _is_figure(token: str, low: str, word: str) -> bool:
    return (
        word in CARDINALS
        or word in ORDINALS
        or word in LOOSE
        or low in DATE_WORDS
        or low in NEAR_DATES
        or low == "every"
        or word in MONTHS
        or bool(re.fullmatch("[ivx]{2,}", word))
        or (word in SCALES and len(word) > 2)
        or is_roman(token)
        or unicodedata.numeric(token[0], None) is not None
    )


def _is_name(token: str, low: str, word: str) -> bool:
    bare = low.removesuffix("'s").rstrip(".")
    return (
        token[0].isupper()
        and word not in FUNCTION_WORDS
        and (len(bare) > 1 or token[0] >= "\u2e80")
        and bare not in DATE_WORDS
        and bare not in TITLES
        and bare not in SHORT_DAYS
        and bare not in MONTHS
        and bare not in CARDINALS
        and bare not in ORDINALS
        and bare not in LOOSE
        and bare not in SCALES
        and bare not in UNITS
        and bare not in NEGATIONS
        and not bare.endswith("n't")
        and not (is_roman(token) and set(token) <= set("IVX"))
    )
