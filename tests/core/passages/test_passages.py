"""Passages are what an editor would mark with a pen, each at its exact place in the source."""

import pytest
from dittograph.documents.location import Location
from dittograph.documents.source import Source, Table
from dittograph.errors import InputError
from dittograph.passages.rows import choose_columns
from dittograph.passages.surroundings import surroundings
from dittograph.passages.units import choose_unit, split
from dittograph.settings import Unit
from hypothesis import given, settings
from hypothesis import strategies as st

TEXT, MARKDOWN = "text", "markdown"


def source(text: str, kind: str = TEXT, table: Table | None = None) -> Source:
    return Source("x.txt", None, kind, "utf-8", text, tables=(table,) if table else ())


def texts(text: str, unit: Unit = Unit.SENTENCE, kind: str = TEXT) -> list[str]:
    return [passage.text for passage in split(source(text, kind), 0, unit)]


# --- sentences


def test_hard_wrapped_paragraphs_are_read_through():
    text = (
        "THE HARBOUR\r\nThe ferry to the island leaves at nine each morning, and in summer\r\n"
        "again at noon. Nobody could say why Mr. Lund had missed it. He had\r\nleft home early.\r\n"
        "\r\n  A second paragraph starts here, indented, and it goes on to the next\r\n"
        "line too.\r\n"
    )
    assert texts(text) == [
        "THE HARBOUR",
        "The ferry to the island leaves at nine each morning, and in summer again at noon.",
        "Nobody could say why Mr. Lund had missed it.",
        "He had left home early.",
        "A second paragraph starts here, indented, and it goes on to the next line too.",
    ]


def test_a_raggedly_wrapped_paragraph_is_read_through():
    assert texts(
        "The council approved the budget on Monday after a long\n"
        "debate. Members were tired. They went home\nlate.\n"
    ) == [
        "The council approved the budget on Monday after a long debate.",
        "Members were tired.",
        "They went home late.",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["The council approved the budget", "The council passed the budget", "Sales fell in May"],
        ["the council approved the budget on monday", "the budget was passed by the council",
         "sales fell by three percent in may"],
        ["The moon came up above the hill", "And every house below was still",
         "A dog that barked, a door that swung", "A song that nobody had sung"],
        ["- milk", "- bread and a pound of the yellow butter", "- eggs", "2) salt", "b) pepper"],
        ["Chapter One", "The Long Road", "Chapter Two"],
    ],
)  # fmt: skip
def test_lists_verse_and_headings_keep_their_lines(lines):
    assert texts("\n".join(lines)) == lines


def test_verse_keeps_its_lines_in_a_wrapped_book():
    prose = (
        "The ferry to the island leaves at nine each morning, and in summer it\n"
        "leaves again at noon, which nobody on the island has ever been told by\n"
        "the company that runs it.\n\n"
    )
    verse = [
        "  The moon came up above the hill and shone upon the bay",
        "  And every house",
        "  Was dark and still and waiting for the coming of the day",
        "  And slept.",
    ]
    found = texts(prose * 5 + "\n".join(verse) + "\n\n" + prose)
    assert found[5:9] == [line.strip() for line in verse]
    assert len(found) == 10


