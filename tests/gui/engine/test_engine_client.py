"""The window's side of the engine: progress, cancelling, noise, death."""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from dittograph.engine.command import engine_command
from dittograph.engine.messages import (
    AddEncoder,
    Compare,
    EncoderEntry,
    Failure,
    FailureKind,
    Hello,
    Nothing,
    Regroup,
    Request,
    Result,
    Scan,
    Version,
)
from dittograph.progress import Phase, Snapshot
from dittograph.project.project import Project
from dittograph.settings import Device, Precision, Settings
from dittograph_gui.engine.client import EngineClient, Job
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

FAKE = [sys.executable, str(Path(__file__).parents[1] / "fake_engine.py")]
SCAN = Scan(Settings(), "p.ditto", text="a\nb")
MakeClient = Callable[..., EngineClient]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[MakeClient]:
    clients = []

    def client(how: str = "slow", *, command: list[str] | None = None) -> EngineClient:
        clients.append(EngineClient(command=command or [*FAKE, how]))
        return clients[-1]

    yield client
    for one in clients:
        one.close()


@pytest.mark.parametrize("cyclic", [False, True])
def test_an_engine_ends_with_a_client_that_nobody_has_closed(qtlog: Any, *, cyclic: bool) -> None:
    """Qt crashed now and then where a running process went with the page that held it."""
    gc.collect()  # what other tests have left
    page: Any = QObject()
    page.client = EngineClient(page, command=[*FAKE, "slow"])
    page.client.start()
    assert page.client._process.waitForStarted()
    engine = page.client._process.processId()
    if cyclic:
        page.itself = page
    del page
    gc.collect()
    assert not [said for said in qtlog.records if "QProcess: Destroyed" in said.message]
    if sys.platform == "linux":
        assert not Path(f"/proc/{engine}").exists()


class Outcome(QObject):
    """What came of requests, in order.

    Signals:
        came: A result or a failure.
    """

    came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.results: list[Result] = []
        self.failures: list[Failure] = []

    def ask(
        self, client: EngineClient, request: Request[Result], owner: QObject | None = None
    ) -> Job:
        return client.request(request, self._done, self._failed, owner=owner)

    def _done(self, result: Result) -> None:
        self.results.append(result)
        self.came.emit()

    def _failed(self, failure: Failure) -> None:
        self.failures.append(failure)
        self.came.emit()


def test_an_answer_comes_through_noise(qtbot: QtBot, make: MakeClient) -> None:
    client, outcome = make("noisy"), Outcome()
    with qtbot.waitSignal(outcome.came):
        outcome.ask(client, Hello())
    assert outcome.results == [Version("æøå " + "x" * 200_000)]
    assert client.alive


def test_a_failure_carries_sentence_kind_and_detail(qtbot: QtBot, make: MakeClient) -> None:
    client, outcome = make("wrong"), Outcome()
    with qtbot.waitSignal(outcome.came):
        outcome.ask(client, Hello())
    (failure,) = outcome.failures
    assert (failure.message, failure.kind) == ("It cannot be read.", FailureKind.INPUT)
    assert "InputError" in failure.detail


def test_an_answer_to_something_else_fails_the_request(qtbot: QtBot, make: MakeClient) -> None:
    client, outcome = make("strange"), Outcome()
    with qtbot.waitSignal(outcome.came):
        outcome.ask(client, Hello())
    assert outcome.failures[0].kind is FailureKind.INTERNAL
    with qtbot.waitSignal(outcome.came):
        outcome.ask(client, Regroup("p.ditto"))
    assert outcome.results == [Nothing()]


def test_an_answer_that_cannot_be_read_fails_the_request(qtbot: QtBot, make: MakeClient) -> None:
    script = (
        "import sys\nfor n, _ in enumerate(sys.stdin, 1): print(f'{{\"id\": {n}}}', flush=True)"
    )
    client, outcome = make(command=[sys.executable, "-c", script]), Outcome()
    with qtbot.waitSignal(outcome.came):
        outcome.ask(client, Hello())
    assert outcome.failures[0].kind is FailureKind.INTERNAL
    assert client.jobs == []


def test_progress_is_told_while_a_job_runs_and_cancel_ends_it(
    qtbot: QtBot, make: MakeClient
) -> None:
    client, outcome = make("slow"), Outcome()
    seen: list[Snapshot] = []
    client.progressed.connect(seen.append)
    with qtbot.waitSignal(client.progressed, check_params_cb=lambda now: now.done == 200):
        outcome.ask(client, SCAN)
    assert seen[-1] == Snapshot(Phase.EMBEDDING, 200, 100_000, "texts", 1240.4, 49.2)
    with qtbot.waitSignal(outcome.came):
        client.cancel()
    assert outcome.failures[0].kind is FailureKind.CANCELLED
    with qtbot.waitSignal(outcome.came):
        outcome.ask(client, Hello())
    assert len(outcome.results) == 1  # the engine goes on


