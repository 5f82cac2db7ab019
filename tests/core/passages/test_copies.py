"""Folding copies: passages with the same text are one text."""

from __future__ import annotations

import unicodedata

import numpy as np
from dittograph.passages.copies import content_hash, fold_copies, normalise
from hypothesis import given
from hypothesis import strategies as st


def test_white_space_and_composition_make_no_difference():
    same = [
        "Café  au\tlait",
        "Cafe\u0301 au lait",
        " Café au lait\n",
        "Café\u00a0au\r\nlait",
        "Café\u3000au\u2028lait",
    ]
    assert len({content_hash(text) for text in same}) == 1
    different = ["Café au lait", "café au lait", "Cafe au lait", "Café au lait.", "Caféau lait"]
    assert len({content_hash(text) for text in different}) == len(different)


def test_texts_are_numbered_by_their_first_passage():
    copies = fold_copies(["b", "a", "b ", "c", "a", "b"])
    assert copies.text.tolist() == [0, 1, 0, 2, 1, 0]
    assert copies.first.tolist() == [0, 1, 3]
    assert copies.count.tolist() == [3, 2, 1]
    assert copies.groups() == [[0, 2, 5], [1, 4]]


def test_nothing_to_fold():
    copies = fold_copies([])
    assert copies.groups() == []
    assert len(copies.first) == 0
    assert fold_copies(["a", "b"]).groups() == []


def test_half_a_character_is_no_reason_to_fail():
    assert len(fold_copies(["\ud800", "\ud801", "\ud800"]).first) == 2


@given(st.lists(st.text(alphabet="ab e\u0301é\t", max_size=5), max_size=40))
def test_passages_share_a_text_exactly_if_their_normal_forms_are_equal(texts):
    copies = fold_copies(texts)
    plain = [" ".join(unicodedata.normalize("NFC", t).split()) for t in texts]
    for i, one in enumerate(plain):
        for j, other in enumerate(plain):
            assert (copies.text[i] == copies.text[j]) == (one == other)
    assert copies.count.sum() == len(texts)
    for text, passages in enumerate(copies.passages(np.arange(len(copies.first), dtype=np.int32))):
        assert passages.tolist() == np.flatnonzero(copies.text == text).tolist()
        assert passages[0] == copies.first[text]
        assert content_hash(texts[passages[-1]]) == copies.hashes[text]


@given(st.text())
def test_normalising_twice_is_normalising_once(text):
    assert normalise(normalise(text)) == normalise(text)
