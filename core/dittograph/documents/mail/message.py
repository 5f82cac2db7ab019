"""One mail: its subject, its text, and the files in it.

The standard library takes it apart, by its older rules (compat32): these are ten times as quick as
the newer ones, and raise nothing on headers that break the standard.
"""

from __future__ import annotations

import codecs
import mimetypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from typing import NamedTuple

from dittograph.documents.mail.body import Paragraph, html_paragraphs, plain_paragraphs
from dittograph.documents.mail.taking_apart import taken_apart
from dittograph.documents.members import plain_name
from dittograph.documents.source import UnusableError
from dittograph.documents.text.decode import decode_text

_LONGEST_SUBJECT = 200
_SHORT = 300  # letters of "Please view this message in your browser"
_BEGIN = 8000  # characters of a text that are looked at first
_CODED = re.compile(r"=[0-9A-Fa-f]{2}")
_LONGEST_HEADER = 20_000  # letters; taking longer ones apart takes very long
_DEEPEST = 50  # parts in parts
_MOST_WORK = 20_000_000  # lines times the parts that each may end
_PARTS = re.compile(rb"boundary\*?0?\*?\s*=")
_HEADER = re.compile(rb"[!-9;-~]+:")
_TYPE = b"\ncontent-type:"
_NO_FILE = re.compile(rb"\s*(?:text/|multipart/)")
_NAMED = re.compile(rb";\s*name\*?[0-9]*\*?\s*=")
_FORWARDED = re.compile(r"\s*(fwd?|wg|tr|rv|i|vs|enc|doorst|pd)\s*:", re.IGNORECASE)
_SIGNATURES = re.compile(r"application/(pgp-signature|(x-)?pkcs7-signature|ms-tnef-signature)")
_SECRETS = re.compile(r"multipart/encrypted|application/(pgp-encrypted|(x-)?pkcs7-mime)")
_DECLARED = re.compile(rb"""charset\s*=\s*["']?([A-Za-z0-9._:-]+)""", re.IGNORECASE)
# What is declared is often a smaller page than what is written.
_WIDER = {
    "ascii": "utf-8",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "cp950",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
}
# Codecs of Python that no mail is written in, some of which take very long.
_NO_CHARSETS = frozenset(("idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"))
_SUFFIXES = mimetypes.MimeTypes(filenames=())  # those that Python knows, on every system the same
_DAMAGE = frozenset(
    (
        "NoBoundaryInMultipartDefect",
        "StartBoundaryNotFoundDefect",
        "CloseBoundaryNotFoundDefect",
        "MultipartInvariantViolationDefect",
        "InvalidBase64PaddingDefect",
        "InvalidBase64CharactersDefect",
        "InvalidBase64LengthDefect",
    )
)


class Attached(NamedTuple):
    """A file in a mail.

    Attributes:
        name: What it is called; it may be called like another one.
        content: Its bytes; None if they are damaged.
    """

    name: str
    content: bytes | None


@dataclass
class Mail:
    """What a mail says.

    Attributes:
        subject: Its subject; None if it has none.
        paragraphs: Its text, quotations and signature among it.
        damaged: Whether something in it is damaged, or its end is missing.
        secret: Whether some of it is encrypted.
        guessed: The encodings that were guessed.
    """

    subject: str | None = None
    paragraphs: list[Paragraph] = field(default_factory=list)
    damaged: bool = False
    secret: bool = False
    guessed: list[str] = field(default_factory=list)


def looks_like_header(line: bytes) -> bool:
    """Tell if a line is the first of a mail's headers."""
    return _HEADER.match(line) is not None


def read_mail(data: bytes, *, everything: bool = False) -> Mail:
    """Take the text out of a mail.

    Args:
        data: The mail.
        everything: Whether to take what HTML quotes as well.

    Raises:
        UnusableError: It has more parts in parts than any mail.
    """
    whole = _parsed(data)
    mail = Mail(_subject(whole))
    forwarded = bool(mail.subject and _FORWARDED.match(mail.subject))
    for part, is_text in _parts(whole):
        if not is_text:
            mail.secret = mail.secret or _SECRETS.fullmatch(part.get_content_type()) is not None
            continue
        text = _text(part, mail)
        if part.get_content_type() == "text/html":
            mail.paragraphs += html_paragraphs(text, everything=everything, forwarded=forwarded)
        else:
            flowed = _parameter(part, "format") == "flowed"
            joined = _parameter(part, "delsp") == "yes"
            mail.paragraphs += plain_paragraphs(
                text, flowed=flowed, joined=joined, forwarded=forwarded
            )
    mail.damaged = mail.damaged or any(
        type(defect).__name__ in _DAMAGE for part in whole.walk() for defect in part.defects
    )
    return mail


