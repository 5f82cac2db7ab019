"""What judged pairs come to, in words."""

import re
from html import unescape
from pathlib import Path

import numpy as np
import pytest
from dittograph.decisions import Mark
from dittograph.judging.calibration import Advice, Estimate, Goal
from dittograph.judging.from_decisions import labelled_pairs
from dittograph_gui.diff_html import both_sides_html
from dittograph_gui.evidence import (
    Wish,
    expectation,
    of_hundred,
    origins,
    percent,
    weigh,
    wrong_here,
)
from dittograph_gui.theme import LIGHT
from hypothesis import given
from hypothesis import strategies as st
from support import fans, small_scan, synthetic_scan


def advice(
    right: tuple[float, float, float], found: tuple[float, float, float], *, reached: bool = True
) -> Advice:
    return Advice(0.74, Estimate(*right), Estimate(*found), reached)


def test_an_interval_is_rounded_outwards() -> None:
    assert of_hundred(Estimate(0.95, 0.914, 0.972)) == "91 to 98"
    assert of_hundred(Estimate(0.5, 0.5, 0.5)) == "50"
    assert of_hundred(Estimate(0.9999, 0.993, 1.0)) == "99 to 100"


def test_a_probability_never_promises_everything() -> None:
    assert [percent(p) for p in (0.0, 0.004, 0.826, 0.996, 1.0)] == [
        "under 1 %",
        "under 1 %",
        "83 %",
        "over 99 %",
        "over 99 %",
    ]


def test_what_to_expect_is_told_in_hundreds() -> None:
    one = advice((0.95, 0.91, 0.98), (0.9, 0.8, 0.95))
    assert (
        expectation(one)
        == "91 to 98 of 100 pairs shown are right; 80 to 95 of 100 duplicates are found."
    )


@pytest.mark.parametrize(
    ("right", "words"),
    [
        ((0.96, 0.93, 0.98), "about 4 wrong in 100"),
        ((0.999, 0.99, 1.0), "hardly any wrong"),
        ((0.8, 0.6, 0.95), "5 to 40 wrong in 100"),  # one number would promise too much
    ],
)
def test_the_line_says_how_many_are_wrong(right: tuple[float, float, float], words: str) -> None:
    assert wrong_here(advice(right, (0.5, 0.4, 0.6))) == words


def test_a_goal_that_is_only_probably_or_not_at_all_met_is_told() -> None:
    wish = Wish(Goal.FEW_WRONG, wrong=2)
    sure = advice((0.99, 0.98, 1.0), (0.9, 0.8, 0.95))
    assert wish.sentence(sure).startswith("0.74: 98 to 100 of 100")
    likely = advice((0.99, 0.9, 1.0), (0.9, 0.8, 0.95))
    assert wish.sentence(likely).startswith("0.74 probably does it: 90 to 100 of 100")
    never = advice((0.9, 0.8, 0.95), (0.9, 0.8, 0.95), reached=False)
    assert wish.sentence(never).startswith(
        "No threshold here has at most 2 wrong in 100; 0.74 comes closest: 80 to 95 of 100"
    )


def test_a_stored_goal_that_makes_no_sense_is_replaced() -> None:
    assert Wish.remembered("find-all", 3, 4) == Wish(Goal.FIND_ALL, 3, 4)
    assert Wish.remembered("everything", 0, 900) == Wish()


def test_it_is_told_where_the_pairs_come_from(tmp_path: Path) -> None:
    found = labelled_pairs(
        small_scan(tmp_path),
        judgements={(0, 1): False, (0, 4): True},
        marks={1: Mark.KEEP, 5: Mark.DROP},
        apart={(2, 6)},
    )
    assert origins(found) == [
        "2 pairs that you judged",
        "1 pair of a text that you kept and one you dropped",
        "1 pair that you said to be no duplicates",
    ]


def test_decisions_count_only_until_enough_pairs_are_judged(tmp_path: Path) -> None:
    texts = [f"Boat {i} left the harbour." for i in range(40)]
    scan = synthetic_scan(texts, fans(np.linspace(0, 50, 40).tolist()), tmp_path)
    pairs = list(zip(scan.pairs.a.tolist(), scan.pairs.b.tolist(), strict=True))
    same = {pair: row < 300 for row, pair in enumerate(pairs)}
    judged = {pair: same[pair] for pair in pairs[::20]}
    apart = set(pairs[600:700])
    nothing = weigh(scan, None, judgements={}, marks={}, apart=set())
    assert nothing.calibration is None
    assert nothing.likely(0.9) == ""
    few = weigh(scan, None, judgements=dict(list(judged.items())[:10]), marks={}, apart=set())
    assert few.trusted is None
    assert few.calibration is not None
    assert "20 more" in few.calibration.needs
    passing = weigh(scan, None, judgements=dict(list(judged.items())[:10]), marks={}, apart=apart)
    assert passing.trusted is not None
    assert not passing.fair
    fair = weigh(scan, None, judgements=judged, marks={}, apart=apart)
    assert fair.fair
    assert fair.trusted is not None
    assert fair.trusted.same + fair.trusted.different == len(judged)
    assert fair.likely(0.999).endswith("likely the same")


TEXTS = st.lists(st.sampled_from(["boat", "<b>", "&", "quay", "9", "harbour\n"]), max_size=12)


@given(TEXTS, TEXTS)
def test_both_texts_stay_whole_when_tinted(first: list[str], second: list[str]) -> None:
    one, two = " ".join(first), " ".join(second)
    for text, html in zip((one, two), both_sides_html(one, two, LIGHT), strict=True):
        shown = unescape(re.sub(r"</?span[^>]*>", "", html).replace("<br>", "\n"))
        assert shown == text


def test_only_what_differs_is_tinted_and_nothing_where_all_does() -> None:
    first, second = both_sides_html(
        "The ferry leaves at 9 today.", "The ferry leaves at 11 today.", LIGHT
    )
    assert re.findall(r"<span[^>]*>(.*?)</span>", first) == ["9"]
    assert re.findall(r"<span[^>]*>(.*?)</span>", second) == ["11"]
    assert both_sides_html("One thing", "Quite another", LIGHT) == ("One thing", "Quite another")
