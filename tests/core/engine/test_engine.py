"""The engine as its window has it: asked over pipes, one job after the other."""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from asking import Hold, engine_in_thread, engine_process
from dittograph.engine import messages
from dittograph.engine.command import engine_command
from dittograph.engine.messages import FailureKind
from dittograph.engine.wire import Answer, Question, encode
from dittograph.judging.evaluation import Error
from dittograph.judging.labelled import LabelKind
from dittograph.pairs.relation.kinds import Kind
from dittograph.progress import Phase, Snapshot
from dittograph.project.decisions import Mark
from dittograph.project.project import Project
from dittograph.settings import Device, Precision, Settings, Unit
from dittograph.version import __version__

LINES = [
    "The council approved the harbour budget on Monday.",
    "The bakery on Mill Lane sells rye bread from six in the morning.",
    "On Monday, the harbour budget was approved by the council.",
    "The council approved the harbour budget on Monday.",
    "Rye bread is sold at the Mill Lane bakery from 6 a.m.",
]
NAME = "all-MiniLM-L6-v2"
FP32 = Settings(device=Device.CPU, precision=Precision.FP32)
LINE = replace(FP32, unit=Unit.LINE)


@pytest.fixture(scope="module")
def engine():
    with engine_in_thread() as asker:
        yield asker


@pytest.fixture
def hold(engine, monkeypatch):
    """Hold a job of the engine, at most until the end of the test."""
    held = Hold(monkeypatch)
    yield held
    held.release()


def lines(path: Path, texts=LINES) -> str:
    path.write_text("\n".join(texts))
    return str(path)


def many(count: int) -> list[str]:
    return [f"Text number {i} about the harbour, and {i * 7} other things." for i in range(count)]


def test_hello_by_the_command_that_the_window_uses(tmp_path):
    with engine_process(engine_command(), tmp_path / "log") as asker:
        assert asker.ask(messages.Hello()) == messages.Version(__version__)


def test_warm_names_the_encoder(engine):
    assert engine.ask(messages.Warm(FP32)) == messages.LoadedEncoder(
        NAME, 384, Device.CPU, Precision.FP32
    )


def test_the_warm_encoder_is_not_loaded_again(engine, monkeypatch):
    engine.ask(messages.Warm(FP32))
    loads = []
    monkeypatch.setattr("dittograph.engine.job.load_encoder", loads.append)
    engine.ask(messages.Compare((LINES[0],), (LINES[1],), FP32))
    engine.ask(messages.Warm(replace(FP32, floor=0.5, unit=Unit.ROW)))  # nothing to an encoder
    assert loads == []


def test_compare(engine):
    rows = engine.ask(
        messages.Compare(
            (LINES[0], LINES[0], "He paid 3 pounds."),
            (LINES[2], "the council approved the harbour budget, on Monday", "He paid 5 pounds."),
            FP32,
        )
    ).rows
    assert rows[0].similarity > 0.9
    assert rows[0].kind is not Kind.EXACT
    assert rows[1].kind is Kind.EXACT
    assert rows[1].what == ()
    assert rows[2].what[0].startswith("number")
    again = engine.ask(messages.Compare(("Déjà vu",), ("De\u0301ja\u0300  vu",), FP32))
    assert again.rows[0].similarity == 1.0


def test_evaluate(engine, tmp_path):
    a, b, c, _, d = LINES
    rows = ["a\tb\tlabel", f"{a}\t{c}\t1", f"{b}\t{d}\t1", f"{a}\t{d}\t0", f"{a}\t\t1"]
    request = messages.Evaluate(lines(tmp_path / "pairs.tsv", rows), (NAME, "none-such"), FP32)
    result = engine.ask(request)
    assert (result.kind, result.n, result.same, result.different) == (LabelKind.BINARY, 3, 2, 1)
    assert result.left_out == ("1 row has an empty cell and was left out (line 5).",)
    (entry,) = result.encoders
    assert entry.name == NAME
    assert Path(entry.folder).is_dir()
    assert entry.metrics["cosine_ap"] == 1
    low, high = entry.intervals["cosine_f1_threshold"]
    assert low <= entry.metrics["cosine_f1_threshold"] <= high
    assert entry.curve.recall[-1] == 1
    assert sum(entry.histogram.same) == 2
    assert entry.scatter is None
    assert entry.worst == ()
    (failed,) = result.failed
    assert failed.name == "none-such"
    rows[1:] = [f"{a}\t{c}\t0.5", f"{a}\t{d}\t4.5", f"{b}\t{d}\t2"]
    graded = engine.ask(
        messages.Evaluate(lines(tmp_path / "graded.tsv", rows), request.encoders, FP32)
    )
    (entry,) = graded.encoders
    assert graded.kind is LabelKind.GRADED
    assert "cosine_f1_threshold" not in entry.intervals
    assert entry.scatter.label == (0.1, 0.9, 0.4)
    assert entry.worst[0].wrong in {Error.TOO_HIGH, Error.TOO_LOW}
    failure = engine.refused(messages.Evaluate(str(tmp_path / "gone.tsv"), (NAME,), FP32))
    assert failure.kind is FailureKind.INPUT


