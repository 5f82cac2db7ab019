"""The window's side of the engine: progress, cancelling, noise, death."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from dittograph.progress import Phase, Snapshot
from dittograph_gui.engine.client import EngineClient, Failure
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

FAKE = [sys.executable, str(Path(__file__).parents[1] / "fake_engine.py")]
MakeClient = Callable[[str], EngineClient]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[MakeClient]:
    clients = []

    def client(how: str = "slow") -> EngineClient:
        clients.append(EngineClient(command=[*FAKE, how]))
        return clients[-1]

    yield client
    for one in clients:
        one.close()


class Outcome:
    """What came of requests, in order."""

    def __init__(self) -> None:
        self.results: list[dict[str, Any]] = []
        self.failures: list[Failure] = []

    def ask(self, client: EngineClient, op: str, **fields: Any) -> Any:
        return client.request(op, self.results.append, self.failures.append, **fields)


def test_an_answer_comes_through_noise(qtbot: QtBot, make: MakeClient) -> None:
    client, outcome = make("slow"), Outcome()
    outcome.ask(client, "noisy")
    qtbot.waitUntil(lambda: bool(outcome.results))
    assert outcome.results[0]["said"] == "æøå " + "x" * 200_000
    assert client.alive


def test_a_failure_carries_sentence_kind_and_detail(qtbot: QtBot, make: MakeClient) -> None:
    client, outcome = make("slow"), Outcome()
    outcome.ask(client, "wrong")
    qtbot.waitUntil(lambda: bool(outcome.failures))
    assert outcome.failures == [Failure("It cannot be read.", "input", "where")]


def test_progress_is_told_while_a_job_runs_and_cancel_ends_it(
    qtbot: QtBot, make: MakeClient
) -> None:
    client, outcome = make("slow"), Outcome()
    seen: list[Snapshot] = []
    client.progressed.connect(seen.append)
    outcome.ask(client, "scan")
    qtbot.waitUntil(lambda: len(seen) > 1)
    assert (seen[1].phase, seen[1].done, seen[1].total) == (Phase.EMBEDDING, 200, 100_000)
    client.cancel()
    qtbot.waitUntil(lambda: bool(outcome.failures))
    assert outcome.failures[0].kind == "cancelled"
    outcome.ask(client, "hello")
    qtbot.waitUntil(lambda: bool(outcome.results))  # the engine goes on


def test_jobs_wait_for_one_another_and_can_be_taken_back(qtbot: QtBot, make: MakeClient) -> None:
    client, outcome = make("slow"), Outcome()
    outcome.ask(client, "scan")
    waiting = outcome.ask(client, "hello")
    client.cancel(waiting)
    assert [f.kind for f in outcome.failures] == ["cancelled"]
    last = outcome.ask(client, "hello")
    client.cancel()
    qtbot.waitUntil(lambda: bool(outcome.results))
    assert len(outcome.failures) == 2
    assert last is not client.running


def test_a_job_that_does_not_listen_is_ended_with_its_engine(
    qtbot: QtBot, make: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dittograph_gui.engine.client._PATIENCE_MS", 200)
    client, outcome = make("deaf"), Outcome()
    outcome.ask(client, "endless")
    client.cancel()
    outcome.ask(client, "hello")
    qtbot.waitUntil(lambda: bool(outcome.results))
    assert [f.kind for f in outcome.failures] == ["cancelled"]
    assert client.alive


def test_death_fails_every_request_with_a_sentence_and_the_next_one_starts_it_again(
    qtbot: QtBot, make: MakeClient
) -> None:
    client, outcome = make("die"), Outcome()
    with qtbot.waitSignal(client.died) as died:
        outcome.ask(client, "scan")
        outcome.ask(client, "hello")
    assert "has stopped" in died.args[0]
    assert "is saved" in died.args[0]
    assert [f.kind for f in outcome.failures] == ["died", "died"]
    assert "killed on purpose" in outcome.failures[0].detail
    assert not client.alive
    outcome.ask(client, "hello")
    qtbot.waitUntil(lambda: bool(outcome.results))


def test_a_missing_program_is_a_sentence(qtbot: QtBot) -> None:
    client, outcome = EngineClient(command=["/no/such/program"]), Outcome()
    with qtbot.waitSignal(client.died) as died:
        outcome.ask(client, "hello")
    assert "cannot be started" in died.args[0]
    assert outcome.failures[0].kind == "died"


def test_the_answer_for_something_gone_is_dropped(qtbot: QtBot, make: MakeClient) -> None:
    client, outcome, owner = make("slow"), Outcome(), QObject()
    outcome.ask(client, "noisy", owner=owner)
    owner.deleteLater()
    later = Outcome()
    later.ask(client, "hello")
    qtbot.waitUntil(lambda: bool(later.results))
    assert outcome.results == []


def test_closing_ends_the_process_and_tells_nobody(qtbot: QtBot, make: MakeClient) -> None:
    client, outcome = make("slow"), Outcome()
    outcome.ask(client, "scan")
    process = client.findChild(QObject)
    with qtbot.assertNotEmitted(client.died):
        client.close()
    assert not client.alive
    assert outcome.failures == []
    assert process is not None
