"""What a similarity means goes by the encoder."""

from __future__ import annotations

import shutil

import dittograph
import numpy as np
import pytest
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.info import EncoderInfo
from dittograph.encoders.own import adopt
from dittograph.encoders.protocol import Batch
from dittograph.encoders.scale import (
    DEFAULT_SCALE,
    MULTILINGUAL_SCALE,
    UNRELATED,
    Scale,
    in_common,
    known_scale,
    moved,
    scale_of,
)
from dittograph.project.project import Project, create_project
from dittograph.scanning import scan
from dittograph.settings import Device, Precision, Settings
from small_encoders import load, minilm_mean

TEXTS = "The goat fell.\nThe goat fell over.\nA ship sails.\n"


class Crowded:
    """Gives every text a direction of its own, and to all the same one besides."""

    cacheable = False

    def __init__(self, common: float) -> None:
        self.common, self.asked = common, 0
        self.info = EncoderInfo(
            "crowded", "sha256:0", 65, 99, Device.CPU, Precision.FP32, prompt=""
        )

    def encode(self, texts):
        self.asked += 1
        own = np.eye(64, dtype=np.float32)[np.arange(len(texts)) % 64] * np.sqrt(1 - self.common)
        shared = np.full((len(texts), 1), np.sqrt(self.common), dtype=np.float32)
        return np.hstack([own, shared])

    def encode_query(self, query):
        return self.encode([query])

    def batches(self, texts, *, unit=True):
        yield Batch(np.arange(len(texts)), self.encode(texts), np.zeros(len(texts), dtype=bool))


def test_texts_without_relation_are_all_about_something_else():
    assert len(set(UNRELATED)) == len(UNRELATED) >= 30
    encoder = load(resolve_encoder("all-MiniLM-L6-v2").folder)
    assert in_common(encoder) < 0.1
    vectors = encoder.encode(UNRELATED)
    assert np.triu(vectors @ vectors.T, 1).max() < 0.5


def test_the_numbers_move_up_with_what_unrelated_texts_have_in_common():
    assert in_common(Crowded(0.75)) == pytest.approx(0.75, abs=1e-6)
    # A quarter of the way is left: 1 - 0.25 * (1 - 0.8) is 0.95.
    assert moved(0.75) == Scale(floor=0.9, threshold=0.95, near=0.988, related=0.912, apart=0.85)
    assert scale_of(Crowded(0.75)) == moved(0.75)
    assert scale_of(Crowded(0.1)) == DEFAULT_SCALE
    assert moved(1.0) == Scale(1, 1, 1, 1, 1)


def test_the_stored_scale_of_the_bundled_one_is_near_the_measured_one():
    encoder = load(resolve_encoder("multilingual").folder)
    measured = scale_of(encoder)
    assert measured.threshold == pytest.approx(MULTILINGUAL_SCALE.threshold, abs=0.01)
    # Translations lie lower than paraphrases in one language, and are kept as well.
    assert MULTILINGUAL_SCALE.floor < measured.floor


def test_bundled_encoders_and_copies_of_the_default_one_keep_their_numbers(tmp_path):
    assert known_scale(Settings()) == Scale(0.6, 0.8, 0.95, 0.65, 0.4) == DEFAULT_SCALE
    assert known_scale(Settings(encoder="multilingual")) == MULTILINGUAL_SCALE
    copy = tmp_path / "copy"
    shutil.copytree(resolve_encoder("all-MiniLM-L6-v2").folder, copy)
    assert known_scale(Settings(encoder=str(copy))) is None
    assert scale_of(load(copy)) == DEFAULT_SCALE


def test_it_is_measured_once(tmp_path, monkeypatch):
    monkeypatch.setenv("DITTOGRAPH_CACHE", str(tmp_path / "cache"))
    (tmp_path / "small").mkdir()
    folder = minilm_mean(tmp_path / "small")
    first = scale_of(load(folder))
    settings = Settings(encoder=str(folder), device=Device.CPU, precision=Precision.FP32)
    assert known_scale(settings) == first
    monkeypatch.setattr("dittograph.encoders.scale.in_common", lambda _: 1 / 0)
    assert scale_of(load(folder)) == first


def test_a_scan_goes_by_it_unless_numbers_are_given():
    found = scan(texts=TEXTS, encoder=Crowded(0.75))
    assert (found.settings.floor, found.settings.threshold) == (0.9, 0.95)
    given = scan(texts=TEXTS, encoder=Crowded(0.75), floor=0.6, threshold=0.8)
    assert (given.settings.floor, given.settings.threshold) == (0.6, 0.8)
    assert given.scale == found.scale == moved(0.75)
    low = scan(texts=TEXTS, encoder=Crowded(0.75), threshold=0.7)
    assert (low.settings.floor, low.settings.threshold) == (0.7, 0.7)


def test_the_default_encoder_is_as_ever():
    found = scan(texts=TEXTS)
    assert (found.settings.floor, found.settings.threshold) == (0.6, 0.8)
    assert found.scale == DEFAULT_SCALE


def test_a_function_is_asked_about_its_own_texts_alone():
    known = {text: [1.0, n / 100] for n, text in enumerate(TEXTS.splitlines())}
    found = dittograph.scan(
        texts=TEXTS.splitlines(), encoder=lambda texts: [known[t] for t in texts]
    )
    assert found.data.scale == DEFAULT_SCALE
    assert scale_of(adopt(lambda texts: [[1.0]] * len(texts))) == DEFAULT_SCALE


def test_a_project_keeps_it(tmp_path):
    made = scan(texts=TEXTS, encoder=Crowded(0.75))
    create_project(tmp_path / "p.ditto", made)
    with Project.open(tmp_path / "p.ditto") as project:
        assert project.scan.scale == moved(0.75)


@pytest.mark.parametrize(
    "damage",
    [{"floor": 2.0}, {"floor": "0.6"}, {"near": 0.1}, {"more": 0.5}, {"floor": float("nan")}],
)
def test_a_damaged_one_is_refused(damage):
    assert Scale.from_json(DEFAULT_SCALE.as_json()) == DEFAULT_SCALE
    with pytest.raises(ValueError, match="scale"):
        Scale.from_json(DEFAULT_SCALE.as_json() | damage)
    with pytest.raises(ValueError, match="scale"):
        Scale.from_json(None)
