"""Clusters of the same words in the same two documents, as one row of the list that unfolds."""

from __future__ import annotations

from collections.abc import Collection as Collection_
from dataclasses import dataclass

import numpy as np
from dittograph.arrays import Ids
from dittograph.settings import Unit
from numpy.typing import NDArray

from dittograph_gui.session.collection import Collection
from dittograph_gui.session.listing import Filter, View

LEAST = 5  # clusters of two documents that are worth folding
_TITLES = {
    Unit.LINE: "{first} and {second}: {count:,} identical lines",
    Unit.SENTENCE: "{first} and {second}: {count:,} identical sentences",
    Unit.PARAGRAPH: "{first} and {second}: {count:,} identical paragraphs",
    Unit.ROW: "{first} and {second}: {count:,} identical rows",
}
_TITLE = "{first} and {second}: {count:,} identical texts"


@dataclass(frozen=True, slots=True)
class Fold:
    """Clusters that two documents share word for word.

    Attributes:
        first: Index of the source that stands first.
        second: Index of the other one.
        key: What stands for the two, whatever else is listed.
        rows: The rows of the view, ascending, int64.
    """

    first: int
    second: int
    key: int
    rows: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.rows)

    def texts_in(self, view: View) -> Ids:
        """Return the distinct texts, int32: each of the clusters is copies of one."""
        texts: Ids = view.cut.first[view.listed[self.rows]]
        return texts


