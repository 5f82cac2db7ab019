"""What :func:`.relating.relate_pairs` does, as tasks, in two rounds.

First each text is read, in parts of the collection: that is most of the work, and done once only.
Then pairs are looked at, in parts as well, by what was read: all of it goes to each machine once,
as a few large arrays. The few pairs that need more than that have their texts read again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from dittograph.execution.plan import Place, Task
from dittograph.pairs.relation.digest import Digest
from dittograph.pairs.relation.relating import no_collector, relate_pairs, relate_read
from dittograph.pairs.relation.strings import Strings
from dittograph.pairs.relation.table import Table
from dittograph.pairs.relation.traits import Traits, traits
from dittograph.progress import NO_PROGRESS, Phase, Progress

_TEXTS = 2_000  # of one task; about half a second
_PAIRS = 50_000  # of one task; a fifth of a second
_KEPT = 1 << 14  # texts that a process has read again and may need once more

_Found: TypeAlias = "tuple[NDArray[np.uint8], NDArray[np.uint8]]"


def relate_at(
    place: Place | None,
    texts: Sequence[str],
    a: NDArray[np.int32],
    b: NDArray[np.int32],
    *,
    common: frozenset[str],
    progress: Progress = NO_PROGRESS,
) -> _Found:
    """Relate many pairs, wherever that is to be done.

    Args:
        place: Where; None for this process.
        texts: The collection.
        a: Position of each pair's one text, shape (pairs,).
        b: Position of each pair's other text, shape (pairs,).
        common: From :func:`~dittograph.pairs.relation.common_words`.
        progress: Notified of the pairs done; may cancel.

    Returns:
        The kind and the differences of each pair; see :func:`.relating.relate_pairs`.
    """
    if place is None or len(a) <= _PAIRS:
        return relate_pairs(texts, a, b, progress, common=common)
    progress.start(Phase.RELATING, len(a), "pairs")
    used, places = np.unique(np.concatenate([a, b]), return_inverse=True)
    reading = len(a) // 2  # steps of the first round
    parts = _Texts([texts[row] for row in used.tolist()])
    digests: list[Digest] = []
    executor = place.each()
    executor.run(parts.tasks(common, reading), parts, digests.append, progress)
    # Pairs with the same text belong together: what is marked for one serves all.
    order = np.lexsort((b, a))
    one, two = (side[order] for side in np.split(places.astype(np.int32), 2))
    pairs = _Pairs(ReadTexts(Table(digests), Strings(parts.texts), common, one, two))
    digests.clear()
    kinds, differs = np.empty((2, len(a)), dtype=np.uint8)
    taken = 0

    def take(found: _Found) -> None:
        nonlocal taken
        rows = order[taken : taken + _PAIRS]
        kinds[rows], differs[rows] = found
        taken += _PAIRS

    executor.run(pairs.tasks(len(a) - reading), pairs, take, progress)
    return kinds, differs


class _Texts:
    """The texts to be read, in parts."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = texts

    def __len__(self) -> int:
        return -(-len(self.texts) // _TEXTS)

    def __getitem__(self, index: int) -> list[str]:
        return self.texts[index * _TEXTS : (index + 1) * _TEXTS]

    def tasks(self, common: frozenset[str], steps: int) -> Iterator[Task[Digest]]:
        """Give a task for each part."""
        for index, own in enumerate(_shares(steps, len(self))):
            yield Task(read_part, (index,), (common,), own)


def read_part(blocks: list[list[str]], common: frozenset[str]) -> Digest:
    """Read some texts; what a task of the first round runs.

    Args:
        blocks: The texts alone.
        common: From :func:`~dittograph.pairs.relation.common_words`.
    """
    (texts,) = blocks
    with no_collector():
        return Digest.of([traits(text) for text in texts], common)


@dataclass(frozen=True, slots=True)
class ReadTexts:
    """All that is needed to relate pairs.

    Attributes:
        table: What the texts say.
        texts: The texts, row by row of the table.
        common: From :func:`~dittograph.pairs.relation.common_words`.
        a: Row of each pair's one text, shape (pairs,).
        b: Row of each pair's other text, shape (pairs,).
    """

    table: Table
    texts: Strings
    common: frozenset[str]
    a: NDArray[np.int32]
    b: NDArray[np.int32]


class _Pairs:
    """The pairs, with the texts that were read; a single block."""

    reused = True

    def __init__(self, read: ReadTexts) -> None:
        self._read = read

    def __len__(self) -> int:
        return 1

    def __getitem__(self, _: int) -> ReadTexts:
        return self._read

    def tasks(self, steps: int) -> Iterator[Task[_Found]]:
        """Give a task for each part."""
        begins = range(0, len(self._read.a), _PAIRS)
        for begin, own in zip(begins, _shares(steps, len(begins)), strict=True):
            yield Task(relate_part, (0,), (begin, begin + _PAIRS), own)


def relate_part(blocks: list[ReadTexts], begin: int, end: int) -> _Found:
    """Relate some pairs; what a task of the second round runs.

    Args:
        blocks: All pairs, with the texts that were read.
        begin: The first pair.
        end: The pair behind the last.
    """
    (read,) = blocks
    part = slice(begin, end)
    with no_collector():
        return relate_read(
            lambda row: _traits(read.texts[row]), read.table, read.a[part], read.b[part],
            read.common,
        )  # fmt: skip


@lru_cache(maxsize=_KEPT)
def _traits(text: str) -> Traits:
    return traits(text)


def _shares(steps: int, parts: int) -> Iterator[int]:
    """Yield what each of some equal parts has of some steps."""
    for part in range(parts):
        yield steps * (part + 1) // parts - steps * part // parts
