"""Teaching in the window: the way to an encoder, the choice at the end, and what may go wrong."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from dittograph.engine.messages import Scan, Teach
from dittograph.judging.from_decisions import FromDecisions
from dittograph.judging.labelled import LabelKind, LabelledPairs
from dittograph.project.project import create_project
from dittograph.teaching.options import Loss, Options
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.scan.request import ScanRequest
from dittograph_gui.teaching.drafts import load_draft
from dittograph_gui.teaching.lesson import fitting_loss
from dittograph_gui.teaching.pair_source import Counted
from dittograph_gui.teaching.teach_view import TeachView
from dittograph_gui.window.main_window import MainWindow
from dropping import drop
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from support import small_scan

FAKE = [sys.executable, str(Path(__file__).parents[1] / "fake_engine.py")]
LEFT = Qt.MouseButton.LeftButton
PAIRS = "sentence1\tsentence2\tlabel\nA gull.\tA bird.\t1\nA hawk.\tA boat.\t0\n"
Open = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def _fresh_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("settings", "projects", "cache"):
        monkeypatch.setenv(f"DITTOGRAPH_{name.upper()}", str(tmp_path / name))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Open a window on the page about teaching, with a file of pairs."""
    windows = []

    def make(how: str = "slow", *, pairs: str = PAIRS) -> MainWindow:
        made = MainWindow(EngineClient(command=[*FAKE, how]))
        windows.append(made)
        qtbot.addWidget(made)
        made.show()
        made.warm_up()
        page = made.teach_page
        qtbot.waitUntil(lambda: bool(page.measure.ticks))
        if pairs:
            made.lessons.show()
            (tmp_path / "birds.tsv").write_text(pairs)
            page.take_file(str(tmp_path / "birds.tsv"))
            qtbot.waitUntil(lambda: page.pairs.counted is not None)
        return made

    yield make
    for made in windows:
        made.closing.agreed = True
        made.close()


def _teach(qtbot: QtBot, shell: MainWindow, name: str) -> TeachView:
    view = shell.teach_page.teach
    view.form.name.setText(name)
    qtbot.mouseClick(view.form.start, LEFT)
    assert shell.teach_page.teaching or view.form.banner.isVisible()
    return view


def _taught(qtbot: QtBot, shell: MainWindow, name: str) -> TeachView:
    view = _teach(qtbot, shell, name)
    qtbot.waitUntil(view.verdict.isVisible)
    return view


def _wait_until_it_begins(qtbot: QtBot, shell: MainWindow) -> None:
    """Wait until a stop ends the teaching; before, it takes it back."""
    qtbot.waitUntil(
        lambda: shell.engine.running is not None and isinstance(shell.engine.running.request, Teach)
    )


def _press(qtbot: QtBot, shell: MainWindow, words: str) -> None:
    buttons = shell.findChildren(QPushButton)
    qtbot.mouseClick(next(b for b in buttons if b.text() == words and b.isVisible()), LEFT)


def _action(shell: MainWindow, words: str) -> QAction:
    return next(a for a in shell.findChildren(QAction) if a.text().startswith(words))


def _labelled(*label: float, kind: LabelKind = LabelKind.BINARY) -> LabelledPairs:
    texts = tuple(f"Text {n}" for n in range(len(label)))
    return LabelledPairs(texts, texts, np.array(label), kind)


# --- before


def test_a_cross_encoder_is_taught_where_that_is_ticked_and_can_be(window: Open) -> None:
    form = window().teach_page.teach.form
    assert not form.options().cross_encoder
    form.cross.setChecked(True)
    assert form.options() == Options(Loss.CONTRASTIVE, cross_encoder=True)
    form.losses.button(2).click()
    assert not form.cross.isEnabled()
    assert form.options() == Options(Loss.RANKING)
    form.losses.button(0).click()
    assert form.options().cross_encoder


def test_the_loss_that_fits_the_labels_is_chosen(qtbot: QtBot, window: Open) -> None:
    assert fitting_loss(Counted.of(_labelled(1, 0))) == "contrastive"
    assert fitting_loss(Counted.of(_labelled(1, 1))) == "ranking"
    assert fitting_loss(Counted.of(_labelled(0.5, 1, kind=LabelKind.GRADED))) == "cosine"
    shell = window(pairs=PAIRS.replace("label", "score").replace("\t1", "\t3.5"))
    chosen = shell.teach_page.teach.form.losses.checkedButton()
    assert chosen is not None
    assert chosen.text() == "Degrees of similarity"


