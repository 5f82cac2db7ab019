"""Threads run tasks as a plan wants it: in bounded number, with results in the order given."""

from __future__ import annotations

import pickle
import threading

import pytest
from dittograph.errors import CancelledError
from dittograph.execution.local import Threads, one_torch_thread
from dittograph.execution.plan import Task
from dittograph.progress import NO_PROGRESS, Phase, PolledProgress


def added(blocks: list[list[int]], more: int) -> int:
    return sum(map(sum, blocks)) + more


def tasks(count: int, function=added):
    return (Task(function, (i, i + 1), (10,), steps=i) for i in range(count))


BLOCKS = [[i, i] for i in range(100)]
RESULTS = [4 * i + 12 for i in range(99)]


@pytest.mark.parametrize("workers", [1, 3, None])
def test_results_come_in_the_order_of_the_tasks(workers):
    taken: list[int] = []
    progress = PolledProgress()
    progress.start(Phase.PAIRING, sum(range(99)))
    Threads(workers).run(tasks(99), BLOCKS, taken.append, progress)
    assert taken == RESULTS
    assert progress.snapshot().done == progress.snapshot().total


def test_the_order_holds_where_a_later_task_is_done_first():
    second_done = threading.Event()

    def work(blocks, _):
        if blocks[0][0] == 0:
            assert second_done.wait(60)
        else:
            second_done.set()
        return blocks[0][0]

    taken: list[int] = []
    Threads(2).run(tasks(2, work), BLOCKS, taken.append, NO_PROGRESS)
    assert taken == [0, 1]


def test_tasks_are_drawn_only_as_results_are_taken():
    """So that a task may depend on results, and memory stays bounded however many there are."""
    drawn, ahead, taken = 0, [], []

    def watched():
        nonlocal drawn
        for task in tasks(99):
            drawn += 1
            ahead.append(drawn - len(taken))
            yield task

    Threads(2).run(watched(), BLOCKS, taken.append, NO_PROGRESS)
    assert taken == RESULTS
    assert 2 <= max(ahead) <= 6


def test_an_error_in_a_task_is_raised_and_the_rest_is_dropped():
    ran = []

    def work(blocks, _):
        ran.append(blocks[0][0])
        if blocks[0][0] == 3:
            raise ValueError("three")

    taken = []
    with pytest.raises(ValueError, match="three"):
        Threads(1).run(tasks(99, work), BLOCKS, taken.append, NO_PROGRESS)
    assert len(taken) == 3
    assert len(ran) < 10


def test_a_cancel_drops_the_rest():
    progress = PolledProgress()
    progress.start(Phase.PAIRING, 99)
    taken = []

    def take(result):
        taken.append(result)
        if len(taken) == 5:
            progress.cancel()

    with pytest.raises(CancelledError):
        Threads(2).run(tasks(99), BLOCKS, take, progress)
    assert taken == RESULTS[:5]


def test_no_task_is_no_work():
    Threads().run(iter(()), [], pytest.fail, NO_PROGRESS)


def test_a_task_can_be_sent_to_another_process():
    (task,) = tasks(1)
    assert pickle.loads(pickle.dumps(task)).run(BLOCKS) == RESULTS[0]


def test_torch_gets_its_threads_back_after_overlapping_uses():
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(3)
    try:
        first, second = one_torch_thread(), one_torch_thread()
        first.__enter__()
        second.__enter__()
        first.__exit__(None, None, None)
        assert torch.get_num_threads() == 1
        second.__exit__(None, None, None)
        assert torch.get_num_threads() == 3
    finally:
        torch.set_num_threads(before)
