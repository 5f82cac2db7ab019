"""Names for the files inside a file, which anybody may have chosen."""

from __future__ import annotations

import re
from collections.abc import Callable

_LONGEST = 200
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def plain_name(name: str) -> str:
    """Return a name that says what it says and leads nowhere.

    Args:
        name: Parts with slashes between.

    Returns:
        The name without ".." and drives, and without characters that cannot be shown; "" if
        nothing is left.
    """
    parts = [
        _CONTROLS.sub("\ufffd", part).strip()
        for part in re.sub(r"^[A-Za-z]:", "", name.replace("\\", "/")).split("/")
    ]
    parts = [_short(part) for part in parts if part not in ("", ".", "..")]
    return "/".join(parts[-50:])


def unique_names() -> Callable[[str], str]:
    """Return a function that gives each name once: the next "a.txt" is "a (2).txt"."""
    taken: set[str] = set()
    next_number: dict[str, int] = {}

    def unique(name: str) -> str:
        found = name
        while found in taken:
            number = next_number[name] = next_number.get(name, 1) + 1
            stem, suffix = _parts(name)
            found = f"{stem} ({number}){suffix}"
        taken.add(found)
        return found

    return unique


def _short(part: str) -> str:
    stem, suffix = _parts(part)
    return part if len(part) <= _LONGEST else f"{stem[: _LONGEST - len(suffix) - 1]}…{suffix}"


def _parts(name: str) -> tuple[str, str]:
    found = re.fullmatch(r"(.*[^/])(\.[^./\s]{1,10})", name, re.DOTALL)
    return (found[1], found[2]) if found else (name, "")
