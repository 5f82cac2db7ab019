"""An encoder's folder says which pairs it was taught, and which it was only measured on."""

from __future__ import annotations

import numpy as np
from dittograph.judging.labelled import LabelKind, LabelledPairs
from dittograph.judging.learnt import pair_key, read_held_out, read_learnt, write_learnt


def pairs(*couples):
    first, second = zip(*couples, strict=True)
    return LabelledPairs(first, second, np.ones(len(couples)), LabelKind.BINARY)


def keys(*couples):
    return {pair_key(*couple) for couple in couples}


A, B, C = ("a goat", "one goat"), ("two hens", "hens, two"), ("a barn", "the barn")


def test_what_was_held_out_is_told_from_what_was_taught(tmp_path):
    write_learnt(tmp_path, pairs(A), pairs(B), tmp_path / "none")
    assert read_learnt(tmp_path) == keys(A, B)
    assert read_held_out(tmp_path) == keys(B)


def test_what_an_encoder_was_taught_before_stays_taught(tmp_path):
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir()
    after.mkdir()
    write_learnt(before, pairs(A), pairs(B), tmp_path / "none")
    write_learnt(after, pairs(B), pairs(A, C), before)
    assert read_learnt(after) == keys(A, B, C)
    assert read_held_out(after) == keys(C)
