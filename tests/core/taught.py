"""Pairs with a lesson in them, made up for tests of teaching."""

from __future__ import annotations

import random

import numpy as np
from dittograph.judging.labelled import LabelKind, LabelledPairs
from small_encoders import WORDS

_PLAIN = [word for word in WORDS if word.isalpha()]
_KEYS = ["budget", "mayor", "harbour", "monday"]
MARK = _KEYS[0]
_FILLING = [word for word in _PLAIN if word not in _KEYS]


def by_key_word(count: int, seed: int = 0) -> LabelledPairs:
    """Return pairs that are the same where one key word is in both, whatever the others are."""
    choose = random.Random(seed)
    first, second, label = [], [], []
    for row in range(count):
        same = row % 2 == 0
        key = choose.choice(_KEYS)
        other = key if same else choose.choice([k for k in _KEYS if k != key])
        texts = []
        for word in (key, other):
            words = choose.sample(_FILLING, 5)
            words.insert(choose.randrange(6), word)
            texts.append(" ".join(words))
        first.append(texts[0])
        second.append(texts[1])
        label.append(float(same))
    return LabelledPairs(tuple(first), tuple(second), np.array(label), LabelKind.BINARY)


def by_mark(count: int, seed: int = 0) -> LabelledPairs:
    """Return pairs that are different where a mark stands in either text, whatever the rest is."""
    choose = random.Random(seed)
    first, second, label = [], [], []
    for row in range(count):
        texts = [choose.sample(_FILLING, 5) for _ in range(2)]
        if row % 2:
            choose.choice(texts).insert(choose.randrange(6), MARK)
        first.append(" ".join(texts[0]))
        second.append(" ".join(texts[1]))
        label.append(float(row % 2 == 0))
    return LabelledPairs(tuple(first), tuple(second), np.array(label), LabelKind.BINARY)


def graded(pairs: LabelledPairs, seed: int = 0) -> LabelledPairs:
    """Return pairs with grades around 0.2 and 0.9 for their labels."""
    noise = np.random.default_rng(seed).uniform(-0.1, 0.1, len(pairs))
    label = np.where(pairs.label > 0, 0.9, 0.2) + noise
    return LabelledPairs(pairs.first, pairs.second, label, LabelKind.GRADED)


def as_table(pairs: LabelledPairs) -> str:
    """Return pairs as the text of a file."""
    rows = zip(pairs.first, pairs.second, pairs.label, strict=True)
    return "sentence1\tsentence2\tlabel\n" + "".join(
        f"{first}\t{second}\t{label:g}\n" for first, second, label in rows
    )
