"""What is said about an encoder: where it comes from, and what it is in one line."""

from __future__ import annotations

from collections.abc import Sequence

from dittograph.encoders.discovery import FROM_POLICY
from dittograph.settings import MULTILINGUAL_ENCODER
from PySide6.QtCore import QLocale

from dittograph_gui.encoders.entry import Entry
from dittograph_gui.language.words import tr

_ORIGINS = {
    "bundled": tr("comes with Dittograph"),
    FROM_POLICY: FROM_POLICY,
    "added": tr("added by you"),
    "Hugging Face cache": tr("from the Hugging Face cache"),
}
_LANGUAGES = {  # Qt knows only their English names, and what each calls itself
    "de": tr("German"),
    "en": tr("English"),
    "es": tr("Spanish"),
    "fr": tr("French"),
    "it": tr("Italian"),
    "nl": tr("Dutch"),
    "pl": tr("Polish"),
    "pt": tr("Portuguese"),
}


def name_of(entry: Entry) -> str:
    """Say what an encoder is called in a list of them."""
    if entry.name == MULTILINGUAL_ENCODER and entry.origin == "bundled":
        return tr("Other languages")
    return entry.name


def origin_of(entry: Entry) -> str:
    """Say where an encoder comes from."""
    return _ORIGINS.get(entry.origin, entry.origin)


def facts_of(entry: Entry) -> str:
    """Say in one line what an encoder is."""
    if not entry.folder:
        return tr("It was not found on this computer.")
    parts = [
        tr("{dimension:,} dimensions", dimension=entry.dimension) if entry.dimension else "",
        tr("reads {max_tokens:,} tokens", max_tokens=entry.max_tokens) if entry.max_tokens else "",
        tr("{pooling} pooling", pooling=entry.pooling) if entry.pooling else "",
        f"{max(1, round(entry.size / 1e6)):,} MB",
        languages(entry.languages),
    ]
    return " · ".join(filter(None, parts))


def languages(codes: Sequence[str]) -> str:
    """Name languages by their codes, the first few if there are many."""
    names = []
    for code in codes:
        language = QLocale.codeToLanguage(code)
        known = language != QLocale.Language.AnyLanguage
        named = QLocale.languageToString(language) if known else code
        names.append(_LANGUAGES.get(code, named))
    if len(names) > 4:
        return tr(
            "{first} and {more} more languages",
            first=", ".join(names[:3]),
            more=len(names) - 3,
        )
    return ", ".join(names)
