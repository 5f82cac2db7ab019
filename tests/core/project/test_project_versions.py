"""A project of every schema version that was ever released opens, with everything in it."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import sqlite3
from pathlib import Path

import pytest
from dittograph.cli import main as cli
from dittograph.documents.location import Location
from dittograph.errors import ProjectError
from dittograph.outputs.exporting import ExportFormat, export
from dittograph.project.decisions import Mark
from dittograph.project.project import SCHEMA_VERSION, Project, create_project, replace_project
from dittograph.settings import Grouping
from support import small_scan

FIXTURES = Path(__file__).parent / "fixtures"
VERSIONS = range(1, SCHEMA_VERSION + 1)
MARKS = {0: Mark.KEEP, 4: Mark.DROP}
JUDGED = {1: {}, **{n: {(0, 4): True, (2, 5): False} for n in (2, 3, 4, 5, 6, 7)}}
UNDO = {**dict.fromkeys(VERSIONS, "not a duplicate"), **dict.fromkeys((5, 6, 7), "mute 2 texts")}
REDO = {1: None, **dict.fromkeys((2, 3, 4), "drop 1 text")}
REDO.update(dict.fromkeys((5, 6, 7), "show 1 text again"))
MUTED = {version: {1, 5} if version >= 5 else set() for version in VERSIONS}


@pytest.fixture(params=VERSIONS)
def schema(request):
    return request.param


@pytest.fixture
def path(schema, tmp_path):
    """A copy of the project of one version, as somebody would have it."""
    copy = tmp_path / "project.ditto"
    shutil.copyfile(FIXTURES / f"version-{schema}.ditto", copy)
    return copy


def _version(path):
    with contextlib.closing(sqlite3.connect(path)) as database:
        return database.execute("PRAGMA user_version").fetchone()[0]


def _members(scan, threshold, grouping=Grouping.EVERY_PAIR):
    return sorted(sorted(c.members) for c in scan.clusters(threshold, grouping))


def _only_reading(path):
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)


def test_there_is_a_project_of_every_version():
    kept = {int(re.search(r"\d+", p.name)[0]): p for p in FIXTURES.glob("version-*.ditto")}
    assert set(kept) == set(VERSIONS), "see tests/core/project/fixtures/README.md"
    for version, project in kept.items():
        assert _version(project) == version
    told = (FIXTURES / "README.md").read_text(encoding="utf-8")
    assert all(project.name in told for project in kept.values())


def test_it_opens_with_everything_in_it(path, schema):
    before = path.read_bytes()
    with Project.open(path) as project:
        assert [p.text for p in project.scan.passages][3] == (
            "Nobody claimed the brass band's missing drum."
        )
        assert [s.name for s in project.scan.sources] == ["harbour.txt", "evening.txt"]
        assert project.scan.passages[3].location == Location(line=4, start=138, end=183)
        pairs = project.scan.pairs
        found = zip(pairs.a.tolist(), pairs.b.tolist(), pairs.similarity.tolist(), strict=True)
        assert [(a, b, round(s, 2)) for a, b, s in found] == [
            (2, 6, 0.97), (0, 4, 0.95), (1, 5, 0.85), (0, 1, 0.7),
        ]  # fmt: skip
        assert project.decisions.marks == MARKS
        assert project.decisions.apart == {(2, 5)}
        assert project.decisions.next_undo() == UNDO[schema]
        assert project.decisions.next_redo() == REDO[schema]
        assert project.judgements.pairs == JUDGED[schema]
        assert project.decisions.muted == MUTED[schema]
    assert _version(path) == SCHEMA_VERSION
    assert (path.read_bytes() == before) is (schema == SCHEMA_VERSION)


def test_it_is_cut_anew_at_any_threshold(path):
    with Project.open(path) as project:
        assert _members(project.scan, 0.8) == [[0, 4, 7], [1, 5], [2, 6]]
        assert _members(project.scan, 0.9) == [[0, 4, 7], [2, 6]]
        assert _members(project.scan, 0.99) == [[0, 7]]
        assert _members(project.scan, 0.65, Grouping.CHAIN) == [[0, 1, 4, 5, 7], [2, 6]]
        project.regroup()
        assert _members(project.scan, 0.8) == [[0, 4, 7], [1, 5], [2, 6]]


def test_it_is_decided_and_judged_further(path, schema):
    with Project.open(path) as project:
        project.mark([6], Mark.DROP)
        project.set_apart(1, [5])
        project.judge((1, 5), False)
        project.mute([3])
    with Project.open(path) as project:
        assert project.decisions.marks == {**MARKS, 6: Mark.DROP}
        assert project.decisions.apart == {(2, 5), (1, 5)}
        assert project.judgements.pairs == {**JUDGED[schema], (1, 5): False}
        assert project.decisions.muted == MUTED[schema] | {3}
        project.undo()
        assert project.decisions.muted == MUTED[schema]
        project.undo()
        project.undo()
        assert project.undo().label == UNDO[schema]
        assert project.decisions.apart == ({(2, 5)} if schema >= 5 else set())


@pytest.mark.parametrize("form", list(ExportFormat))
def test_it_is_exported(path, tmp_path, form):
    target = tmp_path / f"out-{form}"
    with Project.open(path) as project:
        assert export(project, form, target).startswith("Wrote ")
    if form is ExportFormat.CLEANED:
        (cleaned,) = target.rglob("evening*")  # pasted texts get a name of their own
        assert "On Monday the council" not in cleaned.read_text(encoding="utf-8")
        assert "new lamp" in cleaned.read_text(encoding="utf-8")
    elif form is ExportFormat.JSON:
        written = json.loads(target.read_text(encoding="utf-8"))
        assert [c["members"] for c in written["clusters"]] == [[0, 4, 7], [1, 5], [2, 6]]
    else:
        assert target.stat().st_size > 0


def test_the_command_line_exports_it(path, tmp_path, capsys):
    assert cli.main(["export", str(path), "--format", "csv", "--output", str(tmp_path / "x")]) == 0
    rows = (tmp_path / "x").read_text(encoding="utf-8-sig").splitlines()
    assert sum("On Monday the council" in row and "drop" in row for row in rows) == 1


def test_scanning_again_keeps_what_was_decided(path, schema, tmp_path):
    (tmp_path / "texts").mkdir()
    new = tmp_path / "new.ditto"
    create_project(new, small_scan(tmp_path / "texts"), decisions_from=path)
    replace_project(path, new)
    assert _version(path) == SCHEMA_VERSION
    with Project.open(path) as project:
        assert project.decisions.marks == MARKS
        assert project.decisions.apart == {(2, 5)}
        assert project.decisions.next_undo() == UNDO[schema]
        assert project.judgements.pairs == JUDGED[schema]
        assert project.decisions.muted == MUTED[schema]
        assert project.scan.sources[0].path == str(tmp_path / "texts" / "harbour.txt")


def test_it_is_read_where_it_may_not_be_written(path, schema, monkeypatch, tmp_path):
    before = path.read_bytes()
    monkeypatch.setattr("dittograph.project.transactions.connect", _only_reading)
    with Project.open(path) as project:
        assert project.decisions.marks == MARKS
        assert project.judgements.pairs == JUDGED[schema]
        assert project.decisions.muted == MUTED[schema]
        assert _members(project.scan, 0.8) == [[0, 4, 7], [1, 5], [2, 6]]
        assert export(project, ExportFormat.CSV, tmp_path / "list.csv").startswith("Wrote ")
        with pytest.raises(ProjectError, match="may not be written to"):
            project.mark([6], Mark.DROP)
    assert path.read_bytes() == before


def test_a_copy_of_it_is_of_the_present_version(path, schema, tmp_path):
    copy = tmp_path / "copy.ditto"
    with Project.open(path) as project:
        project.save_as(copy)
    assert _version(copy) == SCHEMA_VERSION
    with Project.open(copy) as project:
        assert project.decisions.marks == MARKS
        assert project.judgements.pairs == JUDGED[schema]