def test_scan_and_regroup(engine, tmp_path, fresh_cache):
    output = str(tmp_path / "new" / "project.ditto")
    settings = replace(LINE, floor=0.5, threshold=0.75)
    request = messages.Scan(settings, output, (lines(tmp_path / "a.txt"),))
    result = engine.ask(request)
    assert result.project == output
    assert (result.passages, result.texts, result.embedded, result.skipped) == (5, 4, 4, 0)
    with Project.open(Path(output)) as project:
        assert [c.members for c in project.scan.clusters()] == [[0, 2, 3], [1, 4]]
        assert len(project.scan.pairs) == result.pairs
        project.set_apart(0, [2])
        project.mark([3], Mark.DROP)
        engine.ask(messages.Regroup(output))
        project.reload_clusters()
        assert [c.members for c in project.scan.clusters()] == [[0, 3], [1, 4]]
    again = engine.ask(messages.Scan(settings, output, request.paths, decisions_from=output))
    assert again.embedded == 0
    with Project.open(Path(output)) as project:
        assert [c.members for c in project.scan.clusters()] == [[0, 3], [1, 4]]
        assert project.decisions.marks == {3: Mark.DROP}


def test_a_pasted_list(engine, tmp_path):
    output = str(tmp_path / "p.ditto")
    assert engine.ask(messages.Scan(FP32, output, text="\n".join(LINES))).passages == 5


# --- progress and cancelling


def test_a_cancel_while_evaluating(engine, hold, tmp_path, fresh_cache):
    hold.at_step(Phase.EMBEDDING)
    rows = ["a\tb\tlabel"]
    rows += [f"Boat {i} of the harbour\tAnother thing {i}\t{i % 2}" for i in range(150)]
    pairs = lines(tmp_path / "pairs.tsv", rows)
    (number,) = engine.send(messages.Evaluate(pairs, (NAME,), FP32))
    hold.wait()
    now = engine.ask(messages.ReportProgress()).snapshot
    assert (now.phase, now.total) == (Phase.EMBEDDING, 300)
    assert now.done > 0
    engine.ask(messages.Cancel())
    hold.release()
    assert engine.failure(number).kind is FailureKind.CANCELLED


def test_a_cancel_while_embedding_keeps_what_is_done(engine, hold, tmp_path, fresh_cache):
    hold.at_step(Phase.EMBEDDING)
    output = tmp_path / "many.ditto"
    request = messages.Scan(LINE, str(output), (lines(tmp_path / "many.txt", many(300)),))
    (number,) = engine.send(request)
    hold.wait()
    now = engine.ask(messages.ReportProgress()).snapshot
    assert (now.total, now.unit) == (300, "texts")
    engine.ask(messages.Cancel())
    hold.release()
    failure = engine.failure(number)
    assert failure.kind is FailureKind.CANCELLED
    assert "kept" in failure.message
    assert not output.exists()
    assert list(tmp_path.glob(".*")) == []
    assert engine.ask(messages.ReportProgress()) == messages.ProgressReport(Snapshot())
    assert engine.ask(request).embedded <= 300 - now.done < 300


def test_a_cancel_counts_for_what_waits_too(engine, hold, tmp_path, fresh_cache):
    hold.at_step(Phase.EMBEDDING)
    numbers = engine.send(
        *(
            messages.Scan(
                LINE,
                str(tmp_path / f"{i}.ditto"),
                (lines(tmp_path / f"{i}.txt", [f"text {i}", "other"]),),
            )
            for i in range(3)
        )
    )
    hold.wait()
    engine.ask(messages.Cancel())
    hold.release()
    assert [engine.failure(number).kind for number in numbers] == [FailureKind.CANCELLED] * 3
    assert list(tmp_path.glob("*.ditto")) == []
    assert engine.ask(messages.Hello())


