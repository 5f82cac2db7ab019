"""Sentences and numbers in the language of the window; without a translator, in English."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from numbers import Number
from string import Formatter
from typing import Any


class _Language(Formatter):
    """What the window speaks: how a sentence is looked up, and what stands in a number."""

    def __init__(self) -> None:
        self.lookup: Callable[[str, str], str] | None = None
        self.signs: dict[int, str] = {}

    def format_field(self, value: Any, format_spec: str) -> str:
        """Write one value; numbers have the signs of the language."""
        text = format(value, format_spec)
        return text.translate(self.signs) if isinstance(value, Number) else text


_language = _Language()


def speak(lookup: Callable[[str, str], str] | None, point: str = ".", group: str = ",") -> None:
    """Choose the language of everything that is said from now on.

    Args:
        lookup: Gives the translation of a sentence and of what tells it from others that are
            written alike; "" if there is none. None: English.
        point: What stands before the decimals of a number.
        group: What stands between its thousands.
    """
    _language.lookup = lookup
    _language.signs = {ord("."): point, ord(","): group}


def tr(text: str, about: str = "", /, **values: object) -> str:
    """Return a sentence in the language of the window.

    Args:
        text: The English sentence, always a literal, with holes such as ``{name}`` or
            ``{count:,}``; Qt's lupdate collects it.
        about: A word for the translator, where two that are written alike are translated
            differently; a literal as well.
        values: What fills the holes.
    """
    said = (_language.lookup and _language.lookup(text, about)) or text
    return _language.vformat(said, (), values) if values else said


def later(text: str) -> str:
    """Return a sentence as it is: it is collected here, and translated where it is shown."""
    return text


def translated(text: str) -> str:
    """Return the translation of what :func:`later` has collected."""
    return (_language.lookup and _language.lookup(text, "")) or text


def counted(count: int, one: str, many: str, **values: object) -> str:
    """Return what is said of one, or of none or several.

    Args:
        count: How many; fills the hole ``{n}``, with its thousands apart.
        one: Said of one, already translated, with its holes.
        many: Said of any other number.
        values: What fills the other holes.
    """
    return _language.vformat(one if count == 1 else many, (), {"n": number(count), **values})


def filled(said: str, /, **values: object) -> str:
    """Fill the holes of a sentence that was translated before, such as one of a table."""
    return _language.vformat(said, (), values)


def number(value: float, spec: str = ",") -> str:
    """Return a number as the language writes it.

    Args:
        value: The number.
        spec: How Python would format it, such as ``.2f``.
    """
    return _language.format_field(value, spec)


def signed(figure: str) -> str:
    """Return a figure that was written the English way with the signs of the language."""
    return figure.translate(_language.signs)


def listed(parts: Sequence[str]) -> str:
    """Return "a", "a and b", "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{first} and {last}", first=", ".join(parts[:-1]), last=parts[-1])


def capital(text: str) -> str:
    """Return a text that begins a sentence; its other letters stay as they are."""
    return text[:1].upper() + text[1:]
