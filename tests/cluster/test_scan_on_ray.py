"""``dittograph scan --on ray`` against real clusters: the same bytes as on one machine."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import threading
from pathlib import Path

import pytest
from cluster.conftest import LONG, Cluster, Scanned, command, environment, run, scan
from dittograph.progress import NO_PROGRESS

pytestmark = pytest.mark.cluster


def test_a_ray_of_its_own_gives_the_same_bytes(few: Scanned, tmp_path: Path) -> None:
    project = tmp_path / "p.ditto"
    done = run(
        *scan(few.texts, "--on", "ray", "--project", project),
        folder=tmp_path / "there",
        RAY_ADDRESS="",
    )
    assert done.stdout == few.found
    shown = run("export", project, "--format", "json", "--output", tmp_path / "x.json",
                folder=tmp_path / "there")  # fmt: skip
    assert shown.returncode == 0


def test_a_running_cluster_gives_the_same_bytes(
    cluster: Cluster, few: Scanned, tmp_path: Path
) -> None:
    on_its_machines = run(
        *scan(few.texts, "--on", "ray"), folder=tmp_path / "a", RAY_ADDRESS=cluster.address
    )
    assert on_its_machines.stdout == few.found
    from_elsewhere = run(*scan(few.texts, "--on", f"ray://{cluster.client}"), folder=tmp_path / "b")
    assert from_elsewhere.stdout == few.found


def test_a_server_that_did_not_come_up_is_asked_for_again(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dittograph.execution.ray import connecting

    asked: list[str] = []
    init = connecting.ray.init

    def failing_twice(address: str, **more: object) -> None:
        asked.append(address)
        if len(asked) <= 2:
            raise ConnectionAbortedError("Initialization failure from server:")
        init(address, **more)

    monkeypatch.setattr(connecting.ray, "init", failing_twice)
    address = f"ray://{cluster.client}"
    with connecting.connected(address, NO_PROGRESS) as place:
        assert place is not None
    assert asked == 3 * [address]


@pytest.mark.parametrize("comes", [True, False])
def test_a_scan_that_was_given_up_is_connected_to_nothing_later(
    monkeypatch: pytest.MonkeyPatch, *, comes: bool
) -> None:
    from dittograph.execution.ray import connecting

    given_up, done = threading.Event(), list[str]()

    def init(*_: object, **__: object) -> None:
        done.append("asked")
        given_up.set()
        if not comes:
            raise ConnectionAbortedError

    monkeypatch.setattr(connecting.ray, "init", init)
    monkeypatch.setattr(connecting, "shut_down", lambda: done.append("left"))
    connecting._join("ray://127.0.0.1:1", {}, given_up)
    assert done == ["asked", "left"]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ConnectionError("no route to host."), "no route to host"),
        (
            ConnectionError("Initialization failure from server:\nTraceback\n It is full."),
            "It is full",
        ),
        (TimeoutError(), "TimeoutError"),
    ],
)
def test_what_ray_said_is_one_line_that_says_something(error: Exception, said: str) -> None:
    from dittograph.execution.ray import connecting

    assert connecting._said(error) == said


def _killed_when(
    cluster: Cluster, phase: str, more_than: int, arguments: list[object], folder: Path
) -> bytes:
    """Run a scan, kill a machine when it is in the middle of a phase, and return its result."""
    with subprocess.Popen(
        command(*arguments, "--on", "ray", "--progress", "json"),
        env=environment(folder, RAY_ADDRESS=cluster.address),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as scanning:
        assert scanning.stdout is not None
        assert scanning.stderr is not None
        out: list[bytes] = []
        reader = threading.Thread(target=lambda: out.append(scanning.stdout.read()))  # type: ignore[union-attr]
        reader.start()
        told = []
        killed = False
        for line in scanning.stderr:
            told.append(line)
            if not line.startswith(b"{"):
                continue
            now = json.loads(line)
            if not killed and now["phase"] == phase and now["done"] >= more_than:
                cluster.order("kill")
                killed = True
        reader.join(LONG)
        assert scanning.wait(LONG) == 0, b"".join(told).decode()
        assert killed, b"".join(told).decode()
    return out[0]


def test_a_machine_killed_while_encoding_changes_nothing(
    cluster: Cluster, many: Scanned, tmp_path: Path
) -> None:
    found = _killed_when(cluster, "embedding", 64, scan(many.texts), tmp_path / "there")
    assert found == many.found


@pytest.mark.parametrize("phase", ["comparing", "finding what differs"])
def test_a_machine_killed_while_comparing_changes_nothing(
    cluster: Cluster, many: Scanned, tmp_path: Path, phase: str
) -> None:
    # The vectors are in the cache; the pairs of so few texts are not.
    shutil.copytree(many.folder, tmp_path / "there")
    assert _killed_when(cluster, phase, 0, scan(many.texts), tmp_path / "there") == many.found


def test_cancelled_it_ends_soon_and_goes_on_from_there(
    cluster: Cluster, many: Scanned, tmp_path: Path
) -> None:
    folder = tmp_path / "there"
    with subprocess.Popen(
        command(*scan(many.texts, "--on", "ray", "--progress", "json")),
        env=environment(folder, RAY_ADDRESS=cluster.address),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as scanning:
        assert scanning.stderr is not None
        for line in scanning.stderr:
            if line.startswith(b"{"):
                now = json.loads(line)
                if now["phase"] == "embedding" and now["done"] >= 64:
                    break
        scanning.send_signal(2)
        _, told = scanning.communicate(timeout=LONG)
    assert scanning.returncode == 130
    assert "Everything finished so far is kept" in told.decode()
    again = run(
        *scan(many.texts, "--on", "ray", "--progress", "json"),
        folder=folder,
        RAY_ADDRESS=cluster.address,
    )
    embedded = [
        now["total"]
        for line in again.stderr.splitlines()
        if (now := json.loads(line))["phase"] == "embedding"
    ]
    assert embedded[0] < 1500 - 60
    assert again.stdout == many.found


@pytest.mark.parametrize("on", ["ray://127.0.0.1:{port}", "ray"])
def test_a_wrong_address_is_one_sentence_soon(few: Scanned, tmp_path: Path, on: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    done = run(
        "scan", few.texts, "--on", on.format(port=port), folder=tmp_path, expected=2,
        RAY_ADDRESS=f"127.0.0.1:{port}",
    )  # fmt: skip
    (sentence,) = done.stderr.decode().strip().splitlines()
    assert sentence.startswith("dittograph: Nothing answers at ")
    assert str(port) in sentence


def test_a_ray_that_does_not_start_is_one_sentence(few: Scanned, tmp_path: Path) -> None:
    no_folder = tmp_path / "a file"
    no_folder.touch()
    done = run(
        "scan", few.texts, "--on", "ray", folder=tmp_path, expected=2,
        RAY_ADDRESS="", RAY_TMPDIR=str(no_folder),
    )  # fmt: skip
    (sentence,) = done.stderr.decode().strip().splitlines()
    assert sentence.startswith("dittograph: Ray could not be started on this computer (")


def test_what_is_no_address_is_refused(few: Scanned, tmp_path: Path) -> None:
    done = run("scan", few.texts, "--on", "spark", folder=tmp_path, expected=2)
    assert "“spark” is no place to run a scan" in done.stderr.decode()


def test_a_machine_with_another_dittograph_is_refused(
    cluster: Cluster, few: Scanned, tmp_path: Path
) -> None:
    other = tmp_path / "other" / "dittograph"
    other.mkdir(parents=True)
    (other / "__init__.py").touch()
    (other / "version.py").write_text('__version__ = "0.0.9"\n', encoding="utf-8")
    cluster.order(f"add PYTHONPATH={other.parent}")
    done = run(
        "scan", few.texts, "--on", "ray", folder=tmp_path, expected=2, RAY_ADDRESS=cluster.address
    )
    (sentence,) = done.stderr.decode().strip().splitlines()
    assert "has another Dittograph than this computer (0.0.9" in sentence


def test_a_machine_with_another_torch_is_refused(
    cluster: Cluster, few: Scanned, tmp_path: Path
) -> None:
    other = tmp_path / "other" / "torch-1.0.0.dist-info"
    other.mkdir(parents=True)
    (other / "METADATA").write_text("Metadata-Version: 2.1\nName: torch\nVersion: 1.0.0\n")
    cluster.order(f"add PYTHONPATH={other.parent}")
    done = run(
        "scan", few.texts, "--on", "ray", folder=tmp_path, expected=2, RAY_ADDRESS=cluster.address
    )
    (sentence,) = done.stderr.decode().strip().splitlines()
    assert "has another torch than this computer (1.0.0 instead of" in sentence
