"""What every test gets: no display, no network, and folders of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

WriteFile = Callable[[str, str | bytes], Path]

os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the person's own cache, settings and projects out of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CACHE", "SETTINGS", "PROJECTS"):
            patch.setenv(f"DITTOGRAPH_{name}", str(tmp_path_factory.mktemp(name.lower())))
        yield


@pytest.fixture
def write(tmp_path: Path) -> WriteFile:
    """Return a function that writes a file into the test's folder."""

    def write_file(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write_file
