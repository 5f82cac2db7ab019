"""Tries an installed program as a person would first: does it start, and does it find duplicates?

    python packaging/smoke.py PROGRAM

Uses nothing but Python itself, so that it runs where only the package is installed. Whether the
network is off is for the caller to see to.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "dittograph_resources" / "sample"
# These would let it find what is not in the package.
_FOREIGN = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_SECONDS = 600


def main() -> int:
    """Run three commands; return 0 if each does what it should."""
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as place:
        environment = {n: value for n, value in os.environ.items() if n not in _FOREIGN}
        for name in ("CACHE", "SETTINGS", "PROJECTS", "ENCODERS"):
            environment[f"DITTOGRAPH_{name}"] = str(Path(place, name.lower()))
        environment["DITTOGRAPH_POLICY"] = str(Path(place, "no-policy.toml"))
        version = _told([program, "--version"], environment)
        doctor = _told([program, "doctor"], environment)
        found = json.loads(_told([program, "scan", str(SAMPLE), "--format", "json"], environment))
    problems = [
        problem
        for problem, there in (
            ("the version is not told", version.startswith("dittograph ")),
            ("the encoder is not as published", "weights as published" in doctor),
            ("files were skipped", not found["skipped"]),
            ("pairs may be missing", found["coverage"]["complete"]),
            ("no clusters were found", bool(found["clusters"])),
        )
        if not there
    ]
    for problem in problems:
        print(f"Not right: {problem}.", file=sys.stderr)
    return 1 if problems else 0


def _told(command: list[str], environment: dict[str, str]) -> str:
    began = time.monotonic()
    done = subprocess.run(
        command, env=environment, capture_output=True, timeout=_SECONDS, check=False
    )
    print(f"{' '.join(command[1:3])}: {time.monotonic() - began:.1f} s", flush=True)
    if done.returncode:
        sys.stderr.write(done.stderr.decode("utf-8", "replace"))
        sys.exit(f"“{' '.join(command)}” ended with {done.returncode}.")
    return done.stdout.decode("utf-8")


if __name__ == "__main__":
    sys.exit(main())