def attached_files(data: bytes) -> Iterator[Attached]:
    """Give the files in a mail; pictures that are shown in its text are no files.

    Raises:
        UnusableError: It has more parts in parts than any mail.
    """
    if not _may_have_files(b"\n" + data.lower()):
        return  # as most mails of a mailing list
    number = 0
    for part, is_text in _parts(_parsed(data)):
        if is_text or _SECRETS.fullmatch(part.get_content_type()):
            continue
        number += 1
        kind = part.get_content_type()
        content: bytes | None
        try:
            if kind == "message/rfc822":
                inner = part.get_payload(0)
                content = inner.as_bytes() if isinstance(inner, Message) else None
                name = f"{_subject(inner) or 'message'}.eml".replace("/", "-")
            else:
                found = part.get_payload(decode=True)
                content = found if isinstance(found, bytes) else None
                name = _words(part.get_filename() or "").rpartition("/")[2].rpartition("\\")[2]
        except (ValueError, LookupError, TypeError):
            content, name = None, ""
        if any(type(defect).__name__ in _DAMAGE for defect in part.defects):
            content = None
        suffix = _SUFFIXES.guess_extension(kind) or ""
        yield Attached(plain_name(name) or f"attachment {number}{suffix}", content)


def _may_have_files(data: bytes) -> bool:
    """Tell if a mail in small letters may hold files."""
    if b"\ncontent-disposition:" in data:
        return True
    at = data.find(_TYPE)
    while at >= 0:
        if not _NO_FILE.match(data, at + len(_TYPE)):
            return True
        at = data.find(_TYPE, at + 1)
    return _NAMED.search(data) is not None


def _parsed(data: bytes) -> Message:
    lines, small = data.count(b"\n"), data.lower()
    many = small.count(b"boundary") * lines > _MOST_WORK  # which is soon counted
    if many and len(_PARTS.findall(small)) * lines > _MOST_WORK:
        raise UnusableError("It has more parts than any mail has.")
    try:
        whole = taken_apart(data) or message_from_bytes(data)
    except RecursionError:
        raise UnusableError("Its parts are nested too deeply to be a mail.") from None
    for part in whole.walk():
        for name, value in part.raw_items():
            if len(value) > _LONGEST_HEADER and name.lower().startswith("content-"):
                raise UnusableError("It has a header that is longer than any of a mail.")
    return whole


def _parts(part: Message, depth: int = 0) -> Iterator[tuple[Message, bool]]:
    """Give the parts that hold text or files, and whether it is text."""
    kind = part.get_content_type()
    if depth > _DEEPEST:
        raise UnusableError("Its parts are nested too deeply to be a mail.")
    if kind == "message/rfc822" or _SECRETS.fullmatch(kind):
        yield part, False
    elif not part.is_multipart():
        yield from _leaf(part, kind)
    elif kind == "multipart/alternative":
        yield from _best_of(_children(part), depth)
    elif not kind.startswith("message/"):  # what servers say of a delivery
        for child in _children(part):
            yield from _parts(child, depth + 1)


def _children(part: Message) -> list[Message]:
    found = part.get_payload()
    return [one for one in found if isinstance(one, Message)] if isinstance(found, list) else []


def _leaf(part: Message, kind: str) -> Iterator[tuple[Message, bool]]:
    attached = part.get_content_disposition() == "attachment"
    named = bool(part.get_filename())
    if _SIGNATURES.fullmatch(kind):
        return
    text = not attached and not named and (kind in ("text/plain", "text/html") or "/" not in kind)
    if text or kind.startswith("multipart/"):  # one without a part that can be found
        yield part, True
    elif attached or (
        not kind.startswith(("image/", "audio/", "video/"))
        and (named or not kind.startswith("text/"))
    ):
        yield part, False


