"""The same words at other places: roles, figures, dates, names and "not"."""

from __future__ import annotations

import numpy as np
import pytest
from dittograph.pairs.relation import Kind, relate, relate_pairs, traits, what_differs

EXCHANGED = """
Anna paid Peter.|Peter paid Anna.|name: Anna … Peter / Peter … Anna
The cat saw the dog.|The dog saw the cat.|role: cat … dog / dog … cat
Ford sued Toyota.|Ford was sued by Toyota.|name
The firm sued the bank.|The firm was sued by the bank.|role
It rose from 3 to 5 %.|It rose from 5 to 3 %.|number
Closed from 2 May to 9 June.|Closed from 9 June to 2 May.|date
Soup costs 5 euros, fish 7 euros.|Fish costs 5 euros, soup 7 euros.|number
He did not call but he came.|He called but he did not come.|negation
"""
SAME = """
The dog bit the man.|The man was bitten by the dog.
The firm sued the bank.|The bank was sued by the firm.
Anna and Peter came.|Peter and Anna came.
Anna, Karl and Peter came.|Peter, Karl and Anna came.
Anna met Peter.|Peter met Anna.
On Monday the council met in Oslo.|The council met in Oslo on Monday.
It rose to 5 % from 3 %.|It rose from 3 % to 5 %.
The bus goes from Leeds to Derby.|The bus goes to Derby from Leeds.
Monday is the day.|The day is Monday.
You can pay by card or in cash.|You can pay in cash or by card.
The bread is on the table of the kitchen.|The bread is in the kitchen, on the table.
"""


def _rows(table: str) -> list[list[str]]:
    return [row.split("|") for row in table.strip().splitlines()]


@pytest.mark.parametrize(("a", "b", "expected"), _rows(EXCHANGED))
def test_words_that_have_changed_places_are_flagged_and_told(a: str, b: str, expected: str) -> None:
    for one, two in ((a, b), (b, a)):
        assert relate(traits(one), traits(two))[1].labels == [expected.partition(":")[0]]
    (said,) = what_differs(a, b)
    assert said.startswith(expected)


@pytest.mark.parametrize(("a", "b"), _rows(SAME))
def test_another_order_that_says_the_same_is_not_flagged(a: str, b: str) -> None:
    assert what_differs(a, b) == []


def test_many_pairs_are_looked_at_as_each_alone() -> None:
    texts = [text for row in _rows(EXCHANGED) + _rows(SAME) for text in row[:2]]
    a, b = map(np.ravel, np.indices((len(texts), len(texts)), dtype=np.int32))
    kinds, differs = relate_pairs(texts, a, b, common=frozenset())
    expected = [relate(traits(texts[i]), traits(texts[j])) for i, j in zip(a, b, strict=True)]
    assert list(zip(kinds.tolist(), differs.tolist(), strict=True)) == expected


PAGE = " ".join(
    f"On day {day} the crew of the ferry cleaned the deck and counted the lamps of cabin {day}."
    for day in range(1, 24)
)
THANKS = "Thank you for your patience during all these weeks of work."
LEAVE = "You must leave the flat by Friday or the bailiffs will come."


def test_another_ending_of_a_long_text_is_a_part_that_differs() -> None:
    a, b = f"{PAGE} {THANKS}", f"{PAGE} {LEAVE}"
    kind, differs = relate(traits(a), traits(b))
    assert kind is Kind.NEAR
    assert "part" in differs.labels
    assert any("Thank you" in said and "leave" in said for said in what_differs(a, b))
    assert relate(traits(PAGE), traits(a))[1].labels == ["part"]


def test_a_figure_that_another_place_of_a_long_text_says_is_still_another_figure() -> None:
    other = PAGE.replace("of cabin 7.", "of cabin 8.")
    assert relate(traits(PAGE), traits(other))[1].labels == ["number"]
    assert what_differs(PAGE, other) == ["number: 8"]


def test_long_texts_in_a_batch_are_compared_part_by_part_too() -> None:
    texts = [PAGE, f"{PAGE} {THANKS}", f"{PAGE} {LEAVE}", PAGE.replace("cabin 7.", "cabin 8.")]
    a, b = map(np.ravel, np.indices((4, 4), dtype=np.int32))
    kinds, differs = relate_pairs(texts, a, b, common=frozenset())
    expected = [relate(traits(texts[i]), traits(texts[j])) for i, j in zip(a, b, strict=True)]
    assert list(zip(kinds.tolist(), differs.tolist(), strict=True)) == expected
