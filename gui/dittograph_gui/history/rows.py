"""The history as a list: plain data, without Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from dittograph.project.history import Standing, Step

from dittograph_gui.language.dates import day
from dittograph_gui.language.words import capital, tr


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list.

    Attributes:
        step: Id of the step; None for the beginning.
        when: When it was done, in words; "" where that is not known.
        what: What it did, in words.
        holds: Whether it is part of what holds now.
        now: Whether it is what was done last of that.
    """

    step: int | None
    when: str
    what: str
    holds: bool
    now: bool


@dataclass(frozen=True, slots=True)
class Told:
    """A step without its changes, of which there may be 100,000.

    Attributes:
        id: Its place in the history.
        time: When it was done, in seconds since 1970; None where that is not known.
        standing: Whether it holds.
        words: What it did.
    """

    id: int
    time: float | None
    standing: Standing
    words: str


def told(steps: Iterable[Step], words: Callable[[Step], str]) -> list[Told]:
    """Say what each step did; where many are large it takes a while, and is meant for a worker.

    Args:
        steps: In the order in which they were done.
        words: Says what a step did.
    """
    return [Told(step.id, step.time, step.standing, words(step)) for step in steps]


class History:
    """The lines of a history, the latest first.

    Attributes:
        place_now: The line of what was done last of all that holds now.
    """

    def __init__(self, steps: Sequence[Told], now: datetime | None = None) -> None:
        """Take a history.

        Args:
            steps: In the order in which they were done.
            now: The present time (default: that of the clock).
        """
        self._steps = list(reversed(steps))
        self._now = now or datetime.now()
        held = (step.id for step in self._steps if step.standing is Standing.DONE)
        self._last: int | None = next(held, None)
        places = (place for place, step in enumerate(self._steps) if step.id == self._last)
        self.place_now = next(places, len(self._steps))

    def __len__(self) -> int:
        return len(self._steps) + 1

    def __getitem__(self, place: int) -> Row:
        if place == len(self._steps):
            return Row(None, "", tr("The beginning"), holds=True, now=self._last is None)
        step = self._steps[place]
        holds = step.standing is Standing.DONE
        what = capital(step.words)
        return Row(
            step.id,
            time_words(step.time, self._now),
            what if holds else tr("{what} (undone)", what=what),
            holds=holds,
            now=step.id == self._last,
        )


def time_words(time: float | None, now: datetime) -> str:
    """Return "14:05:31", "yesterday, 14:05", "3 May 2026, 14:05"; "" where it is not known."""
    if time is None:
        return ""
    try:
        then = datetime.fromtimestamp(time)
    except (OverflowError, OSError, ValueError):  # from a file that somebody made
        return ""
    days = (now.date() - then.date()).days
    if days == 0:
        return f"{then:%H:%M:%S}"
    date = tr("yesterday") if days == 1 else day(then)
    return f"{date}, {then:%H:%M}"
