"""Runs tasks in processes that have a whole machine or a GPU, and get ready for it once.

A worker that is lost is replaced, and what it had to do is done by another one; a machine that
loses its workers before they are ready is left alone after a few. Machines that join the cluster
later get a worker too.
"""

from __future__ import annotations

import contextlib
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import ray
from ray.exceptions import OutOfMemoryError, RayActorError
from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

from dittograph.errors import ClusterError
from dittograph.execution.plan import Blocks, Result, Task
from dittograph.execution.ray.bundles import Bundle, Bundler, Work, perform
from dittograph.execution.ray.failing import answer_of, is_memory, lost, out_of_memory
from dittograph.execution.ray.machines import Machine, machines
from dittograph.progress import Progress

_IN_FLIGHT = 2  # bundles for each worker: one that runs, one that is ready
_AHEAD = 4  # bundles for each worker that may be done before the first one that is not
_TRIES = 3  # of a bundle whose worker was lost, and of a machine to get a worker ready
_LOOK_EVERY = 0.1  # seconds between two looks whether somebody has cancelled
_RECRUIT_EVERY = 5.0  # seconds between two looks for machines without a worker
_PATIENCE = 120.0  # seconds without any worker


@ray.remote
class _Process:
    """A process of the crew."""

    def get_ready(self, work: Work, *blocks: Any) -> None:
        perform(work, blocks)

    def perform(self, work: Work, *blocks: Any) -> tuple[list[Any], float]:
        return perform(work, blocks)


@dataclass(slots=True, eq=False)
class _Worker:
    """One process, as it is seen from here."""

    place: tuple[str, int]
    process: Any
    getting_ready: Any
    doing: list[Any] = field(default_factory=list)
    is_ready: bool = False


class Crew:
    """An :class:`~dittograph.execution.plan.Executor` of workers that are made ready for it.

    Args:
        ready: What each worker does before its first task.
        blocks: The data of that.
        on_gpus: Whether each worker gets a GPU; otherwise each gets a machine.
    """

    def __init__(self, ready: Task[None], blocks: Blocks, *, on_gpus: bool) -> None:
        self._ready = ready
        self._blocks = blocks
        self._on_gpus = on_gpus

    def run(
        self,
        tasks: Iterable[Task[Result]],
        blocks: Blocks,
        take: Callable[[Result], None],
        progress: Progress,
    ) -> None:
        """Run tasks; see :meth:`dittograph.execution.plan.Executor.run`."""
        shift = _Shift(self._ready, self._blocks, Bundler(tasks), blocks, on_gpus=self._on_gpus)
        try:
            while (results := shift.next(progress)) is not None:
                for result, steps in results:
                    take(result)
                    progress.advance(steps)
        finally:
            shift.end()


