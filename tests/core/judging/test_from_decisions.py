"""From decisions to labelled pairs: what follows from a mark, and what does not."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from dittograph.errors import InputError
from dittograph.judging.from_decisions import labelled_pairs, project_pairs
from dittograph.outputs.exporting import ExportFormat, export, write_scan
from dittograph.project.decisions import Mark
from dittograph.settings import Grouping
from support import fans, open_project, small_scan, synthetic_scan


@pytest.fixture
def project(tmp_path):
    (tmp_path / "texts").mkdir()
    with open_project(small_scan(tmp_path / "texts"), tmp_path) as project:
        yield project


def labels(found):
    """Return the label of each pair of texts."""
    pairs = zip(found.texts.tolist(), found.same.tolist(), strict=True)
    return {tuple(pair): same for pair, same in pairs}


def test_nothing_decided_gives_nothing(project):
    found = project_pairs(project)
    assert len(found.pairs) == len(found.rows) == 0
    assert not found.enough_to_calibrate
    assert found.advice == (
        "0 pairs are the same, 0 are not: too few to measure; judge at least 10 more."
    )


def test_marks_and_not_a_duplicate_become_pairs(project):
    project.mark([4], Mark.DROP)
    project.set_apart(2, [6])
    project.judge((1, 5), True)
    found = project_pairs(project)
    assert labels(found) == {(1, 5): True, (0, 4): True, (2, 6): False}
    assert (found.judged, found.dropped, found.apart) == (1, 1, 1)
    assert found.asked.tolist() == [True, False, False]
    assert found.pairs.first[1] == "The council approved the harbour budget on Monday."
    assert found.pairs.second[1] == "On Monday the council approved the harbour budget."
    assert found.pairs.label.tolist() == [1.0, 1.0, 0.0]
    similarity = project.scan.pairs.similarity[found.rows]
    assert similarity == pytest.approx([0.85, 0.95, 0.97], abs=1e-5)


def test_a_kept_text_is_what_the_dropped_one_duplicates(tmp_path):
    scan = synthetic_scan(["one", "two", "three", "four"], fans([0, 1, 2, 3]), tmp_path)
    with open_project(scan, tmp_path) as project:
        project.mark([3], Mark.DROP)
        assert labels(project_pairs(project)) == {(0, 3): True}  # the first that stays
        project.mark([2], Mark.KEEP)
        assert labels(project_pairs(project)) == {(2, 3): True}
        project.mark([0, 1, 2], Mark.DROP)
        assert labels(project_pairs(project)) == {}  # nothing stays


def test_the_audit_of_cleaned_copies_names_the_same_pairs(tmp_path):
    texts = {"a.txt": ["one", "two", "three"], "b.txt": ["four", "five", "one", "six"]}
    scan = synthetic_scan(texts, fans([0, 3, 6], [0, 4], [0], [0])[[0, 1, 2, 3, 4, 0, 6]], tmp_path)
    with open_project(scan, tmp_path) as project:
        project.mark_each({1: Mark.DROP, 2: Mark.KEEP, 3: Mark.DROP, 5: Mark.DROP, 6: Mark.DROP})
        found = project_pairs(project)
        export(project, ExportFormat.CLEANED, tmp_path / "cleaned")
    (audit,) = (tmp_path / "cleaned").glob("*.csv")
    with audit.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    named = {frozenset((row["text"], row["kept text"])) for row in rows if row["kept text"]}
    pairs = zip(found.pairs.first, found.pairs.second, strict=True)
    assert {frozenset(pair) for pair in pairs} == named
    assert len(named) == 3


def test_a_dropped_copy_says_nothing(project):
    project.mark([7], Mark.DROP)  # the same text as 0
    project.mark([3], Mark.DROP)  # in no cluster
    assert labels(project_pairs(project)) == {}


def test_a_pair_below_the_threshold_is_no_duplicate_by_itself(project):
    project.mark([5], Mark.DROP)
    assert labels(project_pairs(project, threshold=0.8)) == {(1, 5): True}
    assert labels(project_pairs(project, threshold=0.9)) == {}
    assert labels(project_pairs(project, threshold=0.6, grouping=Grouping.CHAIN)) == {(0, 5): True}


def test_a_judgement_counts_more_than_a_decision(project):
    project.mark([4], Mark.DROP)
    project.set_apart(2, [6])
    project.judge((0, 4), False)
    project.judge((2, 6), True)
    found = project_pairs(project)
    assert labels(found) == {(0, 4): False, (2, 6): True}
    assert (found.judged, found.dropped, found.apart) == (2, 0, 0)


def test_contradictions_are_left_out_and_said(project):
    project.mark([4], Mark.DROP)
    project.set_apart(0, [4])  # the clusters are not built anew yet
    found = project_pairs(project)
    assert labels(found) == {}
    (sentence,) = found.left_out
    assert sentence.startswith("1 pair was left out, dropped as a duplicate but also marked as not")
    project.judge((0, 4), True)
    assert labels(project_pairs(project)) == {(0, 4): True}
    assert project_pairs(project).left_out == ()


def test_a_pair_below_the_floor_has_no_place_in_the_list(project):
    project.judge((3, 6), False)
    found = project_pairs(project)
    assert found.rows.tolist() == [-1]
    assert labels(found) == {(3, 6): False}


def advice(tmp_path, same, different):
    texts = same + different + 1
    scan = synthetic_scan(
        [f"line {i}" for i in range(texts)], fans([i / 100 for i in range(texts)]), tmp_path
    )
    judgements = {(0, i + 1): i < same for i in range(texts - 1)}
    return labelled_pairs(scan, judgements=judgements, marks={}, apart=())


@pytest.mark.parametrize(
    ("same", "different", "calibrate", "teach", "words"),
    [
        (4, 3, False, False, "too few to measure; judge at least 3 more."),
        (12, 0, False, False, "0 are not: to measure, judge some that are different, too."),
        (0, 12, False, False, "to measure, judge some that are the same, too."),
        (8, 4, True, False, "judge 38 more, at least 2 the same and 6 not the same."),
        (55, 4, True, False, "judge 6 more, at least 6 not the same."),
        (30, 30, True, True, "enough to measure, and to teach."),
    ],
)
def test_whether_they_suffice_is_said(tmp_path, same, different, calibrate, teach, words):
    found = advice(tmp_path, same, different)
    assert (found.enough_to_calibrate, found.enough_to_teach) == (calibrate, teach)
    assert words in found.advice


def test_decisions_are_no_fair_sample(tmp_path):
    scan = synthetic_scan([f"line {i}" for i in range(30)], fans([0.1 * i for i in range(30)]),
                          tmp_path)  # fmt: skip
    apart = [(i, i + 1) for i in range(1, 12)]
    found = labelled_pairs(scan, judgements={}, marks={20: Mark.DROP, 0: Mark.KEEP}, apart=apart)
    assert found.enough_to_calibrate
    assert "roughly, as decisions are no fair sample" in found.advice
    assert found.sample.all()
    asked = {(0, i): i % 2 == 0 for i in range(2, 14)}
    found = labelled_pairs(scan, judgements=asked, marks={}, apart=apart)
    assert "roughly" not in found.advice
    assert found.sample.tolist() == found.asked.tolist()


def test_judged_pairs_are_written_as_a_table(project, tmp_path):
    with pytest.raises(InputError, match="Nothing is judged"):
        export(project, ExportFormat.JUDGED, tmp_path / "pairs.csv")
    project.judge((0, 4), True)
    project.judge((1, 3), False)
    sentence = export(project, ExportFormat.JUDGED, tmp_path / "pairs.csv")
    assert sentence == "Wrote 2 judged pairs to pairs.csv."
    with (tmp_path / "pairs.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    texts = project.scan.texts
    assert [(r["sentence1"], r["sentence2"], r["label"]) for r in rows] == [
        (texts[0], texts[4], "1"),
        (texts[1], texts[3], "0"),
    ]
    with pytest.raises(InputError, match="Only a project"):
        write_scan(project.scan, ExportFormat.JUDGED, tmp_path / "none.csv")


def test_a_formula_in_a_judged_text_is_disarmed(tmp_path):
    scan = synthetic_scan(["=1+1", "two"], fans([0, 1]), tmp_path)
    with open_project(scan, tmp_path) as project:
        project.judge((0, 1), False)
        export(project, ExportFormat.JUDGED, tmp_path / "pairs.csv")
    assert "\n'=1+1,two,0" in (tmp_path / "pairs.csv").read_text("utf-8-sig").replace("\r\n", "\n")
    assert np.isfinite(project_pairs(project).pairs.label).all()
