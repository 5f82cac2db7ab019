"""Zip archives: what is in them is read as if it lay in a folder; nothing in them is trusted."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest
from dittograph.documents.format import Confidence, Unread
from dittograph.documents.formats import zip as zip_format
from dittograph.documents.formats.zip import FORMAT
from dittograph.documents.reading import FileRead, find_file, read_file, read_whole
from dittograph.documents.source import UnusableError

TEXT = "The ferry leaves at nine."


def example(texts: list[str]) -> bytes:
    """Return an archive of a text file with these texts, a paragraph each."""
    return packed({"letters/text.txt": "\n\n".join(texts)})


def packed(files: dict[str, str | bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", how) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return written.getvalue()


def read(data: bytes, folder: Path, name: str = "a.zip") -> FileRead:
    path = folder / name
    path.write_bytes(data)
    return read_file(path, name)


def test_members_are_read_by_name_and_found_again(tmp_path):
    data = packed({
        "b.md": "# Title\n\nWords.", "a/c.csv": "text\nThree words here\n", "a.rtf": rb"{\rtf1 R.}",
        "a/x.txt": TEXT, "a/": "", ".hidden": "no", "a/.DS_Store": "no", "__MACOSX/a/._x.txt": "no",
        "~$b.docx": "no", "a/Thumbs.db": "no", "a/pic.png": b"\x89PNG\r\n\x1a\n", "e.txt": "",
    })  # fmt: skip
    found = read(data, tmp_path)
    assert [(s.name, s.member, s.format) for s in found.sources] == [
        ("a.zip/a/c.csv", "a/c.csv", "table"), ("a.zip/a/x.txt", "a/x.txt", "text"),
        ("a.zip/a.rtf", "a.rtf", "rtf"), ("a.zip/b.md", "b.md", "markdown"),
    ]  # fmt: skip
    assert [s.source for s in found.skipped] == ["a.zip/a/pic.png", "a.zip/e.txt"]
    for source in found.sources:
        file = find_file(tmp_path / "a.zip", "a.zip", source.member)
        assert read_whole(file) == source


def test_archives_in_archives_are_read_to_a_depth(tmp_path):
    inner = packed({"deep.txt": TEXT})
    for level in (1, 2, 3):
        inner = packed({f"{level}.zip": inner, f"{level}.txt": TEXT})
    found = read(inner, tmp_path)
    assert [s.member for s in found.sources] == ["3.txt", "3.zip/2.txt"]
    assert [s.source for s in found.skipped] == ["a.zip/3.zip/2.zip"]
    assert "unpack it first" in found.skipped[0].reason


def test_a_name_that_begins_with_that_of_another_document_is_found(tmp_path):
    book = packed({"[Content_Types].xml": "x", "word/document.xml": "y"})
    read(packed({"a.docx": book, "a.docx/b.txt": TEXT}), tmp_path)
    path = tmp_path / "a.zip"
    assert find_file(path, "a.zip", "a.docx/b.txt").read() == TEXT.encode()
    assert find_file(path, "a.zip", "a.docx").read() == book
    inner = packed({"b.txt": TEXT})
    found = read(packed({"a.zip": packed({"c.txt": TEXT}), "a.zip/a.zip": inner}), tmp_path)
    assert {s.member for s in found.sources} == {"a.zip/a.zip/b.txt", "a.zip/c.txt"}
    for source in found.sources:
        assert read_whole(find_file(path, "a.zip", source.member)) == source


def test_names_lead_nowhere_and_are_told_apart(tmp_path):
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name in ("../../etc/a.txt", "/etc/a.txt", "C:\\etc\\a.txt", "\x1b[31m.txt"):
            archive.writestr(zipfile.ZipInfo(name), TEXT)
    found = read(written.getvalue(), tmp_path)
    assert {s.member for s in found.sources} == {
        "etc/a.txt", "etc/a (2).txt", "etc/a (3).txt", "\ufffd[31m.txt"
    }  # fmt: skip
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.zip"]


@pytest.mark.parametrize(
    ("names", "codec"),
    [
        (["Käse.txt", "Grüße aus Köln.txt"], "utf-8"),
        (["Käse.txt", "Grüße aus Köln.txt"], "cp850"),
        (["Grüße aus Köln.txt"], "cp1252"),
        (["昨日は雨でした.txt", "テスト.txt"], "cp932"),
        (["Привет и пока.txt", "Отчёт о погоде.txt"], "cp866"),
    ],
)
def test_names_are_read_in_the_encoding_they_were_written_in(names, codec, tmp_path):
    data = packed(dict.fromkeys([f"{n:03}" for n in range(len(names))], TEXT))
    for number, name in enumerate(names):  # what Python cannot write: names without the UTF-8 mark
        data = renamed(data, f"{number:03}".encode(), name.encode(codec))
    assert {s.member for s in read(data, tmp_path).sources} == set(names)


def renamed(data: bytes, old: bytes, new: bytes) -> bytes:
    """Return an archive with another name for a file, byte by byte."""
    written = io.BytesIO()

    class Info(zipfile.ZipInfo):
        def _encodeFilenameFlags(self):  # noqa: N802
            return self.raw, self.flag_bits & ~0x800

        __slots__ = ("raw",)

    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(written, "w") as archive:
        for part in given.infolist():
            info = Info(part.filename)
            raw = part.filename.encode("cp437")
            info.raw = new if raw == old else raw
            archive.writestr(info, given.read(part))
    return written.getvalue()


def test_documents_that_are_archives_inside_are_left_to_their_formats():
    for first in ("[Content_Types].xml", "mimetype", "word/document.xml", "Index/Document.iwa"):
        data = packed({first: "x", "other": "y"})
        file = Unread("a.zip", Path("a.zip"), data[:4096], content=data)
        assert FORMAT.recognise(file) < Confidence.CONTENT
    data = packed({"word/letter.txt": "x"})
    file = Unread("a.bin", Path("a.bin"), data[:4096], content=data)
    assert FORMAT.recognise(file) is Confidence.CONTENT


def test_bombs_are_not_unpacked(tmp_path, monkeypatch):
    bomb = packed({"bomb.txt": bytes(40_000_000), "good.txt": TEXT})
    found = read(bomb, tmp_path)
    assert [s.member for s in found.sources] == ["good.txt"]
    assert found.skipped[0].reason.startswith("It would unpack to 40.0 MB from 38.")
    monkeypatch.setattr(zip_format, "_LARGEST", 1000)
    found = read(packed({"a.txt": TEXT * 100, "b.txt": TEXT}), tmp_path)
    assert [s.member for s in found.sources] == ["b.txt"]
    assert found.skipped[0].reason == "It would unpack to 2.5 kB; unpack the archive first."
    monkeypatch.setattr(zip_format, "_ALL", 60)
    found = read(packed({f"{n}.txt": TEXT for n in range(4)}), tmp_path)
    assert len(found.sources) == len(found.skipped) == 2
    monkeypatch.setattr(zip_format, "_MOST_FILES", 3)
    with pytest.raises(UnusableError, match="holds 4 files"):
        read(packed({f"{n}.txt": TEXT for n in range(4)}), tmp_path)


def test_a_file_that_lies_about_its_size_is_skipped(tmp_path):
    data = bytearray(packed({"a.txt": TEXT * 1000, "b.txt": TEXT}))
    at = data.rindex(b"PK\1\2", 0, data.rindex(b"PK\1\2"))
    struct.pack_into("<I", data, at + 24, 10)
    found = read(bytes(data), tmp_path)
    assert [s.member for s in found.sources] == ["b.txt"]
    assert "damaged" in found.skipped[0].reason


def test_what_cannot_be_unpacked_is_said_one_by_one(tmp_path):
    data = bytearray(packed({"a.txt": TEXT, "b.txt": TEXT, "c.txt": TEXT * 9}))
    places = []
    at = 0
    while (at := data.find(b"PK\1\2", at)) >= 0:
        places.append(at)
        at += 4
    data[places[0] + 8] |= 1  # encrypted
    data[places[1] + 10] = 99  # packed in no known way
    data[60] ^= 0xFF
    data[data.index(b"c.txt") + 10] ^= 0x55
    found = read(bytes(data), tmp_path)
    assert found.sources == ()
    assert [s.reason for s in found.skipped] == [
        "It is protected by a password; unpack the archive first.",
        "It is packed in a way that Dittograph does not know; unpack the archive first.",
        "It is damaged; open it in the program that made it, and save it again.",
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (packed({}), "no files"),
        (packed({"a/": "", ".x": "y"}), "no files"),
        (packed({"a.txt": TEXT * 9})[:60], "damaged"),
        (b"PK\3\4" + bytes(100), "damaged"),
        (b"words", "no zip archive"),
        (packed({"x.txt": "y", "[Content_Types].xml": "x"}), "office document"),
    ],
)
def test_archives_with_nothing_to_read_say_why(data, reason, tmp_path):
    with pytest.raises(UnusableError, match=reason):
        read(data, tmp_path)


def test_recordings_are_not_unpacked_as_a_whole(tmp_path):
    film = b"\0\0\0\x18ftypmp42" + bytes(3_000_000)
    found = read(packed({"a.mp4": film, "b.txt": TEXT}), tmp_path)
    assert "subtitles" in found.skipped[0].reason
