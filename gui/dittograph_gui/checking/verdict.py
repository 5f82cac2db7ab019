"""What a comparison of two texts comes to, in words."""

from __future__ import annotations

KINDS = {"exact": "identical", "near": "near-identical", "paraphrase": "other words"}


def in_words(similarity: float, kind: str, *, flagged: bool) -> str:
    """Say what a similarity, a kind and differing facts mean together."""
    if kind == "exact":
        return "Identical except for case, punctuation or spacing"
    if kind == "near":
        return "Near-identical, but the facts differ" if flagged else "Near-identical"
    if similarity >= 0.8:
        return "Paraphrase, but the facts differ" if flagged else "Paraphrase"
    if similarity >= 0.6:
        return "Related, possibly a paraphrase"
    return "Same topic at most" if similarity >= 0.4 else "Different texts"
