"""Work as plain data, so that it can run in another thread, process or machine.

A step cuts its work into tasks. Each names a function of a module, the blocks of data that it
needs, and a few small values; nothing else may decide its result. Whatever runs the tasks hands the
results back in the order of the tasks, so the outcome is the same wherever they ran.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from dittograph.progress import Progress

Result = TypeVar("Result")


class Blocks(Protocol):
    """The data of a step, in parts that can be pickled and are never changed; a list is one.

    Blocks with a true attribute ``reused`` are needed by many tasks, and stay where tasks run
    until the last task is done.
    """

    def __len__(self) -> int:
        """How many there are."""

    def __getitem__(self, index: int, /) -> Any:
        """Return one of them."""


@dataclass(frozen=True, slots=True)
class Task(Generic[Result]):
    """One piece of work; it can be pickled.

    Attributes:
        function: A function at the top level of a module. It is called with the list of the blocks,
            then with the arguments.
        blocks: Indexes of the blocks that it needs, in the order in which it wants them.
        arguments: Numbers, strings, enums and small arrays.
        steps: How many steps of the progress it is worth.
    """

    function: Callable[..., Result]
    blocks: tuple[int, ...]
    arguments: tuple[Any, ...]
    steps: int

    def run(self, blocks: Blocks) -> Result:
        """Return what the function gives for the blocks that the task names."""
        return self.function([blocks[index] for index in self.blocks], *self.arguments)


class Executor(Protocol):
    """Runs tasks somewhere."""

    def run(
        self,
        tasks: Iterable[Task[Result]],
        blocks: Blocks,
        take: Callable[[Result], None],
        progress: Progress,
    ) -> None:
        """Run tasks, and hand each result to ``take`` in the order of the tasks.

        Tasks are drawn only as there is room to run them, so that those still to come may depend on
        the results taken so far.

        Args:
            tasks: The work.
            blocks: The data.
            take: Called in the thread of the caller.
            progress: Advanced by the steps of each task after its result is taken; may cancel.

        Raises:
            CancelledError: When cancelled; tasks that have not begun are dropped.
            Exception: What a task or ``take`` raised, likewise.
        """


class Place(Protocol):
    """Where tasks can run besides this process."""

    @property
    def words(self) -> str:
        """What a person is told of it, such as "a Ray cluster of 2 machines with 8 processors"."""

    @property
    def gpus(self) -> int:
        """How many graphics processors it has."""

    def everywhere(
        self,
        function: Callable[..., Result],
        arguments: tuple[Any, ...],
        progress: Progress,
    ) -> list[Result] | None:
        """Return what a function gives on each of its machines; None if one does not answer.

        Args:
            function: A function at the top level of a module.
            arguments: What it is called with.
            progress: May cancel.
        """

    def each(self) -> Executor:
        """Return what runs tasks that take one processor each."""

    def crew(self, ready: Task[None], blocks: Blocks) -> Executor:
        """Return what runs tasks that take a whole machine, or one of its graphics processors.

        Args:
            ready: What each process does before its first task.
            blocks: The data of that.
        """
