"""Differences for reading: whole words and phrases, to the letter."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from dittograph.pairs.relation import differences as differing
from dittograph.pairs.relation.differences import Change, Span, differences
from hypothesis import example, given, settings
from hypothesis import strategies as st


def _marked(reference: str, text: str) -> str:
    """Write removed text as [-...-] and added text as {+...+}."""
    marks = {Change.SAME: "{}", Change.REMOVED: "[-{}-]", Change.ADDED: "{{+{}+}}"}
    return "".join(marks[span.change].format(span.text) for span in differences(reference, text))


def _sides(spans: list[Span]) -> tuple[str, str]:
    return (
        "".join(span.text for span in spans if span.change is not Change.ADDED),
        "".join(span.text for span in spans if span.change is not Change.REMOVED),
    )


@pytest.mark.parametrize(
    ("reference", "text", "expected"),
    [
        ("The council met.", "The council met.", "The council met."),
        ("A cat sat there.", "A dog sat there.", "A [-cat -]{+dog +}sat there."),
        ("The board met.", "On Monday the board met.", "[-The -]{+On Monday the +}board met."),
        ("Sales fell 1,000.5 units.", "Sales fell 1,000.6 units.",
         "Sales fell [-1,000.5 -]{+1,000.6 +}units."),
        ("It doesn't work.", "It didn't work.", "It [-doesn't -]{+didn't +}work."),
        ("We saw the red house, a roof.", "We saw the old barn, a gate.",
         "We saw the [-red house, a roof-]{+old barn, a gate+}."),
        ("The end of the war came.", "The start of a peace came.",
         "The [-end of the war -]{+start of a peace +}came."),
        ("NASA flew", "Nasa flew", "[-NASA -]{+Nasa +}flew"),
        ("我喜欢猫", "我喜欢狗", "我喜欢[-猫-]{+狗+}"),
        ("same  words", "same words", "same[-  -]{+ +}words"),
        ("", "new", "{+new+}"),
        ("old", "", "[-old-]"),
        ("", "", ""),
    ],
)  # fmt: skip
def test_changes_read_as_phrases(reference: str, text: str, expected: str) -> None:
    assert _marked(reference, text) == expected


def test_a_word_that_carries_meaning_stays_between_two_changes() -> None:
    assert _marked("red house here", "old house there") == (
        "[-red -]{+old +}house [-here-]{+there+}"
    )


PIECES = ["the", "The", "of", "cat", "dog", ",", ".", "1,000", "it's", " ", "\n", "我", ""]
WORDS = st.lists(st.sampled_from(PIECES)).map(" ".join)
TEXTS = st.one_of(WORDS, st.text(max_size=60))


@settings(max_examples=200, deadline=None)
@example("the the cat of", "cat of", 3)
@given(TEXTS, TEXTS, st.sampled_from([1, 3, 2000]))
def test_the_spans_make_up_both_texts_to_the_letter(reference: str, text: str, limit: int) -> None:
    spans = differences(reference, text, limit=limit)
    assert _sides(spans) == (reference, text)
    assert all(span.text for span in spans)
    assert all(a.change != b.change for a, b in pairwise(spans))
    # Where both, the removed words come before the added ones.
    changes = [span.change for span in spans]
    assert (Change.ADDED, Change.REMOVED) not in pairwise(changes)


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert all(span.change is Change.SAME for span in differences(text, text, limit=2))


def test_of_200_000_words_only_those_around_the_one_changed_are_compared(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared = []
    align = differing._aligned

    def counted(left: list[Any], right: list[Any]) -> list[Any]:
        compared.append(len(left) + len(right))
        return align(left, right)

    monkeypatch.setattr(differing, "_aligned", counted)
    words = [f"word{n}" for n in range(200_000)]
    reference = " ".join(words)
    words[150_000] = "other"
    text = " ".join(words)
    spans = differences(reference, text)
    assert sum(compared) < 10
    assert [span.text.strip() for span in spans[1:-1]] == ["word150000", "other"]
    assert _sides(spans) == (reference, text)


def test_beyond_the_limit_the_rest_is_shown_as_a_whole() -> None:
    left = " ".join(f"left{n}" for n in range(200_000))
    right = " ".join(f"right{n}" for n in range(200_000))
    spans = differences(left, right)
    assert [span.change for span in spans] == [Change.REMOVED, Change.ADDED]
    assert _sides(spans) == (left, right)
