"""An open project as the window asks for it: no Qt, testable without a screen."""

from __future__ import annotations

import numpy as np
from dittograph.arrays import Ids
from dittograph.clusters.dendrogram import Cut, Dendrogram
from dittograph.finished_scan import Scan
from dittograph.project import place
from dittograph.project.changes import Changes
from dittograph.project.decisions import Decided, Mark
from dittograph.project.keys import ContentKeys
from dittograph.project.project import Project
from dittograph.project.storage import read_new
from dittograph.settings import Grouping, Score
from dittograph.triage.boilerplate import muted_clusters
from numpy.typing import NDArray

from dittograph_gui.session.collection import Collection
from dittograph_gui.session.decided import DecidedCounts, MarkedNow
from dittograph_gui.session.dismissed import Dismissed
from dittograph_gui.session.filtering import ClusterFilter
from dittograph_gui.session.folding import Folding
from dittograph_gui.session.keep_one import KeepOne, keep_one
from dittograph_gui.session.listing import Counts, Filter, Progress, Sort, State, View
from dittograph_gui.session.members import Members
from dittograph_gui.session.near_misses import NearMiss, near_misses
from dittograph_gui.session.ordering import in_order
from dittograph_gui.session.scored import Scored
from dittograph_gui.session.summaries import Summary


