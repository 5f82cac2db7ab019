"""Subtitles: cues, each with the times at which it is shown, and without its styling.

What a cue says is a paragraph. Its number, times and tags are never part of that; they go with it
when all of it goes.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from dittograph.documents.blocks import visible
from dittograph.documents.format import Format, Placed, Unread
from dittograph.documents.location import Location
from dittograph.documents.markup.pieces import Marked, Piece, blocks_of, cuts_of, to_the_last_line
from dittograph.documents.source import Source, UnusableError
from dittograph.documents.text.decode import decode_text
from dittograph.documents.text.leaving_out import Span, cut_out, line_starts
from dittograph.documents.text.text_format import remarks_on
from dittograph.settings import Unit

# Hours may be missing, and what stands before the fraction varies: "1:02:03,4", "02:03.400".
_TIMES = re.compile(
    r"[\s\ufeff]*-?((?:\d{1,6}:){1,3}\d{1,6})(?:[.,;] ?(\d*))?\s*-{1,3}>\s*-?\d{1,6}:"
)
_NUMBER = re.compile(r"[\s\ufeff]*(\d{1,9})\s*")
_DASH = re.compile(r"\s*[-‐‑–—]")


class Cue(NamedTuple):
    """What is shown at one time.

    Attributes:
        time: When, in milliseconds.
        number: Where its number stands, if it has one.
        words: Where the lines of what it says stand, tags among them.
        line: The 1-based line on which these begin.
        whole: All of it, with the blank lines behind if there are some before.
    """

    time: int
    number: Span | None
    words: Span
    line: int
    whole: Span


class Subtitles(Format):
    """A format of subtitles; derive from it, and say how cues and tags are written.

    Attributes:
        tags: What is no word: matches of it are left out.
        entities: Whether characters may be written as in HTML: "&amp;".
        numbered: Whether the numbers of cues count them, so that a copy renumbers them.
    """

    auto = Unit.PARAGRAPH
    tags: re.Pattern[str]
    entities: bool = False
    numbered: bool = False

    def cues(self, lines: Lines) -> tuple[list[Cue], tuple[str, ...]]:
        """Return the cues of a file, and remarks on what is none."""
        raise NotImplementedError

    def read(self, file: Unread) -> Source:
        """Read what is shown, cue by cue; see :meth:`Format.read`."""
        read = decode_text(file.read(), file.options.encoding)
        cues, remarks = self.cues(Lines(read.text))
        if not cues:
            raise UnusableError(
                "It holds no subtitles: no line of it gives times, such as "
                "00:01:02,000 --> 00:01:04,500."
            )
        blocks = blocks_of(self._marked(read.text, cues))
        if not blocks:
            raise UnusableError("None of its subtitles has any words.")
        return Source(
            file.name,
            file.path,
            self.name,
            read.encoding,
            blocks=blocks,
            member=file.member,
            guessed=read.guessed,
            remarks=(*remarks_on(read), *remarks),
        )

    def write_without(
        self,
        data: bytes,
        source: Source,
        passages: Sequence[Placed],
        dropped: Collection[int],
    ) -> bytes | None:
        """Cut cues, or sentences in them, out of a file; see :meth:`Format.write_without`."""
        read = decode_text(data, source.encoding)
        text = read.text
        cues, _ = self.cues(Lines(text))
        cuts, stays = cuts_of(self._marked(text, cues), passages, dropped)
        if not stays:
            return None
        gone = set(cuts)
        renumbered: dict[int, str] = {}
        if self.numbered:
            renumbered = _renumbered(text, cues, [cue.whole in gone for cue in cues])
            cuts += [cue.number for cue in cues if cue.number and cue.number[0] in renumbered]
        copy = cut_out(data, text, read.encoding, to_the_last_line(text, cuts), renumbered)
        again, _ = self.cues(Lines(decode_text(copy, source.encoding).text))
        if _shape(again) != _shape([cue for cue in cues if cue.whole not in gone]):
            raise UnusableError(
                "Without these passages a line that is only a number would become the number of "
                "a subtitle; leave one of them in."
            )
        return copy

    def _marked(self, text: str, cues: Sequence[Cue]) -> Iterator[Marked]:
        for ordinal, cue in enumerate(cues, start=1):
            place = Location(line=cue.line, paragraph=ordinal, time=cue.time)
            pieces = list(self._pieces(text, *cue.words))
            if visible("".join(piece.text for piece in pieces).strip()):
                yield Marked(pieces, place, cue.whole)

    def _pieces(self, text: str, start: int, end: int) -> Iterator[Piece]:
        """Give the words of a cue in one line, or in one for each speaker's dash."""
        at = start
        for line in re.compile(r"[^\r\n]+").finditer(text, start, end):
            if not line[0].strip():
                continue
            if line.start() > at:
                yield Piece("\n" if _DASH.match(line[0]) else " ", at, line.start())
            at = line.start()
            for tag in self.tags.finditer(text, at, line.end()):
                yield from self._plain(text, at, tag.start())
                if tag[0][:3].lower() == "<br":
                    yield Piece(" ", *tag.span())
                at = tag.end()
            yield from self._plain(text, at, line.end())
            at = line.end()

    def _plain(self, text: str, start: int, end: int) -> Iterator[Piece]:
        at = start
        if self.entities:
            for entity in re.compile(r"&#?\w{1,32};").finditer(text, start, end):
                if at < entity.start():
                    yield Piece(text[at : entity.start()], at, entity.start())
                yield Piece(html.unescape(entity[0]), *entity.span())
                at = entity.end()
        if at < end:
            yield Piece(text[at:end], at, end)


