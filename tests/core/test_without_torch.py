"""What finds all its vectors in the cache imports no torch, which alone takes seconds."""

from __future__ import annotations

import subprocess
import sys

import pytest
from dittograph.encoders.discovery import resolve_encoder
from dittograph.encoders.known import remember_info
from dittograph.scanning import scan
from dittograph.settings import DEFAULT_ENCODER, Device, Precision

LINES = "The council approved the budget.\nThe budget was approved.\nA goat was seen.\n"

COMMAND = """
import sys
from dittograph.cli.main import main
code = main(sys.argv[1:])
slow = {"torch", "transformers", "sentence_transformers", "scipy"} & set(sys.modules)
print(code, *sorted(slow), file=sys.stderr)
"""


@pytest.fixture
def file(write, encoder):
    """A file whose lines were all embedded once, as by an earlier command."""
    asked = {"device": Device.AUTO, "precision": Precision.FP32, "prompt": None}
    remember_info(resolve_encoder(DEFAULT_ENCODER), encoder.info, **asked)
    file = write("lines.txt", LINES)
    scan(file, unit="line", precision="fp32", loaded=lambda _: encoder)
    return file


def run(*arguments):
    """Run a command in a process of its own; return what it printed last to standard error."""
    command = [sys.executable, "-c", COMMAND, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    return done.stderr.splitlines()[-1]


@pytest.mark.parametrize("method", ["auto", "exact", "hnsw"])
def test_a_second_scan(file, tmp_path, method):
    arguments = ("scan", file, "--unit", "line", "--precision", "fp32", "--method", method)
    assert run(*arguments, "--project", tmp_path / "lines.ditto") == "0"
    assert run(*arguments, "--grouping", "chain", "--threshold", "0.7") == "0"


def test_exports_of_a_project(file, tmp_path):
    project = tmp_path / "lines.ditto"
    run("scan", file, "--unit", "line", "--precision", "fp32", "--project", project)
    for form in ("csv", "json", "html", "xlsx"):
        output = tmp_path / f"similar.{form}"
        options = ("--format", form, "--output", output, "--grouping", "chain")
        assert run("export", project, *options, "--threshold", "0.7") == "0"
        assert output.stat().st_size
