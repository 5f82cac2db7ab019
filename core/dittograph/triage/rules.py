"""Keep rules: which text of a cluster stays, by an order that a person has chosen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from dittograph.errors import InputError


class KeepRule(StrEnum):
    """One preference; where two texts are alike in it, the next rule of the list decides."""

    SOURCE = "source"
    REFERENCE = "reference"
    LONGEST = "longest"
    SHORTEST = "shortest"
    FIRST = "first"
    LAST = "last"
    NEWEST = "newest"
    MOST_COMPLETE = "most-complete"
    FEWEST_DIFFERENCES = "fewest-differences"

    @property
    def reads_files(self) -> bool:
        """Whether it looks at the source files again, which a person must have allowed."""
        return self in {KeepRule.NEWEST, KeepRule.MOST_COMPLETE}


@dataclass(frozen=True, slots=True)
class KeepOrder:
    """What is kept: the rules from the most important on, and the order of the sources.

    Attributes:
        rules: The rules. Where none of them finds a difference, the first in reading order stays.
        sources: Names of sources or folders, the preferred first, for :attr:`KeepRule.SOURCE`.
            Those that are not named come after them, alike; if none is named, all are in the order
            of the scan.
    """

    rules: tuple[KeepRule, ...]
    sources: tuple[str, ...] = ()


def read_rules(words: Sequence[str]) -> tuple[KeepRule, ...]:
    """Return rules by their names.

    Raises:
        InputError: There is no such rule, one is named twice, or there is none.
    """
    rules: list[KeepRule] = []
    for word in words:
        try:
            rule = KeepRule(word.strip())
        except ValueError:
            raise InputError(
                f"There is no rule “{word.strip()}”; choose some of {', '.join(KeepRule)}."
            ) from None
        if rule in rules:
            raise InputError(f"The rule “{rule}” is named twice; name each rule once.")
        rules.append(rule)
    if not rules:
        raise InputError(f"Name at least one rule: {', '.join(KeepRule)}.")
    return tuple(rules)


def source_ranks(names: Sequence[str], order: Sequence[str]) -> NDArray[np.int64]:
    """Return the place of each source in an order of sources and folders.

    Args:
        names: Of the sources, with forward slashes.
        order: Names of sources, ends of such names, or folders in them, the preferred first.

    Returns:
        int64 ``[sources]``; those that are not named come last, all with the same number.

    Raises:
        InputError: A name fits no source.
    """
    if not order:
        return np.arange(len(names), dtype=np.int64)
    ranks = np.full(len(names), len(order), dtype=np.int64)
    parts = [_parts(name) for name in names]
    exact = defaultdict[str, list[int]](list)
    for place, name in enumerate(names):
        exact[name].append(place)
    for rank, wanted in enumerate(order):
        run = _parts(wanted)
        fitting = exact.get(wanted) or [n for n, path in enumerate(parts) if _holds(path, run)]
        if not fitting:
            raise InputError(
                f"No source and no folder is called “{wanted}”; name them as the scan does, such "
                f"as “{names[0]}”."
                if names
                else f"There is no source “{wanted}”."
            )
        for place in fitting:
            ranks[place] = min(ranks[place], rank)
    return ranks


def _parts(name: str) -> tuple[str, ...]:
    return tuple(part for part in name.replace("\\", "/").split("/") if part not in ("", "."))


def _holds(path: tuple[str, ...], run: tuple[str, ...]) -> bool:
    """Return whether some parts follow one another in a path."""
    length = len(run)
    return bool(run) and any(
        path[begin : begin + length] == run for begin in range(len(path) - length + 1)
    )
