"""Formats whose files make their reader crash, hang or grow, for tests of what happens then."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from dittograph.documents import formats
from dittograph.documents.registry import all_formats

_MODULE = '''
"""Files that say what becomes of the process that reads them."""

import os
import re
import time

from dittograph.documents.format import Confidence, Format
from dittograph.documents.blocks import paragraph
from dittograph.documents.location import Location
from dittograph.documents.source import Source, UnusableError


class Strange(Format):
    name = "strange"
    title = "strange files"
    suffixes = (".odd",)

    def read(self, file):
        words = file.read().decode()
        if words == "crash":
            os.abort() if os.name == "nt" else os.kill(os.getpid(), 11)
        if words == "abort":
            os.abort()
        if words == "hang":
            while True:
                time.sleep(60)
        if words == "compute":  # in a library, where no other thread can stop it
            re.fullmatch("(a|a|a)*b", "a" * 60)
        if words == "grow":
            kept = []
            while True:
                kept.append(bytearray(16 << 20))
        if words == "print":
            print("not a message")
        if words == "sign":
            raise UnusableError("It is a sign.")
        block = paragraph(f"{words} {os.getpid()}", Location(paragraph=1))
        return Source(file.name, file.path, self.name, blocks=(block,))


FORMAT = Strange()
'''


@pytest.fixture
def strange(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give the program a format more: ``.odd`` files with the word that they do to their reader."""
    folder = tmp_path_factory.mktemp("formats")
    (folder / "strange.py").write_text(_MODULE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(formats, "__path__", [*formats.__path__, str(folder)])
        all_formats.cache_clear()
        yield
    sys.modules.pop("dittograph.documents.formats.strange", None)
    all_formats.cache_clear()
