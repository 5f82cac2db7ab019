"""What a cross-encoder says counts among the evidence, for as many pairs as it may read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from dittograph.caches.folder import evidence_files
from dittograph.encoders.cross import CrossEncoder
from dittograph.encoders.discovery import EncoderFolder
from dittograph.errors import CancelledError
from dittograph.judging.evaluation import evaluate_each
from dittograph.judging.learning import Lessons
from dittograph.judging.of_project import weigh_project
from dittograph.progress import Phase, PolledProgress
from dittograph.project.project import Project, create_project
from dittograph.scanning import scan
from dittograph.settings import Device, Precision
from dittograph.teaching.lesson import teach
from dittograph.teaching.options import Loss, Options
from dittograph.teaching.verdict import Verdict
from sklearn.metrics import average_precision_score
from small_encoders import bert_cls, load
from taught import MARK, by_mark

LEARNT = 300


@pytest.fixture(scope="module")
def taught(tmp_path_factory):
    """An encoder that learned hardly anything, with a cross-encoder that learned all there is."""
    torch.manual_seed(0)
    place = tmp_path_factory.mktemp("crossing")
    lesson = teach(
        EncoderFolder("small", bert_cls(place), "folder"),
        by_mark(LEARNT),
        Options(Loss.CONTRASTIVE, epochs=5, learning_rate=3e-3, cross_encoder=True),
        device=Device.CPU,
        precision=Precision.FP32,
    )
    untaught = teach(
        EncoderFolder("small", place / "encoder", "folder"),
        by_mark(LEARNT),
        Options(Loss.CONTRASTIVE, epochs=1, learning_rate=1e-7),
        device=Device.CPU,
        precision=Precision.FP32,
    )
    lesson = replace(lesson, model=untaught.model, gain=replace(lesson.gain, verdict=Verdict.SAME))
    lesson.save(place / "taught")
    return place / "taught"


@pytest.fixture
def project(taught, write, tmp_path, fresh_cache):
    """A project of new pairs; some of those that the scan lists are judged."""
    pairs = by_mark(60, seed=4)
    texts = list(dict.fromkeys((*pairs.first, *pairs.second)))
    found = scan(
        write("texts.txt", "\n".join(texts) + "\n"), unit="line", encoder=str(taught), floor=-1,
        threshold=0.0, device=Device.CPU, precision=Precision.FP32,
    )  # fmt: skip
    create_project(tmp_path / "new.ditto", found)
    with Project.open(tmp_path / "new.ditto") as opened:
        rows = np.random.default_rng(0).permutation(len(found.pairs))[:60]
        for row in rows.tolist():
            a, b = int(found.pairs.a[row]), int(found.pairs.b[row])
            opened.judge((a, b), _same(found.texts[a], found.texts[b]))
        yield opened


def _same(one, two):
    return MARK not in f"{one} {two}".split()


def _precision(project, weighed):
    pairs, texts = project.scan.pairs, project.scan.texts
    same = [_same(texts[a], texts[b]) for a, b in zip(pairs.a, pairs.b, strict=True)]
    return average_precision_score(same, weighed.likelihood)


def test_what_it_says_counts_where_an_encoder_is_measured(taught):
    pairs, other = by_mark(200, seed=7), by_mark(200, seed=8)
    found = evaluate_each(
        [str(taught)], pairs, lambda name: load(Path(name)), lessons=Lessons(other)
    )
    measured = found.done[str(taught)]
    assert measured.metrics["evidence_ap"] > measured.metrics["cosine_ap"] + 0.2
    assert measured.metrics["evidence_f1"] > 0.9
    assert any("has read 200 of the pairs" in note for note in measured.notes)


def test_the_pairs_that_are_most_open_are_read(project):
    without = weigh_project(project, most_read=0)
    few, all_ = weigh_project(project, most_read=500), weigh_project(project, most_read=10**6)
    assert without.read == 0
    assert 500 <= few.read <= 560
    assert all_.read == len(project.scan.pairs)
    assert _precision(project, without) < _precision(project, few) < _precision(project, all_)
    assert _precision(project, all_) > 0.9
    # What was not read goes by the rest of the evidence.
    alike = few.likelihood == without.likelihood
    assert alike.sum() >= len(alike) - few.read
    far = np.abs(without.likelihood - 0.5)
    assert far[alike].min() >= np.median(far[~alike])


def test_what_was_read_is_not_read_again(project, monkeypatch):
    before = weigh_project(project, most_read=300)
    with monkeypatch.context() as without:
        without.setattr(CrossEncoder, "load", pytest.fail)
        again = weigh_project(project, most_read=300)
    np.testing.assert_array_equal(again.likelihood, before.likelihood)
    asked = []
    read = CrossEncoder.read

    def counted(self, first, *others):
        asked.append(len(first))
        return read(self, first, *others)

    monkeypatch.setattr(CrossEncoder, "read", counted)
    assert weigh_project(project, most_read=400).read > before.read
    assert sum(asked) <= 100


class _Cancelled(PolledProgress):
    """Cancelled when the cross-encoder has read some pairs."""

    def start(self, phase, total, unit=""):
        super().start(phase, total, unit)
        self.weighed = phase is Phase.WEIGHING

    def advance(self, steps=1):
        if self.weighed and self.loaded:
            self.cancel()
        super().advance(steps)

    weighed = loaded = False


def test_where_reading_is_cancelled_what_was_read_is_kept(project, monkeypatch):
    progress = _Cancelled()
    load_cross = CrossEncoder.load.__func__
    expected = weigh_project(project, most_read=10**6)
    for file in evidence_files().path.iterdir():
        file.unlink()
    asked = []
    read = CrossEncoder.read

    def counted(self, first, *others):
        asked.append(len(first))
        return read(self, first, *others)

    monkeypatch.setattr(CrossEncoder, "read", counted)

    def loaded(cls, *given):
        progress.loaded = True
        return load_cross(cls, *given)

    monkeypatch.setattr(CrossEncoder, "load", classmethod(loaded))
    with pytest.raises(CancelledError):
        weigh_project(project, progress, most_read=10**6)
    assert progress.loaded
    again = weigh_project(project, most_read=10**6)
    np.testing.assert_allclose(again.likelihood, expected.likelihood, rtol=1e-5)
    assert 0 < asked[1] < asked[0]


def test_an_encoder_taught_without_one_goes_by_the_rest(project, taught, tmp_path):
    (taught / "cross_encoder").rename(tmp_path / "aside")
    try:
        assert weigh_project(project).read == 0
    finally:
        (tmp_path / "aside").rename(taught / "cross_encoder")


def test_another_encoder_in_that_folder_is_not_asked(project, taught):
    note = taught / "another.json"
    note.write_text("{}")
    try:
        assert weigh_project(project).read == 0
    finally:
        note.unlink()
