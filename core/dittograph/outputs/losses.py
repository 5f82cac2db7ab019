"""What an output would lose without a trace: clusters of which nothing remains."""

from __future__ import annotations

from dataclasses import dataclass

from dittograph.finished_scan import Cluster
from dittograph.outputs.result import Result, counted, readable
from dittograph.project.decisions import Mark

_NAMED = 3  # in a sentence
_LONG = 60  # characters of a text in a sentence


@dataclass(frozen=True, slots=True)
class Losses:
    """What is dropped although nothing like it stays.

    Attributes:
        threshold: At which the clusters are cut.
        clusters: Those of which every text is dropped.
        alone: Dropped passages that are in no cluster at this threshold, ascending.
    """

    threshold: float
    clusters: tuple[Cluster, ...]
    alone: tuple[int, ...]

    def sentences(self) -> list[str]:
        """Say it; [] if nothing is lost."""
        return [*self.cluster_sentence(), *self.alone_sentence()]

    def cluster_sentence(self) -> list[str]:
        """Say of which clusters nothing remains; [] if there are none."""
        count = len(self.clusters)
        if not count:
            return []
        texts = [_quoted(cluster.texts[0]) for cluster in self.clusters[:_NAMED]]
        more = [f"{count - _NAMED:,} more"] if count > _NAMED else []
        why = f"because every text of {'it' if count == 1 else 'them'} is dropped"
        listed = ", ".join([*texts, *more])
        return [f"Nothing remains of {counted(count, 'cluster')}, {why}: {listed}."]

    def alone_sentence(self) -> list[str]:
        """Say what is dropped outside of all clusters; [] if nothing is."""
        if not self.alone:
            return []
        are, them = ("is", "it") if len(self.alone) == 1 else ("are", "them")
        where = f"{are} in no cluster at {self.threshold:g}"
        count = counted(len(self.alone), "dropped text")
        return [f"{count} {where}, so nothing like {them} stays."]


def find_losses(result: Result) -> Losses:
    """Find the clusters of which nothing remains, and what is dropped outside of all clusters."""
    dropped = {passage for passage, mark in result.marks.items() if mark is Mark.DROP}
    if not dropped:
        return Losses(result.threshold, (), ())
    clusters = tuple(c for c in result.clusters if dropped.issuperset(c.members))
    inside = {passage for cluster in result.clusters for passage in cluster.members}
    return Losses(result.threshold, clusters, tuple(sorted(dropped - inside)))


def _quoted(text: str) -> str:
    text = readable(" ".join(text.split()))
    return f"“{text if len(text) <= _LONG else text[: _LONG - 1] + '…'}”"
