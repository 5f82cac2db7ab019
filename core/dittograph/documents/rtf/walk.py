"""A walk over RTF that takes the text out of it, in time proportional to its length."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from dittograph.documents.rtf import words
from dittograph.documents.source import UnusableError

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?[0-9]{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\(.)"
    rb"|([{}])|([^\\{}\r\n]+)|[\r\n]+",
    re.DOTALL,
)
_DEEPEST = 5000
_LETTER_OF_SIGNS = range(0xF000, 0xF100)  # where fonts of signs have them
_BULLET = 0xF0B7


class Found(NamedTuple):
    """A paragraph that was found.

    Attributes:
        text: Its words.
        number: Its 1-based number in the body, or in its part.
        part: Which part it is in: "footnote 2"; None for the body.
        heading: Whether it is a heading.
        cell: Whether it is in a table.
    """

    text: str
    number: int
    part: str | None = None
    heading: bool = False
    cell: bool = False


@dataclass(slots=True)
class _Flow:
    """A text that runs on its own: the body, a footnote, a text box."""

    part: str | None = None
    count: int = 0
    pieces: list[str] = field(default_factory=list)
    done: list[Found] = field(default_factory=list)
    behind: list[Found] = field(default_factory=list)  # notes of the paragraph that is open


@dataclass(slots=True)
class _State:
    """What holds in a group; groups in it begin with the same."""

    flow: _Flow
    aside: bool = False  # not part of the text
    table: str = ""  # "fonttbl" or "stylesheet"
    asterisk: bool = False  # the group began with one
    alternative: bool = False  # a group that has what follows twice
    hidden: bool = False
    deleted: bool = False
    font: int | None = None
    skip: int = 1  # how many characters stand in for one of Unicode
    style: int | None = None
    level: bool = False  # whether it has a level in the outline
    in_table: bool = False

    def inner(self) -> _State:
        """Return the state in which a group inside begins."""
        return _State(
            self.flow,
            self.aside,
            self.table,
            False,  # noqa: FBT003
            False,  # noqa: FBT003
            self.hidden,
            self.deleted,
            self.font,
            self.skip,
            self.style,
            self.level,
            self.in_table,
        )


class Walk:
    """Takes the text out of a document.

    Attributes:
        found: Its paragraphs in reading order, notes behind the paragraph that refers to them.
        pictures: How many pictures and embedded objects were passed over.
        damaged: How many places could not be decoded.
        open_groups: How many groups were not closed, so that the end is missing.
        behind: How many bytes stand behind the end.
    """

    def __init__(self, data: bytes, *, everything: bool = False) -> None:
        """Walk over a document.

        Raises:
            UnusableError: It is nested too deeply to be a document.
        """
        self.found: list[Found] = []
        self.pictures = self.damaged = self.open_groups = self.behind = 0
        self._everything = everything
        self._page = "cp1252"
        self._fonts: dict[int, str | None] = {}
        self._default: int | None = None
        self._headings: set[int] = set()
        self._style_name = bytearray()
        self._parts: Counter[str] = Counter()
        self._bytes = bytearray()
        self._skip = 0
        self._body = _Flow()
        self._state = _State(self._body)
        self._stack: list[_State] = []
        self._run(data)
        self._text_of_bytes()
        for state in [*reversed(self._stack), self._state]:
            if state.flow is not self._body and state.flow.pieces:
                self._finish(state.flow, self._body)
        self._end_paragraph(self._body, always=False)
        self.found = self._body.done + self._body.behind

    def _run(self, data: bytes) -> None:
        at, size, begun = 0, len(data), False
        while at < size:
            token = _TOKEN.match(data, at)
            if token is None:  # a lone backslash at the end
                self.open_groups = max(1, len(self._stack))
                return
            at = token.end()
            kind = token.lastindex
            if kind == 6:
                self._letters(token[6])
            elif kind in (1, 2):
                word, number = token[1].decode(), token[2]
                value = None if number is None else int(number)
                if word == "bin":
                    at += max(value or 0, 0)
                    self._skip = max(0, self._skip - 1)
                else:
                    self._word(word, value)
            elif kind == 3:
                self._letters(bytes((int(token[3], 16),)))
            elif kind == 4:
                self._symbol(token[4])
            elif token[5] == b"{":
                begun = True
                self._open()
            elif token[5] == b"}" and self._stack:
                self._close()
            if begun and not self._stack:
                self.behind = len(data[at:].strip(b"\0 \t\r\n\x1a"))
                return
        self.open_groups = len(self._stack) + (at > size)

    # --- groups

    def _open(self) -> None:
        self._text_of_bytes()
        self._skip = 0
        if len(self._stack) >= _DEEPEST:
            raise UnusableError("Its groups are nested too deeply to be a document.")
        self._stack.append(self._state)
        self._state = self._state.inner()

    def _close(self) -> None:
        self._text_of_bytes()
        self._skip = 0
        inner, outer = self._state, self._stack.pop()
        self._state = outer
        if inner.flow is not outer.flow:
            self._finish(inner.flow, outer.flow)

    def _finish(self, flow: _Flow, outer: _Flow) -> None:
        self._end_paragraph(flow, always=False)
        outer.behind += flow.done + flow.behind
        flow.done, flow.behind = [], []

    def _begin_part(self, word: str) -> None:
        kind = words.PARTS[word]
        state = self._state
        if kind in words.EXTRA and not self._everything:
            state.aside = True
            return
        self._parts[kind] += 1
        state.flow = _Flow(f"{kind} {self._parts[kind]}")
        state.aside = state.hidden = state.deleted = state.in_table = False
        state.style, state.level = None, False

    # --- control words

    def _word(self, word: str, value: int | None) -> None:
        if self._skip:
            self._skip -= 1
            return
        self._text_of_bytes()
        state = self._state
        if state.asterisk:
            state.asterisk = False
            if word == "ud" and self._stack and self._stack[-1].alternative:
                state.aside = self._stack[-2].aside if len(self._stack) > 1 else False
                return
            if word not in words.KNOWN:
                state.aside = True
        if state.table:
            self._table_word(word, value)
        elif word in ("fonttbl", "stylesheet"):
            state.table, state.aside = word, True
        elif word == "u" and value is not None:
            self._unicode(value)
        elif word in words.SYMBOLS:
            self._put(words.SYMBOLS[word])
        elif word in words.ENDS:
            self._paragraph_word(word)
        elif word in words.PARTS and not state.aside:
            self._begin_part(word)
        elif word in words.ASIDE:
            self.pictures += word in ("pict", "object") and not state.aside
            state.aside = True
        elif word == "upr":
            state.alternative = state.aside = True
        else:
            self._setting(word, value)

    def _setting(self, word: str, value: int | None) -> None:
        state, on = self._state, value != 0
        if word == "f":
            state.font = value
        elif word == "plain":
            state.hidden = state.deleted = False
            state.font = self._default
        elif word == "v":
            state.hidden = on
        elif word == "deleted":
            state.deleted = on
        elif word == "uc":
            state.skip = max(value or 0, 0)
        elif word == "pard":
            state.style, state.level, state.in_table = None, False, False
        elif word == "s":
            state.style = value
        elif word == "outlinelevel":
            state.level = value is not None and 0 <= value < 9
        elif word == "intbl":
            state.in_table = True
        elif word == "ftnalt" and (state.flow.part or "").startswith("footnote"):
            self._parts["footnote"] -= 1
            self._parts["endnote"] += 1
            state.flow.part = f"endnote {self._parts['endnote']}"
        elif word == "deff":
            self._default = value
        elif word == "ansicpg" and value:
            self._page = _codec(value) or self._page
        elif word in words.PAGES:
            self._page = words.PAGES[word]

    def _table_word(self, word: str, value: int | None) -> None:
        """Take note of a font's character set, or of the number of a style."""
        state = self._state
        if state.table == "fonttbl":
            if word == "f" and value is not None:
                state.font = value
            elif state.font is not None and word == "fcharset" and value is not None:
                self._fonts.setdefault(state.font, words.CHARSETS.get(value))
            elif state.font is not None and word == "cpg" and value:
                self._fonts[state.font] = _codec(value)
        elif word == "s":
            state.style = value
        elif word in ("cs", "ds", "ts"):
            state.style = None

    def _paragraph_word(self, word: str) -> None:
        state = self._state
        if state.aside or state.hidden or state.deleted:  # then it joins what stands around it
            return
        cell = word in ("cell", "nestcell")
        self._end_paragraph(
            state.flow, always=word in ("par", "cell", "nestcell"), cell=cell or state.in_table
        )

    def _end_paragraph(self, flow: _Flow, *, always: bool = True, cell: bool = False) -> None:
        text = _joined(flow.pieces)
        if not always and not text.strip():
            flow.done += flow.behind
            flow.behind.clear()
            return
        flow.pieces.clear()
        flow.count += 1
        state = self._state
        heading = state.flow is flow and (state.level or state.style in self._headings)
        flow.done.append(Found(text, flow.count, flow.part, heading, cell))
        flow.done += flow.behind
        flow.behind.clear()

    # --- characters

    def _symbol(self, sign: bytes) -> None:
        if sign == b"*":
            self._state.asterisk = True
        elif sign in (b"\\", b"{", b"}"):
            self._letters(sign)
        elif sign in (b"\r", b"\n"):
            self._word("par", None)
        elif sign == b"\t":
            self._word("tab", None)
        elif self._skip:
            self._skip -= 1
        elif sign in (b"~", b"_"):
            self._text_of_bytes()
            self._put("\xa0" if sign == b"~" else "-")
        # "\-" is where a word may be divided, and the others are marks of an index.

    def _letters(self, letters: bytes) -> None:
        if self._skip:
            gone = min(self._skip, len(letters))
            self._skip -= gone
            letters = letters[gone:]
        state = self._state
        if state.table == "stylesheet":
            self._style_letters(letters)
        elif not (state.aside or state.hidden or state.deleted):
            self._bytes += letters

    def _style_letters(self, letters: bytes) -> None:
        """Take note of a style's name, which a semicolon ends."""
        state = self._state
        self._style_name += letters[:200]
        if not letters.endswith(b";"):
            return
        name = bytes(self._style_name).decode(self._page, "replace").strip().lower()
        self._style_name.clear()
        if state.style is not None and name.startswith(words.HEADINGS):
            self._headings.add(state.style)

    def _unicode(self, value: int) -> None:
        self._skip = self._state.skip
        value %= 0x10000 if value < 0 else 0x110000
        if value == _BULLET:
            value = 0x2022
        elif value in _LETTER_OF_SIGNS:  # a sign that only its font knows
            return
        if self._state.table == "stylesheet":
            self._style_name += chr(value).encode(self._page, "replace")
        else:
            self._put(chr(value))

    def _put(self, text: str) -> None:
        state = self._state
        if not (state.aside or state.hidden or state.deleted):
            state.flow.pieces.append(text)

    def _text_of_bytes(self) -> None:
        """Decode the bytes since the last word, of which two may be one character."""
        if not self._bytes:
            return
        state = self._state
        font = self._default if state.font is None else state.font
        codec = (None if font is None else self._fonts.get(font)) or self._page
        text = self._bytes.decode(codec, "replace")
        if "\ufffd" in text:
            if codec == "cp1252":  # five bytes of it mean nothing, and programs write them
                text = self._bytes.decode(codec, "ignore")
            else:
                self.damaged += text.count("\ufffd")
        self._bytes.clear()
        state.flow.pieces.append(text.replace("\0", ""))


def _codec(number: int) -> str | None:
    """Return the codec of a Windows code page; None if there is none."""
    name = words.CODE_PAGES.get(number, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return None
    return name


def _joined(pieces: list[str]) -> str:
    """Return pieces as one text, with halves of characters put together."""
    text = "".join(pieces)
    if re.search("[\ud800-\udfff]", text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text
