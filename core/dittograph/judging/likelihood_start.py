"""Where learning a likelihood starts: what judged pairs of several collections have in common.

Learned by ``benchmarks/evidence.py --learn-start`` from the train file of the Microsoft Research
Paraphrase Corpus and the train and development files of the STS Benchmark (each genre a
collection, its texts from the former left out; 4 and more is the same): a hierarchical regression,
each collection's weights drawn around a common mean. Distances count from the similarity of chance,
so they hold for every encoder. All numbers are scores of :mod:`.likelihood_curve`.

The last four sorts of evidence hardly occur in these corpora. They start from the mean of the other
facts, as unsure as those are.
"""

from __future__ import annotations

import numpy as np

# Of the constant and of the whole distance, where nothing else counts.
ALONE = np.array([1.33, -13.5])
# As the weights of a likelihood: the constant, the distance, then each sort of evidence.
MEAN = np.array(
    [
        2.48,
        -11.32,
        -1.83,
        -3.81,
        3.35,
        -4.17,
        -1.10,
        -1.93,
        -1.71,
        -1.41,
        0.06,
        -1.25,
        -1.25,
        -1.25,
        -1.25,
    ]
)
# How much collections differ in each.
WIDTH = np.array(
    [
        0.73,
        4.65,
        2.72,
        2.36,
        2.59,
        1.88,
        4.24,
        1.07,
        2.48,
        2.07,
        0.50,
        1.53,
        1.53,
        1.53,
        1.53,
    ]
)
# How closely the evidence of a collection goes along with the similarity (Fisher's z of their
# correlation: 0.41 to 0.82 in the same collections), and how much collections may differ in it.
ALONG, ALONG_WIDTH = 0.55, 0.2
# Of a cross-encoder's log odds; how much collections differ in it.
ODDS, ODDS_WIDTH = 0.4, 0.4
