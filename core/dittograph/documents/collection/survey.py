"""A first look at what is to be read: how many files of which kind, and what will be left out.

Only the first bytes of files are looked at, and of texts enough to guess their encoding. So a file
may still turn out to be damaged, locked or empty when it is read.
"""

from __future__ import annotations

import codecs
import contextlib
import os
import re
import stat
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from dittograph.documents.collection.walk import Passed, find_files, real, why_unreadable
from dittograph.documents.foreign import refuse_foreign
from dittograph.documents.format import Format, Unread
from dittograph.documents.markup.package import DAMAGED
from dittograph.documents.registry import recognise
from dittograph.documents.source import Skipped, UnusableError
from dittograph.documents.text.decode import decode_text
from dittograph.documents.text.text_format import TextFormat
from dittograph.progress import NO_PROGRESS, Phase, Progress

_SAMPLE = 1 << 18  # bytes of a text that are looked at for proof of its encoding
_LONGEST = 1 << 24  # bytes of a text of which the encoding is guessed
_MOST_GUESSES = 100  # guessing takes up to a tenth of a second; the others are counted
_LINE = 120  # bytes of a sample line on either side of the first letter that tells
_MOST_TABLES = 20  # of which the columns are asked for
_FOREIGN = re.compile(rb"[\x80-\xff]")


@dataclass(frozen=True, slots=True)
class Kind:
    """The files of one format.

    Attributes:
        name: The format's name.
        title: What people call them: "Word documents".
        files: How many there are.
        size: Their bytes, all together.
    """

    name: str
    title: str
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class Guess:
    """A text whose bytes do not prove its encoding.

    Attributes:
        path: The file, links followed.
        name: What to call it.
        encoding: The codec that it would be read in; "" where too many files are guessed at.
        sample: The first line with letters that show it, cut where it is long.
    """

    path: str
    name: str
    encoding: str
    sample: bytes

    def line(self, codec: str = "") -> str:
        """Return the sample line.

        Args:
            codec: How to decode it; "" for what it would be read in.
        """
        return self.sample.decode(codec or self.encoding or "cp1252", "replace").strip()


@dataclass(frozen=True, slots=True)
class Root:
    """What is behind one path that was given.

    Attributes:
        is_folder: Whether it is a folder.
        files: How many files there are, those that cannot be read among them.
        size: Their bytes, all together.
        problem: Why it cannot be read itself, or "".
    """

    is_folder: bool
    files: int = 0
    size: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Survey:
    """What a first look tells.

    Attributes:
        kinds: The files that will be read, by format, the most frequent first.
        unread: The files and folders that will not, and why.
        passed: What is passed over, by reason.
        guesses: The texts whose encoding is a guess.
        tables: Some files that are made of tables, and their formats.
        roots: What is behind each path that was given.
    """

    kinds: tuple[Kind, ...] = ()
    unread: tuple[Skipped, ...] = ()
    passed: Mapping[Passed, int] = field(default_factory=dict)
    guesses: tuple[Guess, ...] = ()
    tables: tuple[tuple[str, str], ...] = ()
    roots: Mapping[str, Root] = field(default_factory=dict)

    @property
    def files(self) -> int:
        """How many files will be read."""
        return sum(kind.files for kind in self.kinds)


def survey(paths: Sequence[str | Path], progress: Progress = NO_PROGRESS) -> Survey:
    """Look at files and folders without reading them.

    Nothing raises for one bad file among many.

    Args:
        paths: Files and folders.
        progress: Told of each file.

    Raises:
        CancelledError: From ``progress``.
    """
    look = _Look()
    progress.start(Phase.READING, 0, "files")
    plan = {given: find_files(given, progress) for given in dict.fromkeys(map(str, paths))}
    progress.start(Phase.READING, sum(len(found.files) for found in plan.values()), "files")
    for given, found in plan.items():
        look.unread += found.failed
        look.passed.update(found.passed)
        failed = len(look.unread)
        size = 0
        for file, name in found.files:
            progress.advance()
            size += look.at(file, name)
        alone = [] if found.is_folder else look.unread[failed:]
        problem = alone[0].reason if alone else ""
        look.roots[given] = Root(found.is_folder, len(found.files), size, problem)
    return look.result()


