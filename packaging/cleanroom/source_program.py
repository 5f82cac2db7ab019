"""The same program from source, on this machine: what the packaged one must equal."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from cleanroom.report import MissingError

_START = "import sys; from dittograph.cli.main import main; sys.exit(main())"
_Done = subprocess.CompletedProcess[bytes]


@dataclass(frozen=True, slots=True)
class SourceProgram:
    """Runs in a folder of its own, with caches of its own; every command only once.

    Attributes:
        root: The source tree.
        folder: Where it works.
    """

    root: Path
    folder: Path
    _known: dict[tuple[str, ...], _Done] = field(default_factory=dict)

    def run(self, *words: str) -> _Done:
        """Run a command, or return what it said before."""
        if words not in self._known:
            self._known[words] = self.python("-c", _START, *words)
        return self._known[words]

    def python(self, *words: str | Path) -> _Done:
        """Run Python with the modules of the program."""
        parts = (str(self.root / name) for name in ("core", "gui", "resources"))
        return subprocess.run(
            [sys.executable, *words],
            check=False,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            cwd=self.folder,
            env={
                "HOME": str(self.folder),
                "LANG": "C.UTF-8",
                "PATH": os.environ["PATH"],
                "PYTHONPATH": os.pathsep.join(parts),
            },
        )

    def check(self) -> None:
        """Raise MissingError where the program does not run from source."""
        done = self.run("--version")
        if done.returncode:
            raise MissingError(
                "The program does not run from source with this Python, so there is nothing to "
                "compare with; use the one of “make run”."
            )
