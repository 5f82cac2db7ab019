"""What holds for every format there is; a new one is tested here without a change.

Each format has a test module ``formats/test_NAME.py`` with a function ``example`` that writes some
texts as such a file, and perhaps ``same``, which compares two files that need not be equal to the
byte. ``COLUMN`` names the column that they are written in, unless that is "text".
"""

from __future__ import annotations

import importlib.util
import itertools
import pickle
import zipfile
from functools import lru_cache
from pathlib import Path
from types import ModuleType

import pytest
from dittograph.documents.format import Confidence, Unread
from dittograph.documents.location import NOWHERE
from dittograph.documents.registry import (
    all_formats,
    format_by_suffix,
    format_named,
    kinds_of_files,
    recognise,
)
from dittograph.documents.source import Source, UnusableError
from dittograph.passages.copies import content_hash
from dittograph.passages.surroundings import still_there, surroundings
from dittograph.passages.units import choose_unit, split
from dittograph.settings import Unit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

FORMATS = [one.name for one in all_formats()]
WRITING = [name for name in FORMATS if not format_named(name).no_copy]
TEXTS = [
    "The ferry to the island leaves at nine each morning.",
    "Nobody could say why the lighthouse went dark.",
    "Der Käse reift lange im Keller – „und dann?“",
    "昨日は雨でした。",
    "Nobody could say why the lighthouse went dark.",
    "It cost £5 (or so he said), which is a lot.",
]

several = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@lru_cache
def module_of(name: str) -> ModuleType:
    path = Path(__file__).parent / "formats" / f"test_{name}.py"
    spec = importlib.util.spec_from_file_location(f"example_{name}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


for _name in FORMATS:  # now, for hypothesis makes no test inside another
    module_of(_name)


def written(name: str, texts: list[str], folder: Path) -> Unread:
    """Write texts as a file of a format."""
    suffix = (*format_named(name).suffixes, "")[0]
    path = folder / f"example{suffix}"
    path.write_bytes(module_of(name).example(texts))
    return Unread.look(path, path.name)


def read(name: str, texts: list[str], folder: Path):
    file = written(name, texts, folder)
    source = format_named(name).read(file)
    if source is None:  # it says nothing itself: then what it holds is looked at
        (file,) = format_named(name).members(file)
        source = recognise(file).read(file)
    return source


def column_of(name: str, source: Source) -> str | None:
    """Return the column that holds the texts, if they are in a table."""
    return getattr(module_of(name), "COLUMN", "text") if source.tables else None


def test_every_format_has_its_tests():
    folder = Path(__file__).parent / "formats"
    assert {path.stem for path in folder.glob("test_*.py")} == {f"test_{name}" for name in FORMATS}
    assert all(callable(getattr(module_of(name), "example", None)) for name in FORMATS)


def test_names_and_suffixes_belong_to_one_format():
    assert len(set(FORMATS)) == len(FORMATS)
    suffixes = [suffix for one in all_formats() for suffix in one.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    for one in all_formats():
        for suffix in one.suffixes:
            assert suffix == suffix.lower()
            assert format_by_suffix(f"A{suffix.upper()}") is one
    told = {suffix for _, suffixes in kinds_of_files() for suffix in suffixes}
    assert told == set(filter(None, suffixes))


@pytest.mark.parametrize("name", FORMATS)
def test_its_files_are_recognised(name, tmp_path):
    form = format_named(name)
    data = module_of(name).example(TEXTS)
    for suffix in form.suffixes:
        path = tmp_path / f"file{suffix}"
        path.write_bytes(data)
        assert recognise(Unread.look(path, path.name)) is form


@pytest.mark.parametrize("name", FORMATS)
def test_an_archive_in_which_it_is_not_packed_again_is_an_archive(name, tmp_path):
    data = written(name, TEXTS, tmp_path).read()
    with zipfile.ZipFile(tmp_path / "all.zip", "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a", data)
        archive.writestr("b.txt", "A letter.")
    file = Unread.look(tmp_path / "all.zip", "all.zip")
    assert recognise(file).name == "zip"


@pytest.mark.parametrize("name", FORMATS)
def test_a_picture_with_its_name_is_refused(name, tmp_path):
    for suffix in format_named(name).suffixes:
        path = tmp_path / f"file{suffix}"
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
        with pytest.raises(UnusableError, match="an image"):
            recognise(Unread.look(path, path.name))


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_read_can_be_handed_to_another_process(name, tmp_path):
    source = read(name, TEXTS, tmp_path)
    assert pickle.loads(pickle.dumps(source)) == source


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(FORMATS, 2)))
@pytest.mark.parametrize("unit", [Unit.AUTO, Unit.PARAGRAPH])
def test_the_same_texts_in_two_formats_are_copies(one, other, unit, tmp_path):
    hashes = []
    for name in (one, other):
        folder = tmp_path / name
        folder.mkdir()
        source = read(name, TEXTS, folder)
        column = column_of(name, source)
        if unit is Unit.AUTO and choose_unit(source) is Unit.SENTENCE:
            assert len(TEXTS) == len(list(split(source, 0, Unit.SENTENCE)))
        hashes.append([content_hash(p.text) for p in split(source, 0, unit, column=column)])
    assert len(hashes[0]) == len(TEXTS)
    assert hashes[0] == hashes[1]


