"""The paths in a project from elsewhere are only names until a person confirms them."""

from __future__ import annotations

import dataclasses
import os
import sqlite3
import sys
from contextlib import closing

import pytest
from dittograph.errors import InputError, OutputError, UnconfirmedSourcesError
from dittograph.outputs.exporting import ExportFormat, export
from dittograph.project.changes import Cause, Changes
from dittograph.project.decisions import Mark
from dittograph.project.project import Project, create_project
from dittograph.project.sources import SECRET
from support import small_scan

STRANGE = r"\\evil\share\letters.txt"


@pytest.fixture
def person(tmp_path, monkeypatch):
    """Return a function that makes another person, by name, the one at the computer."""

    def become(name):
        folder = tmp_path / "settings of" / name
        monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(folder))
        return folder

    become("me")
    return become


@pytest.fixture
def scan(tmp_path):
    (tmp_path / "texts").mkdir()
    return small_scan(tmp_path / "texts")


@pytest.fixture
def path(scan, tmp_path, person):
    create_project(tmp_path / "project.ditto", scan)
    return tmp_path / "project.ditto"


@pytest.fixture
def foreign(scan, tmp_path, person):
    """A project that somebody else made, and that names a computer of theirs."""
    person("a stranger")
    one, two = scan.sources
    sources = [dataclasses.replace(one, path=STRANGE), two]
    create_project(tmp_path / "foreign.ditto", dataclasses.replace(scan, sources=sources))
    person("me")
    return tmp_path / "foreign.ditto"


@pytest.fixture
def touched(monkeypatch):
    """Every path of a foreign computer that anything asks the system about."""
    names = []

    def note(name):
        if "evil" in os.fsdecode(name) or "letters" in os.fsdecode(name):
            names.append(name)

    for function in ("stat", "lstat", "open", "scandir", "access", "readlink"):
        real = getattr(os, function)

        def watched(name, *arguments, real=real, **named):
            if not isinstance(name, int):
                note(name)
            return real(name, *arguments, **named)

        monkeypatch.setattr(os, function, watched)
    watching = [True]

    def audit(event, arguments):
        if watching and event == "open" and isinstance(arguments[0], str | bytes):
            note(arguments[0])

    sys.addaudithook(audit)
    yield names
    watching.clear()


def confirmed(path):
    with Project.open(path) as project:
        return project.sources_confirmed


def test_what_was_scanned_here_needs_no_confirming(path, tmp_path):
    with Project.open(path) as project:
        assert project.sources_confirmed
        assert not project.confirm_sources()
        project.mark([7], Mark.DROP)
        export(project, ExportFormat.CLEANED, tmp_path / "cleaned")
        project.save_as(tmp_path / "copy.ditto")
    assert confirmed(tmp_path / "copy.ditto")
    assert (tmp_path / "cleaned" / "harbour.txt").exists()


def test_what_somebody_else_scanned_is_not_touched(foreign, tmp_path, touched):
    with Project.open(foreign) as project:
        assert not project.sources_confirmed
        project.mark([0], Mark.DROP)
        with pytest.raises(UnconfirmedSourcesError, match="was made elsewhere") as caught:
            export(project, ExportFormat.CLEANED, tmp_path / "cleaned")
        assert isinstance(caught.value, InputError)
        assert not (tmp_path / "cleaned").exists()
        for form in (ExportFormat.CSV, ExportFormat.JSON, ExportFormat.HTML, ExportFormat.XLSX):
            export(project, form, tmp_path / f"list.{form}")
        export(project, ExportFormat.CSV, tmp_path / "list.csv")  # once more, over a file
        project.save_as(tmp_path / "copy.ditto")
        project.save_as(foreign)
        project.regroup()
        create_project(tmp_path / "again.ditto", project.scan, decisions_from=project.path)
    assert touched == []
    assert not confirmed(tmp_path / "again.ditto")
    with Project.open(foreign) as project, pytest.raises(InputError, match="cannot be read again"):
        project.confirm_sources()
        export(project, ExportFormat.CLEANED, tmp_path / "cleaned")
    assert touched, "the test would not have noticed"


