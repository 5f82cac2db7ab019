"""What the elements of a web page mean for what it says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import IntEnum


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


class Role(IntEnum):
    """What an element is for."""

    TEXT = 0
    MAIN = 1  # the text proper
    ASIDE = 2  # what stands on every page of a site, and controls
    FORM = 3  # controls, unless the whole page is one
    MENU = 4  # links, by its name; a look at its words tells


VOID = _set(
    "area base basefont bgsound br col embed frame hr img input link meta param source track wbr "
    "spacer keygen"
)
BLOCKS = _set(
    "address article aside blockquote body button caption center colgroup dd details dialog dir "
    "div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header "
    "hgroup html legend li listing main menu nav ol optgroup option p pre search section select "
    "summary table tbody td text tfoot th thead title tr ul xmp"
)
ENDS_PARAGRAPH = _set(
    "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre "
    "search section summary table ul xmp"
)
# An end tag inside one of these means nothing outside it.
SCOPES = _set("table td th caption button object template")
# They are taken out with all that they hold, if none of it stays.
WHOLE = _set("p li dt dd h1 h2 h3 h4 h5 h6 tr blockquote pre figcaption caption")
# No text, but seen: an element with one of these stays.
KEPT = _set(
    "img svg math video audio canvas iframe object embed input select textarea button script style"
)
HIDDEN = _set("template datalist audio video canvas rp rt rtc annotation desc metadata")
# Inline elements that have to be known while they are open.
TRACKED = HIDDEN | {"svg", "math", "annotation-xml", "object"}
CONTROLS = _set("button select")
BANNERS = _set("header footer aside banner contentinfo complementary")

_ROLES = {
    "main": Role.MAIN,
    "article": Role.MAIN,
    "navigation": Role.ASIDE,
    "banner": Role.ASIDE,
    "contentinfo": Role.ASIDE,
    "complementary": Role.ASIDE,
    "search": Role.FORM,
    "menu": Role.ASIDE,
    "menubar": Role.ASIDE,
    "form": Role.FORM,
}
_NAMES = {
    "main": Role.MAIN,
    "article": Role.MAIN,
    "nav": Role.ASIDE,
    "header": Role.ASIDE,
    "footer": Role.ASIDE,
    "aside": Role.ASIDE,
    "button": Role.ASIDE,
    "select": Role.ASIDE,
    "form": Role.FORM,
    "search": Role.FORM,
}
_MENU = re.compile(
    r"(?:^|[\s_-])(?:nav|navi|navbar|navigation|menus?|breadcrumbs?|pagination|pager|skip-?links?)"
    r"(?:$|[\s_-])"
)
_CODE = re.compile(
    r"(?:^|\s)(?:(?:lang(?:uage)?|brush|highlight|code|source)-[\w:+#-]+|highlight|code|hljs|"
    r"sourceCode|prettyprint|brush:.*)(?:$|\s)"
)


def role_of(name: str, given: Mapping[str, str]) -> Role:
    """Return what a block element is for.

    Args:
        name: Its name.
        given: Its attributes.
    """
    if role := _ROLES.get(given.get("role", "").strip().lower()):
        return role
    if role := _NAMES.get(name):
        return role
    if given.get("aria-hidden", "").lower() == "true" and name not in ("html", "body"):
        return Role.ASIDE
    for attribute in ("id", "class"):
        if attribute in given and _MENU.search(given[attribute].lower()):
            return Role.MENU if name not in ("html", "body") else Role.TEXT
    return Role.TEXT


def looks_like_code(given: Mapping[str, str]) -> bool:
    """Tell if the class of an element says that it holds code of a program."""
    return "class" in given and _CODE.search(given["class"]) is not None


def hides(name: str, given: Mapping[str, str], *, block: bool) -> bool:
    """Tell if a browser shows nothing of an element.

    Args:
        name: Its name.
        given: Its attributes.
        block: Whether it is a block; one that is hidden from screen readers alone is set aside.
    """
    if name in HIDDEN:
        return True
    if name == "dialog":
        return "open" not in given
    if not given or name in ("html", "body"):
        return False
    if "hidden" in given and given["hidden"].lower() != "until-found":
        return True
    if not block and given.get("aria-hidden", "").lower() == "true":
        return True
    if given.get("role") == "doc-pagebreak" or "pagebreak" in given.get("epub:type", ""):
        return True  # the page number of a printed edition, in the midst of a sentence
    style = "".join(given.get("style", "").lower().split())
    return "display:none" in style or "visibility:hidden" in style
