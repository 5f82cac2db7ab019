"""XML that may be hostile: its tags and letters in order, each with its place in the text.

The standard library's parser (Expat) is used because it alone tells where everything is written,
which a copy needs that is equal but for what was dropped. It opens no other file and no
connection; entities that a document declares, with which a small file can become a huge one, are
refused.
"""

from __future__ import annotations

import codecs
import html
import re
from itertools import chain
from typing import TYPE_CHECKING
from xml.etree.ElementTree import TreeBuilder
from xml.parsers import expat

from dittograph.documents.source import UnusableError
from dittograph.documents.text.encoding_names import encoding_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

_DEEPEST = 1000
_LARGEST_TREE = 64 << 20  # characters; a tree takes several times as much memory
_DEEPEST_TREE = 60  # so that functions may call themselves for what is in an element
_TOO_DEEP = "Its parts are nested too deeply to be a document."
_ENTITIES = (
    "It declares entities of its own, with which a file can be made to fill the memory; "
    "open it in the program that made it, and save it again."
)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ANY_MARK = tuple(mark for mark, _ in _MARKS)


def decode_xml(data: bytes) -> tuple[str, str, bytes]:
    """Decode XML as its mark or its first line says; otherwise it is UTF-8.

    Args:
        data: The whole document.

    Returns:
        The text, the codec, and the byte order mark in front, which is not in the text.

    Raises:
        UnusableError: It cannot be decoded.
    """
    mark, codec = b"", ""
    if data.startswith(_ANY_MARK):
        mark, codec = next((m, c) for m, c in _MARKS if data.startswith(m))
    else:
        codec = {b"<\0": "utf-16-le", b"\0<": "utf-16-be"}.get(data[:2], "")
    if not codec:
        declared = _DECLARED.match(data[:1024])
        codec = declared[1].decode("ascii") if declared else "utf-8"
    try:
        return data[len(mark) :].decode(codec), codec, mark
    except (LookupError, UnicodeError):
        raise UnusableError(
            f"It is damaged: it cannot be read as {encoding_name(codec)}, which it says it is; "
            "save it again."
        ) from None


def encode_xml(text: str, codec: str, mark: bytes) -> bytes:
    """Undo :func:`decode_xml`."""
    return mark + text.encode(codec)


def check_xml(data: bytes) -> None:
    """Make sure that a document is XML from its beginning to its end, and quickly so.

    Args:
        data: The whole document in UTF-8, whatever it says.

    Raises:
        UnusableError: It is not, or it declares entities.
    """
    parser = expat.ParserCreate("utf-8")
    parser.EntityDeclHandler = _declared
    try:
        parser.Parse(data, True)  # noqa: FBT003
    except expat.ExpatError as error:
        raise _damaged(error) from None


def _damaged(error: expat.ExpatError) -> UnusableError:
    return UnusableError(
        f"It is damaged in line {error.lineno}: {expat.ErrorString(error.code)}; "
        "open it in the program that made it, and save it again."
    )


class EnoughError(Exception):
    """Raised by an :class:`XmlWalk` that has found what it wants: :meth:`XmlWalk.read` ends."""


class XmlWalk:
    """Walks over a document; derive from it and override what is of interest.

    Names are ``"uri}local"``, or ``"local"`` outside any namespace. Places count characters of the
    text that :meth:`walk` is given.
    """

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:
        """An element's start tag stands at ``start`` to ``end``."""

    def closed(self, name: str, start: int, end: int) -> None:
        """An element's end tag stands at ``start`` to ``end``; of ``<a/>`` both are the end."""

    def letters(self, text: str, start: int, end: int) -> None:
        """Some characters; a run of text may come in several parts, and an entity is one."""

    def walk(self, text: str) -> None:
        """Walk over a document.

        Args:
            text: The whole document.

        Raises:
            UnusableError: It is no XML, is cut off, or declares entities.
        """
        _Walking(self, text)

    def read(self, text: str) -> None:
        """Walk over a document without exact places, in two thirds of the time of :meth:`walk`.

        Elements start at bytes of the text in UTF-8. All other places only lie between those of
        what comes before and after, and a run of text comes in one part.

        Args:
            text: The whole document.

        Raises:
            UnusableError: See :meth:`walk`.
        """
        depth = after = 0
        opened, closed, said = self.opened, self.closed, self.letters
        parser = _parser()

        def start(name: str, attributes: dict[str, str]) -> None:
            nonlocal depth, after
            depth += 1
            if depth > _DEEPEST:
                raise UnusableError(_TOO_DEEP)
            at = parser.CurrentByteIndex
            after = at + 1
            opened(name, attributes, at, after)

        def end(name: str) -> None:
            nonlocal depth, after
            depth -= 1
            after = parser.CurrentByteIndex
            closed(name, after, after)

        def letters(text: str) -> None:
            said(text, after, parser.CurrentByteIndex)

        def skipped(name: str, is_parameter: bool) -> None:  # noqa: FBT001
            if not is_parameter:
                letters(html.unescape(f"&{name};"))

        parser.buffer_text = True
        parser.StartElementHandler = start
        parser.EndElementHandler = end
        parser.CharacterDataHandler = letters
        parser.SkippedEntityHandler = skipped
        try:
            parser.Parse(text.encode("utf-8", "surrogatepass"), True)  # noqa: FBT003
        except expat.ExpatError as error:
            raise _damaged(error) from None
        except EnoughError:
            pass
        finally:  # or it would hold itself, and this walk, until cycles are looked for
            parser.StartElementHandler = parser.EndElementHandler = None
            parser.CharacterDataHandler = parser.SkippedEntityHandler = None


