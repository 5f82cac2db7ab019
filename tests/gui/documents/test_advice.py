"""How many clusters are only documents that repeat each other, and what is said of that."""

from __future__ import annotations

import numpy as np
import pytest
from dittograph.project.decisions import Decided, Mark
from dittograph.project.project import Project, create_project
from dittograph.settings import Grouping
from dittograph_gui.documents.snapshot import Line, snapshot
from dittograph_gui.session.results import Results
from support import synthetic_scan

LINE = Line(0.8, Grouping.EVERY_PAIR)


def _collection(folder, copies=3, lines=10, alone=5):
    """Documents of ten lines, the first of which stand there twice; and a few repeated lines."""
    files, rows, at = {}, [], 0
    for number in range(copies + 2):
        own = list(range(at, at + lines))
        at += lines
        for version in "ab" if number < copies else "a":
            files[f"{number}{version}.txt"] = [f"Line {n} stands here." for n in own]
            rows += own
    for number in range(alone):  # a line in two documents that share nothing else
        for version in "xy":
            first = at + 1 if version == "x" else at + 4
            own = [at, *range(first, first + 3)]
            files[f"{number}{version}.txt"] = [f"Line {n} stands here." for n in own]
            rows += own
        at += 7
    vectors = np.eye(max(rows) + 1, dtype=np.float32)
    return synthetic_scan(files, vectors[rows], folder)


@pytest.fixture
def results(tmp_path):
    create_project(tmp_path / "p.ditto", _collection(tmp_path))
    with Project.open(tmp_path / "p.ditto") as project:
        yield Results(project)


def test_clusters_of_copied_documents_are_counted_and_the_others_are_not(results):
    advice = snapshot(results, LINE, None).advice
    assert advice.banner == "30 of 35 clusters are the same lines of 3 pairs of documents."
    assert "With “Whole files” as the unit" in advice.unit
    assert "(30 of 35 clusters)" in advice.unit


def test_nothing_is_said_once_they_are_decided(results):
    now = snapshot(results, LINE, None)
    pairs = now.pairs
    second = set(pairs.second[pairs.whole].tolist())
    source_of = results.scan.source_of.tolist()
    dropped = [p for p, source in enumerate(source_of) if source in second]
    results.project.mark(dropped, Mark.DROP)
    assert snapshot(results, LINE, now.matched).advice.banner == ""


def test_muted_texts_count_nowhere(results):
    before = snapshot(results, LINE, None)
    results.project.mute(set(results.scan.copies.text[results.scan.source_of == 0].tolist()))
    after = snapshot(results, LINE, before.matched)
    assert len(after.pairs) == len(before.pairs) - 1
    assert after.advice.banner == "20 of 25 clusters are the same lines of 2 pairs of documents."
    assert after.matched is not before.matched


def test_matches_are_made_once_for_every_line(results):
    first = snapshot(results, LINE, None)
    other = snapshot(results, Line(0.9, Grouping.CHAIN), first.matched)
    assert other.matched is first.matched
    assert first.matched.holds(results.scan, Decided())


def test_few_clusters_are_not_worth_a_word(tmp_path):
    create_project(tmp_path / "p.ditto", _collection(tmp_path, copies=1))
    with Project.open(tmp_path / "p.ditto") as project:
        assert snapshot(Results(project), LINE, None).advice.banner == ""
