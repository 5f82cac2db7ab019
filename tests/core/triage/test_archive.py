"""What the reference has already, counted before it is dropped."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from dittograph.pairs.relation import Difference
from dittograph.project.decisions import Decided, Mark
from dittograph.triage.archive import known_to_reference
from support import degrees, fans, synthetic_scan

# Passages:       0 .. 3                   4 5                6 .. 8
FILES = {
    "new.txt": ["It rained.", "He came late.", "It cost 7 crowns.", "All of this is new."],
    "old-news.txt": ["It rained.", "She left early."],
    "archive.txt": ["It rained.", "Late he came.", "It cost 8 crowns."],
}


@pytest.fixture
def scan(tmp_path):
    near = degrees(0.9)
    rain, late, late_too, cost, cost_too, new, left = fans([0], [0, near], [0, near], [0], [0])
    rows = [rain, late, cost, new, rain, left, rain, late_too, cost_too]
    scan = synthetic_scan(FILES, np.array(rows), tmp_path)
    return replace(scan, sources=[replace(s, reference=n == 2) for n, s in enumerate(scan.sources)])


def test_what_the_archive_has_can_go_and_what_differs_stays(scan):
    known = known_to_reference(scan, Decided(), 0.8)
    assert known.drop == (0, 1, 4)
    assert (known.differing, known.flags) == (1, Difference.NUMBER)
    assert (known.sources, known.emptied) == (2, 0)


def test_the_line_counts(scan):
    assert known_to_reference(scan, Decided(), 0.95).drop == (0, 4)


def test_marks_are_respected_and_counted(scan):
    marks = {0: Mark.KEEP, 1: Mark.DROP, 5: Mark.DROP}
    known = known_to_reference(scan, replace(Decided(), marks=marks), 0.8)
    assert known.drop == (4,)
    assert (known.kept, known.dropped) == (1, 1)
    assert known.emptied == 1  # both lines of old-news.txt


def test_what_a_person_said_is_different_is_left_alone(scan):
    texts = scan.copies.text.tolist()
    pair = frozenset({(texts[1], texts[7])})
    assert known_to_reference(scan, replace(Decided(), apart=pair), 0.8).drop == (0, 4)
    assert known_to_reference(scan, Decided(), 0.8, pair).drop == (0, 4)
    muted = replace(Decided(), muted=frozenset({texts[0]}))
    assert known_to_reference(scan, muted, 0.8).drop == (1,)


def test_without_a_reference_nothing_is_known(scan):
    scan = replace(scan, sources=[replace(s, reference=False) for s in scan.sources])
    assert known_to_reference(scan, Decided(), 0.8).drop == ()
