"""Reading processes are kept from taking more memory than they may, on each system in its way."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from types import SimpleNamespace

import pytest
from dittograph.execution import memory

_MB = 1 << 20
_PROGRAM = """
import sys, threading
from dittograph.execution import memory
{before}
memory.limit_memory({more})
try:
    held = bytearray({wanted})
    held[::4096] = bytes(len(held[::4096]))  # only what is written to counts
except MemoryError:
    sys.exit(3)
{after}
"""


def _ends(more: int, wanted: int, before: str = "", after: str = "") -> int:
    program = _PROGRAM.format(more=more, wanted=wanted, before=before, after=after)
    command = [sys.executable, "-c", program]
    if sys.platform == "linux":  # counts the memory of whoever starts a process as its own
        command = ["sh", "-c", '"$0" "$@"; exit $?', *command]
    return subprocess.run(command, check=False, timeout=120).returncode


@pytest.mark.skipif(sys.platform != "linux", reason="of Linux")
def test_on_linux_whoever_asks_for_more_gets_none():
    assert _ends(100 * _MB, 50 * _MB) == 0
    assert _ends(100 * _MB, 200 * _MB) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="has other means")
def test_on_macos_a_process_that_takes_more_is_ended():
    pretend = 'sys.platform = "darwin"'
    most = 100 * _MB
    if sys.platform == "linux":
        most //= 1024  # which counts in kilobytes
    assert _ends(most, 50 * _MB, pretend) == 0
    waits = "threading.Event().wait(60)"
    assert _ends(most, 300 * _MB, pretend, waits) == memory.OUT_OF_MEMORY


class _Kernel:
    """Stands in for Windows: keeps what it is told."""

    def __init__(self, *, refuses: bool = False) -> None:
        self.limits: list[tuple[int, int, int]] = []
        self.jobs = 0
        for name in (
            "CreateJobObjectW", "AssignProcessToJobObject", "SetInformationJobObject",
            "GetCurrentProcess", "K32GetProcessMemoryInfo",
        ):  # fmt: skip
            setattr(self, name, self._function(name, refuses=refuses))

    def _function(self, name, *, refuses):
        def call(*given):  # a function, because the types of its arguments are set on it
            if name == "CreateJobObjectW":
                self.jobs += 1
                return 7
            if name == "AssignProcessToJobObject":
                return not refuses
            if name == "K32GetProcessMemoryInfo":
                given[1]._obj.page_file = 30 * _MB
            if name == "SetInformationJobObject":
                job, kind, limits, size = given
                assert size == ctypes.sizeof(limits._obj)
                self.limits.append((job, kind, limits._obj.process_memory))
                assert limits._obj.basic.flags & 0x100  # JOB_OBJECT_LIMIT_PROCESS_MEMORY
            return 1

        return call


@pytest.fixture
def windows(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(memory, "_job", [])

    def be(kernel: _Kernel) -> _Kernel:
        monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
        return kernel

    return be


def test_on_windows_a_job_has_the_limit_and_each_call_replaces_it(windows):
    kernel = windows(_Kernel())
    memory.limit_memory(100 * _MB)
    memory.limit_memory(20 * _MB)
    assert kernel.jobs == 1
    assert kernel.limits == [(7, 9, 130 * _MB), (7, 9, 50 * _MB)]


def test_where_windows_allows_no_job_the_process_goes_on(windows):
    kernel = windows(_Kernel(refuses=True))
    memory.limit_memory(100 * _MB)
    assert kernel.limits == []


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="sizes of 64 bits")
def test_what_windows_is_handed_has_the_documented_sizes():
    sizes = {
        memory._WindowsMemory: 64, memory._Counters: 72, memory._BasicLimits: 64,
        memory._Limits: 144,
    }  # fmt: skip
    assert {kind: ctypes.sizeof(kind) for kind in sizes} == sizes
