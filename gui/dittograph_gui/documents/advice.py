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
from dittograph_gui.language.words import counted, filled, tr
from dittograph_gui.session.words import plural

_REPEATED = 0.5  # share of a document in another one, from which its clusters are those of the two
_SHARED = 3  # passages at least, else a single sentence makes a pair of short texts
_MANY, _PART = 20, 0.25  # clusters, and share of all, from which it is worth a word
_ALIKE = 0.9  # share of them that are copies, from which only those are spoken of
_MOST = 0.5  # share of the clusters from which another unit is better
_RUN = 4.0  # passages that two documents share on average, from which paragraphs are better
_SENTENCES = {
    Unit.LINE: (
        tr("{told:,} of {clusters} are the same lines of {whose}."),
        tr("{told:,} of {clusters} are lines shared by {whose}."),
    ),
    Unit.SENTENCE: (
        tr("{told:,} of {clusters} are the same sentences of {whose}."),
        tr("{told:,} of {clusters} are sentences shared by {whose}."),
    ),
    Unit.PARAGRAPH: (
        tr("{told:,} of {clusters} are the same paragraphs of {whose}."),
        tr("{told:,} of {clusters} are paragraphs shared by {whose}."),
    ),
}
_OF_TEXTS = (
    tr("{told:,} of {clusters} are the same texts of {whose}."),
    tr("{told:,} of {clusters} are texts shared by {whose}."),
)


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
    pairwise = bool((sizes == 2).all())
    whose = (
        counted(len(heads), tr("{n} pair of documents"), tr("{n} pairs of documents"))
        if pairwise
        else tr("{documents} that repeat each other", documents=plural(len(members), "document"))
    )
    same = int(np.count_nonzero(cut.identical & inside))
    mostly = same >= _ALIKE * count
    copies, shared = _SENTENCES.get(scan.settings.unit, _OF_TEXTS)
    told = same if mostly else count
    strong = np.maximum(pairs.in_first, pairs.in_second) >= _REPEATED
    banner = filled(
        copies if mostly else shared,
        told=told,
        clusters=plural(len(cut), "cluster"),
        whose=whose,
    )
    if pairs.settled[strong].all():
        banner = ""  # it has been done
    unit = ""
    if count >= _MOST * len(cut) and scan.settings.unit in _SENTENCES:
        unit = _other_unit(scan, pairs, count, len(cut))
    return Advice(banner, unit, len(heads))


def _other_unit(scan: Scan, pairs: DocumentPairs, count: int, every: int) -> str:
    strong = np.maximum(pairs.in_first, pairs.in_second) >= _REPEATED
    contained = np.maximum(pairs.in_first, pairs.in_second) >= NEARLY
    share = tr("{count:,} of {every:,} clusters", count=count, every=every)
    if pairs.whole[strong].mean() >= _MOST:
        return tr(
            "Most of what recurs here are whole documents ({share}). With “Whole files” as the "
            "unit of a new scan, each of them would be one cluster.",
            share=share,
        )
    if contained[strong].mean() < _MOST and scan.settings.unit is Unit.PARAGRAPH:
        return ""
    if scan.settings.unit is not Unit.PARAGRAPH and pairs.passages[strong].mean() >= _RUN:
        return tr(
            "Most of what recurs here are long stretches of documents ({share}). With "
            "“Paragraphs” as the unit of a new scan, there would be fewer clusters to decide.",
            share=share,
        )
    return ""
