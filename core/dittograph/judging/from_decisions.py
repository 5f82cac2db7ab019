"""Decisions to labelled pairs: what the editor decided and judged, as pairs to learn from.

"Dropped as a duplicate of" says that two texts are the same, "not a duplicate" that they are not.
Such pairs are no random sample: an editor decides on what is shown, and rather marks duplicates
than the rest. They are good to learn from. As a measurement they hold only as far as whoever
decided on a pair of some similarity might as well have decided on any other pair of that
similarity; answers to :func:`~dittograph.judging.sampling.choose_pairs` hold in any case.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dittograph.finished_scan import Scan
from dittograph.judging.labelled import LabelKind, LabelledPairs, read_labelled
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from dittograph.settings import Grouping

CALIBRATE = 10  # pairs with which an estimate begins to say more than that nothing is known
TEACH = 50  # pairs of which a held-out fifth still tells better from worse
TEACH_EACH = 10  # of either kind, so that some of each are held out
_Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FromDecisions:
    """Labelled pairs made of what was decided and judged.

    Attributes:
        pairs: The pairs with labels 1 (the same) or 0 (not); judgements first.
        texts: Their distinct-text ids, lower first, int32 ``[pairs, 2]``.
        rows: Their places in the scan's list of pairs, -1 for those below the floor; int64.
        asked: Which were judged when asked, bool ``[pairs]``: where these were chosen at random
            they are a fair sample, the others are not.
        judged: How many were judged.
        dropped: How many are from texts dropped as duplicates.
        apart: How many are from "not a duplicate".
    """

    pairs: LabelledPairs
    texts: NDArray[np.int32]
    rows: NDArray[np.int64]
    asked: NDArray[np.bool_]
    judged: int
    dropped: int
    apart: int

    @property
    def same(self) -> NDArray[np.bool_]:
        """Whether the two texts of each pair are the same, bool ``[pairs]``."""
        return self.pairs.label > 0

    @property
    def left_out(self) -> tuple[str, ...]:
        """Sentences on what could not be used."""
        return self.pairs.left_out

    @property
    def enough_to_calibrate(self) -> bool:
        """Whether there are pairs enough, of both kinds, to estimate from."""
        return self._enough(self.sample)

    @property
    def sample(self) -> NDArray[np.bool_]:
        """Which pairs to calibrate with, bool ``[pairs]``: of those that the scan lists.

        Only what was judged when asked, as soon as that suffices, because decisions are no fair
        sample; till then everything.
        """
        listed = self.rows >= 0
        fair = listed & self.asked
        return fair if self._enough(fair) else listed

    def _enough(self, which: NDArray[np.bool_]) -> bool:
        same = self.same[which]
        return len(same) >= CALIBRATE and 0 < int(same.sum()) < len(same)

    @property
    def enough_to_teach(self) -> bool:
        """Whether there are pairs enough to teach an encoder and to see what became of it."""
        same = int(self.same.sum())
        return len(self.pairs) >= TEACH and TEACH_EACH <= same <= len(self.pairs) - TEACH_EACH

    @property
    def advice(self) -> str:
        """One sentence on whether they suffice and what is missing."""
        same = int(self.same.sum())
        different = len(self.pairs) - same
        have = (
            f"{_counted(same, 'pair')} {_are(same)} the same, {different:,} {_are(different)} not"
        )
        if len(self.pairs) < CALIBRATE:
            more = CALIBRATE - len(self.pairs)
            return f"{have}: too few to measure; judge at least {more} more."
        if not self.enough_to_calibrate:
            listed = self.same[self.rows >= 0]
            if len(listed) < CALIBRATE:
                return (
                    f"{have}, but the scan lists only {len(listed)} of them: too few to measure; "
                    f"judge at least {CALIBRATE - len(listed)} more that it shows."
                )
            which = "different" if listed.all() else "the same"
            among = " among those that the scan lists" if same and different else ""
            return f"{have}: to measure, judge some{among} that are {which}, too."
        fair = bool(self.asked[self.sample].all())
        measure = "to measure" if fair else "to measure roughly, as decisions are no fair sample"
        if self.enough_to_teach:
            return f"{have}: enough {measure}, and to teach."
        kinds = [
            f"{TEACH_EACH - count} {which}"
            for count, which in ((same, "the same"), (different, "not the same"))
            if count < TEACH_EACH
        ]
        lacking = sum(max(TEACH_EACH - count, 0) for count in (same, different))
        more = max(TEACH - len(self.pairs), lacking)
        of_them = f", at least {' and '.join(kinds)}" if kinds else ""
        return f"{have}: enough {measure}; to teach an encoder, judge {more} more{of_them}."


def read_pairs(path: Path) -> LabelledPairs:
    """Return the pairs of a file (:func:`.read_labelled`), or those that a project has judged.

    Raises:
        InputError: The file cannot be used.
        ProjectError: The project cannot be opened.
    """
    if path.suffix.lower() != ".ditto":
        return read_labelled(path)
    with Project.open(path) as project:
        return project_pairs(project).pairs


def project_pairs(
    project: Project, threshold: float | None = None, grouping: Grouping | None = None
) -> FromDecisions:
    """Return what was judged and decided in a project as labelled pairs.

    Args:
        project: The project.
        threshold: At which a dropped text and the one that stays are in one cluster (default:
            that of the scan).
        grouping: Of these clusters (default: that of the scan).
    """
    return labelled_pairs(
        project.scan,
        judgements=project.judgements.pairs,
        marks=project.decisions.marks,
        apart=project.decisions.apart,
        threshold=threshold,
        grouping=grouping,
    )


def labelled_pairs(
    scan: Scan,
    *,
    judgements: Mapping[_Pair, bool],
    marks: Mapping[int, Mark],
    apart: Iterable[_Pair],
    threshold: float | None = None,
    grouping: Grouping | None = None,
) -> FromDecisions:
    """Make labelled pairs of what was decided about a scan.

    A judgement counts more than what follows from decisions. A pair that decisions call both the
    same and not is left out. A text dropped for an identical copy makes no pair.

    Args:
        scan: What was decided about.
        judgements: Whether the two texts of a pair are the same, by distinct-text ids.
        marks: Mark of each marked passage id.
        apart: Pairs of distinct-text ids that are not duplicates.
        threshold: At which the clusters are cut in which a dropped text has its other text
            (default: that of the scan).
        grouping: Of these clusters (default: that of the scan).

    Raises:
        InputError: The threshold is outside -1..1 or below the scan's floor.
    """
    dropped = _dropped(scan, marks, threshold, grouping)
    different = {(min(pair), max(pair)) for pair in apart}
    both = (dropped & different) - judgements.keys()
    labels = dict(judgements)
    counts = {"dropped": 0, "apart": 0}
    for kind, pairs, same in (("dropped", dropped, True), ("apart", different, False)):
        for pair in sorted(pairs - both - judgements.keys()):
            labels[pair] = same
            counts[kind] += 1
    left_out = []
    if both:
        left_out.append(
            f"{_counted(len(both), 'pair')} {'was' if len(both) == 1 else 'were'} left out, "
            f"dropped as a duplicate but also marked as not a duplicate; judge to settle it."
        )
    texts = np.array(list(labels), dtype=np.int32).reshape(-1, 2)
    words = [scan.passages[int(scan.copies.first[text])].text for text in texts.ravel()]
    return FromDecisions(
        pairs=LabelledPairs(
            tuple(words[::2]),
            tuple(words[1::2]),
            np.array(list(labels.values()), dtype=np.float64),
            LabelKind.BINARY,
            tuple(left_out),
        ),
        texts=texts,
        rows=_rows(scan, texts),
        asked=np.arange(len(labels)) < len(judgements),
        judged=len(judgements),
        **counts,
    )


def _dropped(
    scan: Scan, marks: Mapping[int, Mark], threshold: float | None, grouping: Grouping | None
) -> set[_Pair]:
    """Return the pairs of each dropped text and the one that stays, as the audit names it."""
    grouping = grouping or scan.settings.grouping
    cut = scan.cut(threshold, grouping)
    drops = [passage for passage, mark in marks.items() if mark is Mark.DROP]
    if not drops:
        return set()
    dendrogram = scan.dendrograms[grouping]
    merges = np.count_nonzero(dendrogram.height >= np.float32(cut.threshold))
    root = _roots(dendrogram.parent, dendrogram.texts + int(merges))
    of = {passage: int(root[scan.copies.text[passage]]) for passage in drops}
    nodes = {node: dendrogram.members(node) for node in set(of.values())}
    texts = np.unique(np.concatenate(list(nodes.values())))
    passages = dict(zip(texts.tolist(), scan.copies.passages(texts), strict=True))
    pairs = set()
    for members in nodes.values():
        ids = sorted(int(p) for text in members.tolist() for p in passages[text])
        stays = [p for p in ids if marks.get(p) is not Mark.DROP]
        kept = next((p for p in stays if p in marks), stays[0] if stays else None)
        if kept is not None:
            other = int(scan.copies.text[kept])
            gone = {int(scan.copies.text[p]) for p in ids if marks.get(p) is Mark.DROP}
            pairs |= {(min(text, other), max(text, other)) for text in gone - {other}}
    return pairs


def _roots(parent: NDArray[np.int32], end: int) -> NDArray[np.int64]:
    """Return the cluster that each node is in; merges from node ``end`` on are not made."""
    up = np.where(parent < end, parent, np.arange(len(parent)))
    while not np.array_equal(further := up[up], up):
        up = further
    return up


def _rows(scan: Scan, texts: NDArray[np.int32]) -> NDArray[np.int64]:
    """Return where pairs are in the scan's list, -1 where they are not."""
    rows = np.full(len(texts), -1, dtype=np.int64)
    if not len(texts):
        return rows
    asked = np.zeros(len(scan.copies.count), dtype=np.bool_)
    asked[texts[:, 0]] = True
    likely = np.flatnonzero(asked[scan.pairs.a])  # much quicker than np.isin
    keys = scan.pairs.a[likely].astype(np.int64) << 32 | scan.pairs.b[likely]
    wanted = texts[:, 0].astype(np.int64) << 32 | texts[:, 1]
    order = np.argsort(wanted)
    at = np.minimum(np.searchsorted(wanted[order], keys), len(wanted) - 1)
    hits = np.flatnonzero(wanted[order][at] == keys)
    rows[order[at[hits]]] = likely[hits]
    return rows


def _are(count: int) -> str:
    return "is" if count == 1 else "are"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun if count == 1 else noun + 's'}"
