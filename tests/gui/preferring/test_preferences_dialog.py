"""The preferences: what is chosen there holds at once, for the whole window and for new scans."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from dittograph.engine.messages import EncoderEntry, Encoders
from dittograph.settings import Device, Unit
from dittograph_gui import theme
from dittograph_gui.preferences.store import EncoderDefaults, Preferences
from dittograph_gui.preferring.cache_card import size_words
from dittograph_gui.preferring.dialog import PreferencesDialog
from dittograph_gui.theme.turns import turns
from dittograph_gui.window.main_window import MainWindow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
USUAL = EncoderEntry("all-MiniLM-L6-v2", "/e", "bundled", floor=0.6, threshold=0.8)
OTHER = EncoderEntry("multilingual", "/m", "bundled", floor=0.88, threshold=0.955)
Open = Callable[[], tuple[MainWindow, PreferencesDialog]]


@pytest.fixture(autouse=True)
def _own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SETTINGS", "CACHE", "PROJECTS"):
        monkeypatch.setenv(f"DITTOGRAPH_{name}", str(tmp_path / name.lower()))


@pytest.fixture
def _size() -> Iterator[None]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = app.styleSheet()
    theme.apply(app, Qt.ColorScheme.Light)  # as the program does before its window shows
    yield
    theme.set_size(app, 100)
    turns().finish()
    app.setStyleSheet(before)


@pytest.fixture
def shown(window: Callable[..., MainWindow], qtbot: QtBot) -> Open:
    def make() -> tuple[MainWindow, PreferencesDialog]:
        made = window()
        made.form.set_engine(Encoders((USUAL, OTHER), (Device.CPU,)))
        made.commands.preferences.trigger()
        (dialog,) = made.findChildren(PreferencesDialog)
        qtbot.waitExposed(dialog)
        return made, dialog

    return make


def choose(qtbot: QtBot, combo: QComboBox, words: str) -> None:
    """Choose an entry by the keyboard."""
    combo.setFocus()
    place = combo.findText(words)
    assert place >= 0, words
    while combo.currentIndex() != place:
        down = combo.currentIndex() < place
        qtbot.keyClick(combo, Qt.Key.Key_Down if down else Qt.Key.Key_Up)


@pytest.mark.usefixtures("_size")
def test_all_letters_follow_the_size(qtbot: QtBot, shown: Open) -> None:
    window, dialog = shown()
    labels = {w: w.font().pointSizeF() for w in window.start_page.findChildren(QLabel)}
    assert len(set(labels.values())) > 1  # titles are larger
    before = window.font().pointSizeF()
    row = window.menuBar().fontMetrics().height()
    with qtbot.waitSignal(dialog.size_chosen):
        dialog.letters.setValue(150)
    turns().finish()
    assert window.font().pointSizeF() == pytest.approx(before * 1.5)
    assert window.menuBar().fontMetrics().height() > row * 1.3
    for one, size in labels.items():
        assert one.font().pointSizeF() == pytest.approx(size * 1.5)
    assert Preferences.load().size == 150


def test_a_stored_size_is_bounded(tmp_path: Path) -> None:
    (tmp_path / "settings").mkdir()
    (tmp_path / "settings/window.json").write_text('{"size": 900}')
    assert Preferences.load().size == 200


def test_the_theme_is_that_of_the_menu(qtbot: QtBot, shown: Open) -> None:
    window, dialog = shown()
    choose(qtbot, dialog.scheme, "Dark")
    qtbot.waitUntil(theme.is_dark)
    assert window.preferences.scheme == "dark"
    checked = window.commands.schemes.checkedAction()
    assert checked is not None
    assert checked.data() == "dark"
    choose(qtbot, dialog.scheme, "Light")


def test_a_new_scan_begins_with_what_is_preferred_for_its_encoder(
    qtbot: QtBot, shown: Open
) -> None:
    window, dialog = shown()
    choose(qtbot, dialog.encoder, "Other languages")
    assert dialog.threshold.text() == "0.955"  # its own
    assert dialog.threshold.reset.isHidden()
    choose(qtbot, dialog.unit, "Paragraphs")
    dialog.threshold.selectAll()
    qtbot.keyClicks(dialog.threshold, "0.93")
    qtbot.keyClick(dialog.threshold, Qt.Key.Key_Tab)
    assert Preferences.load().defaults_of("multilingual") == EncoderDefaults(Unit.PARAGRAPH, 0.93)
    form = window.form
    form.begin(["/texts"])
    assert (form.choices().unit, form.request().chosen) == (Unit.AUTO, ())
    form.encoders.choose("multilingual")
    form.encoders.changed.emit()
    request = form.request()
    assert (request.choices.unit, request.choices.threshold) == (Unit.PARAGRAPH, 0.93)
    assert request.chosen == ("threshold",)
    qtbot.mouseClick(dialog.threshold.reset, LEFT)
    assert form.request().chosen == ()
    assert Preferences.load().defaults_of("multilingual") == EncoderDefaults(Unit.PARAGRAPH)


def test_what_the_last_scan_took_from_the_preferences_follows_them(
    qtbot: QtBot, shown: Open
) -> None:
    window, _ = shown()
    window.preferences.set_defaults(USUAL.name, EncoderDefaults(threshold=0.7))
    window.form.preferences_changed()
    request = window.form.request()
    window.preferences.remember(request.choices, request.chosen)
    assert window.preferences.chosen == []
    window.preferences.set_defaults(USUAL.name, EncoderDefaults(threshold=0.9))
    window.form.preferences_changed()
    assert window.form.request().choices.threshold == 0.9


def test_the_cache_is_emptied_after_a_second_question(
    qtbot: QtBot, shown: Open, tmp_path: Path
) -> None:
    pairs = tmp_path / "cache/pairs"
    pairs.mkdir(parents=True)
    (pairs / "one.npz").write_bytes(b"0" * 3_000_000)
    _, dialog = shown()
    card = dialog.cache
    qtbot.waitUntil(lambda: card.how_much.text() == f"3 MB in {tmp_path / 'cache'}")
    qtbot.mouseClick(card.empty, LEFT)
    qtbot.mouseClick(card.keep, LEFT)
    assert (pairs / "one.npz").is_file()
    qtbot.mouseClick(card.empty, LEFT)
    qtbot.mouseClick(card.sure, LEFT)
    qtbot.waitUntil(lambda: card.how_much.text() == f"0 MB in {tmp_path / 'cache'}")
    assert card.status.text() == "Emptied: 3 MB are free again."
    assert not (pairs / "one.npz").exists()


@pytest.mark.parametrize(
    ("size", "words"), [(0, "0 MB"), (1, "1 MB"), (2_600_000, "3 MB"), (1_250_000_000, "1.2 GB")]
)
def test_sizes_in_words(size: int, words: str) -> None:
    assert size_words(size) == words


def test_what_the_administrator_has_locked_is_shown_as_such(
    shown: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("locked = ['unit']\n[defaults]\nunit = 'sentence'\n", encoding="utf-8")
    monkeypatch.setenv("DITTOGRAPH_POLICY", str(file))
    window, dialog = shown()
    assert not dialog.unit.isEnabled()
    assert dialog.encoder.isEnabled()
    assert dialog.locked.isVisible()
    window.preferences.set_defaults(USUAL.name, EncoderDefaults(unit=Unit.LINE))
    window.form.preferences_changed()
    assert window.form.choices().unit is Unit.SENTENCE


def test_a_language_is_chosen_by_its_own_name_for_the_next_start(
    qtbot: QtBot, shown: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DITTOGRAPH_LANGUAGE", raising=False)
    _, dialog = shown()
    names = [dialog.language.itemText(row) for row in range(dialog.language.count())]
    assert names[:3] == ["System language", "English", "Deutsch"]
    assert dialog.language.currentText() == "System language"
    assert dialog.restart.isHidden()
    choose(qtbot, dialog.language, "Deutsch")
    assert Preferences.load().language == "de"
    assert dialog.restart.isVisible()
    assert "started the next time" in dialog.restart.text()
    choose(qtbot, dialog.language, "System language")
    assert Preferences.load().language == ""


def test_a_language_that_the_environment_sets_cannot_be_chosen(
    shown: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DITTOGRAPH_LANGUAGE", "de")
    _, dialog = shown()
    assert dialog.language.currentText() == "Deutsch"
    assert not dialog.language.isEnabled()
    assert "DITTOGRAPH_LANGUAGE" in dialog.restart.text()


def test_save_says_that_everything_is_saved(window: Callable[..., MainWindow]) -> None:
    made = window()
    made.commands.saved.trigger()
    assert "saved as you go" in made.banner.text
