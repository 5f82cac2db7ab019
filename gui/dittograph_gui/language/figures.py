"""Figures that the core writes, with the signs of the language."""

from __future__ import annotations

from dittograph.pairs import pair_list

from dittograph_gui.language.words import signed


def similarity_text(similarity: float) -> str:
    """Return a similarity as it is shown everywhere; see the core's function of that name."""
    return signed(pair_list.similarity_text(similarity))