def test_no_output_replaces_a_source_that_is_not_confirmed(path, person, tmp_path):
    person("somebody else")
    source = tmp_path / "texts" / "evening.txt"
    before = source.read_bytes()
    with Project.open(path) as project:
        for target in (source, source.parent / ".." / "texts" / source.name):
            with pytest.raises(OutputError, match="one of the scanned files"):
                export(project, ExportFormat.CSV, target)
    assert source.read_bytes() == before


def test_confirming_is_remembered_and_told(foreign):
    with Project.open(foreign) as project:
        told = []
        project.subscribe(told.append)
        with pytest.raises(UnconfirmedSourcesError):
            project.scan.check_sources()
        assert project.confirm_sources() == Changes(Cause.SOURCES, sources=True)
        assert project.sources_confirmed
        project.scan.check_sources()
        assert told == [Changes(Cause.SOURCES, sources=True)]
    assert confirmed(foreign)


def test_each_person_confirms_for_themselves(path, person):
    person("a colleague")
    assert not confirmed(path)
    with Project.open(path) as project:
        project.confirm_sources()
    assert confirmed(path)
    person("me")
    assert confirmed(path)  # that a colleague confirmed costs me nothing
    person("a third")
    assert not confirmed(path)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE sources SET path = '/etc/passwd' WHERE id = 1",
        (
            "INSERT INTO sources SELECT 2, 'x', '/x', encoding, unit, NULL, 0, '', 0, '', '[]'"
            " FROM sources LIMIT 1"
        ),
        "DELETE FROM meta WHERE name = 'seals'",
        "UPDATE meta SET value = '{\"a\": 1}' WHERE name = 'seals'",
        "UPDATE meta SET value = '[null, 3, \"\\u00fc\", \"\\ud800\"]' WHERE name = 'seals'",
        "UPDATE meta SET value = 'nonsense' WHERE name = 'seals'",
        "UPDATE meta SET value = x'ff' WHERE name = 'seals'",
    ],
)
def test_other_paths_are_not_confirmed_with_those_that_were_scanned(path, change):
    assert confirmed(path)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(change)
    assert not confirmed(path)


def test_pasted_texts_need_no_confirming(scan, tmp_path, person):
    pasted = [dataclasses.replace(s, path=None, text="x") for s in scan.sources]
    create_project(tmp_path / "p.ditto", dataclasses.replace(scan, sources=pasted))
    person("somebody else")
    assert confirmed(tmp_path / "p.ditto")


def test_a_project_that_cannot_be_written_to_is_confirmed_until_it_is_closed(foreign):
    with Project.open(foreign) as project:
        project._database._connection.execute("PRAGMA query_only = ON")
        assert project.confirm_sources()
        assert project.sources_confirmed
    assert not confirmed(foreign)


def test_where_no_secret_can_be_kept_the_sources_are_asked_for(scan, tmp_path, person, write):
    folder = person("who may not write")
    folder.parent.mkdir(exist_ok=True)
    folder.write_text("in the way")
    create_project(tmp_path / "p.ditto", scan)
    with Project.open(tmp_path / "p.ditto") as project:
        assert not project.sources_confirmed
        assert project.confirm_sources()
        assert project.sources_confirmed


def test_the_secret_is_not_in_the_project_and_is_nobody_elses(path, person):
    secret = person("me") / SECRET
    assert secret.stat().st_size == 32
    if os.name == "posix":
        assert secret.stat().st_mode & 0o077 == 0
    assert secret.read_bytes() not in path.read_bytes()
    assert secret.read_bytes().hex().encode() not in path.read_bytes()
    secret.write_bytes(b"damaged")
    assert not confirmed(path)


def test_the_command_line_asks_too(foreign, tmp_path, capsys, write):
    from dittograph.cli import main as cli

    line = ["export", str(foreign), "--format", "cleaned", "--output", str(tmp_path / "out")]
    assert cli.main(line) == 2
    assert "--confirm-sources" in capsys.readouterr().err
    assert cli.main([*line, "--confirm-sources"]) == 2  # the computer is not there
    assert "cannot be read again" in capsys.readouterr().err
