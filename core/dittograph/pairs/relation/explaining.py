"""Say in words which facts of two texts differ."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from dittograph.pairs.relation.facts import dates_apart, names_apart, numbers_apart
from dittograph.pairs.relation.figures import Figures
from dittograph.pairs.relation.kinds import Difference, Kind
from dittograph.pairs.relation.names import name_runs
from dittograph.pairs.relation.negation import negations, opposed
from dittograph.pairs.relation.relating import relate
from dittograph.pairs.relation.traits import traits
from dittograph.pairs.relation.words import split_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


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
    near = kind is Kind.NEAR
    here, there = _Written(a), _Written(b)
    phrases = []
    if Difference.NUMBER in differs:
        left, right = numbers_apart(one, two)
        phrases.append(("number", here.figures(left), there.figures(right)))
    if Difference.DATE in differs:
        dates, others = dates_apart(one.dates, two.dates, near=near)
        phrases.append(("date", here.figures(dates), there.figures(others)))
    if Difference.NEGATION in differs:
        pairs = opposed(one.words, two.words)
        phrases.append(
            (
                "negation",
                here.negations([word for word, _ in pairs]),
                there.negations([word for _, word in pairs]),
            )
        )
    if Difference.NAME in differs:
        runs, other_runs = names_apart(one, two, common, near=near)
        phrases.append(("name", here.names(runs), there.names(other_runs)))
    return [f"{label}: {' / '.join(filter(None, sides))}" for label, *sides in phrases]


class _Written:
    """How one text writes its facts."""

    def __init__(self, text: str) -> None:
        self._text = unicodedata.normalize("NFC", text)
        self._words = split_words(self._text)

    def figures(self, items: Collection[str]) -> str:
        figures = Figures(self._text, self._words)
        return _list(
            # The full stop after "15 May." ends the sentence; that of "9 a.m." does not.
            re.sub(r"(?<!\.\w)\.$", "", figures.written(item))
            for item in (*figures.numbers, *figures.dates)
            if item in items
        )

    def negations(self, opposites: Iterable[str]) -> str:
        return _list([*negations(self._words), *map(self._word, opposites)])

    def _word(self, stem: str) -> str:
        stem = stem.partition("\0")[0]  # without the number of its occurrence
        return next(word.text for word in self._words if word.stem == stem)

    def names(self, runs: Iterable[tuple[str, ...]]) -> str:
        written = {
            tuple([word.stem for word in run]): " ".join([word.text for word in run])
            for run, _ in name_runs(self._words)
        }
        return _list(written[run] for run in runs)


def _list(words: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(words))
