"""What is said before an encoder is kept, and what is missing before one can learn."""

import pytest
from dittograph.engine.messages import CurvePoint, Evaluated, MeasuredEncoder, NotMeasured, Taught
from dittograph.judging.labelled import LabelKind
from dittograph.teaching.verdict import Verdict
from dittograph_gui.teaching.decision import Decision
from dittograph_gui.teaching.lesson import missing_for_teaching, new_name
from dittograph_gui.teaching.measured import (
    measured_on,
    missing_for_measuring,
    not_measured,
    notes_on,
)
from dittograph_gui.teaching.measures import Row
from dittograph_gui.teaching.pair_source import Counted, PairSource


def _taught(*scores: float | None, kept: tuple[float, ...] = ()) -> Taught:
    return Taught(
        draft="/d",
        name="harbour",
        verdict=Verdict.BETTER,
        sentences=("It is better.", "It found more."),
        score_name="cosine_ap",
        before={"cosine_ap": 0.8},
        after={"cosine_ap": 0.9},
        trained_on=100,
        held_out=20,
        epoch=2.0,
        epochs_done=3.0,
        seconds=12.0,
        left_out=("One row was left out.",),
        epochs_kept=kept,
        curve=tuple(CurvePoint(epoch=n, score=score) for n, score in enumerate(scores)),
    )


def test_the_verdict_comes_first_and_what_was_left_out_last() -> None:
    decision = Decision.about(_taught(0.8, 0.9))
    assert decision.headline == "It is better."
    assert decision.details == "It found more.\nOne row was left out."
    assert [row.metrics["cosine_ap"] for row in decision.rows] == [0.8, 0.9]
    assert [measure.key for measure in decision.measures] == ["cosine_ap"]


@pytest.mark.parametrize(
    ("scores", "kept", "words"),
    [
        ((0.8, None, 0.9), (), "The best of 2 states was chosen"),
        ((0.8, 0.9, 0.85), (1.0, 2.0), "The best 2 of 3 states were chosen"),
        ((0.9,), (), ""),
    ],
)
def test_a_choice_among_several_states_is_mentioned(
    scores: tuple[float | None, ...], kept: tuple[float, ...], words: str
) -> None:
    caution = Decision.about(_taught(*scores, kept=kept)).caution
    assert caution.startswith(words) and bool(caution) is bool(words)


PAIRS = PairSource(pairs="/a/birds.tsv")
SOME = Counted(LabelKind.BINARY, 12, 8, 4, "12 pairs.")
FEW = Counted(LabelKind.BINARY, 2, 1, 1, "2 pairs.", enough=False)
NONE = Counted(LabelKind.BINARY, 0, 0, 0, "No pairs.")


@pytest.mark.parametrize(
    ("source", "counted", "words"),
    [
        (None, None, "Choose the pairs first."),
        (PAIRS, None, ""),  # they are still being read
        (PAIRS, FEW, "There are not enough pairs yet; see above."),
        (PAIRS, SOME, ""),
    ],
)
def test_teaching_says_what_is_missing(
    source: PairSource | None, counted: Counted | None, words: str
) -> None:
    said = missing_for_teaching(source, counted, encoders_known=True, rate_is_number=True)
    assert said == words


def test_measuring_says_what_is_missing() -> None:
    known = {"encoders_known": True}
    assert missing_for_measuring(PAIRS, NONE, ticked=True, **known).startswith("There are no pairs")
    assert missing_for_measuring(PAIRS, FEW, ticked=True, **known) == ""
    assert missing_for_measuring(PAIRS, SOME, ticked=False, **known) == "Tick at least one encoder."


def test_a_new_encoder_gets_a_name_that_no_other_has() -> None:
    assert new_name("mini", PAIRS, set()) == "mini taught on birds"
    assert new_name("mini", PAIRS, {"mini taught on birds"}) == "mini taught on birds 2"


def _measured(name: str, *notes: str) -> Row:
    return Row.of(MeasuredEncoder(name, f"/{name}", {}, {}, "", notes=notes))


def test_a_note_on_all_encoders_is_said_once() -> None:
    rows = [
        _measured("a", "Half a text was read.", "It knows them."),
        _measured("b", "Half a text was read."),
    ]
    assert notes_on(rows) == ["Half a text was read.", "“a”: It knows them."]


def test_the_pairs_and_the_failures_are_named() -> None:
    answer = Evaluated(
        LabelKind.BINARY, 3, (), same=2, different=1, failed=(NotMeasured("b", "Cut off."),)
    )
    project = PairSource(project="/a/birds.ditto")
    assert measured_on(PAIRS, answer) == "Measured on birds.tsv: 3 pairs, 2 the same, 1 different"
    assert measured_on(project, answer).startswith("Measured on the decisions of “birds”: 3 pairs")
    assert not_measured(answer) == "“b” was not measured: Cut off."
