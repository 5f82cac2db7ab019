"""Runs tasks of one processor each anywhere in a cluster.

Blocks lie in the object store, from which each machine fetches one once, however many of its tasks
need it. A task whose worker or machine is lost is run again, each time on the next machine: Ray
itself would try one that has too little memory for ever.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

import ray
from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

from dittograph.errors import ClusterError
from dittograph.execution.plan import Blocks, Result, Task
from dittograph.execution.ray.bundles import Bundle, Bundler, Work, perform
from dittograph.execution.ray.failing import answer_of
from dittograph.execution.ray.machines import machines
from dittograph.progress import Progress

_IN_FLIGHT = 2  # bundles for each processor: one that runs, one that is ready
_RETRIES = 4  # of a bundle whose worker was lost
_LOOK_EVERY = 0.1  # seconds between two looks whether somebody has cancelled


@ray.remote(num_cpus=1, max_retries=0)  # type: ignore[untyped-decorator]
def _perform(work: Work, *blocks: Any) -> tuple[list[Any], float]:
    return perform(work, blocks)


class Each:
    """An :class:`~dittograph.execution.plan.Executor` for tasks that take one processor each.

    Args:
        processors: How many there are.
    """

    def __init__(self, processors: int) -> None:
        self._most = max(_IN_FLIGHT * processors, 2)

    def run(
        self,
        tasks: Iterable[Task[Result]],
        blocks: Blocks,
        take: Callable[[Result], None],
        progress: Progress,
    ) -> None:
        """Run tasks; see :meth:`dittograph.execution.plan.Executor.run`."""
        bundler = Bundler(tasks)
        shared = _Shared(blocks)
        waiting: deque[tuple[Bundle, Any]] = deque()

        def send(bundle: Bundle) -> Any:
            references = [shared[index] for index in bundle.blocks]
            there = machines() if bundle.tries else []
            if not there:
                return _perform.remote(bundle.work, *references)
            machine = there[bundle.tries % len(there)]
            strategy = NodeAffinitySchedulingStrategy(machine.id, soft=True)
            return _perform.options(scheduling_strategy=strategy).remote(bundle.work, *references)

        def send_lost_again() -> None:
            """Look at all that is done, since a lost machine had more than one bundle."""
            references = [reference for _, reference in waiting]
            done, _ = ray.wait(references, num_returns=len(references), timeout=0)
            for place, (bundle, reference) in enumerate(waiting):
                if reference not in done:
                    continue
                try:
                    answer_of(reference)
                except ClusterError:
                    if bundle.tries == _RETRIES:
                        raise
                    bundle.tries += 1
                    waiting[place] = bundle, send(bundle)

        def first_answer() -> tuple[list[Any], float]:
            while True:
                _, reference = waiting[0]
                while not ray.wait([reference], timeout=_LOOK_EVERY)[0]:
                    progress.advance(0)
                try:
                    answer: tuple[list[Any], float] = answer_of(reference)
                except ClusterError:
                    send_lost_again()
                else:
                    return answer

        def take_first() -> None:
            results, seconds = first_answer()
            bundle, _ = waiting.popleft()
            bundler.took(bundle, seconds)
            for result, steps in zip(results, bundle.steps, strict=True):
                take(result)
                progress.advance(steps)

        try:
            while bundle := bundler.next():
                waiting.append((bundle, send(bundle)))
                if len(waiting) >= self._most:
                    take_first()
            while waiting:
                take_first()
        finally:
            for _, reference in waiting:
                with contextlib.suppress(Exception):  # what is lost cannot be stopped either
                    ray.cancel(reference)


class _Shared:
    """The blocks in the object store, each put there when it is first needed."""

    def __init__(self, blocks: Blocks) -> None:
        self._blocks = blocks
        self._keep = bool(getattr(blocks, "reused", False))
        self._references: dict[int, Any] = {}

    def __getitem__(self, index: int) -> Any:
        if index in self._references:
            return self._references[index]
        reference = ray.put(self._blocks[index])
        if self._keep:
            self._references[index] = reference
        return reference
