"""A finished scan as a script sees it: pairs, clusters, labels, search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from textwrap import shorten
from typing import Generic

import numpy as np
from numpy.typing import NDArray

from dittograph import finished_scan
from dittograph.documents.source import Skipped
from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.protocol import TextEncoder
from dittograph.finished_scan import Coverage, SourceInfo
from dittograph.library.arguments import (
    AnyPath,
    Id,
    as_count,
    as_path,
    as_text,
    if_given_choice,
    if_given_similarity,
)
from dittograph.library.encoding import AnyEncoder, as_encoder, encoder_of
from dittograph.library.pairs import Pairs
from dittograph.library.texts import Texts
from dittograph.outputs.result import counted
from dittograph.pairs.pair_list import similarity_text
from dittograph.passages.passage import Passage
from dittograph.project.project import create_project
from dittograph.searching import nearest
from dittograph.settings import Grouping, Settings


@dataclass(frozen=True, slots=True, repr=False)
class Cluster(Generic[Id]):
    """Similar texts, equal ones included.

    Two clusters are equal if all of their attributes are.

    Attributes:
        id: Its place in the list of clusters, and its number among the labels.
        members: Ids of the texts, in the order of the input.
        representative: The member that comes first.
        weakest: Lowest cosine similarity between two members.
        strongest: Highest cosine similarity between two members with different texts; 1.0 if there
            are none.
        texts: The texts of the members.

    Example:
        >>> scan = dittograph.scan(texts=["It opens at 9.", "A goat fell.", "It opens at 11."])
        >>> (cluster,) = scan.clusters(0.7)
        >>> cluster.members, cluster.texts
        ((0, 2), ('It opens at 9.', 'It opens at 11.'))
    """

    id: int
    members: tuple[Id, ...]
    representative: Id
    weakest: float
    strongest: float
    texts: tuple[str, ...]

    def __repr__(self) -> str:
        size = counted(len(self.members), "text")
        return (
            f"<Cluster {self.id}: {size}, {similarity_text(self.weakest)} and above, "
            f"{_beginning(self.texts[0])}>"
        )


@dataclass(frozen=True, slots=True, repr=False)
class Match(Generic[Id]):
    """A text that a search has found.

    Two matches are equal if all of their attributes are.

    Attributes:
        id: Id of the text.
        similarity: Cosine similarity to the query, -1..1.
        text: The text.

    Example:
        >>> scan = dittograph.scan(texts=["It opens at 9.", "A goat fell."])
        >>> scan.search("goats", count=1)[0].text
        'A goat fell.'
    """

    id: Id
    similarity: float
    text: str

    def __repr__(self) -> str:
        return f"<Match {self.id!r}: {similarity_text(self.similarity)}, {_beginning(self.text)}>"


class Scan(Generic[Id]):
    """A finished scan, made by :func:`dittograph.scan` or held by a :class:`~dittograph.Project`.

    A text is named by its id: its place in the list that was given, its place among the passages of
    the files, or the id that came with it. ``ids``, ``texts``, ``passages``, ``vectors`` and
    ``labels()`` are all in the order of the input; those of a reference come last. Two scans are
    equal only if they are the same object.

    Example:
        >>> scan = dittograph.scan(
        ...     texts=["It opens at 9.", "A goat fell.", "It opens at 11."], ids=["x", "y", "z"]
        ... )
        >>> [(pair.a, pair.b) for pair in scan.pairs]
        [('x', 'z')]
        >>> scan.labels(0.7)
        array([ 0, -1,  0])
    """

    def __init__(
        self,
        data: finished_scan.Scan,
        texts: Texts[Id],
        *,
        encoder: TextEncoder | None = None,
        cache: bool = True,
    ) -> None:
        """Show the data of a scan.

        Args:
            data: What the rest of the core works with. Its own numbers are those of the passages
                that are not blank.
            texts: Its passages as the caller names them.
            encoder: The encoder, if it cannot be loaded by its name.
            cache: Whether a search may use and fill the cache.
        """
        self._data = data
        self._texts = texts
        self._encoder = encoder
        self._cache = cache

    def __repr__(self) -> str:
        return f"<Scan: {summary(self._data)}>"

    @property
    def data(self) -> finished_scan.Scan:
        """The data as the rest of the core has it, for what this class does not offer."""
        return self._data

    @property
    def ids(self) -> Sequence[Id]:
        """Id of each text."""
        return self._texts.ids

    @property
    def texts(self) -> Sequence[str]:
        """Every text, as it was given or read.

        Example:
            >>> list(dittograph.scan(texts=["one text", "", "another one"]).texts)
            ['one text', '', 'another one']
        """
        return self._texts.texts

    @cached_property
    def passages(self) -> Sequence[Passage | None]:
        """Each text with its ``source`` (a place in ``sources``) and its ``location`` there.

        None stands for a blank entry of a list.
        """
        if len(self._data.passages) == len(self._texts.ids):
            return self._data.passages
        found: list[Passage | None] = [None] * len(self._texts.ids)
        for place, passage in zip(self._texts.place.tolist(), self._data.passages, strict=True):
            found[place] = passage
        return found

    @property
    def pairs(self) -> Pairs[Id]:
        """All similar pairs down to the floor, the most similar first."""
        return Pairs(self._data, self._texts)

    @property
    def copies(self) -> list[tuple[Id, ...]]:
        """The ids of each group of equal texts: the same but for white space.

        Example:
            >>> dittograph.scan(texts=["a goat", "two goats", "a  goat"]).copies
            [(0, 2)]
        """
        return [self._named(group) for group in self._data.copies.groups()]

    @property
    def vectors(self) -> NDArray[np.float32] | None:
        """Unit vectors of all texts, float32 ``[texts, dimension]``, zero for a blank one.

        None in a project, which does not hold them.

        Example:
            >>> dittograph.scan(texts=["a goat", "", "two goats"]).vectors.shape
            (3, 384)
        """
        if self._data.vectors is None:
            return None
        shape = len(self._texts.ids), self._data.vectors.shape[1]
        vectors = np.zeros(shape, dtype=np.float32)
        vectors[self._texts.place] = self._data.vectors[self._data.copies.text]
        return vectors

    @property
    def sources(self) -> Sequence[SourceInfo]:
        """Where the texts are from: ``name``, ``path``, ``encoding``, ``unit``, ``reference``."""
        return self._data.sources

    @property
    def skipped(self) -> Sequence[Skipped]:
        """What could not be read: ``source`` and ``reason``."""
        return self._data.skipped

    @property
    def settings(self) -> Settings:
        """The settings as they were used; a unit, device or method of "auto" is decided."""
        return self._data.settings

    @property
    def encoder(self) -> EncoderInfo:
        """What made the vectors: ``name``, ``dimension``, ``max_tokens``, ``device`` and more."""
        return self._data.encoder

    @property
    def coverage(self) -> Coverage:
        """Whether all pairs were found (``complete``), and else how many."""
        return self._data.coverage

    @property
    def chance(self) -> float | None:
        """A similarity that unrelated texts rarely reach here; None for a small collection."""
        return self._data.chance

    def clusters(
        self, threshold: float | None = None, grouping: str | None = None
    ) -> list[Cluster[Id]]:
        """Return the clusters at a threshold, ordered by their first text; takes milliseconds.

        Args:
            threshold: Cosine similarity from the floor of the scan to 1 (default: that of the
                scan).
            grouping: ``"every-pair"`` or ``"chain"`` (default: that of the scan).

        Raises:
            InputError: The threshold is below the floor, or one of the two makes no sense.

        Example:
            >>> scan = dittograph.scan(texts=["It opens at 9.", "A goat fell.", "It opens at 11."])
            >>> [cluster.members for cluster in scan.clusters(threshold=0.7)]
            [(0, 2)]
        """
        return [
            Cluster(
                id=cluster.id,
                members=(members := self._named(cluster.members)),
                representative=members[0],
                weakest=cluster.weakest,
                strongest=cluster.strongest,
                texts=tuple(self._texts.texts[i] for i in self._places(cluster.members)),
            )
            for cluster in self._data.clusters(*_cut(threshold, grouping))
        ]

    def labels(
        self, threshold: float | None = None, grouping: str | None = None
    ) -> NDArray[np.int64]:
        """Return the number of the cluster of each text, as the estimators of scikit-learn do.

        Args:
            threshold: As of :meth:`clusters`.
            grouping: As of :meth:`clusters`.

        Returns:
            int64 ``[texts]`` in the order of the input: the ``id`` of a cluster, or -1 where a text
            is alone or blank. Without a ``unit`` it is as long as the list that was given.

        Raises:
            InputError: As of :meth:`clusters`.

        Example:
            >>> scan = dittograph.scan(texts=["It opens at 9.", "", "It opens at 11.", "A goat."])
            >>> scan.labels(0.7)
            array([ 0, -1,  0, -1])
        """
        at, how = _cut(threshold, grouping)
        cut = self._data.cut(at, how)
        dendrogram = self._data.dendrograms[how or self._data.settings.grouping]
        nodes = cut.node[np.argsort(cut.first, kind="stable")]
        starts, counts = dendrogram.start[nodes], dendrogram.count[nodes]
        begins = np.cumsum(counts) - counts
        inside = np.arange(counts.sum()) + np.repeat(starts - begins, counts)
        distinct = np.full(len(self._data.copies.first), -1, dtype=np.int64)
        distinct[dendrogram.order[inside]] = np.repeat(np.arange(len(nodes)), counts)
        labels = np.full(len(self._texts.ids), -1, dtype=np.int64)
        labels[self._texts.place] = distinct[self._data.copies.text]
        return labels

    def search(
        self, query: str, *, count: int = 10, encoder: AnyEncoder | None = None
    ) -> list[Match[Id]]:
        """Return the texts that are most similar to a query, the best first.

        Args:
            query: The words to look for.
            count: The most texts to return; equal texts count as one.
            encoder: The model or function that made a project, which does not store it; not needed
                for an encoder that has a name.

        Raises:
            InputError: The query is blank.
            EncoderError: The encoder is not there any more, or is not the one that made the scan.

        Example:
            >>> scan = dittograph.scan(texts=["It opens at 9.", "A goat fell."])
            >>> [match.id for match in scan.search("When is it open?")]
            [0, 1]
        """
        words = as_text(query, "query")
        most = as_count(count, "count")
        given = as_encoder(encoder, probe=words or "text")
        if isinstance(given, str):
            raise TypeError(
                "encoder must be the model or function that made the scan; one with a name is "
                "found without it"
            )
        model = given or self._encoder or encoder_of(self._data)
        hits = nearest(self._data, model, words, count=most, cache=self._cache)
        places = self._places([hit.passage for hit in hits])
        return [
            Match(self._texts.ids[place], hit.similarity, self._texts.texts[place])
            for place, hit in zip(places, hits, strict=True)
        ]

    def save(self, path: AnyPath) -> None:
        """Write a project file, whole or not at all; :func:`dittograph.open` reads it.

        A project numbers the texts that are not blank, from 0; it holds neither your ids nor the
        vectors.

        Args:
            path: Where to; the usual suffix is ``.ditto``. A file that is there is replaced.

        Raises:
            OutputError: It cannot be written, or is one of the files that were scanned.

        Example:
            >>> dittograph.scan(texts=["one text", "another one"]).save("small.ditto")
            >>> dittograph.open("small.ditto").scan.texts[1]
            'another one'
        """
        create_project(as_path(path, "path"), self._data)

    def _places(self, passages: Sequence[int]) -> list[int]:
        places: list[int] = self._texts.place[np.array(passages, dtype=np.int64)].tolist()
        return places

    def _named(self, passages: Sequence[int]) -> tuple[Id, ...]:
        return tuple(self._texts.ids[i] for i in self._places(passages))


def summary(data: finished_scan.Scan) -> str:
    """Return what a scan holds: "1,032 texts in 12 files, 214 pairs at 0.60 and above, e5"."""
    files = sum(source.path is not None for source in data.sources)
    where = f" in {counted(files, 'file')}" if files else ""
    pairs = counted(len(data.pairs), "pair")
    floor = similarity_text(data.settings.floor)
    texts = counted(len(data.passages), "text")
    return f"{texts}{where}, {pairs} at {floor} and above, {data.encoder.name}"


def _cut(threshold: float | None, grouping: str | None) -> tuple[float | None, Grouping | None]:
    at = if_given_similarity(threshold, "threshold")
    return at, if_given_choice(Grouping, grouping, "grouping")


def _beginning(text: str) -> str:
    return repr(shorten(text, 40, placeholder="…") or text[:40])
