"""What is done with damaged files, and what counts as a fault of the program.

The program reads them as it reads everything: a survey, then :func:`read_sources` with its reading
processes. Each source is cut into passages for every unit, and where its format writes copies, one
without a passage is written and read again.
"""

from __future__ import annotations

import contextlib
import json
import re
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import NamedTuple
from unittest import mock

from dittograph.documents import reading
from dittograph.documents.collection import gathering
from dittograph.documents.collection.survey import survey
from dittograph.documents.collection.walk import real
from dittograph.documents.options import AS_USUAL, ReadOptions
from dittograph.documents.reading import find_file, read_sources
from dittograph.documents.registry import format_named, recognise
from dittograph.documents.source import ChangedError, Source, TooLargeError, UnusableError
from dittograph.outputs.checked_copy import check_copy
from dittograph.passages.passage import Passage
from dittograph.passages.units import split
from dittograph.settings import Unit
from fuzzing.faults import fault
from fuzzing.mutations import mutated
from fuzzing.seeds import FORMATS, seeds

PATIENCE = 10.0  # seconds of computing for a file
_WAIT = 90.0  # seconds until a reading process is ended; other programs may be busy
MEMORY = 2 << 30  # bytes for a reading process
_CRASHED = "Reading it failed in a way that ended the reader"
_LATE = "Reading it takes longer than"
_NOTE = re.compile("(foot|end)?note|comment")


@dataclass(frozen=True)
class Finding:
    """Something that should not have happened.

    Attributes:
        kind: What: "crash", "hang", "memory", "error", "hidden error" or "copy".
        file: The name of the damaged file.
        format: The format that it was made from.
        what: What happened, in a line.
    """

    kind: str
    file: str
    format: str
    what: str


@dataclass
class Outcome:
    """What became of some files.

    Attributes:
        files: How many there were, by the format they were made from.
        read: How many could be read all the same.
        copies: How many copies were written and read again.
        findings: What should not have happened.
        slowest: The longest time that a file took to read, in seconds, and its name.
        slowest_use: The same for cutting it and for writing its copy.
        memory: The most memory that a reading process had, in bytes.
    """

    files: Counter[str] = field(default_factory=Counter)
    read: Counter[str] = field(default_factory=Counter)
    copies: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")
    slowest_use: tuple[float, str] = (0.0, "")
    memory: int = 0

    def add(self, other: Outcome) -> None:
        """Take in what became of other files."""
        for name in ("files", "read", "copies"):
            getattr(self, name).update(getattr(other, name))
        self.findings += other.findings
        self.slowest = max(self.slowest, other.slowest)
        self.slowest_use = max(self.slowest_use, other.slowest_use)
        self.memory = max(self.memory, other.memory)

    def as_json(self) -> str:
        """Return it as one line."""
        return json.dumps(vars(self) | {"findings": [vars(one) for one in self.findings]})

    @classmethod
    def from_json(cls, line: str) -> Outcome:
        """Read what :meth:`as_json` gave."""
        facts = json.loads(line)
        return cls(
            Counter(facts["files"]),
            Counter(facts["read"]),
            Counter(facts["copies"]),
            [Finding(**one) for one in facts["findings"]],
            tuple(facts["slowest"]),
            tuple(facts["slowest_use"]),
            facts["memory"],
        )


def damaged_file(seed: int, number: int, formats: Sequence[str]) -> tuple[str, str, bytes]:
    """Return the format, the name and the bytes of one of endlessly many damaged files."""
    rng = Random(f"{seed}/{number}")
    name = formats[number % len(formats)]
    files = seeds(name)
    other = seeds(rng.choice(FORMATS))
    data = mutated(rng, rng.choice(files), [*files, *other])
    suffixes = [*format_named(name).suffixes, ""]
    suffix = suffixes[0] if rng.random() < 0.9 else rng.choice([*suffixes, ".txt"])
    return name, f"{number:07}-{name}{suffix}", data


def try_files(
    seed: int,
    numbers: Sequence[int],
    folder: Path,
    formats: Sequence[str] = FORMATS,
    begun: Callable[[str], None] = lambda _: None,
) -> Outcome:
    """Damage files, read them, and write copies.

    Args:
        seed: The same seed gives the same files.
        numbers: Which of them.
        folder: An empty folder for them.
        formats: What they are made from.
        begun: Told the name of each file before this process itself works on it, and "" after that.
    """
    trial = _Trial(seed, folder, begun)
    made = [damaged_file(seed, number, formats) for number in numbers]
    for name, file, data in made:
        (trial.files / file).write_bytes(data)
        trial.formats[file] = name
        trial.outcome.files[name] += 1
    return trial.run()


class _LateError(Exception):
    """Something took too long."""


