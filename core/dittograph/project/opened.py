"""The open project: what is in its file, and everything that a person can do with it.

Each decision is a transaction of its own, so a kill at any moment loses nothing that was decided.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Self, TypeVar

from dittograph.errors import ProjectError
from dittograph.files.whole import whole_file
from dittograph.progress import NO_PROGRESS, Progress
from dittograph.project import meta
from dittograph.project.changes import Cause, Changes, Listener, Listeners, TextPair
from dittograph.project.checks import check_dendrogram, check_scan
from dittograph.project.decisions import (
    Decided,
    Decisions,
    Mark,
    apart_digest,
    decided_just_now,
)
from dittograph.project.history import Change
from dittograph.project.judgements import Judged, Judgements
from dittograph.project.keys import ContentKeys
from dittograph.project.migrations import SCHEMA_VERSION, bring_up_to_date
from dittograph.project.schema import SUFFIX, check_file, number
from dittograph.project.sources import confirmed, seal, with_seal
from dittograph.project.storage import read_dendrograms, read_scan, write_dendrograms
from dittograph.project.transactions import Database, as_disk_error, connect, unreadable
from dittograph.project.writer import Writer
from dittograph.settings import Grouping

T = TypeVar("T")
_Outcome = tuple[Decided, Judged, Changes]


class Project:
    """An open project file.

    Every method that changes something returns what changed, and everyone who subscribed gets the
    same :class:`~dittograph.project.changes.Changes`. Memory follows the file: what the attributes
    show as decided is on disk, and where saving fails they show what is there.

    Threads:
        Attributes and properties only look at memory: any thread may read them, and never waits.
        They are replaced when something changes, so hold on to one to see a single moment, and
        ask again after a change. Methods use the file, wait for one another, and wait up to ten
        seconds for another process that writes to it. A thread that must not wait asks for them by
        :meth:`soon`: one thread of the project makes these calls in the order in which they were
        asked for; it must not wait there for another call. Listeners are called in the thread
        that made the call, one change after the other in the order in which the file has them;
        they must neither raise anything nor wait for another thread.

    Attributes:
        scan: What the project holds; its ``vectors`` are None. It is replaced by another when
            clusters are rebuilt or sources are confirmed.
        decisions: The marks, and what is "not a duplicate".
        judgements: What was judged of pairs.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._listeners = Listeners()
        self._writer = Writer()
        with database.reading() as connection:
            version = check_file(connection, database.path, SCHEMA_VERSION)
        if version < SCHEMA_VERSION:
            with contextlib.suppress(ProjectError), database.writing() as connection:
                bring_up_to_date(connection)
        with database.reading() as connection:  # one transaction: all of it is of one moment
            scan = read_scan(connection)
            check_scan(scan)
            keys = ContentKeys(scan)
            self.decisions, self.judgements = Decisions(keys), Judgements(keys)
            self._catch_up(connection)
            self._grouped = _grouped_in(connection)
            self._version = number(connection, "data_version")
            trusted = confirmed(scan.sources, meta.texts(connection, meta.SEALS))
        self.scan = replace(scan, sources_confirmed=trusted)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a project file.

        Raises:
            ProjectError: It is not a project, is damaged, or is from a newer Dittograph.
        """
        there = False
        with contextlib.suppress(OSError, ValueError):  # a name that no file can have
            there = path.is_file()
        if not there:
            raise ProjectError(f"There is no file {path}; choose a project ({SUFFIX}).")
        try:
            database = Database(path)
        except (OSError, sqlite3.Error) as error:
            raise unreadable(path, error) from error
        try:
            return cls(database)
        except BaseException:
            database.close()
            raise

    # --- what is known, without waiting

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._database.path

    @property
    def sources_confirmed(self) -> bool:
        """Whether the sources may be read: they were scanned, or confirmed, by this person.

        Until then nothing touches the paths that the project names; see
        :meth:`~dittograph.finished_scan.Scan.check_sources`.
        """
        return self.scan.sources_confirmed

    @property
    def needs_regrouping(self) -> bool:
        """Whether the clusters do not follow from what is "not a duplicate" now."""
        return self._grouped != self.decisions.now.apart_digest

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with all that changes from now on; see the class on threads.

        Returns:
            What to call to end it.
        """
        return self._listeners.add(listener)

    def soon(self, operation: Callable[[Self], T]) -> Future[T]:
        """Do something in the project's own thread, after all that was asked for before.

        Args:
            operation: Gets the project: ``lambda project: project.mark([3], Mark.DROP)``.

        Returns:
            What it returns or raises, as soon as it is done.
        """
        return self._writer.put(lambda: operation(self))

    # --- what a person decides

    def mark(self, passages: Iterable[int], mark: Mark | None) -> Changes:
        """Mark passages alike, or take their marks away (None); one step of the history.

        Raises:
            ProjectError: It was not saved.
            ValueError: There is no such passage.
        """
        return self.mark_each(dict.fromkeys(passages, mark))

    def mark_each(
        self,
        marks: Mapping[int, Mark | None],
        *,
        label: str = "",
        apart: Iterable[TextPair] = (),
    ) -> Changes:
        """Give each passage its mark (None takes it away); one step of the history.

        Args:
            marks: By passage id.
            label: The step's name for a menu; "" names it by what is marked.
            apart: Pairs of distinct-text ids, the lower first, that become "not a duplicate" in
                the same step.

        Raises:
            ProjectError: It was not saved.
            ValueError: There is no such passage.
        """
        pairs = list(apart)
        return self._decide(lambda: self.decisions.marking(marks, label, pairs))

    def set_apart(self, text: int, others: Iterable[int], *, apart: bool = True) -> Changes:
        """Say that a text is not a duplicate of some others, or may be one again.

        Args:
            text: Distinct-text id.
            others: Distinct-text ids.
            apart: Whether they are "not a duplicate".

        Raises:
            ProjectError: It was not saved.
            ValueError: There is no such text.
        """
        texts = list(others)
        return self._decide(lambda: self.decisions.separating(text, texts, apart=apart))

    def mute(self, texts: Iterable[int], *, muted: bool = True) -> Changes:
        """Mute texts that recur everywhere, or show them again; one step of the history.

        Args:
            texts: Distinct-text ids.
            muted: Whether they are muted.

        Raises:
            ProjectError: It was not saved.
            ValueError: There is no such text.
        """
        chosen = list(texts)
        return self._decide(lambda: self.decisions.muting(chosen, muted=muted))

    def judge(self, pair: TextPair, same: bool | None) -> Changes:  # noqa: FBT001 - an answer
        """Say whether two texts are the same, or take that back (None); not part of the history.

        Args:
            pair: Their distinct-text ids, in either order.
            same: The answer.

        Raises:
            ProjectError: It was not saved.
            ValueError: These are not two of the texts.
        """
        low, high = sorted(pair)
        if not 0 <= low < high < len(self.scan.copies.hashes):
            raise ValueError(f"{pair} are not two of the {len(self.scan.copies.hashes)} texts")

        def judge(connection: sqlite3.Connection) -> _Outcome:
            judged, changes = self.judgements.judge(connection, (low, high), same=same)
            return self.decisions.now, judged, changes

        return self._save(judge)

    def undo(self) -> Changes:
        """Take the last step back, if there is one.

        Raises:
            ProjectError: It was not saved, or another process has decided something that nobody
                here has seen yet; that is taken up.
        """
        return self._move(Cause.UNDONE)

    def redo(self) -> Changes:
        """Do the step again that was undone last, if there is one.

        Raises:
            ProjectError: As :meth:`undo`.
        """
        return self._move(Cause.REDONE)

    def _move(self, cause: Cause) -> Changes:
        seen = self.decisions.now.revision

        def move(connection: sqlite3.Connection) -> _Outcome:
            if self.decisions.now.revision != seen:
                raise decided_just_now()
            return self._decided(connection, *self.decisions.move(connection, cause))

        return self._save(move)

    def _decide(self, plan: Callable[[], tuple[str, list[Change]]]) -> Changes:
        """Do what a plan says, which is made again once it is known what others have decided."""
        if not plan()[1]:
            return Changes(Cause.DONE)

        def decide(connection: sqlite3.Connection) -> _Outcome:
            label, changes = plan()
            if not changes:
                return self.decisions.now, self.judgements.now, Changes(Cause.DONE)
            return self._decided(connection, *self.decisions.do(connection, label, changes))

        return self._save(decide)

    def _decided(
        self, connection: sqlite3.Connection, decided: Decided, changes: Changes
    ) -> _Outcome:
        if meta.text(connection, meta.GROUPED) is None:  # a file of an earlier version
            meta.write(connection, meta.GROUPED, self._grouped)
        return decided, self.judgements.now, changes

    def _save(self, operation: Callable[[sqlite3.Connection], _Outcome]) -> Changes:
        """Decide in one transaction, then in memory, then tell everyone."""
        with self._database.alone():
            taken_up = Changes(Cause.ELSEWHERE)
            try:
                with self._database.writing() as connection:
                    self._database.check_file()
                    bring_up_to_date(connection)
                    taken_up = self._catch_up(connection)
                    decided, judged, changes = operation(connection)
            except BaseException:
                self._tell(taken_up)
                raise
            self.decisions.now, self.judgements.now = decided, judged
            return self._tell(changes.joined(taken_up))

    def _catch_up(self, connection: sqlite3.Connection) -> Changes:
        """Take up what another process has decided."""
        decided, judged = self.decisions.read(connection), self.judgements.read(connection)
        changes = decided.since(self.decisions.now).joined(judged.since(self.judgements.now))
        self.decisions.now, self.judgements.now = decided, judged
        return changes

    def _tell(self, changes: Changes) -> Changes:
        concerned = bool(changes.apart) or changes.clusters
        changes = replace(changes, regroup=concerned and self.needs_regrouping)
        self._listeners.tell(changes)
        return changes

    # --- what others have done

    def refresh(self) -> Changes:
        """Take up what another process has decided, judged or grouped.

        Raises:
            ProjectError: The file is gone, another has taken its place, or it cannot be read.
        """
        with self._database.alone():
            self._database.check_file()
            with self._database.reading() as connection:
                version = number(connection, "data_version")
                if version == self._version:
                    return Changes(Cause.ELSEWHERE)
                changes = self._catch_up(connection)
                if _grouped_in(connection) != self._grouped:
                    changes = changes.joined(self._read_clusters(connection))
                self._version = version
            return self._tell(replace(changes, elsewhere=bool(changes)))

    def reload_clusters(self) -> Changes:
        """Read the clusters that another process has rebuilt.

        Reading and replacing is one, so a call that comes late has no older clusters than one
        that was quicker.

        Raises:
            ProjectError: They cannot be read.
        """
        with self._database.alone():
            with self._database.reading() as connection:
                changes = self._catch_up(connection).joined(self._read_clusters(connection))
            return self._tell(replace(changes, cause=Cause.CLUSTERS))

    def regroup(self, *, progress: Progress = NO_PROGRESS) -> Changes:
        """Rebuild the clusters with what is "not a duplicate", and write them.

        If something else is "not a duplicate" by then, and clusters that follow from it are in
        the file, those stay.

        Raises:
            ProjectError: They cannot be written; those of before are still there.
            CancelledError: When cancelled.
        """
        self.refresh()
        decided = self.decisions.now
        dendrograms = self.scan.with_apart(decided.apart, progress=progress)
        unsaved = f"The clusters were not saved in {self.path}"
        with self._database.alone():
            with self._database.writing(unsaved) as connection:
                now = apart_digest(connection)
                if decided.apart_digest == now or meta.text(connection, meta.GROUPED) != now:
                    write_dendrograms(connection, dendrograms)
                    meta.write(connection, meta.GROUPED, decided.apart_digest)
            return self.reload_clusters()

    def _read_clusters(self, connection: sqlite3.Connection) -> Changes:
        dendrograms = read_dendrograms(connection)
        for dendrogram in dendrograms.values():
            check_dendrogram(dendrogram, len(self.scan.copies.hashes), len(self.scan.passages))
        self.scan = replace(self.scan, dendrograms=dendrograms)
        self._grouped = _grouped_in(connection)
        return Changes(Cause.CLUSTERS, clusters=True)

    # --- the file

    def confirm_sources(self) -> Changes:
        """Let the sources be read, now and whenever this person opens the project.

        A project that may not be written to is confirmed until it is closed.
        """
        with self._database.alone():
            if self.sources_confirmed:
                return Changes(Cause.SOURCES)
            own = seal(self.scan.sources)
            with contextlib.suppress(ProjectError), self._database.writing() as connection:
                if own is not None:
                    seals = meta.texts(connection, meta.SEALS)
                    meta.write(connection, meta.SEALS, with_seal(seals, own))
            self.scan = replace(self.scan, sources_confirmed=True)
            return self._tell(Changes(Cause.SOURCES, sources=True))

    def remember_view(self, threshold: float, grouping: Grouping) -> None:
        """Open the project at this threshold and grouping the next time, if it can be written."""
        settings = replace(self.scan.settings, threshold=threshold, grouping=grouping).as_json()
        with contextlib.suppress(ProjectError), self._database.writing() as connection:
            meta.write(connection, "settings", settings)

    def save_as(self, path: Path) -> Changes:
        """Write a copy to ``path``, whole or not at all, and go on with that copy.

        Returns:
            What another process decided before the copy was made.

        Raises:
            OutputError: It cannot be written; the project stays where it was.
        """
        if path.resolve() == self.path.resolve():
            return Changes(Cause.ELSEWHERE)  # every change is already in the file
        self.scan.check_no_source(path)
        with self._database.alone():
            with (
                whole_file(path) as temporary,
                as_disk_error(),
                contextlib.closing(connect(temporary)) as copy,
            ):
                self._database.copy_to(copy)
                copy.execute("BEGIN IMMEDIATE")
                bring_up_to_date(copy)
                copy.execute("COMMIT")
            self._database.move(path)
            self._version = -1
            return self.refresh()

    def close(self) -> None:
        """Close the file, after all that was asked for by :meth:`soon`.

        Called by :meth:`soon`, nothing waits for it.
        """
        self._writer.finish()
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _grouped_in(connection: sqlite3.Connection) -> str:
    """Return which decisions the clusters in the file follow from.

    Earlier versions did not write that down; they regrouped with every such decision.
    """
    return meta.text(connection, meta.GROUPED) or apart_digest(connection)
