"""The contract of the protocol: the engine and the one that tests use answer alike.

Every test here runs against both, each in a process of its own, and decodes strictly. What the
figures are is for other tests; here it is which messages come, in which order.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
import torch
from asking import engine_process
from dittograph.engine import messages
from dittograph.engine.command import engine_command
from dittograph.engine.messages import FailureKind
from dittograph.engine.wire import Answer, Refusal
from dittograph.judging.labelled import LabelKind
from dittograph.progress import Snapshot
from dittograph.project.layout import read_layout
from dittograph.project.project import Project, create_project
from dittograph.settings import Device, Precision, Settings, Unit
from dittograph.teaching.options import Loss, Options
from msgspec.structs import replace as changed
from small_encoders import distilbert_dense
from support import couples_scan, judge_couples, small_scan
from taught import as_table, by_key_word, graded

FAKE = Path(__file__).parents[2] / "gui" / "fake_engine.py"
OPTIONS = Options(Loss.CONTRASTIVE, epochs=2, learning_rate=0.003, holdout=0.2)


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """Return the folder of an encoder that loads at once."""
    torch.manual_seed(0)
    return distilbert_dense(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return a folder with pairs to learn from, and a project."""
    folder = tmp_path_factory.mktemp("given")
    pairs = by_key_word(100)
    (folder / "pairs.tsv").write_text(as_table(pairs))
    (folder / "graded.tsv").write_text(as_table(graded(pairs)))
    (folder / "refused.tsv").write_text("sentence1\tsentence2\tlabel\na\tb\t1\nc\td\t1\n")
    (folder / "list.txt").write_text("a mayor\nthe mayor\nthe harbour\n")
    (folder / "damaged").mkdir()
    create_project(folder / "p.ditto", small_scan(folder))
    return folder


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    """Return a function that starts the one engine or the other."""

    def engine(which, how="slow"):
        place = tmp_path_factory.mktemp(which)
        names = ("CACHE", "SETTINGS", "ENCODERS", "PROJECTS")
        return engine_process(
            engine_command() if which == "real" else [sys.executable, str(FAKE), how],
            place / "log",
            environment={f"DITTOGRAPH_{name}": str(place / name) for name in names},
        )

    return engine


@pytest.fixture(scope="module", params=["real", "fake"])
def which(request):
    return request.param


@pytest.fixture(scope="module")
def engine(which, start, folder):
    with start(which, str(folder / "p.ditto")) as asker:
        yield asker


@pytest.fixture(scope="module")
def settings(small):
    return Settings(unit=Unit.LINE, encoder=str(small), device=Device.CPU, precision=Precision.FP32)


@pytest.fixture(scope="module")
def teach(folder, settings):
    return messages.Teach(str(folder / "pairs.tsv"), "quick", OPTIONS, settings)


def test_every_request_is_part_of_the_contract():
    """Whoever adds one adds it here as well."""
    tried = Path(__file__).read_text(encoding="utf-8")
    for request in get_args(messages.AnyRequest):
        assert f"messages.{request.__name__}(" in tried, request
        assert request.result_type() in get_args(messages.AnyResult)


def test_what_asks_little(engine, settings):
    assert engine.ask(messages.Hello()).version
    assert engine.ask(messages.ReportProgress()) == messages.ProgressReport(Snapshot())
    assert engine.ask(messages.Cancel()) == messages.Nothing()
    loaded = engine.ask(messages.Warm(settings))
    assert (loaded.device, loaded.precision) == (Device.CPU, Precision.FP32)
    found = engine.ask(messages.ListEncoders())
    assert found.encoders[0].origin == "bundled"
    assert Device.CPU in found.devices


def test_the_columns_of_tables(engine, folder):
    (folder / "faq.csv").write_text("id,question\n1,How do I get a refund?\n")
    paths = tuple(str(folder / name) for name in ("faq.csv", "gone.csv", "list.txt"))
    asked = messages.ReadTableHeads(paths)
    columns = (
        messages.ColumnHead("id", "1"),
        messages.ColumnHead("question", "How do I get a refund?"),
    )
    assert engine.ask(asked) == messages.TableHeads((columns,))