def test_a_new_encoder_has_a_name_at_once_and_fields_left_alone_are_automatic(
    qtbot: QtBot, window: Open
) -> None:
    shell = window()
    view = shell.teach_page.teach
    assert view.form.name.placeholderText() == "all-MiniLM-L6-v2 taught on birds"
    view.form.rate.setText("2e-")
    assert not view.form.start.isEnabled()
    assert "must be a number" in view.form.hint.text()
    view.form.rate.setText("2e-5")
    view.form.holdout.setValue(25)
    view.form.seed.setValue(0)
    qtbot.mouseClick(view.form.start, LEFT)
    asked = shell.engine.jobs[-1].request
    assert isinstance(asked, Teach)
    assert asked.name == "all-MiniLM-L6-v2 taught on birds"
    assert asked.pairs.endswith("birds.tsv")
    assert asked.settings.encoder == "all-MiniLM-L6-v2"
    # What was not chosen is what the command line takes, too.
    assert asked.options == Options(Loss.CONTRASTIVE, learning_rate=2e-5, holdout=0.25, seed=0)
    qtbot.waitUntil(view.verdict.isVisible)


def test_a_file_dropped_on_the_page_is_taken_as_pairs(
    qtbot: QtBot, window: Open, tmp_path: Path
) -> None:
    shell = window(pairs="")
    _action(shell, "Measure and teach").trigger()
    assert not shell.teach_page.teach.form.start.isEnabled()
    (tmp_path / "dropped.tsv").write_text(PAIRS)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "dropped.tsv"))])
    drop(shell, mime)
    qtbot.waitUntil(lambda: shell.teach_page.pairs.counted is not None)
    assert shell.teach_page.pairs.file_name.text() == "dropped.tsv"
    assert shell.teach_page.isVisible()


def test_decisions_of_the_open_project_are_counted_as_they_are_now(
    qtbot: QtBot, window: Open, tmp_path: Path
) -> None:
    path = tmp_path / "harbour.ditto"
    create_project(path, small_scan(tmp_path))
    shell = window(pairs="")
    assert not shell.teach_page.pairs.decisions.isEnabled()
    shell.projects.open(path)
    qtbot.waitUntil(lambda: shell.results is not None)
    project = shell.project
    assert project is not None
    _action(shell, "Measure and teach with").trigger()
    pairs = shell.teach_page.pairs
    qtbot.waitUntil(lambda: pairs.counted is not None)
    assert pairs.decisions.isChecked()
    assert "harbour" in pairs.decisions.text()
    assert "0 pairs are the same, 0 are not" in pairs.project_words.text()
    assert not shell.teach_page.teach.form.start.isEnabled()
    project.judge((0, 1), True)
    _press(qtbot, shell, "Back")
    _action(shell, "Measure and teach").trigger()
    qtbot.waitUntil(lambda: "1 pair is the same" in pairs.project_words.text())
    assert pairs.decisions.isChecked()
    assert "1 judged one by one" in pairs.project_words.text()
    shell.projects.close()
    assert pairs.file.isChecked()
    assert pairs.source is None


def test_what_was_decided_is_chosen_where_there_is_no_file(
    qtbot: QtBot, window: Open, tmp_path: Path
) -> None:
    path = tmp_path / "harbour.ditto"
    create_project(path, small_scan(tmp_path))
    shell = window(pairs="")
    shell.projects.open(path)
    qtbot.waitUntil(lambda: shell.results is not None)
    assert shell.project is not None
    shell.project.judge((0, 1), True)
    _action(shell, "Measure and teach").trigger()
    pairs = shell.teach_page.pairs
    qtbot.waitUntil(pairs.decisions.isChecked)
    qtbot.mouseClick(pairs.file, LEFT)  # a file is to be chosen next
    _press(qtbot, shell, "Back")
    _action(shell, "Measure and teach").trigger()
    qtbot.waitUntil(lambda: "1 pair is the same" in pairs.project_words.text())
    assert pairs.file.isChecked()


def test_what_decisions_lack_is_said_and_nothing_can_be_started() -> None:
    few = FromDecisions(
        _labelled(1, 0),
        np.zeros((2, 2), dtype=np.int32),
        np.array([0, -1]),
        np.array([True, False]),
        1,
        0,
        1,
    )
    counted = Counted.of_decisions(few)
    assert not counted.enough
    assert few.advice in counted.words
    assert "(1 judged one by one, 1 marked “not a duplicate”.)" in counted.words


