from dataclasses import replace
from pathlib import Path

import pytest
from dittograph.project.decisions import Mark
from dittograph.settings import Grouping
from dittograph_gui.results.cluster_list import ClusterList
from dittograph_gui.results.cluster_model import ROW, ClusterModel
from dittograph_gui.results.filter_bar import FilterBar, Sources
from dittograph_gui.results.source_chooser import SourceChooser
from dittograph_gui.session.listing import Filter, Sort, State
from dittograph_gui.session.results import Results
from dittograph_gui.session.source_tree import source_tree
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from support import open_project, small_scan


@pytest.fixture
def results(tmp_path: Path) -> Results:
    return Results(open_project(small_scan(tmp_path), tmp_path))


@pytest.fixture
def clusters(qtbot: QtBot, results: Results) -> ClusterList:
    made = ClusterList(results)
    qtbot.addWidget(made)
    made.resize(380, 600)
    made.show()
    return made


def show(clusters: ClusterList, results: Results, threshold: float) -> None:
    view = results.view(threshold, Grouping.EVERY_PAIR, clusters.bar.filter(), clusters.bar.order())
    clusters.show_view(view)


def texts(clusters: ClusterList) -> list[str]:
    model = clusters.model
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(results: Results) -> None:
    model = ClusterModel(results)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for threshold in (0.6, 1.0, 0.8):
        model.set_view(results.view(threshold, Grouping.EVERY_PAIR, Filter()))
    assert model.rowCount() == 3


def test_only_rows_that_are_asked_for_are_described(
    results: Results, monkeypatch: pytest.MonkeyPatch
) -> None:
    described: list[int] = []
    original = Results.summary
    monkeypatch.setattr(
        Results,
        "summary",
        lambda self, view, row: described.append(row) or original(self, view, row),
    )
    model = ClusterModel(results)
    model.set_view(results.view(0.8, Grouping.EVERY_PAIR, Filter()))
    assert described == []
    model.data(model.index(2), ROW)
    model.data(model.index(2))
    assert described == [2]


def test_the_chosen_cluster_stays_chosen_while_the_line_moves(
    clusters: ClusterList, results: Results
) -> None:
    show(clusters, results, 0.8)
    clusters.choose(2)
    show(clusters, results, 0.96)
    assert clusters.current_row() == 1
    assert texts(clusters)[1].startswith("Ferries leave")
    show(clusters, results, 1.0)  # it is gone: the first row instead
    assert clusters.current_row() == 0


def test_typing_filters_after_a_moment(
    qtbot: QtBot, clusters: ClusterList, results: Results
) -> None:
    clusters.bar.changed.connect(lambda: show(clusters, results, 0.8))
    show(clusters, results, 0.8)
    with qtbot.waitSignal(clusters.bar.changed):
        qtbot.keyClicks(clusters.bar.words, "lamp")
    assert texts(clusters) == ["The old lighthouse needs a new lamp."]
    assert clusters.matching.text() == "1 of 3 clusters match"
    clusters.bar.clear()
    show(clusters, results, 0.8)
    assert len(texts(clusters)) == 3


def test_empty_lists_say_why(clusters: ClusterList, results: Results) -> None:
    clusters.bar.words.setText("nothing has this")
    show(clusters, results, 0.8)
    assert clusters.table.empty_words == "Nothing matches the filter."
    assert not clusters.grab().isNull()


def test_menu_and_order(qtbot: QtBot, clusters: ClusterList) -> None:
    bar = clusters.bar
    bar.flagged.trigger()
    bar.across.trigger()
    bar.show_state(State.UNDECIDED)
    bar.sort.setCurrentText("Largest first")
    bar.show_sources(frozenset({1}))
    wanted = Filter(flagged=True, state=State.UNDECIDED, sources=frozenset({1}), across=True)
    assert bar.filter() == wanted
    assert bar.order() is Sort.SIZE
    assert [chip.text().removesuffix("  ✕") for chip in bar.chips()] == [
        "undecided",
        "flagged",
        "between sources",
        "from evening.txt",
    ]
    qtbot.mouseClick(bar.chips()[0], Qt.MouseButton.LeftButton)
    assert bar.filter() == replace(wanted, state=None)
    qtbot.mouseClick(bar.chips()[-1], Qt.MouseButton.LeftButton)
    assert bar.filter() == Filter(flagged=True, across=True)
    bar.clear_action.trigger()
    assert bar.filter() == Filter()
    assert bar.chips() == []


