"""A cross-encoder is taught with an encoder, and kept in its folder."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from dittograph.encoders.cross import CrossEncoder
from dittograph.encoders.discovery import EncoderFolder, check_folder, cross_encoder_of
from dittograph.encoders.encoder import Encoder
from dittograph.errors import EncoderError, InputError
from dittograph.judging.labelled import LabelledPairs
from dittograph.progress import PolledProgress
from dittograph.settings import Device, Precision
from dittograph.teaching.lesson import teach
from dittograph.teaching.options import Loss, Options
from sklearn.metrics import average_precision_score
from small_encoders import bert_cls, distilbert_dense, glove_bilstm, load, roberta_cls
from taught import by_mark


def lesson_of(folder, pairs, *, progress=None, report=lambda _: None, **options):
    chosen = {"loss": Loss.CONTRASTIVE, "learning_rate": 3e-3, "cross_encoder": True, **options}
    return teach(
        EncoderFolder("small", folder, "folder"), pairs, Options(**chosen), device=Device.CPU,
        precision=Precision.FP32, progress=progress or PolledProgress(), report=report,
    )  # fmt: skip


def cross_of(folder):
    found = cross_encoder_of(EncoderFolder("taught", folder, "folder"))
    check_folder(found.folder)
    return CrossEncoder.load(found, load(folder).info)


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    torch.manual_seed(0)
    return bert_cls(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="module")
def taught(small, tmp_path_factory):
    """A folder, taught with a cross-encoder."""
    folder = tmp_path_factory.mktemp("taught") / "harbour"
    lesson_of(small, by_mark(300), epochs=5).save(folder)
    return folder


def test_it_learns_what_the_pairs_teach_and_is_kept_with_the_encoder(taught):
    fresh = by_mark(200, seed=9)
    odds = cross_of(taught).read(fresh.first, fresh.second)
    assert odds.dtype == np.float32
    assert average_precision_score(fresh.label, odds) > 0.9
    assert not list(taught.rglob("*.bin"))
    # sentence-transformers, and versions before this one, find the encoder as ever.
    assert load(taught).info.dimension == 32


def test_which_text_comes_first_does_not_matter(taught):
    pairs = by_mark(20, seed=3)
    cross = cross_of(taught)
    there, back = cross.read(pairs.first, pairs.second), cross.read(pairs.second, pairs.first)
    np.testing.assert_array_equal(there, back)
    assert np.ptp(there) > 0


def test_two_texts_that_are_too_long_together_are_not_read(taught):
    long = "the council approved the budget on monday " * 60
    odds = cross_of(taught).read([long, "the council"], [long + "twice", "the budget"])
    assert np.isnan(odds).tolist() == [True, False]


def test_the_encoder_learns_the_same_with_and_without_one(small):
    with_one, without = (
        lesson_of(small, by_mark(60), epochs=1, cross_encoder=wanted) for wanted in (True, False)
    )
    for one, other in zip(with_one.model.parameters(), without.model.parameters(), strict=True):
        assert torch.equal(one, other)
    assert without.cross is None
    assert "cross-encoder" in " ".join(with_one.sentences)
    assert "cross-encoder" not in " ".join(without.sentences)


@pytest.mark.parametrize("build", [distilbert_dense, roberta_cls])
def test_other_transformers_can_learn_to_as_well(build, tmp_path):
    torch.manual_seed(0)
    lesson = lesson_of(build(tmp_path), by_mark(40), epochs=1, learning_rate=1e-4)
    lesson.save(tmp_path / "taught")
    pairs = by_mark(10, seed=5)
    assert np.isfinite(cross_of(tmp_path / "taught").read(pairs.first, pairs.second)).all()


def test_an_encoder_that_is_no_transformer_is_refused_before_it_is_taught(tmp_path):
    with pytest.raises(InputError, match="without a cross-encoder"):
        lesson_of(glove_bilstm(tmp_path), by_mark(40), report=pytest.fail)


def test_it_takes_pairs_that_are_the_same_or_not(small):
    with pytest.raises(InputError, match="choose the contrastive loss"):
        lesson_of(small, by_mark(40), loss=Loss.RANKING)


class _Cancelled(PolledProgress):
    """Cancelled as soon as a second network begins to learn from pairs."""

    def __init__(self):
        super().__init__()
        self.begun = 0

    def start(self, phase, total, unit=""):
        super().start(phase, total, unit)
        self.begun += unit == "pairs"
        if self.begun == 2:
            self.cancel()


def test_stopping_it_at_once_keeps_what_the_encoder_learned(small, tmp_path):
    lesson = lesson_of(small, by_mark(200), progress=_Cancelled(), learning_rate=1e-5)
    assert lesson.stopped
    assert not lesson.course.stopped
    assert "there is none" in lesson.sentences[-1]
    lesson.save(tmp_path / "taught")
    assert cross_encoder_of(EncoderFolder("taught", tmp_path / "taught", "folder")) is None


def test_an_encoder_of_single_texts_is_no_cross_encoder(small):
    encoder = Encoder.load(EncoderFolder("small", small, "folder"), device=Device.CPU)
    with pytest.raises(EncoderError, match="teach it again"):
        CrossEncoder(encoder)


def test_the_figure_of_the_pairs_held_out_is_that_of_what_is_saved(small, tmp_path):
    lesson = lesson_of(small, by_mark(200), epochs=3, learning_rate=1e-3)
    lesson.save(tmp_path / "taught")
    held: LabelledPairs = lesson.examples.held_out
    odds = cross_of(tmp_path / "taught").read(held.first, held.second)
    figure = average_precision_score(held.label, odds)
    assert lesson.cross.average_precision == pytest.approx(figure)