class _Trial:
    def __init__(self, seed: int, folder: Path, begun: Callable[[str], None]) -> None:
        self.formats: dict[str, str] = {}
        self.outcome = Outcome()
        self._seed = seed
        self._begun = begun
        self._log = folder / "log"
        self.files, self._copies = folder / "files", folder / "copies"
        self.files.mkdir()
        self._copies.mkdir()

    def run(self) -> Outcome:
        for name in self.formats:
            with self._guarded(name, "survey"):
                survey([self.files / name])
        sources = self._read(self.files, AS_USUAL, {})
        wanted: dict[str, _Copied] = {}
        encodings: dict[str, str] = {}
        for name, found in sources.items():
            self.outcome.read[self.formats[name]] += bool(found)
            for number, source in enumerate(found[:4]):
                copy = f"{number}-{name}"
                for unit in Unit:
                    with self._guarded(name, f"cutting by {unit}"):
                        for _ in split(source, 0, unit):
                            pass
                with self._guarded(name, "copy"):
                    if (copied := self._copy(name, source, copy)) is not None:
                        wanted[copy] = copied
                        if source.encoding and not source.member:
                            encodings[real(self._copies / copy)] = source.encoding
        self._compare(wanted, encodings)
        return self.outcome

    def _note(self, kind: str, file: str, what: str) -> None:
        self.outcome.findings.append(Finding(kind, file, self.formats[file], what))

    @contextlib.contextmanager
    def _guarded(self, file: str, doing: str) -> Iterator[None]:
        """Note what is raised, and what takes too long, and go on."""
        self._begun(file)
        begin = time.process_time()
        try:
            with _at_most(PATIENCE):
                yield
        except _LateError as error:
            self._note("hang", file, f"{doing}: {fault(error)}")
        except MemoryError as error:
            self._note("memory", file, f"{doing}: {fault(error)}")
        except Exception as error:  # noqa: BLE001 - this is what is looked for
            self._note("error", file, f"{doing}: {fault(error)}")
        self._begun("")
        taken = time.process_time() - begin
        self.outcome.slowest_use = max(self.outcome.slowest_use, (taken, file))

    def _read(
        self, folder: Path, options: ReadOptions, encodings: dict[str, str]
    ) -> dict[str, list[Source]]:
        """Read a folder as the program does, and return the sources by file."""
        paths = sorted(folder.iterdir())
        names = {str(path): path.name.split("-", 1)[-1] if folder == self._copies else path.name
                 for path in paths}  # fmt: skip
        with _watched(self._log):
            sources, skipped = read_sources(paths, options=options, encodings=encodings)
        if self._log.exists():
            for line in self._log.read_text().splitlines():
                facts = json.loads(line)
                root = next((p for p in names if facts["name"].startswith(p)), "")
                file = names.get(root, "?")
                if "fault" in facts:
                    self._note("hidden error", file, facts["fault"])
                else:
                    slowest = (facts["seconds"], file)
                    self.outcome.slowest = max(self.outcome.slowest, slowest)
                    self.outcome.memory = max(self.outcome.memory, facts.get("memory", 0))
                    if facts["seconds"] > PATIENCE:
                        self._note("hang", file, f"reading: {facts['seconds']:.0f} s")
            self._log.unlink()
        for one in skipped:
            root = next((p for p in names if one.source.startswith(p)), "")
            file = names[root]
            if one.reason.startswith(_CRASHED):
                self._note("crash", file, one.reason)
            elif one.reason.startswith(_LATE):
                self._note("hang", file, one.reason)
            elif one.reason == str(TooLargeError()):
                self._note("memory", file, one.reason)
            elif not _is_sentence(one.reason):
                self._note("error", file, f"This is no sentence: {one.reason!r}")
        found: dict[str, list[Source]] = {path.name: [] for path in paths}
        for source in sources:
            assert source.path is not None
            found[source.path.name].append(source)
            for remark in source.remarks:
                if not _is_sentence(remark):
                    self._note("error", names[str(source.path)], f"No sentence: {remark!r}")
        return found

    def _copy(self, name: str, source: Source, copy: str) -> _Copied | None:
        """Write a copy of a source without one of its passages.

        Returns:
            What the copy should hold; None if none was written.
        """
        rng = Random(f"{self._seed}/{name}/{source.member}")
        form = format_named(source.format)
        unit = rng.choice([one for one in Unit if one is not Unit.AUTO])
        passages = list(split(source, 0, unit))
        if form.no_copy or not passages:
            return None
        assert source.path is not None
        file = find_file(source.path, source.name, source.member)
        root = find_file(source.path, source.name)
        going = rng.randrange(len(passages))
        options = replace(AS_USUAL, encoding=source.encoding or None)
        file = replace(file, options=options)
        letters = _letters(passages[:going] + passages[going + 1 :])
        try:
            data = form.write_without(file.read(), source, passages, {going})
            if data is not None:
                check_copy(file, source, data, passages, {going})
            if source.member and data is not None:
                holder = recognise(root)
                if not holder.packs or recognise(file.inside("x", b"")) is None:
                    return None
                if source.member not in {
                    one.member for one in holder.members(root) if not hasattr(one, "reason")
                }:
                    return None  # in an archive in an archive
                data = holder.with_members(root, {source.member: data})
        except UnusableError as error:
            if not _is_sentence(str(error)):
                self._note("error", name, f"This is no sentence: {error}")
            return None
        except ChangedError:
            self._note("copy", name, f"{source.format}, {unit}: said to have changed")
            return None
        if data is None:
            if letters:
                self._note("copy", name, f"{source.format}, {unit}: all is said to go")
            return None
        (self._copies / copy).write_bytes(data)
        self.outcome.copies[source.format] += 1
        return _Copied(letters, unit, source)

    def _compare(self, wanted: dict[str, _Copied], encodings: dict[str, str]) -> None:
        sources = self._read(self._copies, AS_USUAL, encodings)
        for copy, (letters, unit, source) in wanted.items():
            name = copy.split("-", 1)[1]
            with self._guarded(name, "reading the copy"):
                found = [one for one in sources[copy] if one.member == source.member]
                said = _letters([p for one in found for p in split(one, 0, unit)])
                if source.format == "srt":  # cues are numbered anew
                    said, letters = (re.sub(r"\d", "", text) for text in (said, letters))
                if said != letters and not _told_apart(source, found, letters):
                    what = f"{source.format}, {unit}: {_difference(letters, said)}"
                    self._note("copy", name, what)


