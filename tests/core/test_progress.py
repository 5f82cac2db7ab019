"""Progress: what a poller sees, and cancelling from another thread."""

from __future__ import annotations

import threading

import pytest
from dittograph import progress as module
from dittograph.errors import CancelledError
from dittograph.progress import NO_PROGRESS, Phase, PolledProgress, Snapshot


@pytest.fixture
def clock(monkeypatch):
    """A clock that the test moves."""

    class Clock:
        now = 1_000.0

        def monotonic(self):
            return self.now

    clock = Clock()
    monkeypatch.setattr(module, "time", clock)
    return clock


def test_before_anything_has_begun():
    assert PolledProgress().snapshot() == Snapshot()


def test_a_steady_rate_gives_the_time_left(clock):
    progress = PolledProgress()
    progress.start(Phase.EMBEDDING, 1_000, "texts")
    assert progress.snapshot().seconds_left is None
    for _ in range(40):
        clock.now += 0.5
        progress.advance(10)
    now = progress.snapshot()
    assert (now.phase, now.done, now.total, now.unit) == (Phase.EMBEDDING, 400, 1_000, "texts")
    assert now.rate == pytest.approx(20)
    assert now.seconds_left == pytest.approx(30)


def test_the_rate_follows_what_happens_now(clock):
    progress = PolledProgress()
    progress.start(Phase.PAIRING, 100_000)
    for _ in range(100):
        clock.now += 0.5
        progress.advance(1)
    for _ in range(40):
        clock.now += 0.5
        progress.advance(500)
    assert progress.snapshot().rate == pytest.approx(1_000, rel=0.01)


def test_many_small_steps_are_cheap_and_all_counted(clock):
    progress = PolledProgress()
    progress.start(Phase.RELATING, 5_000)
    for _ in range(5_000):
        progress.advance()
    assert progress.snapshot().done == 5_000


def test_an_unknown_length_has_no_time_left(clock):
    progress = PolledProgress()
    progress.start(Phase.SAVING, 0)
    clock.now += 1
    progress.advance(5)
    now = progress.snapshot()
    assert now.total == 0
    assert now.seconds_left is None


def test_a_new_phase_begins_anew(clock):
    progress = PolledProgress()
    progress.start(Phase.READING, 10, "files")
    clock.now += 1
    progress.advance(10)
    progress.start(Phase.LOADING, 0)
    assert progress.snapshot() == Snapshot(Phase.LOADING)


@pytest.mark.parametrize(
    "step", [lambda p: p.advance(), lambda p: p.start(Phase.PAIRING, 3)], ids=["advance", "start"]
)
def test_a_cancel_ends_the_work_at_the_next_step(step):
    progress = PolledProgress()
    progress.start(Phase.EMBEDDING, 5)
    progress.advance()
    progress.cancel()
    progress.cancel()
    with pytest.raises(CancelledError, match="Everything finished so far is kept"):
        step(progress)
    assert progress.snapshot().done == 1


def test_a_cancel_before_the_beginning_counts():
    progress = PolledProgress()
    progress.cancel()
    with pytest.raises(CancelledError):
        progress.start(Phase.READING, 1)


def test_polled_and_cancelled_from_another_thread():
    progress = PolledProgress()
    ended = threading.Event()

    def work():
        try:
            progress.start(Phase.EMBEDDING, 0)
            while True:
                progress.advance()
        except CancelledError:
            ended.set()

    worker = threading.Thread(target=work)
    worker.start()
    while progress.snapshot().done < 100:
        pass
    progress.cancel()
    worker.join(10)
    assert ended.is_set()


def test_no_progress_takes_everything():
    NO_PROGRESS.start(Phase.READING, 3, "files")
    NO_PROGRESS.advance(10)
