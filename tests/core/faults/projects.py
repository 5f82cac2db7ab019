"""Faults while projects are written: nothing that was decided is lost, and every file is whole."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dittograph.errors import ProjectError
from dittograph.project.decisions import Mark
from dittograph.project.project import Project, create_project, replace_project
from faults.injecting import ROOT, Ended, Fault, How, Scenario, leftovers
from support import small_scan

FIXTURES = ROOT / "tests" / "core" / "project" / "fixtures"
NOTHING = "nothing"

STEPS: list[Callable[[Project], object]] = [
    lambda p: p.mark([1], Mark.DROP),
    lambda p: p.set_apart(0, [4]),
    lambda p: p.judge((0, 4), False),
    lambda p: p.undo(),
    lambda p: p.redo(),
    lambda p: p.regroup(),
    lambda p: p.mark_each({2: Mark.KEEP, 6: Mark.DROP}),
]


def state(project: Project) -> list[Any]:
    """Return what is decided."""
    decisions = project.decisions
    return [
        sorted(decisions.marks.items()),
        sorted(decisions.apart),
        sorted(project.judgements.pairs.items()),
        decisions.next_undo(),
        decisions.next_redo(),
    ]


def state_in(path: Path) -> list[Any]:
    """Return what is decided in a file, which must be whole."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with Project.open(path) as project:
        assert len(project.scan.clusters(0.8)) == 3
        return state(project)


class _WithProject(Scenario):
    """A project lies there before, in which the first step was taken."""

    def build(self) -> None:
        self.scan = small_scan(self.sources)
        self.path = self.work_folder / "project.ditto"
        create_project(self.path, self.scan)
        with Project.open(self.path) as project:
            self.states = [state(project)]
            STEPS[0](project)
            self.states.append(state(project))

    def tidy(self, ended: Ended) -> None:
        """Assert that nothing half-written is left, as far as the fault lets it be removed."""
        assert ended.lasting or not leftovers(self.work_folder)


class SaveNew(_WithProject):
    title = "saving a scan as a project"

    def work(self, say: Callable[[Any], None]) -> None:
        create_project(self.work_folder / "new.ditto", self.scan)

    def check(self, ended: Ended) -> str:
        new = self.work_folder / "new.ditto"
        if ended.how is How.DONE or new.exists():
            assert state_in(new) == self.states[0]
        self.tidy(ended)
        assert state_in(self.path) == self.states[1]
        return NOTHING if new.exists() else "the project that was asked for; the scan is cached"


class SaveOver(_WithProject):
    title = "saving a scan in place of a project"

    def work(self, say: Callable[[Any], None]) -> None:
        create_project(self.path, self.scan, decisions_from=self.path)

    def check(self, ended: Ended) -> str:
        # The history begins anew with a new scan.
        marks = state_in(self.path)[:3]
        assert marks == self.states[1][:3]
        self.tidy(ended)
        return NOTHING


class SaveAs(_WithProject):
    title = "“Save as”"

    def build(self) -> None:
        super().build()
        self.copy = self.work_folder / "copy.ditto"
        create_project(self.copy, self.scan)

    def work(self, say: Callable[[Any], None]) -> None:
        with Project.open(self.path) as project:
            try:
                project.save_as(self.copy)
            finally:
                say(project.path == self.copy)

    def check(self, ended: Ended) -> str:
        assert state_in(self.path) == self.states[1]
        there = state_in(self.copy)
        assert there in self.states
        if ended.said:
            (moved,) = ended.said
            assert moved == (ended.how is How.DONE)
        if ended.how is How.DONE:
            assert there == self.states[1]
        self.tidy(ended)
        return NOTHING


class Replace(_WithProject):
    title = "a rescan that takes the place of a project"

    def build(self) -> None:
        super().build()
        self.new = self.work_folder / "new.ditto"
        create_project(self.new, self.scan, decisions_from=self.path)
        with Project.open(self.path) as project:
            STEPS[1](project)  # meanwhile
            self.states.append(state(project))

    def work(self, say: Callable[[Any], None]) -> None:
        replace_project(self.path, self.new)

    def check(self, ended: Ended) -> str:
        assert state_in(self.path)[:3] == self.states[2][:3]
        assert self.new.exists() != (ended.how is How.DONE) or ended.how is How.KILLED
        return NOTHING


class Decide(_WithProject):
    """Each step is taken again after a fault; then nothing may show that it failed once."""

    title = "deciding, judging, undoing, regrouping"

    def build(self) -> None:
        super().build()
        with Project.open(self.path) as project:
            for step in STEPS[1:]:
                step(project)
                self.states.append(state(project))
        shutil.rmtree(self.work_folder)
        self.work_folder.mkdir()
        create_project(self.path, self.scan)

    def work(self, say: Callable[[Any], None]) -> None:
        project = Project.open(self.path)
        for number, step in enumerate(STEPS):
            try:
                step(project)
            except ProjectError:
                assert state(project) == self.states[number], "shown, but not saved"
                if self.once:
                    step(project)
                else:
                    raise
            assert state(project) == self.states[number + 1]
            say(number)
        project.close()

    once = False

    def check(self, ended: Ended) -> str:
        there = state_in(self.path)
        done = len(ended.said)
        if ended.how is How.KILLED:
            assert there in self.states[done : done + 2]
            return NOTHING if there == self.states[done] else "nothing; one more was saved"
        assert there == self.states[done]
        return NOTHING


class DecideAgain(Decide):
    title = "deciding once more after an error"
    faults = (Fault.ONCE,)
    once = True


class Migrate(_WithProject):
    title = "opening a project of the first form"

    def build(self) -> None:
        self.path = self.work_folder / "old.ditto"
        shutil.copyfile(FIXTURES / "version-1.ditto", self.path)
        kept = self.folder / "opened.ditto"
        shutil.copyfile(self.path, kept)
        with Project.open(kept) as project:
            self.states = [state(project)]

    def work(self, say: Callable[[Any], None]) -> None:
        with Project.open(self.path) as project:
            assert state(project) == self.states[0]

    def check(self, ended: Ended) -> str:
        # Half of the new form was written, and the disk had no room to take that back.
        half = Path(f"{self.path}-journal").exists()
        assert state_in(self.path) == self.states[0]
        if ended.how is How.REFUSED:
            assert half, f"it could have been read: {ended.sentence}"
            return "nothing; it opens once the disk can be written again"
        return NOTHING
