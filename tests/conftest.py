"""What every test gets: no display, no network, and folders of its own."""

from __future__ import annotations

import functools
import gc
import itertools
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest
from dittograph.startup import limit_idle_spinning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

WriteFile = Callable[[str, str | bytes], Path]

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["HF_HUB_OFFLINE"] = "1"  # what tests do with sentence-transformers themselves
# A busy machine is slow, and no fault of an example.
hypothesis.settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("any machine")
limit_idle_spinning()  # before torch is imported; a busy machine would make the tests crawl

_LOCAL = ("127.", "::1", "localhost")
_network_attempts: list[str] = []


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None  # else a socket of this machine
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        host = arguments[0]
    else:
        return
    name = host.decode() if isinstance(host, bytes) else host
    if name and not str(name).startswith(_LOCAL):
        _network_attempts.append(f"{event} {name}")
        raise OSError(f"The tests have no network; {name} was asked for.")


sys.addaudithook(_refuse_network)


@pytest.fixture(autouse=True)
def network_attempts() -> Iterator[list[str]]:
    """Fail a test that asks for the network, even where the code under test takes no notice."""
    _network_attempts.clear()
    yield _network_attempts
    assert not _network_attempts, f"the network was asked for: {_network_attempts}"


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep the person's own cache, settings and projects out of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CACHE", "SETTINGS", "PROJECTS", "ENCODERS"):
            patch.setenv(f"DITTOGRAPH_{name}", str(tmp_path_factory.mktemp(name.lower())))
        patch.setenv("DITTOGRAPH_POLICY", str(tmp_path_factory.mktemp("policy") / "policy.toml"))
        yield Path(os.environ["DITTOGRAPH_CACHE"])


_SEEDS = ("hashes.json", "precision.json")  # what is known of this machine and its encoder
_numbers = itertools.count()


@pytest.fixture(autouse=True)
def _own_cache(
    _own_folders: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Give every test an empty cache, in which only the machine's measured precision is known.

    Measuring it takes a second; that is done once, as soon as a test has imported torch.
    """
    if "torch" in sys.modules and not (_own_folders / _SEEDS[-1]).exists():
        from dittograph.encoders.embedding import load_encoder
        from dittograph.settings import Settings

        load_encoder(Settings())
    folder = tmp_path_factory.getbasetemp() / "caches" / str(next(_numbers))
    for name in _SEEDS:
        if (_own_folders / name).exists():
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(_own_folders / name, folder / name)
    monkeypatch.setenv("DITTOGRAPH_CACHE", str(folder))


@pytest.fixture
def write(tmp_path: Path) -> WriteFile:
    """Return a function that writes a file into the test's folder."""

    def write_file(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write_file


class _PatientBot(QtBot):
    """Waits a minute instead of five seconds: a busy machine is slow, and no test is about that."""


for _wait in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
    _patient = functools.partialmethod(getattr(QtBot, _wait), timeout=60_000)
    setattr(_PatientBot, _wait, _patient)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Give tests of the window a bot that waits as long as a busy machine needs."""
    return _PatientBot(request)


gc.disable()


@pytest.fixture(autouse=True)
def _garbage_goes_in_this_thread() -> Iterator[None]:
    """Collect here what is garbage, as the window does; a worker that took away a widget crashes.

    It collects by Python's own thresholds, so that most tests wait for nothing.
    """
    yield
    due = [g for g, n in enumerate(gc.get_count()) if n > gc.get_threshold()[g] > 0]
    if due:
        gc.collect(due[-1])


def pytest_sessionfinish() -> None:
    """Empty the clipboard: offscreen, Qt keeps what Python put there until Python is gone."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()
