"""What the test tells: a line a check, then the figures."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager


class MissingError(Exception):
    """The test cannot be done here; one sentence says what is missing."""


class FailedError(Exception):
    """A step cannot go on; one sentence says why."""


class Report:
    """Counts what held and what did not."""

    def __init__(self) -> None:
        self.failures: list[str] = []
        self.checks = 0
        self.where = ""
        self._figures: list[tuple[str, str]] = []

    def check(self, what: str, ok: bool, detail: str | Sequence[object] = "") -> bool:  # noqa: FBT001
        """Tell one check.

        Args:
            what: What should hold, as a sentence without a full stop.
            ok: Whether it does.
            detail: What to show if it does not; of a list, the first dozen.

        Returns:
            ``ok``.
        """
        self.checks += 1
        self._say(f"{'✓' if ok else '✗'} {what}")
        if not ok:
            self.failures.append(f"{self.where}: {what}")
            lines = detail.splitlines() if isinstance(detail, str) else [str(d) for d in detail]
            for line in lines[:12]:
                self._say(f"      {line}")
            if len(lines) > 12:
                self._say(f"      … and {len(lines) - 12:,} more")
        return ok

    def note(self, words: str) -> None:
        """Tell something that is neither right nor wrong."""
        self._say(f"· {words}")

    def figure(self, what: str, value: str) -> None:
        """Keep a figure for the end."""
        self._figures.append((f"{self.where}: {what}" if self.where else what, value))

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Head what follows; a step that cannot go on fails, and the next one begins."""
        self._say(f"\n{self.where + ', ' if self.where else ''}{name}")
        began = time.monotonic()
        try:
            yield
        except FailedError as error:
            self.check(f"“{name}” can be tried to its end", ok=False, detail=str(error))
        self._say(f"  ({time.monotonic() - began:.0f} s)")

    def end(self) -> int:
        """Tell the figures and the outcome; return the exit code."""
        self.where = ""
        if self._figures:
            width = max(len(what) for what, _ in self._figures)
            self._say("\nFigures")
            for what, value in self._figures:
                self._say(f"  {what:<{width}}  {value}")
        if self.failures:
            self._say(f"\n{len(self.failures)} of {self.checks} checks failed:")
            for failure in self.failures:
                self._say(f"✗ {failure}")
            return 1
        self._say(f"\nAll {self.checks} checks hold.")
        return 0

    def _say(self, line: str) -> None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
