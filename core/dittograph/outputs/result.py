"""What every output shows: a scan cut at one threshold, and what was decided about it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from dittograph.finished_scan import Cluster, Scan
from dittograph.pairs.relation import Difference, Kind
from dittograph.project.decisions import Decisions, Mark
from dittograph.settings import Grouping, Score

IDENTICAL = "identical"
KINDS = [kind.label for kind in Kind]
DIFFERS = [Difference(bits).labels for bits in range(sum(Difference) + 1)]


@dataclass(frozen=True, slots=True)
class Relation:
    """How a passage relates to another.

    Attributes:
        similarity: Cosine similarity, rounded; 1.0 for copies; None if below the scan's floor.
        kind: "identical", the label of a kind, or "" if unknown.
        differs: The labels of the :class:`~dittograph.pairs.relation.Difference`.
    """

    similarity: float | None
    kind: str
    differs: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """A passage in a cluster, and how it relates to the cluster's representative."""

    cluster: Cluster
    passage: int
    relation: Relation


@dataclass(frozen=True, slots=True)
class Result:
    """A scan cut at one threshold, with the decisions if there are any.

    Attributes:
        scan: The scan.
        threshold: Cosine similarity of the cut.
        grouping: Grouping of the cut.
        clusters: The clusters, in reading order.
        marks: Mark of each marked passage id.
        apart: Pairs of distinct-text ids that are "not a duplicate"; None: nothing could be
            decided, for there is no project.
        name: What the project is called; "" where there is none.
    """

    scan: Scan
    threshold: float
    grouping: Grouping
    clusters: list[Cluster]
    marks: Mapping[int, Mark]
    apart: list[tuple[int, int]] | None
    name: str = ""

    @classmethod
    def of(
        cls,
        scan: Scan,
        threshold: float | None = None,
        grouping: Grouping | None = None,
        decisions: Decisions | None = None,
    ) -> Result:
        """Cut a scan.

        Raises:
            InputError: The threshold is outside -1..1 or below the scan's floor.
        """
        threshold = scan.settings.threshold if threshold is None else threshold
        replace(scan.settings, threshold=threshold).checked()
        grouping = grouping or scan.settings.grouping
        clusters = scan.clusters(threshold, grouping)
        if decisions is None:
            return cls(scan, threshold, grouping, clusters, {}, None)
        marks = dict(sorted(decisions.marks.items()))
        return cls(scan, threshold, grouping, clusters, marks, sorted(decisions.apart))

    @property
    def score(self) -> Score:
        """What pairs and clusters go by."""
        return self.scan.score

    def members(self, most: int | None = None) -> Iterator[Member]:
        """Give the members of the first ``most`` clusters, cluster by cluster."""
        chosen = [(c, passage) for c in self.clusters[:most] for passage in c.members]
        relations = self.relations([(p, cluster.representative) for cluster, p in chosen])
        for (cluster, passage), relation in zip(chosen, relations, strict=True):
            yield Member(cluster, passage, relation)

    def relations(self, passages: Sequence[tuple[int, int]]) -> list[Relation]:
        """Return how the two passages of each pair relate, as far as the scan knows."""
        if not passages:
            return []
        scan = self.scan
        both = np.sort(scan.copies.text[np.array(passages)], axis=1).astype(np.int64)
        texts = len(scan.copies.first)
        wanted, place = np.unique(both[:, 0] * texts + both[:, 1], return_inverse=True)
        known = scan.pairs.a.astype(np.int64) * texts + scan.pairs.b
        at = np.minimum(np.searchsorted(wanted, known), len(wanted) - 1)
        hits = np.flatnonzero(wanted[at] == known)
        row = np.full(len(wanted), -1)
        row[at[hits]] = hits
        return [
            self._relation(one, two, pair)
            for (one, two), pair in zip(both.tolist(), row[place].tolist(), strict=True)
        ]

    def _relation(self, one: int, two: int, pair: int) -> Relation:
        if one == two:
            return Relation(1.0, IDENTICAL)
        if pair < 0:
            return Relation(None, "")
        return Relation(
            rounded(float(self.scan.pairs.similarity[pair])),
            KINDS[self.scan.kinds[pair]],
            DIFFERS[self.scan.differences[pair]],
        )

    def place(self, passage: int) -> str:
        """Return where a passage stands, for a person: "a.txt, line 12"."""
        return place_of(self.scan, passage)


def place_of(scan: Scan, passage: int) -> str:
    """Return where a passage of a scan stands, for a person: "a.txt, line 12"."""
    found = scan.passages[passage]
    name = readable(scan.sources[found.source].name)
    return readable(found.location.within(name))


def rounded(similarity: float) -> float:
    """Return a similarity as it is printed."""
    return round(similarity, 6)


def counted(count: int, one: str, many: str | None = None) -> str:
    """Return a count with its noun: "1 text", "1,032 texts"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


_SURROGATES = re.compile("[\ud800-\udfff]")
_CONTROLS = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def encodable(text: str) -> str:
    """Return a text that UTF-8 can hold: half a character, as some systems make, is replaced."""
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)


def readable(text: str) -> str:
    """Return a text whose control characters do nothing: they are shown as signs."""
    return _CONTROLS.sub(_sign, encodable(text))


def _sign(control: re.Match[str]) -> str:
    code = ord(control[0])
    if code == 0x7F:
        return "\u2421"
    return chr(0x2400 + code) if code < 0x20 else "\ufffd"