class Lines:
    """The lines of a file of subtitles.

    Attributes:
        starts: Where each starts, and the end of the text.
        blank: Whether each is blank.
        times: When what follows a line is shown, in milliseconds, for each line that tells.
    """

    def __init__(self, text: str) -> None:
        """Look at the lines of a text."""
        self.text = text
        self.starts = line_starts(text)
        self.blank: list[bool] = []
        self.times: dict[int, int] = {}
        for line in range(len(self)):
            words = self[line].strip(" \t\r\n\f\v\ufeff\xa0")
            self.blank.append(not words)
            if "->" in words and (found := _TIMES.match(words)):
                self.times[line] = _milliseconds(found[1], found[2])

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, line: int) -> str:
        return self.text[self.starts[line] : self.starts[line + 1]]

    def number(self, line: int) -> Span | None:
        """Return where the number stands that is all there is on a line."""
        found = _NUMBER.fullmatch(self[line])
        return None if found is None else (self.starts[line] + found.start(1),
                                           self.starts[line] + found.end(1))  # fmt: skip

    def cue(self, first: int, timing: int, after: int) -> Cue:
        """Return a cue.

        Args:
            first: Its first line, which has its number or its times.
            timing: The line with its times.
            after: The line after all that belongs to it.
        """
        begin, end = timing + 1, after
        while begin < end and self.blank[begin]:
            begin += 1
        while end > begin and self.blank[end - 1]:
            end -= 1
        if begin == end:
            begin = end = timing + 1
        words = (self.starts[begin], self.starts[end])
        number = self.number(first) if first < timing else None
        if not first or self.blank[first - 1]:  # else the blank lines part what is around it
            while end < len(self) and self.blank[end]:
                end += 1
        whole = (self.starts[first], self.starts[end])
        return Cue(self.times[timing], number, words, begin + 1, whole)


def _milliseconds(clock: str, fraction: str | None) -> int:
    """Return a time in milliseconds: "1:02:03" and "4" are 3,723,400."""
    parts = clock.split(":")
    if len(parts) > 3:
        fraction = parts.pop()
    seconds = 0
    for part in parts:
        seconds = seconds * 60 + int(part)
    return seconds * 1000 + int((fraction or "0")[:3].ljust(3, "0"))


def _shape(cues: Sequence[Cue]) -> list[tuple[int, bool]]:
    """Return what must not change in the cues that stay: their times, and which have numbers."""
    return [(cue.time, cue.number is None) for cue in cues]


def _renumbered(text: str, cues: Sequence[Cue], gone: Sequence[bool]) -> dict[int, str]:
    """Return the new numbers of cues, by where the old ones start, if those counted them."""
    spans = [cue.number for cue in cues if cue.number]
    numbers = [int(text[start:end]) for start, end in spans]
    if len(spans) < len(cues) or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return {}
    stay = [span for span, goes in zip(spans, gone, strict=True) if not goes]
    begin, end = spans[0]
    digits = end - begin if text[begin] == "0" else 1  # "001"
    return {
        start: str(number).zfill(digits)
        for number, (start, end) in enumerate(stay, start=numbers[0])
        if int(text[start:end]) != number
    }
