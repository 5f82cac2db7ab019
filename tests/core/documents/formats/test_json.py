"""JSON: records are rows, their keys columns; a copy is the file without the dropped records."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from dittograph.documents.format import Unread
from dittograph.documents.formats.json import FORMAT
from dittograph.documents.reading import read_source, read_sources
from dittograph.documents.registry import recognise
from dittograph.documents.source import ChangedError, UnusableError
from dittograph.passages.surroundings import still_there
from dittograph.passages.units import split
from dittograph.settings import Unit
from hypothesis import given
from hypothesis import strategies as st


def example(texts: list[str]) -> bytes:
    """Return an array of objects with these texts under the key "text"."""
    records = [{"id": number, "text": text} for number, text in enumerate(texts)]
    return json.dumps(records, indent=2).encode()


def same(copy: bytes, expected: bytes) -> bool:
    """Tell if two files have the same texts; the numbers of the records that stay stay as well."""
    found = [[record["text"] for record in json.loads(data)] for data in (copy, expected)]
    return found[0] == found[1]


def unread(text: str | bytes, name: str = "a.json") -> Unread:
    data = text.encode() if isinstance(text, str) else text
    return Unread(name, Path(name), data[:4096], content=data)


def read(text: str | bytes, name: str = "a.json"):
    return FORMAT.read(unread(text, name))


def without(text: str, dropped: set[str], name: str = "a.json", unit=Unit.ROW, column="text"):
    source = read(text, name)
    passages = list(split(source, 0, unit, column=column if source.tables else None))
    places = {i for i, p in enumerate(passages) if p.text in dropped}
    assert {passages[i].text for i in places} == dropped
    copy = FORMAT.write_without(text.encode(), source, passages, places)
    return None if copy is None else copy.decode()


LINES = (
    '{"id": 1, "text": "One came."}\r\n\r\n  {"id": 2, "text": "Two came."}\r\n{"text": "Three."}'
)


# --- what is read


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.json"])
def test_json_lines_are_rows_at_their_lines(name):
    source = read(LINES, name)
    (table,) = source.tables
    assert table.header == ("id", "text")
    assert table.rows == (("1", "One came."), ("2", "Two came."), ("", "Three."))
    assert table.lines == (1, 3, 4)
    assert source.remarks == ()
    assert [p.location.line for p in split(source, 0, Unit.AUTO)] == [1, 3, 4]


def test_keys_in_keys_and_arrays_are_columns():
    text = (
        '[{"meta": {"lang": "en", "tags": ["sea", "boat"]},\n"text": "It sank."},\n'
        '{"messages": [{"role": "user", "content": "Hi."}, {"role": "bot", "content": "Yes?"}]}]'
    )
    (table,) = read(text).tables
    assert table.header == ("meta.lang", "meta.tags", "text", "messages.role", "messages.content")
    assert table.rows == (
        ("en", "sea\nboat", "It sank.", "", ""), ("", "", "", "user\nbot", "Hi.\nYes?"),
    )  # fmt: skip
    assert table.lines == (1, 3)


def test_values_are_read_as_they_are_written():
    text = '[{"n": 123456789012345678901234567890, "x": 1.50, "y": NaN, "b": true, "z": null}]'
    assert read(text).tables[0].rows == (
        ("123456789012345678901234567890", "1.50", "NaN", "true", ""),
    )
    text = '[{"a": "first", "a": "last"}, {"a": "\\ud83d\\ude00 \\ud83d \\u0000."}]'
    assert read(text).tables[0].rows == (("last",), ("\U0001f600 \ufffd .",))


def test_an_array_of_strings_is_one_column_and_one_of_arrays_a_table():
    assert read('["One came.", "Two came."]').tables[0].rows == (("One came.",), ("Two came.",))
    table = read('[["id", "text"],\n[1, "One came today."],\n[2, "Two came today."]]').tables[0]
    assert table.header == ("id", "text")
    assert table.lines == (2, 3)


def test_the_list_with_most_of_the_text_is_read_and_named():
    items = '[\n{"text": "One came."},\n{"text": "Two."}]'
    text = f'{{"name": "x", "tags": ["a", "b"], "data": {{"items": {items}}}}}'
    source = read(text)
    assert source.tables[0].rows == (("One came.",), ("Two.",))
    assert source.tables[0].lines == (2, 3)
    assert source.remarks == ("It is read from “data.items”.",)


def test_of_other_json_every_string_is_read_with_its_path():
    text = '{"menu": {"open": "Open a file…",\n"save": "Save it now."},\n"n": 3, "old": ["Gone."]}'
    source = read(text)
    found = [(p.text, p.location.part, p.location.line) for p in split(source, 0, Unit.AUTO)]
    assert found == [
        ("Open a file…", "menu.open", 1), ("Save it now.", "menu.save", 2), ("Gone.", "old[0]", 3),
    ]  # fmt: skip


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "latin-1"])
def test_it_is_read_in_any_encoding(codec, tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes('[{"text": "Der Käse reift lange im Keller für uns."}]'.encode(codec))
    source = read_source(path, "a.json")
    assert source.format == "json"
    assert source.tables[0].rows == (("Der Käse reift lange im Keller für uns.",),)


def test_broken_lines_are_counted_and_stay_in_a_copy():
    text = '{"text": "One."}\n{"text": "Tw\n{"text": "Three."}\nx\n{"text": "Four."}\n'
    source = read(text, "a.jsonl")
    assert source.remarks == (
        "2 lines, the first of them line 2, are no valid JSON and were left out.",
    )
    assert source.tables[0].lines == (1, 3, 5)
    assert without(text, {"Three."}, "a.jsonl") == text.replace('{"text": "Three."}\n', "")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('[{"a": "b"},\n{"a": }]', r"no valid JSON \(line 2: expecting value\)"),
        ('{"a": "b"', "no valid JSON"),
        ("[" * 100_000, "nested too deeply"),
        ('{"a":' * 100_000, "nested too deeply"),
        ("[1, 2, {}]", "no text"),
        ("{}", "no text"),
        ("[]", "no text"),
        (" \n", "empty"),
        ('{"a": 1}', "no text"),
    ],
)
@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_what_cannot_be_read_is_said_in_a_sentence(text, reason, name):
    with pytest.raises(UnusableError, match=reason):
        read(text, name)


def test_records_with_endless_keys_fill_no_memory():
    text = json.dumps([{f"k{i}": "x"} for i in range(20_000)])
    with pytest.raises(UnusableError, match="20,000 different keys"):
        read(text)


@pytest.mark.parametrize(
    ("name", "text", "form"),
    [
        ("a.txt", '{"id": 1, "text": "One."}\n{"id": 2, "text": "Two."}\n', "json"),
        ("a", '  [\n {"id": 1}, {"id": 2}]', "json"),
        ("a", '[{"id": "' + "x" * 5000 + '"}]', "json"),
        ("a.txt", "[1] A footnote.\n", "text"),
        ("a.txt", "{curly} words\n", "text"),
        ("a.txt", '{"quoted": words} are no JSON.\n', "text"),
        ("a.txt", '{"quoted" words}\n', "text"),
        ("a.md", "[link]: http://a.b\n", "markdown"),
        ("a.txt", "{{Infobox | a = b}}\n", "text"),
    ],
)
def test_it_is_told_by_its_content(name, text, form):
    assert recognise(unread(text, name)).name == form


# --- copies


def test_of_json_lines_the_line_goes():
    assert without(LINES, {"Two came."}, "a.jsonl") == (
        '{"id": 1, "text": "One came."}\r\n\r\n{"text": "Three."}'
    )
    assert without(LINES, {"Three."}, "a.jsonl") == LINES.removesuffix('{"text": "Three."}')


def test_of_an_array_the_record_goes_with_one_comma():
    text = '[ {"text": "One."}, {"text": "Two."} ,\n\t{"text": "Three."}\n]\n'
    assert without(text, {"One."}) == '[ {"text": "Two."} ,\n\t{"text": "Three."}\n]\n'
    assert without(text, {"Two."}) == '[ {"text": "One."}, {"text": "Three."}\n]\n'
    assert without(text, {"Three."}) == '[ {"text": "One."}, {"text": "Two."}\n]\n'
    assert without(text, {"Two.", "Three."}) == '[ {"text": "One."}\n]\n'
    assert without(text, {"One.", "Two.", "Three."}) is None


def test_a_sentence_is_cut_out_of_its_string():
    text = (
        '[{"text": "It was \\"closed\\" then. The caf\\u00e9 \\ud83d\\ude00 opened. She left.",'
        ' "n": 1}]'
    )
    assert without(text, {"The café \U0001f600 opened."}, unit=Unit.SENTENCE) == (
        '[{"text": "It was \\"closed\\" then. She left.", "n": 1}]'
    )
    assert json.loads(without(text, {'It was "closed" then.'}, unit=Unit.SENTENCE)) == [
        {"text": "The café \U0001f600 opened. She left.", "n": 1}
    ]


def test_a_sentence_of_a_key_that_stands_twice_is_cut_where_it_counts():
    text = '[{"text": "It rained. He left.", "text": "It rained. He left."}, {"text": "So."}]'
    copy = without(text, {"It rained."}, unit=Unit.SENTENCE)
    assert json.loads(copy)[0] == {"text": "He left."}


def test_of_other_json_the_key_stays_and_its_text_goes():
    text = '{"menu": {"open": "Open a file.", "save": "Save it now. Or not."}}'
    assert json.loads(without(text, {"Open a file."})) == {
        "menu": {"open": "", "save": "Save it now. Or not."}
    }


def test_records_that_are_printed_over_several_lines_are_read_whatever_the_name():
    text = json.dumps([{"text": "One."}, {"text": "Two."}], indent=1)
    assert read(text, "a.jsonl").tables == read(text, "a.json").tables
    text = '{"text":\n"One."}\n{"text": "Two."}\n{"text":\n"Three."}'
    assert read(text, "a.jsonl").tables[0].lines == (1, 3, 4)
    assert without(text, {"Two."}) == '{"text":\n"One."}\n{"text":\n"Three."}'


def test_a_number_is_not_cut_out_of_a_record():
    with pytest.raises(UnusableError, match="Of record 1 a number"):
        without('[{"text": ["It rained.", 37, "He left."]}]', {"37"}, unit=Unit.SENTENCE)


def test_a_file_that_changed_is_refused():
    source = read('[{"text": "One."}, {"text": "Two."}]')
    passages = list(split(source, 0, Unit.ROW))
    with pytest.raises(ChangedError):
        FORMAT.write_without(b'[{"text": "One."}, {"text": "Too."}]', source, passages, {0})


values = st.recursive(
    st.text(max_size=8) | st.integers() | st.none() | st.booleans(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(
    extra=st.lists(values, min_size=1, max_size=6),
    indent=st.sampled_from([None, 0, 2]),
    kind=st.sampled_from(["lines", "array", "inside"]),
    escaped=st.booleans(),
    data=st.data(),
)
def test_a_copy_parses_to_the_records_that_stay(extra, indent, kind, escaped, data):
    records = [{"x": value, "text": f"Text {i} is here"} for i, value in enumerate(extra)]
    if kind == "lines":
        text = "\n".join(json.dumps(record, ensure_ascii=escaped) for record in records)
    else:
        whole = records if kind == "array" else {"head": 1, "items": records, "tail": []}
        text = json.dumps(whole, indent=indent, ensure_ascii=escaped)
    try:
        encoded = text.encode()
    except UnicodeEncodeError:  # half a character, which no file holds
        return
    name = "a.jsonl" if kind == "lines" else "a.json"
    try:
        source = read(encoded, name)
    except UnusableError:
        return  # control characters
    if not source.tables or "text" not in source.tables[0].header:
        return  # more text is elsewhere
    passages = list(split(source, 0, Unit.ROW, column="text"))
    assert [p.text for p in passages] == [record["text"] for record in records]
    assert all(still_there(source, p) for p in passages)
    dropped = data.draw(st.sets(st.integers(0, len(records) - 1), min_size=1))
    copy = FORMAT.write_without(encoded, source, passages, dropped)
    kept = [record for i, record in enumerate(records) if i not in dropped]
    if not kept:
        assert copy is None
    elif kind == "lines":
        assert [json.loads(line) for line in copy.decode().split("\n") if line] == kept
    else:
        found = json.loads(copy)
        assert (found if kind == "array" else found["items"]) == kept


def test_projects_of_other_programs_do_no_harm(tmp_path):
    (tmp_path / "package.json").write_text('{"name": "x", "version": "1.0", "scripts": {"a": "b"}}')
    (tmp_path / "a.ipynb").write_text('{"cells": [{"source": ["It rained.\\n", "It poured."]}]}')
    sources, skipped = read_sources([tmp_path])
    assert [s.format for s in sources] == ["json", "json"]
    assert not skipped
