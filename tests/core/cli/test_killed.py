"""A scan that is killed in the middle loses a second of work and nothing else."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys

import numpy as np
import pytest
from dittograph import scanning
from dittograph.caches.folder import vector_files

LINES = [f"District {i} approved {i * 7 % 50} plans for its harbour in May." for i in range(6_000)]


def saved():
    """Return how many vectors are in the cache."""
    for file in vector_files().path.glob("*.sqlite"):
        with contextlib.suppress(sqlite3.Error), sqlite3.connect(file) as database:
            return database.execute("SELECT count(*) FROM vectors").fetchone()[0]
    return 0


@pytest.mark.skipif(os.name != "posix", reason="kills by signal")
def test_a_killed_scan_leaves_no_half_file_and_its_vectors_are_used(fresh_cache, tmp_path, encoder):
    source = tmp_path / "list.txt"
    source.write_text("\n".join(LINES))
    command = [sys.executable, "-m", "dittograph.cli.main", "scan", str(source),
               "--precision", "fp32",
               "--progress", "json", "--format", "json", "--output", str(tmp_path / "out.json"),
               "--project", str(tmp_path / "p.ditto")]  # fmt: skip
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        for _ in process.stderr:
            if saved():
                process.kill()
                break
    assert process.returncode == -9, "it had ended before it was killed"
    kept = saved()
    assert 0 < kept < len(LINES)
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["list.txt"]
    assert source.read_text() == "\n".join(LINES)

    source.write_text("\n".join(LINES[::6]))
    again = scanning.scan(source, precision="fp32", floor=0.99, threshold=0.99,
                            loaded=lambda settings: encoder)  # fmt: skip
    assert again.embedded == saved() - kept
    assert again.embedded < 1000
    np.testing.assert_allclose(again.vectors[::20], encoder.encode(LINES[::120]), atol=1e-5)
