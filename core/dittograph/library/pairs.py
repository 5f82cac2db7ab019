"""The pairs of a scan, each made when it is asked for: a million pairs are a few arrays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeAlias, cast, overload

from numpy.typing import NDArray

from dittograph.finished_scan import Scan
from dittograph.library.arguments import Id, as_similarity
from dittograph.library.texts import Texts
from dittograph.outputs.result import DIFFERS, KINDS
from dittograph.pairs.pair_list import similarity_text

Kind: TypeAlias = Literal["exact", "near", "paraphrase"]
"""How the wording of two texts relates; see :class:`Pair`."""

Difference: TypeAlias = Literal[
    "number", "date", "negation", "name", "role", "sign", "part", "unread"
]
"""A fact in which two texts differ; see :class:`Pair`."""

_KINDS = cast("list[Kind]", KINDS)
_DIFFERS = cast("list[tuple[Difference, ...]]", [tuple(labels) for labels in DIFFERS])
_BLOCK = 4096


@dataclass(frozen=True, slots=True, repr=False)
class Pair(Generic[Id]):
    """Two similar texts.

    Two pairs are equal if all of their attributes are.

    Attributes:
        a: Id of the first text: its place in the list or among the passages, or your own.
        b: Id of the second.
        similarity: Cosine similarity, -1..1.
        kind: ``"exact"`` (they differ only in case, punctuation or white space), ``"near"``
            (mostly the same words) or ``"paraphrase"`` (other words).
        differs: Facts that differ, of ``"number"``, ``"date"``, ``"negation"`` (opposites too),
            ``"name"``, ``"role"`` (who does what to whom), ``"sign"`` (emoji, ticks), ``"part"``
            (a part of a long text) and ``"unread"`` (words that the encoder cannot read).
        texts: The two texts.

    Example:
        >>> scan = dittograph.scan(texts=["It opens at 9.", "It opens at 11."])
        >>> scan.pairs[0].kind, scan.pairs[0].differs, scan.pairs[0].texts
        ('near', ('number',), ('It opens at 9.', 'It opens at 11.'))
    """

    a: Id
    b: Id
    similarity: float
    kind: Kind
    differs: tuple[Difference, ...]
    texts: tuple[str, str]

    def __repr__(self) -> str:
        return (
            f"<Pair {self.a!r}, {self.b!r}: {relation(self.similarity, self.kind, self.differs)}>"
        )


def relation(similarity: float, kind: Kind, differs: Sequence[Difference]) -> str:
    """Return how two texts relate, for a person: "0.91, near, other number"."""
    facts = f", other {' and '.join(differs)}" if differs else ""
    return f"{similarity_text(similarity)}, {kind}{facts}"


class Pairs(Sequence[Pair[Id]]):
    """The similar pairs of a scan, the most similar first; pairs of equal texts are not among them.

    A sequence: ``len(pairs)``, ``pairs[0]``, ``pairs[:100]`` (which is again ``Pairs``), and
    iteration. Equal texts are in :attr:`Scan.copies <dittograph.Scan.copies>`; where a text occurs
    several times, its pairs name the first.

    Example:
        >>> scan = dittograph.scan(texts=["It opens at 9.", "It opens at 11.", "A goat fell."])
        >>> for pair in scan.pairs:
        ...     print(pair.a, pair.b, pair.kind, *pair.differs)
        0 1 near number
        >>> len(scan.pairs), len(scan.pairs.at_least(0.999))
        (1, 0)
    """

    __slots__ = ("_rows", "_scan", "_texts")

    def __init__(self, scan: Scan, texts: Texts[Id], rows: range | None = None) -> None:
        """Show some pairs of a scan.

        Args:
            scan: The data.
            texts: Its passages.
            rows: Which pairs, by their position in the data (default: all).
        """
        self._scan = scan
        self._texts = texts
        self._rows = range(len(scan.pairs)) if rows is None else rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Pair[Id]: ...
    @overload
    def __getitem__(self, place: slice) -> Pairs[Id]: ...
    def __getitem__(self, place: int | slice) -> Pair[Id] | Pairs[Id]:
        rows = self._rows[place]
        if isinstance(rows, range):
            return Pairs(self._scan, self._texts, rows)
        return next(self._made(range(rows, rows + 1)))

    def __iter__(self) -> Iterator[Pair[Id]]:
        for begin in range(0, len(self._rows), _BLOCK):
            yield from self._made(self._rows[begin : begin + _BLOCK])

    def __repr__(self) -> str:
        if not self._rows:
            return "<Pairs: none>"
        ends = (self._scan.pairs.similarity[[self._rows[0], self._rows[-1]]]).tolist()
        return f"<Pairs: {len(self):,}, similarity {' to '.join(map(similarity_text, ends))}>"

    def at_least(self, threshold: float) -> Pairs[Id]:
        """Return the pairs whose similarity reaches a threshold.

        Args:
            threshold: Cosine similarity, -1..1.

        Raises:
            TypeError: It is not a number.
        """
        count = self._scan.pairs.count(as_similarity(threshold, "threshold"))
        rows = self._rows
        if rows.step > 0:
            return Pairs(
                self._scan, self._texts, range(rows.start, min(rows.stop, count), rows.step)
            )
        below = len(range(rows.start, max(rows.stop, count - 1), rows.step))
        return Pairs(self._scan, self._texts, rows[below:])

    def columns(self, *, texts: bool = False) -> dict[str, NDArray[Any] | list[Any]]:
        """Return the pairs as columns of equal length, for a data frame of pandas or Polars.

        Args:
            texts: Whether to add ``text_a`` and ``text_b``.

        Returns:
            ``a`` and ``b`` (an int64 array, or a list of your own ids), ``similarity`` (a float32
            array), ``kind`` (a list of strings) and ``differs`` (a list of tuples of strings).

        Example:
            >>> scan = dittograph.scan(texts=["It opens at 9.", "It opens at 11."], ids=["x", "y"])
            >>> columns = scan.pairs.columns()
            >>> columns["a"], columns["b"], columns["kind"], columns["differs"]
            (['x'], ['y'], ['near'], [('number',)])
        """
        scan, rows = self._scan, _as_slice(self._rows)
        a = self._texts.places(scan, scan.pairs.a[rows])
        b = self._texts.places(scan, scan.pairs.b[rows])
        found: dict[str, NDArray[Any] | list[Any]] = {
            "a": self._texts.ids_at(a),
            "b": self._texts.ids_at(b),
            "similarity": scan.pairs.similarity[rows].copy(),
            "kind": [_KINDS[kind] for kind in scan.kinds[rows].tolist()],
            "differs": [_DIFFERS[bits] for bits in scan.differences[rows].tolist()],
        }
        if texts:
            found["text_a"] = [self._texts.texts[i] for i in a.tolist()]
            found["text_b"] = [self._texts.texts[i] for i in b.tolist()]
        return found

    def _made(self, rows: range) -> Iterator[Pair[Id]]:
        scan, part = self._scan, _as_slice(rows)
        ids, texts = self._texts.ids, self._texts.texts
        for a, b, similarity, kind, differs in zip(
            self._texts.places(scan, scan.pairs.a[part]).tolist(),
            self._texts.places(scan, scan.pairs.b[part]).tolist(),
            scan.pairs.similarity[part].tolist(),
            scan.kinds[part].tolist(),
            scan.differences[part].tolist(),
            strict=True,
        ):
            yield Pair(
                ids[a], ids[b], similarity, _KINDS[kind], _DIFFERS[differs], (texts[a], texts[b])
            )


def _as_slice(rows: range) -> slice:
    # Before the first position there is none to stop at.
    return slice(rows.start, rows.stop if rows.stop >= 0 else None, rows.step) if rows else slice(0)
