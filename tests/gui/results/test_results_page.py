import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from dittograph.documents.formats import text
from dittograph.documents.source import Skipped
from dittograph.finished_scan import Coverage
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from dittograph.settings import Grouping
from dittograph_gui.results.export_dialog import ExportDialog
from dittograph_gui.results.overview import Overview
from dittograph_gui.session.listing import State
from dittograph_gui.session.results import Results
from dittograph_gui.window.project_pages import ProjectPages
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from settling import settle
from support import fans, open_project, small_scan, synthetic_scan

Make = Callable[[Project], ProjectPages]
_PLAIN = Qt.KeyboardModifier.NoModifier


def top(page: ProjectPages) -> Overview:
    return page.clusters.overview


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def make_page(project: Project) -> ProjectPages:
        page = ProjectPages(Results(project))
        page.regroup_wanted.connect(lambda: (project.regroup(), page.clusters_changed()))
        qtbot.addWidget(page)
        page.resize(1200, 800)
        page.show()
        qtbot.waitExposed(page)
        qtbot.waitUntil(lambda: not page.clusters._settle.isActive())
        return page

    return make_page


@pytest.fixture
def page(make: Make, tmp_path: Path) -> ProjectPages:
    return make(open_project(small_scan(tmp_path), tmp_path))


def test_the_line_moves_counts_list_and_at_last_the_detail(
    qtbot: QtBot, page: ProjectPages
) -> None:
    assert top(page).counts.text() == "3 clusters · 7 texts · 0 identical · 1 flagged"
    top(page).strip.setFocus()
    qtbot.keyClick(top(page).strip, Qt.Key.Key_Home)
    assert top(page).counts.text() == "1 cluster · 2 texts · 1 identical · 0 flagged"
    assert page.clusters.list.model.rowCount() == 1
    qtbot.waitUntil(lambda: page.clusters.detail.title.text() == "2 texts in 2 sources · identical")


def test_the_detail_waits_until_the_line_rests(
    qtbot: QtBot, page: ProjectPages, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    show = page.clusters.detail.show_cluster
    monkeypatch.setattr(
        page.clusters.detail, "show_cluster", lambda view, row: (drawn.append(row), show(view, row))
    )
    for threshold in (0.98, 0.9, 1.0, 0.7):
        top(page).strip.set_threshold(threshold)
        top(page).strip._announce()
    assert drawn == []
    qtbot.waitUntil(lambda: len(drawn) == 1)


def test_an_empty_list_has_words_and_no_detail(make: Make, tmp_path: Path) -> None:
    scan = synthetic_scan(["One thing.", "Quite another."], fans([0], [0]), tmp_path)
    page = make(open_project(scan, tmp_path))
    assert top(page).counts.text() == "0 clusters · 0 texts · 0 identical · 0 flagged"
    assert page.clusters.list.table.empty_words == "No two texts are similar enough."
    assert page.clusters.detail.current_passage() is None


def test_an_empty_list_says_where_pairs_are(make: Make, tmp_path: Path) -> None:
    scan = synthetic_scan(["One thing.", "Nearly one thing."], fans([0, 50]), tmp_path)
    page = make(open_project(scan, tmp_path))
    assert "Move the line to the right" in page.clusters.list.table.empty_words


def test_keys_in_the_list_decide_and_space_goes_on(qtbot: QtBot, page: ProjectPages) -> None:
    page.clusters.list.table.setFocus()
    for key in (Qt.Key.Key_K, Qt.Key.Key_D, Qt.Key.Key_D):
        qtbot.keyClick(page.clusters.list.table, key)
    settle(page.project)
    assert page.project.decisions.marks == {0: Mark.KEEP, 4: Mark.DROP, 7: Mark.DROP}
    assert page.clusters.list.current_row() == 1  # nothing was left, so it went on by itself
    qtbot.keyClick(page.clusters.list.table, Qt.Key.Key_Space)
    assert page.clusters.list.current_row() == 2
    qtbot.keyClick(page.clusters.list.table, Qt.Key.Key_Space)
    assert page.clusters.list.current_row() == 1  # what was skipped comes back
    assert page.clusters.banner.text == "Back to what you skipped: 1 cluster."
    qtbot.waitUntil(lambda: "weakest 0.85" in page.clusters.detail.title.text())


@pytest.mark.parametrize("where", ["list", "card"])
@pytest.mark.parametrize("on", [Qt.Key.Key_Space, Qt.Key.Key_Down])
def test_keys_that_come_faster_than_the_screen_decide_in_the_cluster_that_is_chosen(
    page: ProjectPages, where: str, on: Qt.Key
) -> None:
    """On a busy machine several keys wait; none may drop a text of the cluster before."""
    column = page.clusters.detail.column
    there = page.clusters.list.table if where == "list" else column.cards[0]
    if on == Qt.Key.Key_Down and where == "card":
        page.clusters.step(1)
    else:
        QApplication.sendEvent(there, QKeyEvent(QEvent.Type.KeyPress, on, _PLAIN))
    QApplication.sendEvent(there, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_D, _PLAIN, "d"))
    settle(page.project)
    view = page.clusters._view
    assert view is not None
    assert [*page.project.decisions.marks.values()] == [Mark.DROP]
    (passage,) = page.project.decisions.marks
    assert page.project.scan.copies.text[passage] in view.texts_of(1)


