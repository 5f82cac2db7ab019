"""What no format reads is named, with what helps."""

from __future__ import annotations

import io
import sqlite3
import struct
import zipfile
from pathlib import Path

import pytest
from dittograph.documents.format import Unread
from dittograph.documents.reading import read_file
from dittograph.documents.registry import all_formats, recognise
from dittograph.documents.source import UnusableError
from dittograph.documents.text.decode import decode
from dittograph.project.schema import APPLICATION_ID
from hypothesis import given
from hypothesis import strategies as st


def old_office(stream: str, at: int = 40) -> bytes:
    """Return the skeleton of an old office document with one stream, its contents far behind."""
    head = bytearray(512)
    head[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<H", head, 30, 9)
    struct.pack_into("<I", head, 48, at)
    entry = stream.encode("utf-16-le").ljust(64, b"\0") + bytes(64)
    return (
        bytes(head) + bytes(512 * at) + "Root Entry".encode("utf-16-le").ljust(128, b"\0") + entry
    )


def packed(*names: str, content: str = "x") -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name in names:
            archive.writestr(name, content)
    return written.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.doc", old_office("WordDocument"), "old Word document.*docx"),
        ("a.doc", old_office("Workbook"), "old Excel workbook.*xlsx"),
        ("a", old_office("PowerPoint Document"), "old PowerPoint presentation.*pptx"),
        ("a.xlsx", old_office("EncryptedPackage"), "password; save it without one"),
        ("a", old_office("__properties_version1.0"), "mail of Outlook.*eml"),
        ("a.xls", old_office("Unknown"), "old Excel"),
        ("a.txt", old_office("Unknown")[:600], "old office document"),
        ("a.pages", packed("Index/Document.iwa"), "Pages, Numbers or Keynote.*export"),
        ("a.odg", packed("mimetype", content="application/vnd.oasis.opendocument.graphics"),
         "OpenDocument"),
        ("a.jar", packed("META-INF/MANIFEST.MF"), "a program"),
        ("a.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF", "an image.*text recognition"),
        ("a.heic", b"\0\0\0\x18ftypheic", "an image"),
        ("a.webp", b"RIFF\x10\0\0\0WEBP", "an image"),
        ("a.bmp", b"BM\x10\0\0\0\0\0", "an image"),
        ("a.mp4", b"\0\0\0\x18ftypisom", "subtitles"),
        ("a.mp3", b"ID3\4\0\0", "subtitles"),
        ("a.txt", b"\x1aE\xdf\xa3\x01", "subtitles"),
        ("a.txt.gz", b"\x1f\x8b\x08\0", "compressed file.*unpack it"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c", "an archive.*unpack it"),
        ("a.rar", b"Rar!\x1a\x07\x01\0", "an archive"),
        ("a.tar", b"a.txt".ljust(257, b"\0") + b"ustar\0", "an archive"),
        ("a.tgz", b"words", "an archive"),
        ("a.wpd", b"\xffWPC\x10", "WordPerfect"),
        ("a.mobi", bytes(60) + b"BOOKMOBI", "Kindle.*EPUB"),
        ("a.azw3", b"words", "Kindle"),
        ("a.djvu", b"AT&TFORM\0\0", "DjVu"),
        ("a.ps", b"%!PS-Adobe-3.0\n", "PostScript.*PDF"),
        ("a.ttf", b"\0\1\0\0\0\x10", "a font"),
        ("a.exe", b"MZ\x90\0", "a program"),
        ("a.parquet", b"PAR1\x15\0", "CSV"),
        ("a.mdb", b"\0\1\0\0Standard Jet DB\0", "a database"),
        ("winmail.dat", b"\x78\x9f\x3e\x22\0\0", "Outlook packs"),
        ("a.tex", b"\\documentclass{article}", "LaTeX.*PDF"),
        ("a.py", b"print('hello')", "source code"),
        ("a.odd", b"words", "does not read .odd files; save it as plain text"),
    ],
)  # fmt: skip
def test_it_says_what_the_file_is_and_what_helps(name, data, said, tmp_path):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UnusableError, match=said) as raised:
        read_file(path, name)
    assert str(raised.value).endswith(".")


def test_databases_and_projects_are_told_apart(tmp_path):
    for application, said in ((0, "a database"), (APPLICATION_ID, "project of Dittograph.*Open")):
        path = tmp_path / f"{application}.db"
        with sqlite3.connect(path) as database:
            database.execute(f"PRAGMA application_id = {application}")
            database.execute("CREATE TABLE t (a)")
        database.close()
        with pytest.raises(UnusableError, match=said):
            read_file(path, "a")


def test_in_an_archive_the_ending_is_that_of_the_file_in_it():
    file = Unread("a.zip", Path("a.zip"), b"PK").inside("b/c.Odd", b"words")
    with pytest.raises(UnusableError, match=r"does not read \.Odd files"):
        recognise(file)


def test_no_ending_that_is_refused_belongs_to_a_format():
    for one in all_formats():
        for suffix in one.suffixes:
            file = Unread("a", Path(f"a{suffix}"), b"Some words here.\n")
            try:
                recognise(file)
            except UnusableError as error:
                assert "does not read" not in str(error)


@given(
    st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF), max_size=40),
    st.sampled_from(["BM", "MZ", "ID3", "RIFF", "OTTO", "FLV", "8BPS", "OggS", "true", "7z"]),
)
def test_a_text_may_begin_with_the_letters_of_another_format(text, start):  # fmt: skip
    assert decode((start + text).encode())[0] == start + text
