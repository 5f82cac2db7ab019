"""Passages as columns: a million objects less to make and to collect.

The texts are in an array of objects because Python's garbage collector goes through every list
again and again, and through no array.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from dittograph.documents.location import FIELDS, NUMBERS, Location
from dittograph.passages.passage import Passage

_ABSENT = -1
_BLOCK = 4096
_Row = tuple[Any, ...]  # text, source, then the fields of a location


class PassageList(Sequence[Passage]):
    """A sequence of passages, each made when it is asked for.

    Attributes:
        texts: The words of each passage, an array of ``str`` ``[passages]``.
        sources: Index of the source of each passage, int32 ``[passages]``.
        fields: The fields of a location that any passage has, in the order of
            :class:`~dittograph.documents.location.Location`.
    """

    def __init__(self, blocks: Iterable[Sequence[_Row]], fields: Sequence[str] = FIELDS) -> None:
        """Take up rows, some thousand at a time.

        Args:
            blocks: Rows of a text, the index of its source, and the ``fields`` of its location.
            fields: Which fields of a location the rows have.

        Raises:
            TypeError: A cell is not of its type.
            ValueError: The same.
        """
        words: list[NDArray[np.object_]] = [np.empty(0, dtype=np.object_)]
        names: dict[str | None, int] = {None: _ABSENT}
        parts: list[NDArray[np.int64]] = []
        for block in blocks:
            texts, sources, *places = zip(*block, strict=True)
            if set(map(type, texts)) != {str}:
                raise TypeError("a passage is not text")
            words.append(np.array(texts, dtype=np.object_))
            numbers = [sources]
            for field, column in zip(fields, places, strict=True):
                if column.count(None) == len(column):  # most formats know few of them
                    numbers.append((_ABSENT,) * len(column))
                elif field in NUMBERS:
                    numbers.append(tuple(_ABSENT if n is None else n for n in column))
                else:
                    numbers.append(tuple(names.setdefault(n, len(names) - 1) for n in column))
            parts.append(np.array(numbers, dtype=np.int64))
        if not set(map(type, names)) <= {str, type(None)}:
            raise TypeError("the place of a passage is not text")
        every = np.concatenate(parts, axis=1) if parts else np.zeros((1, 0), dtype=np.int64)
        self.texts = np.concatenate(words)
        self.sources: NDArray[np.int32] = every[0].astype(np.int32)
        if not np.array_equal(self.sources, every[0]):
            raise ValueError("a passage has no source")
        used = [
            (field, column)
            for field, column in zip(fields, every[1:], strict=False)
            if (column != _ABSENT).any()
        ]
        used.sort(key=lambda one: FIELDS.index(one[0]))
        self.fields = tuple(field for field, _ in used)
        self._places = np.array([c for _, c in used], dtype=np.int64).reshape(len(used), len(self))
        self._names = [name for name in names if name is not None]

    @classmethod
    def of(cls, passages: Iterable[Passage]) -> PassageList:
        """Take up passages, of which none has to stay in memory."""
        return cls.of_rows(
            (p.text, p.source, *(getattr(p.location, field) for field in FIELDS)) for p in passages
        )

    @classmethod
    def of_rows(cls, rows: Iterable[_Row]) -> PassageList:
        """Take up rows of a text, the index of its source, and all fields of its location."""
        left = iter(rows)
        return cls(iter(lambda: list(islice(left, _BLOCK)), []))

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, place: int) -> Passage: ...
    @overload
    def __getitem__(self, place: slice) -> list[Passage]: ...
    def __getitem__(self, place: int | slice) -> Passage | list[Passage]:
        if isinstance(place, slice):
            return [self._made(i) for i in range(*place.indices(len(self)))]
        return self._made(range(len(self))[place])

    def __iter__(self) -> Iterator[Passage]:
        return map(self._made, range(len(self)))

    def _made(self, place: int) -> Passage:
        found: dict[str, Any] = {
            field: number if field in NUMBERS else self._names[number]
            for field, number in zip(self.fields, self._places[:, place].tolist(), strict=True)
            if number != _ABSENT
        }
        return Passage(self.texts[place], int(self.sources[place]), Location(**found))