# --- while


def test_the_curve_grows_and_stopping_keeps_the_best_so_far(qtbot: QtBot, window: Open) -> None:
    shell = window()
    view = _teach(qtbot, shell, "endless")
    loss, score = view.course.charts.loss, view.course.charts.score
    qtbot.waitUntil(lambda: "First after 0 rounds: loss" in loss.accessibleDescription())
    assert "score 0.830" in score.accessibleDescription()
    qtbot.waitUntil(lambda: "30 s left" in view.course.line.text)
    _press(qtbot, shell, "Stop and keep the best so far")
    qtbot.waitUntil(view.verdict.isVisible)
    assert view.verdict.headline.text() == "It is better now."


def test_who_cannot_wait_for_the_best_so_far_stops_at_once(qtbot: QtBot, window: Open) -> None:
    shell = window()
    view = _teach(qtbot, shell, "deaf")
    _wait_until_it_begins(qtbot, shell)
    _press(qtbot, shell, "Stop and keep the best so far")
    assert "Stopping" in view.course.line.text
    _press(qtbot, shell, "Stop at once, keep nothing")
    assert shell.teach_page.teaching  # a double click has not thrown away what it was to keep
    qtbot.waitUntil(view.course.line.button.isEnabled)
    _press(qtbot, shell, "Stop at once, keep nothing")
    qtbot.waitUntil(view.form.isVisible)
    assert view.form.banner.text == "Stopped at once; nothing was kept."
    assert view.form.start.isEnabled()


def test_what_else_needs_the_engine_waits_and_says_so(
    qtbot: QtBot, window: Open, tmp_path: Path
) -> None:
    shell = window()
    view = _teach(qtbot, shell, "endless")
    shell.check_page.left.setPlainText("One.")
    shell.check_page.right.setPlainText("Two.")
    _action(shell, "Check two texts").trigger()
    shell.check_page.check()
    assert shell.check_page.answer.state.text().startswith("An encoder is being taught; the answer")
    shell.scans.start(ScanRequest(text="A gull."))
    assert shell.progress.text.startswith(
        "An encoder is being taught; the scan starts when that is done"
    )
    shell._watch.add_encoder(str(tmp_path))
    assert "An encoder is being taught" in shell.form.encoders.banner._text.text()
    shell.teach_page.tabs.button(0).click()
    qtbot.mouseClick(shell.teach_page.measure.button, LEFT)
    assert "An encoder is being taught" in shell.teach_page.measure.line.text
    view.stop()
    qtbot.waitUntil(lambda: shell.check_page.answer.score.text() == "0.90")


def test_teaching_waits_for_a_scan(qtbot: QtBot, window: Open) -> None:
    shell = window()
    shell.scans.start(ScanRequest(text="A gull."))
    shell.lessons.show()
    view = _teach(qtbot, shell, "later")
    assert "A scan is running; the teaching starts by itself" in view.course.line.text
    view.stop()  # before it has begun
    assert view.form.isVisible()


def test_what_is_refused_is_said_in_place(qtbot: QtBot, window: Open) -> None:
    view = _teach(qtbot, window(), "refused")
    qtbot.waitUntil(view.form.banner.isVisible)
    assert view.form.banner.text == "There are too few pairs."
    assert view.form.name.text() == "refused"  # nothing that was typed is lost


def test_the_death_of_the_engine_ends_the_teaching_in_a_sentence(
    qtbot: QtBot, window: Open
) -> None:
    shell = window()
    view = _teach(qtbot, shell, "deaf")
    assert shell.engine._process is not None
    shell.engine._process.kill()
    qtbot.waitUntil(view.form.banner.isVisible)
    assert "start again" in view.form.banner.text
    assert view.form.start.isEnabled()
    assert "has stopped" in shell.banner.text
    assert "work done so far" not in shell.banner.text  # what it had learned is gone
    _teach(qtbot, shell, "deaf")
    qtbot.waitUntil(lambda: shell.banner.text == "")  # it runs again


# --- the choice


