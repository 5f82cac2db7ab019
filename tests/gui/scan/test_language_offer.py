"""A collection that is not in English is offered the encoder for other languages, in one click."""

from __future__ import annotations

from pathlib import Path

import pytest
from dittograph.engine.messages import EncoderEntry, Encoders, OtherLanguage
from dittograph.settings import Device, Settings
from dittograph_gui.scan.form import ScanForm
from dittograph_gui.scan.request import ScanRequest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

_USUAL = EncoderEntry("all-MiniLM-L6-v2", "/e", "bundled", floor=0.6)
_OTHER = EncoderEntry("multilingual", "/m", "bundled", floor=0.88)
_OWN = EncoderEntry("mine", "/o", "added")
_GERMAN = OtherLanguage("Most of this is German.")
_OFFER = "Most of this is German. The chosen encoder was made for English and misses much of it."


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))


@pytest.fixture
def form(qtbot: QtBot) -> ScanForm:
    made = ScanForm(Settings())
    qtbot.addWidget(made)
    made.show()
    made.set_engine(Encoders((_USUAL, _OTHER, _OWN), (Device.CPU,)))
    return made


def _add(qtbot: QtBot, form: ScanForm, tmp_path: Path) -> tuple[str, ...]:
    """Add a file, and return what the engine is asked about."""
    file = tmp_path / "rat.txt"
    file.write_text("Der Rat hat den Haushalt beschlossen.\n", encoding="utf-8")
    with qtbot.waitSignal(form.language_wanted) as asked:
        form.begin([str(file)])
    (paths,) = asked.args
    assert paths == (str(file),)
    return tuple(paths)


def test_it_is_offered_taken_and_given_back(qtbot: QtBot, form: ScanForm, tmp_path: Path) -> None:
    offer = form.what.language
    asked = _add(qtbot, form, tmp_path)
    assert not offer.isVisible()
    form.set_language(asked, _GERMAN)
    assert offer.isVisible()
    assert offer.words.text() == _OFFER
    assert form.choices().encoder == "all-MiniLM-L6-v2"  # never by itself
    qtbot.mouseClick(offer.button, Qt.MouseButton.LeftButton)
    assert form.choices().encoder == "multilingual"
    assert form.encoders.rows[1].button.isChecked()
    assert offer.words.text().endswith("compared with the encoder for other languages.")
    assert form.more.floor.value() == 0.88
    assert form.choices().floor == Settings().floor  # nobody has chosen one
    qtbot.mouseClick(offer.button, Qt.MouseButton.LeftButton)
    assert form.choices().encoder == "all-MiniLM-L6-v2"
    assert form.more.floor.value() == 0.6
    assert offer.words.text() == _OFFER


def test_english_and_late_answers_offer_nothing(
    qtbot: QtBot, form: ScanForm, tmp_path: Path
) -> None:
    asked = _add(qtbot, form, tmp_path)
    form.set_language(("/elsewhere",), _GERMAN)
    assert not form.what.language.isVisible()
    form.set_language(asked, OtherLanguage(""))
    assert not form.what.language.isVisible()
    form.set_language(asked, _GERMAN)
    form.begin()
    assert not form.what.language.isVisible()


def test_a_pasted_list_is_looked_at_in_the_window(qtbot: QtBot, form: ScanForm) -> None:
    form.begin(text="")
    lines = "Wie bekomme ich mein Geld zurück?\nWo ist der Bahnhof und wie komme ich zu ihm?\n"
    form.what.pasted.text.setPlainText(lines)
    assert form.what.language.words.text() == _OFFER
    assert form.what.language.isVisible()
    form.what.pasted.text.setPlainText("How do I get a refund?\n" * 5)
    assert not form.what.language.isVisible()


@pytest.mark.parametrize("encoders", [(_USUAL,), (_USUAL, _OWN)])
def test_nothing_is_offered_that_is_not_there(
    qtbot: QtBot, form: ScanForm, tmp_path: Path, encoders: tuple[EncoderEntry, ...]
) -> None:
    form.set_engine(Encoders(encoders, (Device.CPU,)))
    form.set_language(_add(qtbot, form, tmp_path), _GERMAN)
    assert not form.what.language.isVisible()


def test_who_has_chosen_an_encoder_of_their_own_is_left_alone(
    qtbot: QtBot, form: ScanForm, tmp_path: Path
) -> None:
    form.set_language(_add(qtbot, form, tmp_path), _GERMAN)
    form.encoders.rows[2].button.click()
    assert not form.what.language.isVisible()
    form.encoders.rows[0].button.click()
    assert form.what.language.isVisible()


def test_the_list_calls_it_by_what_it_is_for(form: ScanForm) -> None:
    names = [row.button.text() for row in form.encoders.rows]
    assert names == ["all-MiniLM-L6-v2", "Other languages", "mine"]


def test_a_floor_that_somebody_chose_stays_with_every_encoder(form: ScanForm) -> None:
    form.more.floor.setValue(0.7)
    form.encoders.rows[1].button.click()
    assert form.more.floor.value() == 0.7
    assert form.choices().floor == 0.7


def test_the_usual_floor_counts_where_somebody_chose_it(qtbot: QtBot, form: ScanForm) -> None:
    """0.60 and 0.80 are the built-in ones, and still a choice for an encoder with others."""
    form.encoders.choose("multilingual")
    form.encoders.changed.emit()
    for box, typed in ((form.more.floor, "0.60"), (form.more.threshold, "0.80")):
        box.selectAll()
        qtbot.keyClicks(box, typed)
        qtbot.keyClick(box, Qt.Key.Key_Tab)
    request = form.request()
    assert request.chosen == ("floor", "threshold")
    assert (request.choices.floor, request.choices.threshold) == (0.6, 0.8)
    assert ScanRequest.from_fields(request.fields()) == request
    asked = request.message(Path("/p.ditto"))
    assert (asked.chosen, asked.settings.floor) == (("floor", "threshold"), 0.6)
    form.more.floor.reset.click()
    assert form.request().chosen == ("threshold",)
    assert form.more.floor.value() == 0.88
