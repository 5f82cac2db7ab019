"""The workflows name only what is there, and run only what they say they run."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = {path.name: path for path in sorted((ROOT / ".github/workflows").glob("*.yml"))}
JOBS = [
    pytest.param(name, job, id=f"{name}-{key}")
    for name, path in WORKFLOWS.items()
    for key, job in yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].items()
]


def commands(job: dict) -> list[str]:
    return [step["run"] for step in job["steps"] if "run" in step]


def test_both_are_there():
    assert list(WORKFLOWS) == ["package.yml", "test.yml"]


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_may_only_read(name):
    told = yaml.safe_load(WORKFLOWS[name].read_text(encoding="utf-8"))
    assert told["permissions"] == {"contents": "read"}
    assert "workflow_dispatch" in told[True]  # YAML takes “on” for a truth


@pytest.mark.parametrize(("name", "job"), JOBS)
def test_every_action_is_pinned_and_every_job_ends(name, job):
    assert job["timeout-minutes"] <= 90
    for step in job["steps"]:
        assert ("uses" in step) != ("run" in step)
        if "uses" in step:
            assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", step["uses"])


@pytest.mark.parametrize(("name", "job"), JOBS)
def test_every_target_and_every_file_is_there(name, job):
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    made = {"dist/", "unpacked/", "image/"}
    for command in commands(job):
        for target in re.findall(r"\bmake ([a-z-]+)", command.replace("make python3", "")):
            assert target in targets, target
        for file in re.findall(r"[\w./-]+/[\w.-]+\.(?:py|sh|toml|yml)|requirements\.lock", command):
            if not any(part in file for part in made):
                assert (ROOT / file).is_file(), file
    for step in job["steps"]:
        for key in ("cache-dependency-path",):
            if key in step.get("with", {}):
                assert (ROOT / step["with"][key]).is_file()


@pytest.mark.parametrize("name", WORKFLOWS)
def test_what_is_taken_over_was_kept_before(name):
    jobs = yaml.safe_load(WORKFLOWS[name].read_text(encoding="utf-8"))["jobs"]
    kept = {
        key: {s["with"]["name"] for s in job["steps"] if "upload-artifact" in s.get("uses", "")}
        for key, job in jobs.items()
    }
    for job in jobs.values():
        needs = job.get("needs", [])
        needs = [needs] if isinstance(needs, str) else needs
        for step in job["steps"]:
            if "download-artifact" in step.get("uses", ""):
                assert step["with"]["name"] in {name for need in needs for name in kept[need]}


@pytest.mark.parametrize("system", ["linux", "windows", "macos"])
def test_what_is_packaged_is_tried_without_network(system):
    jobs = yaml.safe_load(WORKFLOWS["package.yml"].read_text(encoding="utf-8"))["jobs"]
    job = jobs["try-linux" if system == "linux" else system]
    without = {"linux": "unshare --net", "windows": "-Action Block", "macos": "(deny network*)"}
    tries = [command for command in commands(job) if "packaging/smoke.py" in command]
    assert tries
    assert all(without[system] in command for command in tries)


def test_no_index_of_packages_is_named():
    for path in WORKFLOWS.values():
        assert "://" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "job"), JOBS)
def test_the_shell_finds_nothing_wrong_with_the_commands(name, job):
    if job["runs-on"].startswith("windows"):
        pytest.skip("commands for another shell")
    for command in commands(job):
        plain = re.sub(r"\$\{\{.*?\}\}", "x", command)
        subprocess.run(["bash", "-n", "-c", plain], check=True)


# --- the trial that they share

_PROGRAM = """#!{python}
import json, os, sys
if sys.argv[1] == "--version":
    print("dittograph 1.0")
elif sys.argv[1] == "doctor":
    print("default encoder: x, weights as published")
elif sys.argv[1] == "--reader":
    print({fails!r} if {fails!r} == "chatters" else "", end="")
elif sys.argv[1] == "read":
    assert os.path.getsize(sys.argv[2]) > 0
    told = "" if {fails!r} == "reads something else" else "The ferry leaves at nine."
    print(json.dumps([{{"text": told}}]))
elif {fails!r} == "ends":
    sys.stderr.write("It is broken.")
    sys.exit(3)
else:
    assert "PYTHONPATH" not in os.environ
    clusters = [] if {fails!r} == "finds nothing" else [{{"members": [0, 1]}}]
    if "multilingual" in sys.argv:
        clusters = [] if {fails!r} == "knows no German" else [{{"members": [0, 1]}}]
    print(json.dumps({{"skipped": [], "coverage": {{"complete": True}}, "clusters": clusters}}))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")
@pytest.mark.parametrize(
    ("fails", "code", "said"),
    [
        ("", 0, ""),
        ("finds nothing", 1, "Not right: no clusters were found.\n"),
        ("chatters", 1, "Not right: a reading process says what nobody asked.\n"),
        ("reads something else", 1, "Not right: page.html is not read.\n"),
        ("knows no German", 1, "Not right: German is not understood.\n"),
        ("ends", 1, "It is broken.“"),
    ],
)
def test_the_trial_tells_what_does_not_work(tmp_path, monkeypatch, fails, code, said):
    program = tmp_path / "dittograph"
    program.write_text(_PROGRAM.format(python=sys.executable, fails=fails), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    ran = subprocess.run(
        [sys.executable, ROOT / "packaging/smoke.py", program],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == code
    assert ran.stderr.startswith(said)
    assert bool(ran.stderr) is bool(said)
