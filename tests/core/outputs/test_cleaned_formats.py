"""Cleaned copies of documents of every format, from the scan to the file that is written."""

from __future__ import annotations

import zipfile

import pytest
from core.documents.test_every_format import FORMATS, column_of, module_of
from core.outputs.test_cleaned import clean, scanned
from dittograph.documents.formats import text
from dittograph.documents.reading import read_source
from dittograph.documents.registry import format_named
from dittograph.errors import InputError, NoCopyError, NotCleanedError
from dittograph.outputs.cleaned_file import OtherWays
from dittograph.outputs.cleaned_preview import preview
from dittograph.outputs.exporting import Result
from dittograph.passages.units import split
from dittograph.project.decisions import Mark
from dittograph.settings import Unit
from support import open_project

TEXTS = [
    "The ferry to the island leaves at nine each morning.",
    "Nobody could say why the lighthouse went dark.",
    "The ferry to the island leaves at nine each morning.",
    "It cost £5 (or so he said), which is a lot.",
]
FILES = [name for name in FORMATS if format_named(name).suffixes]


def document(name, folder):
    suffix = format_named(name).suffixes[0]
    path = folder / f"document{suffix}"
    path.write_bytes(module_of(name).example(TEXTS))
    return path


def words(name, path):
    source = read_source(path, path.name)
    column = column_of(name, source)
    return [" ".join(p.text.split()) for p in split(source, 0, Unit.AUTO, column=column)]


@pytest.mark.parametrize("name", [name for name in FILES if not format_named(name).no_copy])
def test_a_copy_of_a_document_lacks_what_was_dropped(name, tmp_path):
    path = document(name, tmp_path)
    before = path.read_bytes()
    scan = scanned(path, column=column_of(name, read_source(path, path.name)))
    second = [i for i, p in enumerate(scan.passages) if p.text == TEXTS[2]][-1]
    found, sentence = clean(scan, tmp_path / "work", {second})
    assert path.read_bytes() == before
    assert "without the 1 dropped text" in sentence
    copy = tmp_path / "work" / "cleaned" / path.name
    assert words(name, copy) == [TEXTS[0], TEXTS[1], TEXTS[3]]
    assert set(found) == {path.name, "audit.csv"}


@pytest.mark.parametrize(
    "name", [name for name in FILES if format_named(name).no_copy and name != "zip"]
)
def test_a_document_that_cannot_be_written_is_copied_as_text_if_wanted(name, tmp_path):
    path = document(name, tmp_path)
    scan = scanned(path)
    second = [i for i, p in enumerate(scan.passages) if p.text == TEXTS[2]][-1]
    with pytest.raises(NoCopyError, match="nothing was written"):
        clean(scan, tmp_path / "refused", {second})
    assert not (tmp_path / "refused" / "cleaned").exists()
    found, _ = clean(scan, tmp_path / "work", {second}, ways=OtherWays(as_text=True))
    copy = found[f"{path.name}.txt"].decode()
    assert copy.count(TEXTS[0]) == 1
    assert TEXTS[1] in copy
    assert copy.index(TEXTS[1]) < copy.index(TEXTS[3])
    untouched, _ = clean(scan, tmp_path / "all", set())
    assert untouched[path.name] == path.read_bytes()


def marked(scan, folder, texts):
    """Return a result of a scan in which some texts are marked to be dropped."""
    with open_project(scan, folder) as project:
        project.mark([i for i, p in enumerate(scan.passages) if p.text in texts], Mark.DROP)
        return Result.of(project.scan, None, None, project.decisions)


def test_files_that_cannot_be_cleaned_are_copied_unchanged_if_wanted(write, tmp_path):
    rtf = document("rtf", tmp_path)
    other = write("in/b.txt", "Gamma one.\n\nDelta two.\n")
    scan = scanned(rtf, other)
    with pytest.raises(NotCleanedError, match=r"document\.rtf was not cleaned, so nothing was"):
        clean(scan, tmp_path / "refused", {TEXTS[1], "Delta two."})
    assert not (tmp_path / "refused" / "cleaned").exists()

    ways = OtherWays(unchanged=True)
    found, sentence = clean(scan, tmp_path / "work", {TEXTS[1], "Delta two."}, ways=ways)
    assert found["document.rtf"] == rtf.read_bytes()
    assert found["in/b.txt"] == b"Gamma one.\n"
    assert "without the 1 dropped text listed in audit.csv" in sentence
    assert f"{rtf} was copied unchanged, because it could not be cleaned: " in sentence
    assert format_named("rtf").no_copy in sentence
    audit = found["audit.csv"].decode("utf-8-sig")
    assert "Delta two." in audit
    assert TEXTS[1] not in audit  # it is still there

    (tmp_path / "shown").mkdir()
    result = marked(scan, tmp_path / "shown", {TEXTS[1], "Delta two."})
    (refusal,) = preview(result).refusals
    assert (refusal.as_text, refusal.unchanged) == (True, True)
    shown = preview(result, ways=ways)
    assert (shown.files, shown.shortened, shown.dropped, shown.refusals) == (2, 1, 1, ())
    assert shown.unchanged_sentences()[0].startswith(f"{rtf} is copied unchanged, because ")
    assert preview(result, ways=OtherWays(as_text=True, unchanged=True)).unchanged == ()


