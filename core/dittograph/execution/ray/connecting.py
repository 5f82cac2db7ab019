"""Finds a cluster, makes sure that it fits this program, and lets go of it."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import ray
from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

from dittograph.errors import CancelledError, ClusterError
from dittograph.execution.local import processors
from dittograph.execution.memory import memory_to_spare
from dittograph.execution.plan import Blocks, Executor, Result, Task
from dittograph.execution.ray import probe
from dittograph.execution.ray.crew import Crew
from dittograph.execution.ray.machines import Machine, machines
from dittograph.execution.ray.messages import shut_down, without_messages
from dittograph.execution.ray.sharing import Each
from dittograph.execution.waiting import wait_for
from dittograph.progress import Phase, Progress
from dittograph.settings import RAY, RAY_CLIENT

_PATIENCE = 5.0  # seconds for an address to answer
_LONGEST = 180.0  # seconds for a cluster that is busy to let this program in
_TRIES = 3  # each of which a busy cluster may give up after half a minute
_ANSWER = 60.0  # seconds for each machine to say what it has
_QUIET = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_DISABLE_IMPORT_WARNING": "1"}
_MIB = 1 << 20
_LEAST_STORE, _MOST_STORE = 128 * _MIB, 2048 * _MIB


class Cluster:
    """A :class:`~dittograph.execution.plan.Place` on Ray.

    Args:
        here: Whether it was started on this computer for this scan alone.
    """

    def __init__(self, *, here: bool) -> None:
        self._here = here
        there = machines()
        self.processors = sum(machine.processors for machine in there)
        self.gpus = sum(machine.gpus for machine in there)
        self._machines = len(there)

    @property
    def words(self) -> str:
        """What a person is told of it."""
        parts = [_counted(self.processors, "processor")]
        if self.gpus:
            parts.append(_counted(self.gpus, "GPU"))
        having = " and ".join(parts)
        if self._here:
            return f"Ray on this computer with {having}"
        return f"a Ray cluster of {_counted(self._machines, 'machine')} with {having}"

    def everywhere(
        self,
        function: Callable[..., Result],
        arguments: tuple[Any, ...],
        progress: Progress,
    ) -> list[Result] | None:
        """Return what a function gives on each machine; None if one does not answer."""
        try:
            return [
                ray.get(answer) for _, answer in _asked(machines(), function, arguments, progress)
            ]
        except (_NoAnswerError, ray.exceptions.RayError):
            return None

    def each(self) -> Executor:
        """Return what runs tasks that take one processor each."""
        return Each(self.processors)

    def crew(self, ready: Task[None], blocks: Blocks) -> Executor:
        """Return what runs tasks that take a whole machine or GPU each."""
        return Crew(ready, blocks, on_gpus=self.gpus > 0)


@contextmanager
def connected(on: str, progress: Progress) -> Iterator[Cluster]:
    """Give a cluster; see :func:`dittograph.execution.places.place_named`."""
    progress.start(Phase.CONNECTING, 0)
    if ray.is_initialized():  # by the script that calls the library, which will end it as well
        yield _fitting(Cluster(here=False), progress)
        return
    address = (os.environ.get("RAY_ADDRESS") or None) if on == RAY else on
    with without_messages():
        with patch.dict(os.environ, _QUIET):
            os.environ.pop("RAY_ADDRESS", None)  # named or not, what is asked for is known by now
            _start(address, progress)
        try:
            yield _fitting(Cluster(here=address is None), progress)
        finally:
            shut_down()


def _start(address: str | None, progress: Progress) -> None:
    quiet: dict[str, Any] = {"log_to_driver": False, "logging_level": "ERROR"}
    if address is None:
        spare = memory_to_spare() // 4
        try:
            ray.init(
                "local",
                num_cpus=processors(),
                include_dashboard=False,
                object_store_memory=min(max(spare, _LEAST_STORE), _MOST_STORE),
                _node_ip_address="127.0.0.1",
                **quiet,
            )
        except Exception as error:  # Ray raises whatever its parts raise
            shut_down()
            raise ClusterError(
                f"Ray could not be started on this computer ({_said(error)}); try again when it is "
                "less busy, or scan without it."
            ) from error
        return
    _check_answers(address)
    given_up = threading.Event()
    try:
        until = time.monotonic() + _LONGEST

        def look() -> None:
            progress.advance(0)
            if time.monotonic() > until:
                raise TimeoutError(f"it did not answer within {_LONGEST:.0f} s")  # noqa: TRY301

        wait_for(lambda: _join(address, quiet, given_up), look)
    except CancelledError:
        given_up.set()
        raise
    except Exception as error:  # Ray raises whatever its parts raise
        given_up.set()
        raise ClusterError(
            f"There is no Ray cluster of this version of Ray at {address} ({_said(error)}); see "
            f"that the address is right, and that the cluster runs Ray {ray.__version__} and the "
            "same Python."
        ) from error


def _join(address: str, quiet: dict[str, Any], given_up: threading.Event) -> None:
    """Connect; again where the server that a cluster starts for a client was not up in time.

    Once nobody waits for it any more, it tries no more, and leaves no connection behind.
    """
    for left in reversed(range(_TRIES)):
        try:
            ray.init(address, **quiet)
        except ConnectionAbortedError:
            shut_down()
            if given_up.is_set():
                return
            if not left:
                raise
        else:
            if given_up.is_set():
                shut_down()
            return


def _said(error: Exception) -> str:
    """Return the first line of what Ray said, or the last where the first only announces it."""
    lines = str(error).strip().splitlines() or [type(error).__name__]
    said = lines[-1] if lines[0].endswith(":") else lines[0]
    return said.strip().rstrip(".:")


def _check_answers(address: str) -> None:
    host, _, port = address.removeprefix(RAY_CLIENT).rpartition(":")
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=_PATIENCE).close()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise ClusterError(
            f"Nothing answers at {address} ({why}); see that the address is right and the cluster "
            "is running."
        ) from None


def _fitting(cluster: Cluster, progress: Progress) -> Cluster:
    """Return the cluster if each of its machines has what this program has.

    Raises:
        ClusterError: One has not.
    """
    ray.cloudpickle.register_pickle_by_value(probe)
    there = machines()
    if not there:
        raise ClusterError("The cluster has no machine with a processor to work on; start some.")
    wanted = probe.versions()
    try:
        for machine, answer in _asked(there, probe.versions, (), progress):
            _check(machine.name, _versions(answer, machine.name), wanted)
    except _NoAnswerError as silent:
        raise ClusterError(
            f"The machine {silent} of the cluster does not answer; look into it, or take it out of "
            "the cluster."
        ) from None
    return cluster


class _NoAnswerError(Exception):
    """A machine does not answer; says its name."""


def _asked(
    there: Sequence[Machine],
    function: Callable[..., Any],
    arguments: tuple[Any, ...],
    progress: Progress,
) -> Iterator[tuple[Machine, Any]]:
    """Run a function on each of some machines, and give the answers as they come.

    Raises:
        _NoAnswerError: One does not answer.
    """
    ask = ray.remote(num_cpus=0, max_retries=2)(function)
    answers = {
        ask.options(
            scheduling_strategy=NodeAffinitySchedulingStrategy(machine.id, soft=False)
        ).remote(*arguments): machine
        for machine in there
    }
    waiting, until = list(answers), time.monotonic() + _ANSWER
    while waiting:
        ready, waiting = ray.wait(waiting, timeout=0.1)
        progress.advance(0)
        for answer in ready:
            yield answers[answer], answer
        if waiting and time.monotonic() > until:
            raise _NoAnswerError(answers[waiting[0]].name)


def _versions(answer: Any, machine: str) -> dict[str, str]:
    try:
        found: dict[str, str] = ray.get(answer)
    except ray.exceptions.RayError as error:
        raise ClusterError(
            f"The machine {machine} of the cluster cannot work ({str(error).splitlines()[0]}); "
            "look into it, or take it out of the cluster."
        ) from error
    return found


def _check(machine: str, found: dict[str, str], wanted: dict[str, str]) -> None:
    for package, version in wanted.items():
        if found.get(package) != version:
            has = found.get(package) or "none"
            name = "Dittograph" if package == "dittograph" else package
            raise ClusterError(
                f"The machine {machine} of the cluster has another {name} than this computer "
                f"({has} instead of {version}); install the same there."
            )


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"
