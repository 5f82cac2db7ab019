"""Shares in words, and what is said while there are none."""

from __future__ import annotations

from dittograph_gui.language.words import tr

NOTHING = tr("Nothing yet: the first curves appear when about ten pairs are judged.")


def percent(share: float) -> str:
    """Return "83 %", and never promise 0 or 100."""
    if share < 0.01:
        return tr("under 1 %")
    return tr("over 99 %") if share > 0.99 else f"{share * 100:.0f} %"
