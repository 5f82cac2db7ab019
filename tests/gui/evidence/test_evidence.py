"""What judged pairs come to, in words."""

import re
from html import unescape
from pathlib import Path

import numpy as np
import pytest
from dittograph.judging.calibration import Advice, Estimate, Goal
from dittograph.judging.learnt import pair_key
from dittograph.project.decisions import Mark
from dittograph_gui.evidence.evidence import weigh
from dittograph_gui.evidence.percent import percent
from dittograph_gui.evidence.sentences import (
    ask_for,
    expectation,
    in_passing,
    of_hundred,
    origins,
    wrong_here,
)
from dittograph_gui.evidence.wish import Wish
from dittograph_gui.judging.choosing import Sought, choose_rows
from dittograph_gui.session.results import Results
from dittograph_gui.theme import LIGHT
from dittograph_gui.widgets.diff_html import both_sides_html
from hypothesis import given
from hypothesis import strategies as st
from support import fans, open_project, small_scan, synthetic_scan


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
        expectation(one, 0.5)
        == "91 to 98 of 100 pairs of different texts are right; 80 to 95 of 100 duplicates are "
        "found."
    )
    assert expectation(one, 0.72).endswith(
        "found, among the pairs that this scan lists (down to 0.72)."
    )


@pytest.mark.parametrize(
    ("right", "words"),
    [
        ((0.96, 0.93, 0.98), "about 4 wrong in 100 that differ"),
        ((0.999, 0.99, 1.0), "hardly any wrong"),
        (
            (0.8, 0.6, 0.95),
            "5 to 40 wrong in 100 that differ",
        ),  # one number would promise too much
    ],
)
def test_the_line_says_how_many_are_wrong(right: tuple[float, float, float], words: str) -> None:
    assert wrong_here(advice(right, (0.5, 0.4, 0.6))) == words


def test_a_goal_that_is_only_probably_or_not_at_all_met_is_told() -> None:
    wish = Wish(Goal.FEW_WRONG, wrong=2)
    sure = advice((0.99, 0.98, 1.0), (0.9, 0.8, 0.95))
    assert wish.sentence(sure, 0.5).startswith("0.74: 98 to 100 of 100")
    likely = advice((0.99, 0.9, 1.0), (0.9, 0.8, 0.95))
    assert wish.sentence(likely, 0.5).startswith("0.74 is probably enough: 90 to 100 of 100")
    never = advice((0.9, 0.8, 0.95), (0.9, 0.8, 0.95), reached=False)
    assert wish.sentence(never, 0.5).startswith(
        "No threshold here has at most 2 wrong in 100; 0.74 comes closest: 80 to 95 of 100"
    )


def test_a_stored_goal_that_makes_no_sense_is_replaced() -> None:
    assert Wish.remembered("find-all", 3, 4) == Wish(Goal.FIND_ALL, 3, 4)
    assert Wish.remembered("everything", 0, 900) == Wish()


def test_it_is_told_where_the_pairs_come_from(tmp_path: Path) -> None:
    scan = small_scan(tmp_path)
    listed = list(zip(scan.pairs.a.tolist(), scan.pairs.b.tolist(), strict=True))
    far = next((a, b) for a in range(9) for b in range(a + 1, 9) if (a, b) not in listed)
    found = weigh(
        scan,
        None,
        judgements={listed[0]: True},
        marks={1: Mark.KEEP, 5: Mark.DROP},
        apart={listed[-1], far},
    )
    assert origins(found) == [
        "1 pair that you judged",
        "1 pair of a text that you kept and one that you dropped",
        "1 pair that you marked “not a duplicate”",
        "Not counted here: 1 pair that the scan does not list because its texts are too dissimilar",
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
    assert in_passing(passing) == (
        "This also counts what you decided in passing, which is not a fair sample; once you have "
        "judged 20 more pairs, only those count."
    )
    fair = weigh(scan, None, judgements=judged, marks={}, apart=apart)
    assert fair.fair
    assert fair.trusted is not None
    assert fair.trusted.same + fair.trusted.different == len(judged)
    assert fair.likely(0.999).endswith("likely the same")
    passing_too = len(apart - judged.keys())
    assert origins(fair) == [
        f"{len(judged)} pairs that you judged",
        (
            f"Not counted here: {passing_too} pairs that you decided in passing, "
            "which is not a fair sample"
        ),
    ]
    assert fair.curve is not None
    assert np.count_nonzero(scan.pairs.similarity >= fair.curve.threshold[0]) >= 20


def test_pairs_that_the_encoder_has_learnt_from_do_not_count(tmp_path: Path) -> None:
    texts = [f"Boat {i} left the harbour." for i in range(40)]
    scan = synthetic_scan(texts, fans(np.linspace(0, 50, 40).tolist()), tmp_path)
    pairs = list(zip(scan.pairs.a.tolist(), scan.pairs.b.tolist(), strict=True))
    judged = {pair: row < 300 for row, pair in enumerate(pairs) if row % 20 == 0}
    words = [scan.passages[int(first)].text for first in scan.copies.first]
    learnt = frozenset(pair_key(words[b], words[a]) for a, b in judged)
    found = weigh(scan, None, judgements=judged, marks={}, apart=set(), learnt=learnt)
    assert found.calibration is None
    assert found.needs == (
        f"This encoder has learned from {len(judged)} of these pairs, so they are not counted; "
        "judge 30 new ones."
    )
    new = {pair: row < 300 for row, pair in enumerate(pairs) if row % 19 == 1}
    both = weigh(scan, None, judgements={**judged, **new}, marks={}, apart=set(), learnt=learnt)
    assert both.trusted is not None
    assert both.trusted.same + both.trusted.different == len(new.keys() - judged.keys())
    results = Results(open_project(scan, tmp_path))
    try:
        few = pairs[:60]
        learnt = frozenset(pair_key(words[a], words[b]) for a, b in pairs[10:])
        rows = choose_rows(
            results,
            Sought(scan, found.population, Wish()),
            dict.fromkeys(few[:4], True),
            set(),
            learnt,
        )
        assert sorted(rows) == [4, 5, 6, 7, 8, 9]
    finally:
        results.project.close()


@pytest.mark.parametrize(
    ("angles", "judged", "needs", "ask"),
    [
        ([0, 10, 20], 3, "All 3 pairs are judged; that is too few to recommend a threshold.", ""),
        ([0, 10], 1, "The only pair is judged; that is too few to recommend a threshold.", ""),
        (
            [0, 5, 10, 15],
            0,
            "There are only 6 pairs: too few to recommend a threshold.",
            "Judge 6 pairs",
        ),
        (
            [0, 5, 10, 15],
            4,
            "There are only 6 pairs: too few to recommend a threshold.",
            "Judge 2 more",
        ),
    ],
)
def test_no_more_is_asked_for_than_there_is(
    tmp_path: Path, angles: list[float], judged: int, needs: str, ask: str
) -> None:
    scan = synthetic_scan([f"Boat {i}." for i in range(len(angles))], fans(angles), tmp_path)
    pairs = list(zip(scan.pairs.a.tolist(), scan.pairs.b.tolist(), strict=True))
    found = weigh(scan, None, judgements=dict.fromkeys(pairs[:judged], True), marks={}, apart=set())
    assert found.needs == needs
    assert ask_for(found) == ask


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
