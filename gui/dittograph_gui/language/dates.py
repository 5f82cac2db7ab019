"""Days as the language writes them."""

from __future__ import annotations

from datetime import datetime

from dittograph_gui.language.words import tr

_MONTHS = (
    tr("January"),
    tr("February"),
    tr("March"),
    tr("April"),
    tr("May"),
    tr("June"),
    tr("July"),
    tr("August"),
    tr("September"),
    tr("October"),
    tr("November"),
    tr("December"),
)


def day(then: datetime) -> str:
    """Return "3 May 2026"; the system's own months may be of another language."""
    return tr(
        "{day} {month} {year}",
        day=str(then.day),
        month=_MONTHS[then.month - 1],
        year=str(then.year),
    )
