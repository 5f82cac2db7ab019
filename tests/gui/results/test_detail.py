from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from dittograph.documents.blocks import Block, Line
from dittograph.documents.location import FIELDS, Location
from dittograph.documents.options import ReadOptions
from dittograph.documents.source import Skipped, Source
from dittograph.finished_scan import SourceInfo
from dittograph.passages import surroundings as passage_surroundings
from dittograph.passages.passage import Passage
from dittograph.passages.passage_list import PassageList
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from dittograph.settings import Grouping, Unit
from dittograph_gui.results import context, member_card, surroundings
from dittograph_gui.results.detail import DetailPane
from dittograph_gui.results.surroundings import look_up
from dittograph_gui.results.whole_text import WholeText
from dittograph_gui.session.changes import ProjectChanges
from dittograph_gui.session.listing import Filter
from dittograph_gui.session.results import Results
from dittograph_gui.theme import LIGHT
from dittograph_gui.widgets.diff_html import difference_html, first_words
from dittograph_gui.widgets.elided import Elided
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from settling import settle
from support import fans, open_project, small_scan, synthetic_scan

EVERY = Grouping.EVERY_PAIR


def pane(qtbot: QtBot, project: Project) -> DetailPane:
    changes = ProjectChanges(Results(project))
    made = DetailPane(changes, lambda _: "", lambda *_: None)
    changes.setParent(made)
    changes.changed.connect(made.follow)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def show(detail: DetailPane, row: int, threshold: float = 0.8) -> None:
    detail.show_cluster(detail._results.view(threshold, EVERY, Filter()), row)
    while detail.column.filling:  # on a slow machine the cards come in several rounds
        QApplication.processEvents()


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return open_project(small_scan(tmp_path), tmp_path)


@pytest.fixture
def detail(qtbot: QtBot, project: Project) -> DetailPane:
    return pane(qtbot, project)


