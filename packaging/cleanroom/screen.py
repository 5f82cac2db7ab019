"""A screen outside the room, with a window manager, and hands: keys, titles, pictures."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cleanroom.report import FailedError

_SIZE = "1366x820x24"


@dataclass(frozen=True, slots=True)
class Screen:
    """What a person sees and does.

    Attributes:
        display: Its name, such as ``:61``.
        pictures: Where pictures of it go.
    """

    display: str
    pictures: Path

    def windows(self, title: str) -> list[str]:
        """Return the visible windows whose title matches a regular expression."""
        return self._do("search", "--onlyvisible", "--name", title).split()

    def wait_for(self, title: str, seconds: float = 30) -> str:
        """Wait until a window has a title; return the window.

        Raises:
            FailedError: It did not come in time.
        """
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = self.windows(title)
            if found:
                return found[-1]
            time.sleep(0.02)
        raise FailedError(f"no window “{title}” within {seconds:.0f} s; there are {self.titles()}")

    def wait_until_gone(self, title: str, seconds: float = 30) -> None:
        """Wait until no window has a title.

        Raises:
            FailedError: There still was one after that time.
        """
        wait(lambda: not self.windows(title), f"the window “{title}” closes", seconds)

    def titles(self) -> list[str]:
        """Return the titles of all visible windows that have one."""
        names = [self._do("getwindowname", w).strip() for w in self.windows(".+")]
        return sorted({name for name in names if name})

    def focus(self, window: str) -> None:
        """Turn to a window."""
        self._do("windowactivate", "--sync", window)

    def keys(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self._do("key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        """Type letters."""
        self._do("type", "--delay", "8", text)

    def at_rest(self, seconds: float = 20, still: float = 0.3) -> None:
        """Wait until nothing on the screen moves but a blinking cursor (twice a second)."""
        end = time.monotonic() + seconds
        seen, since = b"", time.monotonic()
        while time.monotonic() < end:
            now = self._shot("xwd:-")
            if now != seen:
                seen, since = now, time.monotonic()
            elif time.monotonic() - since >= still:
                return
            time.sleep(0.05)
        raise FailedError("the screen does not come to rest")

    def changed(self, act: Callable[[], object], seconds: float = 10) -> None:
        """Do something and wait until it shows.

        Raises:
            FailedError: Nothing changed on the screen.
        """
        before = self._shot("xwd:-")
        act()
        wait(lambda: self._shot("xwd:-") != before, "the screen changes", seconds)
        self.at_rest()

    def picture(self, name: str) -> None:
        """Keep a picture of all that is seen."""
        self.pictures.mkdir(parents=True, exist_ok=True)
        self._shot(str(self.pictures / f"{name}.png"))

    def _do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            check=False,
            capture_output=True,
            text=True,
            env={**os.environ, "DISPLAY": self.display, "LC_ALL": "C.UTF-8"},
        )
        return done.stdout

    def _shot(self, target: str) -> bytes:
        return subprocess.run(
            ["import", "-display", self.display, "-window", "root", target],
            check=True,
            capture_output=True,
        ).stdout


def wait(holds: Callable[[], bool], what: str, seconds: float = 30) -> None:
    """Wait until something holds.

    Raises:
        FailedError: It did not in time.
    """
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise FailedError(f"waited {seconds:.0f} s in vain until {what}")
        time.sleep(0.02)


@contextmanager
def open_screen(pictures: Path) -> Iterator[Screen]:
    """Start a screen and a window manager; both end with the block.

    Raises:
        FailedError: One did not start.
    """
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", _SIZE, "-nolisten", "tcp", "-ac"]
    with subprocess.Popen(command, pass_fds=[tell], stderr=subprocess.DEVNULL) as program:
        os.close(tell)
        try:
            with os.fdopen(told) as answer:
                display = f":{answer.readline().strip()}"  # a free one, as soon as it can be used
            with _running_manager(display):
                yield Screen(display, pictures)
        finally:
            program.terminate()


@contextmanager
def _running_manager(display: str) -> Iterator[None]:
    environment = {**os.environ, "DISPLAY": display}
    command, silent = ["openbox", "--sm-disable"], subprocess.DEVNULL
    with subprocess.Popen(command, env=environment, stdout=silent, stderr=silent) as program:
        try:
            wait(lambda: _managed(environment), "the window manager starts", 15)
            yield
        finally:
            program.terminate()


def _managed(environment: dict[str, str]) -> bool:
    asked = ["xdotool", "get_num_desktops"]
    done = subprocess.run(asked, check=False, capture_output=True, env=environment)
    return done.returncode == 0 and done.stdout.strip().isdigit()
