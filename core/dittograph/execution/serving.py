"""The side of the process that does jobs; see :mod:`dittograph.execution.processes`."""

from __future__ import annotations

import contextlib
import ctypes
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable, Iterable
from typing import BinaryIO

from dittograph.execution import frames
from dittograph.execution.frames import Bytes
from dittograph.execution.memory import OUT_OF_MEMORY, limit_memory, limit_processor_time

Perform = Callable[[list[bytearray]], Iterable[Iterable[Bytes]]]
_SET_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG


def serve(
    requests: BinaryIO, answers: BinaryIO, prepare: Callable[[list[bytearray]], Perform]
) -> None:
    """Do one job after the other until nobody asks any more.

    Args:
        requests: The greeting, then a job a message.
        answers: Where the results go.
        prepare: Gets the greeting; returns what does a job. What that raises ends the process, but
            for ``MemoryError`` with the code that says so.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of the terminal; whoever has started us decides
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash leaves no file behind
    _end_with_owner()
    jobs: queue.SimpleQueue[list[bytearray]] = queue.SimpleQueue()

    def listen() -> None:
        # All the while, so that nobody waits for us to listen, and we outlive nobody.
        while (message := frames.receive(requests)) is not None:
            jobs.put(message)
        os._exit(0)

    threading.Thread(target=listen, daemon=True).start()
    try:
        perform = prepare(jobs.get())
        frames.send(answers, [[b""]])
        while True:
            limits, *parts = jobs.get()
            memory, computing = limits.split()
            limit_memory(int(memory))
            limit_processor_time(float(computing))
            frames.send(answers, perform(parts))
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except OSError:
        os._exit(0)  # nobody is there any more


def _end_with_owner() -> None:
    """Have the system end this process with the one that has started it, on Linux.

    Elsewhere the end of the requests says so; but a library that lets no other thread run, such as
    an endless search for a pattern, would not let us hear of it.
    """
    if sys.platform == "linux":
        owner = os.getppid()
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_SET_DEATH_SIGNAL, signal.SIGKILL)
        if os.getppid() != owner:
            os._exit(0)  # it had ended before
