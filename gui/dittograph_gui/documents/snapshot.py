"""Everything the page shows at one moment, worked out away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass

from dittograph.clusters.overlap import SourceMatches
from dittograph.finished_scan import Scan
from dittograph.pairs.pair_list import Pairs
from dittograph.project.changes import TextPair
from dittograph.project.decisions import Decided
from dittograph.settings import Grouping
from dittograph.triage.boilerplate import muted_clusters

from dittograph_gui.documents.advice import Advice, advise
from dittograph_gui.documents.pairs import DocumentPairs, pairs_at
from dittograph_gui.session.results import Results


@dataclass(frozen=True, slots=True)
class Line:
    """Threshold and grouping."""

    threshold: float
    grouping: Grouping


@dataclass(frozen=True, slots=True)
class Matched:
    """The matches of all sources, and what they follow from.

    Attributes:
        pairs: The pairs that were matched: those by similarity or by likelihood.
        apart: What was "not a duplicate" then.
        muted: What was muted then.
        matches: The matches.
    """

    pairs: Pairs
    apart: frozenset[TextPair]
    muted: frozenset[int]
    matches: SourceMatches

    def holds(self, scan: Scan, decided: Decided) -> bool:
        """Whether they still follow from the pairs and from what is decided."""
        same = self.pairs is scan.pairs
        return same and self.apart == decided.apart and self.muted == decided.muted


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The documents at one line, with what was decided then.

    Attributes:
        scan: The scan by what the line goes by.
        line: The line.
        revision: Of the decisions.
        matched: The matches of all sources.
        pairs: What every two documents share.
        advice: What that says about the clusters.
    """

    scan: Scan
    line: Line
    revision: int
    matched: Matched
    pairs: DocumentPairs
    advice: Advice


def snapshot(results: Results, line: Line, known: Matched | None) -> Snapshot:
    """Work out what the documents share; meant for a worker.

    Args:
        results: The open project.
        line: Threshold and grouping.
        known: Matches that may still hold.
    """
    scan, decided = results.scan, results.decided
    if known is None or not known.holds(scan, decided):
        matches = scan.source_matches(apart=decided.apart, without=decided.muted)
        known = Matched(scan.pairs, decided.apart, decided.muted, matches)
    pairs, overlap = pairs_at(scan, known.matches, line.threshold, decided.marks)
    dendrogram = scan.dendrograms[line.grouping]
    cut = dendrogram.cut(line.threshold)
    cut = cut.only(~muted_clusters(dendrogram, cut, scan.copies, decided.muted))
    advice = advise(scan, dendrogram, cut, overlap, pairs)
    return Snapshot(scan, line, decided.revision, known, pairs, advice)
