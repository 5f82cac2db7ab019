"""What is known already is found without what only encoding needs."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from dittograph.cli import main as cli

HEAVY = {"torch", "transformers", "sentence_transformers", "tokenizers", "safetensors", "scipy"}
_SCAN = """
import sys
from dittograph.cli.main import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
"""
_ENGINE = """
import sys
from dittograph.engine import messages
from dittograph.engine.job import Job
from dittograph.engine.operations import Operations
from dittograph.settings import Precision, Settings
request = messages.Scan(Settings(precision=Precision.FP32), sys.argv[2], (sys.argv[1],))
assert Operations().perform(request, Job()).embedded == 0
"""
_TELL = "import json; print(json.dumps(sorted(sys.modules)), file=sys.stderr)"


def modules_after(script: str, *arguments: object) -> set[str]:
    """Return what is imported after a script, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", script + _TELL, *map(str, arguments)],
        check=True,
        capture_output=True,
        text=True,
    )
    return set(json.loads(done.stderr.splitlines()[-1]))


@pytest.fixture
def known(write, fresh_cache):
    """Return a file whose texts have been embedded before."""
    words = ["harbour", "mayor", "budget", "ferry", "lamp"]
    texts = [f"The {words[i % 5]} of district {i} was seen on Monday." for i in range(300)]
    source = write("known.txt", "\n".join([*texts, *texts[:3]]))
    assert cli.main(["scan", str(source), "--precision", "fp32", "--output",
                     str(source.with_suffix(".json")), "--format", "json"]) == 0  # fmt: skip
    return source


def test_scanning_a_known_file_imports_nothing_heavy(known, tmp_path):
    output = tmp_path / "again.json"
    loaded = modules_after(_SCAN, "scan", known, "--precision", "fp32", "--format", "json",
                           "--output", output, "--project", tmp_path / "p.ditto")  # fmt: skip
    assert output.read_bytes() == known.with_suffix(".json").read_bytes()
    assert not loaded & HEAVY


def test_a_part_of_a_known_file_imports_nothing_heavy_either(known, write):
    part = write("part.txt", "\n".join(known.read_text().splitlines()[50:70]))
    loaded = modules_after(_SCAN, "scan", part, "--precision", "fp32", "--format", "csv")
    assert not loaded & HEAVY


def test_the_engine_scans_a_known_file_without_anything_heavy(known, tmp_path):
    assert not modules_after(_ENGINE, known, tmp_path / "p.ditto") & HEAVY


@pytest.mark.parametrize("arguments", [["--version"], ["scan", "--help"], ["cache"], ["encoders"]])
def test_small_commands_import_nothing_heavy(arguments):
    assert not modules_after(_SCAN, *arguments) & HEAVY
