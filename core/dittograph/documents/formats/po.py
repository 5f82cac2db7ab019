"""PO: messages of programs and their translations, as gettext has them.

Its grammar is small, and a copy needs to know where every string stands, which no library tells.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator, Sequence
from typing import Final

from dittograph.documents.format import Confidence, Unread, without_nuls
from dittograph.documents.markup.pieces import Piece, to_the_last_line
from dittograph.documents.source import UnusableError
from dittograph.documents.text.decode import decode_text
from dittograph.documents.text.leaving_out import Span, cut_out
from dittograph.documents.text.text_format import remarks_on
from dittograph.documents.translations.bilingual import (
    Bilingual,
    Cell,
    Decoded,
    Entries,
    Entry,
    with_blank_line,
)

_CHARSET = re.compile(rb'"Content-Type:[^"\n]*charset=([A-Za-z0-9._:-]+)', re.IGNORECASE)
_BEGINS = re.compile(r'(?:msgid|msgctxt|domain)\s*"')
_STRING = re.compile(r'\s*"((?:[^"\\]|\\.)*)"\s*\Z')
_MORE = re.compile(r'"((?:[^"\\]|\\.)*+)"[\r\n]*')  # as most lines are
_KEYWORD = re.compile(r'\s*(msgctxt|msgid_plural|msgid|msgstr|domain)(\[\d{1,3}\])?\s*(?=")')
_ESCAPE = re.compile(r"\\.|[^\\]+", re.DOTALL)
_ESCAPED = {r"\n": "\n", r"\t": "\t", r"\r": "\r", r"\"": '"', "\\\\": "\\"}
_ESCAPED |= {r"\v": "\v", r"\b": "\b", r"\f": "\f", r"\a": "\a"}


class Po(Bilingual):
    """PO files and their templates; header, comments and obsolete entries are set aside."""

    name = "po"
    title = "translations of programs (PO)"
    suffixes = (".po", ".pot")

    def recognise(self, file: Unread) -> Confidence:
        """Tell by the first line that is no comment."""
        bare = without_nuls(file.head).lstrip(codecs.BOM_UTF8 + b"\xff\xfe")
        if b"msg" not in bare and b"domain" not in bare:
            return super().recognise(file)
        head = bare.decode("latin-1")
        for line in head.splitlines():
            words = line.strip()
            if words and not words.startswith("#"):
                if _BEGINS.match(words):
                    return Confidence.CONTENT
                break
        return super().recognise(file)

    def decode(self, data: bytes, encoding: str | None) -> Decoded:
        """Decode a file as its header says; see :meth:`Bilingual.decode`."""
        read = decode_text(data, encoding or _declared(data))
        return Decoded(read.text, read.encoding, read.guessed, remarks_on(read))

    def entries(self, text: str, *, places: bool) -> Entries:
        """Find the entries."""
        scan = _Scan(text, places=places)
        scan.run()
        if not scan.entries:
            raise UnusableError("It holds no messages.")
        return Entries(("source", "target"), scan.entries, remarks=tuple(scan.remarks()))

    def written(self, data: bytes, decoded: Decoded, cuts: Sequence[Span]) -> bytes | None:
        """Return the bytes that stay; see :meth:`Bilingual.written`."""
        cuts = to_the_last_line(decoded.text, cuts)
        return cut_out(data, decoded.text, decoded.encoding, cuts)


FORMAT: Final = Po()


def _declared(data: bytes) -> str | None:
    """Return the encoding that the header tells, if there is such a one."""
    found = _CHARSET.search(data[:65536])
    if found is None:
        return None
    name = found[1].decode("ascii")
    try:
        # The header was found in bytes as of ASCII; templates say "CHARSET".
        return name if "msgid".encode(name) == b"msgid" else None
    except (LookupError, UnicodeError):
        return None


class _Scan:
    """Goes through the lines of a file once."""

    def __init__(self, text: str, *, places: bool) -> None:
        self._text = text
        self._places = places
        self.entries: list[Entry] = []
        self._obsolete = self._fuzzy = 0
        self._flagged = False  # whether the comments before the next entry call it fuzzy
        self._lead: int | None = None  # where the comments of the next entry start
        self._tied = False  # whether any of them says something of it, so that they go with it
        self._new()

    def _new(self) -> None:
        self._start = self._end = self._line = 0
        self._key = ""  # the keyword of the string that may go on
        self._strings: dict[str, list[Piece]] = {}
        self._is_fuzzy = self._translated = False

    def run(self) -> None:
        offset = 0
        for number, line in enumerate(io.StringIO(self._text, newline=""), start=1):
            if self._key and (more := _MORE.fullmatch(line)):
                self._add(*more.span(1), offset)
                offset += len(line)
                self._end = offset
                continue
            words = line.strip(" \t\r\n\f\v\ufeff")
            if words.startswith("#"):
                self._comment(words, offset)
            elif words:
                self._string(line, number, offset)
            else:
                self._blank()
            offset += len(line)
        self._finish()

    def remarks(self) -> Iterator[str]:
        if self._obsolete:
            one = self._obsolete == 1
            count = "1 obsolete entry was" if one else f"{self._obsolete:,} obsolete entries were"
            yield f"{count} left out."
        if self._fuzzy:
            one = self._fuzzy == 1
            count = "1 translation is" if one else f"{self._fuzzy:,} translations are"
            yield f"{count} marked as fuzzy: nobody has confirmed {'it' if one else 'them'}."

    def _comment(self, words: str, offset: int) -> None:
        if self._strings and not self._translated and not words.startswith("#~"):
            return  # inside an entry
        if self._strings:
            self._finish()
        if words.startswith("#~"):
            self._obsolete += bool(re.match(r"#~\s*msgid\s", words))
            self._lead, self._tied, self._flagged = None, False, False
            return
        self._lead = offset if self._lead is None else self._lead
        self._tied = self._tied or words[1:2] in (",", ".", ":", "|")
        if words.startswith("#,"):
            flags = {flag.strip() for flag in words[2:].split(",")}
            self._flagged = self._flagged or "fuzzy" in flags

    def _blank(self) -> None:
        if not self._tied:
            self._lead = None  # words of their own, such as the title of a part of the file

    def _string(self, line: str, number: int, offset: int) -> None:
        keyword = _KEYWORD.match(line)
        key = self._key
        if keyword is not None:
            key = self._begun(keyword[1], keyword[2] or "", number, offset)
        elif not line.lstrip(" \t\f\v\ufeff").startswith('"'):
            raise _wrong(number, "it is neither a comment nor a string")
        if not key:
            raise _wrong(number, "it goes on with a string that has not begun")
        begin = keyword.end() if keyword else len(line) - len(line.lstrip(" \t\f\v\ufeff"))
        found = _STRING.match(line, begin)
        if found is None:
            raise _wrong(number, "a quotation mark is missing, or there is one too many")
        self._key = key
        self._add(*found.span(1), offset)
        self._end = offset + len(line)

    def _add(self, start: int, end: int, offset: int) -> None:
        """Add what is written in part of a line to the string that is open."""
        if end > start:
            read = _pieces if self._places else _said
            self._strings[self._key] += read(self._text, offset + start, offset + end)

    def _begun(self, word: str, index: str, number: int, offset: int) -> str:
        """Begin a string, and with it perhaps an entry; return its key."""
        if (
            self._strings
            and (self._translated or "domain" in self._strings)
            and not word.startswith("msgstr")
        ):
            self._finish()
        if not self._strings:
            self._start = offset if self._lead is None else self._lead
            self._is_fuzzy, self._flagged = self._flagged, False
            self._lead, self._tied = None, False
        if word in ("msgid", "msgctxt"):
            self._line = number
        key = word + index
        if key in self._strings or (word not in ("msgid", "msgctxt", "domain")
                                    and "msgid" not in self._strings):  # fmt: skip
            raise _wrong(number, f"{key} is not expected here")
        self._strings[key] = []
        self._translated |= word == "msgstr"
        return key

    def _told(self) -> list[str]:
        """Return the keys of the translations of the entry."""
        return [key for key in self._strings if key.startswith("msgstr")]

    def _finish(self) -> None:
        """End an entry."""
        strings, told = self._strings, self._told()
        if "msgid" in strings:
            if not told:
                raise _wrong(self._line, "its msgid has no msgstr")
            if strings["msgid"] or "msgctxt" in strings:  # else it is the header
                source = _joined([strings[k] for k in ("msgid", "msgid_plural") if k in strings])
                target = _joined([strings[key] for key in told])
                whole = (self._start, self._end)
                if self._places:
                    whole = with_blank_line(self._text, *whole)
                # Without its singular a message would be taken for a header.
                plural = "msgid_plural" in strings
                cells = {
                    "source": Cell(source, needed=True, undivided=plural),
                    "target": Cell(target),
                }
                self.entries.append(Entry(self._line, whole, cells))
                self._fuzzy += self._is_fuzzy
        elif "msgctxt" in strings:
            raise _wrong(self._line, "its msgctxt has no msgid")
        self._new()


def _pieces(text: str, start: int, end: int) -> list[Piece]:
    """Return a string without its escapes."""
    raw = text[start:end]
    if "\\" not in raw:
        return [Piece(raw, start, end)] if raw else []
    return [
        Piece(_ESCAPED.get(part[0], part[0]), start + part.start(), start + part.end())
        for part in _ESCAPE.finditer(raw)
    ]


def _said(text: str, start: int, end: int) -> list[Piece]:
    """Return a string without its escapes, in one piece."""
    raw = text[start:end]
    if "\\" in raw:
        raw = _ESCAPE.sub(lambda part: _ESCAPED.get(part[0], part[0]), raw)
    return [Piece(raw, start, end)]


def _joined(forms: Sequence[list[Piece]]) -> list[Piece]:
    """Return the forms for different numbers, a line each."""
    pieces: list[Piece] = []
    for form in forms:
        if pieces and form:
            pieces.append(Piece("\n", 0, 0))
        pieces += form
    return pieces


def _wrong(number: int, why: str) -> UnusableError:
    return UnusableError(
        f"Line {number:,} is not as it has to be in a PO file ({why}); correct it, or save the "
        "file again in the program that made it."
    )
