"""The judgements of a project to the likelihood of every pair of its scan.

Which judged pairs count is decided here, for the window and for the command line.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from dittograph.errors import InputError
from dittograph.finished_scan import Scan
from dittograph.judging.crossing import Odds, odds_of_scan
from dittograph.judging.from_decisions import CALIBRATE, FromDecisions, project_pairs
from dittograph.judging.learnt import pair_key, taught_by
from dittograph.judging.likelihood import (
    Judged,
    Likelihood,
    held_out,
    learn,
    width_above_chance,
)
from dittograph.pairs.evidence import evidence_of_pairs
from dittograph.progress import NO_PROGRESS, Progress
from dittograph.project.project import Project
from dittograph.settings import MOST_READ


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """The judged pairs of a scan that a likelihood can be learned from.

    Attributes:
        use: Which of all judged pairs they are, bool ``[judged]``.
        rows: Their places in the scan's list of pairs, int64 ``[pairs]``.
        same: Whether each is the same, bool ``[pairs]``.
    """

    use: NDArray[np.bool_]
    rows: NDArray[np.int64]
    same: NDArray[np.bool_]

    @property
    def enough(self) -> bool:
        """Whether there are pairs enough, some of either kind."""
        return not self.lacking and 0 < int(self.same.sum()) < len(self.same)

    @property
    def lacking(self) -> int:
        """How many pairs are missing."""
        return max(CALIBRATE - len(self.same), 0)


@dataclass(frozen=True, slots=True, eq=False)
class Learned:
    """What a lesson taught.

    Attributes:
        lesson: The judged pairs.
        evidence: On every pair of the scan, uint8 ``[pairs, sorts]``.
        judged: The judged pairs with the evidence on them.
        model: What was learned.
        crossed: What the cross-encoder says that was taught with the scan's encoder; None without.
    """

    lesson: Lesson
    evidence: NDArray[np.uint8]
    judged: Judged
    model: Likelihood
    crossed: Odds | None = None

    def with_crossed(self, crossed: Odds) -> Learned:
        """Return what the lesson teaches together with what a cross-encoder says."""
        judged = replace(self.judged, odds=crossed.odds[self.lesson.rows])
        return replace(self, judged=judged, model=learn(judged), crossed=crossed)

    def likelihood(self, scan: Scan) -> NDArray[np.float32]:
        """Return how likely each pair of the scan is the same, float32 ``[pairs]``."""
        odds = self.crossed.odds if self.crossed else None
        return self.model.of(scan.pairs.similarity, self.evidence, odds)

    def held_out(self) -> NDArray[np.float32]:
        """Return the likelihood of each judged pair as the others tell it, float32 ``[pairs]``.

        Takes about ten times as long as learning.
        """
        return held_out(self.judged)


@dataclass(frozen=True, slots=True, eq=False)
class Weighed:
    """The likelihood of each pair of a scan, and how it was learned.

    Attributes:
        likelihood: How likely each pair is the same, float32 ``[pairs]``, 0..1.
        model: What was learned.
        read: How many pairs a cross-encoder has read; 0 without one.
    """

    likelihood: NDArray[np.float32]
    model: Likelihood
    read: int = 0


def lesson_of(scan: Scan, judged: FromDecisions) -> Lesson:
    """Return the judged pairs that count: those that the scan lists and that tell of new ones.

    Pairs that the encoder was taught do not: it rates them as it rates no new ones.
    """
    taught = taught_by(scan.settings.encoder)
    use = judged.rows >= 0
    if taught:
        pairs = zip(judged.pairs.first, judged.pairs.second, strict=True)
        use &= np.array([pair_key(*pair) not in taught for pair in pairs], dtype=np.bool_)
    return Lesson(use, judged.rows[use], judged.same[use])


def learn_lesson(
    scan: Scan,
    lesson: Lesson,
    evidence: NDArray[np.uint8] | None = None,
    progress: Progress = NO_PROGRESS,
) -> Learned:
    """Learn a likelihood.

    Args:
        scan: The collection, with its pairs by similarity.
        lesson: Judged pairs of it.
        evidence: On every pair, where it was measured before.
        progress: Notified of the pairs whose evidence has to be measured.

    Raises:
        CancelledError: From ``progress``.
    """
    pairs = scan.pairs
    if evidence is None:
        evidence = evidence_of_pairs(
            scan.texts, scan.copies.hashes, pairs, scan.differences, progress
        )
    width = width_above_chance(scan.chance, scan.settings.floor)
    rows = lesson.rows
    judged = Judged(pairs.similarity[rows], evidence[rows], lesson.same, width)
    return Learned(lesson, evidence, judged, learn(judged))


def weigh_project(
    project: Project, progress: Progress = NO_PROGRESS, *, most_read: int = MOST_READ
) -> Weighed:
    """Learn from what was judged in a project how likely each of its pairs is the same.

    Args:
        project: The project.
        most_read: How many pairs a cross-encoder reads at most, beside the judged ones, if one was
            taught with the project's encoder.
        progress: Notified of the pairs whose evidence has to be measured.

    Raises:
        InputError: Too few of its pairs are judged.
        CancelledError: From ``progress``.
    """
    scan = project.scan
    lesson = lesson_of(scan, project_pairs(project))
    _check(project, lesson)
    learned = learn_lesson(scan, lesson, progress=progress)
    likelihood = learned.likelihood(scan)
    crossed = odds_of_scan(scan, lesson.rows, likelihood, most_read, progress)
    if crossed is None:
        return Weighed(likelihood, learned.model)
    learned = learned.with_crossed(crossed)
    read = crossed.read if learned.model.crossed is not None else 0
    return Weighed(learned.likelihood(scan), learned.model, read)


def _check(project: Project, lesson: Lesson) -> None:
    if lesson.enough:
        return
    count, yes = len(lesson.same), int(lesson.same.sum())
    have = "No pair" if not count else f"Only {count} pair{'s' if count > 1 else ''}"
    kinds = f" ({yes} the same, {count - yes} not)" if count else ""
    raise InputError(
        f"{have} of {project.path.name}{kinds} can be learned from, and a likelihood takes at "
        f"least {CALIBRATE} that the scan lists, some of either kind; judge more in the window, "
        f"or scan with --score similarity."
    )
