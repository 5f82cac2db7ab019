"""How the parts of an OOXML document refer to each other."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import unquote

from dittograph.documents.markup.package import DAMAGED, Package
from dittograph.documents.markup.xml import XmlWalk, decode_xml
from dittograph.documents.office.names import attribute, short
from dittograph.documents.source import UnusableError


class Related(NamedTuple):
    """A part that another one refers to.

    Attributes:
        id: What the reference is called there.
        kind: "footnotes", "slide", ...
        part: The name of the part.
    """

    id: str
    kind: str
    part: str


def related(package: Package, part: str) -> list[Related]:
    """Return what a part refers to; what is outside the document is left alone.

    Args:
        package: The document.
        part: The name of the part; "" for the document.
    """
    folder, _, name = part.rpartition("/")
    listed = posixpath.join(folder, "_rels", f"{name}.rels")
    if listed not in package.names:
        return []
    walk = _Relations(folder)
    walk.read(decode_xml(package.read(listed))[0])
    if all(one.part in package.names for one in walk.found):
        return walk.found
    known = {one.casefold(): one for one in package.names}  # the case of letters does not count
    return [one._replace(part=known.get(one.part.casefold(), one.part)) for one in walk.found]


def main_part(package: Package, usual: str) -> str:
    """Return the name of the part that the document starts with.

    Args:
        package: The document.
        usual: Its name in nearly all documents.

    Raises:
        UnusableError: It is missing.
    """
    named = next((one.part for one in related(package, "") if one.kind == "officeDocument"), usual)
    for part in (named, usual):
        if part in package.names:
            return part
    raise UnusableError(DAMAGED)


class _Relations(XmlWalk):
    def __init__(self, folder: str) -> None:
        self._folder = folder
        self.found: list[Related] = []

    def opened(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:  # noqa: ARG002
        if short(name) != "rel:Relationship":
            return
        if attribute(attributes, "TargetMode") == "External":
            return
        target = unquote(attribute(attributes, "Target"))
        if target.startswith("/"):
            part = posixpath.normpath(target.lstrip("/"))
        else:
            part = posixpath.normpath(posixpath.join(self._folder, target))
        kind = attribute(attributes, "Type").rpartition("/")[2]
        self.found.append(Related(attribute(attributes, "Id"), kind, part))