def plain(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def shown(detail: DetailPane) -> list[str]:
    return [plain(card.body.text()) for card in detail.column.cards if not card.isHidden()]


def test_members_are_shown_with_place_closeness_and_differences(detail: DetailPane) -> None:
    show(detail, 2)
    assert detail.title.text() == "2 texts in 2 sources · weakest 0.97 · nearly the same words"
    first, second = detail.column.cards[:2]
    assert first.place.text() == "harbour.txt, line 3"
    assert first.similarity.text() == "compared with this"
    assert second.similarity.text() == "0.97"
    assert LIGHT.added in second.body.text() or "background-color" in second.body.text()
    assert "number: 9 / 11" in plain(second.notes.text())
    assert "a number is not the same" in plain(detail.flags.text())


def test_copies_are_called_identical(detail: DetailPane) -> None:
    show(detail, 0)
    assert [card.similarity.text() for card in detail.column.cards[:3]] == [
        "compared with this",
        "0.95",
        "identical",
    ]


def test_keys_decide_and_go_on_to_the_next_member(
    qtbot: QtBot, detail: DetailPane, project: Project
) -> None:
    show(detail, 0)
    detail.take_focus()
    qtbot.keyClick(detail.column.cards[0], Qt.Key.Key_K)
    qtbot.keyClick(detail.column.cards[1], Qt.Key.Key_D)
    qtbot.keyClick(detail.column.cards[2], Qt.Key.Key_D)
    settle(project)
    assert project.decisions.marks == {0: Mark.KEEP, 4: Mark.DROP, 7: Mark.DROP}
    settle(project)
    assert [card.state.text() for card in detail.column.cards[:3]] == ["KEEP", "DROP", "DROP"]
    settle(project)
    assert detail.status.text() == "All 3 texts decided."
    with qtbot.waitSignal(detail.next_wanted):
        qtbot.keyClick(detail.column.cards[2], Qt.Key.Key_Space)
    qtbot.keyClick(detail.column.cards[2], Qt.Key.Key_U)
    settle(project)
    assert 7 not in project.decisions.marks


def test_buttons_mark_and_a_second_click_takes_the_mark_away(
    qtbot: QtBot, detail: DetailPane, project: Project
) -> None:
    show(detail, 1)
    qtbot.mouseClick(detail.column.cards[1].drop, Qt.MouseButton.LeftButton)
    settle(project)
    assert project.decisions.marks == {5: Mark.DROP}
    qtbot.mouseClick(detail.column.cards[1].drop, Qt.MouseButton.LeftButton)
    settle(project)
    assert project.decisions.marks == {}


def test_keep_this_leaves_what_says_something_else(
    qtbot: QtBot, detail: DetailPane, project: Project
) -> None:
    show(detail, 2)
    qtbot.mouseClick(detail.keep_one_button, Qt.MouseButton.LeftButton)
    settle(project)
    assert project.decisions.marks == {2: Mark.KEEP}
    settle(project)
    assert "Left 1 undecided because numbers differ" in detail.status.text()


def test_the_kept_text_is_what_others_are_compared_with(
    detail: DetailPane, project: Project
) -> None:
    show(detail, 2)
    detail.column.cards[1].keep.click()
    settle(project)
    assert detail.column.cards[1].similarity.text() == "compared with this"
    assert "number: 11 / 9" in plain(detail.column.cards[0].notes.text())


def test_not_a_duplicate_is_struck_at_once(
    qtbot: QtBot, detail: DetailPane, project: Project
) -> None:
    show(detail, 0)
    qtbot.mouseClick(detail.column.cards[1].apart, Qt.MouseButton.LeftButton)
    settle(project)
    assert project.decisions.apart == {(0, 4)}
    assert "<s>" in detail.column.cards[1].body.text()
    detail.column.cards[1].apart.click()
    settle(project)
    assert project.decisions.apart == set()


def test_near_misses_are_listed_and_move_the_line(
    qtbot: QtBot, detail: DetailPane, project: Project
) -> None:
    chain = detail._results.view(0.8, Grouping.CHAIN, Filter())
    detail.show_cluster(chain, 1)
    qtbot.waitUntil(lambda: len(detail.near.rows) == 1)
    row = detail.near.rows[0]
    assert row.words.text().startswith("0.70  The council approved")
    with qtbot.waitSignal(detail.threshold_wanted) as wanted:
        qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert wanted.args is not None
    assert 0.69 < wanted.args[0] <= 0.70


def test_the_surroundings_are_read_and_the_file_opened(
    qtbot: QtBot, detail: DetailPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    show(detail, 1)
    qtbot.waitUntil(detail.context.open_button.isEnabled)
    text = detail.context.text.toPlainText()
    assert "approved the harbour budget" in text  # the line before
    assert "Ferries leave" in text  # the line after
    qtbot.mouseClick(detail.context.open_button, Qt.MouseButton.LeftButton)
    assert opened == [str(tmp_path / "harbour.txt")]


def test_a_document_with_pages_is_opened_at_that_of_the_passage(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = small_scan(tmp_path)
    rows = [(p.text, p.source, *([None] * FIELDS.index("page")), 7) for p in scan.passages]
    wide = [row + (None,) * (2 + len(FIELDS) - len(row)) for row in rows]
    paged = replace(scan, passages=PassageList.of_rows(wide))
    detail = pane(qtbot, open_project(paged, tmp_path))
    opened: list[tuple[str, int | None]] = []
    for module in (context, member_card):
        monkeypatch.setattr(
            module, "open_outside", lambda path, page=None: opened.append((path.name, page))
        )
    show(detail, 1)
    qtbot.waitUntil(detail.context.folder_button.isEnabled)
    detail.context.open_button.setEnabled(True)
    qtbot.mouseClick(detail.context.open_button, Qt.MouseButton.LeftButton)
    menu = detail.column.cards[1].menu()
    next(action for action in menu.actions() if action.text() == "Open file").trigger()
    qtbot.mouseClick(detail.context.folder_button, Qt.MouseButton.LeftButton)
    assert opened == [("harbour.txt", 7), ("evening.txt", 7), (tmp_path.name, None)]


@pytest.mark.parametrize(("change", "words"), [("delete", "no longer"), ("rewrite", "has changed")])
def test_a_source_that_is_gone_or_changed_is_said_so(
    qtbot: QtBot, detail: DetailPane, tmp_path: Path, change: str, words: str
) -> None:
    path = tmp_path / "harbour.txt"
    path.unlink() if change == "delete" else path.write_text("Something else altogether.\n")
    show(detail, 1)
    qtbot.waitUntil(lambda: not detail.context.trouble.isHidden())
    assert words in detail.context.trouble.text()
    assert "lighthouse needs a new lamp" in detail.context.text.toPlainText()


def test_markup_in_a_text_is_text(qtbot: QtBot, tmp_path: Path) -> None:
    texts = ["Use <b>bold</b> & <img src='x'> here.", "Use <b>bold</b> & <img src='y'> here."]
    detail = pane(qtbot, open_project(synthetic_scan(texts, fans([0, 10]), tmp_path), tmp_path))
    show(detail, 0)
    assert shown(detail)[0] == texts[0]
    assert "<img src='" in shown(detail)[1]


def test_large_clusters_are_shown_in_parts(qtbot: QtBot, tmp_path: Path) -> None:
    texts = ["The same notice, pinned up everywhere."] * 3_000
    vectors = np.tile(np.array([[1, 0]], dtype=np.float32), (3_000, 1))
    detail = pane(qtbot, open_project(synthetic_scan(texts, vectors, tmp_path), tmp_path))
    show(detail, 0)
    qtbot.waitUntil(lambda: len(shown(detail)) == 12)
    assert detail.column.more.text() == "Show more (2,988 left)"
    qtbot.mouseClick(detail.column.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(shown(detail)) == 24)
    assert detail.column.cards[0].apart.isHidden()  # copies are what they are


def test_very_long_texts_show_their_beginning(qtbot: QtBot, tmp_path: Path) -> None:
    long = " ".join(f"word{i}" for i in range(30_000))
    texts = [long, long + " end"]
    detail = pane(qtbot, open_project(synthetic_scan(texts, fans([0, 5]), tmp_path), tmp_path))
    show(detail, 0)
    said = "The beginning of 30,000 words; press C to read all of them."
    assert detail.column.cards[0].remark.text() == said
    assert len(shown(detail)[0].split()) == 300


def test_a_long_text_alone_says_nothing_of_another_view(qtbot: QtBot, tmp_path: Path) -> None:
    long = " ".join(f"word{i}" for i in range(3_000))
    detail = pane(qtbot, open_project(synthetic_scan([long] * 2, fans([0, 0]), tmp_path), tmp_path))
    show(detail, 0)
    assert detail.column.cards[0].remark.text() == "The beginning of 3,000 words."


@pytest.mark.parametrize("other", ["", " end"])
def test_a_click_shows_a_long_text_to_its_end(qtbot: QtBot, tmp_path: Path, other: str) -> None:
    long = " ".join(f"word{i}" for i in range(3_000))
    vectors = fans([0, 5 if other else 0])
    scan = synthetic_scan([long, long + other], vectors, tmp_path)
    detail = pane(qtbot, open_project(scan, tmp_path))
    show(detail, 0)
    if other:  # two long texts are side by side at first
        qtbot.keyClick(detail.views.reading, Qt.Key.Key_C)
    card = detail.column.cards[1]
    qtbot.waitUntil(lambda: card.whole is not None and card.whole.isVisible())
    qtbot.mouseClick(card.whole, Qt.MouseButton.LeftButton)
    (dialog,) = detail.findChildren(WholeText)
    assert dialog.isVisible()
    assert dialog.words.toPlainText() == long + other
    dialog.reject()


def test_a_card_that_shows_all_of_its_text_offers_no_more(qtbot: QtBot, detail: DetailPane) -> None:
    show(detail, 0)
    assert all(card.whole is None for card in detail.column.cards)


def test_a_decision_that_cannot_be_saved_is_told(
    qtbot: QtBot, detail: DetailPane, project: Project
) -> None:
    show(detail, 0)
    with closing(sqlite3.connect(project.path)) as other:
        other.execute("DROP TABLE marks")
    with qtbot.waitSignal(detail._changes.failed) as failed:
        detail.column.cards[0].keep.click()
    assert failed.args is not None
    assert "was not saved" in failed.args[0]
    assert not detail.column.cards[0].keep.isChecked()


def test_first_words_cuts_at_words_and_unspaced_scripts_too() -> None:
    assert first_words("one two  three four", 2) == ("one two", 4)
    assert first_words("short", 2_000) == ("short", 0)
    head, total = first_words("字" * 50_000, 2_000)
    assert len(head) == 20_000
    assert total == 1


def test_difference_html_holds_both_texts() -> None:
    html = difference_html("The vote was on Monday.", "The vote was on Friday.", LIGHT)
    assert LIGHT.added in html
    assert LIGHT.removed in html
    assert "Friday" in plain(html)
    assert "Monday" in plain(html)


def test_surroundings_of_a_pasted_list(tmp_path: Path) -> None:
    info = SourceInfo("pasted text", None, "utf-8", Unit.LINE, "one\ntwo\nthree\n")
    scan = replace(small_scan(tmp_path), sources=[info])
    found = look_up(scan, Passage("two", 0, Location(line=2, start=4, end=7)))
    assert found.before.strip() == "one"
    assert found.after.strip() == "three"


def test_a_long_name_is_shortened_before_the_place_in_the_file(qtbot: QtBot) -> None:
    place = Elided()
    qtbot.addWidget(place)
    name = "Minutes of the committee, final version.docx"
    place.set_place(f"{name}, chapter “Decisions”, paragraph 12", name, "paragraph 12")
    whole = place.fontMetrics().horizontalAdvance(place.text())
    drawn = [place._fitting(width) for width in (whole, whole - 1, whole // 2, 60)]
    assert drawn[0] == place.text()
    assert drawn[1] == f"{name}, paragraph 12"
    assert drawn[2].startswith("Minutes of")
    assert drawn[2].endswith(".docx, paragraph 12")
    assert "…" in drawn[3]
    widths = [place.fontMetrics().horizontalAdvance(text) for text in drawn]
    assert all(
        w <= most for w, most in zip(widths, (whole, whole - 1, whole // 2, 60), strict=True)
    )
    place.setText("another.txt, line 1")  # the same label may show another place afterwards
    assert place._fitting(2 * whole) == "another.txt, line 1"


def test_a_line_break_in_a_file_name_does_not_break_the_line(qtbot: QtBot) -> None:
    place = Elided("new\nline.txt, line 1")
    qtbot.addWidget(place)
    assert place.text() == "new line.txt, line 1"


def test_the_passage_is_in_sight_however_low_the_pane_is(
    qtbot: QtBot, detail: DetailPane, project: Project
) -> None:
    show(detail, 0)
    context = detail.context
    for height in (400, 110):
        context.resize(600, height)
        qtbot.wait(0)
        text = context.text
        qtbot.waitUntil(lambda text=text: "background-color" in text.toHtml())
        cursor = text.document().find(project.scan.passages[context._passage or 0].text[:20])
        assert 0 <= text.cursorRect(cursor).bottom() <= text.viewport().height()


def test_a_long_document_is_read_once_for_all_its_passages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "novel.pdf"
    path.write_bytes(b"%PDF")
    pages = ["One gull sat there.", "Two hawks flew by.", "Three owls slept."]
    blocks = tuple(
        Block((Line(text),), location=Location(page=page)) for page, text in enumerate(pages, 1)
    )
    read: list[ReadOptions] = []

    def read_again(paths: list[str], *, options: ReadOptions) -> tuple[list[Source], list[Skipped]]:
        assert paths == [str(path)]
        read.append(options)
        return [Source("novel.pdf", path, "text", blocks=blocks)], []

    monkeypatch.setattr(surroundings, "read_sources", read_again)
    monkeypatch.setattr(
        passage_surroundings, "format_named", lambda _: SimpleNamespace(blocks=lambda s: s.blocks)
    )
    info = SourceInfo("novel.pdf", str(path), "", Unit.SENTENCE)
    settings = replace(small_scan(tmp_path).settings, everything=True)
    scan = replace(small_scan(tmp_path), sources=[info], settings=settings)
    found = look_up(scan, Passage(pages[1], 0, Location(page=2)))
    assert (found.before, found.after) == (f"{pages[0]}\n", f"\n{pages[2]}")
    last = look_up(scan, Passage(pages[2], 0, Location(page=3)))
    assert last.before == f"{pages[0]}\n{pages[1]}\n"
    assert read == [ReadOptions(None, everything=True)]
    path.write_bytes(b"%PDF-2")  # it has changed
    look_up(scan, Passage(pages[0], 0, Location(page=1)))
    assert len(read) == 2


def test_a_file_that_is_too_large_is_not_read_for_a_few_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surroundings, "_LARGEST", 3)
    path = tmp_path / "large.txt"
    path.write_text("one\ntwo\n")
    info = SourceInfo("large.txt", str(path), "utf-8", Unit.LINE)
    scan = replace(small_scan(tmp_path), sources=[info])
    found = look_up(scan, Passage("two", 0, Location(line=2, start=4, end=7)))
    assert "too large" in found.trouble
    assert found.file == path


def test_the_menu_of_a_card_does_what_its_buttons_do(
    qtbot: QtBot, detail: DetailPane, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile()).name) or True
    )

    def choose(card: int, words: str) -> None:
        menu = detail.column.cards[card].menu()
        next(action for action in menu.actions() if action.text() == words).trigger()
        settle(project)

    show(detail, 1)
    assert [a.text() for a in detail.column.cards[0].menu().actions() if a.text()] == [
        *("Keep", "Drop", "Not a duplicate", "What else says this?", "Copy text", "Open file"),
    ]
    choose(0, "Keep")
    choose(1, "Drop")
    assert project.decisions.marks == {1: Mark.KEEP, 5: Mark.DROP}
    kept = [a for a in detail.column.cards[0].menu().actions() if a.isChecked()]
    assert [action.text() for action in kept] == ["Keep"]
    choose(0, "Keep")
    assert project.decisions.marks == {5: Mark.DROP}
    choose(1, "Not a duplicate")
    assert project.decisions.apart == {(1, 5)}
    choose(1, "Open file")
    assert opened == ["evening.txt"]
    with qtbot.waitSignal(detail.like_wanted) as asked:
        choose(1, "What else says this?")
    assert asked.args == [5]