class _Copied(NamedTuple):
    """A copy that was written: the letters that it should hold, and of what it is one."""

    letters: str
    unit: Unit
    source: Source


def _told_apart(source: Source, found: Sequence[Source], letters: str) -> bool:
    """Tell if a copy is read in another way because of what is gone."""
    if source.format == "json" and (source.remarks or not source.tables):
        return True  # the list that is read is told, as is each line that is no JSON
    suffix = Path(source.member or source.name).suffix
    if not found and (not suffix or suffix not in format_named(source.format).suffixes):
        return True  # by its content it is now of another format
    if not found:  # a header alone is no text, though lines are cut from the whole file
        header = "".join(name for table in source.tables for name in table.header)
        return bool(source.tables) and letters == "".join(filter(str.isalnum, header))
    if (found[0].format, found[0].encoding) != (source.format, source.encoding):
        return True  # a guess
    return _other_table(source, found[0])


def _other_table(one: Source, other: Source) -> bool:
    """Tell if the header or the columns of a table look different now that a row is gone."""
    if one.text.count('"') % 2:
        return (
            True  # of rows, as it depends on all of them whether a quote that is left open counts
        )
    if [table.header for table in one.tables] != [table.header for table in other.tables]:
        return True
    columns = [{p.location.column for p in split(it, 0, Unit.ROW)} for it in (one, other)]
    return columns[0] != columns[1]


def _letters(passages: Sequence[Passage]) -> str:
    """Return the letters of passages; marks in pairs may stay, and notes go with their sentence."""
    return "".join(
        letter
        for one in passages
        if not _NOTE.match(one.location.part or "")
        for letter in one.text
        if letter.isalnum()
    )


def _difference(wanted: str, found: str) -> str:
    at = next(
        (i for i, (a, b) in enumerate(zip(wanted, found, strict=False)) if a != b),
        min(len(wanted), len(found)),
    )
    low = max(0, at - 10)
    return f"{wanted[low : at + 30]!r} became {found[low : at + 30]!r} at {at} of {len(wanted)}"


def _is_sentence(said: str) -> bool:
    return said.rstrip("”’)").endswith((".", "!")) and said.isprintable() and len(said) < 600


@contextlib.contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    def late(*_: object) -> None:
        raise _LateError(f"longer than {seconds:g} s")

    before = signal.signal(signal.SIGPROF, late)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@contextlib.contextmanager
def _watched(log: Path) -> Iterator[None]:
    """Read with the limits of the trial, and note how long each file takes."""
    from fuzzing.timed_reader import note

    original = reading._read_here

    def read_here(file: object) -> object:
        begin = time.process_time()
        try:
            return original(file)
        finally:
            note(log, name=file.name, seconds=time.process_time() - begin)

    command = [sys.executable, "-P", "-m", "fuzzing.timed_reader", str(log)]
    with (
        mock.patch.object(gathering, "reader_command", lambda: command),
        mock.patch.object(gathering, "PATIENCE", _WAIT),
        mock.patch.object(gathering, "_SLOWEST", 1e12),
        mock.patch.object(gathering, "memory_to_spare", lambda: MEMORY),
        mock.patch.object(reading, "_read_here", read_here),
    ):
        yield
