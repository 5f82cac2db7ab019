"""Texts that were cut before are not cut again, and give the same passages."""

from __future__ import annotations

import sqlite3

import pytest
from dittograph.documents.reading import read_sources
from dittograph.passages import collecting
from dittograph.passages.collecting import collect
from dittograph.passages.known import KnownPassages
from dittograph.settings import Unit

TEXTS = {
    "wrapped.txt": "It rained all day. Nobody\ncame to the fair.\n\nMr. Lee left at 5.\n",
    "list.txt": "first entry\nsecond entry\nthird entry\n",
    "umlaut.txt": "Es regnete. Niemand kam — außer Jürgen.\n",
    "empty-lines.txt": "\n\nOne.\n\n",
    "page.md": "# Title\n\n> It rained. He left.\n",
    "table.csv": "name,what\nOne,It rained.\nTwo,He left.\n",
}


@pytest.fixture
def sources(tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    found, _ = read_sources([folder / name for name in TEXTS])
    return found


def _collected(sources, known, unit=Unit.AUTO):
    found = collect(sources, sources[:1], unit=unit, known=known)
    return list(found.passages), [part.unit for part in found.sources], found.outside


@pytest.mark.parametrize("unit", list(Unit))
def test_a_second_scan_gives_the_same_passages(sources, tmp_path, unit):
    plain = _collected(sources, None, unit)
    assert _collected(sources, KnownPassages(tmp_path / "cache"), unit) == plain
    assert _collected(sources, KnownPassages(tmp_path / "cache"), unit) == plain


def test_only_what_is_new_is_cut(sources, tmp_path, monkeypatch):
    _collected(sources[:3], KnownPassages(tmp_path / "cache"))
    cut = []
    split = collecting.split

    def noting(source, *rest, **others):
        cut.append(source.path.name)
        return split(source, *rest, **others)

    monkeypatch.setattr(collecting, "split", noting)
    _collected(sources, KnownPassages(tmp_path / "cache"))
    assert cut == ["empty-lines.txt", "page.md", "table.csv"]


def test_another_unit_is_cut_anew(sources, tmp_path):
    known = tmp_path / "cache"
    _collected(sources, KnownPassages(known), Unit.SENTENCE)
    assert _collected(sources, KnownPassages(known), Unit.LINE) == _collected(
        sources, None, Unit.LINE
    )


def test_a_changed_text_is_cut_anew(sources, tmp_path):
    known = tmp_path / "cache"
    _collected(sources, KnownPassages(known))
    path = sources[0].path
    path.write_text("It snowed all day. Nobody came.\n", encoding="utf-8")
    changed, _ = read_sources([path])
    assert _collected(changed, KnownPassages(known)) == _collected(changed, None)


@pytest.mark.parametrize("damage", ["UPDATE cuts SET message = x'c0'", "DROP TABLE cuts"])
def test_a_damaged_cache_costs_only_time(sources, tmp_path, damage):
    known = tmp_path / "cache"
    _collected(sources, KnownPassages(known))
    (path,) = known.glob("*.sqlite")
    database = sqlite3.connect(path)
    database.execute(damage)
    database.commit()
    database.close()
    assert _collected(sources, KnownPassages(known)) == _collected(sources, None)


def test_a_file_that_is_no_database_is_replaced(sources, tmp_path):
    known = tmp_path / "cache"
    _collected(sources, KnownPassages(known))
    (path,) = known.glob("*.sqlite")
    path.write_bytes(b"no database at all, but long enough to look at" * 99)
    for _ in range(2):
        assert _collected(sources, KnownPassages(known)) == _collected(sources, None)


def test_a_full_cache_forgets_the_oldest(sources, tmp_path):
    known = KnownPassages(tmp_path / "cache", most_bytes=1)
    plain = _collected(sources, None)
    assert _collected(sources, known) == plain
    (path,) = (tmp_path / "cache").glob("*.sqlite")
    database = sqlite3.connect(path)
    (count,) = database.execute("SELECT count(*) FROM cuts").fetchone()
    database.close()
    assert count == 0
    assert _collected(sources, known) == plain
