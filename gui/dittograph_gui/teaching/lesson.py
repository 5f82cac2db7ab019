"""What an encoder can learn from pairs, what fits them, and what is still missing to begin."""

from __future__ import annotations

from itertools import chain, count

from dittograph.judging.labelled import LabelKind
from dittograph.teaching.options import Loss

from dittograph_gui.language.words import tr
from dittograph_gui.teaching.pair_source import Counted, PairSource

LOSSES = (
    (
        Loss.CONTRASTIVE,
        tr("Same or different"),
        tr("contrastive loss"),
        tr("Pulls matching pairs together and pushes the others apart. For labels 1 and 0."),
    ),
    (
        Loss.COSINE,
        tr("Degrees of similarity"),
        tr("cosine similarity loss"),
        tr("Makes the similarity match the rating. For graded scores."),
    ),
    (
        Loss.RANKING,
        tr("Matching pairs only"),
        tr("multiple negatives ranking loss"),
        tr("Teaches each text to find its partner among all others; other pairs are not used."),
    ),
)
LONGEST_NAME = 80


def fitting_loss(counted: Counted) -> Loss:
    """Return the loss that fits the labels."""
    if counted.kind is LabelKind.GRADED:
        return Loss.COSINE
    return Loss.CONTRASTIVE if counted.different else Loss.RANKING


def missing_for_teaching(
    source: PairSource | None,
    counted: Counted | None,
    *,
    encoders_known: bool,
    rate_is_number: bool,
) -> str:
    """Say what a person has to do before teaching can start, or "".

    Args:
        source: Where the pairs come from, or None.
        counted: What it holds, or None while that is not known.
        encoders_known: Whether the encoders of this computer are known.
        rate_is_number: Whether the learning rate can be used.
    """
    if source is None:
        return tr("Choose the pairs first.")
    if counted is None:
        return ""
    if not counted.count or not counted.enough:
        return tr("There are not enough pairs yet; see above.")
    if not encoders_known:
        return tr("Looking for the encoders of this computer…")
    return "" if rate_is_number else tr("The learning rate must be a number such as 0.00002.")


def new_name(base: str, source: PairSource | None, taken: set[str]) -> str:
    """Return a name for what an encoder is to become that no other has."""
    base = base or tr("encoder")
    if source:
        name = tr("{encoder} taught on {pairs}", encoder=base, pairs=source.name)
    else:
        name = tr("{encoder} taught", encoder=base)
    name = name[: LONGEST_NAME - 4].strip()
    numbered = (f"{name} {number}" for number in count(2))
    return next(one for one in chain([name], numbered) if one not in taken)
