"""Keep rules on project files: what is written, what is read again, and one step back."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from dittograph import scanning
from dittograph.errors import InputError, ProjectError, UnconfirmedSourcesError
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from dittograph.triage.deciding import carry_out, plan_for
from dittograph.triage.rules import KeepOrder, KeepRule
from dittograph.triage.words import said_of
from support import ENCODER, open_project, small_scan, synthetic_scan

LONGEST = KeepOrder((KeepRule.LONGEST,))
MANY = 1_500


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return open_project(small_scan(tmp_path), tmp_path)


def test_all_clusters_are_one_step(project: Project) -> None:
    heard = []
    project.subscribe(heard.append)
    changes = carry_out(project, plan_for(project, LONGEST))
    assert changes.label == "keep by rules in 2 clusters"
    assert changes.passages == {0, 1, 4, 5, 7}
    assert heard == [changes]
    project.undo()
    assert project.decisions.marks == {}
    assert project.decisions.next_undo() is None
    project.redo()
    with Project.open(project.path) as again:
        assert again.decisions.marks == project.decisions.marks
        assert len(again.decisions.marks) == 5


def test_only_the_clusters_that_are_meant(project: Project) -> None:
    scan = project.scan
    cut = scan.cut()
    lamp = cut.node[cut.first == 1]
    carry_out(project, plan_for(project, LONGEST, nodes=lamp))
    assert project.decisions.marks == {5: Mark.KEEP, 1: Mark.DROP}


def test_a_plan_that_is_out_of_date_is_not_carried_out(project: Project) -> None:
    plan = plan_for(project, LONGEST)
    with Project.open(project.path) as other:
        other.mark([1], Mark.KEEP)
    with pytest.raises(ProjectError, match="another window"):
        carry_out(project, plan)
    assert project.decisions.marks == {1: Mark.KEEP}
    carry_out(project, plan_for(project, LONGEST))
    assert project.decisions.marks[1] is Mark.KEEP
    assert project.decisions.marks[5] is Mark.DROP


def test_pairs_that_were_judged_different_stay_both(project: Project) -> None:
    project.judge((1, 5), same=False)
    assert not said_of(plan_for(project, LONGEST), 1).changes
    project.judge((1, 5), same=True)
    assert said_of(plan_for(project, LONGEST), 1).changes


def test_thousands_of_decisions_find_their_passages(tmp_path: Path) -> None:
    lines = [f"Line {n} of the log." for n in range(MANY)]
    twice = [lines[0], lines[0], *lines]  # so that ordinals are not all 0
    random = np.random.default_rng(3).normal(size=(MANY, 48)).astype(np.float32)
    random /= np.linalg.norm(random, axis=1, keepdims=True)
    one = np.concatenate([random[:1], random[:1], random])
    scan = synthetic_scan(
        {"a.txt": twice, "b.txt": twice}, np.concatenate([one, one]), tmp_path, floor=0.99
    )
    with open_project(scan, tmp_path) as project:
        plan = plan_for(project, KeepOrder((KeepRule.LAST,)), threshold=0.99)
        carry_out(project, plan)
        kept = sorted(p for p, m in project.decisions.marks.items() if m is Mark.KEEP)
        assert kept == [MANY + 4, *range(MANY + 5, 2 * MANY + 4)]
        with Project.open(project.path) as again:
            assert again.decisions.marks == project.decisions.marks
        project.undo()
        with Project.open(project.path) as again:
            assert again.decisions.marks == project.decisions.marks == {}


# --- rules that look at the files


def test_the_newest_file_stays(project: Project, tmp_path: Path) -> None:
    newest = KeepOrder((KeepRule.NEWEST,))
    os.utime(tmp_path / "harbour.txt", (2_000, 2_000))
    os.utime(tmp_path / "evening.txt", (1_000, 1_000))
    said = said_of(plan_for(project, newest), 1)
    assert (said.stays, said.why) == (1, "Stays because its file was changed last.")
    os.utime(tmp_path / "evening.txt", (3_000, 3_000))
    assert said_of(plan_for(project, newest), 1).stays == 5
    (tmp_path / "evening.txt").unlink()
    with pytest.raises(InputError, match=r"evening\.txt cannot be looked at"):
        plan_for(project, newest)


def test_files_of_a_project_from_elsewhere_are_not_touched(project: Project) -> None:
    project.scan = dataclasses.replace(project.scan, sources_confirmed=False)
    for rule in KeepRule:
        if rule.reads_files:
            with pytest.raises(UnconfirmedSourcesError):
                plan_for(project, KeepOrder((rule,)))
        else:
            plan_for(project, KeepOrder((rule,)))


TABLE = """id,answer,phone,mail
1,The library closes too early.,,
2,The library closes too early.,555,a@b.org
3,The library closes too early.,555,
"""


def test_the_row_with_the_most_cells_filled_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "answers.csv"
    path.write_text(TABLE, encoding="utf-8")
    scan = scanning.scan([path], column="answer", loaded=lambda _: _Ones(), cache=False)
    with open_project(scan, tmp_path) as project:
        order = KeepOrder((KeepRule.MOST_COMPLETE,))
        said = said_of(plan_for(project, order), 0)
        assert (said.stays, said.drop) == (1, (0, 2))
        assert said.why == "Stays because its row has the most cells filled."
        path.write_text(TABLE + "4,New.,,\n", encoding="utf-8")
        with pytest.raises(InputError, match=r"answers\.csv has changed"):
            plan_for(project, order)


class _Ones:
    """An encoder for which all texts are the same."""

    def __init__(self) -> None:
        self.info = ENCODER

    def batches(self, texts):
        yield SimpleNamespace(
            index=np.arange(len(texts)),
            vectors=np.tile(np.array([[1, 0]], dtype=np.float32), (len(texts), 1)),
            truncated=np.zeros(len(texts), bool),
        )
