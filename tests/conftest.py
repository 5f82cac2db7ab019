"""What every test gets: no display, no network, and folders of its own."""

from __future__ import annotations

import os
import secrets
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

WriteFile = Callable[[str, str | bytes], Path]

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["HF_HUB_OFFLINE"] = "1"  # what tests do with sentence-transformers themselves

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
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the person's own cache, settings and projects out of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CACHE", "SETTINGS", "PROJECTS", "ENCODERS"):
            patch.setenv(f"DITTOGRAPH_{name}", str(tmp_path_factory.mktemp(name.lower())))
        patch.setenv("DITTOGRAPH_POLICY", str(tmp_path_factory.mktemp("policy") / "policy.toml"))
        yield


@pytest.fixture(scope="session")
def _known_machine(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Return a function that gives the folder whose files the cache of each test begins with.

    They hold what costs seconds to find out about this machine: the hashes of the encoder's files,
    and how precisely it runs. That is said to be fp32, so that the numbers are the same on every
    processor; tests of the measurement itself begin with ``fresh_cache``. Where torch is not
    imported yet, the folder is still empty.
    """
    folder = tmp_path_factory.mktemp("known-machine")

    def known() -> Path:
        if "torch" in sys.modules and not (folder / "precision.json").exists():
            from dittograph.encoders.discovery import fingerprint, resolve_encoder
            from dittograph.encoders.precision import _MEASURED, _key
            from dittograph.settings import DEFAULT_ENCODER, Device

            with pytest.MonkeyPatch.context() as patch:
                patch.setenv("DITTOGRAPH_CACHE", str(folder))
                of_files = fingerprint(resolve_encoder(DEFAULT_ENCODER).folder)
                measured = {"precision": "fp32", "rates": {"fp32": 1.0}, "lowest": {}}
                _MEASURED.write({_key(of_files, Device.CPU): measured})
        return folder

    return known


@pytest.fixture(autouse=True)
def _own_cache(
    _known_machine: Callable[[], Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """Give each test a cache that no other test has written to."""
    folder = tmp_path_factory.getbasetemp() / "caches" / secrets.token_hex(8)
    shutil.copytree(_known_machine(), folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DITTOGRAPH_CACHE", str(folder))
        yield
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def write(tmp_path: Path) -> WriteFile:
    """Return a function that writes a file into the test's folder."""

    def write_file(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write_file
