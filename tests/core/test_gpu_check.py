"""``make gpu`` with the CPU standing in: it sees what does not hold."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def gpu(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    import gpu

    yield gpu
    for name in ("gpu", "corpus"):
        sys.modules.pop(name, None)


@pytest.fixture
def small(gpu):
    return replace(gpu.STAND_IN, vectors=400, rows=100)


def test_the_whole_table_holds_on_the_cpu():
    done = subprocess.run(
        [sys.executable, ROOT / "benchmarks/gpu.py", "--stand-in"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, filter(None, sys.path)))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = [line for line in done.stdout.splitlines() if line.startswith("|")]
    assert len(lines) == 11
    told = [line.split("|")[1].strip() for line in lines[2:]]
    assert [line.split()[0] for line in told] == [
        *("vectors", "vectors", "encoding", "all", "similarities", "pairs"),
        *("batches", "teaching", "everything"),
    ]
    assert "NO" not in done.stdout


def test_without_a_graphics_processor_it_says_so(gpu, monkeypatch, capsys):
    monkeypatch.setattr(gpu.torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(sys, "argv", ["gpu.py"])
    assert gpu.main() == 2
    assert "no graphics processor" in capsys.readouterr().err


def _fails(gpu, monkeypatch, capsys, sizes, check, pairs=None) -> str:
    """Run one check alone, see that the table fails, and return its lines."""
    for name in ("vectors_of_the_cpu", "encoding", "all_pairs", "out_of_memory", "teaching"):
        if name != check:
            monkeypatch.setattr(gpu, name, lambda *_: iter(()))
    assert not gpu.run(sizes, pairs)
    told = capsys.readouterr().out
    assert "| NO |" in told
    return told


def test_a_pair_that_is_missing_is_seen(gpu, small, monkeypatch, capsys):
    real = gpu.exact_pairs

    def without_some(x, **how):
        found = real(x, **how)
        half = len(found.pairs) // 2
        kept = type(found.pairs)(
            found.pairs.a[:half], found.pairs.b[:half], found.pairs.similarity[:half]
        )
        return replace(found, pairs=kept)

    monkeypatch.setattr(gpu, "exact_pairs", without_some)
    assert " 0 wrong" in _fails(gpu, monkeypatch, capsys, small, "all_pairs")


def test_scoring_on_the_cpu_is_seen(gpu, small, monkeypatch, capsys):
    monkeypatch.setattr(gpu.on_device, "vectors_beside", lambda rows, vectors: None)
    told = _fails(gpu, monkeypatch, capsys, small, "all_pairs")
    assert "0 missing, 0 wrong" in told


def test_a_number_that_is_wrong_is_seen(gpu):
    x = gpu.made_up_vectors(300)
    rows = np.arange(300)
    found = gpu.exact_pairs(x, floor=0.8).pairs
    assert len(found) > 3
    good = found.a, found.b, found.similarity
    assert gpu.beside_brute_force(x, rows, *good) == (0, 0)
    assert gpu.beside_brute_force(x, rows, *good[:2], found.similarity - np.float32(0.01)) == (
        0,
        len(found),
    )
    assert gpu.beside_brute_force(x, rows, *(part[1:] for part in good)) == (1, 0)


def test_vectors_that_are_wrong_are_seen(gpu, small, monkeypatch, capsys):
    monkeypatch.setattr(gpu, "lowest_cosine", lambda found, expected: 0.99)
    _fails(gpu, monkeypatch, capsys, small, "vectors_of_the_cpu")


def test_a_check_that_breaks_costs_itself_only(gpu, small, monkeypatch, capsys):
    def broken(*_):
        raise RuntimeError("CUDA error")

    monkeypatch.setattr(gpu, "all_pairs", broken)
    told = _fails(gpu, monkeypatch, capsys, replace(small, texts=8), "all_pairs")
    assert "| RuntimeError | CUDA error | NO |" in told
    assert "| everything |" in told
