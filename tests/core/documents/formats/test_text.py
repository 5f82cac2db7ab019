"""Plain text: read as it is, and cut without a stray byte."""

from __future__ import annotations

import pytest
from dittograph.documents.formats.text import FORMAT
from dittograph.documents.source import ChangedError, Source
from dittograph.passages.units import split
from dittograph.settings import Unit


def example(texts: list[str]) -> bytes:
    """Return a file with these texts, a paragraph each."""
    return "\n\n".join(texts).encode() + b"\n"


def without(text: str, dropped: set[str], unit: Unit = Unit.SENTENCE) -> str:
    source = Source("a.txt", None, "text", "utf-8", text)
    passages = list(split(source, 0, unit))
    places = {i for i, p in enumerate(passages) if p.text in dropped}
    assert {passages[i].text for i in places} == dropped
    copy = FORMAT.write_without(text.encode(), source, passages, places)
    return "" if copy is None else copy.decode()


@pytest.mark.parametrize(
    ("text", "dropped", "left"),
    [
        (
            'She sat. He said: "Come in. The door is open." Then he left.',
            {'The door is open."'},
            'She sat. He said: "Come in." Then he left.',
        ),
        (
            'He said: "Come in. The door is open." Then he left.',
            {'He said: "Come in.'},
            '"The door is open." Then he left.',
        ),
        ("(It rained. The boat sank.) The end.", {"The boat sank.)"}, "(It rained.) The end."),
        ("(It rained. The boat sank.) The end.", {"(It rained."}, "(The boat sank.) The end."),
        ("He sang: “Rain came. Snow fell. Sun rose.” She left.", {"Snow fell."},
         "He sang: “Rain came. Sun rose.” She left."),
        ("Sie rief: „Halt! Wer ist da?“ Er ging.", {"Wer ist da?“"}, "Sie rief: „Halt!“ Er ging."),
        ("Il dit : « Oui. Non. » Fin ici.", {"Non. »"}, "Il dit : « Oui. » Fin ici."),
        ("“One. Two.” Three.", {"“One.", "Two.”"}, "Three."),
        ('He has a 5" pipe. She has 2. They sing.', {"She has 2."}, 'He has a 5" pipe. They sing.'),
        ("She’s here (at last). He isn’t. Dogs’ tails wag.", {"He isn’t."},
         "She’s here (at last). Dogs’ tails wag."),
    ],
)  # fmt: skip
def test_quotation_marks_and_brackets_stay_in_pairs(text, dropped, left):
    pieces = [p.text for p in split(Source("a", None, "text", "utf-8", text), 0, Unit.SENTENCE)]
    if not dropped <= set(pieces):
        pytest.fail(f"cut otherwise: {pieces}")
    assert without(text, dropped) == left


def test_a_quotation_over_several_lines_keeps_its_marks():
    text = 'He said:\n"Come in.\nThe door is open."\nThen he left.\n'
    assert without(text, {'"Come in.'}, Unit.LINE) == (
        'He said:\n"The door is open."\nThen he left.\n'
    )
    assert without(text, {'The door is open."'}, Unit.LINE) == (
        'He said:\n"Come in."\nThen he left.\n'
    )


def test_a_text_that_changed_is_refused():
    source = Source("a.txt", None, "text", "utf-8", "One. Two.\n")
    passages = list(split(source, 0, Unit.SENTENCE))
    with pytest.raises(ChangedError):
        FORMAT.write_without(b"One. Too.\n", source, passages, {0})
    moved = Source("a.txt", None, "text", "utf-8", "No. One. Two.\n")
    with pytest.raises(ChangedError):
        FORMAT.write_without(b"No. One. Two.\n", moved, passages, {0})


def test_any_number_of_marks_takes_time_by_their_number():
    text = "Words. " + "\u201c(\u00ab" * 200_000 + ". The end."
    assert without(text, {"The end."}).startswith("Words.")
