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
    waiting = b""  # a line that begins a mail if a header follows
    blank = True
    for line in stream:
        if waiting:
            if looks_like_header(line):
                if mail is not None:
                    yield b"".join(mail)
                mail = []
            elif mail is not None:
                mail.append(waiting)
            waiting = b""
        first = line[:1]
        if first == b"F" and _begins(line, after_blank=blank):
            waiting = line
        elif mail is not None:
            mail.append(line[1:] if first == b">" and _QUOTED.match(line) else line)
        blank = line.isspace()
    if mail is not None:
        yield b"".join([*mail, waiting])


def _begins(line: bytes, *, after_blank: bool) -> bool:
    """Tell if a line may be the first of a mail."""
    if not line.startswith(b"From ") or len(line) > _LONGEST:
        return False
    return (_FROM if after_blank else _FULL).fullmatch(line) is not None
