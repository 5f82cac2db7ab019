"""Names of elements with the prefixes that everybody knows: "w:p", "a:t", "text:p"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

_OPEN_XML = {
    "wordprocessingml/2006/main": "w",
    "wordprocessingml/main": "w",
    "drawingml/2006/main": "a",
    "drawingml/main": "a",
    "presentationml/2006/main": "p",
    "presentationml/main": "p",
    "officeDocument/2006/relationships": "r",
    "officeDocument/relationships": "r",
    "officeDocument/2006/math": "m",
    "officeDocument/math": "m",
    "markup-compatibility/2006": "mc",
    "package/2006/relationships": "rel",
}
_HOSTS = (
    "http://schemas.openxmlformats.org/",
    "http://purl.oclc.org/ooxml/",  # of the strict documents
)
_OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:"
_OTHERS = {
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://schemas.microsoft.com/office/word/2015/wordml/symex": "w16se",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
}


@lru_cache(maxsize=4096)
def short(name: str) -> str:
    """Return the usual name of an element or attribute; "?:p" where the namespace is unknown.

    Args:
        name: ``"uri}local"``, or ``"local"``.
    """
    uri, brace, local = name.rpartition("}")
    if not brace:
        return local
    prefix = _OTHERS.get(uri, "")
    for host in _HOSTS:
        if uri.startswith(host):
            prefix = _OPEN_XML.get(uri.removeprefix(host), prefix)
    if not prefix and uri.startswith(_OPEN_DOCUMENT):
        prefix = uri.removeprefix(_OPEN_DOCUMENT).partition(":")[0]
    return f"{prefix or '?'}:{local}"


def attribute(attributes: Mapping[str, str], name: str, default: str = "") -> str:
    """Return the value of an attribute by its usual name."""
    for full, value in attributes.items():
        if short(full) == name:
            return value
    return default


def switched_on(attributes: Mapping[str, str], name: str) -> bool:
    """Tell if an element that switches something means on, which it does without a value."""
    return attribute(attributes, name, "true") not in ("0", "false", "off")