def test_a_list_item_goes_on_in_the_indented_line():
    assert texts("Rules:\n- never leave before\n  the bell rings\n- be kind\n") == [
        "Rules:", "- never leave before the bell rings", "- be kind",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "sentences",
    [
        ["“Where is she?” asked Tom.", "“I have no idea.”", "Nobody spoke."],
        ["'I saw it!' he cried.", "'It was big.", "It ran.'", "The dogs' barking stopped."],
        ["(Mimi? no.", "Her cat.)", "‘Oh!’", "It cost (approx.) five.", "It (the cat) ate."],
        ["He left (or so he said.)", "She stayed.", "[It rained.]", "_Then it snowed._", "End."],
        ["1. Close the door.", "2. Open the window.", "See Vol. 2 and pp. 3-4.", "It cost $3.50."],
        ["He waited... and waited.", "Then what?!", "Dr. Ito met J. R. Park in the U.S. in May."],
        ["昨日は雨でした。", "「はい。」", "今日は晴れ！"],
        ["Café 😀 first.", "𝔘nd dann?", "Über."],
        ["मैं घर गया।", "वह सो गई।"],
        ["Der Rat hat es z. B. am 3. Mai beschlossen und nicht mehr.", "Er sagte: „Gut.“"],
        ["Er wohnt in der 2. Etage und nicht im 3. Stock.", "Das ist die 1. Regel.", "Gut."],
        ["It cost approx. 20 euros.", "He paid."],
        ["i went home.", "she stayed there.", "we ate."],
        ["The forms are due on 15 May.", "Send them to the clerk.", "May we come?", "Yes."],
        ["Ask at Inf. & Lost Property on 2nd. June about it.", "He was of no help."],
        ["The fair is on Tue. 4 July at ten.", "It was last held on 21st. Aug. 1998."],
    ],
)  # fmt: skip
def test_sentences(sentences):
    joined = "" if sentences[0][-1] == "。" else " "
    assert texts(joined.join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentence",
    [
        "昨日は雨でした。",
        "It rained (so they said) all day, and Mr. Lund stayed at home. ",
        "“Well,” said he, “who knows?” ",
    ],
)
def test_a_book_in_one_line_is_cut_as_each_of_its_sentences_is(sentence):
    count = 60_000 // len(sentence)
    assert texts(sentence * count) == texts(sentence) * count


def test_marks_that_are_never_closed_keep_no_later_sentences_together():
    rest = "It rained all day. Nobody came. " * 1000
    assert texts("See (the first part. " + rest)[-2:] == ["It rained all day.", "Nobody came."]
    assert len(texts("Words. " + "`" * 100_000)) == 1


# --- the other units


def test_lines_end_at_every_kind_of_line_break():
    found = list(split(source("one\r\ntwo\r\r  three \n\n* * *\n"), 7, Unit.LINE))
    assert [(p.text, p.location.line, p.source) for p in found] == [
        ("one", 1, 7), ("two", 2, 7), ("three", 4, 7), ("* * *", 6, 7),
    ]  # fmt: skip


def test_paragraphs_are_parted_by_blank_lines_and_rules():
    text = "One.\nGoes on.\n \t\nTwo.\n* * *\nThree.\n"
    assert texts(text, Unit.PARAGRAPH) == ["One. Goes on.", "Two.", "Three."]


def test_a_file_is_one_passage():
    (passage,) = split(source("\n  One.\n\nTwo. \n"), 0, Unit.FILE)
    assert (passage.text, passage.location) == ("One. Two.", Location(2, 3, 13))


@pytest.mark.parametrize("unit", [Unit.LINE, Unit.SENTENCE, Unit.PARAGRAPH, Unit.FILE])
@pytest.mark.parametrize("kind", [TEXT, MARKDOWN])
def test_blank_text_has_no_passages(unit, kind):
    assert texts(" \r\n\t\n\u3000", unit, kind) == []


def test_markdown_markers_are_no_text():
    text = (
        "# A title #\n\nFirst words\ngo on. Second *one*.\n- item one\n  goes on\n- [ ] item two\n"
        "10. ten\n\n> quoted and\n> going on. Yes.\n\n---\n```python\nx = 1\n\ny = 2\n```\n"
        "After.\nUnderlined\n===\n\n| a | b |\n|---|:-:|\n| c | d |\n"
    )
    assert texts(text, Unit.SENTENCE, MARKDOWN) == [
        "A title", "First words go on.", "Second *one*.", "item one goes on", "item two", "ten",
        "quoted and going on.", "Yes.", "After.", "Underlined", "| c | d |",
    ]  # fmt: skip
    assert texts(text, Unit.PARAGRAPH, MARKDOWN)[1] == "First words go on. Second *one*."


# --- what AUTO means

WRAPPED = """\
A wrapped text whose lines are of about the same length and which
goes on to the next line without any mark at all of an end
there.
"""


@pytest.mark.parametrize(
    ("text", "kind", "unit"),
    [
        ("One entry.\nAnother entry.\nA third\n", TEXT, Unit.LINE),
        ("Long line of prose, it has two. This is the second.\n" * 3, TEXT, Unit.SENTENCE),
        (WRAPPED, TEXT, Unit.SENTENCE),
        ("One. Two. Three.\nFour. Five.\n", "list", Unit.LINE),
        ("- one\n- two\n", MARKDOWN, Unit.SENTENCE),
        ("text\none\n", "table", Unit.ROW),
    ],
)  # fmt: skip
def test_auto(text, kind, unit):
    assert choose_unit(source(text, kind)) is unit


