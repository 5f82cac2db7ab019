"""What a comparison of two texts comes to, in words."""

from __future__ import annotations

from dittograph.encoders.scale import DEFAULT_SCALE, Scale

from dittograph_gui.language.words import tr

KINDS = {
    "exact": tr("same words"),
    "near": tr("nearly the same words"),
    "paraphrase": tr("other words"),
}


def in_words(similarity: float, kind: str, *, flagged: bool, scale: Scale = DEFAULT_SCALE) -> str:
    """Say what a similarity, a kind and differing facts mean together.

    Args:
        similarity: Cosine.
        kind: ``exact``, ``near`` or ``paraphrase``.
        flagged: Whether facts differ.
        scale: What a similarity means by the encoder.
    """
    if kind == "exact":
        return tr("Identical except for case, punctuation or spacing")
    if kind == "near":
        return tr("Near-identical, but the facts differ") if flagged else tr("Near-identical")
    if similarity >= scale.threshold:
        return tr("Paraphrase, but the facts differ") if flagged else tr("Paraphrase")
    if similarity >= scale.floor:
        return tr("Related, possibly a paraphrase")
    return tr("Same topic at most") if similarity >= scale.apart else tr("Different texts")
