"""What was left out or read with a remark is told, and encodings are mended from there."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from dittograph.documents.source import Skipped
from dittograph.finished_scan import Scan, SourceInfo
from dittograph.project.project import Project
from dittograph.settings import Unit
from dittograph_gui.results.left_out_card import LeftOutCard
from dittograph_gui.session.left_out import guesses, left_out_line
from dittograph_gui.session.results import Results
from dittograph_gui.window.project_pages import ProjectPages
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from support import fans, open_project, synthetic_scan

LEFT = Qt.MouseButton.LeftButton
GUESS = "It is read as Western (Windows-1252), which is a guess."


def scan_with_remarks(folder: Path) -> Scan:
    """Return a scan of a text that was read in a wrong encoding, and of others."""
    wrong = "Herr Größe nimmt die Löffel.".encode("cp850").decode("cp1252")
    scan = synthetic_scan(
        {"old.txt": ["A plain line.", wrong], "new.txt": ["A plain line."]},
        fans([0], [0], [0]),
        folder,
        skipped=[
            Skipped("/in/a.pdf", "It is protected by a password; save it without one."),
            Skipped("/in/b.pdf", "It is protected by a password; save it without one."),
            Skipped("/in/c.doc", "It is an old Word document."),
        ],
    )
    old, new = scan.sources
    old = replace(old, encoding="cp1252", guessed=True, remarks=(GUESS,))
    return replace(scan, sources=[old, replace(new, remarks=("2 pages are damaged.",))])


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> ProjectPages:
    made = ProjectPages(Results(open_project(scan_with_remarks(tmp_path), tmp_path)))
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


def card(page: ProjectPages) -> LeftOutCard:
    return page.clusters.overview.missing.card


def test_what_was_left_out_is_told_by_its_reason(qtbot: QtBot, page: ProjectPages) -> None:
    found = card(page)
    assert found.button.text() == "3 sources left out · 2 with a remark"
    assert not found.isVisible()
    qtbot.mouseClick(found.button, LEFT)
    assert found.isVisible()
    labels = [part for part in found.findChildren(QLabel) if part.isVisible()]
    labels.sort(key=found.encodings.isAncestorOf)  # these stand at the end
    words = [part.text() for part in labels]
    assert words[:5] == [
        "Left out",
        "It is protected by a password; save it without one.",
        "a.pdf\nb.pdf",
        "It is an old Word document.",
        "c.doc",
    ]
    assert words.index("2 pages are damaged.") + 1 == words.index("new.txt")
    qtbot.mouseClick(found.copy, LEFT)
    assert (
        QGuiApplication.clipboard()
        .text()
        .startswith("It is protected by a password; save it without one.\n    a.pdf\n    b.pdf\n\n")
    )
    qtbot.keyClick(page.clusters, Qt.Key.Key_Escape)
    assert not found.isVisible()


def test_a_wrong_encoding_is_seen_and_scanned_again_in_another(
    qtbot: QtBot, page: ProjectPages, tmp_path: Path
) -> None:
    found = card(page)
    qtbot.mouseClick(found.button, LEFT)
    (row,) = found.encodings.rows
    assert "Gr”áe" in row.sample.text()
    assert not found.again.isEnabled()
    row.box.setCurrentIndex(row.box.findData("cp850"))
    assert row.sample.text() == "Herr Größe nimmt die Löffel."
    with qtbot.waitSignal(page.rescan_wanted) as wanted:
        qtbot.mouseClick(found.again, LEFT)
    assert wanted.args == [{str(tmp_path / "old.txt"): "cp850"}]
    assert not found.isVisible()


def test_a_scan_without_guesses_offers_no_encodings(
    qtbot: QtBot, page: ProjectPages, make_plain: Callable[[], ProjectPages]
) -> None:
    plain = make_plain()
    qtbot.mouseClick(card(plain).button, LEFT)
    assert card(plain).button.text() == "1 source with a remark"
    assert not card(plain).again.isVisible()
    assert not card(plain).encodings.isVisible()


@pytest.fixture
def make_plain(qtbot: QtBot, tmp_path: Path) -> Callable[[], ProjectPages]:
    def make() -> ProjectPages:
        folder = tmp_path / "plain"
        folder.mkdir()
        scan = scan_with_remarks(folder)
        old, new = scan.sources
        project: Project = open_project(
            replace(scan, sources=[replace(old, guessed=False, remarks=()), new], skipped=[]),
            folder,
        )
        made = ProjectPages(Results(project))
        qtbot.addWidget(made)
        made.show()
        qtbot.waitExposed(made)
        return made

    return make


def test_a_codec_that_there_is_none_of_does_no_harm(tmp_path: Path) -> None:
    scan = scan_with_remarks(tmp_path)
    strange = SourceInfo("a", "/a", "no-such-codec", Unit.LINE, guessed=True)
    (guess,) = guesses(replace(scan, sources=[strange, scan.sources[1]]))
    assert (guess.path, guess.sample) == ("/a", b"")


def test_nothing_left_out_says_nothing(tmp_path: Path) -> None:
    scan = scan_with_remarks(tmp_path)
    sources = [replace(source, remarks=()) for source in scan.sources]
    assert left_out_line(replace(scan, sources=sources, skipped=[])) == ""
