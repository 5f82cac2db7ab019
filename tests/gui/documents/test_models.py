"""What the page of documents says, without the page."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from dittograph.pairs.relation import Difference
from dittograph.project.decisions import Decided, Mark
from dittograph.settings import Unit
from dittograph.triage.archive import KnownToReference
from dittograph.triage.documents import SharedTexts
from dittograph_gui.documents.names import relative_names
from dittograph_gui.documents.pair_table import percent
from dittograph_gui.documents.pairs import Column, DocumentPair, in_order, pairs_at
from dittograph_gui.documents.picture import (
    MatrixOrder,
    levels,
    matrix_of,
    pooled,
    ramp,
)
from dittograph_gui.documents.reference import action, preview
from dittograph_gui.documents.sides import sides_of
from support import degrees, fans, synthetic_scan

# Passages:      0 1 2 3                     4 5               6 7 8
FILES = {
    "long.txt": ["One is here.", "Two is here.", "It cost 40.", "Only long."],
    "part.txt": ["One is here.", "Here two is."],
    "other.txt": ["It cost 41.", "Something else.", "More of it."],
}


@pytest.fixture
def scan(tmp_path):
    near = degrees(0.9)
    one, two, two_too, cost, cost_too, a, b, c = fans([0], [0, near], [0, near], [0], [0], [0])
    rows = [one, two, cost, a, one, two_too, cost_too, b, c]
    return synthetic_scan(FILES, np.array(rows), tmp_path)


def _pairs(scan, marks=None, threshold=0.8):
    return pairs_at(scan, scan.source_matches(), threshold, marks or {})[0]


def _told(pairs):
    return {(p.first, p.second): p for p in map(pairs.at, range(len(pairs)))}


@pytest.mark.parametrize(
    ("names", "short"),
    [
        (["a/b/one.txt", "a/b/c/two.txt"], ["one.txt", "c/two.txt"]),
        (["a/one.txt", "ab/one.txt"], ["a/one.txt", "ab/one.txt"]),
        (["/x/one.txt"], ["one.txt"]),
        (["pasted text", "a/one.txt"], ["pasted text", "a/one.txt"]),
        ([], []),
    ],
)
def test_names_lose_the_folder_that_all_have_in_common(names, short):
    assert relative_names(names) == short


def test_what_contains_the_other_is_the_one_to_keep(scan):
    found = _told(_pairs(scan))
    assert set(found) == {(0, 1), (0, 2)}
    held = found[0, 1]
    assert held.in_first == 1
    assert held.in_second == pytest.approx(24 / 45)
    assert (held.passages, held.back, held.same, held.of_second) == (2, 2, 1, 2)
    sources = [replace(s, reference=n == 1) for n, s in enumerate(scan.sources)]
    assert (1, 0) in _told(_pairs(replace(scan, sources=sources)))


def test_the_shorter_of_two_is_the_one_to_drop_from_wherever_it_stands(tmp_path):
    files = {"a.txt": ["One is here."], "b.txt": ["One is here.", "Two is here."]}
    rows = np.eye(2, dtype=np.float32)[[0, 0, 1]]
    assert set(_told(_pairs(synthetic_scan(files, rows, tmp_path)))) == {(1, 0)}


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ((1, 1, 15, 15, 15, 15, 15), "b.txt is a copy of a.txt, 15 of 15 sentences"),
        ((1, 1, 1, 1, 1, 1, 1), "b.txt is a copy of a.txt, 1 of 1 sentence"),
        (
            (1, 1, 15, 15, 12, 15, 15),
            "b.txt says the same as a.txt, 15 of 15 sentences, 12 word for word",
        ),
        ((0.95, 0.97, 14, 14, 14, 15, 15), "b.txt is nearly a copy of a.txt, 14 of 15 sentences"),
        ((1, 0.4, 12, 12, 12, 40, 12), "a.txt contains b.txt, 12 of 12 sentences"),
        ((0.93, 0.4, 11, 11, 11, 40, 12), "a.txt contains most of b.txt, 11 of 12 sentences"),
        ((0.3, 0.3, 12, 12, 12, 40, 40), "b.txt shares 12 of 40 sentences with a.txt"),
    ],
)
def test_two_documents_are_told_in_words(numbers, words):
    in_first, in_second, passages, back, same, of_first, of_second = numbers
    pair = DocumentPair(
        0, 1, in_first, in_second, passages, back, same, of_first, of_second, 0, settled=False
    )
    assert pair.words(["a.txt", "b.txt"], Unit.SENTENCE) == words


@pytest.mark.parametrize(
    ("marks", "left", "settled"),
    [
        ({}, 4, False),
        ({0: Mark.KEEP, 4: Mark.DROP}, 2, False),
        ({0: Mark.KEEP, 4: Mark.DROP, 1: Mark.KEEP, 5: Mark.DROP}, 0, True),
        ({4: Mark.DROP, 5: Mark.DROP}, 2, True),  # nothing of the second is left to repeat
        ({4: Mark.KEEP, 5: Mark.KEEP}, 2, False),
    ],
)
def test_it_is_told_what_is_left_to_decide(scan, marks, left, settled):
    pair = _told(_pairs(scan, marks))[0, 1]
    assert (pair.left, pair.settled) == (left, settled)


def test_the_table_is_sorted_by_any_column(scan):
    pairs = _pairs(scan)
    ranks = np.array([2, 1, 0], dtype=np.int32)

    def order(column, **how):
        rows = in_order(pairs, column, ranks=ranks, **{"descending": False, **how})
        return [(pairs.at(row).first, pairs.at(row).second) for row in rows.tolist()]

    assert order(Column.FIRST) == [(0, 1), (0, 2)]
    assert order(Column.SECOND) == [(0, 2), (0, 1)]
    assert order(Column.SECOND, descending=True) == [(0, 1), (0, 2)]
    assert order(Column.PASSAGES, descending=True) == [(0, 1), (0, 2)]
    assert order(Column.IN_FIRST) == [(0, 2), (0, 1)]
    settled = _pairs(scan, {2: Mark.KEEP, 6: Mark.KEEP})
    left = in_order(settled, Column.LEFT, descending=True, ranks=ranks, only_open=True)
    assert [settled.at(row).second for row in left.tolist()] == [1]


@pytest.mark.parametrize(
    ("share", "words"),
    [(0, "0 %"), (0.001, "< 1 %"), (0.996, "99 %"), (1, "100 %"), (0.414, "41 %")],
)
def test_a_share_is_never_rounded_up_to_all_nor_down_to_nothing(share, words):
    assert percent(share) == words


def test_shared_passages_stand_side_by_side_in_order(scan):
    rows = sides_of(SharedTexts(scan, 0.8, Decided()), 0, 2)
    assert [(r.first, r.second, r.before, r.differs) for r in rows] == [
        (2, 6, 2, Difference.NUMBER)
    ]
    rows = sides_of(SharedTexts(scan, 0.8, Decided()), 0, 1)
    assert [(r.first, r.second, round(r.similarity, 2)) for r in rows] == [(0, 4, 1), (1, 5, 0.9)]


def test_the_picture_has_a_row_and_a_column_for_each_document(scan):
    pairs = _pairs(scan)
    ranks = np.array([2, 1, 0], dtype=np.int32)
    named = matrix_of(pairs, MatrixOrder.NAME, ranks)
    assert named.sources.tolist() == [2, 1, 0]
    assert named.share[1, 2] == 1  # all of part.txt stands in long.txt
    assert named.share[2, 1] == pytest.approx(24 / 45)
    assert named.share[0, 1] == named.share[1, 0] == 0
    alike = matrix_of(pairs, MatrixOrder.SIMILARITY, ranks).sources.tolist()
    assert abs(alike.index(0) - alike.index(1)) == 1
    assert sorted(alike) == [0, 1, 2]


def test_documents_that_share_nothing_are_not_in_the_picture(scan):
    pairs = _pairs(scan, threshold=0.99)
    matrix = matrix_of(pairs, MatrixOrder.SIMILARITY, np.arange(3, dtype=np.int32))
    assert sorted(matrix.sources.tolist()) == [0, 1]


def test_of_cells_that_share_a_pixel_the_largest_is_seen():
    share = np.zeros((7, 7), dtype=np.float32)
    share[6, 2], share[0, 0] = 0.8, 0.2
    small = pooled(share, 3, 2)
    assert small.shape == (2, 3)
    assert small.max() == np.float32(0.8)
    assert small[1, 1] == np.float32(0.8)
    assert pooled(share, 50, 50).shape == (7, 7)
    cells = np.random.default_rng(0).random((13, 13)).astype(np.float32)
    for width, height in ((4, 4), (5, 12), (1, 13)):
        for row, column in np.ndindex(height, width):
            inside = np.ix_(
                [r for r in range(13) if row * 13 // height <= r < (row + 1) * 13 // height],
                [c for c in range(13) if column * 13 // width <= c < (column + 1) * 13 // width],
            )
            assert pooled(cells, width, height)[row, column] == cells[inside].max()
    assert levels(np.array([0, 1e-6, 1], dtype=np.float32)).tolist() == [0, 1, 255]
    colours = ramp((255, 255, 255), (0, 0, 0))
    assert (colours[0], colours[255]) == (0xFFFFFFFF, 0xFF000000)


@pytest.mark.parametrize(
    ("known", "words"),
    [
        (
            KnownToReference((1, 2), 0, 1, 3, Difference.NUMBER, 2, 1),
            (
                "2 texts of 2 documents stand in the reference. Nothing would be left of 1 "
                "document. 3 would stay because numbers differ. 1 would stay because you kept them."
            ),
        ),
        (
            KnownToReference((), 4, 0, 0, Difference.NONE, 0, 0),
            "All that the reference has is dropped.",
        ),
        (
            KnownToReference((), 0, 0, 0, Difference.NONE, 0, 0),
            "The reference has nothing of these documents at this line.",
        ),
    ],
)
def test_dropping_what_the_reference_has_is_told_before(known, words):
    assert preview(known) == words


def test_the_button_counts():
    assert action(KnownToReference((7,), 0, 0, 0, Difference.NONE, 1, 0)) == "Drop 1 text"
