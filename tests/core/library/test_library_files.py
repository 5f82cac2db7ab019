"""Files, projects and outputs: a str or a Path alike, and wrong arguments."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import dittograph
import numpy as np
import pytest
from dittograph.errors import (
    DittographError,
    InputError,
    OutputError,
    ProjectError,
    UnconfirmedSourcesError,
)

LINES = ["A goat fell.", "A goat fell.", "Two goats fell.", "A hen ran.", "The harbour opens."]


@pytest.fixture
def file(write):
    return write("drafts/farm.txt", "\n".join(LINES) + "\n")


@pytest.fixture
def scan(file, counted):
    return dittograph.scan(file, unit="line", encoder=counted)


@pytest.fixture(params=[str, Path])
def project(request, scan, tmp_path):
    path = request.param(tmp_path / "farm.ditto")
    scan.save(path)
    with dittograph.open(path) as project:
        yield project


def test_one_path_or_several_as_str_or_path(file, counted):
    folder = file.parent
    for paths in (file, str(file), folder, str(folder), [file], (str(file),), iter([folder])):
        scan = dittograph.scan(paths, unit="line", encoder=counted)
        assert list(scan.texts) == LINES
        assert [source.path for source in scan.sources] == [str(file)]
        assert scan.passages[2].location.line == 3
    older = file.with_name("older.txt")
    older.write_bytes(file.read_bytes())
    compared = dittograph.scan(file, reference=str(older), unit="line", encoder=counted)
    assert [source.reference for source in compared.sources] == [False, True]


def test_a_column_by_name_or_number(write, counted):
    table = write("t.csv", "id,animal\n1,A goat fell.\n2,Two goats fell.\n")
    for column in ("animal", 2, "2"):
        scan = dittograph.scan(table, column=column, encoder=counted)
        assert list(scan.texts) == ["A goat fell.", "Two goats fell."]


def test_a_project_holds_the_scan(project, scan):
    again = project.scan
    assert list(again.texts) == list(scan.texts) == LINES
    assert list(again.pairs) == list(scan.pairs)
    assert again.clusters(0.9) == scan.clusters(0.9)
    assert again.vectors is None
    np.testing.assert_array_equal(again.labels(0.9), scan.labels(0.9))


def test_a_project_of_a_list_counts_the_texts_that_are_not_blank(counted, tmp_path):
    texts = ["", "A goat.", " ", "Two goats."]
    dittograph.scan(texts=texts, ids="abcd", encoder=counted).save(tmp_path / "l.ditto")
    with dittograph.open(tmp_path / "l.ditto") as project:
        assert list(project.scan.texts) == ["A goat.", "Two goats."]
        assert [(p.a, p.b) for p in project.scan.pairs] == [(0, 1)]
        assert [p.location.row for p in project.scan.passages if p] == [2, 4]


def test_marks_are_in_the_file_and_can_be_taken_back(project):
    project.mark([1, 2], "drop")
    project.mark([0], "keep")
    assert project.marks == {0: "keep", 1: "drop", 2: "drop"}
    with dittograph.open(project.path) as other:
        assert other.marks == project.marks
    project.undo()
    assert project.marks == {1: "drop", 2: "drop"}
    project.redo()
    project.mark([1], None)
    assert project.marks == {0: "keep", 2: "drop"}


def test_separated_texts_share_no_cluster_until_that_is_undone(project):
    before = project.scan.labels(0.9).tolist()
    assert before == [0, 0, 0, -1, -1]
    project.separate(2, [0, 1])
    assert project.scan.labels(0.9).tolist() == [0, 0, -1, -1, -1]
    project.undo()
    assert project.scan.labels(0.9).tolist() == before
    with pytest.raises(InputError, match="equal to one of the others"):
        project.separate(0, [1])


def test_outputs_of_a_scan_and_of_a_project(project, scan, tmp_path):
    for path in (tmp_path / "a.csv", str(tmp_path / "b.csv")):
        assert dittograph.export(scan, "csv", path, threshold=0.9).startswith("Wrote 3 rows")
        with Path(path).open(newline="", encoding="utf-8-sig") as stream:
            rows = list(csv.DictReader(stream))
        assert [row["text"] for row in rows] == LINES[:3]
    project.mark([1], "drop")
    dittograph.export(project, "cleaned", str(tmp_path / "cleaned"))
    cleaned = (tmp_path / "cleaned/farm.txt").read_text(encoding="utf-8")
    assert cleaned.splitlines() == [LINES[0], *LINES[2:]]
    dittograph.export(project, "json", tmp_path / "x.json", threshold=0.9, grouping="chain")
    found = json.loads((tmp_path / "x.json").read_bytes())
    assert found["marks"] == {"1": "drop"}
    assert found["settings"]["grouping"] == "chain"


def test_a_cleaned_list_lacks_what_was_dropped(counted, tmp_path):
    texts = ["A goat.\nIt fell.", "", "Two goats.", "A hen."]
    dittograph.scan(texts=texts, encoder=counted).save(tmp_path / "l.ditto")
    with dittograph.open(tmp_path / "l.ditto") as project:
        project.mark([1], "drop")
        dittograph.export(project, "cleaned", tmp_path / "out")
    (copy,) = (tmp_path / "out").glob("*.txt")
    assert copy.read_text(encoding="utf-8").split("\n")[:2] == ["A goat.", "It fell."]
    assert "Two goats." not in copy.read_text(encoding="utf-8")
    assert "A hen." in copy.read_text(encoding="utf-8")


def test_a_project_from_elsewhere_is_cleaned_only_once_confirmed(project, tmp_path, monkeypatch):
    assert project.sources_confirmed
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "of somebody else"))
    with dittograph.open(project.path) as other:
        assert not other.sources_confirmed
        with pytest.raises(UnconfirmedSourcesError):
            dittograph.export(other, "cleaned", tmp_path / "out")
        other.confirm_sources()
        assert other.sources_confirmed
        dittograph.export(other, "cleaned", tmp_path / "out")
    assert (tmp_path / "out/farm.txt").is_file()


def test_sources_and_the_project_are_never_written_over(project, scan, file):
    for what in (scan, project):
        with pytest.raises(OutputError):
            dittograph.export(what, "csv", file)
    with pytest.raises(OutputError):
        dittograph.export(project, "csv", project.path)
    with pytest.raises(OutputError):
        scan.save(file)
    assert file.read_text().splitlines() == LINES


@pytest.mark.parametrize(
    ("call", "error", "sentence"),
    [
        (lambda s, p: dittograph.scan(5), TypeError, "paths must be a path or several, not int"),
        (lambda s, p: dittograph.scan(b"x"), TypeError, "paths must be a path or several"),
        (lambda s, p: dittograph.scan([5]), TypeError, r"paths\[0\] must be a string or a path"),
        (lambda s, p: dittograph.scan(["One text.", "Another " * 99]), InputError, "texts=\\[…\\]"),
        (lambda s, p: dittograph.scan(), InputError, "There is no text to scan"),
        (lambda s, p: dittograph.scan(texts=["a"], unit="word"), InputError, "one of auto, line"),
        (lambda s, p: dittograph.scan(texts=["a"], unit=1), TypeError, "unit must be a string"),
        (
            lambda s, p: dittograph.scan(texts=["a"], floor="0.6"),
            TypeError,
            "floor must be a number",
        ),
        (lambda s, p: dittograph.scan(texts=["a"], floor=7), InputError, "-1 to 1"),
        (
            lambda s, p: dittograph.scan(texts=["a"], column=1.5),
            TypeError,
            "column must be a string",
        ),
        (lambda s, p: s.clusters(0.1), InputError, "below this scan's floor"),
        (lambda s, p: s.clusters("0.9"), TypeError, "threshold must be a number"),
        (lambda s, p: s.clusters(grouping="any"), InputError, "choose one of every-pair, chain"),
        (lambda s, p: s.labels(2), InputError, "-1 to 1"),
        (lambda s, p: s.pairs.at_least(None), TypeError, "threshold must be a number"),
        (lambda s, p: s.search(" "), InputError, "The query is empty"),
        (lambda s, p: s.search(5), TypeError, "query must be a string"),
        (lambda s, p: s.search("a", count=0), InputError, "count is 0; give 1 or more"),
        (lambda s, p: s.search("a", count=1.5), TypeError, "count must be a whole number"),
        (lambda s, p: s.save(5), TypeError, "path must be a string or a path"),
        (lambda s, p: dittograph.open(5), TypeError, "path must be a string or a path"),
        (lambda s, p: dittograph.open("none.ditto"), ProjectError, "There is no file none.ditto"),
        (lambda s, p: dittograph.export(s, "pdf", "x"), InputError, "choose one of csv, xlsx"),
        (lambda s, p: dittograph.export(s, None, "x"), TypeError, "format must be a string"),
        (lambda s, p: dittograph.export(5, "csv", "x"), TypeError, "must be a scan or a project"),
        (lambda s, p: dittograph.export(s, "judged", "x"), InputError, "Only a project"),
        (lambda s, p: dittograph.compare("a", ["b"]), TypeError, "two strings or two lists"),
        (lambda s, p: dittograph.compare("a", " "), InputError, "empty"),
        (lambda s, p: dittograph.compare(["a"], [5]), TypeError, r"b\[0\] must be a string"),
        (lambda s, p: dittograph.compare("a", "b", prompt=5), TypeError, "prompt must be"),
        (lambda s, p: dittograph.compare(["a"], ["b", "c"]), InputError, "as many on both sides"),
        (lambda s, p: p.mark([99], "drop"), InputError, "There is no text 99; the ids are 0 to 4"),
        (lambda s, p: p.mark([0], "maybe"), InputError, "choose one of keep, drop"),
        (lambda s, p: p.mark(["0"], "drop"), TypeError, "must be a whole number"),
        (lambda s, p: p.separate(0, [-1]), InputError, "There is no text -1"),
    ],
)
def test_wrong_arguments_are_answered_in_a_sentence(
    scan, project, call, error, sentence, counted, monkeypatch
):
    with pytest.raises(error, match=sentence) as caught:
        call(scan, project)
    assert "\n" not in str(caught.value)
    assert isinstance(caught.value, TypeError | DittographError)