def test_what_would_be_read_as_something_else_is_refused_or_copied_unchanged(tmp_path):
    path = tmp_path / "a.csv"
    data = b'id,text,when\r\nWEBVTT\n\n1048577,"One ""ca' + bytes(8)  # damaged
    path.write_bytes(data)
    scan = scanned(path)
    first = {scan.passages[0].text}
    with pytest.raises(NotCleanedError, match="What stays begins as WebVTT subtitles do"):
        clean(scan, tmp_path / "refused", first)
    found, _ = clean(scan, tmp_path / "work", first, ways=OtherWays(unchanged=True))
    assert found["a.csv"] == data


def test_a_copy_that_says_less_than_it_should_is_refused(write, tmp_path, monkeypatch):
    path = write("in/a.txt", "Alpha one.\n\nBeta two.\n\nGamma three.\n")
    scan = scanned(path)
    monkeypatch.setattr(text.FORMAT, "write_without", lambda *_: b"Gamma three.\n")
    with pytest.raises(NotCleanedError, match="no longer say all that should stay"):
        clean(scan, tmp_path / "refused", {"Beta two."})
    found, _ = clean(scan, tmp_path / "work", {"Alpha one.", "Beta two."})
    assert found["a.txt"] == b"Gamma three.\n"


def test_a_file_that_has_changed_is_not_copied_unchanged(write, tmp_path):
    path = write("in/a.txt", "Alpha.\n\nBeta.\n")
    scan = scanned(path)
    path.write_text("Alpha.\n")
    with pytest.raises(InputError, match="has changed since it was scanned, so nothing was"):
        clean(scan, tmp_path / "work", {"Beta."}, ways=OtherWays(unchanged=True))


def test_a_source_that_has_changed_elsewhere_is_named(write, tmp_path):
    path, other = write("in/a.txt", "Alpha.\n\nBeta.\n"), write("in/b.txt", "Gamma.\n")
    scan = scanned(path, other)
    path.write_text("Alpha.\n\nBeta.\n\nOmega.\n")
    found, sentence = clean(scan, tmp_path / "work", {"Beta."})
    assert found["a.txt"] == b"Alpha.\n\nOmega.\n"
    assert sentence.endswith(
        f"{path} has changed since the scan; what is new there was not compared."
    )
    other.write_text("Gamma.\nDelta.\n")
    _, sentence = clean(scan, tmp_path / "again", set())
    assert f"{path}, {other} have changed" in sentence


def test_a_file_in_an_archive_is_cleaned_there(tmp_path):
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("letters/a.txt", "Alpha one.\n\nBeta two.\n")
        archive.writestr("letters/b.docx", module_of("docx").example(TEXTS))
        archive.writestr("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(100))
    scan = scanned(path)
    assert [source.member for source in scan.sources] == ["letters/a.txt", "letters/b.docx"]
    found, _ = clean(scan, tmp_path / "work", {"Beta two.", TEXTS[1]})
    assert set(found) == {"all.zip", "audit.csv"}
    with zipfile.ZipFile(tmp_path / "work" / "cleaned" / "all.zip") as copy:
        assert copy.namelist() == ["letters/a.txt", "letters/b.docx", "picture.png"]
        assert copy.read("letters/a.txt") == b"Alpha one.\n"
        assert copy.read("picture.png") == b"\x89PNG\r\n\x1a\n" + bytes(100)
        docx = tmp_path / "b.docx"
        docx.write_bytes(copy.read("letters/b.docx"))
    assert words("docx", docx) == [TEXTS[0], TEXTS[2], TEXTS[3]]


def test_a_file_that_left_its_archive_is_named(tmp_path):
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "Alpha one.\n\nBeta two.\n")
    scan = scanned(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("b.txt", "Gamma.\n")
    with pytest.raises(InputError, match=r"no longer holds a\.txt"):
        clean(scan, tmp_path / "work", {"Beta two."})


@pytest.mark.parametrize("codec", ["iso2022_jp", "iso2022_kr", "utf-7", "hz"])
def test_a_sentence_goes_from_a_text_whose_bytes_depend_on_those_before(write, tmp_path, codec):
    kept = "昨日は雨でした。" if codec == "iso2022_jp" else "Nobody – came."
    kept = {"iso2022_kr": "어제는 비가 왔다.", "hz": "昨天下雨了。"}.get(codec, kept)
    dropped = {"iso2022_kr": "등대가 꺼졌다.", "hz": "灯塔灭了。"}.get(codec, "昨日は雪でした。")
    path = write("in/a.txt", f"{kept}\n{dropped}\n{kept} A.\n".encode(codec))
    scan = scanned(path, unit="line", encoding=codec)
    found, _ = clean(scan, tmp_path / "work", {dropped})
    assert found["a.txt"].decode(codec) == f"{kept}\n{kept} A.\n"