class _Shift:
    """The workers of one run, and what each of them is doing."""

    def __init__(
        self, ready: Task[None], data: Blocks, bundler: Bundler, blocks: Blocks, *, on_gpus: bool
    ) -> None:
        self._first: Work = [(ready.function, tuple(range(len(ready.blocks))), ready.arguments)]
        self._data = [ray.put(data[index]) for index in ready.blocks]
        self._bundler = bundler
        self._blocks = blocks
        self._on_gpus = on_gpus
        self._workers: list[_Worker] = []
        self._again: deque[int] = deque()  # bundles whose worker was lost
        self._bundles: dict[int, tuple[Bundle, Sequence[Any]]] = {}  # not yet given away
        self._done: dict[int, list[Any]] = {}
        self._running: dict[Any, tuple[int, _Worker]] = {}
        self._drawn = self._given = 0
        self._more = True
        self._recruited = -_RECRUIT_EVERY
        self._worked = time.monotonic()
        self._failures: Counter[tuple[str, int]] = Counter()  # in a row, of each worker's place
        self._why: Exception | None = None  # the last worker was lost

    def next(self, progress: Progress) -> list[tuple[Any, int]] | None:
        """Return the results of the next bundle, each with its steps; None after the last."""
        while self._given not in self._done:
            self._recruit()
            self._hand_out()
            if not self._more and self._given == self._drawn:
                return None
            self._look()
            progress.advance(0)
        bundle, _ = self._bundles.pop(self._given)
        results = self._done.pop(self._given)
        self._given += 1
        return list(zip(results, bundle.steps, strict=True))

    def end(self) -> None:
        """Let all workers go."""
        for worker in self._workers:
            with contextlib.suppress(Exception):  # what is lost cannot be ended either
                ray.kill(worker.process)

    def _recruit(self) -> None:
        """Start a worker wherever there is none yet."""
        now = time.monotonic()
        if any(worker.is_ready for worker in self._workers):
            self._worked = now
        elif now - self._worked > _PATIENCE:
            raise ClusterError(
                "No machine of the cluster became free to work; let other programs there finish, "
                "or start more machines."
            )
        if now - self._recruited < _RECRUIT_EVERY:
            return
        self._recruited = now
        taken = {worker.place for worker in self._workers}
        given_up = {place for place, count in self._failures.items() if count >= _TRIES}
        for machine in machines():
            for number in range(machine.gpus if self._on_gpus else 1):
                if (machine.id, number) not in taken | given_up:
                    self._workers.append(self._start(machine, number))
        if given_up and not self._workers:
            raise _sentence(self._why)

    def _start(self, machine: Machine, number: int) -> _Worker:
        gpus = 1 if self._on_gpus else 0
        # A share of a machine that has several GPUs; the whole of one that has none.
        share = machine.processors // machine.gpus if self._on_gpus else machine.processors
        process = _Process.options(  # type: ignore[attr-defined]
            num_cpus=share,
            num_gpus=gpus,
            scheduling_strategy=NodeAffinitySchedulingStrategy(machine.id, soft=False),
        ).remote()
        return _Worker(
            (machine.id, number), process, process.get_ready.remote(self._first, *self._data)
        )

    def _hand_out(self) -> None:
        """Give each worker that is ready something to do."""
        ready = [worker for worker in self._workers if worker.is_ready]
        room = _AHEAD * len(ready)
        for worker in sorted(ready, key=lambda one: len(one.doing)):
            while len(worker.doing) < _IN_FLIGHT:
                number = self._draw(room)
                if number is None:
                    return
                bundle, data = self._bundles[number]
                reference = worker.process.perform.remote(bundle.work, *data)
                worker.doing.append(reference)
                self._running[reference] = number, worker

    def _draw(self, room: int) -> int | None:
        """Return the number of a bundle that nobody works on, if there is one and it may begin."""
        if self._again:
            return self._again.popleft()
        if not self._more or self._drawn - self._given >= room:
            return None
        bundle = self._bundler.next()
        if bundle is None:
            self._more = False
            return None
        # Each block is needed by one task alone, so it goes along with it.
        self._bundles[self._drawn] = bundle, [self._blocks[index] for index in bundle.blocks]
        self._drawn += 1
        return self._drawn - 1

    def _look(self) -> None:
        """Wait a moment for whatever comes first, and take it."""
        starting = {w.getting_ready: w for w in self._workers if not w.is_ready}
        waiting = [*starting, *self._running]
        if not waiting:
            time.sleep(_LOOK_EVERY)
            return
        came, _ = ray.wait(waiting, timeout=_LOOK_EVERY)
        for reference in came:
            if reference in starting:
                self._began(starting[reference])
            elif reference in self._running:  # else its worker was found lost a moment ago
                self._finished(reference)

    def _began(self, worker: _Worker) -> None:
        try:
            ray.get(worker.getting_ready)
        except (RayActorError, OutOfMemoryError) as error:
            self._failures[worker.place] += 1
            self._lose(worker, error)
        except Exception:
            answer_of(worker.getting_ready)  # raises what went wrong there
            raise
        else:
            worker.is_ready = True
            self._failures.pop(worker.place, None)

    def _finished(self, reference: Any) -> None:
        number, worker = self._running[reference]
        try:
            ray.get(reference)
        except (RayActorError, OutOfMemoryError) as error:
            self._lose(worker, error)
            return
        except Exception:
            answer_of(reference)
            raise
        results, seconds = answer_of(reference)
        del self._running[reference]
        worker.doing.remove(reference)
        self._bundler.took(self._bundles[number][0], seconds)
        self._done[number] = results

    def _lose(self, worker: _Worker, error: Exception) -> None:
        """Take what a lost worker had to do away from it; another one is started later."""
        self._why = error
        self._workers.remove(worker)
        with contextlib.suppress(Exception):
            ray.kill(worker.process)
        numbers = [self._running.pop(reference)[0] for reference in worker.doing]
        if numbers:  # it was busy with the first; the others only waited
            first = self._bundles[numbers[0]][0]
            first.tries += 1
            if first.tries >= _TRIES:
                raise _sentence(error)
        self._again.extendleft(reversed(numbers))


def _sentence(error: Exception | None) -> ClusterError:
    return out_of_memory() if is_memory(error) else lost(error)
