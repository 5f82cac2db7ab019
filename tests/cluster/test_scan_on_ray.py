"""``dittograph scan --on ray`` against real clusters: the same bytes as on one machine."""

from __future__ import annotations

import json
import socket
import subprocess
import threading
from pathlib import Path

import pytest
from cluster.conftest import LONG, Cluster, collection, command, environment, run, scan

pytestmark = pytest.mark.cluster


def test_a_ray_of_its_own_gives_the_same_bytes(texts: Path, here: bytes, tmp_path: Path) -> None:
    project = tmp_path / "p.ditto"
    done = run(
        *scan(texts, "--on", "ray", "--project", project),
        folder=tmp_path / "there",
        RAY_ADDRESS="",
    )
    assert done.stdout == here
    shown = run("export", project, "--format", "json", "--output", tmp_path / "x.json",
                folder=tmp_path / "there")  # fmt: skip
    assert shown.returncode == 0


def test_a_running_cluster_gives_the_same_bytes(
    cluster: Cluster, texts: Path, here: bytes, tmp_path: Path
) -> None:
    on_its_machines = run(
        *scan(texts, "--on", "ray"), folder=tmp_path / "a", RAY_ADDRESS=cluster.address
    )
    assert on_its_machines.stdout == here
    from_elsewhere = run(*scan(texts, "--on", f"ray://{cluster.client}"), folder=tmp_path / "b")
    assert from_elsewhere.stdout == here


def test_the_table_tells_where_it_ran(cluster: Cluster, texts: Path, tmp_path: Path) -> None:
    done = run("scan", texts, "--on", "ray", folder=tmp_path / "a", RAY_ADDRESS=cluster.address)
    assert b"It ran on a Ray cluster of 2 machines with 2 processors." in done.stdout


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


def test_a_machine_killed_while_encoding_changes_nothing(cluster: Cluster, tmp_path: Path) -> None:
    texts = collection(tmp_path / "long.txt", 3000)
    found = _killed_when(cluster, "embedding", 64, scan(texts), tmp_path / "there")
    assert found == run(*scan(texts), folder=tmp_path / "here").stdout


def test_a_machine_killed_while_comparing_changes_nothing(cluster: Cluster, tmp_path: Path) -> None:
    texts = collection(tmp_path / "long.txt", 3000)
    expected = run(*scan(texts), folder=tmp_path / "f").stdout
    # The vectors are in the cache now; the pairs of so few texts are not.
    assert _killed_when(cluster, "comparing", 0, scan(texts), tmp_path / "f") == expected


def test_cancelled_it_ends_soon_and_goes_on_from_there(cluster: Cluster, tmp_path: Path) -> None:
    texts = collection(tmp_path / "long.txt", 3000)
    folder = tmp_path / "there"
    with subprocess.Popen(
        command(*scan(texts, "--on", "ray", "--progress", "json")),
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
        *scan(texts, "--on", "ray", "--progress", "json"),
        folder=folder,
        RAY_ADDRESS=cluster.address,
    )
    embedded = [
        now["total"]
        for line in again.stderr.splitlines()
        if (now := json.loads(line))["phase"] == "embedding"
    ]
    assert embedded[0] < 3000 - 60


@pytest.mark.parametrize("on", ["ray://127.0.0.1:{port}", "ray"])
def test_a_wrong_address_is_one_sentence_soon(texts: Path, tmp_path: Path, on: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    done = run(
        "scan", texts, "--on", on.format(port=port), folder=tmp_path, expected=2,
        RAY_ADDRESS=f"127.0.0.1:{port}",
    )  # fmt: skip
    (sentence,) = done.stderr.decode().strip().splitlines()
    assert sentence.startswith("dittograph: Nothing answers at ")
    assert str(port) in sentence


def test_a_ray_that_does_not_start_is_one_sentence(texts: Path, tmp_path: Path) -> None:
    done = run(
        "scan", texts, "--on", "ray", folder=tmp_path, expected=2,
        RAY_ADDRESS="", RAY_raylet_start_wait_time_s="0",
    )  # fmt: skip
    (sentence,) = done.stderr.decode().strip().splitlines()
    assert sentence.startswith("dittograph: Ray could not be started on this computer (")


def test_what_is_no_address_is_refused(texts: Path, tmp_path: Path) -> None:
    done = run("scan", texts, "--on", "spark", folder=tmp_path, expected=2)
    assert "“spark” is no place to run a scan" in done.stderr.decode()


def test_a_machine_with_another_dittograph_is_refused(
    cluster: Cluster, texts: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other" / "dittograph"
    other.mkdir(parents=True)
    (other / "__init__.py").touch()
    (other / "version.py").write_text('__version__ = "0.0.9"\n', encoding="utf-8")
    cluster.order(f"add PYTHONPATH={other.parent}")
    done = run(
        "scan", texts, "--on", "ray", folder=tmp_path, expected=2, RAY_ADDRESS=cluster.address
    )
    (sentence,) = done.stderr.decode().strip().splitlines()
    assert "has another Dittograph than this computer (0.0.9" in sentence


def test_a_machine_with_another_torch_is_refused(
    cluster: Cluster, texts: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other" / "torch-1.0.0.dist-info"
    other.mkdir(parents=True)
    (other / "METADATA").write_text("Metadata-Version: 2.1\nName: torch\nVersion: 1.0.0\n")
    cluster.order(f"add PYTHONPATH={other.parent}")
    done = run(
        "scan", texts, "--on", "ray", folder=tmp_path, expected=2, RAY_ADDRESS=cluster.address
    )
    (sentence,) = done.stderr.decode().strip().splitlines()
    assert "has another torch than this computer (1.0.0 instead of" in sentence
