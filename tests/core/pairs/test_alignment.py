from __future__ import annotations

import random
from functools import cache

import pytest
from dittograph.pairs.relation.alignment import Alignment, Fate, align
from dittograph.pairs.relation.reading import read_sentences
from hypothesis import given
from hypothesis import strategies as st

SAME, REWRITTEN, REMOVED, ADDED, MOVED = Fate

SENTENCES = (
    "The committee met in the town hall on Monday.",
    "Nobody from the press had been invited.",
    "Three proposals for the bridge were discussed at length.",
    "The mayor preferred the cheapest of them.",
    "A vote was put off until the spring.",
    "Refreshments were served in the garden afterwards.",
    "Several members complained about the noise.",
)


def text(*numbers: int) -> str:
    return " ".join(SENTENCES[number] for number in numbers)


def fates(found: Alignment) -> list[Fate]:
    return [row.fate for row in found.rows]


def test_sentences_keep_their_places_and_paragraphs() -> None:
    written = "  One sentence here.  Another one!\n\nA new paragraph.\nA third."
    found = read_sentences(written)
    assert [one.text for one in found] == [
        "One sentence here.",
        "Another one!",
        "A new paragraph.",
        "A third.",
    ]
    assert [one.paragraph for one in found] == [0, 0, 1, 2]
    assert [written[one.start : one.end] for one in found] == [one.text for one in found]
    assert [one.words for one in found] == [3, 2, 3, 2]


def test_a_wrapped_paragraph_is_one() -> None:
    found = read_sentences("It was wrapped\nby a mail program. It goes\non here.\n\nThe next one.")
    assert [one.key for one in found] == [
        "It was wrapped by a mail program.",
        "It goes on here.",
        "The next one.",
    ]
    assert [one.paragraph for one in found] == [0, 0, 1]


def test_texts_that_are_wrapped_differently_do_not_differ() -> None:
    found = align("It was wrapped\nby a mail program.", "It was wrapped by a mail\nprogram.")
    assert fates(found) == [SAME]
    assert found.agreement.sentence() == "All 7 words agree."


def test_a_rewritten_sentence_stands_beside_its_other_wording() -> None:
    other = text(0, 1).replace("Monday", "Friday") + " " + text(2)
    found = align(text(0, 1, 2), other)
    assert fates(found) == [REWRITTEN, SAME, SAME]
    assert found.agreement.sentence() == "24 of 25 words agree; 1 sentence differs"


def test_what_only_one_text_has_stands_alone() -> None:
    found = align(text(0, 1, 2), text(0, 2, 3))
    assert [(r.fate, r.left, r.right) for r in found.rows] == [
        (SAME, 0, 0),
        (REMOVED, 1, None),
        (SAME, 2, 1),
        (ADDED, None, 2),
    ]
    assert found.agreement.removed == found.agreement.added == 1


def test_a_sentence_that_stands_elsewhere_has_moved() -> None:
    found = align(text(0, 1, 2, 3, 4), text(1, 2, 3, 4, 0))
    assert [(r.fate, r.left, r.right, r.partner) for r in found.rows] == [
        (MOVED, 0, None, 4),
        (SAME, 1, 0, None),
        (SAME, 2, 1, None),
        (SAME, 3, 2, None),
        (SAME, 4, 3, None),
        (MOVED, None, 4, 0),
    ]
    assert found.agreement.sentence() == "40 of 40 words agree; 1 sentence moved"


def test_a_sentence_may_move_and_be_rewritten() -> None:
    moved = SENTENCES[2].replace("Three", "Four")
    found = align(text(2, 3, 4, 5, 6), f"{text(3, 4, 5, 6)} {moved}")
    assert fates(found) == [MOVED, SAME, SAME, SAME, SAME, MOVED]
    assert found.sides(found.rows[0]) == (SENTENCES[2], moved)


