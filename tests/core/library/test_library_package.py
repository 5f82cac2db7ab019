"""The package as such: its names, what importing it does, and its types."""

from __future__ import annotations

import json
import pkgutil
import subprocess
import sys
from pathlib import Path

import dittograph
import pytest
import user_program

HEAVY = {"torch", "transformers", "sentence_transformers", "hnswlib", "numpy", "sqlite3"}


def run(code: str) -> object:
    """Run some code in a new process; return what its ``result`` was."""
    code += "\nimport json; print(json.dumps(result))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def test_importing_it_loads_next_to_nothing_and_changes_nothing():
    code = (
        "import os, sys; before = dict(os.environ)\nimport dittograph\n"
        "result = [sorted(sys.modules), dict(os.environ) == before]"
    )
    modules, unchanged = run(code)
    assert unchanged
    assert not HEAVY & set(modules)


def test_using_it_loads_no_encoder_library_before_there_is_need():
    code = (
        "import sys, dittograph\n"
        "for name in dittograph.__all__: getattr(dittograph, name)\n"
        "result = sorted(sys.modules)"
    )
    assert not {"torch", "transformers", "sentence_transformers", "hnswlib"} & set(run(code))


@pytest.mark.parametrize("name", [m.name for m in pkgutil.iter_modules(dittograph.__path__)])
def test_no_module_takes_the_place_of_a_public_function(name):
    assert name == "errors" or name not in dittograph.__all__


def test_scan_is_the_function_whatever_was_imported_before():
    code = (
        "import dittograph.scanning, dittograph.finished_scan, dittograph.cli.main\n"
        "import dittograph.library.scanning\n"
        "from dittograph.library import comparing, exporting\n"
        "import dittograph\n"
        "names = 'scan', 'compare', 'open', 'export'\n"
        "first = [callable(getattr(dittograph, name)) for name in names]\n"
        "import dittograph.engine.server\n"
        "result = [*first, dittograph.scan.__name__]"
    )
    assert run(code) == [True, True, True, True, "scan"]


def test_names_are_listed_and_others_are_missed():
    assert set(dittograph.__all__) <= set(dir(dittograph))
    from dittograph import compare, export, scan

    assert scan is dittograph.scan and compare is dittograph.compare
    assert export is dittograph.export
    with pytest.raises(AttributeError, match="no attribute 'scna'"):
        dittograph.scna  # noqa: B018


def test_it_says_that_it_has_types():
    assert (Path(dittograph.__file__).parent / "py.typed").is_file()


def test_a_program_that_uses_everything_runs(tmp_path, fresh_cache):
    csv, cleaned, error = user_program.main(tmp_path)
    assert csv == "Wrote 4 rows to farm.csv."
    assert cleaned.startswith("Wrote 1 file to cleaned without the 1 dropped text")
    assert error.startswith("There is no file or folder")
