"""Say in words which facts of two texts differ."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dittograph.pairs.relation.facts import (
    dates_apart,
    names_apart,
    numbers_apart,
    qualifiers_apart,
)
from dittograph.pairs.relation.figures import Figures
from dittograph.pairs.relation.kinds import Difference, Kind
from dittograph.pairs.relation.names import name_runs
from dittograph.pairs.relation.negation import negations
from dittograph.pairs.relation.opposing import opposed
from dittograph.pairs.relation.parts import parts_apart, traits_of_part
from dittograph.pairs.relation.relating import exchanged_alone, facts_of, relate
from dittograph.pairs.relation.traits import Traits, traits
from dittograph.pairs.relation.vocabulary import TITLES
from dittograph.pairs.relation.words import IS_SIGN, IS_TITLE, split_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_HEADS = {
    "role": "roles exchanged",
    "sign": "signs",
    "part": "a part of the text",
    "unread": "words that the encoder cannot read",
}
_LONGEST = 40  # letters of a word that is told; what cannot be read is often an endless address
_FIRST = 8  # words by which a stretch of text is told
# What words that have changed places may be; said alone, they are looked for first.
_EXCHANGEABLE = (
    Difference.NUMBER, Difference.DATE, Difference.NEGATION, Difference.NAME, Difference.ROLE,
)  # fmt: skip


def what_differs(a: str, b: str, common: frozenset[str] = frozenset()) -> list[str]:
    """Say in short phrases which facts differ, for example ``["number: 3 % / 5 %"]``.

    Args:
        a: One text.
        b: The other.
        common: From :func:`~dittograph.pairs.relation.common_words`.

    Returns:
        A phrase for each :class:`Difference` found, in the order of its labels.
    """
    one, two = traits(a), traits(b)
    kind, differs = relate(one, two, common)
    if kind is Kind.NEAR and (one.parts or two.parts):
        return _of_parts(one, two, differs, common)
    said = _said(one, two, differs, common, near=kind is Kind.NEAR)
    return [_phrase(sort, *said[sort]) for sort in Difference if sort in said]


def unread_words(a: str, b: str) -> str:
    """Say which words differ between two texts that the encoder cannot tell apart."""
    one, two = traits(a), traits(b)
    here = [_short(word.text) for word in one.written if word.stem in one.words - two.words]
    there = [_short(word.text) for word in two.written if word.stem in two.words - one.words]
    return _phrase(Difference.UNREAD, _list(here), _list(there))


def _short(word: str) -> str:
    return word if len(word) <= _LONGEST else word[: _LONGEST - 1] + "…"


_Sides = tuple[str, str]


def _said(
    one: Traits, two: Traits, differs: Difference, common: frozenset[str], *, near: bool
) -> dict[Difference, _Sides]:
    """Return what each of two texts says of each difference."""
    here, there = _Written(one), _Written(two)
    said: dict[Difference, _Sides] = {}
    if near and differs in _EXCHANGEABLE and (moved := exchanged_alone(one, two, common)):
        return {moved.difference: (" … ".join(moved.here), " … ".join(moved.there))}
    if Difference.NUMBER in differs:
        left, right = numbers_apart(one, two)
        said[Difference.NUMBER] = here.figures(left), there.figures(right)
    if Difference.DATE in differs:
        dates, others = dates_apart(one.dates, two.dates, near=near)
        said[Difference.DATE] = here.figures(dates), there.figures(others)
    if Difference.NEGATION in differs:
        pairs = opposed(one, two)
        said[Difference.NEGATION] = (
            here.negations([word for word, _ in pairs]),
            there.negations([word for _, word in pairs]),
        )
    if Difference.NAME in differs:
        runs, other_runs = names_apart(one, two, common, near=near)
        called = qualifiers_apart(one.qualifiers, two.qualifiers)
        said[Difference.NAME] = (
            here.names(runs, [(name, value) for name, value, _ in called]),
            there.names(other_runs, [(name, value) for name, _, value in called]),
        )
    if Difference.SIGN in differs:
        said[Difference.SIGN] = here.signs(two.signs), there.signs(one.signs)
    return said


def _of_parts(one: Traits, two: Traits, differs: Difference, common: frozenset[str]) -> list[str]:
    """Say what differs in two long texts, from the stretches that are not the same."""
    found: dict[Difference, tuple[list[str], list[str]]] = {}
    for gap in parts_apart(one, two):
        left, right = traits_of_part(gap.here), traits_of_part(gap.there)
        said = _said(left, right, facts_of(left, right, common), common, near=True)
        if gap.differ:
            said[Difference.PART] = _beginning(gap.here), _beginning(gap.there)
        for sort, sides in said.items():
            for side, words in zip(found.setdefault(sort, ([], [])), sides, strict=True):
                side.append(words)
    return [_phrase(sort, *map(_list, found[sort])) for sort in Difference if sort in differs]


def _phrase(sort: Difference, *sides: str) -> str:
    return f"{sort.labels[0]}: {' / '.join(filter(None, sides))}"


def in_plain_words(phrase: str) -> str:
    """Return a phrase of :func:`what_differs` for the screen: "opposite words: on / off".

    In outputs both a "not" and a pair of opposites are called "negation".
    """
    head, colon, said = phrase.partition(": ")
    if head == "negation" and said and not negations(split_words(said)):
        head = "opposite words"
    return _HEADS.get(head, head) + colon + said


def _beginning(part: str) -> str:
    """Return the first words of a stretch of text."""
    words = part.split()
    return " ".join(words[:_FIRST]) + (" …" if len(words) > _FIRST else "")


class _Written:
    """How one text writes its facts."""

    def __init__(self, text: Traits) -> None:
        self._text = text.text
        self._words = text.written

    def figures(self, items: Collection[str]) -> str:
        figures = Figures(self._text, self._words)
        return _list(
            # The full stop after "15 May." ends the sentence; that of "9 a.m." does not.
            re.sub(r"(?<!\.\w)\.$", "", figures.written(item))
            for item in (*figures.numbers, *figures.dates)
            if item in items
        )

    def negations(self, opposites: Iterable[str]) -> str:
        negating = [self._words[at].text for at in negations(self._words)]
        return _list([*negating, *map(self._word, opposites)])

    def _word(self, stem: str) -> str:
        stem = stem.partition("\0")[0]  # without the number of its occurrence
        return next(word.text for word in self._words if word.stem == stem)

    def signs(self, others: frozenset[str]) -> str:
        return "".join(
            word.text for word in self._words if word.flags & IS_SIGN and word.text not in others
        )

    def names(self, runs: Iterable[tuple[str, ...]], called: Iterable[tuple[str, str]]) -> str:
        written = {
            tuple([word.stem for word in run]): " ".join([word.text for word in run])
            for run, _ in name_runs(self._words)
        }
        return _list([*(written[run] for run in runs), *(self._called(*one) for one in called)])

    def _called(self, name: str, value: str) -> str:
        """Return a name with its initial or its title, as written."""
        title = next(
            word.text
            for word in self._words
            if word.low == value or (word.flags & IS_TITLE and TITLES[word.low] == value)
        )
        return f"{title}{'.' if len(title) == 1 else ''} {self._word(name)}"


def _list(words: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(words))