class _Look:
    """What was seen so far."""

    def __init__(self) -> None:
        self.unread: list[Skipped] = []
        self.passed: Counter[Passed] = Counter()
        self.roots: dict[str, Root] = {}
        self._seen: set[object] = set()
        self._files: Counter[str] = Counter()
        self._sizes: dict[str, int] = defaultdict(int)
        self._titles: dict[str, str] = {}
        self._guesses: list[Guess] = []
        self._tables: list[tuple[str, str]] = []

    def at(self, path: Path, name: str) -> int:
        """Look at a file, and return its bytes; 0 if it is not new."""
        size = 0
        try:
            file, state = _opened(path, name)
            size = state.st_size
            if self._is_known(path, state):
                self.passed[Passed.TWICE] += 1
                return 0
            form = _recognised(file)
            if isinstance(form, TextFormat):
                self._guess(path, name)
            elif size < _SAMPLE and _may_be_text(file.head):
                self._guess_as_read(form, file)
            self._count(form, path, size)
        except UnusableError as error:
            self.unread.append(Skipped(name, str(error)))
        except OSError as error:
            self.unread.append(Skipped(name, why_unreadable(error, "file")))
        except Exception:  # noqa: BLE001 - whatever a library makes of a damaged head
            self.unread.append(Skipped(name, DAMAGED))
        return size

    def result(self) -> Survey:
        """Return all that was seen."""
        kinds = [
            Kind(name, self._titles[name], files, self._sizes[name])
            for name, files in self._files.most_common()
        ]
        return Survey(
            tuple(kinds),
            tuple(self.unread),
            dict(self.passed),
            tuple(self._guesses),
            tuple(self._tables),
            self.roots,
        )

    def _is_known(self, path: Path, state: os.stat_result) -> bool:
        """Tell if a file was seen already, perhaps under another name."""
        # Some network folders number no files.
        identity = (state.st_dev, state.st_ino) if state.st_ino else real(path)
        if identity in self._seen:
            return True
        self._seen.add(identity)
        return False

    def _count(self, form: Format, path: Path, size: int) -> None:
        self._files[form.name] += 1
        self._sizes[form.name] += size
        self._titles[form.name] = form.title
        if form.tabular and len(self._tables) < _MOST_TABLES:
            self._tables.append((str(path), form.name))

    def _guess_as_read(self, form: Format, file: Unread) -> None:
        """Note a text that may say itself what it is in, such as a web page, but does not."""
        data = file.read()
        if not _is_proven(data) and len(self._guesses) < _MOST_GUESSES:
            source = form.read(replace(file, content=data))
            if source is not None and source.guessed and source.encoding:
                line = _telling_line(data)
                self._guesses.append(Guess(real(file.path), file.name, source.encoding, line))

    def _guess(self, path: Path, name: str) -> None:
        """Note a text whose encoding is a guess; raise if it is no text."""
        with path.open("rb") as stream:
            data = stream.read(_SAMPLE)
        if _is_proven(data):
            return
        if len(self._guesses) >= _MOST_GUESSES:
            self._guesses.append(Guess(real(path), name, "", _telling_line(data)))
            return
        with path.open("rb") as stream:  # all of it: the guess is to be that of reading
            data = stream.read(_LONGEST)
        read = decode_text(_whole_lines(data))
        if read.guessed:
            self._guesses.append(Guess(real(path), name, read.encoding, _telling_line(data)))


def _opened(path: Path, name: str) -> tuple[Unread, os.stat_result]:
    """Return the head of a file and its state; what is no file is not opened, as it may block."""
    state = path.stat()
    if stat.S_ISDIR(state.st_mode):
        raise UnusableError("A folder has taken its place; try again.")
    if not stat.S_ISREG(state.st_mode):
        raise UnusableError("It is a pipe or a device, not a file; copy what it says to a file.")
    return Unread.look(path, name), state


def _recognised(file: Unread) -> Format:
    if not file.head:
        raise UnusableError("The file is empty.")
    return recognise(file)


def _may_be_text(head: bytes) -> bool:
    """Tell if a file may be one text, as packed documents are not."""
    try:
        refuse_foreign(head)
    except UnusableError:
        return False
    return b"\0" not in head


def _is_proven(data: bytes) -> bool:
    """Tell if a sample of a text is UTF-8 or plain ASCII."""
    if b"\0" in data or b"\x1b" in data:
        return False
    with contextlib.suppress(UnicodeDecodeError):
        codecs.getincrementaldecoder("utf-8")().decode(data, len(data) < _SAMPLE)
        return True
    return False


def _whole_lines(data: bytes) -> bytes:
    """Return a sample without the last line if that is cut, so that no character is torn."""
    if len(data) < _LONGEST:
        return data
    return data[: data.rfind(b"\n") + 1] or data


def _telling_line(data: bytes) -> bytes:
    """Return the first line with a letter that is not ASCII, cut around it where it is long."""
    best = b""
    for line, at in _foreign_lines(data):
        cut = line[max(0, at - _LINE) : at + _LINE]
        if not best:
            best = cut
        if re.search(rb"[A-Za-z\x80-\xff]{2}", cut):
            return cut
    return best


def _foreign_lines(data: bytes) -> Iterator[tuple[bytes, int]]:
    """Give the first lines with such a letter, and where it stands."""
    at = 0
    for _ in range(20):
        found = _FOREIGN.search(data, at)
        if found is None:
            return
        start = data.rfind(b"\n", 0, found.start()) + 1
        end = data.find(b"\n", found.start())
        end = len(data) if end < 0 else end
        yield data[start:end], found.start() - start
        at = end
