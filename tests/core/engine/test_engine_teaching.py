"""Teaching as the window meets it, through the engine's pipes."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from asking import Hold, engine_in_thread
from dittograph.encoders.discovery import list_encoders
from dittograph.engine import messages
from dittograph.engine.messages import FailureKind
from dittograph.progress import Phase, Snapshot
from dittograph.settings import Device, Precision, Settings
from dittograph.teaching.options import Loss, Options
from dittograph.teaching.verdict import Verdict
from msgspec.structs import replace as changed
from small_encoders import distilbert_dense
from taught import as_table, by_key_word

OPTIONS = Options(Loss.CONTRASTIVE, epochs=6, learning_rate=0.003, holdout=0.2)


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    torch.manual_seed(0)
    return distilbert_dense(tmp_path_factory.mktemp("small"))


@pytest.fixture(autouse=True)
def _own_folders(tmp_path, monkeypatch):
    for name in ("encoders", "settings", "cache"):
        monkeypatch.setenv(f"DITTOGRAPH_{name.upper()}", str(tmp_path / f"own {name}"))


@pytest.fixture
def engine():
    with engine_in_thread() as asker:
        yield asker


@pytest.fixture
def hold(engine, monkeypatch):
    held = Hold(monkeypatch)
    yield held
    held.release()


@pytest.fixture
def request_(small, write):
    settings = Settings(encoder=str(small), device=Device.CPU, precision=Precision.FP32)
    pairs = write("pairs.tsv", as_table(by_key_word(300)))
    return messages.Teach(str(pairs), "Our meaning", OPTIONS, settings)


def test_the_window_keeps_what_was_taught_under_its_name(engine, request_):
    done = engine.ask(request_)
    assert done.verdict is Verdict.BETTER
    assert done.score_name == "cosine_ap"
    entry = engine.ask(messages.KeepEncoder(done.draft, "Our meaning"))
    assert entry.name == "Our meaning"
    assert entry.origin == "added"
    assert entry.dimension == 32
    assert "Our meaning" in [found.name for found in list_encoders()]
    again = engine.refused(request_)
    assert again.kind is FailureKind.INPUT
    assert "already an encoder called" in again.message


@pytest.mark.parametrize(
    "wrong",
    [
        {"options": replace(OPTIONS, epochs=0)},
        {"options": replace(OPTIONS, holdout=1.0)},
        {"options": replace(OPTIONS, learning_rate=-1.0)},
        {"name": ""},
        {"name": "a/b"},
        {"pairs": "/nowhere.tsv"},
        {"pairs": ""},
    ],
)
def test_a_request_that_makes_no_sense_is_refused_in_a_sentence(engine, request_, wrong):
    failure = engine.refused(changed(request_, **wrong))
    assert failure.kind is FailureKind.INPUT
    assert "Error" not in failure.message


def test_a_discarded_draft_is_gone(engine, request_, tmp_path):
    done = engine.ask(changed(request_, options=replace(OPTIONS, epochs=1)))
    engine.ask(messages.DiscardEncoder(done.draft))
    assert list((tmp_path / "own cache" / "drafts").iterdir()) == []
    late = engine.refused(messages.KeepEncoder(done.draft, "Our meaning"))
    assert "no longer on the disk" in late.message
    other = tmp_path / "precious"
    other.mkdir()
    refused = engine.refused(messages.DiscardEncoder(str(other)))
    assert "no longer on the disk" in refused.message
    assert other.is_dir()


def test_the_curve_can_be_watched_and_cancel_keeps_the_best(engine, hold, request_):
    hold.at_point()
    options = replace(OPTIONS, epochs=400, learning_rate=1e-5)
    request = changed(request_, options=options)
    (number,) = engine.send(request)
    hold.wait()
    report = engine.ask(messages.ReportProgress())
    assert report.snapshot.phase is Phase.TEACHING
    assert report.snapshot.unit == "pairs"
    assert report.curve[-1].score is not None
    engine.ask(messages.Cancel())
    hold.release()
    done = engine.result(number, request)
    assert done.cancelled
    assert done.curve[: len(report.curve)] == report.curve
    assert engine.ask(messages.ReportProgress()) == messages.ProgressReport(Snapshot())
