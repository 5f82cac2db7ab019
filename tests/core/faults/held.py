"""A format whose files hold up or end the process that reads them, for tests of what ends it."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager

import pytest
from dittograph.documents import formats
from dittograph.documents.registry import all_formats

# A file of this format says how its reader behaves, after it has opened the pipe that it names.
FORMAT = '''
"""Files that hold up or end the process that reads them."""

import os
import re
import signal
from pathlib import Path

from dittograph.documents.blocks import paragraph
from dittograph.documents.format import Format
from dittograph.documents.location import Location
from dittograph.documents.source import Source


class Held(Format):
    name = "held"
    title = "files that hold up"
    suffixes = (".held",)

    def read(self, file):
        word, _, place = file.read().decode().partition(" ")
        if word in ("wait", "compute"):
            pipe = os.open(place, os.O_WRONLY)  # until this process ends
            os.write(pipe, b"x")
            while word == "wait":
                signal.pause()
            re.match(r"(a+)+$", "a" * 60 + "b")  # never ends, and lets no other thread run
        if word == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        if word == "once" and not Path(place).exists():
            Path(place).touch()
            os.kill(os.getpid(), signal.SIGKILL)
        block = paragraph(word, Location(paragraph=1))
        return Source(file.name, file.path, self.name, blocks=(block,))


FORMAT = Held()
'''


@pytest.fixture(name="held")
def held_format(tmp_path_factory, monkeypatch):
    """Give the program a format more; returns the folder of its module."""
    folder = tmp_path_factory.mktemp("formats")
    (folder / "held.py").write_text(FORMAT)
    monkeypatch.setattr(formats, "__path__", [*formats.__path__, str(folder)])
    all_formats.cache_clear()
    yield folder
    sys.modules.pop("dittograph.documents.formats.held", None)
    all_formats.cache_clear()


@pytest.fixture(name="pipe")
def named_pipe(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    return tmp_path / "pipe"


@contextmanager
def readers_of(pipe):
    """Wait until a reader is held; at the end, wait until no reader is there any more."""
    with pipe.open("rb", buffering=0) as held:
        assert held.read(1) == b"x"
        yield
        assert not held.read(1), "the pipe is closed by its end alone"
