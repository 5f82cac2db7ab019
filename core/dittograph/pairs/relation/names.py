"""Find the names in a text: runs of capitalised words."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from dittograph.pairs.relation.stems import stem_of
from dittograph.pairs.relation.vocabulary import (
    AFTER_NAMES,
    ENGLISH_CLUES,
    GERMAN_NOUN_ENDS,
    GERMAN_TOO,
    GERMAN_WORDS,
    NOT_GERMAN,
    OPENING_NOUNS,
    TITLES,
)
from dittograph.pairs.relation.words import (
    IS_END,
    IS_FRENCH,
    IS_GERMAN,
    IS_LETTER,
    IS_LONG,
    IS_NAME,
    IS_ROMANCE,
    IS_TITLE,
    IS_UPPER,
    IS_WORD,
    Word,
    look,
    tokens,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

_NONE: frozenset[str] = frozenset()
_LOWER_WORD = re.compile(r"(?<![\w'’])[^\W\d_A-Z]+")
_UMLAUTS = frozenset("äöüß")
_NO_NOUN_AFTER = ("und", "mit", "von", "zu", "auf", "für", "auch", "nicht")
_ADJECTIVE_ENDS = ("e", "en", "er", "es", "em")


Qualifiers = frozenset[tuple[str, str, str]]  # stem of a name, "initial" or "title", what it is


class Name(NamedTuple):
    """A name, as stems.

    Attributes:
        run: All its words.
        counted: Those that are a name by themselves.
    """

    run: tuple[str, ...]
    counted: tuple[str, ...]


_NOUN_STEMS = frozenset(map(stem_of, OPENING_NOUNS))


class Names(NamedTuple):
    """The names of one text.

    Attributes:
        runs: Each different name, in reading order, that has a word that counts.
        sure: Stems of the words that are names.
        maybe: Stems of the words that may be: at the start of a sentence, or in a headline.
        all: Both.
    """

    runs: tuple[Name, ...] = ()
    sure: frozenset[str] = _NONE
    maybe: frozenset[str] = _NONE
    all: frozenset[str] = _NONE


def find_names(words: Sequence[Word]) -> Names:
    """Return the names in a text of these words."""
    found = [(tuple([word.stem for word in run]), opens) for run, opens in name_runs(words)]
    sure = frozenset([stem for run, opens in found for stem in run[opens:]])
    maybe = frozenset([run[0] for run, opens in found if opens]) - sure
    if sure:
        capitals = [word.flags & IS_UPPER for word in words if word.flags & IS_LONG]
        if len(capitals) > 3 and sum(capitals) * 10 >= IS_UPPER * len(capitals) * 7:
            # Headline case: a capital says little, so a name counts only against another.
            sure, maybe = _NONE, sure | maybe
        elif _is_german(words):
            sure, maybe = _NONE, (sure | maybe) & _no_nouns(words)
    if maybe and _is_romance(words):
        maybe = _opening_names(words, maybe)
    maybe -= _NOUN_STEMS
    counted = sure | maybe
    runs = dict.fromkeys([run for run, _ in found])
    names = [Name(run, tuple([word for word in run if word in counted])) for run in runs]
    return Names(tuple([name for name in names if name.counted]), sure, maybe, counted)


def qualifiers(words: Sequence[Word]) -> Qualifiers:
    """Return the initials and the titles in front of names.

    Returns:
        For each the stem of the last word of the name, "initial" or "title", and what it is.
    """
    found = set()
    for at, word in enumerate(words):
        sort, value = "", ""
        if word.flags & IS_TITLE:
            sort, value = "title", TITLES[word.low]
        elif word.flags & IS_LETTER:
            sort, value = "initial", word.low
        if not sort:
            continue
        behind = at + 1
        dotted = behind < len(words) and words[behind].text == "."
        behind += dotted
        if sort == "initial" and not dotted:
            continue
        last = None
        while behind < len(words) and words[behind].flags & IS_NAME:
            last, behind = words[behind], behind + 1
        if last is None:
            continue
        if (sort, value) == ("initial", "m") and _is_french(words):
            sort, value = "title", "mr"
        found.add((last.stem, sort, value))
    return frozenset(found)


def _is_french(words: Sequence[Word]) -> bool:
    return len({word.low for word in words if word.flags & IS_FRENCH}) > 1


def name_runs(words: Iterable[Word]) -> Iterator[tuple[list[Word], bool]]:
    """Yield each run of capitalised words, and whether it opens a sentence."""
    run: list[Word] = []
    start = opens = True
    for word in words:
        flags = word.flags
        if flags & IS_NAME:
            if not run:
                opens = start
            run.append(word)
            start = False
            continue
        # An initial with its full stop is inside a name.
        if run and word.text != "." and not (len(word.text) == 1 and word.text.isupper()):
            yield run, opens
            run = []
        if flags & IS_END:
            start = True
        elif flags & IS_WORD:
            start = False
    if run:
        yield run, opens


def _is_romance(words: Sequence[Word]) -> bool:
    clues = sum([1 for word in words if word.flags & IS_ROMANCE])
    return clues > 1 or (clues == 1 and all(word.low not in ENGLISH_CLUES for word in words))


def _opening_names(words: Sequence[Word], maybe: frozenset[str]) -> frozenset[str]:
    """Return which words that open a sentence are names in French, Spanish and their kin.

    Verbs open sentences there ("Puso el libro", "Veuillez signer"), so a word alone is a name only
    before another capital or a verb that names are followed by.
    """
    found = {
        word.stem
        for word, after in pairwise(words)
        if word.stem in maybe and (after.flags & IS_NAME or after.low in AFTER_NAMES)
    }
    return frozenset(found)


def _is_german(words: Sequence[Word]) -> bool:
    clues = {word.low for word in words if word.flags & IS_GERMAN}
    if len(clues) > 1:
        return True
    lows = {word.low for word in words}
    if not lows.isdisjoint(NOT_GERMAN):
        return False
    return bool(clues) or (
        not lows.isdisjoint(GERMAN_TOO)
        and any(not _UMLAUTS.isdisjoint(word.text) or word.low == "die" for word in words)
    )


def _no_nouns(words: Sequence[Word]) -> set[str]:
    """Return the stems of capitalised words that a German sentence does not show to be nouns."""
    found = set()
    before = ""
    for word in words:
        noun = (before.lower() in GERMAN_WORDS and before not in _NO_NOUN_AFTER) or (
            before.islower() and len(before) > 3 and before.endswith(_ADJECTIVE_ENDS)
        )
        if word.flags & IS_UPPER and not noun and not word.low.endswith(GERMAN_NOUN_ENDS):
            found.add(word.stem)
        before = word.text
    return found


def common_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the stems that ``texts`` write in lower case: no names even at a sentence start."""
    words: set[str] = set()
    for text in texts:
        words.update(_LOWER_WORD.findall(text))
    return frozenset(look(word).stem for word in words)


def texts_with_stems(texts: Sequence[str], wanted: Callable[[str], bool]) -> NDArray[np.bool_]:
    """Return which texts have a word whose stem is ``wanted``, bool ``[texts]``."""

    class Asked(dict[str, bool]):
        def __missing__(self, token: str) -> bool:
            self[token] = answer = wanted(look(token).stem)
            return answer

    asked = Asked()
    found = [any(map(asked.__getitem__, tokens(text))) for text in texts]
    return np.array(found, dtype=np.bool_)
