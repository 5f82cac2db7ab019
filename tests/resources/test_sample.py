"""The bundled sample collection and icons are complete and say what their notes say."""

import csv
import itertools
import json
import re
from collections import Counter
from pathlib import Path
from typing import TypedDict

import pytest
from dittograph_resources import icon_names, icon_path, sample_folder
from PySide6.QtSvg import QSvgRenderer


class Group(TypedDict):
    sort: str
    texts: list[str]
    differs: list[str]


GROUPS: list[Group] = json.loads(
    Path(__file__).with_name("sample_groups.json").read_text(encoding="utf-8")
)
FILES = {path.name: path.read_text(encoding="utf-8") for path in sample_folder().iterdir()}
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”]?\s+(?=[\"“A-Z])")


def collapse(text: str) -> str:
    return " ".join(text.split())


def table() -> list[dict[str, str]]:
    return list(csv.DictReader(FILES["reader-questions.csv"].splitlines()))


def passages() -> list[str]:
    """Every passage as a person would count them."""
    found = [row["question"] for row in table()]
    for name in ("survey-answers.txt", "council-minutes.md"):
        found += [re.sub(r"^(#+|-|\d+\.)\s+", "", line) for line in FILES[name].splitlines()]
    for name in ("harbour-times.txt", "evening-post.txt"):
        for paragraph in FILES[name].split("\n\n"):
            found += SENTENCE_END.split(collapse(paragraph))
    return [passage for passage in found if passage]


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def test_folder_holds_the_five_files_and_nothing_else() -> None:
    assert set(FILES) == {
        "council-minutes.md",
        "evening-post.txt",
        "harbour-times.txt",
        "reader-questions.csv",
        "survey-answers.txt",
    }


def test_about_three_hundred_passages_half_of_them_alone() -> None:
    count = len(passages())
    planted = sum(len(group["texts"]) for group in GROUPS)
    assert 280 <= count <= 340
    assert 0.4 <= planted / count <= 0.6


def test_one_paper_is_hard_wrapped_and_the_other_is_not() -> None:
    assert max(map(len, FILES["harbour-times.txt"].splitlines())) <= 76
    assert max(map(len, FILES["evening-post.txt"].splitlines())) > 200


def test_table_has_sixty_complete_rows_with_their_own_ids() -> None:
    rows = table()
    assert len({row["id"] for row in rows}) == len(rows) == 60
    assert all(row["question"] and row["received"] for row in rows)


def test_planted_texts_are_in_the_files() -> None:
    everything = "\n".join(collapse(text) for text in FILES.values())
    wanted = {text for group in GROUPS for text in group["texts"]}
    assert [text for text in wanted if text not in everything] == []


def test_at_least_fifteen_groups_of_each_sort() -> None:
    counts = Counter(group["sort"] for group in GROUPS)
    assert set(counts) == {"identical", "near", "paraphrase", "lookalike"}
    assert min(counts.values()) >= 15


def test_groups_are_what_they_are_called() -> None:
    for group in GROUPS:
        texts = group["texts"]
        assert len(texts) >= 2
        assert (len({letters(text) for text in texts}) == 1) == (group["sort"] == "identical")
        assert bool(group["differs"]) == (group["sort"] == "lookalike")
        assert set(group["differs"]) <= {"number", "date", "negation", "name"}
        if group["sort"] == "near":
            for first, second in itertools.combinations(texts, 2):
                changed = Counter(collapse(first).split()) - Counter(collapse(second).split())
                assert changed.total() <= 2


@pytest.mark.parametrize("name", icon_names())
def test_icons_can_be_drawn(name: str) -> None:
    assert QSvgRenderer(str(icon_path(name))).isValid()


def test_icons_the_window_needs_are_there() -> None:
    assert {
        *("dittograph", "wordmark", "open-folder", "paste", "compare", "export", "undo", "redo"),
        *("search", "settings", "keep", "drop", "not-duplicate", "warning", "file", "sort"),
        *("close", "play", "sun-moon"),
    } <= set(icon_names())


def test_unknown_icon_is_named_in_the_error() -> None:
    with pytest.raises(ValueError, match="no icon called 'teapot'"):
        icon_path("teapot")
