"""Judging pairs by keys, and what the window then says of the threshold."""

import math
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from dittograph.judging.calibration import Goal
from dittograph.judging.of_project import weigh_project
from dittograph.pairs.pair_list import similarity_text
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.preferences.store import Preferences
from dittograph_gui.results.overview import Overview
from dittograph_gui.session.results import Results
from dittograph_gui.window.main_window import MainWindow
from dittograph_gui.window.project_pages import ProjectPages
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from settling import settle
from support import fans, open_project, small_scan, synthetic_scan

FAKE = [sys.executable, str(Path(__file__).parents[1] / "fake_engine.py")]
LEFT = Qt.MouseButton.LeftButton
S, D, SPACE = Qt.Key.Key_S, Qt.Key.Key_D, Qt.Key.Key_Space
TRUE_FROM = 0.85
Make = Callable[..., ProjectPages]


def top(page: ProjectPages) -> Overview:
    return page.clusters.overview


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Forty lines; two that are at least 0.85 similar say the same."""
    lines = [
        f"The <b>boat</b> & its crew left the harbour at {i} in the morning." for i in range(40)
    ]
    vectors = fans(np.linspace(0, math.degrees(math.acos(0.61)), 40).tolist())
    return open_project(synthetic_scan(lines, vectors, tmp_path), tmp_path)


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    pages: list[ProjectPages] = []

    def make_page(project: Project, preferences: Preferences | None = None) -> ProjectPages:
        page = ProjectPages(Results(project), preferences)
        qtbot.addWidget(page)
        pages.append(page)
        page.resize(1100, 760)
        page.show()
        qtbot.waitExposed(page)
        qtbot.waitUntil(lambda: page.keeper.evidence is not None)
        return page

    yield make_page
    for page in pages:
        page.close_project()


@pytest.fixture
def page(make: Make, project: Project) -> ProjectPages:
    return make(project)


def begin(qtbot: QtBot, page: ProjectPages) -> None:
    page.judge()
    qtbot.waitUntil(lambda: page.judging.rounds.current is not None)


def similarity(page: ProjectPages) -> float:
    judging = page.judging.rounds.current
    assert judging is not None
    return float(page.project.scan.pairs.similarity[judging.rows[judging.place]])


def judge_all(qtbot: QtBot, page: ProjectPages) -> None:
    judging = page.judging.rounds.current
    assert judging is not None
    while not judging.done:
        qtbot.keyClick(page.judging, S if similarity(page) >= TRUE_FROM else D)


def judged(qtbot: QtBot, page: ProjectPages) -> None:
    """Judge a whole round, and wait for what it comes to."""
    begin(qtbot, page)
    judge_all(qtbot, page)
    qtbot.waitUntil(lambda: page.keeper.advice is not None)


def words(widget: QWidget) -> str:
    return "\n".join(found.text() for found in widget.findChildren(QLabel) if found.isVisible())


# --- judging


def test_without_judged_pairs_the_threshold_is_a_guess(qtbot: QtBot, page: ProjectPages) -> None:
    assert top(page).panel.title.text() == "0.80 is a guess"
    assert "which threshold to trust" in top(page).panel.hint.text()
    top(page).strip.set_threshold(0.9)
    assert top(page).panel.title.text() == "0.90 is a guess"
    qtbot.mouseClick(top(page).panel.judge, LEFT)
    qtbot.waitUntil(lambda: page.judging.first.isVisible())
    assert page.judging.isVisible()
    assert not page.clusters.detail.isVisible()
    assert page.judging.progress.text() == "1 of 30"


def test_what_was_answered_decides_what_is_asked_next(qtbot: QtBot, page: ProjectPages) -> None:
    begin(qtbot, page)
    judging = page.judging.rounds.current
    assert judging is not None
    planned = list(judging.rows)
    for _ in range(10):
        qtbot.keyClick(page.judging, S if similarity(page) >= TRUE_FROM else D)
    shown = judging.rows[judging.place]
    qtbot.waitUntil(lambda: judging.rows != planned)
    assert judging.rows[: judging.place + 1] == planned[: judging.place + 1]
    assert judging.rows[judging.place] == shown
    judge_all(qtbot, page)
    assert len(set(judging.rows[: judging.place])) == judging.place  # none twice
    assert judging.answered == 30


def test_the_texts_are_shown_as_they_are_and_not_their_similarity(
    qtbot: QtBot, page: ProjectPages
) -> None:
    begin(qtbot, page)
    assert page.judging.rounds.current is not None
    for _ in range(5):
        question = page.judging.rounds.current.question()
        for side, shown in (
            (question.first, page.judging.first),
            (question.second, page.judging.second),
        ):
            assert shown.place.text() == side.place
            assert shown.accessibleDescription() == side.text
            assert "&lt;b&gt;boat&lt;/b&gt; &amp;" in shown.body.text()
        assert similarity_text(similarity(page)) not in words(page.judging)
        qtbot.keyClick(page.judging, S)
    assert page.judging.progress.text() == "6 of 30"
    assert "number" in page.judging.notes.text()


def test_each_answer_is_kept_at_once_and_not_sure_is_none(qtbot: QtBot, page: ProjectPages) -> None:
    begin(qtbot, page)
    for key in (S, D, SPACE, S):
        qtbot.keyClick(page.judging, key)
    settle(page.project)
    with Project.open(page.project.path) as other:
        assert list(other.judgements.pairs.values()) == [True, False, True]
    settle(page.project)
    assert page.project.decisions.marks == {}
    settle(page.project)
    assert page.project.decisions.apart == set()


def test_buttons_answer_too(qtbot: QtBot, page: ProjectPages) -> None:
    begin(qtbot, page)
    for button in (page.judging.same, page.judging.different, page.judging.unsure):
        qtbot.mouseClick(button, LEFT)
    settle(page.project)
    assert list(page.project.judgements.pairs.values()) == [True, False]
    assert page.judging.progress.text() == "3 of 30"  # another pair takes the place of the third


def test_a_key_that_is_held_down_is_one_answer(qtbot: QtBot, page: ProjectPages) -> None:
    begin(qtbot, page)
    qtbot.keyClick(page.judging, S)
    held = QKeyEvent(QEvent.Type.KeyPress, S, Qt.KeyboardModifier.NoModifier, "s", autorep=True)
    for _ in range(5):
        QApplication.sendEvent(page.judging, held)
    assert page.judging.progress.text() == "2 of 30"


def test_a_held_key_that_the_system_presses_anew_is_one_answer(
    qtbot: QtBot, page: ProjectPages
) -> None:
    begin(qtbot, page)

    def send(kind: QEvent.Type, when: int, key: Qt.Key = S) -> None:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "")
        event.setTimestamp(when)
        QApplication.sendEvent(page.judging, event)

    down, up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    send(down, 1_000)
    for when in range(1_600, 2_600, 40):  # as X11 repeats a key: let go and pressed at once
        send(up, when)
        send(down, when)
    send(up, 2_640)
    settle(page.project)
    assert len(page.project.judgements.pairs) == 1
    send(down, 2_700, D)
    settle(page.project)
    assert len(page.project.judgements.pairs) == 2
    send(down, 2_900)
    settle(page.project)
    assert len(page.project.judgements.pairs) == 3
    for when in (3_200, 3_240, 3_280):
        send(down, when, Qt.Key.Key_Backspace)
    settle(page.project)
    assert len(page.project.judgements.pairs) == 2


def test_tab_goes_round_the_answers_and_enter_gives_one(qtbot: QtBot, page: ProjectPages) -> None:
    begin(qtbot, page)
    asked = page.judging
    qtbot.waitUntil(asked.hasFocus)
    reached = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [asked.same, asked.different, asked.unsure, asked]
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    qtbot.keyClick(asked.different, Qt.Key.Key_Return)
    qtbot.keyClick(asked.different, SPACE)  # not sure, as everywhere on the page
    assert asked.different.hasFocus()
    settle(page.project)
    assert list(page.project.judgements.pairs.values()) == [False]
    assert asked.rounds.current is not None
    assert asked.rounds.current.place == 2
    qtbot.keyClick(asked.different, Qt.Key.Key_Escape)
    assert not page.is_judging


def test_undo_asks_again(qtbot: QtBot, page: ProjectPages) -> None:
    begin(qtbot, page)
    assert page.judging.rounds.current is not None
    asked = page.judging.rounds.current.question()
    assert page.undo_label() is None
    qtbot.keyClick(page.judging, D)
    assert page.undo_label() == "the last answer"
    qtbot.keyClick(page.judging, Qt.Key.Key_Backspace)
    settle(page.project)
    assert page.project.judgements.pairs == {}
    assert page.judging.rounds.current.question() == asked
    qtbot.keyClick(page.judging, SPACE)
    page.undo()
    assert page.judging.progress.text() == "1 of 30"
    qtbot.keyClick(page.judging, S)
    settle(page.project)
    assert list(page.project.judgements.pairs.values()) == [True]


def test_one_leaves_and_goes_on_later(qtbot: QtBot, page: ProjectPages) -> None:
    begin(qtbot, page)
    for _ in range(3):
        qtbot.keyClick(page.judging, S)
    qtbot.keyClick(page.judging, Qt.Key.Key_Escape)
    assert page.clusters.detail.isVisible()
    assert not page.judging.isVisible()
    qtbot.waitUntil(lambda: "27 more" in top(page).panel.hint.text())
    assert top(page).panel.judge.text() == "Continue judging"
    qtbot.mouseClick(top(page).panel.judge, LEFT)
    assert page.judging.progress.text() == "4 of 30"
    qtbot.keyClick(page.judging, D)
    settle(page.project)
    assert len(page.project.judgements.pairs) == 4


def test_keys_answer_wherever_the_focus_is(qtbot: QtBot, page: ProjectPages) -> None:
    begin(qtbot, page)
    top(page).strip.setFocus()
    qtbot.keyClick(top(page).strip, S)
    settle(page.project)
    assert list(page.project.judgements.pairs.values()) == [True]
    qtbot.keyClick(top(page).strip, Qt.Key.Key_K)  # means something in the list only
    settle(page.project)
    assert page.project.decisions.marks == {}


def test_long_texts_stand_side_by_side_and_scroll_together(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    long = "The harbour master walked along the quay and counted the boats. " * 100
    scan = synthetic_scan([f"{long} One.", f"{long} Two."], fans([0, 20]), tmp_path)
    page = make(open_project(scan, tmp_path))
    begin(qtbot, page)
    qtbot.waitUntil(lambda: page.judging.first.area.verticalScrollBar().maximum() > 0)
    assert page.judging.first.y() == page.judging.second.y()
    qtbot.keyClick(page.judging, Qt.Key.Key_Down)
    bars = [text.area.verticalScrollBar() for text in (page.judging.first, page.judging.second)]
    assert bars[0].value() == bars[1].value() > 0


# --- what the answers say


def test_the_round_ends_with_a_threshold_that_one_key_takes(
    qtbot: QtBot, page: ProjectPages
) -> None:
    judged(qtbot, page)
    summary = page.judging.summary
    assert summary.title.text() == "30 pairs judged"
    advised = page.keeper.advice
    assert advised is not None
    assert advised.threshold == pytest.approx(TRUE_FROM, abs=0.06)
    assert summary.choice.use.text() == f"Use {advised.threshold:.3f}".removesuffix("0")
    assert "of 100 pairs of different texts are right" in summary.choice.words.text()
    assert page.judging.evidence.plot.isVisible()
    qtbot.waitUntil(lambda: summary.choice.use.hasFocus())
    qtbot.keyClick(summary.choice.use, Qt.Key.Key_Return)
    assert top(page).strip.threshold == pytest.approx(advised.threshold)
    assert "is in use" in summary.choice.use.text()
    qtbot.keyClick(page.judging, Qt.Key.Key_Return)
    assert page.clusters.detail.isVisible()


def test_enter_in_a_number_takes_no_threshold(qtbot: QtBot, page: ProjectPages) -> None:
    judged(qtbot, page)
    share, line = page.judging.summary.choice.share, top(page).strip.threshold
    share.setFocus()
    qtbot.keyClicks(share, "5")
    qtbot.keyClick(share, Qt.Key.Key_Return)
    assert top(page).strip.threshold == line
    assert page.is_judging


def test_whoever_comes_back_to_judge_sees_what_is_known(
    qtbot: QtBot, make: Make, project: Project
) -> None:
    page = make(project)
    judged(qtbot, page)
    page.close_project()
    again = make(Project.open(project.path))
    begin(qtbot, again)
    assert "Nothing yet" not in words(again.judging.evidence)
    assert again.judging.evidence.plot.isVisible()


def test_another_round_asks_about_other_pairs(qtbot: QtBot, page: ProjectPages) -> None:
    begin(qtbot, page)
    assert page.judging.rounds.current is not None
    before = page.judging.rounds.current
    qtbot.keyClick(page.judging, SPACE)
    judge_all(qtbot, page)
    assert page.judging.summary.title.text() == "30 pairs judged, 1 left open"
    qtbot.mouseClick(page.judging.summary.more, LEFT)
    qtbot.waitUntil(lambda: page.judging.rounds.current not in (None, before))
    assert len(page.judging.rounds.current) == 30
    assert not set(page.judging.rounds.current.rows) & set(before.rows[: before.place])


def test_when_every_pair_is_judged_it_says_so(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    page = make(open_project(small_scan(tmp_path), tmp_path))
    begin(qtbot, page)
    assert page.judging.rounds.current is not None
    total = len(page.project.scan.pairs)
    assert page.judging.progress.text() == f"1 of {total}"
    judge_all(qtbot, page)
    qtbot.waitUntil(
        lambda: (
            page.judging.summary.words.text()
            == f"All {total} pairs are judged; that is too few to recommend a threshold."
        )
    )
    assert page.judging.summary.more.isHidden()
    page.judging.summary.more.click()
    qtbot.waitUntil(lambda: "Every pair" in page.judging.summary.title.text())
    assert page.judging.summary.more.isHidden()


def test_the_line_and_the_cards_say_what_a_similarity_is_worth(
    qtbot: QtBot, page: ProjectPages
) -> None:
    judged(qtbot, page)
    page.stop_judging()
    assert page.keeper.advice is not None
    assert "wrong" in top(page).strip.accessibleName()
    at_once = top(page).strip.accessibleName()
    top(page).strip.set_threshold(0.65)
    assert top(page).strip.accessibleName() != at_once
    marker = top(page).strip.places().marker()
    assert marker is not None
    qtbot.mouseClick(top(page).strip, LEFT, pos=marker.center().toPoint())
    assert top(page).strip.threshold == pytest.approx(page.keeper.advice.threshold, abs=5e-4)


def test_cards_tell_how_likely_unless_a_fact_differs(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    lines = [f"the boat {'o' * (i + 1)} left the harbour" for i in range(40)]
    lines[1] = "the boat 1 left the harbour"
    vectors = fans(np.linspace(0, math.degrees(math.acos(0.61)), 40).tolist())
    page = make(open_project(synthetic_scan(lines, vectors, tmp_path), tmp_path))
    judged(qtbot, page)
    page.stop_judging()
    qtbot.waitUntil(lambda: page.clusters.detail.current_passage() is not None)

    def told() -> set[tuple[bool, bool]]:
        return {
            ("number" in card.notes.text(), "likely the same" in card.similarity.text())
            for card in page.clusters.detail.column.cards
            if card.isVisible()
        }

    qtbot.waitUntil(lambda: {(False, True), (True, False)} <= told())
    assert (True, True) not in told()


def test_cards_tell_the_likelihood_that_a_scan_by_it_goes_by(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    lines = [f"the boat {'o' * (i + 1)} left the harbour" for i in range(40)]
    vectors = fans(np.linspace(0, math.degrees(math.acos(0.61)), 40).tolist())
    page = make(open_project(synthetic_scan(lines, vectors, tmp_path), tmp_path))
    cards = page.clusters.detail.column.cards
    assert not any("likely" in card.similarity.text() for card in cards)
    begin(qtbot, page)
    pairs = page.keeper.pairs

    def all_learned() -> bool:
        return pairs.known is not None and pairs.known.labelled.judged == 30

    with qtbot.waitSignal(pairs.changed, check_params_cb=all_learned):
        judge_all(qtbot, page)
    page.stop_judging()
    scan, weighed = page.project.scan, weigh_project(page.project)
    first = page.clusters.detail.column.cards[0].content
    assert first is not None
    told = 0
    for card in page.clusters.detail.column.cards:
        content = card.content
        if content is None or card.isHidden() or "likely" not in card.similarity.text():
            continue
        base, text = first.member.text, content.member.text
        row = int(np.flatnonzero((scan.pairs.a == base) & (scan.pairs.b == text))[0])
        expected = float(weighed.likelihood[row])
        shown = "over 99" if expected > 0.99 else f"{expected * 100:.0f}"
        assert card.similarity.text().endswith(f" · {shown} % likely the same")
        assert card.similarity.toolTip().startswith("Most words shared")
        told += 1
    assert told


def test_what_matters_decides_and_is_remembered(qtbot: QtBot, make: Make, project: Project) -> None:
    preferences = Preferences()
    page = make(project, preferences)
    judged(qtbot, page)
    page.stop_judging()
    choice = top(page).panel.choice
    assert choice.share.text() == "at most 2 wrong in 100"
    strict = page.keeper.advice
    choice.goal.setCurrentIndex(2)
    assert choice.share.text() == "at most 2 missed in 100"
    loose = page.keeper.advice
    assert strict is not None
    assert loose is not None
    assert loose.threshold < strict.threshold
    choice.share.setValue(5)
    assert (preferences.goal, preferences.wrong, preferences.missed) == ("find-all", 2, 5)
    assert page.judging.summary.choice.wish.goal is Goal.FIND_ALL
    qtbot.mouseClick(choice.use, LEFT)
    assert page.keeper.advice is not None
    assert top(page).strip.threshold == pytest.approx(page.keeper.advice.threshold)
    choice.goal.setCurrentIndex(1)
    assert choice.share.isHidden()


def test_the_panel_goes_out_of_the_way_and_stays_there(
    qtbot: QtBot, make: Make, project: Project
) -> None:
    preferences = Preferences()
    page = make(project, preferences)
    assert top(page).panel_button.isHidden()
    top(page).panel.hide_wanted.emit()
    assert top(page).panel.isHidden()
    assert not preferences.evidence
    again = make(project, preferences)
    assert top(again).panel.isHidden()
    qtbot.mouseClick(top(again).panel_button, LEFT)
    assert top(again).panel.isVisible()


def test_the_panel_speaks_of_the_line_from_the_first_moment(qtbot: QtBot, project: Project) -> None:
    page = ProjectPages(Results(project))
    qtbot.addWidget(page)
    assert page.keeper.evidence is None
    assert top(page).panel.title.text() == "0.80 is a guess"
    page.close_project()


def test_in_a_large_font_the_panel_shows_its_buttons_whole(
    qtbot: QtBot, page: ProjectPages
) -> None:
    judged(qtbot, page)
    page.stop_judging()
    panel = top(page).panel
    assert 360 <= panel.width() <= 440
    font = panel.font()
    font.setPointSizeF(2 * font.pointSizeF())
    panel.setFont(font)
    buttons = [b for b in (panel.choice.use, panel.judge, panel.pairs) if b.isVisible()]
    assert len(buttons) == 3
    qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in buttons))


def test_in_a_low_window_the_texts_have_the_room(
    qtbot: QtBot, make: Make, project: Project
) -> None:
    preferences = Preferences()
    page = make(project, preferences)
    qtbot.waitUntil(lambda: page.clusters.detail.current_passage() is not None)
    page.setMinimumSize(600, 400)  # as in the window, which becomes as small as the screen
    page.resize(880, 459)
    assert top(page).panel.isHidden()
    assert top(page).panel_button.isVisible()
    qtbot.waitUntil(page.clusters.detail.context.isHidden)
    keep = page.clusters.detail.keep_one_button
    qtbot.waitUntil(lambda: keep.height() >= keep.sizeHint().height())
    qtbot.waitUntil(
        lambda: page.clusters.detail.column.height() > page.clusters.detail.column.cards[0].height()
    )
    qtbot.mouseClick(top(page).panel_button, LEFT)
    assert top(page).panel.isVisible()
    top(page).panel.hide_wanted.emit()
    assert top(page).panel.isHidden()
    assert preferences.evidence
    page.resize(1100, 760)
    assert top(page).panel.isVisible()
    qtbot.waitUntil(page.clusters.detail.context.isVisible)


def test_a_threshold_that_misses_the_goal_is_not_the_first_to_take(
    qtbot: QtBot, page: ProjectPages
) -> None:
    judged(qtbot, page)
    summary, advice = page.judging.summary, page.keeper.advice
    assert advice is not None
    assert summary.first_button() is summary.choice.use
    page.keeper.advice = replace(advice, reached=False)
    page.keeper.changed.emit()
    assert summary.first_button() is summary.more
    assert summary.choice.use.isEnabled()
    page.stop_judging()
    assert top(page).panel.judge.property("primary")
    assert not top(page).panel.choice.use.property("primary")


def test_the_card_is_as_high_as_what_it_says(qtbot: QtBot, page: ProjectPages) -> None:
    page.project.judge((0, 1), True)
    qtbot.waitUntil(lambda: top(page).panel.pairs.isVisible())
    top(page).panel.pairs.setChecked(True)
    before = top(page).used_card.height()
    for row in range(0, 600, 20):
        pair = int(page.project.scan.pairs.a[row]), int(page.project.scan.pairs.b[row])
        page.project.judge(pair, row < 300)
    qtbot.waitUntil(top(page).used.view.plot.isVisible)  # meanwhile it stays open
    qtbot.waitUntil(lambda: top(page).used_card.height() > before)
    assert top(page).used_card.verticalScrollBar().maximum() == 0
    assert top(page).used.measure.visibleRegion().boundingRect() == top(page).used.measure.rect()


def test_a_scan_without_pairs_asks_nothing(make: Make, tmp_path: Path) -> None:
    scan = synthetic_scan(["One thing.", "Quite another."], fans([0], [0]), tmp_path)
    page = make(open_project(scan, tmp_path))
    assert not page.can_judge()
    assert top(page).panel.isHidden()
    assert top(page).panel_button.isHidden()
    page.judge()
    assert not page.is_judging


# --- from decisions, and from elsewhere


def test_decisions_are_counted_and_go_on_to_other_pages(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    page = make(open_project(small_scan(tmp_path), tmp_path))
    page.project.mark_each({0: Mark.KEEP, 4: Mark.DROP})
    qtbot.waitUntil(lambda: top(page).panel.pairs.isVisible())
    assert top(page).panel.pairs.text() == "1 pair"
    qtbot.mouseClick(top(page).panel.pairs, LEFT)
    assert "1 pair of a text that you kept and one that you dropped" in words(top(page).used)
    assert "too few to measure" in words(top(page).used)
    assert not top(page).used.measure.isEnabled()
    assert not top(page).used.teach.isEnabled()
    qtbot.keyClick(page.clusters, Qt.Key.Key_Escape)
    assert top(page).used_card.isHidden()


def test_enough_pairs_may_be_measured_with(qtbot: QtBot, page: ProjectPages) -> None:
    asked: list[str] = []
    page.measure_requested.connect(lambda: asked.append("measure"))
    judged(qtbot, page)
    page.stop_judging()
    top(page).panel.pairs.setChecked(True)
    qtbot.mouseClick(top(page).used.measure, LEFT)
    assert asked == ["measure"]


def test_what_is_judged_in_another_window_counts(qtbot: QtBot, page: ProjectPages) -> None:
    with Project.open(page.project.path) as other:
        other.judge((0, 1), True)
    page.look_elsewhere()
    qtbot.waitUntil(lambda: "29 more" in top(page).panel.hint.text())
    assert "another window" in page.clusters.banner.text


def test_a_project_that_cannot_be_written_says_so_and_asks_on(
    qtbot: QtBot, page: ProjectPages
) -> None:
    begin(qtbot, page)
    page.project._database._connection.execute("PRAGMA query_only = ON")
    with qtbot.waitSignal(page.error) as error:
        qtbot.keyClick(page.judging, S)
    assert error.args is not None
    assert "not saved" in error.args[0]
    assert page.judging.progress.text() == "1 of 30"
    settle(page.project)
    assert page.project.judgements.pairs == {}


def test_a_project_of_before_is_judged_like_any_other(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    path = tmp_path / "old.ditto"  # of a version that had no judgements
    shutil.copy(Path(__file__).parents[2] / "core/project/fixtures/version-1.ditto", path)
    page = make(Project.open(path))
    begin(qtbot, page)
    qtbot.keyClick(page.judging, S)
    settle(page.project)
    assert len(page.project.judgements.pairs) == 1


def test_the_menu_judges_and_undoes(
    qtbot: QtBot, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SETTINGS", "PROJECTS"):
        monkeypatch.setenv(f"DITTOGRAPH_{name}", str(tmp_path / name))
    project.close()
    window = MainWindow(EngineClient(command=[*FAKE, "slow"]))
    qtbot.addWidget(window)
    window.show()
    assert not window.commands.judge.isEnabled()
    window.open_paths([str(project.path)])
    qtbot.waitUntil(lambda: window.results is not None)
    page = window.results
    assert page is not None
    window.commands.judge.trigger()
    qtbot.waitUntil(lambda: page.judging.first.isVisible())
    assert not window.commands.judge.isEnabled()
    qtbot.keyClick(page.judging, S)
    assert window.commands.undo.text() == "Undo the last answer"
    window.commands.undo.trigger()
    assert page.judging.progress.text() == "1 of 30"
    assert not window.commands.undo.isEnabled()
    window.close()
