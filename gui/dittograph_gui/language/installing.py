"""Which language the window speaks, and the loading of it, before any page is imported."""

from __future__ import annotations

import os
from collections.abc import Sequence

from dittograph_resources import translations_folder
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from dittograph_gui.language.pseudo import pseudo
from dittograph_gui.language.words import speak

VARIABLE = "DITTOGRAPH_LANGUAGE"
PSEUDO = "pseudo"
_NAMES = {"en": "English", "de": "Deutsch", "es": "Español"}


def languages() -> dict[str, str]:
    """Return the languages that are there by their codes, each by its own name."""
    folder = translations_folder()
    return {
        code: name
        for code, name in _NAMES.items()
        if code == "en" or (folder / f"dittograph_{code}.qm").is_file()
    }


def install(app: QCoreApplication, preferred: str = "") -> str:
    """Have the window speak a language; call it before the pages are imported.

    Args:
        app: The program, whose own words, such as those of standard buttons, follow.
        preferred: What the person chose, one of ``languages()``; "": what the system speaks. The
            environment variable ``DITTOGRAPH_LANGUAGE`` goes before it; it may also be ``pseudo``.

    Returns:
        The code of the language.
    """
    code = choose(os.environ.get(VARIABLE, "") or preferred, QLocale.system().uiLanguages())
    if code == PSEUDO:
        speak(pseudo)
        return code
    system = QLocale.system()
    locale = QLocale(code)
    if system.language() == locale.language():
        locale = system  # with the habits of the country
    QLocale.setDefault(locale)
    lookup = None
    if code != "en":
        for name, folder in (
            (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"dittograph_{code}", str(translations_folder())),
        ):
            translator = QTranslator(app)
            if translator.load(name, folder):
                app.installTranslator(translator)
        lookup = _lookup
    speak(lookup, locale.decimalPoint(), locale.groupSeparator())
    return code


def choose(wanted: str, spoken: Sequence[str]) -> str:
    """Return the code of a language that is there.

    Args:
        wanted: A code, or "".
        spoken: What the system speaks, the best first, such as ``de-AT``.
    """
    if wanted == PSEUDO:
        return wanted
    there = languages()
    for name in (wanted, *spoken):
        code = name.replace("_", "-").partition("-")[0].lower()
        if code in there:
            return code
    return "en"


def _lookup(text: str, about: str) -> str:
    return QCoreApplication.translate("", text, about or None)
