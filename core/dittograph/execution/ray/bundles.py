"""Several tasks sent at once, because handing one over costs about a millisecond."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from dittograph.execution.plan import Task

WORTH = 1.0  # seconds that a bundle is to take; handing it over then costs less than 5 %
_MOST = 64  # tasks in one, so that the results of one fit into memory

Work = list[tuple[Any, tuple[int, ...], tuple[Any, ...]]]
"""Of each task: its function, the places of its blocks among those sent along, its arguments."""


@dataclass(slots=True)
class Bundle:
    """Tasks that follow each other.

    Attributes:
        work: What to do.
        blocks: Indexes of the blocks that go with it, each once.
        steps: How many steps of the progress each task is worth.
        tries: How often its worker was lost.
    """

    work: Work
    blocks: list[int]
    steps: list[int]
    tries: int = 0


class Bundler:
    """Cuts a stream of tasks into bundles that take about :data:`WORTH` seconds each."""

    def __init__(self, tasks: Iterable[Task[Any]]) -> None:
        self._tasks: Iterator[Task[Any]] = iter(tasks)
        self._seconds_a_step = 0.0

    def next(self) -> Bundle | None:
        """Return the next bundle, or None if there is no task left."""
        bundle = Bundle([], [], [])
        places: dict[int, int] = {}
        worth = 0.0
        while len(bundle.work) < _MOST and worth < WORTH:
            task = next(self._tasks, None)
            if task is None:
                break
            for index in task.blocks:
                places.setdefault(index, len(places))
            bundle.work.append(
                (task.function, tuple(places[index] for index in task.blocks), task.arguments)
            )
            bundle.steps.append(task.steps)
            # The first ones are sent alone: nobody knows how long they take.
            worth += task.steps * self._seconds_a_step or WORTH
        bundle.blocks = list(places)
        return bundle if bundle.work else None

    def took(self, bundle: Bundle, seconds: float) -> None:
        """Learn from how long a bundle has taken."""
        steps = sum(bundle.steps)
        if steps:
            known = self._seconds_a_step
            now = seconds / steps
            self._seconds_a_step = now if not known else 0.7 * known + 0.3 * now


def perform(work: Work, blocks: Sequence[Any]) -> tuple[list[Any], float]:
    """Run the tasks of a bundle where it has arrived.

    Returns:
        The results, and the seconds that they took.
    """
    began = time.perf_counter()
    results = [
        function([blocks[place] for place in places], *arguments)
        for function, places, arguments in work
    ]
    return results, time.perf_counter() - began
