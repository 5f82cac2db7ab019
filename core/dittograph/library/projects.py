"""``dittograph.open``: a project file, and the decisions in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np

from dittograph.errors import InputError
from dittograph.library.arguments import (
    AnyPath,
    as_path,
    as_text,
    if_given_choice,
    if_given_similarity,
)
from dittograph.library.encoding import AnyEncoder
from dittograph.library.scans import Match, Scan, summary
from dittograph.library.texts import Texts
from dittograph.progress import NO_PROGRESS, Progress
from dittograph.project import project as projects
from dittograph.project.decisions import Mark
from dittograph.settings import Grouping
from dittograph.triage.deciding import carry_out, plan_for
from dittograph.triage.plan import Plan
from dittograph.triage.rules import KeepOrder, read_rules
from dittograph.triage.words import said_of


@dataclass(frozen=True, slots=True)
class Decision:
    """What keep rules make of one cluster.

    Attributes:
        cluster: Its number in ``scan.clusters()``.
        members: Ids of its texts.
        keep: Id of the text that stays; None if the cluster is left as it is.
        drop: Ids of the texts that are dropped.
        left: The undecided texts that are left alone: for each id, the reason.
        why: A sentence: why this text stays, or why the cluster is left alone.

    Example:
        >>> dittograph.scan(texts=["It opens at 9.", "It opens at 11."]).save("hours.ditto")
        >>> with dittograph.open("hours.ditto") as project:
        ...     project.decide("first", threshold=0.7, dry_run=True)[0].why
        'Left alone because a number differs.'
    """

    cluster: int
    members: tuple[int, ...]
    keep: int | None
    drop: tuple[int, ...]
    left: dict[int, str]
    why: str

    @classmethod
    def of(cls, plan: Plan, cluster: int) -> Self:
        """Describe what a plan does to a cluster."""
        said, rows = said_of(plan, cluster), plan.rows(cluster)
        members = tuple(plan.members.passage[rows.start : rows.stop].tolist())
        return cls(cluster, members, said.stays, said.drop, dict(said.left), said.why)


class Project:
    """An open project file: a scan, and what a person decided about it.

    Every decision is in the file when the call returns. A project can be open in the window at the
    same time. Use it in a ``with`` statement, or close it.

    Example:
        >>> dittograph.scan(texts=["a goat", "a goat", "two hens"]).save("farm.ditto")
        >>> with dittograph.open("farm.ditto") as project:
        ...     project.mark([1], "drop")
        ...     project.marks
        {1: 'drop'}
    """

    def __init__(self, data: projects.Project) -> None:
        """Show an open project of the core."""
        self._data = data
        self._texts = Texts.of(data.scan)

    def __repr__(self) -> str:
        return f"<Project {self.path.name}: {summary(self._data.scan)}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def data(self) -> projects.Project:
        """The project as the rest of the core has it, for what this class does not offer."""
        return self._data

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._data.path

    @property
    def scan(self) -> Scan[int]:
        """What was scanned; its ids count the texts from 0, and it has no vectors."""
        return Scan(self._data.scan, self._texts)

    @property
    def marks(self) -> dict[int, str]:
        """What is to become of each marked text: ``"keep"`` or ``"drop"``, by its id."""
        return {text: mark.value for text, mark in sorted(self._data.decisions.marks.items())}

    def mark(self, ids: Iterable[int], mark: str | None) -> None:
        """Mark texts to be kept or dropped; one step of the history.

        Args:
            ids: Of the texts.
            mark: ``"keep"``, ``"drop"``, or None to take the mark away.

        Raises:
            InputError: There is no such text or mark.
            ProjectError: It was not saved.
        """
        chosen = if_given_choice(Mark, mark, "mark")
        self._data.mark([self._known(text) for text in ids], chosen)

    def decide(
        self,
        rules: str | Iterable[str],
        *,
        source_order: Iterable[str] = (),
        threshold: float | None = None,
        grouping: str | None = None,
        dry_run: bool = False,
    ) -> list[Decision]:
        """Keep one text of each cluster by rules and drop its duplicates; one step of the history.

        A text in which a number, date, negation or name differs from another one of its cluster is
        left alone; so are texts of the reference, and whatever is decided already.

        Args:
            rules: One or several of ``"source"``, ``"reference"``, ``"longest"``, ``"shortest"``,
                ``"first"``, ``"last"``, ``"newest"``, ``"most-complete"`` and
                ``"fewest-differences"``. Where two texts are alike in the first, the second rule
                decides, and so on; at last, the first text stays.
            source_order: Names of sources or folders for ``"source"``, the preferred first
                (default: the order of the scan).
            threshold: Cosine similarity of the clusters (default: that of the scan).
            grouping: ``"every-pair"`` or ``"chain"`` (default: that of the scan).
            dry_run: Whether nothing is decided.

        Returns:
            What becomes of each cluster, in the order of ``scan.clusters()``.

        Raises:
            InputError: There is no such rule or source, the threshold makes no sense, or a file
                that a rule has to look at cannot be read.
            ProjectError: It was not saved.

        Example:
            >>> dittograph.scan(texts=["a goat", "two hens", "a goat"]).save("farm.ditto")
            >>> with dittograph.open("farm.ditto") as project:
            ...     (decision,) = project.decide("last")
            ...     decision.keep, decision.drop, decision.why
            (2, (0,), 'Stays because it comes last.')
        """
        names = [rules] if isinstance(rules, str) else list(rules)
        order = KeepOrder(
            read_rules([as_text(name, f"rules[{i}]") for i, name in enumerate(names)]),
            tuple(as_text(name, f"source_order[{i}]") for i, name in enumerate(source_order)),
        )
        plan = plan_for(
            self._data,
            order,
            threshold=if_given_similarity(threshold, "threshold"),
            grouping=if_given_choice(Grouping, grouping, "grouping"),
        )
        if not dry_run:
            carry_out(self._data, plan)
        return [Decision.of(plan, cluster) for cluster in range(len(plan))]

    def separate(
        self, text: int, others: Iterable[int], *, progress: Progress = NO_PROGRESS
    ) -> None:
        """Say that a text is not a duplicate of some others; they no longer share a cluster.

        Args:
            text: Its id.
            others: Theirs.
            progress: Notified while clusters are rebuilt.

        Raises:
            InputError: There is no such text, or one of the others is equal to it.
            ProjectError: It was not saved.

        Example:
            >>> scan = dittograph.scan(texts=["It opens at 9.", "It opens at 11."])
            >>> scan.save("hours.ditto")
            >>> with dittograph.open("hours.ditto") as project:
            ...     project.separate(0, [1])
            ...     project.scan.clusters(0.6)
            []
        """
        distinct = self._data.scan.copies.text
        one = int(distinct[self._known(text)])
        rest = sorted({int(distinct[self._known(other)]) for other in others})
        if one in rest:
            raise InputError(f"Text {text} is equal to one of the others, so it is a duplicate.")
        self._data.set_apart(one, rest)
        self._regroup(progress)

    def undo(self, *, progress: Progress = NO_PROGRESS) -> None:
        """Take the last step back, if there is one.

        Raises:
            ProjectError: It was not saved, or another program has decided something meanwhile.

        Example:
            >>> dittograph.scan(texts=["a goat", "a goat"]).save("farm.ditto")
            >>> with dittograph.open("farm.ditto") as project:
            ...     project.mark([1], "drop")
            ...     project.undo()
            ...     project.marks
            {}
        """
        self._data.undo()
        self._regroup(progress)

    def redo(self, *, progress: Progress = NO_PROGRESS) -> None:
        """Do the step again that was taken back last, if there is one.

        Raises:
            ProjectError: As of :meth:`undo`.
        """
        self._data.redo()
        self._regroup(progress)

    def search(
        self, query: str, *, count: int = 10, encoder: AnyEncoder | None = None
    ) -> list[Match[int]]:
        """Return the texts that are most similar to a query; see :meth:`dittograph.Scan.search`.

        Example:
            >>> dittograph.scan(texts=["a goat fell", "it opens at 9"]).save("farm.ditto")
            >>> with dittograph.open("farm.ditto") as project:
            ...     project.search("goats", count=1)[0].text
            'a goat fell'
        """
        return self.scan.search(query, count=count, encoder=encoder)

    @property
    def sources_confirmed(self) -> bool:
        """Whether the files that the project names may be read again, for cleaned copies.

        True if this project was made, or its sources were confirmed, by you on this computer.
        """
        return self._data.sources_confirmed

    def confirm_sources(self) -> None:
        """Let the files that a project from elsewhere names in ``scan.sources`` be read.

        Look at them first: they are paths on this computer that somebody else has chosen.

        Raises:
            ProjectError: It was not saved.
        """
        self._data.confirm_sources()

    def close(self) -> None:
        """Close the file. What was read from it stays usable."""
        self._data.close()

    def _known(self, text: int) -> int:
        count = len(self._texts.ids)
        if not isinstance(text, int | np.integer) or isinstance(text, bool):
            raise TypeError(f"the id of a text must be a whole number, not {type(text).__name__}")
        if not 0 <= text < count:
            raise InputError(f"There is no text {text}; the ids are 0 to {count - 1}.")
        return int(text)

    def _regroup(self, progress: Progress) -> None:
        if self._data.needs_regrouping:
            self._data.regroup(progress=progress)


def open(path: AnyPath) -> Project:  # noqa: A001 - as ``dittograph.open``, like ``gzip.open``
    """Open a project file.

    Args:
        path: The file.

    Raises:
        ProjectError: It is not a project, is damaged, or was made by a newer Dittograph.

    Example:
        >>> dittograph.scan(texts=["a goat", "two hens"]).save("farm.ditto")
        >>> dittograph.open("farm.ditto")
        <Project farm.ditto: 2 texts, 0 pairs at 0.60 and above, all-MiniLM-L6-v2>
    """
    return Project(projects.Project.open(as_path(path, "path")))
