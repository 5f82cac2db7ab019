"""An evaluation: an encoder and labelled pairs in, figures and the worst errors out."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pytest
from dittograph.comparing import compare
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.protocol import Batch
from dittograph.errors import CancelledError, EncoderError, InputError
from dittograph.judging.evaluation import Error, evaluate, evaluate_each
from dittograph.judging.labelled import LabelKind, LabelledPairs
from dittograph.outputs.evaluation import as_json, pairs_entry, write_table
from dittograph.outputs.evaluation_html import pieces
from dittograph.progress import Phase, PolledProgress
from dittograph.settings import Device, Precision
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer.evaluation import (
    BinaryClassificationEvaluator,
    EmbeddingSimilarityEvaluator,
)

PAIRS = [
    ("The council approved the harbour budget on Monday.",
     "On Monday the harbour budget was approved by the council.", 1, 4.5),
    ("The bakery on Mill Lane sells rye bread from six.",
     "Rye bread is sold at the Mill Lane bakery from 6 a.m.", 1, 4.0),
    ("The old lighthouse needs a new lamp.", "A new lamp is needed for the lighthouse.", 1, 4.8),
    ("Ferries leave the north pier at 9.", "Ferries leave the north pier at 11.", 0, 3.0),
    ("The choir rehearses on Thursdays.", "Nobody claimed the missing drum.", 0, 0.2),
    ("The choir rehearses on Thursdays.", "The choir does not rehearse on Thursdays.", 0, 2.5),
    ("Rain is expected by noon.", "The forecast speaks of showers before midday.", 1, 4.1),
    ("He sold the boat in spring.", "In spring she bought a boat.", 0, 1.9),
    ("The school closes early today.", "The school closes early today.", 1, 5.0),
    ("A fox was seen in the yard.", "The library lends board games.", 0, 0.0),
    ("A fox was seen in the yard.", "Somebody saw a fox in the courtyard.", 1, 4.4),
]  # fmt: skip


def labelled(rows, kind=LabelKind.BINARY, left_out=()):
    first, second, label = zip(*rows, strict=True)
    return LabelledPairs(first, second, np.array(label, dtype=np.float64), kind, left_out)


BINARY = labelled([(a, b, same) for a, b, same, _ in PAIRS])
GRADED = labelled([(a, b, score / 5) for a, b, _, score in PAIRS], LabelKind.GRADED)


class Angles:
    """An encoder of the plane: a text is a length and an angle, "2 at 60"."""

    def __init__(self, name="angles"):
        self.info = EncoderInfo(name, "sha256:0", 2, 256, Device.CPU, Precision.FP32)
        self.encoded = []

    def batches(self, texts, *, unit=True):
        self.encoded += texts
        for row, text in enumerate(texts):
            length, angle = map(float, text.split(" at "))
            vector = np.array([[np.cos(np.deg2rad(angle)), np.sin(np.deg2rad(angle))]])
            vector *= 1 if unit else length
            yield Batch(np.array([row]), vector.astype(np.float32), np.array([angle > 300]))


def at(*angles_and_labels):
    """Pairs of a text at 0 degrees with one at each angle."""
    return labelled([("1 at 0", f"1 at {angle}", label) for angle, label in angles_and_labels])


def test_figures_are_those_of_the_evaluators(encoder):
    folder = resolve_encoder("all-MiniLM-L6-v2").folder
    model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    first, second = list(BINARY.first), list(BINARY.second)
    evaluator = BinaryClassificationEvaluator(first, second, [same for _, _, same, _ in PAIRS])
    expected = evaluator(model)
    found = evaluate(encoder, BINARY).metrics
    assert set(found) == set(expected)
    assert found == pytest.approx({k: float(v) for k, v in expected.items()}, abs=1e-4)
    graded = EmbeddingSimilarityEvaluator(
        first, second, [score for *_, score in PAIRS],
        similarity_fn_names=["cosine", "manhattan", "euclidean", "dot"],
    )  # fmt: skip
    expected = graded(model)
    found = evaluate(encoder, GRADED).metrics
    assert set(found) == set(expected)
    assert found == pytest.approx({k: float(v) for k, v in expected.items()}, abs=1e-4)


def test_similarities_are_those_that_a_check_shows(encoder):
    rows = compare(encoder, BINARY.first, BINARY.second)
    expected = [row.similarity for row in rows]
    assert evaluate(encoder, BINARY).similarity == pytest.approx(expected, abs=1e-6)
    assert evaluate(encoder, GRADED).similarity == pytest.approx(expected, abs=1e-6)
    assert evaluate(encoder, GRADED).similarity[8] == 1


def test_each_text_is_embedded_once():
    encoder = Angles()
    evaluate(encoder, at((10, 1), (10, 1), (50, 0)))
    assert sorted(encoder.encoded) == ["1 at 0", "1 at 10", "1 at 50"]


def test_lengths_count_for_distances_and_dot_product_only():
    rows = [("1 at 0", "1 at 10", 1.0), ("1 at 0", "9 at 20", 0.5), ("5 at 0", "1 at 80", 0.0)]
    found = evaluate(Angles(), labelled(rows, LabelKind.GRADED)).metrics
    assert found["spearman_cosine"] == pytest.approx(1)
    assert found["spearman_euclidean"] == pytest.approx(0.5)  # distances 0.17, 8.07, 4.93
    assert found["spearman_dot"] == pytest.approx(0.5)  # 0.98, 8.46, 0.87
    assert found["spearman_max"] == pytest.approx(1)


def test_the_worst_errors_come_first():
    found = evaluate(Angles(), at((5, 1), (10, 1), (2, 0), (20, 1), (45, 0), (60, 1), (85, 0)))
    assert found.metrics["cosine_f1_threshold"] == pytest.approx(
        (np.cos(np.deg2rad(60)) + np.cos(np.deg2rad(85))) / 2
    )
    assert [(w.second, w.error) for w in found.worst] == [
        ("1 at 2", Error.JOINED),
        ("1 at 45", Error.JOINED),
    ]
    assert found.verdict == (
        "At 0.29 or higher, 67 of 100 pairs called the same are, and 100 of 100 of the same are "
        "found."
    )


def test_graded_errors_are_seen_from_the_rank():
    rows = [("1 at 0", f"1 at {a}", s) for a, s in ((0, 0.9), (10, 0.1), (20, 0.8), (60, 0.3))]
    found = evaluate(Angles(), labelled(rows, LabelKind.GRADED))
    assert (found.worst[0].second, found.worst[0].error) == ("1 at 10", Error.TOO_HIGH)
    assert {w.error for w in found.worst[1:]} == {Error.TOO_LOW}
    assert found.verdict == (
        "Of every two pairs with different scores, the encoder puts 67 of 100 in the right order."
    )


def test_errors_say_what_should_stop_an_editor(encoder):
    pairs = labelled(
        [("The ferryman sold 3 boats in May.", "The ferryman sold 4 boats in May.", 0),
         ("Rain is expected by noon.", "The forecast speaks of showers before midday.", 1)]
    )  # fmt: skip
    (wrong,) = evaluate(encoder, pairs).worst
    assert (wrong.pair, wrong.error, wrong.differs) == (0, Error.JOINED, ("number",))


def test_curve_and_histogram_hold_every_pair(rng):
    angles = np.round(rng.uniform(0, 110, size=900), 3)
    same = rng.random(900) < np.cos(np.deg2rad(angles))
    pairs = at(*zip(angles.tolist(), same.astype(float).tolist(), strict=True))
    found = evaluate(Angles(), pairs)
    histogram, curve = found.histogram, found.curve
    assert histogram.same.sum() == same.sum()
    assert histogram.different.sum() == 900 - same.sum()
    assert len(curve.threshold) <= 500
    assert (np.diff(curve.threshold) < 0).all()
    assert (np.diff(curve.recall) >= 0).all()
    assert curve.recall[-1] == 1
    best = curve.threshold.tolist().index(found.metrics["cosine_f1_threshold"])
    assert curve.precision[best] == found.metrics["cosine_precision"]
    assert curve.recall[best] == found.metrics["cosine_recall"]
    low, high = found.intervals["cosine_f1_threshold"]
    assert low < found.metrics["cosine_f1_threshold"] < high
    assert len(found.worst) <= 100
    assert found.notes == ()


def test_three_pairs_give_figures_and_a_warning():
    found = evaluate(Angles(), at((10, 1), (20, 1), (70, 0)))
    assert found.metrics["cosine_f1"] == 1
    assert any("few pairs" in note for note in found.notes)


def test_texts_that_were_cut_are_told_of():
    found = evaluate(Angles(), at((10, 1), (310, 0)))
    assert any(note.startswith("1 of 3 texts") for note in found.notes)


def test_scores_that_are_all_equal_have_no_correlation():
    rows = [("1 at 0", "1 at 10", 0.4), ("1 at 0", "1 at 20", 0.4)]
    found = evaluate(Angles(), labelled(rows, LabelKind.GRADED))
    assert set(found.metrics.values()) == {None}
    assert found.intervals == {}
    assert "same score" in found.verdict


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([("1 at 0", "1 at 5", 1)], "at least 2 pairs"),
        ([("1 at 0", "1 at 5", 1)] * 3, "All 3 pairs are labelled as the same"),
        ([("1 at 0", "1 at 5", 0)] * 3, "add some that are the same"),
    ],
)
def test_pairs_that_tell_nothing(rows, words):
    pairs = labelled(rows, left_out=("1 row has an empty cell and was left out (line 4).",))
    with pytest.raises(InputError) as caught:
        evaluate(Angles(), pairs)
    assert words in str(caught.value)
    assert str(caught.value).endswith("(line 4).")


def test_every_output_tells_the_scale_of_scores():
    rows = [("1 at 0", "1 at 10", 0.8), ("1 at 0", "1 at 20", 0.4), ("1 at 0", "1 at 9", 0.5)]
    note = "2 rows have an empty cell and were left out (lines 3 and 4)."
    pairs = replace(labelled(rows, LabelKind.GRADED, (note,)), scale=5.0)
    found = evaluate_each(["one", "two"], pairs, Angles)
    told = "The scores were read as going from 0 to 5."
    table = io.StringIO()
    write_table(found, table, errors=0, width=100)
    assert f"\n{told}\n{note}\n" in table.getvalue()
    page = "".join(pieces(found, errors=0))
    assert f"<p>{told}</p>" in page
    assert f"<p>{note}</p>" in page
    entry = as_json(found, errors=0)
    assert (entry["read_as"], entry["scale"], entry["left_out"]) == (told, 5, [note])
    assert "read_as" not in pairs_entry(BINARY)


def test_one_encoder_that_fails_does_not_lose_the_others():
    def load(name):
        if name == "broken":
            raise EncoderError("The encoder broken is broken; copy it anew.")
        return Angles(name)

    pairs = at((10, 1), (70, 0))
    found = evaluate_each(["one", "broken", "two", "one"], pairs, load)
    assert [evaluation.encoder.name for evaluation in found.done.values()] == ["one", "two"]
    assert str(found.failed["broken"]).endswith("copy it anew.")
    with pytest.raises(EncoderError, match="is broken"):
        evaluate_each(["broken"], pairs, load)


def test_a_cancel_ends_it():
    progress = PolledProgress()

    def load(name):
        progress.start(Phase.LOADING, 0)
        return Angles(name)

    progress.cancel()
    with pytest.raises(CancelledError):
        evaluate_each(["one"], at((10, 1), (70, 0)), load, progress=progress)
