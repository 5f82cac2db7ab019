"""What is said of a pair by all the evidence, and when nothing is said."""

from pathlib import Path

import numpy as np
import pytest
from dittograph.finished_scan import Scan
from dittograph.pairs.evidence import SORTS, Sort
from dittograph_gui.evidence.evidence import weigh
from dittograph_gui.evidence.pair_likelihood import PairLikelihood, learn_pairs, why
from dittograph_gui.results.card_content import Tell, near_likely
from dittograph_gui.session.near_misses import NearMiss
from support import couples_scan


@pytest.fixture
def scan(tmp_path: Path) -> Scan:
    return couples_scan(tmp_path)


def learned(scan: Scan, couples: int) -> PairLikelihood | None:
    """Judge the first couples: those with other figures are not the same."""
    judgements = {(2 * c, 2 * c + 1): c % 2 == 0 for c in range(couples)}
    known = weigh(scan, None, judgements=judgements, marks={}, apart=())
    return learn_pairs(scan, known, None).pairs


def share(words: str) -> float:
    return 1 if words.startswith("under") else float(words.removeprefix("over ").split()[0])


def test_nine_judged_pairs_say_nothing_and_ten_do(scan: Scan) -> None:
    assert learned(scan, 9) is None
    assert learned(scan, 10) is not None


def test_pairs_judged_all_alike_say_nothing(scan: Scan) -> None:
    same = {(4 * c, 4 * c + 1): True for c in range(20)}
    taught = learn_pairs(scan, weigh(scan, None, judgements=same, marks={}, apart=()), None)
    assert taught.pairs is None
    assert taught.missing.endswith("Judge some that are different, too.")


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
    few = learn_pairs(scan, weigh(scan, None, judgements=chance, marks={}, apart=()), None).pairs
    assert many is not None
    assert few is not None
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


def test_a_text_just_outside_is_as_likely_as_all_evidence_says(scan: Scan) -> None:
    """Where the judged pairs do not tell, similarity does, unless a fact differs."""
    pairs = learned(scan, 50)
    assert pairs is not None

    def said(text: int, *differs: str, told: Tell = pairs.told) -> str:
        miss = NearMiss(
            text,
            text - 1,
            0.4,
            None,
            apart=False,
            cosine=0.9,
            differs=differs,
            weakest=None,
            farthest=text - 1,
        )
        return near_likely(miss, likely=lambda cosine: f"{cosine} by similarity", told=told)

    told = pairs.told(102, 103, ("number",))
    assert told is not None
    assert said(103, "number") == told.likely
    assert said(101, told=lambda *_: None) == "0.9 by similarity"
    assert said(103, "number", told=lambda *_: None) == ""
