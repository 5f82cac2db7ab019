"""Every label that the guide quotes stands in the window, in the same words.

On the pages for editors, what is in bold is a label; a way through menus is "File ▸ Save as…".
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from dittograph.documents.source import Skipped
from dittograph.errors import NoCopyError
from dittograph.project.project import Project, create_project
from dittograph_gui.charts.chart import Chart
from dittograph_gui.engine.client import EngineClient
from dittograph_gui.results.near_list import NearRow
from dittograph_gui.search.page import SearchPage
from dittograph_gui.session.near_misses import NearMiss
from dittograph_gui.widgets.banner import Tone
from dittograph_gui.window.main_window import MainWindow
from dittograph_gui.window.sharing import TAKE
from guide import DOCS, PAGES, page, prose
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support import degrees, fans, synthetic_scan

FAKE = [sys.executable, str(Path(__file__).parents[1] / "gui/fake_engine.py"), "slow"]
# Here bold is used as in any text.
OTHERS = {
    "README", "administrators", "architecture", "contributing", "evaluating", "performance",
    "policy", "privacy",
}  # fmt: skip


def _plain(text: str) -> str:
    """Return a label without mnemonic, with every number the same: "Use 0.67" is "Use 0.7"."""
    return re.sub(r"[\d,]*\.?\d+", "#", " ".join(text.replace("&", "").split()))


def _own_words(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractButton | QLabel):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        for index in range(widget.count()):
            yield widget.itemText(index)
    elif isinstance(widget, QListWidget):
        for index in range(widget.count()):
            yield widget.item(index).text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QMenu):
        yield widget.title()
    elif isinstance(widget, Chart):
        yield widget.accessibleName()  # which it also paints


def words_of(root: QWidget) -> set[str]:
    """Return what stands on all buttons, labels, menus and choices below a widget."""
    found = [root, *root.findChildren(QWidget)]
    words = {_plain(text) for widget in found for text in _own_words(widget)}
    actions = [a for widget in found for a in widget.actions()] + root.findChildren(QAction)
    words |= {_plain(action.text()) for action in actions}
    words |= {_plain(action.iconText()) for action in actions}
    for form in root.findChildren(QFormLayout):
        for row in range(form.rowCount()):
            item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
            if item and isinstance(item.widget(), QLabel):
                words.add(_plain(item.widget().text()))
    # What ends in a colon or in the sign of a menu may be quoted without it.
    return words | {word.removesuffix(":") for word in words}


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """Return a window with a project in which pairs were judged and sources left out."""
    for name in ("settings", "projects", "encoders"):
        monkeypatch.setenv(f"DITTOGRAPH_{name.upper()}", str(tmp_path / name))
    made = MainWindow(EngineClient(command=FAKE))
    qtbot.addWidget(made)
    made.show()
    made.warm_up()
    qtbot.waitUntil(lambda: bool(made.teach_page.encoders))
    made.projects.open(_judged_project(tmp_path))
    qtbot.waitUntil(lambda: made.results is not None and made.results.keeper.advice is not None)
    yield made
    made.close()


def _judged_project(folder: Path) -> Path:
    similarities = np.linspace(0.99, 0.62, 100)
    vectors = fans(*([0, degrees(one)] for one in similarities))
    texts = [f"Gull {n} of the harbour{' wall' * (n % 2)}." for n in range(len(vectors))]
    skipped = [Skipped(f"{n}.pdf", "It is a PDF file.") for n in range(3)]
    path = folder / "gulls.ditto"
    files = {"gulls.txt": texts[:-1], "old.txt": texts[-1:]}
    scan = synthetic_scan(files, vectors, folder, skipped=skipped)
    sources = [replace(s, guessed=True, remarks=("It is a guess.",)) for s in scan.sources]
    create_project(path, replace(scan, sources=sources))
    with Project.open(path) as project:
        pairs = project.scan.pairs
        for place, pair in enumerate(zip(pairs.a.tolist(), pairs.b.tolist(), strict=True)):
            if place % 2:  # the others are still to be judged
                project.judge(pair, place < 60)
    return path


def _add_old_texts(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    """Have New scan count texts in old encodings, and files that cannot be read."""
    folder.mkdir()
    for name in ("one.txt", "two.txt"):
        (folder / name).write_bytes("Le garçon est né près de la forêt.\n".encode("cp1252"))
        (folder / f"{name}.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    with qtbot.waitSignal(window.form.what.inventory.counted):
        window.form.begin([str(folder)])


def quoted() -> dict[str, list[str]]:
    """Return what is in bold on the pages for editors, each with the pages where it is."""
    found: dict[str, list[str]] = {}
    for path in PAGES:
        if path.stem not in OTHERS:
            for bold in re.findall(r"\*\*(.+?)\*\*", prose(path.read_text("utf-8")), re.DOTALL):
                for label in bold.split(" ▸ "):
                    found.setdefault(_plain(label), []).append(path.name)
    return found


def _judge_one_pair(qtbot: QtBot, window: MainWindow) -> None:
    page = window.results
    assert page is not None
    page.judge()
    qtbot.waitUntil(
        lambda: page.judging.rounds.current is not None and not page.judging.rounds.current.done
    )
    page.judging.same.click()
    page.stop_judging()


def test_labels_of_the_guide_stand_in_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    assert window.results is not None
    qtbot.waitUntil(lambda: bool(window.findChildren(SearchPage)))  # the last page that is made
    _add_old_texts(qtbot, window, tmp_path / "old")
    window.banner.show_message("Not read.", Tone.ERROR, details="why")
    exports = window.results.clusters.exports
    exports._not_exported("cleaned", tmp_path, NoCopyError("a.pdf", "A PDF has no copy."))
    results, words = window.results.changes.results, words_of(window)
    view = window.results.clusters._view
    assert view is not None
    for joins in (None, 0.76):
        miss = NearMiss(
            1, 0, 0.9, joins, apart=joins is None, cosine=0.9, differs=(), weakest=0.76, farthest=0
        )
        words |= words_of(NearRow(results, miss, view, lambda _: ""))
    words |= words_of(window.results.clusters.many.menu())
    window.results.keep_by_rules()
    words |= words_of(window.results)
    words |= words_of(exports.show_preview())
    window.commands.history.trigger()
    window.commands.preferences.trigger()
    window.results.clusters.list.bar.open_sources()
    words |= {TAKE}  # is offered for a new scan
    _judge_one_pair(qtbot, window)
    words |= words_of(window)
    labels = quoted()
    assert len(labels) > 60  # else they are no longer found in the pages
    missing = {label: where for label, where in labels.items() if label not in words}
    assert missing == {}


def test_the_walk_from_folder_to_cleaned_copy_names_each_button(window: MainWindow) -> None:
    """The walk is followed by people who know nothing else; none of its steps may go missing."""
    walk = [
        "Choose folder…",
        "Start",
        "Keep this, drop the others",
        "Next cluster",
        "Export",
        "Cleaned copy of the sources…",
        "Show in folder",
    ]
    text = page("first-scan")
    places = [text.find(f"**{label}**") for label in walk]
    assert -1 not in places
    assert places == sorted(places)


def test_keys_of_the_guide_are_those_of_the_window(qtbot: QtBot, window: MainWindow) -> None:
    rows = re.findall(r"^\| \*\*(.+?)\*\* \| (.+?) \|", page("deciding"), re.MULTILINE)
    told = {label: keys.replace("`", "") for label, keys in rows}
    window.commands.keys.trigger()
    shown = next(w for w in window.findChildren(QWidget) if w.windowTitle() == "Keyboard")
    form = [text for label in shown.findChildren(QLabel) if (text := label.text())]
    keys = dict(zip(form[::2], form[1::2], strict=True))
    assert told == {
        "Keep": keys["Keep this text"],
        "Drop": keys["Drop this text"],
        "Not a duplicate": keys["Not a duplicate"],
        "Keep this, drop the others": keys["Keep this, drop the others"],
        "Next cluster": keys["Next undecided cluster"],
    }
    judging = page("threshold")
    for words, key in (("the same", "S"), ("different", "D"), ("not sure", "Space")):
        assert keys[f"When judging: {words}"] == key
        assert f"(`{key}`)" in judging


def test_pictures_are_there_small_and_told_in_words() -> None:
    used = set()
    for path in PAGES:
        text = path.read_text(encoding="utf-8")
        for words, name in re.findall(r"!\[(.*?)\]\((?:docs/)?(pictures/[^)]+)\)", text):
            assert len(words) > 20, name
            used.add(name)
    there = {f"pictures/{path.name}": path.stat().st_size for path in DOCS.glob("pictures/*")}
    assert used == set(there)
    assert max(there.values()) < 250_000
    assert sum(there.values()) < 1_500_000