def test_two_letters_with_another_end_agree_but_for_their_last_sentences() -> None:
    filler = [f"Paragraph {n} speaks of matters {n * 7} and {n * 11} alone." for n in range(48)]
    shared = " ".join(filler)  # 9 words each
    thanks = "We thank you warmly for ten good years. Please stay as long as you like."
    notice = "You must leave the flat by Sunday. Your belongings will otherwise be destroyed."
    found = align(f"{shared} {thanks}", f"{shared} {notice}")
    assert fates(found)[:48] == [SAME] * 48
    assert set(fates(found)[48:]) == {REMOVED, ADDED}
    assert found.places == [48]
    assert found.agreement.sentence() == "432 of 447 words agree; 2 sentences differ"


def test_a_difference_is_a_rewritten_sentence_or_what_only_one_text_has() -> None:
    rewritten = [SENTENCES[n].replace("the", "a") for n in (0, 1, 2)]
    found = align(text(0, 1, 2, 3, 4), f"{' '.join(rewritten)} {text(6, 5, 4)}")
    assert fates(found) == [REWRITTEN, REWRITTEN, REWRITTEN, REMOVED, ADDED, ADDED, SAME]
    assert found.places == [0, 1, 2, 3]


@pytest.mark.parametrize(("first", "second"), [("", ""), ("", "One."), ("One.", ""), ("  \n", "")])
def test_empty_texts_can_be_aligned(first: str, second: str) -> None:
    found = align(first, second)
    assert len(found.rows) == bool(first.strip()) + bool(second.strip())


def longest_common(left: list[int], right: list[int]) -> int:
    @cache
    def best(i: int, j: int) -> int:
        if i == len(left) or j == len(right):
            return 0
        if left[i] == right[j]:
            return 1 + best(i + 1, j + 1)
        return max(best(i + 1, j), best(i, j + 1))

    return best(0, 0)


numbers = st.lists(st.integers(0, len(SENTENCES) - 1), max_size=12)


@given(numbers, numbers)
def test_every_sentence_has_its_place_and_as_many_as_can_be_are_the_same(
    left: list[int], right: list[int]
) -> None:
    found = align(text(*left), text(*right))
    rows = found.rows
    assert [row.left for row in rows if row.left is not None] == list(range(len(left)))
    assert [row.right for row in rows if row.right is not None] == list(range(len(right)))
    assert fates(found).count(SAME) == longest_common(left, right)
    for row in rows:
        both = row.left is not None and row.right is not None
        assert both == (row.fate in (SAME, REWRITTEN))
        if row.fate is SAME:
            assert left[row.left] == right[row.right]  # type: ignore[index]
    went = {(row.left, row.partner) for row in rows if row.fate is MOVED and row.right is None}
    came = {(row.partner, row.right) for row in rows if row.fate is MOVED and row.left is None}
    assert went == came


def test_rewritten_sentences_are_paired_as_by_trying_all_ways() -> None:
    rng = random.Random(5)
    words = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"]
    for _ in range(60):
        sides = [
            [" ".join(rng.choices(words, k=5)).capitalize() + "." for _ in range(rng.randint(1, 5))]
            for _ in range(2)
        ]
        if set(sides[0]) & set(sides[1]):
            continue
        found = align(*map(" ".join, sides))
        pairs = [(r.left, r.right) for r in found.rows if r.fate is REWRITTEN]
        assert weight(sides, pairs) == pytest.approx(best_weight(sides))


def share(one: str, other: str) -> float:
    a, b = one.lower().strip(".").split(), other.lower().strip(".").split()
    common = sum(min(a.count(word), b.count(word)) for word in set(a))
    found = 2 * common / (len(a) + len(b))
    return found if found >= 0.5 else 0.0


def weight(sides: list[list[str]], pairs: list[tuple[int | None, int | None]]) -> float:
    return sum(share(sides[0][i], sides[1][j]) for i, j in pairs)  # type: ignore[index]


def best_weight(sides: list[list[str]]) -> float:
    left, right = sides

    def best(i: int, j: int) -> float:
        if i == len(left) or j == len(right):
            return 0.0
        return max(share(left[i], right[j]) + best(i + 1, j + 1), best(i + 1, j), best(i, j + 1))

    return best(0, 0)