def test_kept_under_another_name_it_can_be_chosen_everywhere(
    qtbot: QtBot, window: Open, tmp_path: Path
) -> None:
    shell = window()
    view = _taught(qtbot, shell, "harbour")
    assert [row.name for row in view.verdict.table.rows] == ["Before", "After"]
    assert not shell.teach_page.pairs.isVisible()
    view.verdict.name.setText("taken")
    _press(qtbot, shell, "Keep")
    qtbot.waitUntil(view.verdict.banner.isVisible)
    assert view.verdict.banner.text == "That name is taken."
    view.verdict.name.setText("harbour news")
    assert not view.verdict.banner.isVisible()
    _press(qtbot, shell, "Keep")
    qtbot.waitUntil(view.after.isVisible)
    assert "“harbour news” is kept" in view.after.words.text()
    qtbot.waitUntil(lambda: load_draft() is None)
    assert [e.name for e in shell.form.encoders.answers] == ["all-MiniLM-L6-v2", "harbour news"]
    _press(qtbot, shell, "Measure both")
    qtbot.waitUntil(shell.teach_page.measure.outcome.isVisible)
    assert [t.isChecked() for t in shell.teach_page.measure.ticks] == [True, True]


def test_after_one_was_kept_the_next_gets_another_name(qtbot: QtBot, window: Open) -> None:
    shell = window()
    view = _taught(qtbot, shell, "")
    _press(qtbot, shell, "Keep")
    qtbot.waitUntil(view.after.isVisible)
    assert not view.form.isVisible()
    _press(qtbot, shell, "Teach another")
    assert view.form.isVisible()
    assert view.form.name.placeholderText() == "all-MiniLM-L6-v2 taught on birds 2"


def test_an_encoder_measured_on_the_pairs_that_taught_it_is_flattered(
    qtbot: QtBot, window: Open
) -> None:
    shell = window()
    view = _taught(qtbot, shell, "harbour")
    _press(qtbot, shell, "Keep")
    qtbot.waitUntil(view.after.isVisible)
    _press(qtbot, shell, "Measure both")
    measure = shell.teach_page.measure
    qtbot.waitUntil(measure.outcome.isVisible)
    assert measure.outcome.notes.text().splitlines() == [
        "It read half of one text.",  # said of both
        "“harbour”: This encoder has learned from 60 of these 71 pairs.",
    ]


def test_without_a_project_the_kept_encoder_is_chosen_for_a_new_scan(
    qtbot: QtBot, window: Open
) -> None:
    shell = window()
    view = _taught(qtbot, shell, "harbour")
    _press(qtbot, shell, "Keep")
    qtbot.waitUntil(view.after.isVisible)
    qtbot.mouseClick(view.after.scan_again, LEFT)
    assert shell.form.isVisible()
    assert shell.form.encoders.chosen == "harbour"


def test_with_a_project_the_kept_encoder_scans_it_again(
    qtbot: QtBot, window: Open, tmp_path: Path
) -> None:
    path = tmp_path / "harbour.ditto"
    create_project(path, small_scan(tmp_path))
    shell = window()
    shell.projects.open(path)
    qtbot.waitUntil(lambda: shell.results is not None)
    shell.lessons.show()
    view = _taught(qtbot, shell, "sharper")
    _press(qtbot, shell, "Keep")
    qtbot.waitUntil(view.after.isVisible)
    assert view.after.scan_again.text() == "Scan “harbour” again with it"
    qtbot.keyClick(view.after.scan_again, Qt.Key.Key_Return)
    assert shell.results is not None
    assert shell.results.isVisible()
    qtbot.waitUntil(lambda: shell.scans.job is not None)
    assert shell.scans.job is not None
    asked = shell.scans.job.request
    assert isinstance(asked, Scan)
    assert asked.settings.encoder == "sharper"
    assert asked.decisions_from == str(path)


def test_who_scans_again_with_another_encoder_is_told_to_choose_the_threshold_anew(
    qtbot: QtBot, window: Open, tmp_path: Path
) -> None:
    path = tmp_path / "harbour.ditto"
    create_project(path, small_scan(tmp_path))
    shell = window(str(path))
    shell.projects.open(path)
    qtbot.waitUntil(lambda: shell.results is not None)
    shell.scans.rescan("sharper")
    qtbot.waitUntil(lambda: "choose the threshold again" in shell.banner.text)
    assert "Scanned again with “sharper”" in shell.banner.text