def test_next_among_the_undecided_skips_what_was_just_decided(
    qtbot: QtBot, page: ProjectPages
) -> None:
    page.clusters.go_on.setChecked(False)
    page.clusters.list.bar.show_state(State.UNDECIDED)
    assert page.clusters.list.model.rowCount() == 3
    page.clusters.detail.keep_one()
    settle(page.project)
    assert page.clusters.list.model.rowCount() == 3  # it does not vanish under the eye
    page.clusters.next_cluster()
    assert page.clusters.list.model.rowCount() == 2
    assert page.clusters.list.current_row() == 0
    assert "weakest 0.85" in page.clusters.detail.title.text()


def test_not_a_duplicate_splits_the_cluster_and_undo_joins_it(
    qtbot: QtBot, page: ProjectPages
) -> None:
    page.clusters.detail._toggle_apart(1)
    qtbot.waitUntil(lambda: top(page).counts.text().startswith("3 clusters · 6 texts"))
    settle(page.project)
    assert page.undo_label() == "not a duplicate"
    assert page.clusters.list.current_row() == 0  # the cluster of the first text is still chosen
    page.undo()
    qtbot.waitUntil(lambda: top(page).counts.text().startswith("3 clusters · 7 texts"))
    settle(page.project)
    assert page.redo_label() == "not a duplicate"
    page.redo()
    qtbot.waitUntil(lambda: top(page).counts.text().startswith("3 clusters · 6 texts"))


def test_undo_takes_a_mark_back_on_screen(qtbot: QtBot, page: ProjectPages) -> None:
    with qtbot.waitSignal(page.history_changed):
        page.clusters.detail.column.cards[0].keep.click()
    settle(page.project)
    assert page.undo_label() == "keep 1 text"
    page.undo()
    settle(page.project)
    assert page.clusters.detail.column.cards[0].state.text() == "—"
    settle(page.project)
    assert page.undo_label() is None


def test_chains_join_what_every_pair_keeps_apart(qtbot: QtBot, page: ProjectPages) -> None:
    top(page).strip.set_threshold(0.69)
    assert top(page).counts.text().startswith("3 clusters · 7 texts")
    qtbot.mouseClick(top(page).switch.button(Grouping.CHAIN), Qt.MouseButton.LeftButton)
    assert top(page).counts.text().startswith("2 clusters · 7 texts")


def test_decisions_are_there_after_reopening(qtbot: QtBot, page: ProjectPages, make: Make) -> None:
    page.clusters.detail.column.cards[0].keep.click()
    path = page.project.path
    page.close_project().result()
    again = make(Project.open(path))
    assert again.clusters.detail.column.cards[0].state.text() == "KEEP"


