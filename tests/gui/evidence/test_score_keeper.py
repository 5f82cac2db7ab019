"""The line, the list and all that follows go by likelihood once enough is judged."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from dittograph.cli.main import main
from dittograph.judging.of_project import weigh_project
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from dittograph.settings import Grouping, Score
from dittograph.triage.rules import KeepOrder, KeepRule
from dittograph_gui.results.overview import Overview
from dittograph_gui.session.keep_rules import Scope, decide, nodes_of
from dittograph_gui.session.listing import Filter, Sort, Sureness
from dittograph_gui.session.results import Results
from dittograph_gui.window.project_pages import ProjectPages
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support import couples_scan, judge_couples, open_project

LEFT = Qt.MouseButton.LeftButton
Make = Callable[[int], ProjectPages]


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Iterator[Make]:
    """Return a function that opens a project in which some couples are judged."""
    pages: list[ProjectPages] = []

    def make_page(judged: int) -> ProjectPages:
        project = open_project(couples_scan(tmp_path), tmp_path)
        judge_couples(project, judged)
        page = ProjectPages(Results(project))
        page.regroup_wanted.connect(lambda: (project.regroup(), page.clusters_changed()))
        qtbot.addWidget(page)
        pages.append(page)
        page.resize(1300, 800)
        page.show()
        qtbot.waitExposed(page)
        qtbot.waitUntil(lambda: page.keeper.pairs.known is not None)
        return page

    yield make_page
    for page in pages:
        page.close_project()


def top(page: ProjectPages) -> Overview:
    return page.clusters.overview


def results(page: ProjectPages) -> Results:
    return page.changes.results


def press(qtbot: QtBot, page: ProjectPages, score: Score) -> None:
    qtbot.mouseClick(top(page).score.button(score), LEFT)


def by_likelihood(qtbot: QtBot, page: ProjectPages) -> None:
    press(qtbot, page, Score.LIKELIHOOD)
    qtbot.waitUntil(lambda: results(page).score is Score.LIKELIHOOD)


def texts_listed(page: ProjectPages) -> list[int]:
    """Return the first text of every listed cluster."""
    view = page.clusters._view
    assert view is not None
    return [int(view.texts_of(row)[0]) for row in range(len(view))]


def test_too_little_judged_is_said_where_the_switch_is_pressed(qtbot: QtBot, make: Make) -> None:
    page = make(7)
    press(qtbot, page, Score.LIKELIHOOD)
    assert results(page).score is Score.SIMILARITY
    assert top(page).score.button(Score.SIMILARITY).isChecked()
    said = "A likelihood is learned from pairs that you judge: judge 3 more pairs first."
    assert page.clusters.banner.text == said
    assert top(page).score.button(Score.LIKELIHOOD).toolTip() == said
    with qtbot.waitSignal(page.clusters.judge_wanted):
        page.clusters.banner._actions[0].click()


def test_the_line_moves_on_likelihoods(qtbot: QtBot, make: Make) -> None:
    """All couples are equally similar; other figures tell those apart that are not the same."""
    page = make(40)
    assert len(texts_listed(page)) == 60
    by_likelihood(qtbot, page)
    strip = top(page).strip
    assert (strip.threshold, strip.floor) == (0.5, 0.0)
    assert strip.accessibleName().startswith("Likelihood threshold 0.50")
    assert texts_listed(page) == list(range(0, 120, 4))  # the even couples
    assert top(page).counts.text().startswith("30 clusters · 60 texts")
    title = results(page).summary(page.clusters._view, 0).title(Grouping.EVERY_PAIR)
    assert "least likely pair 0." in title
    qtbot.keyClick(strip, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: len(texts_listed(page)) == 60)
    press(qtbot, page, Score.SIMILARITY)
    assert (strip.threshold, strip.floor) == (0.8, 0.6)
    qtbot.waitUntil(lambda: len(texts_listed(page)) == 60)
    by_likelihood(qtbot, page)
    assert strip.threshold == 0.0  # each scale keeps its line


def test_what_is_judged_since_moves_the_clusters(qtbot: QtBot, make: Make) -> None:
    page = make(40)
    by_likelihood(qtbot, page)
    before = results(page).scored
    page.changes.do(lambda project: project.judge((80, 81), False))
    qtbot.waitUntil(lambda: results(page).scored is not before)
    assert results(page).score is Score.LIKELIHOOD
    assert top(page).strip.threshold == 0.5


def test_a_decision_in_passing_leaves_the_clusters_alone(qtbot: QtBot, make: Make) -> None:
    page = make(40)
    by_likelihood(qtbot, page)
    before = results(page).scored
    with qtbot.waitSignal(page.keeper.changed):  # the dropped text was taken up as a judged pair
        page.changes.do(lambda project: project.mark([81], Mark.DROP))
    assert page.keeper.pairs._running is False
    assert results(page).scored is before
    press(qtbot, page, Score.SIMILARITY)
    known = page.keeper.pairs.known
    qtbot.waitUntil(lambda: page.keeper.pairs.known is not known)
    assert page.keeper.pairs.known.labelled.dropped == 1


def test_not_a_duplicate_holds_by_likelihood_too(qtbot: QtBot, make: Make) -> None:
    page = make(40)
    by_likelihood(qtbot, page)
    assert 100 in texts_listed(page)
    page.changes.do(lambda project: project.set_apart(100, [101]))
    qtbot.waitUntil(lambda: 100 not in texts_listed(page))
    assert len(texts_listed(page)) == 29


def test_taking_answers_back_goes_back_to_similarity(qtbot: QtBot, make: Make) -> None:
    page = make(10)
    by_likelihood(qtbot, page)
    page.changes.do(lambda project: project.judge((0, 1), None))
    qtbot.waitUntil(lambda: results(page).score is Score.SIMILARITY)
    assert top(page).strip.threshold == 0.8
    assert top(page).score.button(Score.SIMILARITY).isChecked()


def test_advice_and_curves_go_by_likelihood(qtbot: QtBot, make: Make) -> None:
    page = make(50)
    assert page.keeper.evidence.floor == 0.6
    by_likelihood(qtbot, page)
    evidence = page.keeper.evidence
    assert (evidence.score, evidence.floor) == (Score.LIKELIHOOD, 0.0)
    right = page.keeper.at(0.5).precision
    assert right.low <= 1.0 <= right.high + 1e-9  # the couples of one figure are the same
    assert right.value > 0.9
    press(qtbot, page, Score.SIMILARITY)
    assert page.keeper.at(0.8).precision.value == pytest.approx(0.5, abs=0.1)


def test_a_round_asks_about_the_same_pairs_whatever_the_line_goes_by(
    qtbot: QtBot, make: Make
) -> None:
    page = make(30)
    by_likelihood(qtbot, page)
    page.judge()
    qtbot.waitUntil(lambda: page.judging.rounds.current is not None)
    judging = page.judging.rounds.current
    question = judging.question()
    judged = page.project.judgements.pairs
    pairs = page.project.scan.pairs
    asked = [(int(pairs.a[row]), int(pairs.b[row])) for row in judging.rows]
    assert len(set(asked)) == len(asked) == 30
    assert not judged.keys() & set(asked)
    press(qtbot, page, Score.SIMILARITY)
    results(page).show_score(Score.SIMILARITY, None)
    assert judging.question() == question


def test_sorted_and_filtered_by_likelihood_while_the_line_is_on_similarity(
    qtbot: QtBot, make: Make
) -> None:
    page = make(40)
    bar = page.clusters.list.bar
    bar.sort.setCurrentIndex(list(Sort).index(Sort.UNSURE))
    different = [*range(2, 120, 4)]
    qtbot.waitUntil(lambda: texts_listed(page)[0] in different)
    assert sorted(texts_listed(page)[:30]) == different
    likely = results(page).scored.likelihood
    pairs = results(page).scan.pairs
    of = {int(a): float(value) for a, value in zip(pairs.a, likely, strict=True)}
    found = [of[text] for text in texts_listed(page)]
    assert found == sorted(found)
    assert results(page).score is Score.SIMILARITY
    bar.surenesses.actions()[1 + list(Sureness).index(Sureness.UNLIKELY)].trigger()
    assert sorted(texts_listed(page)) == different
    assert [chip.text().removesuffix("  ✕") for chip in bar.chips()] == [
        "some pair below 50 % likely"
    ]
    bar.clear()
    assert len(texts_listed(page)) == 60


def test_likelihood_is_not_offered_to_the_list_before_it_is_known(make: Make) -> None:
    bar = make(3).clusters.list.bar
    place = list(Sort).index(Sort.UNSURE)
    assert not bar.sort.model().item(place).isEnabled()
    assert not bar.sureness_menu.menuAction().isEnabled()


def test_rules_keep_in_the_clusters_that_are_shown(qtbot: QtBot, make: Make) -> None:
    page = make(40)
    by_likelihood(qtbot, page)
    view = page.clusters._view
    nodes = nodes_of(view, Scope.ALL, np.zeros(0, dtype=np.int64))
    plan = decide(page.project, view, nodes, KeepOrder((KeepRule.LONGEST,)))
    assert plan.changing == 30
    assert all(passage % 4 < 2 for passage in page.project.decisions.marks)


def test_exports_go_by_what_is_shown(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    page = make(40)
    by_likelihood(qtbot, page)
    page.clusters.exports.export("json", tmp_path / "found.json")
    qtbot.waitUntil(lambda: page.clusters.banner.text.startswith("Wrote"))
    found = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))
    assert found["settings"]["score"] == "likelihood"
    assert found["settings"]["threshold"] == 0.5
    assert [cluster["members"][0] for cluster in found["clusters"]] == list(range(0, 120, 4))
    assert min(pair["likelihood"] for pair in found["pairs"]) >= 0.5
    # The command writes the same.
    arguments = ["export", str(page.project.path), "--format", "json", "--score", "likelihood"]
    assert main([*arguments, "--output", str(tmp_path / "same.json")]) == 0
    assert (tmp_path / "same.json").read_bytes() == (tmp_path / "found.json").read_bytes()


def test_documents_follow_the_line_by_likelihood(qtbot: QtBot, make: Make) -> None:
    page = make(40)
    by_likelihood(qtbot, page)
    keeper = page.parts.keeper
    shown = results(page).scan
    qtbot.waitUntil(lambda: keeper.now is not None and keeper.now.scan is shown)
    assert keeper.now.line.threshold == 0.5
    assert keeper.now.matched.pairs is shown.pairs


def test_the_next_session_begins_on_the_line_of_similarities(qtbot: QtBot, make: Make) -> None:
    page = make(40)
    by_likelihood(qtbot, page)
    qtbot.keyClick(top(page).strip, Qt.Key.Key_End)
    page.close_project().result(timeout=20)
    with Project.open(page.project.path) as again:
        assert again.scan.settings.threshold == 0.8


def test_lists_by_likelihood_are_those_of_the_command(make: Make, qtbot: QtBot) -> None:
    page = make(40)
    page.project.set_apart(0, [1])
    by_likelihood(qtbot, page)
    with Project.open(page.project.path) as project:
        scored = project.scan.scored(
            weigh_project(project).likelihood, apart=project.decisions.apart
        )
        expected = scored.clusters(0.5)
    qtbot.waitUntil(lambda: len(texts_listed(page)) == len(expected))
    assert texts_listed(page) == [cluster.members[0] for cluster in expected]
    assert 0 not in texts_listed(page)


def test_without_a_likelihood_the_filter_lets_everything_through(tmp_path: Path) -> None:
    project = open_project(couples_scan(tmp_path), tmp_path)
    view = Results(project).view(0.8, Grouping.EVERY_PAIR, Filter(sureness=Sureness.SURE))
    assert len(view) == 60
    project.close()