def test_a_better_one_is_not_discarded_by_a_slip(qtbot: QtBot, window: Open) -> None:
    shell = window()
    view = _taught(qtbot, shell, "harbour")
    assert view.verdict.keep.property("primary")
    _press(qtbot, shell, "Discard")
    _press(qtbot, shell, "Yes, discard it")  # a double click
    assert view.verdict.deciding is None
    qtbot.waitUntil(lambda: not view.verdict._arming.isActive())
    qtbot.keyClicks(view.verdict.name, "s")  # something else was meant
    assert view.verdict.discard.text() == "Discard"
    _press(qtbot, shell, "Discard")
    qtbot.waitUntil(lambda: not view.verdict._arming.isActive())
    _press(qtbot, shell, "Yes, discard it")
    qtbot.waitUntil(view.form.isVisible)
    assert "“harbour” was discarded" in view.form.banner.text
    qtbot.waitUntil(lambda: load_draft() is None)


def test_one_that_is_gone_can_only_be_taught_again(qtbot: QtBot, window: Open) -> None:
    shell = window()
    view = _taught(qtbot, shell, "harbour")
    assert view.draft is not None
    qtbot.waitUntil(lambda: load_draft() is not None)
    Path(view.draft.folder).rmdir()
    _press(qtbot, shell, "Keep")
    qtbot.waitUntil(view.verdict.teach_again.isVisible)
    assert "no longer on the disk" in view.verdict.banner.text
    assert not view.verdict.keep.isVisible()
    assert not view.verdict.discard.isVisible()
    assert view.focusWidget() is view.verdict.teach_again
    _press(qtbot, shell, "Teach again")
    assert view.form.isVisible()
    assert view.form.name.text() == "harbour"
    _taught(qtbot, shell, "harbour")
    assert view.verdict.keep.isVisible()


def test_figures_on_the_pairs_that_chose_it_are_taken_with_salt(qtbot: QtBot, window: Open) -> None:
    view = _taught(qtbot, window(), "harbour")
    assert view.verdict.caution.text().startswith("The best of 4 states was chosen on these pairs")


@pytest.mark.parametrize("verdict", ["worse", "collapsed"])
def test_a_bad_one_can_only_be_discarded(qtbot: QtBot, window: Open, verdict: str) -> None:
    shell = window()
    view = _taught(qtbot, shell, verdict)
    assert view.verdict.discard.property("primary")
    assert not view.verdict.keep.isVisible()
    _press(qtbot, shell, "Discard")
    qtbot.waitUntil(view.form.isVisible)


# --- nothing is lost


def test_on_another_page_the_end_is_told(qtbot: QtBot, window: Open) -> None:
    shell = window()
    view = _teach(qtbot, shell, "harbour")
    _action(shell, "New scan").trigger()
    button = _action(shell, "Measure and teach")
    qtbot.waitUntil(lambda: "30 s left" in button.toolTip())
    assert "Teaching" in button.iconText()
    qtbot.waitUntil(lambda: "keep the encoder or discard it" in shell.banner.text)
    assert button.iconText() == "Measure"
    _press(qtbot, shell, "Show it")
    assert view.verdict.isVisible()


def test_an_undecided_one_waits_for_the_next_start(qtbot: QtBot, window: Open) -> None:
    first = window()
    _taught(qtbot, first, "harbour")
    qtbot.waitUntil(lambda: load_draft() is not None)
    first.close()
    second = window(pairs="")
    qtbot.waitUntil(lambda: "“harbour”, which you taught" in second.banner.text)
    _press(qtbot, second, "Show it")
    assert second.teach_page.teach.verdict.isVisible()
    qtbot.waitUntil(lambda: second.teach_page.pairs.counted is not None)
    assert second.teach_page.pairs.file_name.text() == "birds.tsv"
    _press(qtbot, second, "Keep")
    qtbot.waitUntil(second.teach_page.teach.after.isVisible)


def test_the_window_does_not_close_over_a_teaching_unasked(qtbot: QtBot, window: Open) -> None:
    shell = window()
    _teach(qtbot, shell, "endless")
    assert not shell.close()
    assert shell.isVisible()
    assert "closing now loses what it has learned" in shell.banner.text
    _wait_until_it_begins(qtbot, shell)
    shell.teach_page.teach.stop()
    qtbot.waitUntil(shell.teach_page.teach.verdict.isVisible)
    assert shell.banner.text == ""  # nothing is lost by closing now
    _press(qtbot, shell, "Discard")
    qtbot.waitUntil(lambda: not shell.teach_page.teach.verdict._arming.isActive())
    _press(qtbot, shell, "Yes, discard it")
    qtbot.waitUntil(shell.teach_page.teach.form.isVisible)
    _teach(qtbot, shell, "endless")
    assert not shell.close()
    _press(qtbot, shell, "Close anyway")
    assert not shell.isVisible()
