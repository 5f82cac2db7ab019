"""Relate the two texts of each pair: the wording they share, and which facts differ."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from dittograph.pairs.relation.digest import Digest
from dittograph.pairs.relation.exchanged import Exchanged, exchanged, may_be_exchanged
from dittograph.pairs.relation.facts import (
    dates_apart,
    names_apart,
    numbers_differ,
    qualifiers_apart,
)
from dittograph.pairs.relation.kinds import Difference, Kind
from dittograph.pairs.relation.names import common_words
from dittograph.pairs.relation.opposing import opposed
from dittograph.pairs.relation.parts import parts_apart, traits_of_part
from dittograph.pairs.relation.table import (
    ACRONYM,
    LACKS_LOOSE,
    LACKS_NAME,
    LACKS_NUMBER,
    LACKS_PART,
    OPPOSED,
    Table,
)
from dittograph.pairs.relation.traits import Traits, traits
from dittograph.progress import NO_PROGRESS, Phase, Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

_CHUNK = 1000  # texts between two reports of progress
_SHORT = 16  # words of both texts, of which "did not succeed" and "failed" may be most
_PAIRS = 1 << 18  # pairs decided at once; bounds the temporaries
# Building an enum member takes as long as all the rest of relating a pair.
_EXACT, _NEAR, _PARAPHRASE = map(int, Kind)
_NUMBER, _DATE, _NEGATION, _NAME, _, _SIGN, _PART, _ = map(int, Difference)
_KINDS = list(Kind)
_DIFFERENCES = [Difference(bits) for bits in range(256)]


def relate(a: Traits, b: Traits, common: frozenset[str] = frozenset()) -> tuple[Kind, Difference]:
    """Return how the wording of two texts relates, and which facts differ.

    Args:
        a: One text's traits.
        b: The other's; the order does not matter.
        common: From :func:`~dittograph.pairs.relation.common_words`.
    """
    kind, differs = _relate(a, b, common)
    return _KINDS[kind], _DIFFERENCES[differs]


def _relate(a: Traits, b: Traits, common: frozenset[str]) -> tuple[int, int]:
    if a.key == b.key and a.negations == b.negations:  # "not able" is not "notable"
        return _EXACT, 0
    words, others = a.words, b.words
    size = len(words) + len(others)
    shared = len(words & others)
    near = 3 * shared >= size > 0  # Dice coefficient of at least 2/3
    if near and (a.parts or b.parts):
        return _NEAR, _by_parts(a, b, common)
    return (_NEAR if near else _PARAPHRASE), _facts(a, b, common, size, shared, near=near)


def _by_parts(a: Traits, b: Traits, common: frozenset[str]) -> int:
    """Return what differs between two long texts, each fact compared where it stands."""
    differs = 0
    for gap in parts_apart(a, b):
        if gap.differ:
            differs |= _PART
        differs |= int(facts_of(traits_of_part(gap.here), traits_of_part(gap.there), common))
    return differs


def facts_of(a: Traits, b: Traits, common: frozenset[str]) -> Difference:
    """Return which facts differ in two stretches that stand at the same place of two texts."""
    if a.key == b.key and a.negations == b.negations:
        return Difference.NONE
    size, shared = len(a.words) + len(b.words), len(a.words & b.words)
    return _DIFFERENCES[_facts(a, b, common, size, shared, near=True)]


def exchanged_alone(a: Traits, b: Traits, common: frozenset[str]) -> Exchanged | None:
    """Return what has changed places in two near texts, where no fact is in one text only."""
    size, shared = len(a.words) + len(b.words), len(a.words & b.words)
    if _sets_apart(a, b, common, size, shared, near=True):
        return None
    return exchanged(a, b) if may_be_exchanged(size, shared) else None


def _facts(
    a: Traits, b: Traits, common: frozenset[str], size: int, shared: int, *, near: bool
) -> int:
    differs = _sets_apart(a, b, common, size, shared, near=near)
    if near and not differs and may_be_exchanged(size, shared):
        found = exchanged(a, b)
        differs = int(found.difference) if found else 0
    return differs


def _sets_apart(
    a: Traits, b: Traits, common: frozenset[str], size: int, shared: int, *, near: bool
) -> int:
    """Return which facts one text has and the other lacks, wherever they stand."""
    words, others = a.words, b.words
    differs = 0
    if a.numbers is not b.numbers and numbers_differ(a, b):
        differs = _NUMBER
    if a.dates is not b.dates and any(dates_apart(a.dates, b.dates, near=near)):
        differs |= _DATE
    turned = abs(a.negations - b.negations)
    if (2 * shared >= size // 2 or (turned and size <= _SHORT)) and not (
        a.opposites.isdisjoint(others) and b.opposites.isdisjoint(words)
    ):
        # "Not legal" and "illegal" say the same: a negation and an opposite cancel out.
        turned -= len(opposed(a, b))
    if turned:
        differs |= _NEGATION
    if not (a.names.all <= others and b.names.all <= words) and any(
        names_apart(a, b, common, near=near)
    ):
        differs |= _NAME
    if a.qualifiers and b.qualifiers and qualifiers_apart(a.qualifiers, b.qualifiers):
        differs |= _NAME
    if a.signs - b.signs and b.signs - a.signs:
        differs |= _SIGN
    return differs


def relate_pairs(
    texts: Sequence[str],
    a: NDArray[np.int32],
    b: NDArray[np.int32],
    progress: Progress = NO_PROGRESS,
    *,
    common: frozenset[str] | None = None,
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Relate many pairs, reading each text once.

    Args:
        texts: The collection.
        a: Position of each pair's one text, shape (pairs,).
        b: Position of each pair's other text, shape (pairs,).
        progress: Notified of the pairs done.
        common: From :func:`~dittograph.pairs.relation.common_words` (default: those of ``texts``).

    Returns:
        The :class:`Kind` and the :class:`Difference` of each pair, both of shape (pairs,).

    Raises:
        CancelledError: When cancelled.
    """
    progress.start(Phase.RELATING, len(a), "pairs")
    if not len(a):
        return np.empty(0, np.uint8), np.empty(0, np.uint8)
    if common is None:
        common = common_words(texts)
    steps = _Steps(progress, len(a))
    used = np.zeros(len(texts), dtype=np.bool_)
    used[a] = used[b] = True
    rows, place = np.flatnonzero(used), np.cumsum(used, dtype=np.int32) - 1
    one, two = place[a], place[b]
    with no_collector():  # it would look through all traits again and again
        read: list[Traits] = []
        for row in rows.tolist():
            if not len(read) % _CHUNK:
                steps.reach(0.5 * len(read) / len(rows))
            read.append(traits(texts[row]))
        table = Table([Digest.of(read, common, lambda: steps.reach(0.5))])
        found = relate_read(
            read.__getitem__, table, one, two, common, lambda done: steps.reach(0.5 + 0.5 * done)
        )
    steps.reach(1)
    return found


