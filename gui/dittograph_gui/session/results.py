"""An open project as the window asks for it: no Qt, testable without a screen."""

from __future__ import annotations

from dittograph.arrays import Ids
from dittograph.finished_scan import Scan
from dittograph.project.changes import Changes
from dittograph.project.decisions import Decided
from dittograph.project.project import Project
from dittograph.settings import Grouping
from dittograph.triage.boilerplate import muted_clusters

from dittograph_gui.session.collection import Collection
from dittograph_gui.session.decided import DecidedCounts
from dittograph_gui.session.filtering import ClusterFilter
from dittograph_gui.session.keep_one import KeepOne, keep_one
from dittograph_gui.session.listing import Counts, Filter, Sort, View
from dittograph_gui.session.members import Members
from dittograph_gui.session.near_misses import NearMiss, near_misses
from dittograph_gui.session.ordering import in_order
from dittograph_gui.session.summaries import Summary


class Results:
    """An open project, with what the window shows of it.

    Everything that follows the threshold line is a few NumPy operations on arrays made once.

    Attributes:
        project: The project.
        collection: Its texts, which never change.
        filter: Which clusters a filter lets through.
        counts: How far each text is decided.
    """

    def __init__(self, project: Project) -> None:
        self.project = project
        self.collection = Collection(project.scan)
        self.filter = ClusterFilter(self.collection)
        self.counts = DecidedCounts(self.collection, project.decisions.marks)

    @property
    def scan(self) -> Scan:
        """The scan; another one when clusters were rebuilt."""
        return self.project.scan

    @property
    def decided(self) -> Decided:
        """All decisions as they are now."""
        return self.project.decisions.now

    def follow(self, changes: Changes) -> None:
        """Take up what changed; called once for each change, before anything shows it."""
        if changes.passages:
            self.counts.follow(changes.passages, self.decided.marks)

    def view(
        self, threshold: float, grouping: Grouping, wanted: Filter, sort: Sort = Sort.READING
    ) -> View:
        """Cut, filter and sort; costs milliseconds.

        Args:
            threshold: Cosine similarity, floor..1.
            grouping: Complete or single linkage.
            wanted: What is listed.
            sort: In which order.
        """
        dendrogram = self.scan.dendrograms[grouping]
        cut = dendrogram.cut(threshold)
        muted = self.decided.muted
        if muted:
            cut = cut.only(~muted_clusters(dendrogram, cut, self.scan.copies, muted))
        matches = self.filter.matches(dendrogram, cut, wanted, self.counts.undecided)
        listed = in_order(cut, dendrogram.texts, matches, sort)
        return View(dendrogram, grouping, cut, listed, Counts.of(cut))

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
        return near_misses(self.scan.pairs, self.decided.apart, view, row)