def _best_of(versions: list[Message], depth: int) -> Iterator[tuple[Message, bool]]:
    """Give the plain one of several versions of a text, and what files the others have."""
    best: Message | None = None
    for one in versions:
        kind = one.get_content_type()
        if kind == "text/plain" and _says_nothing(one, versions):
            continue
        if kind == "text/plain" or (kind.startswith(("text/html", "multipart/")) and best is None):
            best = one
            if kind == "text/plain":
                break
    for one in versions:
        nested = one.is_multipart()
        if one is best or nested:
            for part, is_text in _parts(one, depth + 1):
                if one is best or not is_text:
                    yield part, is_text


def _says_nothing(plain: Message, versions: list[Message]) -> bool:
    """Tell if a plain text is blank, or only says that there is another version."""
    raw = plain.get_payload()
    if (
        isinstance(raw, str)
        and "base64" not in str(plain.get("Content-Transfer-Encoding", "")).lower()
    ):
        begin = "".join(_CODED.sub("", raw[:_BEGIN]).split())
        if len(begin) > 4 * _SHORT:  # sure without decoding it all
            return False
    written = " ".join(_text(plain, Mail()).split())
    if len(written) > _SHORT:
        return False
    pages = [one for one in versions if one.get_content_type() == "text/html"]
    shown = sum(
        len(one.text)
        for page in pages
        for one in html_paragraphs(_text(page, Mail()), everything=False, forwarded=False)
    )
    return not written or shown > 5 * len(written) + _SHORT


# --- letters


def _text(part: Message, mail: Mail) -> str:
    """Decode the text of a part: as declared, unless it shows that this is wrong."""
    found = part.get_payload(decode=True)
    data = found if isinstance(found, bytes) else b""
    name = _parameter(part, "charset")
    if not name and part.get_content_type() == "text/html":
        declared = _DECLARED.search(data[:4096])
        name = declared[1].decode("ascii") if declared else ""
    codec = _codec(name)
    if codec is not None:
        try:
            return data.decode(codec).replace("\0", "")
        except (UnicodeError, ValueError):
            pass
    try:
        read = decode_text(data)
    except UnusableError:
        mail.damaged = True
        return data.decode(codec or "utf-8", "replace").replace("\0", "")
    mail.damaged = mail.damaged or bool(read.damaged)
    if read.guessed:
        mail.guessed.append(read.encoding)
    return read.text


def _codec(name: str) -> str | None:
    """Return the codec of a character set as mails call it; None if there is none."""
    try:
        found = codecs.lookup(name).name if name else "ascii"
    except (LookupError, ValueError):
        return None
    is_text = getattr(codecs.lookup(found), "_is_text_encoding", True)
    return (
        _WIDER.get(found, found)
        if is_text and found.replace("-", "_") not in _NO_CHARSETS
        else None
    )


def _parameter(part: Message, name: str) -> str:
    """Return a parameter of the type of a part, in small letters."""
    try:
        value = part.get_param(name, "")
    except (ValueError, LookupError):
        return ""
    return str(value[2] if isinstance(value, tuple) else value).strip().strip("'\"").lower()


def _subject(message: object) -> str | None:
    raw = (
        next((v for k, v in message.raw_items() if k.lower() == "subject"), "")
        if isinstance(message, Message)
        else ""
    )
    words = " ".join(plain_words(_words(str(raw)[:_LONGEST_HEADER])).split())
    if len(words) > _LONGEST_SUBJECT:
        words = f"{words[: _LONGEST_SUBJECT - 1]}…"
    return words or None


def plain_words(text: str) -> str:
    """Return a text without characters that cannot be shown."""
    return re.sub(r"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]", "\ufffd", text)


def _words(value: str) -> str:
    """Decode a header, of which parts may be in other encodings than ASCII."""
    try:
        parts = decode_header(value)
    except (HeaderParseError, ValueError):
        parts = [(value, None)]
    return "".join(
        part if isinstance(part, str) and part.isascii() else _decoded(part, charset)
        for part, charset in parts
    )


def _decoded(part: bytes | str, charset: str | None) -> str:
    data = part if isinstance(part, bytes) else part.encode("utf-8", "surrogateescape")
    codec = _codec(charset or "")
    for attempt in filter(None, (codec, "utf-8")):
        try:
            return data.decode(attempt)
        except (UnicodeError, ValueError):
            continue
    try:
        return decode_text(data).text
    except UnusableError:
        return data.decode("latin-1")
