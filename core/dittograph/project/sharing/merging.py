"""Decisions from elsewhere into an open project: what is new, what is a conflict, one undo step."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from dittograph.files.relative import relative_names
from dittograph.finished_scan import Scan, SourceInfo
from dittograph.project.changes import Changes, TextPair
from dittograph.project.decisions import Mark
from dittograph.project.history import ApartChange, Change, JudgedChange, MarkChange
from dittograph.project.keys import ContentKeys, every_key
from dittograph.project.opened import Project
from dittograph.project.sharing.shared import Shared, SharedSource

SAME, DIFFERENT, APART = "the same", "different", "not a duplicate"


class Prefer(StrEnum):
    """Whose decision holds where two contradict each other."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two decisions on the same thing that contradict each other.

    Attributes:
        about: A passage id, or a pair of distinct-text ids, the lower first.
        mine: What the open project says: "keep", "drop", "the same" or "different".
        theirs: What the other one says: as ``mine``, or "not a duplicate".
    """

    about: int | TextPair
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Merge:
    """What decisions from elsewhere mean for an open project.

    Attributes:
        project: Whose they are.
        marks: Marks of passages that have none here.
        apart: Pairs that are "not a duplicate" there and of which nothing is said here.
        judged: Pairs that are judged only there.
        agreed: How many decisions are the same here.
        conflicts: Those that contradict one here.
        elsewhere: How many concern texts that are not here, or only compared against.
    """

    project: str
    marks: Mapping[int, Mark] = field(default_factory=dict)
    apart: frozenset[TextPair] = frozenset()
    judged: Mapping[TextPair, bool] = field(default_factory=dict)
    agreed: int = 0
    conflicts: tuple[Conflict, ...] = ()
    elsewhere: int = 0

    @property
    def new(self) -> int:
        """How many decisions are new here."""
        return len(self.marks) + len(self.apart) + len(self.judged)


def plan_merge(project: Project, shared: Shared) -> Merge:
    """Find out what decisions from elsewhere mean for an open project; changes nothing.

    It costs about as much as reading all passages once, so it is meant for a worker.
    """
    return _Planning(project).plan(shared)


def merge(
    project: Project,
    shared: Shared,
    prefer: Prefer | Collection[int | TextPair] = Prefer.MINE,
) -> tuple[Merge, Changes]:
    """Take decisions from elsewhere over, as one step of the history.

    Args:
        project: The open project.
        shared: The decisions.
        prefer: Whose hold in a conflict, or what the conflicts are about in which theirs hold.

    Returns:
        What they meant, and what has changed.

    Raises:
        ProjectError: It was not saved.
    """
    planned = Merge(shared.project)

    def plan(_: sqlite3.Connection) -> tuple[str, list[Change]]:
        nonlocal planned
        planned = plan_merge(project, shared)
        return f"merge decisions from {shared.project}", _changes(project, planned, prefer)

    changes = project.decide(plan)
    return planned, changes


class _Planning:
    def __init__(self, project: Project) -> None:
        self._scan = project.scan
        self._keys = ContentKeys(project.scan)
        self._marks = project.decisions.marks
        self._apart = project.decisions.apart
        self._judged = project.judgements.pairs

    def plan(self, shared: Shared) -> Merge:
        marks: dict[int, Mark] = {}
        judged: dict[TextPair, bool] = {}
        apart: set[TextPair] = set()
        conflicts: list[Conflict] = []
        agreed = elsewhere = 0
        places = _Places(self._scan, self._keys, shared)
        for mark in shared.marks:
            passage = places.passage(mark.digest, mark.source, mark.ordinal)
            if passage is None or passage in marks:
                elsewhere += 1
                continue
            here = self._marks.get(passage)
            if here is None:
                marks[passage] = mark.mark
            elif here is mark.mark:
                agreed += 1
            else:
                conflicts.append(Conflict(passage, here.value, mark.mark.value))
        for pair, said in zip(
            self._keys.pairs([p.digests for p in (*shared.apart, *shared.judged)]),
            (*shared.apart, *shared.judged),
            strict=True,
        ):
            if pair is None or pair[0] == pair[1]:
                elsewhere += 1
                continue
            mine = self._judged.get(pair)
            if said.same is None:
                if pair in self._apart:
                    agreed += 1
                elif mine:
                    conflicts.append(Conflict(pair, SAME, APART))
                else:
                    apart.add(pair)
            elif mine is None:
                if said.same and pair in self._apart:
                    conflicts.append(Conflict(pair, APART, SAME))
                else:
                    judged[pair] = said.same
            elif mine is said.same:
                agreed += 1
            else:
                conflicts.append(Conflict(pair, _said(mine), _said(said.same)))
        return Merge(
            shared.project, marks, frozenset(apart), judged, agreed, tuple(conflicts), elsewhere
        )


class _Places:
    """Finds the passage that a mark made elsewhere is about."""

    def __init__(self, scan: Scan, keys: ContentKeys, shared: Shared) -> None:
        self._scan, self._keys = scan, keys
        self._mine = same_sources(shared.sources, scan.sources)
        self._taken = {source for source in self._mine if source is not None}
        self._lone: dict[bytes, list[int]] | None = None

    def passage(self, digest: bytes, source: int, ordinal: int) -> int | None:
        mine = self._mine[source]
        found: int | None = None
        if mine is not None:
            name = self._scan.sources[mine].name
            found = self._keys.passages([(digest, name, ordinal)])[0]
        if found is None:
            found = self._moved(digest)
        if found is not None and self._scan.sources[self._scan.passages[found].source].reference:
            return None
        return found

    def _moved(self, digest: bytes) -> int | None:
        """Return the only passage of a text in the sources that the other project does not know."""
        if self._lone is None:
            self._lone = defaultdict(list)
            of = self._scan.source_of.tolist()
            for passage, (known, *_) in enumerate(every_key(self._scan)):
                if of[passage] not in self._taken:
                    self._lone[known].append(passage)
        there = self._lone.get(digest, [])
        return there[0] if len(there) == 1 else None


def same_sources(theirs: Sequence[SharedSource], mine: Sequence[SourceInfo]) -> list[int | None]:
    """Return which source of a project each of another's is: the same bytes, or the same name.

    Of several with the same bytes, that whose name ends most like the other's; where the bytes
    differ, the name of the file must be the same, and no other may be as much alike.
    """
    names = [_parts(n) for n in relative_names([s.name for s in mine], [s.member for s in mine])]
    by_bytes: dict[str, list[int]] = defaultdict(list)
    by_file: dict[str, list[int]] = defaultdict(list)
    for index, source in enumerate(mine):
        if source.checksum:
            by_bytes[source.checksum].append(index)
        by_file[names[index][-1]].append(index)
    free = set(range(len(mine)))
    found: list[int | None] = [None] * len(theirs)
    for candidates, certain in ((by_bytes, True), (by_file, False)):
        for place, shared in enumerate(theirs):
            if found[place] is not None:
                continue
            parts = _parts(shared.name)
            key = shared.checksum if certain else parts[-1]
            alike = sorted(
                (
                    (_alike(parts, names[index]), -index)
                    for index in candidates.get(key, ())
                    if index in free
                ),
                reverse=True,
            )
            if alike and (certain or len(alike) == 1 or alike[0][0] > alike[1][0]):
                found[place] = -alike[0][1]
                free.discard(-alike[0][1])
    return found


def _parts(name: str) -> list[str]:
    return name.replace("\\", "/").split("/")


def _alike(one: Sequence[str], two: Sequence[str]) -> int:
    """Return how many parts two names have in common at their ends."""
    count = 0
    for a, b in zip(reversed(one), reversed(two), strict=False):
        if a != b:
            break
        count += 1
    return count


def _said(same: bool) -> str:  # noqa: FBT001 - an answer
    return SAME if same else DIFFERENT


def _changes(
    project: Project, planned: Merge, prefer: Prefer | Collection[int | TextPair]
) -> list[Change]:
    keys = ContentKeys(project.scan)
    changes: list[Change] = [
        MarkChange(keys.key(passage), None, mark) for passage, mark in planned.marks.items()
    ]
    changes += [ApartChange(keys.pair_key(pair), False, True) for pair in sorted(planned.apart)]  # noqa: FBT003
    changes += [
        JudgedChange(keys.pair_key(pair), None, same) for pair, same in planned.judged.items()
    ]
    for conflict in planned.conflicts:
        if prefer is Prefer.MINE or (prefer is not Prefer.THEIRS and conflict.about not in prefer):
            continue
        changes += _taken_over(keys, conflict)
    return changes


def _taken_over(keys: ContentKeys, conflict: Conflict) -> list[Change]:
    about = conflict.about
    if isinstance(about, int):
        return [MarkChange(keys.key(about), conflict.mine, conflict.theirs)]
    key = keys.pair_key(about)
    changes: list[Change] = []
    if conflict.mine == APART:
        changes.append(ApartChange(key, before=True, after=False))
    before = None if conflict.mine == APART else conflict.mine == SAME
    if conflict.theirs == APART:
        changes.append(JudgedChange(key, before, None))
        changes.append(ApartChange(key, before=False, after=True))
    else:
        changes.append(JudgedChange(key, before, conflict.theirs == SAME))
    return changes
