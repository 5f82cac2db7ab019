"""What other recent projects have decided about the texts of a new scan."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dittograph.errors import ProjectError
from dittograph.project.project import Project
from dittograph.project.sharing.merging import Merge, plan_merge
from dittograph.project.sharing.shared import Shared, decisions_in

from dittograph_gui.language.words import listed, tr
from dittograph_gui.session.words import plural

_MOST_PROJECTS = 8  # that are looked at
_MOST_DECISIONS = 200_000  # of one project, beyond which it is passed over


@dataclass(frozen=True, slots=True)
class Offer:
    """Decisions that could be taken over.

    Attributes:
        shared: They, as they stand in the other project.
        planned: What they mean here.
    """

    shared: Shared
    planned: Merge

    def words(self) -> str:
        """Say what they are, and whose."""
        return tr(
            "“{project}” holds {decisions} on texts that are here.",
            project=self.planned.project,
            decisions=merge_words(self.planned),
        )


def find_offer(project: Project, others: Sequence[Path]) -> Offer | None:
    """Return what the project with the most decisions on these texts holds; meant for a worker.

    Args:
        project: The open project; only its memory is looked at.
        others: Projects to look into, those used last first; only the first few are.
    """
    best: Offer | None = None
    for path in others[:_MOST_PROJECTS]:
        with contextlib.suppress(ProjectError, OSError, sqlite3.Error, ValueError, TypeError):
            shared = decisions_in(path)
            if not 0 < len(shared) <= _MOST_DECISIONS:
                continue
            planned = plan_merge(project, shared)
            if planned.new > (best.planned.new if best else 0):
                best = Offer(shared, planned)
    return best


def merge_words(planned: Merge) -> str:
    """Return how many decisions of which kind are new: "38 marks and 2 judgements"."""
    parts = [
        plural(len(planned.marks), "mark") if planned.marks else "",
        tr("{apart:,} “not a duplicate”", apart=len(planned.apart)) if planned.apart else "",
        plural(len(planned.judged), "judgement") if planned.judged else "",
    ]
    found = [part for part in parts if part]
    return listed(found) or tr("no decisions")
