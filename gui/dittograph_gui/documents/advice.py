"""What the documents say about the clusters: how many are only documents that repeat each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from dittograph.clusters.dendrogram import Cut, Dendrogram
from dittograph.clusters.overlap import Overlap
from dittograph.finished_scan import Scan
from dittograph.settings import Unit
from dittograph.triage.families import families, groups_in

from dittograph_gui.documents.pairs import NEARLY, DocumentPairs
from dittograph_gui.session.words import plural

_REPEATED = 0.5  # share of a document in another one, from which its clusters are those of the two
_SHARED = 3  # passages at least, else a single sentence makes a pair of short texts
_MANY, _PART = 20, 0.25  # clusters, and share of all, from which it is worth a word
_ALIKE = 0.9  # share of them that are copies, from which only those are spoken of
_MOST = 0.5  # share of the clusters from which another unit is better
_RUN = 4.0  # passages that two documents share on average, from which paragraphs are better
_SENTENCES = {Unit.LINE: "lines", Unit.SENTENCE: "sentences", Unit.PARAGRAPH: "paragraphs"}


@dataclass(frozen=True, slots=True)
class Advice:
    """What to say of documents that repeat each other.

    Attributes:
        banner: Above the list of clusters: that many of them are best decided by document; "" if
            not.
        unit: Whether another unit is better for the collection; "" if not.
        pairs: How many pairs of documents repeat each other.
    """

    banner: str = ""
    unit: str = ""
    pairs: int = 0


def advise(
    scan: Scan, dendrogram: Dendrogram, cut: Cut, overlap: Overlap, pairs: DocumentPairs
) -> Advice:
    """Find out how many clusters are only documents that repeat each other.

    Args:
        scan: What was scanned.
        dendrogram: One of its dendrograms.
        cut: The clusters, without those that are muted.
        overlap: What every two sources share at the threshold of the cut.
        pairs: The same as the table has it.
    """
    sources = len(scan.sources)
    several = np.maximum(overlap.passages, overlap.back) >= _SHARED
    some = Overlap(*(getattr(overlap, name)[several] for name in Overlap.__slots__))
    family = families(some, sources, _REPEATED)
    cluster, source = groups_in(dendrogram, cut, scan.copies.text, scan.source_of, sources)
    held = np.bincount(cluster, minlength=len(cut))
    of_families = groups_in(dendrogram, cut, scan.copies.text, family[scan.source_of], sources)[0]
    inside = (held > 1) & (np.bincount(of_families, minlength=len(cut)) == 1)
    count = int(np.count_nonzero(inside))
    members = np.unique(source[inside[cluster]])
    heads, sizes = np.unique(family[members], return_counts=True)
    if count < _MANY or count < _PART * len(cut):
        return Advice(pairs=len(heads))
    nouns = _SENTENCES.get(scan.settings.unit, "texts")
    pairwise = bool((sizes == 2).all())
    whose = (
        f"{plural(len(heads), 'pair')} of documents"
        if pairwise
        else f"{plural(len(members), 'document')} that repeat each other"
    )
    same = int(np.count_nonzero(cut.identical & inside))
    mostly = same >= _ALIKE * count
    what = f"the same {nouns} of" if mostly else f"{nouns} shared by"
    told = same if mostly else count
    strong = np.maximum(pairs.in_first, pairs.in_second) >= _REPEATED
    banner = f"{told:,} of {plural(len(cut), 'cluster')} are {what} {whose}."
    if pairs.settled[strong].all():
        banner = ""  # it has been done
    unit = ""
    if count >= _MOST * len(cut) and scan.settings.unit in _SENTENCES:
        unit = _other_unit(scan, pairs, count, len(cut))
    return Advice(banner, unit, len(heads))


def _other_unit(scan: Scan, pairs: DocumentPairs, count: int, every: int) -> str:
    strong = np.maximum(pairs.in_first, pairs.in_second) >= _REPEATED
    contained = np.maximum(pairs.in_first, pairs.in_second) >= NEARLY
    share = f"{count:,} of {every:,} clusters"
    if pairs.whole[strong].mean() >= _MOST:
        return (
            f"Most of what recurs here are whole documents ({share}). With “Whole files” as the "
            "unit of a new scan, each of them would be one cluster."
        )
    if contained[strong].mean() < _MOST and scan.settings.unit is Unit.PARAGRAPH:
        return ""
    if scan.settings.unit is not Unit.PARAGRAPH and pairs.passages[strong].mean() >= _RUN:
        return (
            f"Most of what recurs here are long stretches of documents ({share}). With "
            "“Paragraphs” as the unit of a new scan, there would be fewer clusters to decide."
        )
    return ""