@pytest.mark.parametrize("form", ["csv", "json", "html", "xlsx"])
def test_export_writes_the_file_and_says_so(
    qtbot: QtBot, page: ProjectPages, tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / f"out.{form}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.clusters.detail.column.cards[0].keep.click()
    words = {"csv": "Marked", "json": "Everything", "html": "Report", "xlsx": "Excel"}[form]
    action = next(a for a in page.export_menu().actions() if a.text().startswith(words))
    action.trigger()
    qtbot.waitUntil(
        lambda: "out." in page.clusters.banner.text and "…" not in page.clusters.banner.text
    )
    assert target.stat().st_size > 100


def cleaned_dialog(qtbot: QtBot, page: ProjectPages) -> ExportDialog:
    """Choose cleaned copies, and return what is shown before, once it is known."""
    next(a for a in page.export_menu().actions() if a.text().startswith("Cleaned")).trigger()
    dialog = page.findChildren(ExportDialog)[-1]
    with qtbot.waitSignal(dialog.found):
        pass
    return dialog


def test_cleaned_copies_go_to_a_new_folder_beside_the_project(
    qtbot: QtBot, page: ProjectPages, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[Path] = []

    def accept(_: object, __: str, start: str, *___: str) -> tuple[str, str]:
        offered.append(Path(start))
        return start, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", accept)
    page.clusters.detail.column.cards[0].drop.click()
    dialog = cleaned_dialog(qtbot, page)
    assert dialog.words.text() == "2 files would be written, 1 of them shortened; 1 text left out."
    dialog.write.click()
    qtbot.waitUntil(lambda: "audit.csv" in page.clusters.banner.text)
    (folder,) = offered
    assert folder.parent == page.project.path.parent
    assert (folder / "audit.csv").is_file()


def test_files_that_cannot_be_cleaned_are_copied_unchanged_if_wanted(
    qtbot: QtBot, page: ProjectPages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text.FORMAT, "no_copy", "It cannot be written.")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (given[2], ""))
    card = page.clusters.detail.column.cards[0]
    card.drop.click()
    dialog = cleaned_dialog(qtbot, page)
    assert not dialog.write.isEnabled()
    assert dialog.refused.isVisible()
    with qtbot.waitSignal(dialog.found):
        dialog.unchanged.click()
    assert dialog.write.isEnabled()
    assert not dialog.refused.isVisible()
    assert dialog.kept.title.text() == "1 file copied unchanged"
    assert dialog.kept.list.item(0).text().endswith("cannot be cleaned: It cannot be written.")
    dialog.write.click()
    qtbot.waitUntil(lambda: "was copied unchanged" in page.clusters.banner.text)


def test_outputs_of_a_scan_not_saved_yet_are_offered_where_the_person_last_was(
    qtbot: QtBot, make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DITTOGRAPH_PROJECTS", str(tmp_path))  # where nobody would look for a file
    offered: list[str] = []

    def leave(_: object, __: str, start: str, *___: str) -> tuple[str, str]:
        offered.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", leave)
    scan = synthetic_scan(["A boat left.", "A boat had left."], fans([0, 10]), tmp_path)
    page = make(open_project(scan, tmp_path))
    page._preferences.folder = str(tmp_path / "drafts")
    for action in page.export_menu().actions()[:-1]:
        action.trigger()
    cleaned_dialog(qtbot, page).write.click()
    assert len(offered) == 5
    assert {Path(start).parent for start in offered} == {tmp_path / "drafts"}
    page._preferences.folder = ""
    page.export_menu().actions()[0].trigger()
    assert Path(offered[-1]).parent == Path.home()


def test_an_export_that_fails_is_told_in_a_sentence(
    qtbot: QtBot, page: ProjectPages, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.error) as error:
        page.clusters.exports.export(
            "csv", tmp_path / "harbour.txt" / "out.csv"
        )  # inside what is no folder
    assert error.args is not None
    assert "out.csv" in error.args[0]
    assert page.clusters.banner.text == ""  # not "Writing …"; the window's banner says it


def test_missing_pairs_and_sources_are_told(make: Make, tmp_path: Path) -> None:
    scan = synthetic_scan(
        ["A boat left.", "A boat had left."],
        fans([0, 10]),
        tmp_path,
        coverage=Coverage(complete=False, recall_estimate=0.9876, floor_raised_to=0.65),
        skipped=[Skipped("x.pdf", "It is a PDF file.")],
    )
    page = make(open_project(scan, tmp_path))
    assert "98.7 % of the pairs" in top(page).missing.pairs.text()
    assert "at least 0.65 are listed" in top(page).missing.pairs.text()
    assert top(page).missing.card.button.text() == "1 source left out"
    assert top(page).missing.card.text == "It is a PDF file.\n    x.pdf"


def test_a_complete_scan_has_no_notes(page: ProjectPages) -> None:
    assert top(page).missing.isHidden()
    assert top(page).how.isHidden()
    assert page.summary() == "2 sources · lines · made-up on CPU"


def test_a_result_says_how_it_was_found(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    scan = synthetic_scan(
        ["One thing.", "One thing!"],
        fans([0, 10]),
        tmp_path,
        coverage=Coverage(
            complete=False,
            recall_estimate=0.9987,
            floor_raised_to=0.65,
            note="An index was quicker: 40 s instead of 9 min.",
        ),
    )
    encoder = replace(
        scan.encoder,
        prompt="query: ",
        notes=("It was trained for the dot product; texts are compared by cosine similarity.",),
    )
    project = open_project(scan, tmp_path)
    project.scan = replace(project.scan, encoder=encoder)
    page = make(project)
    qtbot.mouseClick(top(page).how.button, Qt.MouseButton.LeftButton)
    assert top(page).how.isVisible()
    for words in (
        "made-up · 2 dimensions · reads 256 tokens of a text",
        "“query: ”",
        "trained for the dot product",
        "The processor (CPU), with full precision (32 bit)",
        "about 99.8 % of the pairs. An index was quicker",
        "Pairs with a similarity of at least 0.60, because there were too many",
    ):
        assert words in top(page).how.text
    qtbot.mouseClick(top(page).how.button, Qt.MouseButton.LeftButton)
    assert top(page).how.isHidden()


def test_no_torch_in_the_windows_process() -> None:
    program = (
        "import sys, dittograph_gui.window.project_pages, dittograph.outputs.exporting;"
        "print({'torch', 'transformers', 'sentence_transformers', 'hnswlib'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "set()", done.stderr


def test_a_project_opens_where_the_line_was_left(qtbot: QtBot, page: ProjectPages) -> None:
    path = page.project.path
    top(page).strip.set_threshold(0.9)
    top(page).switch.button(Grouping.CHAIN).click()  # chains
    page.close_project().result()
    with Project.open(path) as project:
        again = ProjectPages(Results(project))
        qtbot.addWidget(again)
        assert top(again).strip.threshold == pytest.approx(0.9)
        assert top(again).switch.button(Grouping.CHAIN).isChecked()


def test_keep_this_drop_the_others_is_one_step_back(qtbot: QtBot, page: ProjectPages) -> None:
    page.clusters.list.table.selectRow(0)
    qtbot.waitUntil(lambda: page.clusters.detail.current_passage() is not None)
    page.clusters.detail.keep_one()
    settle(page.project)
    assert set(page.project.decisions.marks.values()) == {Mark.KEEP, Mark.DROP}
    page.undo()
    settle(page.project)
    assert page.project.decisions.marks == {}
    settle(page.project)
    assert page.undo_label() is None


def test_what_another_window_decided_is_shown_and_told(qtbot: QtBot, page: ProjectPages) -> None:
    with Project.open(page.project.path) as other:
        other.mark([0], Mark.KEEP)
    page.look_elsewhere()
    qtbot.waitUntil(lambda: "another window" in page.clusters.banner.text)
    settle(page.project)
    assert page.project.decisions.marks == {0: Mark.KEEP}
    settle(page.project)
    assert page.undo_label() == "keep 1 text"


def test_a_cluster_of_which_nothing_remains_does_not_leave_by_itself(
    qtbot: QtBot, page: ProjectPages
) -> None:
    page.clusters.list.table.setFocus()
    for _ in range(3):
        qtbot.keyClick(page.clusters.list.table, Qt.Key.Key_D)
    settle(page.project)
    assert page.clusters.list.current_row() == 0


def test_undo_goes_to_what_it_changes_and_says_it(qtbot: QtBot, page: ProjectPages) -> None:
    page.clusters.detail.column.cards[0].keep.click()
    settle(page.project)
    page.clusters.list.choose(2)
    page.undo()
    settle(page.project)
    assert page.clusters.list.current_row() == 0
    assert page.clusters.banner.text == "Undone: kept harbour.txt, line 1."
    page.clusters.list.choose(2)
    page.redo()
    settle(page.project)
    assert page.clusters.list.current_row() == 0
    assert page.clusters.banner.text == "Done again: kept harbour.txt, line 1."


def test_undo_of_what_a_filter_hides_offers_to_show_it(qtbot: QtBot, page: ProjectPages) -> None:
    page.clusters.detail.column.cards[0].keep.click()
    settle(page.project)
    page.clusters.list.bar.flagged.trigger()
    assert page.clusters.list.model.rowCount() == 1
    page.undo()
    settle(page.project)
    assert page.clusters.banner.text.endswith("The filter hides it.")
    show = next(b for b in page.clusters.banner.findChildren(QPushButton) if b.text() == "Show it")
    show.click()
    assert page.clusters.list.model.rowCount() == 3
    assert page.clusters.list.current_row() == 0


def test_it_opens_where_the_person_stopped(page: ProjectPages, make: Make) -> None:
    page.clusters.list.choose(2)
    path = page.project.path
    page.close_project().result()
    again = make(Project.open(path))
    assert again.clusters.list.current_row() == 2


def test_after_a_crash_it_opens_at_the_last_decision(page: ProjectPages, make: Make) -> None:
    page.project.mark([5], Mark.KEEP)  # in the second cluster; the page is never closed
    again = make(Project.open(page.project.path))
    assert again.clusters.list.current_row() == 1


def test_what_is_not_a_duplicate_can_be_looked_at_and_taken_back(
    qtbot: QtBot, page: ProjectPages
) -> None:
    page.clusters.list.choose(1)
    page.clusters._show_chosen()
    page.clusters.detail._toggle_apart(1)
    qtbot.waitUntil(lambda: page.clusters.list.model.rowCount() == 2)
    page.clusters.list.bar.show_state(State.DISMISSED)
    assert page.clusters.list.model.rowCount() == 1
    assert page.clusters.detail._members is not None
    assert page.clusters.detail._members.passages.tolist() == [1, 5]
