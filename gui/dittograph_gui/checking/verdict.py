"""What a comparison of two texts comes to, in words."""

from __future__ import annotations

from dittograph.encoders.scale import DEFAULT_SCALE, Scale

KINDS = {"exact": "same words", "near": "nearly the same words", "paraphrase": "other words"}


def in_words(similarity: float, kind: str, *, flagged: bool, scale: Scale = DEFAULT_SCALE) -> str:
    """Say what a similarity, a kind and differing facts mean together.

    Args:
        similarity: Cosine.
        kind: ``exact``, ``near`` or ``paraphrase``.
        flagged: Whether facts differ.
        scale: What a similarity means by the encoder.
    """
    if kind == "exact":
        return "Identical except for case, punctuation or spacing"
    if kind == "near":
        return "Near-identical, but the facts differ" if flagged else "Near-identical"
    if similarity >= scale.threshold:
        return "Paraphrase, but the facts differ" if flagged else "Paraphrase"
    if similarity >= scale.floor:
        return "Related, possibly a paraphrase"
    return "Same topic at most" if similarity >= scale.apart else "Different texts"
