"""Machines that have too little memory, or a graphics processor."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from cluster.conftest import LONG, Cluster, Scanned, environment, run, scan

pytestmark = pytest.mark.cluster

# Where it is on the path, a Python is killed as soon as it takes more than 200 MB, as a system
# without memory kills: the workers of Ray start, but no encoder fits into them.
_NO_MEMORY = """
import os
import resource
import signal
import threading
import time


def watch():
    while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < 200 << 10:
        time.sleep(0.02)
    os.kill(os.getpid(), signal.SIGKILL)


threading.Thread(target=watch, daemon=True).start()
"""

# Where it is on the path, a Python takes the CPU for the graphics processor that it has not.
_STAND_IN = """
import importlib.util
import sys


class Finder:
    def find_spec(self, name, path, target=None):
        if name != "dittograph.encoders.devices":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        load = spec.loader.exec_module

        def exec_module(module):
            load(module)
            module.choose_device = lambda device: device
            module.place = lambda device: "cpu"

        spec.loader.exec_module = exec_module
        return spec


sys.meta_path.insert(0, Finder())
"""

_ASK = """
import json, sys
from dittograph.execution.places import place_named
from dittograph.execution.plan import Task
from dittograph.progress import NO_PROGRESS
import ray

def ready(blocks): pass
def which(blocks, number):
    import os
    return number, ray.get_gpu_ids(), os.environ.get("CUDA_VISIBLE_DEVICES")

found = []
with place_named("ray", NO_PROGRESS) as place:
    tasks = [Task(which, (), (number,), 1) for number in range(6)]
    place.crew(Task(ready, (), (), 0), []).run(tasks, [], found.append, NO_PROGRESS)
    print(json.dumps([place.words, found]))
"""


def _on_path(folder: Path, code: str) -> Path:
    """Write what each Python runs first that has the folder on its path."""
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(code)
    return folder


def test_a_machine_without_memory_costs_nothing(
    cluster: Cluster, few: Scanned, tmp_path: Path
) -> None:
    cluster.order(f"add PYTHONPATH={_on_path(tmp_path / 'path', _NO_MEMORY)}")
    done = run(*scan(few.texts, "--on", "ray"), folder=tmp_path, RAY_ADDRESS=cluster.address)
    assert done.stdout == few.found


def test_where_no_machine_has_memory_one_sentence_says_so(
    cluster: Cluster, few: Scanned, tmp_path: Path
) -> None:
    cluster.order(f"only PYTHONPATH={_on_path(tmp_path / 'path', _NO_MEMORY)}")
    done = run(
        *scan(few.texts, "--on", "ray"), folder=tmp_path, expected=2, RAY_ADDRESS=cluster.address
    )
    (sentence,) = done.stderr.decode().strip().splitlines()
    assert sentence.startswith("dittograph: The workers of the cluster were lost again and again")
    assert "too little memory" in sentence


def test_each_gpu_gets_a_process_of_its_own(cluster: Cluster, tmp_path: Path) -> None:
    cluster.order("add GPUS=1")
    done = subprocess.run(
        [sys.executable, "-c", _ASK],
        env=environment(tmp_path, RAY_ADDRESS=cluster.address),
        capture_output=True,
        timeout=LONG,
        check=True,
    )
    words, found = json.loads(done.stdout)
    assert words == "a Ray cluster of 3 machines with 3 processors and 1 GPU"
    assert [number for number, *_ in found] == list(range(6))
    assert {(tuple(ids), seen) for _, ids, seen in found} == {((0,), "0")}


def test_texts_are_encoded_where_the_gpus_are(
    cluster: Cluster, few: Scanned, tmp_path: Path
) -> None:
    cluster.order(f"add GPUS=1 PYTHONPATH={_on_path(tmp_path / 'path', _STAND_IN)}")
    done = run(*scan(few.texts, "--on", "ray"), folder=tmp_path, RAY_ADDRESS=cluster.address)
    found, expected = json.loads(done.stdout), json.loads(few.found)
    assert found["encoder"]["device"] == "cuda"
    assert [cluster["members"] for cluster in found["clusters"]] == [
        cluster["members"] for cluster in expected["clusters"]
    ]