def test_the_language_of_sources(engine, folder):
    (folder / "more").mkdir(exist_ok=True)
    (folder / "more" / "de.txt").write_text("Die Ziege ist vom Hof entkommen und im Garten.\n" * 9)
    (folder / "en.txt").write_text("The goat has escaped from the farm.\n" * 9)
    german = messages.OtherLanguage("Most of this is German.")
    assert engine.ask(messages.NameLanguage((str(folder / "more"),))) == german
    assert engine.ask(messages.NameLanguage((str(folder / "en.txt"),))).sentence == ""
    assert engine.ask(messages.NameLanguage((str(folder / "gone.txt"),))).sentence == ""


def test_comparing(engine, settings):
    compared = engine.ask(messages.Compare(("a mayor", "page 3"), ("A mayor", "page 5"), settings))
    first, second = compared.rows
    assert first.similarity == 1.0
    assert first.what == ()
    assert second.what[0].startswith("number")
    failure = engine.refused(messages.Compare(("a",), (), settings))
    assert failure.kind is FailureKind.INPUT


def test_scanning(engine, folder, settings, tmp_path):
    output = str(tmp_path / "new" / "p.ditto")
    scanned = engine.ask(messages.Scan(settings, output, (str(folder / "list.txt"),)))
    assert scanned.project == output
    assert Path(output).is_file()
    assert engine.ask(messages.Regroup(output)) == messages.Nothing()


def test_searching(engine, folder, settings, tmp_path):
    output = str(tmp_path / "s.ditto")
    engine.ask(messages.Scan(settings, output, (str(folder / "list.txt"),)))
    with Project.open(Path(output)) as project:
        digest, texts = project.scan.digest, project.scan.texts
    asked = messages.Search(output, digest)
    assert engine.ask(asked) == messages.Found()  # it is only made ready
    found = engine.ask(changed(asked, query=texts[1]))
    assert found.passages[0] == 1
    assert found.similarities[0] == pytest.approx(1)
    assert list(found.similarities) == sorted(found.similarities, reverse=True)
    like = engine.ask(changed(asked, text=1))
    assert 1 not in like.passages
    assert len(engine.ask(changed(asked, query=texts[1], count=1)).passages) == 1
    replaced = engine.refused(changed(asked, digest="another"))
    assert replaced.kind is FailureKind.OUTPUT
    gone = engine.refused(messages.Search(str(tmp_path / "gone.ditto"), "0"))
    assert gone.kind is FailureKind.OUTPUT


def test_laying_out_a_map(engine, folder, settings, tmp_path):
    output = str(tmp_path / "m.ditto")
    engine.ask(messages.Scan(settings, output, (str(folder / "list.txt"),)))
    with Project.open(Path(output)) as project:
        digest, texts = project.scan.digest, len(project.scan.texts)
        assert engine.ask(messages.LayOut(output, digest)) == messages.Nothing()
        places = project.read(lambda file: read_layout(file, digest, texts))
    assert places is not None
    assert len({tuple(place) for place in places.tolist()}) == texts
    assert engine.refused(messages.LayOut(output, "another")).kind is FailureKind.OUTPUT
    gone = engine.refused(messages.LayOut(str(tmp_path / "gone.ditto"), digest))
    assert gone.kind is FailureKind.OUTPUT


def test_reading_open_pairs(engine, folder, settings, tmp_path):
    """An encoder without a cross-encoder has none read, which is no fault."""
    output = tmp_path / "r.ditto"
    asked = messages.ReadPairs(str(output))
    assert engine.refused(asked).kind is FailureKind.OUTPUT
    create_project(output, couples_scan(tmp_path))
    refused = engine.refused(asked)
    assert refused.kind is FailureKind.INPUT
    assert "a likelihood takes at least" in refused.message
    with Project.open(output) as project:
        judge_couples(project, 40)
    assert engine.ask(asked) == messages.Nothing()


def test_measuring(engine, folder, settings):
    names = (settings.encoder, "broken")
    for file, kind in (("pairs.tsv", LabelKind.BINARY), ("graded.tsv", LabelKind.GRADED)):
        found = engine.ask(messages.Evaluate(str(folder / file), names, settings))
        binary = kind is LabelKind.BINARY
        assert found.kind is kind
        assert (found.same + found.different == found.n) is binary
        assert [one.name for one in found.failed] == ["broken"]
        (measured,) = found.encoders
        assert measured.name == Path(settings.encoder).name
        assert ("cosine_ap" in measured.metrics, "spearman_cosine" in measured.metrics) == (
            binary,
            not binary,
        )
        assert ("cosine_f1_threshold" in measured.intervals) is binary
        assert (measured.curve is not None, measured.histogram is not None) == (binary, binary)
        assert (measured.scatter is not None) is not binary
    failure = engine.refused(messages.Evaluate(str(folder / "refused.tsv"), names[:1], settings))
    assert failure.kind is FailureKind.INPUT


