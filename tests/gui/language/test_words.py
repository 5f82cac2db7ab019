"""Sentences, counts and numbers in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from dittograph.documents.location import Location
from dittograph.pairs.relation import Difference
from dittograph_gui.language.dates import day
from dittograph_gui.language.figures import similarity_text
from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.installing import choose, languages
from dittograph_gui.language.nouns import plural
from dittograph_gui.language.places import where
from dittograph_gui.language.pseudo import pseudo
from dittograph_gui.language.words import capital, counted, listed, number, speak, tr

GERMAN = {
    "{name} has {count:,} texts": "{count:,} Texte hat {name}",
    "{n} text": "{n} Text",
    "{n} texts": "{n} Texte",
    "{first} and {last}": "{first} und {last}",
    "{day} {month} {year}": "{day}. {month} {year}",
    "May": "Mai",
    "line {n:,}": "Zeile {n:,}",
    "Left {n} undecided because {facts} differ.": "{n} offen gelassen: {facts} weichen ab.",
    "numbers": "Zahlen",
    "dates": "Daten",
    "Dropped {n} texts.": "{n} Texte verworfen.",
    "Stays because {why}.": "Bleibt, weil: {why}.",
    "{why}; of several such texts, {then}": "{why}; von mehreren: {then}",
    "it is the longest": "am längsten",
    "it comes first": "als erster",
    "{n} texts left alone": "{n} Texte unverändert",
    "{n} texts ": "",
}


@pytest.fixture
def _german() -> Iterator[None]:
    speak(lambda text, _: GERMAN.get(text, ""), ",", ".")
    yield
    speak(None)


def test_without_a_translator_it_is_english() -> None:
    assert tr("{name} has {count:,} texts", name="a {b}", count=1234) == "a {b} has 1,234 texts"
    assert plural(1, "text") == "1 text"
    assert plural(2000, "text") == "2,000 texts"
    assert counted(0, "{n} of {all}", "none of {all}", all=3) == "none of 3"
    assert tr("100 % {literal}") == "100 % {literal}"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert listed(["a"]) == "a"
    assert capital("ein Encoder wird angelernt") == "Ein Encoder wird angelernt"
    assert day(datetime(2026, 5, 3)) == "3 May 2026"


@pytest.mark.usefixtures("_german")
def test_words_and_figures_follow_the_language() -> None:
    assert tr("{name} has {count:,} texts", name="1.000", count=1234) == "1.234 Texte hat 1.000"
    assert plural(2000, "text") == "2.000 Texte"
    assert number(0.5, ".2f") == "0,50"
    assert similarity_text(0.969) == "0,96"
    assert listed(["a", "b"]) == "a und b"
    assert day(datetime(2026, 5, 3)) == "3. Mai 2026"
    assert where(Location(line=1200)) == "Zeile 1.200"
    assert tr("Not translated: {n:,}", n=1000) == "Not translated: 1.000"


@pytest.mark.usefixtures("_german")
def test_what_the_core_says_is_translated_as_far_as_it_is_known() -> None:
    said = "Dropped 1,200 texts. Left 3 undecided because numbers and dates differ."
    german = "1.200 Texte verworfen. 3 offen gelassen: Zahlen und Daten weichen ab."
    assert from_core(said) == german
    assert from_core("/a/b.txt: something unknown.") == "/a/b.txt: something unknown."
    assert from_core("") == ""


@pytest.mark.usefixtures("_german")
def test_a_reason_is_translated_with_and_without_the_sentence_around_it() -> None:
    assert from_core("Stays because it is the longest.") == "Bleibt, weil: am längsten."
    assert from_core("it is the longest.") == "am längsten."
    both = "it is the longest; of several such texts, it comes first. 2 texts left alone."
    assert from_core(both) == "am längsten; von mehreren: als erster. 2 Texte unverändert."


def test_every_fact_that_can_differ_is_known() -> None:
    speak(pseudo)
    try:
        labels = [label for one in Difference for label in one.labels]
        assert labels
        assert [label for label in labels if from_core(label) == label] == []
    finally:
        speak(None)


@pytest.mark.parametrize(
    "place",
    [
        Location(),
        Location(line=1200, start=3, end=9),
        Location(paragraph=12, chapter="Decisions", line=4),
        Location(page=3, part="footnote 3"),
        Location(row=7, column="headline" * 12, line=8),
        Location(row=7, column="headline", sheet="May", cell="C4"),
        Location(time=83_000, paragraph=2),
    ],
)
def test_places_in_english_are_those_of_the_core(place: Location) -> None:
    assert where(place) == place.words()
    assert where(place, chapter=False) == place.words(chapter=False)


def test_the_language_is_the_chosen_one_then_that_of_the_system() -> None:
    assert list(languages()) == ["en", "de", "es"]
    assert choose("de", ["fr-FR"]) == "de"
    assert choose("", ["fr-FR", "de-AT", "en-GB"]) == "de"
    assert choose("", ["fr-FR", "es-MX"]) == "es"
    assert choose("", ["en-GB", "de-AT"]) == "en"
    assert choose("xx", ["fr"]) == "en"
    assert choose("pseudo", []) == "pseudo"


def test_the_pseudo_language_keeps_holes_and_markup() -> None:
    said = pseudo("Keep <b>{name}</b> &amp; go")
    assert said.startswith("⟦Kéép <b>{name}</b> &amp; gó")
    assert said.endswith("⟧")
