"""A new format is one module in ``formats``: everything else finds it there."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from dittograph import scanning
from dittograph.documents import formats
from dittograph.documents.reading import read_sources
from dittograph.documents.registry import all_formats, kinds_of_files
from dittograph.encoders.info import EncoderInfo
from dittograph.errors import InputError
from dittograph.outputs.exporting import ExportFormat, export
from dittograph.passages.surroundings import still_there, surroundings
from dittograph.project.decisions import Mark
from dittograph.settings import Device, Precision, Unit
from support import open_project

MODULE = '''
"""Made-up letters: pages of paragraphs."""

from dittograph.documents.blocks import paragraph
from dittograph.documents.format import Confidence, Format
from dittograph.documents.location import Location
from dittograph.documents.source import Source, UnusableError


class Letters(Format):
    name = "letters"
    title = "letters"
    suffixes = (".ltr",)
    no_copy = "Letters are sealed; drop the texts from a copy by hand."

    def recognise(self, file):
        if file.head.startswith(b"LETTERS"):
            return Confidence.CONTENT
        return Confidence.NONE

    def read(self, file):
        pages = file.read().decode().split("\\f")[1:]
        if not any(page.strip() for page in pages):
            raise UnusableError("No page of it has any words; write some.")
        blocks = []
        for number, page in enumerate(pages, start=1):
            for text in page.split("\\n\\n"):
                place = Location(page=number, paragraph=len(blocks) + 1)
                if block := paragraph(text, place):
                    blocks.append(block)
        return Source(file.name, file.path, self.name, blocks=tuple(blocks))


FORMAT = Letters()
'''
LETTER = (
    "LETTERS\fThe ferry leaves at nine each morning.\nIt is late.\n\nNobody came.\f"
    "The lamp went out. Nobody came.\n"
)


@pytest.fixture
def letters(tmp_path, monkeypatch):
    """Give the program a module more, as if it stood among the others."""
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "letters.py").write_text(MODULE)
    monkeypatch.setattr(formats, "__path__", [*formats.__path__, str(tmp_path / "more")])
    all_formats.cache_clear()
    yield
    monkeypatch.undo()
    sys.modules.pop("dittograph.documents.formats.letters", None)
    all_formats.cache_clear()


class _Lengths:
    """An encoder that gives texts of different lengths different vectors."""

    info = EncoderInfo("lengths", "sha256:0", 64, 256, Device.CPU, Precision.FP32)

    def batches(self, texts):
        vectors = np.eye(64, dtype=np.float32)[[len(text) % 64 for text in texts]]
        yield SimpleNamespace(
            index=np.arange(len(texts)), vectors=vectors, truncated=np.zeros(len(texts), bool)
        )


def scanned(path: Path, **options):
    return scanning.scan([path], loaded=lambda _: _Lengths(), cache=False, **options)


def test_it_is_read_by_its_content_and_cut_by_its_blocks(letters, write, tmp_path):
    assert ("letters", (".ltr",)) in kinds_of_files()
    write("in/a.ltr", LETTER)
    write("in/b.txt", LETTER)  # whatever its name
    write("in/c.ltr", "Not one, though it is called so.")
    sources, skipped = read_sources([tmp_path / "in"])
    assert [s.format for s in sources] == ["letters", "letters"]
    assert skipped[0].reason.startswith("Dittograph does not read .ltr files")
    scan = scanned(tmp_path / "in" / "a.ltr")
    found = [(p.text, p.location.page, p.location.paragraph) for p in scan.passages]
    assert found == [
        ("The ferry leaves at nine each morning.", 1, 1), ("It is late.", 1, 1),
        ("Nobody came.", 1, 2), ("The lamp went out.", 2, 3), ("Nobody came.", 2, 3),
    ]  # fmt: skip
    assert scan.copies.groups() == [[2, 4]]


@pytest.mark.parametrize(
    ("unit", "texts"),
    [
        (Unit.LINE, ["The ferry leaves at nine each morning.", "It is late.", "Nobody came.",
                     "The lamp went out. Nobody came."]),
        (Unit.PARAGRAPH, ["The ferry leaves at nine each morning. It is late.", "Nobody came.",
                          "The lamp went out. Nobody came."]),
        (Unit.FILE, [("The ferry leaves at nine each morning. It is late. Nobody came. "
                     "The lamp went out. Nobody came.")]),
    ],
)  # fmt: skip
def test_it_is_cut_into_every_unit(letters, write, unit, texts):
    assert [p.text for p in scanned(write("a.ltr", LETTER), unit=unit).passages] == texts


def test_its_places_are_told_kept_and_shown(letters, write, tmp_path):
    path = write("a.ltr", LETTER)
    with open_project(scanned(path), tmp_path) as project:
        places = [p.location for p in project.scan.passages]
        assert [(p.page, p.paragraph, p.line) for p in places][-1] == (2, 3, None)
        assert places[-1].within("a.ltr") == "a.ltr, page 2"
        export(project, ExportFormat.JSON, tmp_path / "a.json")
        export(project, ExportFormat.HTML, tmp_path / "a.html")
        export(project, ExportFormat.CSV, tmp_path / "a.csv")
    text = json.loads((tmp_path / "a.json").read_text())["texts"][4]
    assert (text["page"], text["paragraph"], text["line"], text["start"]) == (2, 3, None, None)
    assert "a.ltr, page 2" in (tmp_path / "a.html").read_text()


def test_what_stands_around_is_found_in_its_blocks(letters, write):
    (source,), _ = read_sources([write("a.ltr", LETTER)])
    passage = scanned(source.path).passages[4]
    assert surroundings(source, passage) == (
        "The ferry leaves at nine each morning. It is late.\nNobody came.\nThe lamp went out. ",
        "",
    )
    assert still_there(source, passage)
    source.path.write_text(LETTER.replace("out. Nobody", "out. Everybody"))
    (changed,), _ = read_sources([source.path])
    assert not still_there(changed, passage)


def test_a_copy_that_cannot_be_faithful_is_refused_with_its_reason(letters, write, tmp_path):
    path = write("in/a.ltr", LETTER)
    with open_project(scanned(path), tmp_path) as project:
        project.mark([4], Mark.DROP)
        with pytest.raises(InputError, match="nothing was written: Letters are sealed"):
            export(project, ExportFormat.CLEANED, tmp_path / "cleaned")
    assert not (tmp_path / "cleaned").exists()


def test_an_empty_one_is_left_out_with_its_reason(letters, write):
    _, (skipped,) = read_sources([write("a.ltr", "LETTERS\f \f\n")])
    assert skipped.reason == "No page of it has any words; write some."
