"""The same program from source, on this machine: what the packaged one must equal."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from cleanroom.report import Missing

_START = "import sys; from dittograph.cli import main; sys.exit(main())"


@dataclass(frozen=True, slots=True)
class SourceProgram:
    """Runs in a folder of its own, with caches of its own."""

    folder: Path

    def run(self, *words: str, stdin: str = "") -> subprocess.CompletedProcess[bytes]:
        """Run a command."""
        kept = {k: v for k, v in os.environ.items() if k in ("PATH", "PYTHONPATH")}
        return subprocess.run(
            [sys.executable, "-c", _START, *words],
            check=False,
            input=stdin.encode(),
            capture_output=True,
            cwd=self.folder,
            env={**kept, "HOME": str(self.folder), "LANG": "C.UTF-8"},
        )

    def check(self) -> None:
        """Raise Missing where the program does not run from source."""
        done = self.run("--version")
        if done.returncode:
            raise Missing(
                "The program does not run from source with this Python, so there is nothing to "
                "compare with; use the one of “make run”."
            )