words = st.sampled_from(
    ["The ferry", "left.", "“No!”", "Käse", "(it", "rained)", "9", "– 昨日は。"]
)
texts = st.lists(
    st.lists(words, min_size=1, max_size=6).map(" ".join).map("Once {}".format),
    min_size=1,
    max_size=5,
)


@several
@given(some=texts, unit=st.sampled_from(list(Unit)))
@pytest.mark.parametrize("name", FORMATS)
def test_every_passage_stands_at_its_location(name, some, unit, tmp_path):
    source = read(name, some, tmp_path)
    passages = list(split(source, 0, unit))
    assert passages
    for passage in passages:
        place = passage.location
        if place.start is not None:
            assert source.text[place.start : place.end].split() == passage.text.split()
            before = source.text[: place.start].replace("\r\n", "\n").replace("\r", "\n")
            assert place.line == before.count("\n") + 1
        elif place.row is not None:
            (table,) = (t for t in source.tables if t.sheet == place.sheet)
            cells = dict(zip(table.header, table.rows[place.row - 1], strict=True))
            there = " ".join(cells[name] for name in place.column.split(" + "))
            assert " ".join(passage.text.split()) in " ".join(there.split())
        elif unit is Unit.FILE:
            assert place == NOWHERE
        else:
            assert any(
                block.location == place and passage.text in " ".join(b.text for b in block.lines)
                for block in source.blocks
            )
        assert still_there(source, passage)
        assert place.words() or unit is Unit.FILE
        before, after = surroundings(source, passage, characters=10_000)
        assert isinstance(before + after, str)


@several
@given(some=texts, data=st.data())
@pytest.mark.parametrize("name", WRITING)
def test_a_copy_is_the_file_without_what_was_dropped(name, some, data, tmp_path):
    some = [f"{text} {number}" for number, text in enumerate(some)]
    file = written(name, some, tmp_path)
    form = format_named(name)
    source, before = form.read(file), file.read()
    passages = list(split(source, 0, Unit.PARAGRAPH, column=column_of(name, source)))
    if len(passages) != len(some):
        return  # a list's lines are one paragraph
    dropped = data.draw(st.sets(st.integers(0, len(some) - 1)))
    copy = form.write_without(before, source, passages, dropped)
    assert file.read() == before
    kept = [text for number, text in enumerate(some) if number not in dropped]
    if not dropped:
        assert copy == before
    elif kept:
        same = getattr(module_of(name), "same", bytes.__eq__)
        assert same(copy, module_of(name).example(kept))
        file.path.write_bytes(copy)
        again = form.read(Unread.look(file.path, file.name))
        column = column_of(name, again)
        assert [p.text for p in split(again, 0, Unit.PARAGRAPH, column=column)] == [
            " ".join(text.split()) for text in kept
        ]


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_that_writes_no_copies_says_why(name):
    form = format_named(name)
    assert not form.no_copy or form.no_copy.endswith(".")


def test_the_surest_format_reads_a_file(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("id,text\n1,Some words here\n")
    sure = {one.name: one.recognise(Unread.look(path, "t")) for one in all_formats()}
    assert sure["table"] is Confidence.NAME
    assert max(level for name, level in sure.items() if name != "table") < Confidence.NAME
