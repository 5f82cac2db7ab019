"""Where learning a likelihood starts: what judged pairs of several collections have in common.

Learned by ``benchmarks/evidence.py --learn-start`` from the train file of the Microsoft Research
Paraphrase Corpus and the train and development files of the STS Benchmark (each genre a
collection, its texts from the former left out; 4 and more is the same): a hierarchical regression,
each collection's weights drawn around a common mean. Distances count from the similarity of chance,
so they hold for every encoder.

The last four sorts of evidence hardly occur in these corpora. They start from the mean of the other
facts, as unsure as those are.
"""

from __future__ import annotations

import numpy as np

INTERCEPT, INTERCEPT_WIDTH = 2.2, 3.0  # log odds of two texts without any difference
SIMILARITY_ALONE, SLOPE_WIDTH = -7.5, 3.0  # of the whole distance, where nothing else counts
# As the weights of a likelihood: the constant, the distance, then each sort of evidence.
MEAN = np.array(
    [
        2.56,
        -6.15,
        -1.47,
        -2.03,
        2.11,
        -2.71,
        -0.83,
        -1.05,
        -0.93,
        -1.15,
        -0.03,
        -0.8,
        -0.8,
        -0.8,
        -0.8,
    ]
)
# How much collections differ in each.
WIDTH = np.array(
    [0.75, 2.66, 1.74, 1.89, 1.68, 1.49, 2.61, 0.54, 1.35, 1.11, 0.50, 1.0, 1.0, 1.0, 1.0]
)
