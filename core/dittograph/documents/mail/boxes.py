"""Mailboxes: many mails in one file, one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from dittograph.documents.mail.message import looks_like_header

# "From ann@example.org Tue Mar  5 10:00:00 2019"; Thunderbird writes "From " alone.
_FROM = re.compile(rb"From (?:.*\b\d{1,2}:\d\d.*\b(?:19|20)\d\d\b.*)?\s*")
_FULL = re.compile(
    rb"From .*\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .*\d\d:\d\d:\d\d.* (?:19|20)\d\d\b.*\s*"
)
_AT_ONCE = 1 << 20  # bytes whose lines are read together
_LONGEST = 300  # bytes of such a line
_QUOTED = re.compile(rb">+From ")


def begins_mailbox(head: bytes) -> bool:
    """Tell if the first bytes of a file are those of a mailbox."""
    lines = head.lstrip(b"\r\n").split(b"\n", 2)
    if len(lines) < 2 or len(lines[0]) > _LONGEST:
        return False
    return _FROM.fullmatch(lines[0]) is not None and looks_like_header(lines[1])


def mails_in(stream: BinaryIO) -> Iterator[bytes]:
    """Give the mails of a mailbox one at a time, without the marks that part them.

    A line of a text that begins with "From " is written with a ">" in front, which is taken away.

    Args:
        stream: The mailbox, from its beginning.
    """
    mail: list[bytes] | None = None
    before = b"\n"
    while lines := stream.readlines(_AT_ONCE):
        while lines[-1][:1] == b"F" and (line := stream.readline()):
            lines.append(line)  # which tells whether the line before it begins a mail
        begin = 0
        # Few lines begin so, and the others need not be looked at one by one.
        for place in [place for place, line in enumerate(lines) if line[:1] in (b"F", b">")]:
            line = lines[place]
            if line[:1] == b">":
                if _QUOTED.match(line):
                    lines[place] = line[1:]
            elif (
                _begins(line, after_blank=(lines[place - 1] if place else before).isspace())
                and place + 1 < len(lines)
                and looks_like_header(lines[place + 1])
            ):
                if mail is not None:
                    yield b"".join([*mail, *lines[begin:place]])
                mail, begin = [], place + 1
        if mail is not None:
            mail += lines[begin:]
        before = lines[-1]
    if mail is not None:
        yield b"".join(mail)


def _begins(line: bytes, *, after_blank: bool) -> bool:
    """Tell if a line may be the first of a mail."""
    if not line.startswith(b"From ") or len(line) > _LONGEST:
        return False
    return (_FROM if after_blank else _FULL).fullmatch(line) is not None
