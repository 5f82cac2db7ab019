"""An OpenDocument text, packed or flat, as one list of paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dittograph.documents.format import without_nuls
from dittograph.documents.markup.package import DAMAGED, LOCKED, Package
from dittograph.documents.markup.xml import decode_xml
from dittograph.documents.office.going import Found
from dittograph.documents.office.odf import OdfStyles, OdfWalk
from dittograph.documents.office.parts import Parts
from dittograph.documents.office.tree import unlike
from dittograph.documents.office.usual import usual_text
from dittograph.documents.source import UnusableError
from dittograph.documents.text.leaving_out import Span

_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
_LOCKED = re.compile(rb"<[\w.-]*:?encryption-data\b")


class OpenDocument:
    """An OpenDocument text that is open."""

    def __init__(self, package: Package) -> None:
        """Open the text in a package.

        Raises:
            UnusableError: It has no content, or is encrypted.
        """
        names = package.names
        if "encrypted-package" in names:
            raise UnusableError(LOCKED)
        if _MANIFEST in names and _LOCKED.search(package.read(_MANIFEST)):
            raise UnusableError(LOCKED)
        self._names = [_CONTENT, _STYLES] if _STYLES in names else [_CONTENT]
        self._parts = Parts(package.read)

    def find(self, *, everything: bool, places: bool = True) -> Found:
        """Find what the text says.

        Args:
            everything: Whether comments, headers and footers are looked at as well.
            places: Whether to find out where it is written, which a copy needs.

        Raises:
            UnusableError: A part is missing or damaged.
        """
        return find(self._parts, self._names, everything=everything, places=places)

    def without(self, cuts: Sequence[Span]) -> dict[str, bytes]:
        """Return the parts that change when something goes.

        Args:
            cuts: What goes: in order, none overlapping.
        """
        return self._parts.edited(cuts, {})


def find(parts: Parts, names: Sequence[str], *, everything: bool, places: bool = True) -> Found:
    """Find what an OpenDocument text says.

    Args:
        parts: Its parts.
        names: Those with the content and, if they are apart, the styles.
        everything: Whether comments, headers and footers are looked at as well.
        places: Whether to find out where it is written, which a copy needs.

    Raises:
        UnusableError: A part is missing or damaged.
    """
    texts = [parts.open(name) for name in names]
    styles = OdfStyles()
    for text, _ in reversed(texts):
        styles.read(text)
    if not places and not everything:
        usual = all("text:display" not in text for text, _ in texts)
        if usual and (found := usual_text(texts[0][0], styles)) is not None:
            return Found(found)
    walks = []
    for text, base in texts if everything else texts[:1]:
        walk = OdfWalk(base, styles)
        walk.go(text, places=places)
        walks.append(walk)
    if not walks[0].is_text:
        raise UnusableError(DAMAGED)
    order = {"note": 1, "comment": 2, "header": 3, "footer": 4}
    paragraphs = [one for walk in walks for one in walk.done]
    paragraphs.sort(
        key=lambda one: (
            order.get((one.location.part or "").partition(" ")[0], 0),
            int((one.location.part or "").partition(" ")[2] or 0),
            one.number,
        )
    )
    embedded = walks[0].embedded
    return Found(
        unlike(one.marked() for one in paragraphs if everything or not one.aside),
        aside={one.location for one in paragraphs if one.aside},
        attached=[one for walk in walks for one in walk.attached],
        remarks=("The words in its charts and formulas were not read.",) if embedded else (),
    )


def flat(data: bytes) -> tuple[Parts, list[str]]:
    """Return a flat OpenDocument text as its only part."""
    return Parts(lambda _: data), [""]


def is_flat(head: bytes) -> bool:
    """Tell if bytes are the first ones of a flat OpenDocument text."""
    if head.startswith(b"PK") or b"opendocument" not in without_nuls(head):
        return False
    try:
        text = decode_xml(head)[0]
    except UnusableError:  # the head may end in the middle of a character
        text = head.decode("utf-8", "ignore")
    begins = text.lstrip().startswith(("<?xml", "<office:document"))
    return (
        begins and "<office:document" in text and "application/vnd.oasis.opendocument.text" in text
    )
