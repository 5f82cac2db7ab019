"""The judgements of a project to the likelihood of every pair of its scan."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dittograph.errors import InputError
from dittograph.finished_scan import Scan
from dittograph.judging.from_decisions import CALIBRATE, FromDecisions, project_pairs
from dittograph.judging.learnt import pair_key, taught_by
from dittograph.judging.likelihood import Judged, Likelihood, learn, width_above_chance
from dittograph.pairs.evidence import evidence_of_pairs
from dittograph.progress import NO_PROGRESS, Progress
from dittograph.project.project import Project


@dataclass(frozen=True, slots=True, eq=False)
class Weighed:
    """The likelihood of each pair of a scan, and how it was learned.

    Attributes:
        likelihood: How likely each pair is the same, float32 ``[pairs]``, 0..1.
        model: What was learned.
    """

    likelihood: NDArray[np.float32]
    model: Likelihood


def weigh_project(project: Project, progress: Progress = NO_PROGRESS) -> Weighed:
    """Learn from what was judged in a project how likely each of its pairs is the same.

    Args:
        project: The project.
        progress: Notified of the pairs whose evidence has to be measured.

    Raises:
        InputError: Too few of its pairs are judged.
        CancelledError: From ``progress``.
    """
    scan, judged = project.scan, project_pairs(project)
    rows, same = _usable(scan, judged)
    _check(project, same)
    evidence = evidence_of_pairs(
        scan.texts, scan.copies.hashes, scan.pairs, scan.differences, progress
    )
    similarity = scan.pairs.similarity
    width = width_above_chance(scan.chance, scan.settings.floor)
    model = learn(Judged(similarity[rows], evidence[rows], same, width))
    return Weighed(model.of(similarity, evidence), model)


def _usable(scan: Scan, judged: FromDecisions) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Return the rows of the judged pairs in the scan's list, and whether each is the same.

    Without those that the encoder was taught: it rates them as it rates no new ones.
    """
    taught = taught_by(scan.encoder.name)
    use = judged.rows >= 0
    if taught:
        pairs = zip(judged.pairs.first, judged.pairs.second, strict=True)
        use &= np.array([pair_key(*pair) not in taught for pair in pairs], dtype=np.bool_)
    return judged.rows[use], judged.same[use]


def _check(project: Project, same: NDArray[np.bool_]) -> None:
    count, yes = len(same), int(same.sum())
    if count >= CALIBRATE and 0 < yes < count:
        return
    have = "No pair" if not count else f"Only {count} pair{'s' if count > 1 else ''}"
    kinds = f" ({yes} the same, {count - yes} not)" if count else ""
    raise InputError(
        f"{have} of {project.path.name}{kinds} can be learned from, and a likelihood takes at "
        f"least {CALIBRATE} that the scan lists, some of either kind; judge more in the window, "
        f"or scan with --score similarity."
    )
