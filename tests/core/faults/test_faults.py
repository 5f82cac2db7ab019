"""Whatever fails or is killed: nothing decided is lost, outputs are whole, sources stay.

A few points of each scenario are tried here; ``make faults`` tries them all.
"""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

import pytest
from faults.injecting import Scenario, compiled, drive

MODULES = ("projects", "outputs", "remembered", "scans", "encoders")


def scenarios(name):
    """Return the names of the scenarios in a module, which are told by their titles."""
    module = import_module(f"faults.{name}")
    return [
        kind.__name__
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Scenario) and kind.title
        if kind.__module__ == module.__name__
    ]


CASES = [(f"faults.{name}", kind) for name in MODULES for kind in scenarios(name)]


@pytest.fixture(scope="session")
def injector(tmp_path_factory):
    library = compiled(tmp_path_factory.mktemp("injector"))
    if library is None:
        pytest.skip("needs Linux and a C compiler")
    return library


@pytest.fixture
def disk(tmp_path):
    """Return a folder in memory, where there is one: it has nothing to wait for."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory, prefix="dittograph-faults-") as folder:
        yield Path(folder)


@pytest.mark.parametrize(("module", "scenario"), CASES)
def test_a_few_points(injector, disk, module, scenario):
    for found in drive(injector, module, scenario, disk, few=True):
        assert found.tried
        assert not found.wrong, "\n".join(found.wrong)


@pytest.mark.slow
@pytest.mark.parametrize(("module", "scenario"), CASES)
def test_every_point(injector, disk, module, scenario):
    found = drive(injector, module, scenario, disk, few=False)
    if log := os.environ.get("DITTOGRAPH_FAULTS"):  # what docs/reliability.md tells
        with Path(log).open("a", encoding="utf-8") as file:
            file.writelines(json.dumps(asdict(one)) + "\n" for one in found)
    assert not [wrong for one in found for wrong in one.wrong]
