"""The parts of an EPUB book: which chapters it has, in reading order, and if they are protected."""

from __future__ import annotations

import posixpath
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote

from dittograph.documents.markup.package import DAMAGED, Package
from dittograph.documents.markup.xml import XmlWalk, decode_xml
from dittograph.documents.source import UnusableError

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document")
_PAGE_NAMES = (".xhtml", ".html", ".htm", ".xht")
# How fonts are made unreadable outside their book; the text can be read.
_OBFUSCATED = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_MOST_CHAPTERS = 20_000


class Chapter(NamedTuple):
    """A chapter of a book.

    Attributes:
        part: The name of its part; None if the book does not hold it.
        navigation: Whether it is the table of contents that programs show.
    """

    part: str | None
    navigation: bool


@dataclass
class _Element:
    name: str
    attributes: Mapping[str, str]


class _Elements(XmlWalk):
    """Collects the elements of an XML part, by their names without namespaces."""

    def __init__(self) -> None:
        self.found: list[_Element] = []

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:  # noqa: ARG002
        given = {key.rpartition("}")[2]: value for key, value in attributes.items()}
        self.found.append(_Element(name.rpartition("}")[2], given))


def chapters_of(package: Package) -> list[Chapter]:
    """Return the chapters of a book in reading order.

    Args:
        package: The book.

    Raises:
        UnusableError: It is damaged, protected, or has no chapters.
    """
    root = next(
        (
            one.attributes["full-path"]
            for one in _elements(package, _CONTAINER)
            if one.name == "rootfile" and "full-path" in one.attributes
        ),
        None,
    )
    if root is None:
        raise UnusableError(DAMAGED)
    by_name = {_folded(name): name for name in package.names}
    by_name |= {name: name for name in package.names}
    opf = by_name.get(root) or by_name.get(_folded(root))
    if opf is None:
        raise UnusableError(DAMAGED)
    elements = _elements(package, opf)
    items = {one.attributes.get("id"): one for one in elements if one.name == "item"}
    chapters: list[Chapter] = []
    seen: set[str] = set()
    for reference in elements:
        if reference.name != "itemref":
            continue
        item = items.get(reference.attributes.get("idref"))
        if item is None:
            chapters.append(Chapter(None, navigation=False))
        elif _is_page(item.attributes):
            href = _resolved(opf, item.attributes.get("href", "")) or ""
            part = by_name.get(href) or by_name.get(_folded(href))
            if part in seen:
                continue
            if part:
                seen.add(part)
            navigation = "nav" in item.attributes.get("properties", "").split()
            chapters.append(Chapter(part, navigation))
    if not chapters:
        raise UnusableError(
            "It names no chapters in its reading order, so it is damaged or made of pictures; "
            "open it in the program that made it, and save it again."
        )
    if len(chapters) > _MOST_CHAPTERS:
        raise UnusableError(f"It has {len(chapters):,} chapters, more than any book has.")
    _refuse_protected(package, chapters)
    return chapters


def _elements(package: Package, part: str) -> list[_Element]:
    walk = _Elements()
    walk.read(decode_xml(package.read(part))[0])
    return walk.found


def _is_page(item: Mapping[str, str]) -> bool:
    kind = item.get("media-type", "").strip().lower()
    return kind in _PAGES or (
        not kind.startswith("image/") and item.get("href", "").lower().endswith(_PAGE_NAMES)
    )


def _resolved(opf: str, href: str) -> str | None:
    """Return the part that a reference leads to; None if it leads out of the book."""
    path = href.partition("#")[0].partition("?")[0]
    if "://" in path or path.startswith(("/", "\\")):
        return None
    full = posixpath.normpath(posixpath.join(posixpath.dirname(opf), unquote(path)))
    return None if full.startswith("../") else full


def _folded(name: str) -> str:
    """Return a name as it is compared: programs disagree on accents and on large letters."""
    return unicodedata.normalize("NFC", name).casefold()


def _refuse_protected(package: Package, chapters: list[Chapter]) -> None:
    """Refuse a book whose chapters are encrypted.

    Raises:
        UnusableError: They are.
    """
    if _ENCRYPTION not in package.names:
        return
    parts = {_folded(chapter.part) for chapter in chapters if chapter.part}
    method = ""
    for one in _elements(package, _ENCRYPTION):
        if one.name == "EncryptedData":
            method = ""
        elif one.name == "EncryptionMethod":
            method = method or one.attributes.get("Algorithm", "")
        elif one.name == "CipherReference" and method not in _OBFUSCATED:
            part = _resolved("", one.attributes.get("URI", ""))
            if part and _folded(part) in parts:
                raise UnusableError(
                    "It is protected against copying (DRM), so its text cannot be read; use an "
                    "edition without that protection."
                )