def relate_read(
    read: Callable[[int], Traits],
    table: Table,
    a: NDArray[np.int32],
    b: NDArray[np.int32],
    common: frozenset[str],
    told: Callable[[float], None] = lambda _: None,
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Relate pairs of texts that are in a table.

    Args:
        read: Gives the traits of a text, by its row in the table; asked for few of them.
        table: What the texts say.
        a: Row of each pair's one text, shape (pairs,).
        b: Row of each pair's other text, shape (pairs,).
        common: From :func:`~dittograph.pairs.relation.common_words`.
        told: Called with the share that is done; may raise.

    Returns:
        The :class:`Kind` and the :class:`Difference` of each pair, both of shape (pairs,).
    """
    shared = np.empty(len(a), dtype=np.int32)
    lacks = table.look(a, b, lambda done: told(0.6 * done), shared=shared)
    lacked = table.look(b, a, lambda done: told(0.6 + 0.2 * done))
    kinds, differs = np.empty((2, len(a)), dtype=np.uint8)
    for begin in range(0, len(a), _PAIRS):
        told(0.8 + 0.2 * begin / len(a))
        part = slice(begin, begin + _PAIRS)
        kinds[part], differs[part] = _decide(
            read, table, a[part], b[part], shared[part], lacks[part], lacked[part], common
        )
    return kinds, differs


def _decide(
    read: Callable[[int], Traits],
    table: Table,
    a: NDArray[np.int32],
    b: NDArray[np.int32],
    shared: NDArray[np.int32],
    lacks: NDArray[np.uint8],
    lacked: NDArray[np.uint8],
    common: frozenset[str],
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Do what :func:`relate` does; only pairs that need more than the table are looked at alone."""

    def alone(chosen: NDArray[np.bool_]) -> Iterator[tuple[int, Traits, Traits]]:
        rows = np.flatnonzero(chosen & ~exact)
        for row, x, y in zip(rows.tolist(), a[rows].tolist(), b[rows].tolist(), strict=True):
            yield row, read(x), read(y)

    negations, others = table.negations[a], table.negations[b]
    exact = (table.key[a] == table.key[b]) & (negations == others)
    size = table.size[a] + table.size[b]
    near = (3 * shared >= size) & (size > 0)
    either, both = lacks | lacked, lacks & lacked

    differs = np.where(either & LACKS_NUMBER | both & LACKS_LOOSE, _NUMBER, 0).astype(np.uint8)

    dates, other_dates = table.dates[a], table.dates[b]
    unlike = dates != other_dates
    unlike &= near | (dates > 0) & (other_dates > 0)
    chosen = np.flatnonzero(unlike & ~exact)
    key = dates[chosen].astype(np.int64) * (int(table.dates.max()) + 1) + other_dates[chosen]
    _, first, same = np.unique(key * 2 + near[chosen], return_index=True, return_inverse=True)
    each_once = [values[chosen[first]].tolist() for values in (dates, other_dates, near)]
    known = {number: table.dates_of(number) for number in {*each_once[0], *each_once[1]}}
    differ = [
        any(dates_apart(known[x], known[y], near=z)) for x, y, z in zip(*each_once, strict=True)
    ]
    differs[chosen[np.array(differ, dtype=np.bool_)[same]]] |= _DATE

    turned = np.abs(negations - others)
    for row, one, two in alone(
        (either & OPPOSED > 0) & ((2 * shared >= size // 2) | (turned > 0) & (size <= _SHORT))
    ):
        turned[row] -= len(opposed(one, two))
    differs[turned != 0] |= _NEGATION

    # A name on either side, neither of them in the other, unless one is the acronym of the other.
    each = both & LACKS_NAME > 0
    acronym = either & ACRONYM > 0
    differs[each & ~acronym] |= _NAME
    unsure = (both & LACKS_PART > 0) | (near & (either & LACKS_NAME > 0))
    for row, one, two in alone(np.where(each, acronym, unsure)):
        if any(names_apart(one, two, common, near=bool(near[row]))):
            differs[row] |= _NAME

    for sort, apart in (("qualifiers", qualifiers_apart), ("signs", _signs_apart)):
        ids, of_text = getattr(table, sort), attrgetter(sort)
        if not ids.any():
            continue
        both_have = (ids[a] > 0) & (ids[b] > 0) & (ids[a] != ids[b])
        flag = _SIGN if sort == "signs" else _NAME
        for row, one, two in alone(both_have):
            if apart(of_text(one), of_text(two)):
                differs[row] |= flag

    long = near & (table.long[a] | table.long[b]) if table.long.any() else np.zeros_like(near)
    for row, one, two in alone(near & ~long & (differs == 0) & (may_be_exchanged(size, shared))):
        found = exchanged(one, two)
        if found:
            differs[row] = int(found.difference)
    for row, one, two in alone(long):
        differs[row] = _by_parts(one, two, common)

    kinds = np.where(near, _NEAR, _PARAPHRASE).astype(np.uint8)
    kinds[exact], differs[exact] = _EXACT, 0
    return kinds, differs


def _signs_apart(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a - b and b - a)


class _Steps:
    """Turns shares of the work into steps of the progress, which counts pairs."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._told = progress, total, 0

    def reach(self, share: float) -> None:
        """Say that this share of the work is done."""
        steps = int(self._total * share) - self._told
        self._told += steps
        self._progress.advance(steps)


@contextmanager
def no_collector() -> Iterator[None]:
    """Keep Python's cyclic garbage collector from running; reference counts go on."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