@dataclass(frozen=True, slots=True)
class Rows:
    """What the list shows of a view, row by row: clusters, and heads that stand for several.

    The *rows* of a view are its clusters; the *lines* here are what is seen of them.

    Attributes:
        row: The view's row that a line shows, or the first one of those it stands for, int64
            ``[lines]``.
        fold: The number of the fold that a line belongs to, -1 for none, int64 ``[lines]``.
        head: Whether a line stands for the clusters of a fold, bool ``[lines]``.
        line: The line that shows a row, or else the head that stands for it, int64 ``[rows]``.
        keys: What stands for the two documents of each fold, int64 ``[folds]``.
        members: The rows of all folds, those of one beside each other, int64.
        begin: Where those of each fold begin in ``members``, int64 ``[folds]``.
        opened: Which folds are unfolded, bool ``[folds]``.
        sources: How many sources there are.
    """

    row: NDArray[np.int64]
    fold: NDArray[np.int64]
    head: NDArray[np.bool_]
    line: NDArray[np.int64]
    keys: NDArray[np.int64]
    members: NDArray[np.int64]
    begin: NDArray[np.int64]
    opened: NDArray[np.bool_]
    sources: int

    def __len__(self) -> int:
        return len(self.row)

    @classmethod
    def plain(cls, rows: int) -> Rows:
        """Return a line for every row."""
        every, none = np.arange(rows), np.empty(0, dtype=np.int64)
        return cls(
            row=every,
            fold=np.full(rows, -1),
            head=np.zeros(rows, dtype=np.bool_),
            line=every,
            keys=none,
            members=none,
            begin=none,
            opened=np.zeros(0, dtype=np.bool_),
            sources=0,
        )

    def fold_at(self, line: int) -> Fold | None:
        """Return what a line stands for, or None where it is one cluster."""
        if not self.head[line]:
            return None
        number = int(self.fold[line])
        key = int(self.keys[number])
        return Fold(*divmod(key, self.sources), key, self._members(number))

    def is_inside(self, line: int) -> bool:
        """Return whether a line is one cluster of a fold that is unfolded."""
        return bool(self.fold[line] >= 0 and not self.head[line])

    def is_open(self, line: int) -> bool:
        """Return whether a line is a head whose clusters are listed below it."""
        return bool(self.head[line] and self.opened[self.fold[line]])

    def head_of(self, key: int) -> int | None:
        """Return the line that stands for two documents, or None."""
        found = np.flatnonzero(self.keys == key)
        if not len(found):
            return None
        return int(np.flatnonzero(self.head & (self.fold == found[0]))[0])

    def rows_of(self, lines: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the rows that some lines show or stand for, ascending, each once."""
        found = np.zeros(len(self.line), dtype=np.bool_)
        found[self.row[lines]] = True
        for fold in self.fold[lines[self.head[lines]]].tolist():
            found[self._members(fold)] = True
        return np.flatnonzero(found)

    def stops(self, undecided: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Return the lines to stop at, given which rows are undecided; both bool.

        A head is one for the clusters that it hides; those of an unfolded one are stops themselves.
        """
        lines: NDArray[np.bool_] = undecided[self.row] & ~self.head
        if len(self.keys):
            some = np.logical_or.reduceat(undecided[self.members], self.begin)
            lines[self.head] = (some & ~self.opened)[self.fold[self.head]]
        return lines

    def _members(self, number: int) -> NDArray[np.int64]:
        end = self.begin[number + 1] if number + 1 < len(self.begin) else len(self.members)
        return self.members[self.begin[number] : end]


class Folding:
    """Folds the clusters that are nothing but copies of one text in the same two documents.

    Where words are looked for, or what two documents share, the clusters themselves are wanted.
    """

    def __init__(self, collection: Collection, unit: Unit) -> None:
        self._collection = collection
        self._title = _TITLES.get(unit, _TITLE)
        self._sources = len(collection.source_names)
        self._pair = _documents_of(collection, self._sources)

    def rows(self, view: View, wanted: Filter, opened: Collection_[int]) -> Rows:
        """Return what the list shows of a view; costs milliseconds.

        Args:
            view: The view.
            wanted: Its filter.
            opened: The keys of the folds that are unfolded.
        """
        count = len(view)
        if wanted.words.strip() or wanted.together or count < LEAST:
            return Rows.plain(count)
        listed = view.listed
        pair = np.where(view.cut.identical[listed], self._pair[view.cut.first[listed]], -1)
        folded = np.flatnonzero(pair >= 0)
        keys, inverse, counts = np.unique(pair[folded], return_inverse=True, return_counts=True)
        large = counts >= LEAST
        if not large.any():
            return Rows.plain(count)
        number = np.full(count, -1)
        number[folded] = np.where(large, np.cumsum(large) - 1, -1)[inverse]
        keys, counts = keys[large], counts[large]
        inside = np.flatnonzero(number >= 0)
        members = inside[np.argsort(number[inside], kind="stable")]
        begin = np.cumsum(counts) - counts
        return _arranged(number, keys, members, begin, np.isin(keys, list(opened)), self._sources)

    def title(self, fold: Fold) -> str:
        """Say what two documents share: "253.txt and 007.txt: 15 identical sentences"."""
        names = self._collection.source_names
        return self._title.format(
            first=names[fold.first], second=names[fold.second], count=len(fold)
        )


def _arranged(
    number: NDArray[np.int64],
    keys: NDArray[np.int64],
    members: NDArray[np.int64],
    begin: NDArray[np.int64],
    opened: NDArray[np.bool_],
    sources: int,
) -> Rows:
    """Put a head where the first cluster of a fold was, and its clusters below it if it is open."""
    rows = np.arange(len(number))
    alone = number < 0
    shown = ~alone & opened[number]
    heads = members[begin]
    first = np.where(alone, rows, heads[number])
    row = np.concatenate([rows[alone], heads, rows[shown]])
    head = np.zeros(len(row), dtype=np.bool_)
    head[np.count_nonzero(alone) :][: len(heads)] = True
    fold = np.concatenate([number[alone], np.arange(len(heads)), number[shown]])
    place = np.concatenate([rows[alone], heads, first[shown]]) * 2 + ~head
    order = np.argsort(place, kind="stable")
    row, head, fold = row[order], head[order], fold[order]
    line = np.empty(len(number), dtype=np.int64)
    line[members] = np.flatnonzero(head)[np.argsort(fold[head])][number[members]]
    line[row[~head]] = np.flatnonzero(~head)
    return Rows(row, fold, head, line, keys, members, begin, opened, sources)


def _documents_of(collection: Collection, sources: int) -> NDArray[np.int64]:
    """Return the two sources of each distinct text as one number, -1 for any other number of them.

    int64 ``[texts]``: the first times the number of sources, plus the second.
    """
    order = np.argsort(collection.text_of, kind="stable")  # the passages of a source are a run
    text, source = collection.text_of[order], collection.source_of[order]
    another = (text[1:] == text[:-1]) & (source[1:] != source[:-1])
    changes = np.bincount(text[1:][another], minlength=len(collection.texts))
    first, last = collection.ends_of_sources(frozenset())
    return np.where(changes == 1, first * sources + last, -1)