# --- positions

pieces = [
    *("The ferry leaves at nine.", "He said “no.”", "and then", "(It rained.)", "– Émile 😀"),
    *("昨日は。", "- item", "1.", "a", "...", "”", "* * *", "# Title", "> quoted", "```"),
    *("Mr. Lund", "[Yes! No.] A"),
]
seen = st.characters(
    exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"],
    exclude_characters="\u115f\u1160\u2800\u3164\uffa0",
)
prose = st.lists(st.sampled_from(pieces) | st.text(seen, max_size=8), max_size=25)
gaps = st.sampled_from([" ", "\n", "\r\n", "\r", "\n\n", "  \n", "\n    ", "\u3000", "\x0c"])


@settings(max_examples=150, deadline=None)
@given(
    words=prose,
    data=st.data(),
    unit=st.sampled_from([Unit.LINE, Unit.SENTENCE, Unit.PARAGRAPH, Unit.FILE]),
    kind=st.sampled_from([TEXT, MARKDOWN]),
)
def test_every_passage_is_where_it_says(words, data, unit, kind):
    text = "".join(word + data.draw(gaps) for word in words)
    marked = kind == MARKDOWN and unit in (Unit.SENTENCE, Unit.PARAGRAPH)
    reached, kept = 0, []
    for passage in split(source(text, kind), 0, unit):
        assert passage.text == passage.text.strip() != ""
        start, end = passage.location.start, passage.location.end
        assert reached <= start < end <= len(text)
        there = text[start:end]
        if not (marked and ">" in there):  # a quotation goes on behind its marker
            assert there.split() == passage.text.split()
        before = text[:start].replace("\r\n", "\n").replace("\r", "\n")
        assert passage.location.line == before.count("\n") + 1
        reached = end
        kept += passage.text.split()
    if unit is Unit.FILE or (unit is Unit.LINE and kind == TEXT):
        assert kept == text.split()
    elif kind == TEXT:
        # Nothing but lines that only separate is left out.
        letters = [c for c in text if c.isalnum()]
        assert [c for word in kept for c in word if c.isalnum()] == letters


def test_what_cannot_be_seen_is_no_text():
    text = "hello\n\u200b\nworld of fish\n\u2060 \ufeff\n\u3164\n"
    for unit in (Unit.LINE, Unit.SENTENCE, Unit.PARAGRAPH):
        assert texts(text, unit) == ["hello", "world of fish"]
    assert texts("a\u200bb c\u200d\n", Unit.LINE) == ["a\u200bb c\u200d"]


def test_a_hundred_thousand_lines():
    text = "The committee met again on Tuesday and nothing was decided at all.\n" * 100_000
    assert sum(1 for _ in split(source(text), 0, Unit.AUTO)) == 100_000


def test_one_huge_paragraph():
    text = "“He left at nine,” she said. Nobody (or almost nobody.) answered her! " * 15_000
    assert len(texts(text)) == 30_000


# --- tables

ROWS = (
    ("1", "Ferry late again. Nobody knows why it is.", "news"),
    ("2", "", "news"),
    ("3", "The ferry was\r\nlate. It rained.", "web"),
)
TABLE = Table(("id", "Text", "kind"), ROWS, (2, 3, 4))


def table_source(table: Table = TABLE) -> Source:
    return source("id,Text,kind\n...", "table", table)


def test_a_row_is_the_cell_that_holds_the_text():
    found = list(split(table_source(), 0, Unit.AUTO))
    assert [(p.text, p.location) for p in found] == [
        ("Ferry late again. Nobody knows why it is.", Location(line=2, row=1, column="Text")),
        ("The ferry was late. It rained.", Location(line=4, row=3, column="Text")),
    ]


def test_sentences_of_a_table_are_those_of_its_cells():
    found = list(split(table_source(), 0, Unit.SENTENCE))
    assert [(p.text, p.location.row) for p in found][:2] == [
        ("Ferry late again.", 1), ("Nobody knows why it is.", 1),
    ]  # fmt: skip
    assert {p.location.column for p in found} == {"Text"}


