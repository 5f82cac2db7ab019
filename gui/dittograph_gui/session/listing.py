"""What can be asked of the list of clusters, and what it answers: data only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from dittograph.arrays import Ids
from dittograph.clusters.dendrogram import Cut, Dendrogram
from dittograph.finished_scan import Scan
from dittograph.pairs.relation import Kind
from dittograph.settings import EVEN, Grouping, Score
from numpy.typing import NDArray

from dittograph_gui.language.words import tr
from dittograph_gui.session.region import Region
from dittograph_gui.session.words import plural

_SURE = 0.9


class Sort(StrEnum):
    """The order of the cluster list, in the words that a person sees."""

    READING = tr("Reading order")
    SIZE = tr("Largest first")
    WEAKEST = tr("Least similar first")
    STRONGEST = tr("Most similar first")
    FLAGGED = tr("Flagged first")
    UNSURE = tr("Least sure first")


class Sureness(StrEnum):
    """How likely the two texts of every pair of a cluster are the same, in a person's words."""

    SURE = tr("every pair 90 % likely or more")
    DOUBTFUL = tr("some pair below 90 % likely")
    UNLIKELY = tr("some pair below 50 % likely")

    def holds(self, lowest: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Return of which clusters it holds, by their least likely pair; bool ``[clusters]``."""
        if self is Sureness.SURE:
            return lowest >= _SURE
        return lowest < (_SURE if self is Sureness.DOUBTFUL else EVEN)


class Wording(StrEnum):
    """How the wording of a cluster's members compares, in the words that a person sees."""

    IDENTICAL = tr("identical")
    EXACT = tr("same words")
    NEAR = tr("nearly the same words")
    PARAPHRASE = tr("other words")

    @classmethod
    def of(cls, kind: int, *, identical: bool) -> Wording:
        """Return the word for a cluster's loosest :class:`Kind`."""
        if identical:
            return cls.IDENTICAL
        return {Kind.EXACT: cls.EXACT, Kind.NEAR: cls.NEAR}.get(Kind(kind), cls.PARAPHRASE)


class State(StrEnum):
    """How far a cluster is decided, in the words that a person sees."""

    UNDECIDED = tr("undecided")
    DECIDED = tr("decided")
    DISMISSED = tr("not a duplicate")


@dataclass(frozen=True, slots=True)
class Filter:
    """Which clusters are listed; all of it must hold of a cluster.

    Attributes:
        words: All of them must be in the text of one member, in any case and order.
        flagged: Only those in which a number, date, negation or name differs.
        state: Only those with an unmarked member, only those without one, or those that there
            would be without "not a duplicate".
        sources: Only those with a member from one of these sources; empty: from any.
        together: Only those with members from at least two of ``sources``.
        across: Only those with members from at least two sources.
        new: Only those with a member that the scan before did not have.
        smallest: Only those with at least so many members.
        largest: Only those with at most so many members; None: any number.
        wording: Only those with this wording.
        sureness: Only those that are so likely; all of them while no likelihood is known.
        region: Only those with a text that was chosen on the map.
    """

    words: str = ""
    flagged: bool = False
    state: State | None = None
    sources: frozenset[int] = frozenset()
    together: bool = False
    across: bool = False
    new: bool = False
    smallest: int = 2
    largest: int | None = None
    wording: Wording | None = None
    sureness: Sureness | None = None
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of some clusters are decided."""

    decided: int
    clusters: int

    def __str__(self) -> str:
        if not self.clusters:
            return ""
        return tr(
            "{decided:,} of {clusters:,} decided", decided=self.decided, clusters=self.clusters
        )


@dataclass(frozen=True, slots=True)
class Counts:
    """The counts shown below the strip; all but ``texts`` count clusters."""

    clusters: int
    texts: int
    identical: int
    flagged: int

    @classmethod
    def of(cls, cut: Cut) -> Counts:
        """Count all clusters of a cut."""
        return cls(
            clusters=len(cut),
            texts=int(cut.size.sum()),
            identical=int(cut.identical.sum()),
            flagged=int((cut.differs > 0).sum()),
        )

    def __str__(self) -> str:
        clusters = plural(self.clusters, "cluster")
        texts = plural(self.texts, "text")
        return tr(
            "{clusters} · {texts} · {identical:,} identical · {flagged:,} flagged",
            clusters=clusters,
            texts=texts,
            identical=self.identical,
            flagged=self.flagged,
        )


@dataclass(frozen=True, slots=True)
class View:
    """The listed clusters at one threshold.

    Attributes:
        scan: The scan by what the line goes by.
        dendrogram: What was cut: nodes mean nothing without it.
        grouping: Its linkage.
        cut: All clusters.
        listed: Places in ``cut`` of the clusters that the filter lets through, int32, in the
            order of the list.
        counts: Of all clusters, listed or not.
        among: Which clusters are listed but for how far they are decided, bool ``[clusters]``.
    """

    scan: Scan
    dendrogram: Dendrogram
    grouping: Grouping
    cut: Cut
    listed: Ids
    counts: Counts
    among: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.listed)

    @property
    def by_likelihood(self) -> bool:
        """Whether the figures of the cut are likelihoods."""
        return self.scan.score is Score.LIKELIHOOD

    def node(self, row: int) -> int:
        """Return the dendrogram node of a row of the list."""
        return int(self.cut.node[self.listed[row]])

    def texts_of(self, row: int) -> Ids:
        """Return the distinct-text ids of a row of the list, ascending."""
        return self.dendrogram.members(self.node(row))

    def row_with(self, text: int) -> int | None:
        """Return the row of the list whose cluster holds a distinct text, or None."""
        if not len(self.cut):
            return None
        place = self.dendrogram.start[text]
        start = self.dendrogram.start[self.cut.node]
        # The members of clusters are runs that do not overlap: it is in the last that has begun.
        cluster = int(np.where(start <= place, start, -1).argmax())
        count = self.dendrogram.count[self.cut.node[cluster]]
        if not start[cluster] <= place < start[cluster] + count:
            return None
        hits = np.flatnonzero(self.listed == cluster)
        return int(hits[0]) if len(hits) else None
