"""Lists and reports: what another program reads back from each of them."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import math
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import openpyxl
import pytest
from dittograph.documents.location import Location
from dittograph.documents.source import Skipped
from dittograph.errors import InputError, OutputError
from dittograph.outputs.exporting import (
    ExportFormat,
    Result,
    export,
    report,
    write_scan,
    write_table,
    xlsx,
)
from dittograph.project.decisions import Mark
from support import degrees, fans, open_project, small_scan, synthetic_scan

LISTS = [ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.JSON, ExportFormat.HTML]
NASTY = [
    "=HYPERLINK(\"http://example.org\",\"click\")",
    "<script>alert('pay')</script> & [red]more[/red]",
    "@SUM(1+1) or \x1b[2J a bell \x07 and \u202e turned",
    'He said "yes, no", and left.',
]  # fmt: skip


@pytest.fixture
def scan(tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    return small_scan(folder)


@pytest.fixture
def nasty(tmp_path):
    """Two clusters of texts that try to be more than texts."""
    folder = tmp_path / "texts"
    folder.mkdir()
    near = degrees(0.9)
    return synthetic_scan(NASTY, fans([0, near], [0, near]), folder)


@pytest.fixture
def project(scan, tmp_path):
    with open_project(scan, tmp_path) as project:
        yield project


def written(scan, form, **options):
    stream = io.BytesIO()
    write_scan(scan, form, stream, **options)
    assert not stream.closed
    return stream.getvalue()


def as_json(scan, **options):
    return json.loads(written(scan, ExportFormat.JSON, **options))


def as_rows(data):
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


# --- JSON


def test_json_has_the_keys_of_the_contract_in_its_order(scan):
    found = as_json(scan)
    assert list(found) == [
        *("schema", "dittograph", "encoder", "settings", "coverage", "skipped"),
        *("texts", "copies", "pairs", "clusters"),
    ]
    assert found["schema"] == 1
    assert found["encoder"] == {
        "name": "made-up", "fingerprint": "sha256:0", "dimension": 2, "max_tokens": 256,
        "device": "cpu", "precision": "fp32",
    }  # fmt: skip
    assert found["settings"] == {
        "unit": "line", "floor": 0.6, "threshold": 0.8, "grouping": "every-pair", "method": "exact",
    }  # fmt: skip
    assert found["coverage"] == {"complete": True, "recall_estimate": 1.0, "floor_raised_to": None}


def test_json_tells_every_text_pair_and_cluster(scan):
    found = as_json(scan)
    assert [text["id"] for text in found["texts"]] == list(range(8))
    assert found["texts"][5] == {
        "id": 5, "text": "A new lamp is needed for the old lighthouse.", "source": "evening.txt",
        "line": 2, "start": 51, "end": 95, "truncated": False,
    }  # fmt: skip
    assert found["copies"] == [[0, 7]]
    ferry, budget, lamp = found["pairs"]
    assert [(p["a"], p["b"]) for p in found["pairs"]] == [(2, 6), (0, 4), (1, 5)]
    assert ferry["similarity"] == pytest.approx(0.97, abs=1e-6)
    assert ferry["kind"] == "near"
    assert ferry["differs"] == ["number"]
    assert budget["differs"] == lamp["differs"] == []
    assert [c["members"] for c in found["clusters"]] == [[0, 4, 7], [1, 5], [2, 6]]
    assert [c["id"] for c in found["clusters"]] == [0, 1, 2]
    assert [c["representative"] for c in found["clusters"]] == [0, 1, 2]
    assert found["clusters"][0]["weakest"] == found["clusters"][0]["strongest"]


def test_json_follows_threshold_and_grouping(scan):
    loose = as_json(scan, threshold=0.65, grouping="chain")
    assert loose["settings"]["threshold"] == 0.65
    assert loose["settings"]["grouping"] == "chain"
    assert (0, 1) in [(p["a"], p["b"]) for p in loose["pairs"]]
    assert [0, 1, 4, 5, 7] in [c["members"] for c in loose["clusters"]]
    strict = as_json(scan, threshold=0.99)
    assert strict["pairs"] == []
    assert [c["members"] for c in strict["clusters"]] == [[0, 7]]


def test_json_is_sorted_by_what_it_prints(scan, tmp_path):
    # Three similarities that differ in the eighth place, the greatest between the last texts.
    step = np.spacing(np.float32(0.9))
    pairs = dataclasses.replace(
        scan.pairs,
        a=np.array([4, 1, 0], np.int32),
        b=np.array([5, 3, 2], np.int32),
        similarity=np.float32(0.9) + np.array([2 * step, step, 0], np.float32),
    )
    scan = dataclasses.replace(scan, pairs=pairs, kinds=scan.kinds[:3])
    found = as_json(scan)["pairs"]
    assert [p["similarity"] for p in found] == [0.9, 0.9, 0.9]
    assert [(p["a"], p["b"]) for p in found] == [(0, 2), (1, 3), (4, 5)]


def test_json_rounds_as_python_does(tmp_path):
    values = np.random.default_rng(3).uniform(-1, 1, 3_000).astype(np.float32)
    values = np.concatenate([values, np.arange(-128, 129, dtype=np.float32) / 128])
    values = -np.sort(-values)
    count = len(values)
    texts = [f"Text {letter}" for letter in range(count + 1)]
    few = synthetic_scan(texts[:2], fans([0], [0]), tmp_path, floor=-1, threshold=-1)
    copies = dataclasses.replace(few.copies, first=np.arange(count + 1, dtype=np.int32))
    pairs = dataclasses.replace(
        few.pairs,
        a=np.zeros(count, np.int32),
        b=np.arange(1, count + 1, dtype=np.int32),
        similarity=values,
    )
    zeros = np.zeros(count, np.uint8)
    many = dataclasses.replace(few, copies=copies, pairs=pairs, kinds=zeros, differences=zeros)
    text = written(many, ExportFormat.JSON)
    printed = [p["similarity"] for p in json.loads(text)["pairs"]]
    assert printed == [round(v, 6) for v in values.tolist()]
    assert b"-0.0," not in text


def test_json_of_nothing_is_whole(tmp_path):
    found = as_json(synthetic_scan(["Alone."], fans([0]), tmp_path))
    assert (found["pairs"], found["clusters"], found["copies"]) == ([], [], [])
    assert len(found["texts"]) == 1


def test_json_says_where_in_a_table_a_text_stands(scan):
    in_table = dataclasses.replace(
        scan.passages[0], location=Location(line=1, row=3, column="question")
    )
    scan = dataclasses.replace(scan, passages=[in_table, *scan.passages[1:]])
    text = as_json(scan)["texts"][0]
    assert (text["start"], text["end"], text["row"], text["column"]) == (None, None, 3, "question")
    assert not {"page", "paragraph", "time"} & text.keys()


def test_json_says_where_in_a_document_without_lines_a_text_stands(scan):
    place = Location(page=3, paragraph=12, time=62_500, chapter="The Pool", part="footnote 2")
    passage = dataclasses.replace(scan.passages[0], location=place)
    scan = dataclasses.replace(scan, passages=[passage, *scan.passages[1:]])
    text = as_json(scan)["texts"][0]
    assert (text["line"], text["start"], text["end"]) == (None, None, None)
    assert (text["page"], text["paragraph"], text["time"]) == (3, 12, 62.5)
    assert (text["chapter"], text["part"]) == ("The Pool", "footnote 2")


@pytest.mark.parametrize("form", LISTS)
def test_the_same_scan_gives_the_same_bytes(scan, form):
    assert written(scan, form) == written(scan, form)


@pytest.mark.parametrize("form", LISTS)
def test_half_a_character_does_no_harm(scan, form):
    broken = dataclasses.replace(scan.passages[0], text="Half \ud83d a character")
    scan = dataclasses.replace(
        scan,
        passages=[broken, *scan.passages[1:]],
        sources=[dataclasses.replace(scan.sources[0], name="\udcff.txt"), *scan.sources[1:]],
        skipped=[Skipped("\udcfe.pdf", "It is a PDF file.")],
    )
    data = written(scan, form)
    if form is not ExportFormat.XLSX:
        assert "Half \ufffd a character" in data.decode("utf-8")


def test_json_of_a_project_has_what_was_decided(project, tmp_path):
    project.mark([7, 4], Mark.DROP)
    project.mark([0], Mark.KEEP)
    project.set_apart(int(project.scan.copies.text[6]), [2])
    sentence = export(project, ExportFormat.JSON, tmp_path / "all.json")
    assert sentence == "Wrote 3 pairs and 3 clusters to all.json."
    found = json.loads((tmp_path / "all.json").read_bytes())
    assert found["marks"] == {"0": "keep", "4": "drop", "7": "drop"}
    assert found["not_duplicates"] == [[2, 6]]


# --- CSV and Excel


def test_csv_has_a_row_for_each_member(project, tmp_path):
    project.mark([7], Mark.DROP)
    path = tmp_path / "list.csv"
    assert export(project, ExportFormat.CSV, path) == "Wrote 7 rows to list.csv."
    rows = as_rows(path.read_bytes())
    assert [(row["cluster"], row["id"]) for row in rows] == [
        *(("1", "0"), ("1", "4"), ("1", "7"), ("2", "1"), ("2", "5"), ("3", "2"), ("3", "6")),
    ]
    first, moved, copy, *_, ferry = rows
    assert first["text"] == "The council approved the harbour budget on Monday."
    assert (first["source"], first["line"], first["representative"]) == ("harbour.txt", "1", "yes")
    assert (copy["similarity"], copy["kind"], copy["mark"]) == ("1.0", "identical", "drop")
    assert float(moved["similarity"]) == pytest.approx(0.95, abs=1e-6)
    assert moved["representative"] == "no"
    assert (ferry["kind"], ferry["differs"]) == ("near", "number")


def test_every_output_says_where_a_text_stands_in_a_document(scan):
    chapter = "Decisions and appointments"
    places = [Location(page=3), Location(sheet="Answers", cell="C4", row=2, column="text"),
              Location(chapter=chapter, paragraph=12), Location(time=83_000),
              Location(part="footnote 3", paragraph=9), Location(part="slide 2, notes", page=2),
              Location(line=7, start=0, end=3), Location()]  # fmt: skip
    passages = [dataclasses.replace(p, location=places[i]) for i, p in enumerate(scan.passages)]
    scan = dataclasses.replace(scan, passages=passages)
    words = [
        "page 3", "sheet “Answers”, cell C4", f"chapter “{chapter}”, paragraph 12", "at 0:01:23",
        "footnote 3, paragraph 9", "slide 2, notes, page 2", "line 7", "",
    ]  # fmt: skip
    rows = as_rows(written(scan, ExportFormat.CSV, threshold=0.6))
    assert [row["place"] for row in rows] == [words[int(row["id"])] for row in rows]
    book = openpyxl.load_workbook(io.BytesIO(written(scan, ExportFormat.XLSX, threshold=0.6)))
    header, *cells = book.active.iter_rows(values_only=True)
    assert [row[header.index("place")] or "" for row in cells] == [row["place"] for row in rows]
    report = written(scan, ExportFormat.HTML, threshold=0.6).decode()
    shown = io.StringIO()
    write_table(Result.of(scan, 0.6), shown, width=120)
    for row in rows:
        if row["place"]:
            assert f"{row['source']}, {row['place']}" in report
            last = row["place"].rpartition("”, ")[2]
            assert f", {last}" in shown.getvalue()


def test_the_report_tells_remarks(scan):
    remark = "3 of 92 pages are damaged and were left out."
    sources = [dataclasses.replace(scan.sources[0], remarks=(remark,)), *scan.sources[1:]]
    report = written(dataclasses.replace(scan, sources=sources), ExportFormat.HTML).decode()
    assert f"<td>harbour.txt</td><td>{remark}</td>" in report
    assert remark not in written(scan, ExportFormat.HTML).decode()


def test_csv_leaves_unknown_similarities_empty(scan):
    rows = as_rows(written(scan, ExportFormat.CSV, threshold=0.65, grouping="chain"))
    linked = next(row for row in rows if row["id"] == "5")  # 0.22 to the representative
    assert (linked["similarity"], linked["kind"]) == ("", "")


def test_csv_can_be_no_formula(nasty):
    data = written(nasty, ExportFormat.CSV, threshold=0.6)
    texts = [row["text"] for row in as_rows(data)]
    assert texts == [f"'{NASTY[0]}", NASTY[1], f"'{NASTY[2]}", NASTY[3]]
    assert data.count(b"\r\n") == 5


def test_xlsx_holds_the_same_rows_as_csv(scan):
    rows = as_rows(written(scan, ExportFormat.CSV))
    book = openpyxl.load_workbook(io.BytesIO(written(scan, ExportFormat.XLSX)))
    header, *cells = book.active.iter_rows(values_only=True)
    assert list(header) == list(rows[0])
    for row, found in zip(rows, cells, strict=True):
        assert [float(c) if isinstance(c, int) else c for c in found] == [
            float(v) if re.fullmatch(r"[\d.]+", v) else v or None for v in row.values()
        ]


def test_xlsx_holds_texts_and_nothing_else(nasty):
    data = written(nasty, ExportFormat.XLSX, threshold=0.6)
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert [cell.value for cell in sheet["D"][1:]] == [
        text.replace("\x1b", "_x001B_").replace("\x07", "_x0007_") for text in NASTY
    ]
    for row in sheet.iter_rows(min_row=2):
        assert {cell.data_type for cell in row} <= {"s", "n", "inlineStr"}
        assert not any(cell.hyperlink for cell in row)


def test_xlsx_cuts_what_a_cell_cannot_hold_and_says_so(scan):
    long = dataclasses.replace(scan.passages[0], text="𝄞 clef " * 10_000)
    scan = dataclasses.replace(scan, passages=[long, *scan.passages[1:]])
    sheet = openpyxl.load_workbook(io.BytesIO(written(scan, ExportFormat.XLSX))).active
    text = sheet["D2"].value
    assert len(text.encode("utf-16-le")) // 2 <= 32_767
    assert text.startswith("𝄞 clef 𝄞")
    assert text.endswith("… [cut; the text has 70,000 characters]")


def test_xlsx_tells_that_a_sheet_is_full(scan, tmp_path, monkeypatch):
    monkeypatch.setattr(xlsx, "SHEET_ROWS", 5)
    sentence = write_scan(scan, ExportFormat.XLSX, tmp_path / "list.xlsx")
    assert sentence.startswith("Wrote the first 4 of 7 rows (a sheet holds no more; CSV does)")
    assert openpyxl.load_workbook(tmp_path / "list.xlsx").active.max_row == 5


# --- HTML


class _Page(HTMLParser):
    """Collects what a browser would make of a page."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self.links, self.ids, self.open = [], [], [], set(), []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        for name, value in attributes:
            assert not name.startswith("on")
            if name in ("href", "src"):
                self.links.append(value)
            if name == "id":
                self.ids.add(value)
        if tag not in ("meta", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if not self.open or self.open[-1] not in ("style", "script"):
            self.words.append(data)

    @property
    def text(self):
        return "".join(self.words)


def page(scan, **options):
    return _Page(written(scan, ExportFormat.HTML, **options).decode())


def test_html_is_one_safe_file(nasty):
    data = written(nasty, ExportFormat.HTML, threshold=0.6).decode()
    found = _Page(data)
    assert not {"img", "link", "iframe", "object", "form"} & set(found.tags)
    assert found.tags.count("script") == 1
    assert NASTY[1] in found.text
    assert "\x1b" not in data
    assert "\u202e" not in data
    assert "default-src 'none'" in data
    assert found.links
    assert all(link[0] == "#" and link[1:] in found.ids for link in found.links)


def test_html_shows_clusters_with_their_differences(project, tmp_path):
    project.mark([6], Mark.DROP)
    sentence = export(project, ExportFormat.HTML, tmp_path / "report.html")
    assert sentence == "Wrote 3 clusters to report.html."
    data = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "3 clusters with 7 texts at a similarity of 0.8 or more, among 8 texts" in data
    assert "Complete: no pair" in data
    assert "0 to keep, 1 to drop" in data
    assert '<span class="mark">drop</span> evening.txt, line 3 · 0.970 · near' in data
    assert "! number: 9 / 11" in data
    assert "at <del>9 </del>in the morning" in data
    assert "at <ins>11 </ins>in the morning" in data
    assert "0 of 3 clusters decided" in data


def test_html_says_what_is_missing(scan):
    coverage = dataclasses.replace(scan.coverage, complete=False, recall_estimate=0.987)
    skipped = [Skipped("plan<b>.pdf", "It is a PDF file.")]
    truncated = np.ones_like(scan.truncated)
    scan = dataclasses.replace(scan, coverage=coverage, skipped=skipped, truncated=truncated)
    text = page(scan).text
    assert "approximate: about 98.7%" in text
    assert "plan<b>.pdf" in text
    assert "8 texts are longer than the encoder reads" in text
    assert "Complete" not in text


def test_html_is_capped_and_says_so(scan, tmp_path, monkeypatch):
    monkeypatch.setattr(report, "MOST_CLUSTERS", 2)
    sentence = write_scan(scan, ExportFormat.HTML, tmp_path / "report.html")
    assert sentence == "Wrote the first 2 of 3 clusters to report.html."
    found = page(scan)
    assert {name for name in found.ids if name.startswith("c")} == {"c1", "c2"}
    assert "the first 2 of 3 clusters" in found.text


def test_html_stays_small_where_texts_are_huge(tmp_path):
    words = " ".join(f"word{i}" for i in range(30_000))
    scan = synthetic_scan([words, f"{words} more"], fans([0, degrees(0.99)]), tmp_path)
    found = page(scan)
    assert len(found.text) < 20_000
    assert "more characters" in found.text


def test_html_without_clusters_is_whole(tmp_path):
    found = page(synthetic_scan(["One thing.", "Another."], fans([0], [0]), tmp_path))
    assert "No two texts reach a similarity of 0.8" in found.text
    assert "nav" not in found.tags


# --- terminal


def printed(scan, width=100, **options):
    stream = io.StringIO()
    write_table(Result.of(scan, **options), stream, width=width)
    return stream.getvalue()


def test_table_shows_clusters_and_a_summary(scan):
    scan = dataclasses.replace(scan, skipped=[Skipped("x.pdf", "It is a PDF file.")])
    text = printed(scan)
    assert re.search(
        r"^ *1 .*The council approved the harbour.*harbour\.txt, line 1", text, re.MULTILINE
    )
    assert re.search(r"identical .*evening\.txt, line 4", text)
    assert re.search(r"0\.97 .*number +evening\.txt, line 3", text)
    assert "3 clusters with 7 texts at a similarity of 0.8 or more, among 8 texts" in text
    assert "Left out: x.pdf: It is a PDF file." in text


@pytest.mark.parametrize("width", [40, 80, 200])
def test_table_keeps_to_the_width_and_to_plain_text(nasty, width):
    text = printed(nasty, width=width, threshold=0.6)
    rows = text.split("\n\n")[:-1]
    assert all(len(line) <= width for part in rows for line in part.splitlines())
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    if width == 200:
        assert "<script>alert('pay')</script> & [red]more[/red]" in text


def test_table_stops_after_fifty_clusters(tmp_path):
    texts = [f"Street {number} is closed {when}." for number in range(60) for when in ("now", "on")]
    scan = synthetic_scan(texts, fans(*[[0, degrees(0.9)]] * 60), tmp_path)
    text = printed(scan)
    assert "Street 49 " in text
    assert "Street 50 " not in text
    assert "… and 10 more clusters" in text


def test_table_of_nothing_says_so(tmp_path):
    scan = synthetic_scan(["One thing.", "Another."], fans([0], [0]), tmp_path)
    assert printed(scan).startswith("No two texts reach a similarity of 0.8, among 2 texts")


# --- all


@pytest.mark.parametrize("threshold", [0.3, 1.5, -2, math.nan])
def test_a_threshold_that_makes_no_sense_is_refused(project, tmp_path, threshold):
    for form in ExportFormat:
        with pytest.raises(InputError, match="threshold"):
            export(project, form, tmp_path / "out", threshold=threshold)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("form", LISTS)
def test_a_failure_leaves_the_old_file(scan, tmp_path, form, monkeypatch):
    path = tmp_path / "old"
    path.write_bytes(b"old")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OutputError, match="the disk is full"):
        write_scan(scan, form, path)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir() if p.name != "texts"] == ["old"]


@pytest.mark.parametrize("form", LISTS)
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told(scan, form):
    with pytest.raises(OutputError, match="/dev/full was not written because the disk is full"):
        write_scan(scan, form, Path("/dev/full"))
