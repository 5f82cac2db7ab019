"""The report for a committee: nothing private, nothing from outside, no text that runs."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import re
from html.parser import HTMLParser

import pytest
from dittograph.documents.source import Skipped
from dittograph.outputs.exporting import ExportFormat, export
from dittograph.project.decisions import Mark
from dittograph.project.project import Project, create_project
from support import degrees, fans, synthetic_scan

NASTY = "<script>alert(1)</script> <img src=x onerror=alert(1)> </main> &amp; \" ' --> ]]>"
FILES = {
    "may/letter.txt": ["The council met on Monday.", NASTY, "The harbour is closed."],
    "june/letter.txt": ["The council met on Tuesday.", f"{NASTY} again", "The harbour is closed."],
}
VOID = {"meta", "input"}


class Page(HTMLParser):
    """What a browser makes of a page; fails where a tag is not closed."""

    def __init__(self, content):
        super().__init__()
        self.tags, self.attributes, self.words, self.open, self.code = [], [], [], [], {}
        self.feed(content)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes += attributes
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] in ("style", "script"):
            self.code[self.open[-1]] = self.code.get(self.open[-1], "") + data
        else:
            self.words.append(data)

    @property
    def text(self):
        return "".join(self.words)


@pytest.fixture
def scan(tmp_path):
    folder = tmp_path / "private" / "desk"
    for name in ("may", "june"):
        (folder / name).mkdir(parents=True)
    near = degrees(0.9)
    vectors = fans([0, near], [0, near], [0])
    scan = synthetic_scan(FILES, vectors[[0, 2, 4, 1, 3, 4]], folder)
    sources = [  # as they are called where a whole folder was given by its path
        dataclasses.replace(source, name=str(folder / source.name)) for source in scan.sources
    ]
    skipped = [Skipped(str(folder / "plan.pdf"), "It is a PDF file that is damaged.")]
    return dataclasses.replace(scan, sources=sources, skipped=skipped)


@pytest.fixture
def project(scan, tmp_path):
    create_project(tmp_path / "Letters & plans.ditto", scan)
    with Project.open(tmp_path / "Letters & plans.ditto") as project:
        yield project


@pytest.fixture(params=["report", "html"])
def content(request, project, tmp_path):
    project.mark([0], Mark.KEEP)
    project.mark([3], Mark.DROP)
    export(project, ExportFormat(request.param), tmp_path / "r.html")
    return (tmp_path / "r.html").read_text(encoding="utf-8")


def test_no_path_is_whole_and_nothing_is_loaded(content, tmp_path):
    assert str(tmp_path) not in content
    assert "private" not in content
    assert "http:" not in content
    assert "https:" not in content
    page = Page(content)
    assert not {"img", "link", "iframe", "object", "embed", "form", "base"} & set(page.tags)
    for name, value in page.attributes:
        assert not name.startswith("on")
        assert name != "style"
        if name in ("href", "src"):
            assert value.startswith("#")
    for name in ("may/letter.txt, line 1", "june/letter.txt, line 1", "plan.pdf"):
        assert name in page.text


def test_texts_are_only_texts(content):
    page = Page(content)
    assert page.tags.count("script") == 1
    assert page.tags.count("main") == 1
    shown = re.sub(r"\s+", " ", page.text)
    assert re.sub(r"\s+", " ", NASTY) in shown
    assert "Letters & plans" in shown


def test_only_the_script_and_the_style_of_the_page_itself_may_run(content):
    page = Page(content)
    (policy,) = [v for n, v in page.attributes if n == "content" and "default-src" in (v or "")]
    assert "default-src 'none'" in policy
    for kind in ("style", "script"):
        digest = hashlib.sha256(page.code[kind].encode()).digest()
        assert f"{kind}-src 'sha256-{base64.b64encode(digest).decode()}'" in policy
    assert "unsafe" not in policy
    for call in ("fetch", "XMLHttp", "import(", "eval", "innerHTML", "localStorage"):
        assert call not in page.code["script"]


def test_passages_stand_side_by_side_with_what_differs_marked(content):
    assert "met on <del>Monday</del>." in content
    assert "met on <ins>Tuesday</ins>." in content
    assert '<span class="mark">keep</span> may/letter.txt, line 1' in content
    assert '<span class="mark">drop</span> ' in content
    assert "1 to keep, 1 to drop" in content
    assert "1 of 3 clusters decided" in content


def test_documents_and_what_they_share(content, scan):
    overlap = scan.overlap(0.8)
    assert overlap.passages.tolist() == [3]  # all three lines stand in the other file
    assert "<td>may/letter.txt</td><td>june/letter.txt</td>" in content
    assert '<td class="number">100 %</td><td class="number">100 %</td>' in content
    assert "the same passages" in content


def test_the_histogram_shows_every_pair(content):
    (drawing,) = re.findall(r'<svg class="chart".*?</svg>', content, re.DOTALL)
    assert drawing.count('class="bar"') == 1  # both pairs have a similarity of 0.9
    assert "Similarity of the 2 pairs that were found; 2 of them are at 0.8 or more" in drawing
