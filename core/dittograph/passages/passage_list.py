"""The passages of an opened project as columns: a million objects less to make and to collect.

The texts are in an array of objects because Python's garbage collector goes through every list
again and again, and through no array.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from dittograph.passages.passage import Passage

_ABSENT = -1
_Row = tuple[Any, ...]  # text, source, line, start, end, row, column


class PassageList(Sequence[Passage]):
    """A sequence of passages, each made when it is asked for.

    Attributes:
        texts: The words of each passage, an array of ``str`` ``[passages]``.
        sources: Index of the source of each passage, int32 ``[passages]``.
    """

    def __init__(self, blocks: Iterable[Sequence[_Row]]) -> None:
        """Take up rows, some thousand at a time.

        Args:
            blocks: The fields of :class:`Passage`, a tuple each.

        Raises:
            TypeError: A field is not of its type.
            ValueError: The same.
        """
        words: list[NDArray[np.object_]] = [np.empty(0, dtype=np.object_)]
        names: dict[str | None, int] = {None: _ABSENT}
        parts: list[NDArray[np.int64]] = []
        for block in blocks:
            texts, *numbers, columns = zip(*block, strict=True)
            if set(map(type, texts)) != {str}:
                raise TypeError("a passage is no text")
            words.append(np.array(texts, dtype=np.object_))
            codes = [names.setdefault(name, len(names) - 1) for name in columns]
            filled = [[_ABSENT if n is None else n for n in column] for column in numbers]
            parts.append(np.array([*filled, codes], dtype=np.int64))
        every = np.concatenate(parts, axis=1) if parts else np.zeros((6, 0), dtype=np.int64)
        self.texts = np.concatenate(words)
        self.sources: NDArray[np.int32] = every[0].astype(np.int32)
        self._places = every[1:].copy()  # line, start, end, row, column; [5, passages]
        self._names = [name for name in names if name is not None]

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
        line, start, end, row, name = (
            None if n == _ABSENT else n for n in self._places[:, place].tolist()
        )
        column = None if name is None else self._names[name]
        return Passage(self.texts[place], int(self.sources[place]), line, start, end, row, column)
