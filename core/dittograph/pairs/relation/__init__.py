"""Relate the two texts of each pair: how much of the wording is shared, and which facts differ.

Embeddings hardly see a changed figure, date, "not" or name, and that is just what must stop an
editor. Each text is read once into :class:`Traits`; a pair is then a few set operations. The rules
are deliberately plain tables: no language model, nothing learned, the same answer every time.

A text's way: :mod:`words` -> :mod:`figures`, :mod:`negation`, :mod:`names` -> :mod:`traits`; a
pair's: :mod:`facts` -> :mod:`exchanged` -> :mod:`parts` for long texts -> :mod:`relating`, through
:mod:`digest` and :mod:`table` where there are many, and :mod:`explaining` for people.
"""

from dittograph.pairs.relation.explaining import in_plain_words, unread_words, what_differs
from dittograph.pairs.relation.kinds import Difference, Kind
from dittograph.pairs.relation.names import common_words, texts_with_stems
from dittograph.pairs.relation.relating import relate, relate_pairs
from dittograph.pairs.relation.tasks import relate_at
from dittograph.pairs.relation.traits import Traits, exact_key, letters_of, traits

__all__ = [
    "Difference",
    "Kind",
    "Traits",
    "common_words",
    "exact_key",
    "in_plain_words",
    "letters_of",
    "relate",
    "relate_at",
    "relate_pairs",
    "texts_with_stems",
    "traits",
    "unread_words",
    "what_differs",
]
