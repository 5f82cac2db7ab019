"""Tell which facts two texts do not share: those that each has alone, or none if none matters."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dittograph.pairs.relation.names import Names, Qualifiers
    from dittograph.pairs.relation.traits import Traits

Run = tuple[str, ...]  # the stems of a name


def numbers_apart(a: Traits, b: Traits) -> tuple[list[str], list[str]]:
    """Return the numbers of each text that the other does not say.

    A number that one text simply leaves out counts in paraphrases too: dropping the other would
    lose a figure. What is often said loosely ("one", "twice") counts only against a number.
    """
    left = [item for item in a.numbers - b.said if not _is_said(item, b.said)]
    right = [item for item in b.numbers - a.said if not _is_said(item, a.said)]
    if (left and right) or any(item[-1] != "~" for item in left or right):
        return left, right
    return [], []


def numbers_differ(a: Traits, b: Traits) -> bool:
    """Whether :func:`numbers_apart` finds any; mostly decided by the first number."""
    for numbers, said in ((a.numbers, b.said), (b.numbers, a.said)):
        for item in numbers - said:
            if item[-1] != "~" and not _is_said(item, said):
                return True
    return any(numbers_apart(a, b))


def _is_said(item: str, said: frozenset[str]) -> bool:
    """Whether a number that is not said with its unit is said with a fitting one."""
    return item[-1] != "%" and f"{item.partition(' ')[0]} *" in said


@lru_cache(maxsize=1 << 14)
def dates_apart(
    a: frozenset[str], b: frozenset[str], *, near: bool
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the parts of dates that each text has alone.

    Two different weekdays contradict in any wording. A date left out matters only where the rest
    is the same, and not where it merely says more of a date that both have.

    Args:
        a: The dates of one text, as in :class:`~dittograph.pairs.relation.traits.Traits`.
        b: Those of the other.
        near: Whether the two have mostly the same words.
    """
    left, right, both = a - b, b - a, a & b
    if any("/" in item for item in left | right):
        left, right = _day_and_month_either_way(left, right)
    if contradicting := _sorts(left) & _sorts(right):
        return (
            frozenset(item for item in left if item[0] in contradicting),
            frozenset(item for item in right if item[0] in contradicting),
        )
    adds = bool(left) != bool(right) and not _sorts(left | right).isdisjoint(_sorts(both))
    if near and (adds or not both):
        return left, right
    return frozenset(), frozenset()


def _day_and_month_either_way(
    a: frozenset[str], b: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """Take out "3/5", which may be 3 May or March 5, where the other has one of them."""
    for here, there in ((a, b), (b, a)):
        for item in here:
            first, slash, other = item[1:].partition("/")
            if slash:
                for month, day in ((first, other), (other, first)):
                    if f"d{month}.{day}" in there:
                        said = {item, f"m{month}", f"d{month}.{day}"}
                        return a - said, b - said
    return a, b


def _sorts(dates: frozenset[str]) -> set[str]:
    return {item[0] for item in dates}


def names_apart(
    a: Traits, b: Traits, common: frozenset[str], *, near: bool
) -> tuple[list[Run], list[Run]]:
    """Return the names that each text has alone.

    One name in place of another counts in any wording. A name left out counts only where the rest
    is the same, and not where a longer form of it stays ("John F. Kennedy", "Kennedy").

    Args:
        a: The traits of one text.
        b: Those of the other.
        common: From :func:`~dittograph.pairs.relation.common_words`.
        near: Whether the two have mostly the same words.
    """
    left, left_partly = _missing(a.names, b.words, common)
    right, right_partly = _missing(b.names, a.words, common)
    if left and right:
        short = [
            (run, other)
            for run in left
            for other in right
            if run[0][0] == other[0][0] and _one_is_short(run, other)
        ]
        if short:
            left = [run for run in left if all(run != one for one, _ in short)]
            right = [run for run in right if all(run != other for _, other in short)]
        if left and right:
            return left, right
    for run in left_partly:
        for other in right_partly:
            if not set(run).isdisjoint(other):  # John Smith, Mary Smith
                return [run], [other]
    if near and (left or right):
        sure = a.names.sure | b.names.sure
        return (
            [run for run in left if not sure.isdisjoint(run)],
            [run for run in right if not sure.isdisjoint(run)],
        )
    return [], []


def qualifiers_apart(a: Qualifiers, b: Qualifiers) -> list[tuple[str, str, str]]:
    """Return the names that both texts have, but with other initials or titles.

    Returns:
        For each the stem of the name, and what each of the texts says of it.
    """
    here, there = _by_name(a), _by_name(b)
    return [
        (key[0], min(here[key]), min(there[key]))
        for key in sorted(here)
        if key in there and here[key].isdisjoint(there[key])
    ]


def _by_name(qualifiers: Qualifiers) -> dict[tuple[str, str], set[str]]:
    found: dict[tuple[str, str], set[str]] = {}
    for name, sort, value in qualifiers:
        found.setdefault((name, sort), set()).add(value)
    return found


def _missing(
    names: Names, words: frozenset[str], common: frozenset[str]
) -> tuple[list[Run], list[Run]]:
    """Return the names of which ``words`` have nothing, and those they have in part."""
    whole: list[Run] = []
    partly: list[Run] = []
    if names.all <= words:
        return whole, partly
    known = names.maybe & common  # these are no names
    for run, counted in names.runs:
        rest = [word for word in counted if word not in known] if known else counted
        if words.isdisjoint(rest):
            if rest:
                whole.append(run)
        elif not words.issuperset(rest):
            partly.append(run)
    return whole, partly


def _one_is_short(a: Run, b: Run) -> bool:
    """Whether one of two names is the acronym of the other."""
    short, run = (a, b) if len(a) < len(b) else (b, a)
    if len(short) > 1 or len(run) < 2:
        return False
    return short[0] in acronyms(run)


def acronyms(run: Run) -> tuple[str, str]:
    """Return the acronyms by which a name of several words may go."""
    initials = "".join([word[0] for word in run])
    return initials, f"{initials}a"  # "usa" is the stem of "US"
