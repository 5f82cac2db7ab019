"""What is said of a pair by all the evidence, and when nothing is said."""

from pathlib import Path

import numpy as np
import pytest
from dittograph.finished_scan import Scan
from dittograph.pairs.evidence import SORTS, Sort
from dittograph_gui.evidence.evidence import weigh
from dittograph_gui.evidence.pair_likelihood import PairLikelihood, learn_pairs, why
from support import synthetic_scan

SAID = ("the boat left the harbour {} at noon", "the boat left the harbour {} at midday")


@pytest.fixture
def scan(tmp_path: Path) -> Scan:
    """Sixty couples, 0.9 similar and far from all others; every other one differs in a figure."""
    lines, angles = [], []
    for couple in range(60):
        word = "abcdefghij"[couple % 10] * (couple // 10 + 3)
        odd = couple % 2
        lines += [SAID[0].format(word + " 4" * odd), SAID[1].format(word + " 5" * odd)]
        angles.append(couple)
    vectors = np.zeros((120, 120), dtype=np.float32)
    for couple in angles:
        vectors[2 * couple, 2 * couple] = 1
        vectors[2 * couple + 1, 2 * couple : 2 * couple + 2] = 0.9, np.sqrt(1 - 0.81)
    return synthetic_scan(lines, vectors, tmp_path)


def learned(scan: Scan, couples: int) -> PairLikelihood | None:
    """Judge the first couples: those with other figures are not the same."""
    judgements = {(2 * c, 2 * c + 1): c % 2 == 0 for c in range(couples)}
    return learn_pairs(scan, weigh(scan, None, judgements=judgements, marks={}, apart=()), None)


def share(words: str) -> float:
    return 1 if words.startswith("under") else float(words.removeprefix("over ").split()[0])


def test_nine_judged_pairs_say_nothing_and_ten_do(scan: Scan) -> None:
    assert learned(scan, 9) is None
    assert learned(scan, 10) is not None


def test_pairs_judged_all_alike_say_nothing(scan: Scan) -> None:
    same = {(4 * c, 4 * c + 1): True for c in range(20)}
    assert learn_pairs(scan, weigh(scan, None, judgements=same, marks={}, apart=()), None) is None


def test_a_figure_that_decided_before_decides_for_pairs_nobody_judged(scan: Scan) -> None:
    pairs = learned(scan, 50)
    assert pairs is not None
    like, unlike = pairs.told(100, 101, ()), pairs.told(102, 103, ("number",))
    assert like is not None
    assert unlike is not None
    assert share(like.likely) > 70
    assert share(unlike.likely) < 30
    assert pairs.told(101, 100, ()) == like
    assert unlike.why.startswith("Most words shared, but other figures.")


def test_nothing_is_said_beside_what_judged_pairs_cannot_weigh(scan: Scan) -> None:
    many = learned(scan, 50)
    # Figures differ as often where the texts are the same as where they are not.
    chance = {(2 * c, 2 * c + 1): c % 4 < 2 for c in range(12)}
    few = learn_pairs(scan, weigh(scan, None, judgements=chance, marks={}, apart=()), None)
    assert many is not None
    assert few is not None
    assert many.told(102, 103, ("number", "unread")) is None
    assert few.told(102, 103, ("number",)) is None
    assert few.told(100, 101, ()) is not None
    assert many.told(0, 100, ()) is None  # the scan lists no such pair


@pytest.mark.parametrize(
    ("apart", "words"),
    [
        ({}, "All words shared"),
        ({Sort.NEIGHBOURS: 0.6}, "All words shared, but in another order"),
        ({Sort.WORDS: 0.25, Sort.NEIGHBOURS: 0.45}, "Most words shared"),
        ({Sort.WORDS: 0.2, Sort.NUMBER: 1}, "Most words shared, but other figures"),
        (
            {Sort.WORDS: 0.5, Sort.NUMBER: 1, Sort.DATE: 1, Sort.NAME: 1},
            "About half of the words shared, other figures, other dates and other names",
        ),
        (
            {Sort.WORDS: 0.8, Sort.LENGTH: 0.7, Sort.NEGATION: 1},
            "Few words shared, a negation in one of them and one text much longer",
        ),
        ({Sort.WORDS: 1, Sort.NEIGHBOURS: 1}, "Hardly any words shared"),
    ],
)
def test_why_in_words(apart: dict[Sort, float], words: str) -> None:
    evidence = np.array([round(255 * apart.get(sort, 0)) for sort in SORTS], dtype=np.uint8)
    assert why(evidence) == words