def tree_of(text: str, *, namespaces: bool = True) -> Element | None:
    """Return a document as a tree, which is far quicker to look through than :class:`XmlWalk`.

    Nothing tells where anything is written.

    Args:
        text: The whole document.
        namespaces: Whether names are as there; else they are as written: ``"prefix:local"``.

    Returns:
        Its first element; None if it is damaged, too large or nested too deeply. Then a walk finds
        out what is wrong, or does without a tree.

    Raises:
        UnusableError: It declares entities.
    """
    if len(text) > _LARGEST_TREE:
        return None
    tree = TreeBuilder()
    parser = _parser("}" if namespaces else None)
    parser.buffer_text = True
    parser.StartElementHandler = tree.start
    parser.EndElementHandler = tree.end
    parser.CharacterDataHandler = tree.data

    def skipped(name: str, is_parameter: bool) -> None:  # noqa: FBT001
        if not is_parameter:
            tree.data(html.unescape(f"&{name};"))

    parser.SkippedEntityHandler = skipped
    try:
        parser.Parse(text.encode("utf-8", "surrogatepass"), True)  # noqa: FBT003
    except expat.ExpatError:
        return None
    root: Element = tree.close()
    level, depth = [root], 0
    while level:
        level = list(chain.from_iterable(level))
        depth += 1
        if depth > _DEEPEST_TREE:
            return None
    return root


def _parser(behind_namespace: str | None = "}") -> expat.XMLParserType:
    """Return a parser that opens nothing, and refuses entities."""
    parser = expat.ParserCreate("utf-8", behind_namespace)
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.EntityDeclHandler = _declared
    parser.UseForeignDTD(True)  # noqa: FBT003, so that unknown entities are no error
    return parser


def _declared(*_: object) -> None:
    raise UnusableError(_ENTITIES)


class _Walking:
    """One walk. What was found is handed on when the next thing shows where it ends."""

    def __init__(self, to: XmlWalk, text: str) -> None:
        self._to = to
        self._data = text.encode("utf-8", "surrogatepass")
        self._ascii = text.isascii()
        self._at = self._seen = 0  # characters, bytes
        self._depth = 0
        self._waiting: tuple[str, str, Mapping[str, str]] | None = None
        self._parser = parser = _parser()
        parser.buffer_text = False
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._letters
        parser.SkippedEntityHandler = self._skipped
        parser.DefaultHandler = self._other
        try:
            parser.Parse(self._data, True)  # noqa: FBT003
        except expat.ExpatError as error:
            raise _damaged(error) from None
        self._hand_on(len(self._data))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._hand_on(self._parser.CurrentByteIndex)
        self._depth += 1
        if self._depth > _DEEPEST:
            raise UnusableError(_TOO_DEEP)
        self._waiting = ("start", name, attributes)

    def _end(self, name: str) -> None:
        self._hand_on(self._parser.CurrentByteIndex)
        self._depth -= 1
        self._waiting = ("end", name, {})

    def _letters(self, text: str) -> None:
        self._hand_on(self._parser.CurrentByteIndex)
        self._waiting = ("letters", text, {})

    def _skipped(self, name: str, is_parameter: bool) -> None:  # noqa: FBT001
        self._hand_on(self._parser.CurrentByteIndex)
        if not is_parameter:
            written = f"&{name};"
            self._waiting = ("letters", html.unescape(written), {})

    def _other(self, _: str) -> None:
        self._hand_on(self._parser.CurrentByteIndex)

    def _hand_on(self, byte: int) -> None:
        start = end = self._at
        if byte > (seen := self._seen):
            between = b"" if self._ascii else self._data[seen:byte]
            if between.isascii():  # also of texts with other letters, most parts are
                end += byte - seen
            else:
                end += len(between.decode("utf-8", "surrogatepass"))
            self._at, self._seen = end, byte
        if self._waiting is None:
            return
        (kind, text, attributes), self._waiting = self._waiting, None
        if kind == "letters":
            self._to.letters(text, start, end)
        elif kind == "start":
            self._to.opened(text, attributes, start, end)
        else:
            self._to.closed(text, start, end)
