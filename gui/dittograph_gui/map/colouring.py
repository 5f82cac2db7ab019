"""What the colours of the map mean: the source of a text, its cluster, or what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from dittograph.project.decisions import Mark
from numpy.typing import NDArray

from dittograph_gui.language.words import counted, number, tr
from dittograph_gui.session.listing import View
from dittograph_gui.session.results import Results

COLOURS = 7  # that are told apart; what is left is "other"


class ColourBy(StrEnum):
    """What the colours mean, in the words that a person sees."""

    SOURCE = tr("Source")
    CLUSTER = tr("Cluster")
    DECISION = tr("Decision")


class Paint(StrEnum):
    """Colours that have a meaning of their own; all others only tell things apart."""

    QUIET = "quiet"
    OPEN = "open"
    KEEP = "keep"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Group:
    """Texts of one colour.

    Attributes:
        name: What they have in common.
        colour: A meaning, or the number of a colour that tells things apart.
        texts: How many they are.
        alike: Whether the group has several colours, each for other texts.
    """

    name: str
    colour: Paint | int
    texts: int
    alike: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Colouring:
    """The colours of all texts.

    Attributes:
        by: What they mean.
        colours: A meaning, or a number, for each code.
        codes: The place of each text's colour in ``colours``, uint8 ``[texts]``. Where texts are
            in one place, those with the highest code are seen.
        legend: What the colours mean, in the order in which it is read.
    """

    by: ColourBy
    colours: tuple[Paint | int, ...]
    codes: NDArray[np.uint8]
    legend: tuple[Group, ...]

    def words(self) -> str:
        """Say it in a sentence, for those who cannot see it."""
        groups = ", ".join(f"{group.name} {number(group.texts)}" for group in self.legend)
        return {
            ColourBy.SOURCE: tr("Coloured by source: {groups}.", groups=groups),
            ColourBy.CLUSTER: tr("Coloured by cluster: {groups}.", groups=groups),
            ColourBy.DECISION: tr("Coloured by decision: {groups}.", groups=groups),
        }[self.by]


def colouring(results: Results, view: View, by: ColourBy) -> Colouring:
    """Colour all texts; costs milliseconds, and is meant for a worker.

    Args:
        results: The open project.
        view: All clusters at the line.
        by: What the colours mean.
    """
    if by is ColourBy.SOURCE:
        return _by_source(results)
    if by is ColourBy.CLUSTER:
        return _by_cluster(view)
    return _by_decision(results, view)


def cluster_of(view: View) -> NDArray[np.int32]:
    """Return the place in the view's cut of each text's cluster, -1 where there is none."""
    dendrogram, nodes = view.dendrogram, view.cut.node
    counts = dendrogram.count[nodes].astype(np.int64)
    begins = np.repeat(dendrogram.start[nodes] - (np.cumsum(counts) - counts), counts)
    found = np.full(dendrogram.texts, -1, dtype=np.int32)
    members = dendrogram.order[begins + np.arange(len(begins))]
    found[members] = np.repeat(np.arange(len(nodes), dtype=np.int32), counts)
    return found


def _by_source(results: Results) -> Colouring:
    collection, scan = results.collection, results.scan
    source = collection.source_of[scan.copies.first]  # of the first of its copies
    counts = np.bincount(source, minlength=len(scan.sources))
    order = np.argsort(-counts, kind="stable")
    named = order[:COLOURS]
    named = named[counts[named] > 0]
    others = int(counts.sum() - counts[named].sum())
    code = np.zeros(len(scan.sources), dtype=np.uint8)
    code[named] = np.arange(1, len(named) + 1)  # the largest behind the smaller ones
    legend = [
        Group(collection.source_names[one], place, int(counts[one]))
        for place, one in enumerate(named.tolist())
    ]
    if others:
        rest = int(np.count_nonzero(counts)) - len(named)
        legend.append(
            Group(
                counted(rest, tr("{n} other source"), tr("{n} other sources")),
                Paint.QUIET,
                others,
            )
        )
    colours = (Paint.QUIET, *range(len(named)))
    return Colouring(ColourBy.SOURCE, colours, code[source], tuple(legend))


def _by_cluster(view: View) -> Colouring:
    cluster = cluster_of(view)
    # Neighbours in reading order get other colours; there are more clusters than colours.
    codes = np.where(cluster < 0, 0, cluster % COLOURS + 1).astype(np.uint8)
    inside = int(np.count_nonzero(codes))
    legend = (
        Group(tr("In a cluster (colours repeat)"), 0, inside, alike=False),
        Group(tr("In no cluster"), Paint.QUIET, len(codes) - inside),
    )
    return Colouring(ColourBy.CLUSTER, (Paint.QUIET, *range(COLOURS)), codes, legend)


def _by_decision(results: Results, view: View) -> Colouring:
    """Colour each text by what becomes of it."""
    kept = _with_mark(results, Mark.KEEP)
    open_ = (cluster_of(view) >= 0) & (results.counts.undecided > 0)
    codes = np.zeros(len(open_), dtype=np.uint8)
    codes[open_] = 1
    codes[kept] = 2
    # A text of which one copy stays is not lost.
    codes[results.counts.remaining == 0] = 3
    counts = np.bincount(codes, minlength=4)
    meanings = (
        (1, tr("Undecided"), Paint.OPEN),
        (2, tr("Kept"), Paint.KEEP),
        (3, tr("Dropped"), Paint.DROP),
        (0, tr("Nothing to decide"), Paint.QUIET),
    )
    legend = tuple(Group(name, paint, int(counts[code])) for code, name, paint in meanings)
    colours = (Paint.QUIET, Paint.OPEN, Paint.KEEP, Paint.DROP)
    return Colouring(ColourBy.DECISION, colours, codes, legend)


def _with_mark(results: Results, mark: Mark) -> NDArray[np.bool_]:
    """Return which texts have a passage with a mark, bool ``[texts]``."""
    marks = results.decided.marks
    passages = [passage for passage, one in marks.items() if one is mark]
    found = np.zeros(len(results.collection.texts), dtype=np.bool_)
    found[results.collection.text_of[passages]] = True
    return found
