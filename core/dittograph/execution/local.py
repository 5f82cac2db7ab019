"""Runs tasks in this process."""

from __future__ import annotations

import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

from dittograph.execution.plan import Blocks, Result, Task
from dittograph.progress import Progress

_IN_FLIGHT = 2  # tasks for each thread: one that runs, one that is ready


class Threads:
    """An :class:`~dittograph.execution.plan.Executor` of threads.

    Args:
        workers: How many threads (default: one for each processor that this process may use).
    """

    def __init__(self, workers: int | None = None) -> None:
        self._workers = workers or processors()

    def run(
        self,
        tasks: Iterable[Task[Result]],
        blocks: Blocks,
        take: Callable[[Result], None],
        progress: Progress,
    ) -> None:
        """Run tasks; see :meth:`dittograph.execution.plan.Executor.run`."""
        waiting: deque[tuple[int, Future[Result]]] = deque()

        def take_first() -> None:
            steps, future = waiting.popleft()
            take(future.result())
            progress.advance(steps)

        with ThreadPoolExecutor(self._workers) as pool:
            try:
                for task in tasks:
                    waiting.append((task.steps, pool.submit(task.run, blocks)))
                    if len(waiting) > _IN_FLIGHT * self._workers:
                        take_first()
                while waiting:
                    take_first()
            finally:
                pool.shutdown(cancel_futures=True)


class Here:
    """An :class:`~dittograph.execution.plan.Executor` that runs tasks in the caller's thread.

    It is for work that keeps all processors busy already.
    """

    def run(
        self,
        tasks: Iterable[Task[Result]],
        blocks: Blocks,
        take: Callable[[Result], None],
        progress: Progress,
    ) -> None:
        """Run tasks; see :meth:`dittograph.execution.plan.Executor.run`."""
        for task in tasks:
            take(task.run(blocks))
            progress.advance(task.steps)


def processors() -> int:
    """Return how many processors this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _OneThread:
    """Counts who needs torch to compute in one thread; the last to leave restores the number."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0
        self._before = 1

    def enter(self) -> None:
        import torch

        with self._lock:
            if not self._users:
                self._before = torch.get_num_threads()
            self._users += 1
            torch.set_num_threads(1)  # also for this thread alone, where another one is inside

    def leave(self) -> None:
        import torch

        with self._lock:
            self._users -= 1
            torch.set_num_threads(1 if self._users else self._before)


_one_thread = _OneThread()


@contextmanager
def one_torch_thread() -> Iterator[None]:
    """Let torch compute in one thread; uses may overlap in several threads."""
    _one_thread.enter()
    try:
        yield
    finally:
        _one_thread.leave()
