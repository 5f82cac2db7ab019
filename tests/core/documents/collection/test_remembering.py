"""Only files that have changed are read again, and what is remembered of the others is the same."""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import replace
from pathlib import Path

import pytest
from dittograph.caches.folder import clear_caches, read_files
from dittograph.documents.collection import gathering, remembering
from dittograph.documents.formats import html
from dittograph.documents.markup import pieces
from dittograph.documents.options import ReadOptions
from dittograph.documents.pdf import pages
from dittograph.documents.reading import read_collection
from dittograph.documents.text import decode
from strange_formats import strange  # noqa: F401 - a fixture

pytestmark = pytest.mark.usefixtures("strange")
LONG_AGO = time.time() - 1000


@pytest.fixture
def later(monkeypatch):
    """Let time pass: files that were just written are old enough to be known by their times."""
    monkeypatch.setattr("dittograph.caches.read_files._SETTLED", -1.0)


@pytest.fixture
def folder(write, tmp_path) -> Path:
    for name in ("a", "b", "c"):
        write(f"in/{name}.odd", f"word-{name}")
    return tmp_path / "in"


def texts(folder: Path, **how) -> dict[str, str]:
    """Return what each file says: a word, and the process that has read it."""
    read = read_collection([folder], cache=True, **how)
    assert not read.skipped
    return {s.path.relative_to(folder).as_posix(): s.blocks[0].lines[0].text for s in read.sources}


def test_only_changed_files_are_read_again(folder, write, later):
    first = texts(folder)
    write("in/b.odd", "other")
    second = texts(folder)
    assert second["a.odd"] == first["a.odd"]
    assert second["c.odd"] == first["c.odd"]
    assert second["b.odd"].startswith("other ")


def test_unchanged_files_are_not_even_opened(folder, later, monkeypatch):
    first = texts(folder)
    monkeypatch.setattr(Path, "open", None)
    monkeypatch.setattr(gathering, "Pool", None)
    assert texts(folder) == first


def test_a_file_that_was_just_written_is_known_by_its_bytes_only(folder, monkeypatch):
    # However long the test takes, they were just written.
    monkeypatch.setattr("dittograph.caches.read_files._SETTLED", 1e6)
    first = texts(folder)
    assert texts(folder) == first
    monkeypatch.setattr("dittograph.documents.collection.remembering._checksum", lambda _: None)
    second = texts(folder)
    assert not set(second.values()) & set(first.values())


def test_a_change_that_left_size_and_time_as_they_were_is_seen(folder, later):
    path = folder / "a.odd"
    os.utime(path, (LONG_AGO, LONG_AGO))
    texts(folder)
    path.write_text("werd-a")
    os.utime(path, (LONG_AGO, LONG_AGO))
    assert texts(folder)["a.odd"].startswith("werd-a ")


def test_where_the_clock_went_backwards_times_prove_nothing(folder, later, monkeypatch):
    texts(folder)
    opened = []
    monkeypatch.setattr(
        "dittograph.documents.collection.remembering._checksum",
        lambda path: opened.append(path.name),
    )
    was = time.time
    monkeypatch.setattr("dittograph.caches.read_files.time.time", lambda: was() - 7200)
    texts(folder)
    assert opened == ["a.odd", "b.odd", "c.odd"]


def test_a_moved_file_is_known_by_its_content_under_its_new_name(folder, later):
    first = texts(folder)
    (folder / "deep").mkdir()
    (folder / "a.odd").rename(folder / "deep" / "z.odd")
    shutil.copy(folder / "b.odd", folder / "copy.odd")
    second = texts(folder)
    assert second["deep/z.odd"] == first["a.odd"]
    assert second["copy.odd"] == first["b.odd"]
    names = [s.name for s in read_collection([folder], cache=True).sources]
    assert names == [(folder / n).as_posix() for n in ("b.odd", "c.odd", "copy.odd", "deep/z.odd")]


def test_files_that_are_read_otherwise_are_read_again(folder, later):
    first = texts(folder)
    other = texts(folder, options=ReadOptions(everything=True))
    assert not set(first.values()) & set(other.values())
    assert texts(folder) == first


def test_another_reader_reads_them_again(folder, later, monkeypatch):
    first = texts(folder)
    monkeypatch.setattr("dittograph.documents.collection.remembering.__version__", "9.9")
    assert not set(first.values()) & set(texts(folder).values())


def test_a_reader_that_is_changed_anywhere_is_another_one(monkeypatch):
    looked_at = set()
    stat = Path.stat
    monkeypatch.setattr(Path, "stat", lambda path, **o: looked_at.add(path) or stat(path, **o))
    remembering._reader()
    for module in (decode, pages, pieces, html):
        assert Path(module.__file__) in looked_at


def test_without_the_cache_nothing_is_remembered(folder, fresh_cache):
    read_collection([folder])
    assert not fresh_cache.exists()


def test_it_is_counted_and_cleared(folder, later):
    first = texts(folder)
    count, size = read_files().size()
    assert (count, size > 0) == (1, True)
    clear_caches()
    assert read_files().size() == (0, 0)
    assert not set(first.values()) & set(texts(folder).values())


def test_what_cannot_be_used_is_remembered_too(write, tmp_path, later, monkeypatch):
    write("in/a.odd", "sign")
    first = read_collection([tmp_path / "in"], cache=True)
    assert [one.reason for one in first.skipped] != []
    monkeypatch.setattr(gathering, "Pool", None)
    assert read_collection([tmp_path / "in"], cache=True) == first


def test_a_damaged_cache_costs_only_time(folder, later):
    first = texts(folder)
    (file,) = read_files().find()
    content = bytearray(file.read_bytes())
    for place in range(len(content)):
        content[place] ^= 0xFF if content[place : place + 5] == b"word-" else 0
    file.write_bytes(content)
    damaged = texts(folder)
    assert {text.split()[0] for text in damaged.values()} == {"word-a", "word-b", "word-c"}
    file.write_bytes(b"no database" * 1000)
    again = texts(folder)
    assert not set(first.values()) & set(again.values())
    assert texts(folder) == again


def test_it_is_bounded(write, tmp_path, later, monkeypatch):
    monkeypatch.setattr("dittograph.caches.read_files._MOST_BYTES", 200_000)
    for number in range(30):
        write(f"in/{number:02}.odd", f"{number}" + "x" * 50_000)
    for _ in range(2):
        read_collection([tmp_path / "in"], cache=True)
    assert read_files().size()[1] < 3_000_000


@pytest.mark.skipif(os.name == "nt", reason="has no such rights")
def test_nobody_else_may_look_into_it(folder, later):
    texts(folder)
    assert read_files().path.stat().st_mode & 0o077 == 0


def test_both_ways_give_the_same(write, tmp_path, later, monkeypatch):
    monkeypatch.setattr(gathering, "FEW", -1)
    monkeypatch.setattr(gathering, "TINY", -1)
    write("in/a.csv", "name;text\n1;words in a cell\n")
    write("in/b.txt", "Naïve words.")
    write("in/c.txt", "long words\n" * 50_000 + "é")
    fresh = read_collection([tmp_path / "in"], cache=True)
    monkeypatch.setattr(gathering, "Pool", None)
    again = read_collection([tmp_path / "in"], cache=True)
    assert again == fresh
    assert replace(again) == read_collection([tmp_path / "in"], cache=True)
