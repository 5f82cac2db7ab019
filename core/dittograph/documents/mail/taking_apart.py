"""Taking the usual mail apart by its boundaries, many times as soon as line by line.

The standard library looks at every line of a mail. In nearly all mails it is enough to look for the
boundaries; the headers of each part are still the library's matter, and so is every mail in which
anything is unusual.
"""

from __future__ import annotations

import re
from email.message import Message
from email.parser import HeaderParser

_BLANK = re.compile(r"\r?\n\r?\n")
_HEADERS = re.compile(r"(?:[!-9;-~]+[ \t]*:[^\r\n]*(?:\r?\n[ \t]+[^\s][^\r\n]*)*(?:\r?\n|\Z))+\Z")
_BEHIND = re.compile(r"(--)?[ \t]*(?:\r?\n|\Z)")  # a boundary, on its line
_DEEPEST = 10


def taken_apart(data: bytes) -> Message | None:
    """Return what :func:`email.message_from_bytes` returns of a mail; None if it is unusual."""
    if b"\r" in data and data.count(b"\r") != data.count(b"\r\n"):
        return None
    return _part(data.decode("ascii", "surrogateescape"), 0)


def _part(text: str, depth: int) -> Message | None:
    end = _BLANK.search(text)
    if end is None or depth > _DEEPEST:
        return None
    head = text[: end.start()]
    if not _HEADERS.match(head):
        return None
    message = HeaderParser().parsestr(f"{head}\n\n")
    body = text[end.end() :]
    if message.defects or "\v" in head or "\f" in head:
        return None
    kind = message.get_content_type()
    if kind.startswith("message/") or kind == "multipart/digest":
        return None
    if not kind.startswith("multipart/"):
        message.set_payload(body)
        return message
    parts = _parts(body, message)
    if parts is None:
        return None
    inside: list[Message | str] = []
    for part in parts:
        inner = _part(part, depth + 1)
        if inner is None:
            return None
        inside.append(inner)
    message.set_payload(inside)
    return message


def _parts(body: str, message: Message) -> list[str] | None:
    """Return the parts of the body of a mail; None where a boundary is missing."""
    boundary = message.get_boundary()
    encoding = str(message.get("content-transfer-encoding", "8bit")).lower()
    if not boundary or encoding not in ("7bit", "8bit", "binary"):
        return None
    _, *pieces = f"\n{body}".split(f"\n--{boundary}")
    parts: list[str] = []
    for number, piece in enumerate(pieces, start=1):
        begin = _BEHIND.match(piece)
        if begin is None or bool(begin[1]) != (number == len(pieces)):
            return None
        parts.append(piece[begin.end() :].removesuffix("\r"))
    return parts[:-1] if len(parts) > 1 and "" not in parts[:-1] else None
