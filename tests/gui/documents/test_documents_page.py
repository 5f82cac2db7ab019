"""The page of documents, used by mouse and keyboard."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from dittograph.project.decisions import Mark
from dittograph_gui.documents.deciding import Choice
from dittograph_gui.session.results import Results
from dittograph_gui.window.project_pages import ProjectPages
from dittograph_gui.window.result_parts import Part
from PySide6.QtCore import Qt
from support import degrees, fans, open_project, synthetic_scan

# Passages:      0 1 2                              3 4 5                         6 7
FILES = {
    "a/first.txt": ["One is here.", "Two is here.", "It cost 40 crowns."],
    "a/copy.txt": ["One is here.", "Here two is.", "It cost 41 crowns."],
    "b/third.txt": ["One is here.", "Something else."],
}


def _scan(folder, reference=None):
    near = degrees(0.95)
    one, two, two_too, cost, cost_too, other = fans([0], [0, near], [0, near], [0])
    rows = [one, two, cost, one, two_too, cost_too, one, other]
    for name in FILES:
        (folder / name).parent.mkdir(exist_ok=True)
    scan = synthetic_scan(FILES, np.array(rows), folder)
    return replace(
        scan,
        sources=[
            replace(source, reference=number == reference)
            for number, source in enumerate(scan.sources)
        ],
    )


@pytest.fixture
def make(qtbot, tmp_path):
    pages = []

    def make_page(reference=None, size=(1200, 800)):
        project = open_project(_scan(tmp_path, reference), tmp_path)
        page = ProjectPages(Results(project))
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitSignal(page.parts.keeper.changed):
            page.show()
        page.parts.switch.buttons[Part.DOCUMENTS].click()
        return page

    yield make_page
    for page in pages:
        page.close_project().result()


def _texts(page):
    model = page.parts.documents.model
    return [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _after(qtbot, page, act):
    """Do something, and wait until the documents have followed."""
    with qtbot.waitSignal(page.parts.keeper.changed):
        act()


def test_the_table_tells_what_documents_share(make):
    page = make()
    assert not page.parts.documents.isHidden()
    assert _texts(page)[0] == ["a/first.txt", "a/copy.txt", "100 %", "100 %", "3 of 3", "6"]
    documents = page.parts.documents
    assert documents.words.text() == (
        "a/copy.txt says the same as a/first.txt, 3 of 3 lines, 1 word for word."
    )
    index = documents.model.index(0, 0)
    assert documents.model.data(index, Qt.ItemDataRole.ToolTipRole).endswith("a/first.txt")


def test_the_line_moves_the_table(qtbot, make):
    page = make()
    _after(qtbot, page, lambda: page.clusters.overview.strip.set_threshold(0.99))
    assert ["a/first.txt", "a/copy.txt", "24 %", "24 %", "1 of 3", "2"] not in _texts(page)
    shares = {(row[0], row[1]): row[4] for row in _texts(page)}
    assert shares["a/first.txt", "a/copy.txt"] == "1 of 3"


def test_one_key_decides_two_documents_and_one_undo_takes_it_back(qtbot, make):
    page = make()
    documents = page.parts.documents
    documents.table.setFocus()
    _after(qtbot, page, lambda: qtbot.keyClick(documents.table, Qt.Key.Key_K))
    assert dict(page.project.decisions.marks) == {
        0: Mark.KEEP, 1: Mark.KEEP, 3: Mark.DROP, 4: Mark.DROP,
    }  # fmt: skip
    assert documents.banner.text == (
        "Kept 2 texts and dropped 2 texts. Left 1 undecided because numbers differ."
    )
    assert _texts(page)[0][-1] == "2"
    assert page.undo_label() == "drop what repeats in 1 document"
    _after(qtbot, page, page.undo)
    assert dict(page.project.decisions.marks) == {}
    assert documents.banner.text == ""


@pytest.mark.parametrize(
    ("choice", "marks", "apart"),
    [
        (Choice.KEEP_SECOND, {0: "drop", 1: "drop", 3: "keep", 4: "keep"}, 0),
        (Choice.KEEP_BOTH, dict.fromkeys(range(6), "keep"), 0),
        (Choice.NOT_DUPLICATES, {0: "keep", 3: "keep"}, 2),
        (Choice.DROP_SHARED, {0: "keep", 1: "keep", 3: "drop", 4: "drop"}, 0),
    ],
)
def test_other_decisions_are_in_the_menu(qtbot, make, choice, marks, apart):
    page = make()
    action = next(a for a in page.parts.documents.more.menu().actions() if a.text() == choice.value)
    _after(qtbot, page, action.trigger)
    assert dict(page.project.decisions.marks) == marks
    assert len(page.project.decisions.apart) == apart


def test_many_pairs_are_decided_at_once(qtbot, make):
    page = make()
    documents = page.parts.documents
    documents.table.selectAll()
    assert documents.words.text() == "3 pairs of documents selected"
    _after(qtbot, page, documents.buttons[Choice.KEEP_FIRST].click)
    marks = page.project.decisions.marks
    assert [p for p, mark in marks.items() if mark is Mark.DROP] == [3, 4, 6]
    page.undo()
    with qtbot.waitSignal(page.changes.changed):
        pass
    assert not page.project.decisions.marks


def test_all_copies_are_selected_by_a_button(qtbot, make):
    page = make()
    documents = page.parts.documents
    documents.copies.click()
    assert [(p.first, p.second) for p in documents.table.selected_pairs()] == [(0, 1)]
    _after(qtbot, page, documents.buttons[Choice.KEEP_FIRST].click)


def test_the_picture_opens_the_passages_of_a_cell(qtbot, make):
    page = make()
    documents = page.parts.documents
    documents.as_matrix.click()
    matrix = documents.matrix
    places = {source: place for place, source in enumerate(matrix.matrix.sources.tolist())}
    point = matrix.rect_of(places[2], places[1]).center().toPoint()
    with qtbot.waitSignal(matrix.opened, check_params_cb=lambda r, c: (r, c) == (2, 1)):
        qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=point)
    assert documents.words.text().startswith(("a/copy.txt shares", "b/third.txt shares"))
    assert "stands in a/copy.txt" in matrix.accessibleDescription()


def test_arrows_go_from_one_filled_cell_to_the_next(qtbot, make):
    page = make()
    documents = page.parts.documents
    documents.as_matrix.click()
    matrix = documents.matrix
    seen = set()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        qtbot.keyClick(matrix, key)
        seen.add(matrix.cell_sources())
    assert len(seen) > 1
    assert all(one != two for one, two in seen)
    with qtbot.waitSignal(matrix.opened):
        qtbot.keyClick(matrix, Qt.Key.Key_Return)


def test_the_shared_passages_are_shown_with_their_marks(qtbot, make):
    page = make()
    documents = page.parts.documents
    _after(qtbot, page, documents.buttons[Choice.KEEP_FIRST].click)
    with qtbot.waitSignal(documents.sides.textChanged):
        pass
    words = documents.sides.toPlainText()
    assert words.count("KEEP") == words.count("DROP") == 2
    assert "number differs" in words


def test_the_reference_is_kept_and_what_it_has_can_go_at_once(qtbot, make):
    page = make(reference=1)
    documents = page.parts.documents
    assert documents.reference.isVisible()
    assert not documents._menu_actions[Choice.KEEP_SECOND].isEnabled()
    with qtbot.waitSignal(documents.banner.said):
        documents.reference.click()
    assert documents.banner.text == (
        "3 texts of 2 documents stand in the reference. 1 would stay because numbers differ."
    )
    assert not page.project.decisions.marks
    (button,) = documents.banner._actions
    assert button.text() == "Drop 3 texts"
    _after(qtbot, page, button.click)
    assert dict(page.project.decisions.marks) == dict.fromkeys([0, 1, 6], Mark.DROP)
    assert page.undo_label() == "drop 3 texts that the reference has"


def test_without_a_reference_there_is_nothing_to_drop(make):
    assert not make().parts.documents.reference.isVisible()


def test_only_what_is_undecided_is_listed(qtbot, make):
    page = make()
    documents = page.parts.documents
    _after(
        qtbot,
        page,
        lambda: page.changes.do(lambda p: p.mark([3, 4, 5], Mark.DROP)),
    )
    documents.only_open.click()
    assert [row[:2] for row in _texts(page)] == [["a/first.txt", "b/third.txt"]]
    documents.only_open.click()
    assert len(_texts(page)) == 3


def test_ctrl_z_and_the_filter_lead_back_to_the_clusters(make):
    page = make()
    page.focus_filter()
    assert page.clusters.shows_clusters
    assert page.parts.switch.buttons[Part.CLUSTERS].isChecked()
    page.show_part(Part.DOCUMENTS)
    assert not page.parts.documents.isHidden()


def test_judging_comes_back_to_the_documents(make):
    page = make()
    page.judge()
    assert page.is_judging
    page.stop_judging()
    assert not page.is_judging
    assert not page.parts.documents.isHidden()


def test_in_a_narrow_window_the_passages_stand_below(make):
    assert make(size=(820, 640)).parts.documents._splitter.orientation() == Qt.Orientation.Vertical
