"""Whole documents decided at once: what goes, what stays, and what is never touched."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from dittograph.pairs.relation import Difference
from dittograph.project.decisions import Decided, Mark
from dittograph.project.project import Project, create_project
from dittograph.triage.documents import (
    SharedTexts,
    drop_repeats,
    drop_shared,
    keep_both,
    not_duplicates,
)
from support import degrees, fans, synthetic_scan

FIRST, COPY, OTHER = 0, 1, 2
# Passages:        0 1 2 3            4 5 6 7                     8 9
FILES = {
    "first.txt": ["One stands here.", "Two stand here.", "It cost 40 crowns.", "Only first."],
    "copy.txt": ["One stands here.", "Here two stand.", "It cost 41 crowns.", "Only copy."],
    "other.txt": ["One stands here.", "Something else."],
}


@pytest.fixture
def scan(tmp_path):
    near = degrees(0.95)
    one, two, two_too, cost, cost_too, a, b, c = fans([0], [0, near], [0, near], [0], [0], [0])
    rows = [one, two, cost, a, one, two_too, cost_too, b, one, c]
    return synthetic_scan(FILES, np.array(rows), tmp_path)


def _marked(decision):
    marks = decision.marks.items()
    return {what: sorted(p for p, mark in marks if mark is what) for what in Mark}


def _decided(marks=(), **others):
    return replace(Decided(), marks=dict(marks), **others)


def _shared(scan, decided=None, threshold=0.8, **others):
    return SharedTexts(scan, threshold, decided or Decided(), **others)


def test_what_the_first_has_is_dropped_from_the_second(scan):
    decision = drop_repeats(_shared(scan), [(FIRST, COPY)])
    assert _marked(decision) == {Mark.KEEP: [0, 1], Mark.DROP: [4, 5]}
    assert (decision.differing, decision.flags) == (1, Difference.NUMBER)
    assert decision.sentence() == (
        "Kept 2 texts and dropped 2 texts. Left 1 undecided because numbers differ."
    )
    assert decision.label == "drop what repeats in 1 document"


def test_the_line_decides_what_is_similar_enough(scan):
    decision = drop_repeats(_shared(scan, threshold=0.97), [(FIRST, COPY)])
    assert _marked(decision) == {Mark.KEEP: [0], Mark.DROP: [4]}


def test_of_many_copies_the_first_stays_in_whatever_order_they_are_chosen(scan):
    pairs = [(COPY, OTHER), (FIRST, OTHER), (FIRST, COPY)]
    decision = drop_repeats(_shared(scan), pairs)
    assert _marked(decision) == {Mark.KEEP: [0, 1], Mark.DROP: [4, 5, 8]}
    assert decision.label == "drop what repeats in 2 documents"


def test_the_last_copy_stays(scan):
    decided = _decided({0: Mark.DROP, 1: Mark.DROP})
    decision = drop_repeats(_shared(scan, decided), [(FIRST, COPY)])
    assert decision.marks == {}
    assert decision.last == 2
    assert "is dropped" in decision.sentence()


def test_a_kept_text_goes_only_for_the_same_words(scan):
    decided = _decided({4: Mark.KEEP, 5: Mark.KEEP})
    decision = drop_repeats(_shared(scan, decided), [(FIRST, COPY)])
    assert _marked(decision) == {Mark.KEEP: [0], Mark.DROP: [4]}
    assert decision.kept_before == 1


def test_the_reference_is_never_marked(scan):
    sources = [replace(s, reference=n == COPY) for n, s in enumerate(scan.sources)]
    scan = replace(scan, sources=sources)
    assert drop_repeats(_shared(scan), [(FIRST, COPY)]).marks == {}
    assert _marked(drop_repeats(_shared(scan), [(COPY, FIRST)])) == {
        Mark.KEEP: [],
        Mark.DROP: [0, 1],
    }
    assert _marked(keep_both(_shared(scan), [(FIRST, COPY)]))[Mark.KEEP] == [0, 1, 2]
    assert drop_shared(_shared(scan), [COPY]).marks == {}


def test_muted_and_separated_texts_are_not_shared(scan):
    muted = _decided(muted=frozenset({0}))
    assert _marked(drop_repeats(_shared(scan, muted), [(FIRST, COPY)]))[Mark.DROP] == [5]
    apart = _decided(apart=frozenset({(1, 4)}))
    assert _marked(drop_repeats(_shared(scan, apart), [(FIRST, COPY)]))[Mark.DROP] == [4]
    judged = _shared(scan, different=frozenset({(1, 4)}))
    assert _marked(drop_repeats(judged, [(FIRST, COPY)]))[Mark.DROP] == [4]


def test_everything_shared_goes_but_one_copy_of_each_stays(scan):
    decision = drop_shared(_shared(scan), [FIRST])
    assert _marked(decision) == {Mark.KEEP: [4, 5], Mark.DROP: [0, 1]}
    every = drop_shared(_shared(scan), [FIRST, COPY, OTHER])
    dropped = _marked(every)[Mark.DROP]
    assert len(set(dropped) & {0, 4, 8}) == 2
    assert len(set(dropped) & {1, 5}) == 1


def test_both_are_kept_with_what_differs(scan):
    decision = keep_both(_shared(scan), [(FIRST, COPY)])
    assert _marked(decision) == {Mark.KEEP: [0, 1, 2, 4, 5, 6], Mark.DROP: []}


def test_not_duplicates_sets_similar_texts_apart_and_keeps_the_same_ones(scan):
    decision = not_duplicates(_shared(scan), [(FIRST, COPY)])
    texts = scan.copies.text.tolist()
    assert decision.apart == {(texts[1], texts[5]), (texts[2], texts[6])}
    assert _marked(decision) == {Mark.KEEP: [0, 4], Mark.DROP: []}


def test_some_sources_are_enough_to_look_at(scan):
    few = SharedTexts(scan, 0.8, Decided(), [FIRST, COPY])
    assert drop_repeats(few, [(FIRST, COPY)]).marks == (
        drop_repeats(_shared(scan), [(FIRST, COPY)]).marks
    )


def test_it_is_one_step_of_the_history(scan, tmp_path):
    create_project(tmp_path / "p.ditto", scan)
    with Project.open(tmp_path / "p.ditto") as project:
        decision = not_duplicates(_shared(scan), [(FIRST, COPY)])
        project.mark_each(decision.marks, label=decision.label, apart=decision.apart)
        assert project.decisions.marks == {0: Mark.KEEP, 4: Mark.KEEP}
        assert project.decisions.apart == decision.apart
        assert project.decisions.next_undo() == "not duplicates: 1 pair of documents"
        project.undo()
        assert project.decisions.marks == {}
        assert project.decisions.apart == set()