def test_jobs_wait_for_one_another_and_can_be_taken_back(qtbot: QtBot, make: MakeClient) -> None:
    client, outcome = make("slow"), Outcome()
    outcome.ask(client, SCAN)
    waiting = outcome.ask(client, Hello())
    client.cancel(waiting)
    assert [f.kind for f in outcome.failures] == [FailureKind.CANCELLED]
    last = outcome.ask(client, Hello())
    with qtbot.waitSignals([outcome.came, outcome.came]):
        client.cancel()
    assert len(outcome.failures) == 2
    assert len(outcome.results) == 1
    assert last is not client.running


def test_a_job_that_does_not_listen_is_ended_with_its_engine(
    qtbot: QtBot, make: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dittograph_gui.engine.client._PATIENCE_MS", 200)
    client, outcome = make("deaf"), Outcome()
    outcome.ask(client, SCAN)
    client.cancel()
    with qtbot.waitSignals([outcome.came, outcome.came]):
        outcome.ask(client, Hello())
    assert [f.kind for f in outcome.failures] == [FailureKind.CANCELLED]
    assert len(outcome.results) == 1
    assert client.alive


def test_death_fails_every_request_with_a_sentence_and_the_next_one_starts_it_again(
    qtbot: QtBot, make: MakeClient
) -> None:
    client, outcome = make("die"), Outcome()
    with qtbot.waitSignal(client.died) as died:
        outcome.ask(client, SCAN)
        outcome.ask(client, Hello())
    assert "has stopped" in died.args[0]
    assert "is saved" in died.args[0]
    assert [f.kind for f in outcome.failures] == [FailureKind.DIED] * 2
    assert "killed on purpose" in outcome.failures[0].detail
    assert not client.alive
    with qtbot.waitSignal(outcome.came):
        outcome.ask(client, Hello())
    assert len(outcome.results) == 1


def test_a_missing_program_is_a_sentence(qtbot: QtBot, make: MakeClient) -> None:
    client, outcome = make(command=["/no/such/program"]), Outcome()
    with qtbot.waitSignal(client.died) as died:
        outcome.ask(client, Hello())
    assert "cannot be started" in died.args[0]
    assert outcome.failures[0].kind is FailureKind.DIED


def test_the_answer_for_something_gone_is_dropped(qtbot: QtBot, make: MakeClient) -> None:
    client, outcome, owner = make("slow"), Outcome(), QObject()
    outcome.ask(client, Hello(), owner=owner)
    owner.deleteLater()
    later = Outcome()
    with qtbot.waitSignal(later.came):
        later.ask(client, Hello())
    assert outcome.results == []


def test_closing_ends_the_process_and_tells_nobody(qtbot: QtBot, make: MakeClient) -> None:
    client, outcome = make("slow"), Outcome()
    outcome.ask(client, SCAN)
    with qtbot.assertNotEmitted(client.died):
        client.close()
    assert not client.alive
    assert outcome.failures == []


# --- what cannot be sent, and what looks as if it could not


def test_a_request_that_cannot_be_sent_fails_and_holds_up_nothing(
    qtbot: QtBot, make: MakeClient
) -> None:
    client, outcome = make("slow"), Outcome()
    with qtbot.waitSignal(outcome.came):
        job = outcome.ask(client, Scan(Settings(floor=float("nan")), "p.ditto"))
        assert outcome.failures == []  # not before its asker knows the job
    assert job is not client.running
    (failure,) = outcome.failures
    assert failure.kind is FailureKind.INPUT
    assert "cannot be handed to the engine" in failure.message
    with qtbot.waitSignal(outcome.came):
        outcome.ask(client, Hello())
    assert len(outcome.results) == 1


@pytest.mark.skipif(os.name != "posix", reason="elsewhere names are Unicode")
def test_a_path_that_is_no_unicode_reaches_the_engine_and_comes_back(
    qtbot: QtBot, make: MakeClient
) -> None:
    client, outcome = make("slow"), Outcome()
    folder = os.fsdecode(b"/texts/caf\xe9 %41")
    with qtbot.waitSignal(outcome.came):
        outcome.ask(client, AddEncoder(folder))
    (entry,) = outcome.results
    assert isinstance(entry, EncoderEntry)
    assert entry.folder == folder
    with qtbot.waitSignal(outcome.came):
        half = "half a smile \ud83d"  # as a list may be pasted
        outcome.ask(client, Compare((half,), (half,), Settings()))
    assert len(outcome.results) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere such a file cannot be made")
def test_a_file_whose_name_is_no_unicode_is_scanned(
    qtbot: QtBot, make: MakeClient, tmp_path: Path
) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    folder.mkdir()
    source = folder / os.fsdecode(b"na\xefve.txt")
    source.write_text("The ferry leaves at nine.\nAt nine, the ferry leaves.\n")
    output = folder / "p.ditto"
    settings = Settings(device=Device.CPU, precision=Precision.FP32)
    client, outcome = make(command=engine_command()), Outcome()
    with qtbot.waitSignal(outcome.came, timeout=120_000):
        outcome.ask(client, Scan(settings, str(output), (str(source),)))
    assert outcome.failures == []
    with Project.open(output) as project:
        (info,) = project.scan.sources
        assert info.path == str(source.resolve())
        assert len(project.scan.passages) == 2