def test_a_cancel_with_nothing_to_cancel_stops_nothing_later(engine):
    engine.ask(messages.Cancel())
    engine.ask(messages.Compare(("a",), ("b",), FP32))


# --- what goes wrong


@pytest.mark.parametrize(
    ("request_", "kind", "sentence"),
    [
        (messages.Scan(FP32, "", ("/nowhere/at/all.txt",)), FailureKind.INPUT, "no such file"),
        (messages.Scan(FP32, "", text=" \n "), FailureKind.INPUT, "empty"),
        (messages.Scan(FP32, ""), FailureKind.INPUT, "no text to scan"),
        (
            messages.Scan(replace(FP32, threshold=7), "", text="a\nb"),
            FailureKind.INPUT,
            "not a cosine similarity",
        ),
        (
            messages.Scan(FP32, "/dev/null/p.ditto", text="a\nb"),
            FailureKind.OUTPUT,
            "not written",
        ),
        (
            messages.Scan(replace(FP32, encoder="gte-huge"), "", text="a\nb"),
            FailureKind.ENCODER,
            "no encoder called",
        ),
        (messages.Regroup("/nowhere.ditto"), FailureKind.OUTPUT, "There is no file"),
        (messages.Compare(("a",), (), FP32), FailureKind.INPUT, "as many on both sides"),
        (messages.Compare(("a",), (" ",), FP32), FailureKind.INPUT, "empty"),
        (
            messages.Warm(replace(FP32, encoder="/nowhere")),
            FailureKind.ENCODER,
            "no encoder called",
        ),
    ],
)
def test_errors_are_a_sentence_and_a_kind(engine, tmp_path, monkeypatch, request_, kind, sentence):
    if isinstance(request_, messages.Scan) and not request_.output:
        request_ = messages.Scan(
            request_.settings, str(tmp_path / "p.ditto"), request_.paths, request_.text
        )
    failure = engine.refused(request_)
    assert failure.kind is kind
    assert sentence in failure.message
    assert "\n" not in failure.message
    assert "Traceback" in failure.detail
    assert list(tmp_path.iterdir()) == []
    assert engine.ask(messages.Hello())


@pytest.mark.parametrize(
    ("error", "words"),
    [(ZeroDivisionError("of ours"), "of ours"), (MemoryError(), "not have enough memory")],
)
def test_a_fault_of_our_own_is_a_sentence_too(error, words):
    def perform(request, job):
        if isinstance(request, messages.Hello):
            return messages.Version("1")
        raise error

    with engine_in_thread(perform) as asker:
        failure = asker.refused(messages.ListEncoders())
        assert failure.kind is FailureKind.INTERNAL
        assert words in failure.message
        assert asker.ask(messages.Hello())


def test_a_result_that_cannot_be_sent_is_a_failure():
    def perform(request, job):
        if isinstance(request, messages.Hello):
            return messages.Version("1")
        return messages.Scanned("p.ditto", 1, 1, 1, 1, 0, float("inf"))

    with engine_in_thread(perform) as asker:
        assert asker.refused(messages.Regroup("p.ditto")).kind is FailureKind.INTERNAL
        assert asker.ask(messages.Hello())


BAD_LINES = [
    (b"", None),
    (b"{", None),
    (b"[1, 2]", None),
    (b"null", None),
    (b"{}", None),
    (b"\xff\xfe", None),
    (b"[" * 100_000, None),
    (b'{"id": 900}', 900),
    (b'{"id": 901, "request": {"op": "dance"}}', 901),
    (b'{"id": 902, "request": {"op": ["scan"]}}', 902),
    (b'{"id": 903, "request": {"op": "compare", "left": ["a"]}}', 903),
    (b'{"id": 904, "request": {"op": "hello", "more": 1}}', 904),
    (b'{"id": 905, "request": {"op": "remove_encoder", "name": 3}}', 905),
    (b'{"id": "x", "request": {"op": "hello"}}', None),
]


@pytest.mark.parametrize(("line", "number"), BAD_LINES)
def test_a_line_that_makes_no_sense_is_refused_at_once(engine, line, number):
    engine.write(line + b"\n")
    failure = engine.failure(number)
    assert failure.kind is FailureKind.INPUT
    assert failure.message.startswith("The engine does not understand this request: ")
    assert "\n" not in failure.message
    assert engine.ask(messages.Hello())


