"""Days as the language writes them."""

from __future__ import annotations

from datetime import datetime

from dittograph_gui.language.words import later, tr, translated

_MONTHS = (
    later("January"),
    later("February"),
    later("March"),
    later("April"),
    later("May"),
    later("June"),
    later("July"),
    later("August"),
    later("September"),
    later("October"),
    later("November"),
    later("December"),
)


def day(then: datetime) -> str:
    """Return "3 May 2026"; the system's own months may be of another language."""
    return tr(
        "{day} {month} {year}",
        day=str(then.day),
        month=translated(_MONTHS[then.month - 1]),
        year=str(then.year),
    )