class Results:
    """An open project, with what the window shows of it.

    Everything that follows the threshold line is a few NumPy operations on arrays made once.

    Attributes:
        project: The project.
        collection: Its texts, which never change.
        filter: Which clusters a filter lets through.
        folding: Which clusters are shown as one row.
        counts: How far each text is decided.
        keys: What the passages and texts are known by in the file.
        begin: A distinct text of the cluster where the person stopped the last time, or None.
        scored: The clusters by likelihood; None where nobody asked for them, or too little is
            judged.
        score: What the line, the clusters and everything else on the screen go by.
    """

    def __init__(self, project: Project) -> None:
        self.project = project
        scan = project.scan
        new = project.read(lambda connection: read_new(connection, len(scan.passages)))
        self.collection = Collection(scan, new)
        self.filter = ClusterFilter(self.collection)
        self.folding = Folding(self.collection, scan.settings.unit)
        self.counts = DecidedCounts(self.collection, project.decisions.marks)
        self.keys = ContentKeys(scan)
        revision = project.decisions.now.revision
        self.begin = project.read(lambda connection: place.read(connection, self.keys, revision))
        self._dismissed = Dismissed()
        self.scored: Scored | None = None
        self.score = Score.SIMILARITY

    @property
    def scan(self) -> Scan:
        """The scan by what the line goes by; another one when clusters were rebuilt."""
        if self.score is Score.LIKELIHOOD and self.scored is not None:
            return self.scored.scan
        return self.project.scan

    @property
    def floor(self) -> float:
        """The lowest value of a pair, by what the line goes by."""
        by_likelihood = self.score is Score.LIKELIHOOD
        return 0.0 if by_likelihood else self.project.scan.settings.floor

    @property
    def decided(self) -> Decided:
        """All decisions as they are now."""
        return self.project.decisions.now

    def prepare(self) -> None:
        """Do ahead, in a worker, what the first search and the first undoing would wait for."""
        self.filter.prepare()
        if len(self.collection.texts):
            self.keys.texts([self.keys.digest(0)])

    def follow(self, changes: Changes, now: MarkedNow | None = None) -> None:
        """Take up what changed; called once for each change, before anything shows it.

        Args:
            changes: What changed.
            now: How its passages are marked since, if that was looked up before.
        """
        if changes.passages:
            self.counts.follow(now or MarkedNow.of(changes.passages, self.decided.marks))
        if changes.sources and self.scored is not None:
            self.scored = self.scored.with_sources_of(self.project.scan)

    def show_score(self, score: Score, scored: Scored | None) -> None:
        """Let everything go by similarity or likelihood from now on.

        Args:
            score: By which.
            scored: What is known of likelihoods; None: nothing is.
        """
        self.scored = scored
        self.score = Score.SIMILARITY if scored is None else score

    def view(
        self, threshold: float, grouping: Grouping, wanted: Filter, sort: Sort = Sort.READING
    ) -> View:
        """Cut, filter and sort; costs milliseconds.

        Args:
            threshold: Cosine similarity, floor..1, or likelihood, 0..1.
            grouping: Complete or single linkage.
            wanted: What is listed.
            sort: In which order.
        """
        scan = self.scan
        dendrogram = scan.dendrograms[grouping]
        cut = dendrogram.cut(threshold)
        muted = self.decided.muted
        if muted:
            cut = cut.only(~muted_clusters(dendrogram, cut, scan.copies, muted))
        counts = Counts.of(cut)
        if wanted.state is State.DISMISSED:
            dendrogram, grouping = self._dismissed.of(scan, self.decided), Grouping.CHAIN
            cut = dendrogram.cut(threshold)
        among = self.filter.matches(dendrogram, cut, wanted)
        if wanted.state is State.DISMISSED:
            among &= ~cut.identical  # mere copies
        lowest = self._lowest(dendrogram, cut)
        if wanted.sureness is not None and lowest is not None:
            among &= wanted.sureness.holds(lowest)
        matches = among
        if wanted.state in (State.UNDECIDED, State.DECIDED):
            decided = self.filter.decided(dendrogram, cut, self.counts.undecided)
            matches = among & (decided if wanted.state is State.DECIDED else ~decided)
        listed = in_order(cut, dendrogram.texts, matches, sort, lowest)
        return View(scan, dendrogram, grouping, cut, listed, counts, among)

    def _lowest(self, dendrogram: Dendrogram, cut: Cut) -> NDArray[np.float32] | None:
        """Return how likely the least likely pair of each cluster is; 1 for mere copies."""
        known = self.scored.lowest_of(dendrogram) if self.scored is not None else None
        if known is None:
            return None
        merges = cut.node[~cut.identical] - dendrogram.texts
        lowest = np.ones(len(cut), dtype=np.float32)
        lowest[~cut.identical] = known[merges]
        return lowest

    def progress(self, view: View) -> Progress:
        """Return how many clusters of a view are decided by now, listed or not for that."""
        decided = self.filter.decided(view.dendrogram, view.cut, self.counts.undecided)
        return Progress(int((decided & view.among).sum()), int(view.among.sum()))

    def decided_rows(self, view: View) -> NDArray[np.bool_]:
        """Return which rows of the list have nothing left to decide by now, bool ``[rows]``."""
        decided = self.filter.decided(view.dendrogram, view.cut, self.counts.undecided)
        rows: NDArray[np.bool_] = decided[view.listed]
        return rows

    def row_without_filter(self, text: int, threshold: float, grouping: Grouping) -> bool:
        """Return whether a distinct text is in a cluster that a filter may hide."""
        return self.view(threshold, grouping, Filter()).row_with(text) is not None

    def something_stays(self, texts: Ids) -> bool:
        """Return whether some passage of some distinct texts is not dropped."""
        marks = self.decided.marks
        passages = self.collection.passages_of(texts).tolist()
        return any(marks.get(passage) is not Mark.DROP for passage in passages)

    def summary(self, view: View, row: int) -> Summary:
        """Describe a row of the list."""
        return Summary.of(self.collection, view, row)

    def members(self, texts: Ids) -> Members:
        """Return the members of the cluster of some distinct texts, as they are now."""
        return Members(self.collection, texts, self.decided)

    def keep_one(self, kept: int, members: Members) -> KeepOne:
        """Work out what "keep this, drop the others" does to a cluster."""
        return keep_one(self.collection, kept, members, self.decided)

    def near_misses(self, view: View, row: int) -> list[NearMiss]:
        """Return the texts just outside a cluster; meant for a worker."""
        return near_misses(self.decided.apart, view, row)