@pytest.mark.parametrize(
    "wrong",
    [
        {"loss": "nope"}, {"epochs": "3"}, {"epochs": 2.5}, {"learning_rate": "x"},
        {"seed": 1.5}, {"holdout": "half"}, {"batch_size": True},
    ],
)  # fmt: skip
def test_options_of_a_wrong_type_are_refused(engine, wrong):
    request = {"op": "teach", "pairs": "p.tsv", "name": "n", "settings": {},
               "options": {"loss": "cosine"} | wrong}  # fmt: skip
    engine.write(json.dumps({"id": 950, "request": request}).encode() + b"\n")
    failure = engine.failure(950)
    assert failure.kind is FailureKind.INPUT
    assert next(iter(wrong)) in failure.message


# --- encoders


def test_encoders_and_devices(engine):
    result = engine.ask(messages.ListEncoders())
    first = result.encoders[0]
    assert first.name == NAME
    assert Path(first.folder).is_dir()
    assert first.origin == "bundled"
    assert Device.CPU in result.devices
    assert (first.dimension, first.max_tokens, first.pooling) == (384, 256, "mean")
    assert first.prompts == ()
    assert first.size > 10_000_000


def test_an_encoder_is_added_and_removed_and_a_bad_folder_is_refused_in_a_sentence(
    engine, tmp_path, monkeypatch
):
    monkeypatch.setenv("DITTOGRAPH_SETTINGS", str(tmp_path / "settings"))

    def names():
        return [e.name for e in engine.ask(messages.ListEncoders()).encoders]

    before = names()
    folder = tmp_path / "my-encoder"
    shutil.copytree(engine.ask(messages.ListEncoders()).encoders[0].folder, folder)
    assert engine.ask(messages.AddEncoder(str(folder))).dimension == 384
    assert names() == [*before, "my-encoder"]
    removed = engine.ask(messages.RemoveEncoder("my-encoder"))
    assert removed.folder == str(folder.resolve())
    assert names() == before
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-5])
    failure = engine.refused(messages.AddEncoder(str(folder)))
    assert failure.kind is FailureKind.ENCODER
    assert "damaged or cut off" in failure.message


# --- the process

_HELD = """
import os, sys
from dittograph.progress import Phase, PolledProgress
advance = PolledProgress.advance
def held(self, steps=1):
    advance(self, steps)
    if self.snapshot().phase is Phase.EMBEDDING:
        os.write({reached}, b"x")
        os.read({go}, 1)
PolledProgress.advance = held
from dittograph.engine.server import main
sys.exit(main())
"""


@pytest.mark.skipif(os.name != "posix", reason="hands pipes to a process by number")
def test_the_engine_never_outlives_its_window(tmp_path):
    (reached, tell), (wait, go) = os.pipe(), os.pipe()
    script = _HELD.format(reached=tell, go=wait)
    outputs = [tmp_path / "many.ditto", tmp_path / "more.ditto"]
    source = lines(tmp_path / "many.txt", many(400))
    with engine_process(
        [sys.executable, "-c", script],
        tmp_path / "log",
        environment={"DITTOGRAPH_CACHE": str(tmp_path / "cache")},
        pass_fds=(tell, wait),
    ) as asker:
        asker.send(*(messages.Scan(LINE, str(output), (source,)) for output in outputs))
        os.read(reached, 1)
        asker._writing.close()  # the window is gone
        os.close(go)  # and only now the step that runs comes to its end
        asker.process.wait()
    for number in (reached, tell, wait):
        os.close(number)
    assert not any(output.exists() for output in outputs)


_PRINTS = """
import os, sys
from dittograph.engine import messages
from dittograph.engine.server import Engine
from dittograph.startup import take_pipes
def perform(request, job):
    print("a library prints", flush=True)
    os.write(1, b"and so does C\\n")
    return messages.Version("1")
Engine(*take_pipes(), perform).run()
"""


def test_what_libraries_print_goes_to_the_log(tmp_path):
    log = tmp_path / "log"
    with engine_process([sys.executable, "-c", _PRINTS], log) as asker:
        asker.write(encode(Question(7, messages.Hello())))
        assert asker.receive() == Answer(7, messages.Version("1"))
    assert b"a library prints" in log.read_bytes()
    assert b"and so does C" in log.read_bytes()