def test_nothing_can_be_new_in_a_first_scan(clusters: ClusterList) -> None:
    assert not clusters.bar.new.isEnabled()


def test_sources_are_chosen_by_folder_or_as_a_pair(qtbot: QtBot) -> None:
    names = ["a/may/x.txt", "a/may/y.txt", "a/june/x.txt", "b.txt"]
    bar = FilterBar(Sources(names, source_tree(names, [""] * len(names))))
    qtbot.addWidget(bar)
    bar.open_sources()
    dialog = bar.window().findChild(SourceChooser) or bar.findChild(SourceChooser)
    assert dialog is not None
    folder = dialog.item_of(0).parent()
    assert folder.text(0) == "may/  (2)"
    folder.setCheckState(0, Qt.CheckState.Checked)
    assert dialog.ticked() == {0, 1}
    qtbot.keyClicks(dialog.search, "june")
    assert dialog.item_of(0).isHidden()
    assert not dialog.item_of(2).isHidden()
    dialog.show_button.click()
    assert bar.filter() == Filter(sources=frozenset({0, 1}))
    assert bar.chips()[0].text().startswith("from a/may/")
    bar.open_sources()
    dialog = next(d for d in bar.findChildren(SourceChooser) if d.isVisible())
    assert dialog.item_of(0).parent().checkState(0) is Qt.CheckState.Checked
    dialog.together.setChecked(True)
    dialog.show_button.click()
    assert bar.filter() == Filter(sources=frozenset({0, 1}), together=True)
    assert bar.chips()[0].text().startswith("between a/may/")
    bar.open_sources()
    dialog = next(d for d in bar.findChildren(SourceChooser) if d.isVisible())
    dialog.item_of(1).setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.ticked() == {0}
    assert not dialog.together.isEnabled()
    assert dialog.item_of(0).parent().checkState(0) is Qt.CheckState.PartiallyChecked
    dialog.item_of(0).parent().setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.ticked() == frozenset()


def test_the_nearest_cluster_is_chosen_where_the_chosen_one_is_hidden(
    clusters: ClusterList, results: Results
) -> None:
    show(clusters, results, 0.8)
    clusters.choose(1)
    clusters.bar.words.setText("budget")  # only the first cluster has it
    show(clusters, results, 0.8)
    assert clusters.current_row() == 0
    assert len(texts(clusters)) == 1


def test_how_many_are_decided_follows_filter_and_line(
    clusters: ClusterList, results: Results
) -> None:
    results.follow(results.project.mark([0, 4, 7], Mark.KEEP))
    show(clusters, results, 0.8)
    assert clusters.progress.words.text() == "1 of 3 decided"
    clusters.bar.show_state(State.UNDECIDED)
    show(clusters, results, 0.8)
    assert len(texts(clusters)) == 2
    assert clusters.progress.words.text() == "1 of 3 decided"
    clusters.bar.flagged.trigger()
    show(clusters, results, 0.8)
    assert clusters.progress.words.text() == "0 of 1 decided"


def test_keys_walk_the_list_and_enter_goes_on(
    qtbot: QtBot, clusters: ClusterList, results: Results
) -> None:
    show(clusters, results, 0.8)
    qtbot.keyClick(clusters.table, Qt.Key.Key_Down)
    assert clusters.current_row() == 1
    qtbot.keyClick(clusters.table, Qt.Key.Key_End)
    assert clusters.current_row() == 2
    with qtbot.waitSignal(clusters.entered_detail):
        qtbot.keyClick(clusters.table, Qt.Key.Key_Return)


def test_rows_are_read_out_with_what_is_drawn(clusters: ClusterList, results: Results) -> None:
    show(clusters, results, 0.8)
    index = clusters.model.index(2)
    words = clusters.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "Ferries leave" in words
    assert "number differs" in words


def test_in_a_narrow_list_what_is_chosen_is_shortened_and_not_cut(clusters: ClusterList) -> None:
    assert clusters.bar.sort.shown == "Reading order"
    clusters.resize(200, 600)
    assert clusters.bar.sort.shown.endswith("…")
    assert clusters.bar.sort.shown[:-1] in "Reading order"
    assert clusters.bar.sort.currentText() == "Reading order"
