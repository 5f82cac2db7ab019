"""Pairs of news sentences judged by a rule: the same where both are on the same subject.

A subject is told by a few words of its own ("barrel" and "OPEC": oil), so how many words two
sentences share says little of it.
"""

from __future__ import annotations

import re

import corpus
import numpy as np
from dittograph.judging.labelled import LabelKind, LabelledPairs
from dittograph.judging.learning import Embedded
from dittograph.judging.likelihood import Judged
from dittograph.pairs.search.exact import exact_pairs

SUBJECTS = {
    "oil": "oil crude opec barrel barrels petroleum refinery",
    "grain": "wheat corn grain grains maize barley soybean soybeans",
    "metals": "gold silver copper zinc aluminium nickel ounce ounces",
    "currencies": "dollar yen mark sterling currency currencies",
    "interest": "discount prime rate rates lending",
    "earnings": "profit profits earnings loss losses quarter",
    "takeovers": "merger acquire acquisition takeover tender stake",
    "trade": "exports imports tariff tariffs deficit surplus",
    "coffee": "coffee cocoa sugar",
    "labour": "strike union unions workers",
    "dividends": "dividend dividends payout",
}
_SENTENCES = 500  # of each subject at most
_FLOOR = 0.3
_CELLS = 14  # of similarity from there to 1, each with as many pairs where there are so many
_PAIRS = 250  # of each cell


def news_by_subject() -> Judged:
    """Return some 3,000 pairs of sentences, spread over all similarities from 0.3."""
    subject_of = {word: name for name, words in SUBJECTS.items() for word in words.split()}
    chosen: dict[str, list[str]] = {name: [] for name in SUBJECTS}
    for text in dict.fromkeys(corpus.REAL.read_text(encoding="utf-8").splitlines()):
        found = {subject_of.get(word) for word in re.findall("[a-z]+", text.lower())} - {None}
        if len(found) == 1:
            name = str(found.pop())
            if len(chosen[name]) < _SENTENCES:
                chosen[name].append(text)
    texts = [text for some in chosen.values() for text in some]
    subject = np.repeat(np.arange(len(chosen)), [len(some) for some in chosen.values()])
    vectors = corpus.embedded(texts)
    pairs = exact_pairs(vectors, floor=_FLOOR).pairs
    random = np.random.default_rng(0)
    cell = ((pairs.similarity - _FLOOR) / (1 - _FLOOR) * _CELLS).astype(np.int64)
    rows = np.concatenate(
        [random.permutation(np.flatnonzero(cell == one))[:_PAIRS] for one in range(_CELLS)]
    )
    a, b = pairs.a[rows], pairs.b[rows]
    labelled = LabelledPairs(
        tuple(texts[row] for row in a.tolist()),
        tuple(texts[row] for row in b.tolist()),
        (subject[a] == subject[b]).astype(np.float64),
        LabelKind.BINARY,
    )
    return Embedded(labelled, texts, a, b, vectors, pairs.similarity[rows]).judged()
