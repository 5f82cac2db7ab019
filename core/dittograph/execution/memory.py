"""How much memory there is, and how a process is kept from taking more than its share."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import threading
import time
from functools import lru_cache
from pathlib import Path

OUT_OF_MEMORY = 97  # how a process ends that took more than it may
_UNKNOWN = 4 << 30  # what a machine is taken to have that does not say
_LEAST = 512 << 20
_LOOK_EVERY = 0.1  # seconds


def memory_to_spare() -> int:
    """Return how many bytes of memory may be used without slowing everything else down."""
    return max(_LEAST, min(_available(), _left_in_group()) * 3 // 4)


def limit_memory(more: int) -> None:
    """Let this process take this many bytes more than it has now, and no more.

    On Linux and Windows whoever asks for more gets none, which Python raises as ``MemoryError``;
    some libraries abort. macOS keeps no such limit, so a thread watches there, and ends the process
    with :data:`OUT_OF_MEMORY`. Every call replaces the limit of the one before.
    """
    if sys.platform == "win32":
        _limit_job(_committed() + more)
    elif sys.platform == "linux":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        limit = _mapped() + more
        if most != resource.RLIM_INFINITY:
            limit = min(limit, most)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (limit, most))
    else:
        _watch.limit(_resident() + more)


def limit_processor_time(more: float) -> None:
    """End this process once it has computed for this many seconds more, whatever it is doing.

    Only where the system counts them for us, which Windows does not.
    """
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        limit = int(time.process_time() + more) + 1
        if most != resource.RLIM_INFINITY:
            limit = min(limit, most)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CPU, (limit, most))


def _available() -> int:
    if sys.platform == "win32":
        return _WindowsMemory.ask().available
    with contextlib.suppress(OSError, ValueError, IndexError):
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    with contextlib.suppress(OSError, ValueError):
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    return _UNKNOWN


def _left_in_group() -> int:
    """Return what the container that this process is in leaves it."""
    for limit, used in (
        ("memory.max", "memory.current"),
        ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes"),
    ):
        with contextlib.suppress(OSError, ValueError):  # "max" is no number
            folder = Path("/sys/fs/cgroup")
            return max(0, int((folder / limit).read_text()) - int((folder / used).read_text()))
    return sys.maxsize


@lru_cache(maxsize=1)
def _statm(process: int) -> int:  # noqa: ARG001 - what is open in one belongs to that one
    """Return where the system tells what memory this process uses, opened once for all."""
    return os.open("/proc/self/statm", os.O_RDONLY)


def _mapped() -> int:
    """Return the address space that this process uses, on Linux."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        return int(os.pread(_statm(os.getpid()), 64, 0).split()[0]) * os.sysconf("SC_PAGE_SIZE")
    return 256 << 20


def _resident() -> int:
    """Return the most memory that this process has used so far, on macOS."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


class _Watch:
    """Ends the process once it uses too much memory."""

    def __init__(self) -> None:
        self._most = sys.maxsize
        self._thread: threading.Thread | None = None

    def limit(self, most: int) -> None:
        self._most = most
        if self._thread is None:
            self._thread = threading.Thread(target=self._look, daemon=True)
            self._thread.start()

    def _look(self) -> None:
        while _resident() <= self._most:
            time.sleep(_LOOK_EVERY)
        os._exit(OUT_OF_MEMORY)


_watch = _Watch()


class _WindowsMemory(ctypes.Structure):
    """MEMORYSTATUSEX."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("available", ctypes.c_uint64),
        ("total_page_file", ctypes.c_uint64),
        ("available_page_file", ctypes.c_uint64),
        ("total_virtual", ctypes.c_uint64),
        ("available_virtual", ctypes.c_uint64),
        ("available_extended", ctypes.c_uint64),
    )

    @classmethod
    def ask(cls) -> _WindowsMemory:
        status = cls(length=ctypes.sizeof(cls), available=_UNKNOWN)
        if sys.platform == "win32":
            ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return status


class _Counters(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("page_faults", ctypes.c_uint32),
        ("peak_working_set", ctypes.c_size_t),
        ("working_set", ctypes.c_size_t),
        ("peak_paged_pool", ctypes.c_size_t),
        ("paged_pool", ctypes.c_size_t),
        ("peak_nonpaged_pool", ctypes.c_size_t),
        ("nonpaged_pool", ctypes.c_size_t),
        ("page_file", ctypes.c_size_t),
        ("peak_page_file", ctypes.c_size_t),
    )


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION; the counters in it are not used."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_LIMIT_PROCESS_MEMORY = 0x100
_DIE_ON_UNHANDLED_EXCEPTION = 0x400  # no window that asks whether to report the crash
_job: list[int] = []  # the handle of the job of this process, once there is one


def _committed() -> int:
    """Return how much memory this process has asked for, on Windows."""
    counters = _Counters(size=ctypes.sizeof(_Counters))
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.K32GetProcessMemoryInfo.argtypes = (
            ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32,
        )  # fmt: skip
        kernel.K32GetProcessMemoryInfo(
            kernel.GetCurrentProcess(), ctypes.byref(counters), counters.size
        )
    return int(counters.page_file)


def _limit_job(most: int) -> None:
    """Put this process into a job that may use so much memory; Windows has no other limit."""
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, ctypes.c_wchar_p)
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
        kernel.SetInformationJobObject.argtypes = (
            ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32,
        )  # fmt: skip
        if not _job:
            job = kernel.CreateJobObjectW(None, None)
            if not job or not kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess()):
                return
            _job.append(job)
        limits = _Limits(process_memory=most)
        limits.basic.flags = _LIMIT_PROCESS_MEMORY | _DIE_ON_UNHANDLED_EXCEPTION
        kernel.SetInformationJobObject(
            _job[0], _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
        )
