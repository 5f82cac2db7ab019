"""What the packages leave out is used by nothing that the program does."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest
from trim import EXCLUDED, TEXT_MODELS, dropped, other_models

_TRANSFORMERS = Path(str(importlib.util.find_spec("transformers").origin)).parent  # type: ignore[union-attr]
_PACKAGING = Path(__file__).parents[2] / "packaging"
_WORK = """
import sys
from pathlib import Path
from dittograph.cli import main as cli
from dittograph.documents.format import Unread
from dittograph.documents.reading import read_unread
for file in sorted(Path("formats").iterdir()):  # here, not in processes of their own
    read = read_unread(Unread.look(file, file.name))
    assert read.sources and not read.skipped, file
code = 0
for line in sys.argv[1:]:
    code = code or cli.main(line.split("|"))
print("\\n".join(["imported:", *sys.modules]))
sys.exit(code)
"""


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """The modules that are there after reading every format, scans, exports and teaching."""
    folder = tmp_path_factory.mktemp("work")
    script, tests = _PACKAGING / "cleanroom/examples.py", _PACKAGING.parent / "tests"
    subprocess.run(
        [sys.executable, script, tests, folder / "formats", "The council met.", "Snow fell."],
        check=True,
    )
    (folder / "a.txt").write_text("The council met.\nThe council has met.\nSnow fell.\n")
    rows = "".join(
        f"The council met on day {n},On day {n} the council met,1\nSnow fell {n},Oil rose {n},0\n"
        for n in range(12)
    )
    (folder / "pairs.csv").write_text(f"sentence1,sentence2,label\n{rows}")
    commands = [
        "scan|a.txt|formats|--project|a.ditto|--progress|none",
        "scan|a.txt|--method|hnsw|--no-cache|--progress|none",
        "search|a.ditto|the council",
        "export|a.ditto|--format|xlsx|--output|a.xlsx",
        "export|a.ditto|--format|cleaned|--output|cleaned",
        "evaluate|pairs.csv|--progress|none",
        "teach|pairs.csv|--loss|contrastive|--epochs|1|--output|taught|--progress|none",
    ]
    done = subprocess.run(
        [sys.executable, "-c", _WORK, *commands],
        cwd=folder, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return set(done.stdout.rpartition("imported:\n")[2].splitlines())


def test_nothing_that_is_left_out_is_ever_imported(imported):
    assert "transformers.models.bert.modeling_bert" in imported
    assert {"pypdfium2_raw", "python_calamine", "markdown_it"} <= imported
    left_out = (*EXCLUDED, *other_models(_TRANSFORMERS))
    missed = {name for name in imported for out in left_out if f"{name}.".startswith(f"{out}.")}
    assert not missed - {"yaml._yaml"}  # without it, PyYAML reads with Python


def test_every_kind_of_network_that_is_kept_is_there():
    there = {folder.name for folder in (_TRANSFORMERS / "models").iterdir()}
    assert there >= TEXT_MODELS


@pytest.mark.parametrize(
    "kind",
    ["bert", "roberta", "xlm_roberta", "distilbert", "mpnet", "t5", "modernbert", "qwen3"],
)
def test_the_networks_of_common_encoders_are_kept(kind):
    assert not dropped(f"transformers/models/{kind}/modeling_{kind}.py")


@pytest.mark.parametrize(
    ("place", "out"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", False),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", False),
        ("PySide6/Qt/plugins/imageformats/libqjpeg.so", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", True),
        ("transformers/models/vit/modeling_vit.py", True),
        ("torch/lib/libtorch_cpu.so", False),
        ("torch/lib/libtorchbind_test.so", True),
        ("encoders/all-MiniLM-L6-v2/model.safetensors", False),
        ("libX11.so.6", True),
        ("libxcb-cursor.so.0", False),
        ("libstdc++.so.6", True),
        ("pypdfium2_raw/libpdfium.so", False),
        ("pypdfium2_raw/version.json", False),
        ("python_calamine/_python_calamine.cpython-311-x86_64-linux-gnu.so", False),
        ("libssl.so.3", False),
    ],
)
def test_files_that_are_left_out(place, out):
    assert dropped(place) is out


def test_the_same_is_left_out_on_windows():
    assert dropped(r"PySide6\plugins\tls\qopensslbackend.dll")
    assert dropped(r"PySide6\translations\qt_de.qm")
    assert dropped(r"torch\include\ATen\ATen.h")
    assert dropped(r"torch\lib\c10.lib")
    assert not dropped(r"torch\lib\c10.dll")
    assert not dropped(r"pypdfium2_raw\pdfium.dll")
    assert not dropped(r"PySide6\plugins\platforms\qwindows.dll")
    assert not dropped(r"PySide6\plugins\styles\qmodernwindowsstyle.dll")
    assert not dropped(r"PySide6\Qt6Core.dll")