def test_adding_and_removing_encoders(engine, folder, small):
    entry = engine.ask(messages.AddEncoder(str(small)))
    assert (entry.name, entry.folder, entry.origin) == (small.name, str(small), "added")
    removed = engine.ask(messages.RemoveEncoder(small.name))
    assert (removed.name, removed.origin) == (small.name, "added")
    damaged = engine.refused(messages.AddEncoder(str(folder / "damaged")))
    assert damaged.kind is FailureKind.ENCODER
    assert engine.refused(messages.RemoveEncoder("nobody")).kind is FailureKind.ENCODER


def test_teaching_keeping_and_discarding(which, start, folder, teach):
    with start(which) as asker:
        taught = asker.ask(teach)
        assert taught.verdict.keepable
        assert taught.score_name in taught.before.keys() & taught.after.keys()
        assert not taught.cancelled
        assert any(point.score is not None for point in taught.curve)
        kept = asker.ask(messages.KeepEncoder(taught.draft, "ours"))
        assert (kept.name, kept.origin) == ("ours", "added")
        gone = asker.refused(messages.KeepEncoder(str(folder / "nowhere"), "others"))
        assert gone.kind is FailureKind.INPUT
        assert asker.ask(messages.DiscardEncoder(str(folder / "nowhere"))) == messages.Nothing()
        refused = changed(teach, name="refused", pairs=str(folder / "refused.tsv"))
        assert asker.refused(refused).kind is FailureKind.INPUT


def test_a_cancelled_teaching_is_answered_with_the_best_so_far_or_refused(which, start, teach):
    # Which of both depends on whether anything had been measured.
    endless = changed(teach, name="endless", options=replace(OPTIONS, epochs=1_000))
    with start(which) as asker:
        number, _ = asker.send(endless, messages.ReportProgress())
        asker.ask(messages.Cancel())
        reply = asker.wait(number)
        if isinstance(reply, Answer):
            assert isinstance(reply.result, messages.Taught)
            assert reply.result.cancelled
        else:
            assert reply.failure.kind is FailureKind.CANCELLED
        assert asker.ask(messages.Hello())


def test_jobs_are_answered_in_their_order_and_what_is_about_them_at_once(
    which, start, settings, tmp_path
):
    with start(which) as asker:
        scan = messages.Scan(settings, str(tmp_path / "p.ditto"), text="a mayor\nthe mayor")
        asked = [scan, scan, messages.Hello(), messages.ReportProgress(), messages.Cancel()]
        numbers = asker.send(*asked)
        replies = [asker.receive() for _ in numbers]
    first, second, hello, progress, cancel = numbers
    assert [reply.id for reply in replies] == [progress, cancel, first, second, hello]
    for reply in replies[2:4]:
        assert isinstance(reply, Refusal)
        assert reply.failure.kind is FailureKind.CANCELLED
        assert reply.failure.detail
    assert isinstance(replies[4], Answer)
    assert not (tmp_path / "p.ditto").exists()


@pytest.mark.parametrize(
    ("line", "number"),
    [
        (b"nonsense", None),
        (b'{"id": 90, "request": {"op": "dance"}}', 90),
        (b'{"id": 91, "request": {"op": "compare"}}', 91),
        (b'{"id": 92}', 92),
    ],
)
def test_what_is_no_request_is_refused(engine, line, number):
    engine.write(line + b"\n")
    assert engine.failure(number).kind is FailureKind.INPUT


def test_a_path_that_is_not_there_is_refused(which, start, settings, tmp_path):
    scan = messages.Scan(settings, str(tmp_path / "p.ditto"), ("/nowhere/at/all.txt",))
    with start(which) as asker:
        assert asker.refused(scan).kind is FailureKind.INPUT
        assert not (tmp_path / "p.ditto").exists()
