"""Every sentence of the core that can reach the window has a literal, and each fits itself only."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from core_walk import sentences
from dittograph_gui.language.core_sentences import PARTS, SENTENCES
from dittograph_gui.language.from_core import _ALL, from_core
from dittograph_gui.language.patterns import Patterns
from dittograph_gui.language.words import speak
from dittograph_gui.scan.inventory_view import Inventory
from dittograph_resources import translations_folder
from pytestqt.qtbot import QtBot

# Made of parts that say nothing; "core_sentences" has what they become.
MADE_OF_PARTS = {"{} {} {}."}


def _bare(text: str) -> str:
    return re.sub(r"\{\w+\}", "{}", text)


def _filled(text: str) -> str:
    """Fill the holes with what stands nowhere else: figures, or a word."""
    text = re.sub(r"\{(?:n\d?|keep|drop)\}", "1,204", text)
    return re.sub(r"\{\w+\}", "Qxzz", text)


@pytest.fixture
def _marked() -> Iterator[None]:
    """Speak a language in which a sentence is what it was made of, in brackets."""
    speak(lambda text, _: f"⟦{text}⟧")
    yield
    speak(None)


def test_every_sentence_of_the_core_has_a_literal() -> None:
    found = sentences()
    assert len(found) > 400
    known = {_bare(one) for one in _ALL} | MADE_OF_PARTS
    missing = [f"{one.module}, line {one.line}: {one.text}" for one in found]
    missing = [
        said for one, said in zip(found, missing, strict=True) if _bare(one.text) not in known
    ]
    assert missing == [], "add them to dittograph_gui/language/core_sentences, and translate them"


def test_no_literal_is_for_a_sentence_that_the_core_no_longer_has() -> None:
    said = {_bare(one.text) for one in sentences()}
    assert [one for one in SENTENCES if _bare(one) not in said] == []


def test_no_literal_is_there_twice() -> None:
    assert len({_bare(one) for one in (*SENTENCES, *PARTS)}) == len((*SENTENCES, *PARTS))


def test_each_pattern_fits_its_own_sentence_first() -> None:
    patterns = Patterns(_ALL)
    wrong = {}
    for sentence in SENTENCES:
        if "{" in sentence:
            first = next(iter(patterns.fitting(_filled(sentence))), ("", {}))[0]
            if first != sentence:
                wrong[sentence] = first
    assert wrong == {}


@pytest.mark.usefixtures("_marked")
def test_each_sentence_is_translated() -> None:
    assert [one for one in SENTENCES if not from_core(_filled(one)).startswith("⟦")] == []


SCANNED = (
    "It is a scan: its pages are pictures without text. Let a program for text recognition (OCR)"
    " read it first."
)


@pytest.mark.usefixtures("_marked")
@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("a: b.txt: The file is empty.", "a: b.txt: ⟦The file is empty.⟧"),
        ("/a b/file is closed; open it again.", "⟦/a b/file is closed; open it again.⟧"),
        (
            "file was not cleaned, so nothing was written: It holds no text.",
            "⟦file was not cleaned, so nothing was written: ⟦It holds no text.⟧⟧",
        ),
        (f"{SCANNED} The file is empty.", f"⟦{SCANNED}⟧ ⟦The file is empty.⟧"),
        ("texts and sons.pdf is unknown. So it is.", "texts and sons.pdf is unknown. So it is."),
        (
            "It is read as Western (DOS, cp850), which is a guess.",
            "⟦It is read as ⟦Western (DOS, cp850)⟧, which is a guess.⟧",
        ),
        ("The file is empty.\nNothing known.", "⟦The file is empty.⟧\nNothing known."),
        (
            "p.ditto is damaged or is not a Dittograph project (its end is missing).",
            "⟦p.ditto is damaged or is not a Dittograph project (⟦its end is missing⟧).⟧",
        ),
    ],
)
def test_names_sentences_and_causes(said: str, shown: str) -> None:
    assert from_core(said) == shown


@pytest.fixture
def _german() -> Iterator[None]:
    messages = ET.parse(translations_folder() / "dittograph_de.ts").getroot().iter("message")
    german = {one.findtext("source"): one.findtext("translation") for one in messages}
    speak(lambda text, _: german[text] or "", ",", ".")
    yield
    speak(None)


@pytest.mark.usefixtures("_german")
def test_a_damaged_file_in_a_new_scan_is_reported_in_german(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(b"\x00\x01\x02\x03" * 64)
    (tmp_path / "letter.txt").write_text("The ferry leaves at nine.")
    inventory = Inventory()
    qtbot.addWidget(inventory)
    with qtbot.waitSignal(inventory.counting.done):
        inventory.count([str(tmp_path)])
    survey = inventory.survey
    assert survey is not None
    (left_out,) = survey.unread
    assert left_out.reason.startswith("It holds binary data")
    first, name = inventory.reasons.toPlainText().splitlines()
    assert first == "Enthält binäre Daten, keinen Text; zuerst als reinen Text (.txt) speichern."
    assert name.endswith("notes.txt")
