"""Damaged files of every format do no harm: a few of those that ``make fuzz`` tries for an hour."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from dittograph.documents.formats.text import FORMAT
from dittograph.documents.registry import all_formats
from fuzzing.fuzz import report
from fuzzing.seeds import FORMATS, seeds
from fuzzing.trial import Outcome, damaged_file, try_files

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it measures as Unix does")
EACH = 4


def test_damaged_files_of_every_format_do_no_harm(tmp_path: Path) -> None:
    outcome = try_files(4, range(EACH * len(FORMATS)), tmp_path)
    assert outcome.findings == []
    assert outcome.files == dict.fromkeys(FORMATS, EACH)
    assert 0 < sum(outcome.read.values()) < EACH * len(FORMATS)
    assert outcome.copies.total() > EACH


def test_every_format_has_files_to_start_from() -> None:
    assert {*FORMATS} == {one.name for one in all_formats()} - {"list"}
    assert all(len(seed) < 20_000 for name in FORMATS for seed in seeds(name))


def test_the_same_seed_gives_the_same_files() -> None:
    for number in range(len(FORMATS)):
        assert damaged_file(7, number, FORMATS) == damaged_file(7, number, FORMATS)
    assert damaged_file(7, 0, FORMATS) != damaged_file(8, 0, FORMATS)


def test_faults_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes wrong is told, with the file that it goes wrong with."""
    write = FORMAT.write_without
    monkeypatch.setattr(FORMAT, "write_without", lambda *given: write(*given) and b"Other words.")
    # A copy that says something else is refused, unless the check of copies fails as well.
    monkeypatch.setattr("fuzzing.trial.check_copy", lambda *_: None)
    found = try_files(4, range(12), _new(tmp_path, "b"), ["text"]).findings
    assert {one.kind for one in found} == {"copy"}
    monkeypatch.setattr(FORMAT, "write_without", lambda *_: 1 / 0)
    found = try_files(4, range(12), _new(tmp_path, "c"), ["text"]).findings
    assert {one.kind for one in found} == {"error"}
    assert all("ZeroDivisionError" in one.what and "-text" in one.file for one in found)


def _new(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    return folder / name


def test_what_became_of_files_is_added_up() -> None:
    one, other = Outcome(), Outcome()
    one.files.update(["pdf", "zip"])
    other.files.update(["pdf"])
    other.slowest = (2.0, "a.pdf")
    one.add(Outcome.from_json(other.as_json()))
    assert one.files == {"pdf": 2, "zip": 1}
    assert "| pdf | 2 | 0 | 0 |" in report(one)
    assert "2.00 s, a.pdf" in report(one)
