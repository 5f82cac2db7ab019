"""The packages as such: light to import, one version, no network."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import socket
import subprocess
import sys

import pytest

HEAVY = ["torch", "transformers", "sentence_transformers", "hnswlib", "tokenizers", "sklearn"]


def modules_after(code: str) -> set[str]:
    """Return what is imported after running some code in a new process."""
    probe = f"{code}\nimport sys, json; print(json.dumps(sorted(sys.modules)))"
    out = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=True, timeout=120
    )
    return set(json.loads(out.stdout.splitlines()[-1]))


def test_importing_the_core_imports_nothing_heavy():
    loaded = modules_after(
        "import dittograph, dittograph.cli.main, dittograph.project.project,"
        " dittograph.engine.server,"
        " dittograph.outputs.exporting, dittograph.engine.command, dittograph.comparing"
    )
    assert "dittograph.project.project" in loaded
    assert not loaded & {*HEAVY, "PySide6", "dittograph_gui"}


@pytest.mark.skipif(
    importlib.util.find_spec("dittograph_gui.app") is None, reason="there is no window yet"
)
def test_importing_the_window_imports_nothing_heavy():
    loaded = modules_after("import dittograph_gui.app")
    assert "dittograph_gui.app" in loaded
    assert not loaded & set(HEAVY)


def test_opening_a_project_imports_nothing_heavy(tmp_path):
    from dittograph.project.project import create_project
    from support import small_scan

    create_project(tmp_path / "p.ditto", small_scan(tmp_path))
    loaded = modules_after(
        "from pathlib import Path; from dittograph.project.project import Project\n"
        f"with Project.open(Path({str(tmp_path / 'p.ditto')!r})) as p: p.scan.clusters()"
    )
    assert not loaded & set(HEAVY)


def test_the_version_is_that_of_the_package():
    import dittograph

    assert dittograph.__version__ == importlib.metadata.version("dittograph")


def test_what_is_promised_is_there():
    import dittograph

    assert set(dittograph.__all__) <= set(dir(dittograph))
    assert callable(dittograph.scan)


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("example.org", 443)])
def test_the_tests_themselves_cannot_reach_the_network(address, network_attempts):
    with pytest.raises(OSError, match="no network"):
        socket.create_connection(address, timeout=1)
    assert network_attempts
    network_attempts.clear()  # or this test would fail for it


def test_a_local_socket_is_allowed():
    with socket.create_server(("127.0.0.1", 0)) as server:
        try:
            socket.create_connection(server.getsockname(), timeout=5).close()
        except OSError as error:  # a machine that is cut off may lack even the loopback
            assert "no network" not in str(error)
