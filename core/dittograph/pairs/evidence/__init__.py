"""Evidence on each pair beyond its similarity: what the two texts share, word by word.

A pair's way: :mod:`writing` puts each text as signs, a sign for each word; :mod:`measuring`
compares the signs of the two; :mod:`kept` remembers what was measured. How much each sort of
evidence counts is learned from judged pairs, in :mod:`dittograph.judging`.
"""

from dittograph.pairs.evidence.kept import evidence_of_pairs
from dittograph.pairs.evidence.measuring import FULL, SORTS, Sort, find_evidence

__all__ = ["FULL", "SORTS", "Sort", "evidence_of_pairs", "find_evidence"]
