"""The manifest and the script for clusters are well-formed, and name this program's versions."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
import yaml
from guide import DOCS, ROOT, blocks

PAGE = DOCS / "cluster.md"
RAY = re.search(r"^ray==(\S+)$", (ROOT / "requirements.lock").read_text(), re.MULTILINE)[1]


def _block(language: str) -> str:
    (found,) = [block.text for block in blocks(PAGE) if block.language == language]
    return found


@pytest.fixture
def manifest():
    return yaml.safe_load(_block("yaml"))


def _pods(manifest):
    spec = manifest["spec"]
    groups = [spec["headGroupSpec"], *spec["workerGroupSpecs"]]
    return [group["template"]["spec"] for group in groups]


def test_the_manifest_is_a_cluster_of_the_locked_version(manifest):
    assert (manifest["apiVersion"], manifest["kind"]) == ("ray.io/v1", "RayCluster")
    assert manifest["spec"]["rayVersion"] == RAY
    for pod in _pods(manifest):
        (container,) = pod["containers"]
        assert container["image"].endswith(f"ray-{RAY}-py311")
        assert container["resources"]["requests"] == container["resources"]["limits"]


def test_the_manifest_mounts_what_it_names(manifest):
    for pod in _pods(manifest):
        volumes = {volume["name"] for volume in pod.get("volumes", [])}
        mounts = {
            mount["name"] for one in pod["containers"] for mount in one.get("volumeMounts", [])
        }
        assert mounts == volumes


def test_numbers_that_kubernetes_takes_as_strings_are_strings(manifest):
    for pod in _pods(manifest):
        for container in pod["containers"]:
            for amounts in container["resources"].values():
                assert all(isinstance(amount, str) for amount in amounts.values())
    for group in manifest["spec"]["workerGroupSpecs"]:
        assert all(isinstance(value, str) for value in group["rayStartParams"].values())
        assert group["minReplicas"] <= group["replicas"] <= group["maxReplicas"]


def test_the_image_has_the_locked_version():
    assert _block("dockerfile").splitlines()[0] == f"FROM rayproject/ray:{RAY}-py311"


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
def test_the_script_for_slurm_is_one():
    script = _block("bash")
    subprocess.run(["bash", "-n"], input=script, text=True, check=True)
    assert "$(" not in script.partition("set -eu")[0]  # options are read before anything runs