def test_two_columns_of_text_are_one_passage_a_row():
    table = Table(("q", "a"), (("Where is it kept?", "In the shed, mostly."),), (1,))
    (passage,) = split(table_source(table), 0, Unit.ROW)
    assert (passage.text, passage.location.column) == (
        "Where is it kept? In the shed, mostly.",
        "q + a",
    )


@pytest.mark.parametrize(
    ("column", "index"), [("Text", 1), ("text", 1), ("2", 1), (" kind ", 2), ("1", 0), (None, 1)]
)
def test_columns_by_name_or_number(column, index):
    assert choose_columns("x.txt", TABLE, column) == (index,)


def test_a_name_that_was_given_proves_the_header():
    rows = (("Answers", ""), ("what you said", "1999"), ("It was late.", "1999"), ("No.", "2000"))
    table = table_source(Table(("1", "2"), rows, (1, 2, 3, 4)))
    found = list(split(table, 0, Unit.ROW, column="What you said"))
    assert [(p.text, p.location) for p in found] == [
        ("It was late.", Location(line=3, row=1, column="what you said")),
        ("No.", Location(line=4, row=2, column="what you said")),
    ]
    assert surroundings(table, found[0]) == ("", "\nNo.")
    with pytest.raises(InputError, match="no column 'said'"):
        list(split(table, 0, Unit.ROW, column="said"))


def test_time_stamps_are_no_text():
    stamps = ["2024-05-03T09:00:01Z", "3.5.2024 9:00:01", "5/3/24, 9:00 PM", "2024-05-03 09:00 UTC"]
    rows = tuple((stamp, "Late again.") for stamp in stamps)
    assert choose_columns("x", Table(("when", "what"), rows, (2, 3, 4, 5)), None) == (1,)


@pytest.mark.parametrize("column", ["title", "0", "4", ""])
def test_an_unknown_column_names_those_that_exist(column):
    with pytest.raises(InputError, match=r"x\.txt has no column .*1 'id', 2 'Text', 3 'kind'"):
        list(split(table_source(), 0, Unit.ROW, column=column))


def test_a_table_of_numbers_still_has_rows():
    table = Table(("1", "2"), (("1", "2"), ("3", "4")), (1, 2))
    assert [p.text for p in split(table_source(table), 0, Unit.AUTO)] == ["1", "3"]


# --- surroundings


def test_surroundings_are_the_text_around_in_whole_words():
    text = "Wonderful weather it was. The ferry left. Everybody waved goodbye."
    passage = list(split(source(text), 0, Unit.SENTENCE))[1]
    assert surroundings(source(text), passage, characters=12) == ("it was. ", " Everybody")
    before, after = surroundings(source(text), passage)
    assert before + passage.text + after == text


def test_surroundings_of_a_wrapped_text_flow_on_and_keep_its_paragraphs():
    text = (
        "The ferry to Skerrow Island will resume its summer timetable on\n"
        "Saturday. On the opening weekend a brass band will play on the quay\n"
        "at half past seven. Fares remain unchanged this year, and infants\n"
        "travel free.\n"
        "\n"
        "Notices\n"
        "- Tickets are sold on board.\n"
        "- Dogs travel free.\n"
    )
    passage = list(split(source(text), 0, Unit.SENTENCE))[1]
    assert passage.text.startswith("On the opening weekend")
    before, after = surroundings(source(text), passage)
    assert before == ("The ferry to Skerrow Island will resume its summer timetable on Saturday. ")
    assert after == (
        " Fares remain unchanged this year, and infants travel free.\n"
        "\n"
        "Notices\n"
        "- Tickets are sold on board.\n"
        "- Dogs travel free.\n"
    )


def test_surroundings_in_a_table_are_the_rest_of_the_cell_and_its_neighbours():
    found = list(split(table_source(), 0, Unit.SENTENCE))
    before, after = surroundings(table_source(), found[1])
    assert before == "Ferry late again. "
    assert after == "\nThe ferry was late. It rained."
    assert surroundings(table_source(), found[0], characters=16)[1] == " Nobody knows"
