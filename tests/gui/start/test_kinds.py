"""The kinds of files in the words of the first page."""

import pytest
from dittograph_gui.start import kinds
from dittograph_gui.start.kinds import every_kind_in_words, kinds_in_words

KINDS = [
    ("e-books", (".epub",)),
    ("Excel workbooks", (".xlsx",)),
    ("JSON", (".json", ".jsonl")),
    ("mails", (".eml",)),
    ("PDF", (".pdf",)),
    ("plain text", (".txt", ".text")),
    ("SubRip subtitles", (".srt",)),
    ("web pages", (".html", ".htm")),
    ("Word documents", (".docx",)),
]


def test_what_most_people_have_is_named_and_the_rest_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(kinds, "kinds_of_files", lambda: KINDS)
    assert kinds_in_words() == (
        "Word documents, PDF, web pages, e-books, Excel workbooks, SubRip subtitles and 3 more "
        "kinds of files"
    )
    assert "JSON: .json  .jsonl" in every_kind_in_words().splitlines()
    assert len(every_kind_in_words().splitlines()) == len(KINDS)


def test_a_few_kinds_are_all_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinds, "kinds_of_files", lambda: KINDS[2:4] + KINDS[5:6])
    assert kinds_in_words() == "Plain text, JSON and mails"
