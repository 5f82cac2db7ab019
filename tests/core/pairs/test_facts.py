"""Facts in pairs written for this test, without a look at the rules, in four languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from dittograph.pairs.relation import relate, traits

FOLDER = Path(__file__).parent / "facts"
# What is reached, a little less than what was measured when the rules were made. The rules were
# tuned on two thirds of the pairs; every third was set aside.
GOALS = {
    "english": (0.97, 0.03),
    "german": (0.9, 0.05),
    "french": (0.9, 0.05),
    "spanish": (0.9, 0.05),
}


def _pairs(language: str) -> list[tuple[str, str, str]]:
    rows = (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [(want, a, b) for want, a, b in (row.split("|") for row in rows)]


def _rates(rows: list[tuple[str, str, str]]) -> tuple[float, float]:
    """Return which share of the differing pairs is flagged, and of the others."""
    flagged = {True: [0, 0], False: [0, 0]}
    for want, a, b in rows:
        count = flagged[want != "-"]
        count[0] += bool(relate(traits(a), traits(b))[1])
        count[1] += 1
    return flagged[True][0] / flagged[True][1], flagged[False][0] / flagged[False][1]


def test_there_are_five_hundred_pairs() -> None:
    assert sum(len(set(_pairs(language))) for language in GOALS) >= 500


@pytest.mark.parametrize("language", GOALS)
def test_what_differs_is_found_and_little_else(language: str) -> None:
    found, alarms = _rates(_pairs(language))
    least, most = GOALS[language]
    assert found >= least
    assert alarms <= most


@pytest.mark.parametrize("language", GOALS)
def test_the_pairs_set_aside_do_about_as_well(language: str) -> None:
    found, alarms = _rates(_pairs(language)[2::3])
    assert found >= 0.9
    assert alarms <= 0.08


@pytest.mark.parametrize("language", GOALS)
def test_most_flags_have_the_right_name(language: str) -> None:
    rows = [row for row in _pairs(language) if row[0] not in ("-", "any")]
    right = sum(want in relate(traits(a), traits(b))[1].labels for want, a, b in rows)
    assert right >= 0.9 * len(rows)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("La porta è aperta.", "La porta è chiusa."),
        ("Non è possibile.", "È possibile."),
        ("De deur is open.", "De deur is gesloten."),
        ("Er is geen melk.", "Er is melk."),
        ("A porta está aberta.", "A porta está fechada."),
        ("Ele não veio.", "Ele veio."),
        ("Sklep jest otwarty.", "Sklep jest zamknięty."),
        ("On nie przyszedł.", "On przyszedł."),
        ("La riunione è lunedì.", "La riunione è martedì."),
        ("Het feest is op 3 maart.", "Het feest is op 4 maart."),
    ],
)
def test_the_commonest_of_four_more_languages(a: str, b: str) -> None:
    assert relate(traits(a), traits(b))[1]
