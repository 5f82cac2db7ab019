"""Evidence on each pair beyond its similarity: what the two texts share, word by word.

A pair's way: :mod:`writing` reads each text, :mod:`signs` counts which words the two share,
:mod:`measuring` tells how far they are apart, and :mod:`kept` remembers it. How much each sort of
evidence counts is learned from judged pairs, in :mod:`dittograph.judging`.
"""

from dittograph.pairs.evidence.kept import evidence_of_pairs
from dittograph.pairs.evidence.measuring import FULL, SORTS, Sort, find_evidence

__all__ = ["FULL", "SORTS", "Sort", "evidence_of_pairs", "find_evidence"]
