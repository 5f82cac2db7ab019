"""Files made to do harm, read as the program reads all files: each costs a sentence, no more."""

from __future__ import annotations

import io
import os
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from dittograph.cli import main as cli
from dittograph.documents.collection import gathering
from dittograph.documents.reading import read_sources
from dittograph.documents.source import Skipped, Source
from dittograph.passages.units import split
from dittograph.settings import Unit
from fuzzing import seeds as made

HARMLESS = "The ferry leaves at nine.\n"


def read(folder: Path, **files: bytes) -> tuple[dict[str, Source], dict[str, str]]:
    """Read files beside a harmless one, and return the sources and reasons by name."""
    for name, data in files.items():
        (folder / name.replace("_", ".")).write_bytes(data)
    (folder / "harmless.txt").write_text(HARMLESS)
    sources, skipped = read_sources([folder])
    found = {_short(one.name, folder): one for one in sources}
    assert found.pop("harmless.txt").text == HARMLESS
    return found, {_short(one.source, folder): _reason(one) for one in skipped}


def _short(name: str, folder: Path) -> str:
    return name.removeprefix(folder.as_posix()).lstrip("/")


def _reason(one: Skipped) -> str:
    assert one.reason.endswith(".")
    assert "Traceback" not in one.reason
    return one.reason


def said(source: Source) -> str:
    return " ".join(passage.text for passage in split(source, 0, Unit.PARAGRAPH))


# --- zip bombs

PACKED = {
    "docx": "word/document.xml", "odt": "content.xml", "ods": "content.xml",
    "xlsx": "xl/worksheets/sheet1.xml", "pptx": "ppt/slides/slide1.xml", "epub": "OEBPS/one.xhtml",
}  # fmt: skip


NEEDED = {**PACKED, "epub": "OEBPS/book.opf"}  # a chapter that is left out is told in a remark


def zeros(size: int) -> bytes:
    """Return raw deflated data of so many mebibytes of zeros, made in no time."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    return block * size + packer.flush()


def bombed(name: str, data: bytes, stream: bytes, declared: int) -> bytes:
    """Return an archive in which a part holds other deflated data, whatever its size is said to be.

    Args:
        name: The part.
        data: The archive.
        stream: What it holds instead.
        declared: The size that the archive tells.
    """
    written, directory = io.BytesIO(), b""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for part in archive.infolist():
            content = archive.read(part)
            stored = part.filename == "mimetype"
            packed = content if stored else zlib.compress(content, 9)[2:-4]
            size = len(content)
            if part.filename == name:
                packed, size = stream, declared
            raw = part.filename.encode()
            extra = struct.pack("<HHQQ", 1, 16, size, len(packed)) if size >= 1 << 32 else b""
            sizes = (0xFFFFFFFF,) * 2 if extra else (len(packed), size)
            head = struct.pack(
                "<5HI2I2H", 45, 0, 0 if stored else 8, 0, 0, zlib.crc32(content), *sizes, len(raw),
                               len(extra))  # fmt: skip
            directory += (
                b"PK\1\2" + struct.pack("<H", 45) + head
                + struct.pack("<3H2I", 0, 0, 0, 0, written.tell()) + raw + extra
            )  # fmt: skip
            written.write(b"PK\3\4" + head + raw + extra + packed)
        begin = written.tell()
        count = len(archive.infolist())
    written.write(directory)
    written.write(b"PK\5\6" + struct.pack("<4H2IH", 0, 0, count, count, len(directory), begin, 0))
    return written.getvalue()


@pytest.mark.parametrize("form", PACKED)
def test_ten_gigabytes_in_a_document_are_never_unpacked(form, tmp_path):
    data = bombed(NEEDED[form], made.seeds(form)[0], zeros(1000) * 10, 10 << 30)
    found, reasons = read(tmp_path, **{f"bomb_{form}": data})
    assert found == {}
    assert "would unpack to far more than a document can be" in reasons[f"bomb.{form}"]


@pytest.mark.parametrize("form", PACKED)
def test_a_document_that_hides_its_size_is_called_damaged(form, tmp_path):
    data = bombed(NEEDED[form], made.seeds(form)[0], zeros(2000), 2000)
    found, reasons = read(tmp_path, **{f"bomb_{form}": data})
    assert found == {}
    assert "damaged" in reasons[f"bomb.{form}"]


def archive(files: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name, content in files.items():
            how = zipfile.ZIP_STORED if name == "mimetype" else None
            packed.writestr(name, content, how)
    return written.getvalue()


def test_an_archive_of_many_tight_files_is_read_to_a_limit(tmp_path):
    page = b"word " * 3_000_000  # each may be as tight as it likes, but not all together
    data = archive({f"{n:03}.txt": page for n in range(12)} | {"a.txt": HARMLESS.encode()})
    found, reasons = read(tmp_path, bomb_zip=data)
    assert "bomb.zip/a.txt" in reasons.keys() | found.keys()
    assert 0 < len(found) < 8
    assert "unpack" in reasons["bomb.zip/011.txt"]


def test_archives_in_archives_that_grow_are_left_alone(tmp_path):
    data = archive({"x.txt": bytes(1 << 20)})
    for level in range(6):
        data = archive({f"{level}-{n}.zip": data for n in range(16)})
    found, reasons = read(tmp_path, bomb_zip=data)
    assert found == {}
    assert reasons
    assert all("archive in an archive" in reason for reason in reasons.values())


def overlapping(count: int) -> bytes:
    """Return an archive in which many names lead to the same packed bytes."""
    data = bytearray(archive({"0.txt": b"word " * 200_000}))
    at = data.index(b"PK\1\2")
    end = data.index(b"PK\5\6")
    entry, tail = data[at:end], data[end:]
    struct.pack_into("<2HI", tail, 8, count, count, len(entry) * count)
    return bytes(data[:at] + entry * count + tail)


@pytest.mark.parametrize("suffix", ["zip", "docx", "epub"])
def test_files_that_share_their_bytes_are_not_unpacked_again_and_again(suffix, tmp_path):
    data = overlapping(10_000)
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        assert sum(part.file_size for part in opened.infolist()) == 10_000_000_000
    found, reasons = read(tmp_path, **{f"bomb_{suffix}": data})
    assert found == {}
    assert (
        "share their bytes" in reasons[f"bomb.{suffix}"] or "damaged" in reasons["bomb." + suffix]
    )


# --- entities

LAUGHS = "<!ENTITY a0 'lol'>" + "".join(
    f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 11)
)
DECLARED = {
    "laughs": (LAUGHS, "&a10;"),
    "quadratic": (f"<!ENTITY a '{'lol' * 10_000}'>", "&a;" * 10_000),
    "file": ("<!ENTITY a SYSTEM '{secret}'>", "&a;"),
    "network": ("<!ENTITY a SYSTEM 'http://127.0.0.1:9/'>", "&a;"),
    "parameter": ("<!ENTITY % p SYSTEM '{secret}'> %p;", ""),
    "parameters": (
        "<!ENTITY % a '<!ENTITY b \"lol\">'> %a;" + "<!ENTITY % c '&#37;a;&#37;a;'> %c;", "&b;"
    ),
}  # fmt: skip
XML = {**PACKED, "xliff": "", "tmx": "", "html": ""}
FIRST = "The ferry"  # of what the files say
SECRET = "What nobody may read."


@pytest.mark.parametrize("form", XML)
@pytest.mark.parametrize("kind", DECLARED)
def test_entities_are_neither_expanded_nor_fetched(form, kind, tmp_path):
    secret = tmp_path.parent / f"{tmp_path.name}-secret.txt"
    secret.write_text(SECRET)
    declared, used = (one.replace("{secret}", secret.as_uri()) for one in DECLARED[kind])

    def spoilt(text: str) -> bytes:
        head, mark, body = text.rpartition("?>") if "<?xml" in text else ("", "", text)
        body = body.replace("<!doctype html>", "").replace("<!DOCTYPE html>", "")
        place = body.index(FIRST)
        body = f"<!DOCTYPE x [{declared}]>{body[:place]}{used}{body[place:]}"
        return f"{head}{mark}{body}".encode()

    data = made.seeds(form)[0]
    if part := XML[form]:
        with zipfile.ZipFile(io.BytesIO(data)) as opened:
            parts = {name: opened.read(name) for name in opened.namelist()}
        if form == "xlsx":
            part = "xl/sharedStrings.xml"
        data = archive(parts | {part: spoilt(parts[part].decode())})
    else:
        data = spoilt(data.decode())
    found, reasons = read(tmp_path, **{f"a_{form}": data})
    (reason,) = reasons.values() or [""]
    text = " ".join(map(said, found.values()))
    assert "entities" in reason or FIRST in text
    assert len(text) < 100_000
    assert SECRET not in text
    assert text.count("lol") < 10_000 or form == "html"


# --- sheets that say they are endless


def test_a_billion_rows_are_refused_and_never_made(tmp_path):
    xlsx, ods = made.tests_of("xlsx"), made.tests_of("ods")
    rows = ' table:number-rows-repeated="1000000000"'
    columns = '<table:table-cell table:number-columns-repeated="1000000000"/>'
    cell = (
        '<table:table-cell office:value-type="string" table:number-columns-repeated="16000">'
        "<text:p>words</text:p></table:table-cell>"
    )
    found, reasons = read(
        tmp_path,
        a_xlsx=xlsx.sheet_of('<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>'),
        b_ods=ods.packed(ods.document(ods.sheet(ods.row("words", more=rows)))),
        c_ods=ods.packed(ods.document(ods.sheet(ods.row("words", columns, "more")))),
        d_ods=ods.packed(ods.document(ods.sheet(ods.row(cell, more=rows)))),
        e_ods=ods.packed(ods.document(ods.sheet(ods.row(more=rows), ods.row("words")))),
        f_xlsx=xlsx.changed(
            xlsx.example(["One came."]),
            sheet1=lambda old: old.replace(
                b"<dimension ref=", b'<dimension ref="A1:XFD1048576" x='
            ),
        ),
    )
    assert said(found.pop("f.xlsx")) == "One came."
    for name in "a.xlsx", "b.ods", "c.ods", "d.ods", "e.ods":
        assert name in reasons or len(said(found[name])) < 100, name
    assert "rows" in reasons["a.xlsx"]
    assert {"b.ods", "d.ods"} <= reasons.keys()


# --- PDF

LOOPS = {
    "page tree": (b"/Kids[7 0 R 9 0 R]", b"/Kids[2 0 R 7 0 R]"),
    "parent": (b"/Parent 2 0 R", b"/Parent 7 0 R"),
    "contents": (b"/Contents 8 0 R", b"/Contents 7 0 R"),
    "length": (b"/Length ", b"/Length 8 0 R %"),
    "font": (b"/DescendantFonts[4 0 R]", b"/DescendantFonts[3 0 R]"),
    "resources": (b"/Resources<<", b"/Resources 7 0 R/X<<"),
}


def pages() -> bytes:
    pdf = made.tests_of("pdf")
    return pdf.written([pdf.set_lines(pdf.ONE), pdf.set_lines(pdf.TWO)])


@pytest.mark.parametrize("kind", LOOPS)
def test_pdf_objects_that_lead_to_themselves_end(kind, tmp_path):
    old, new = LOOPS[kind]
    data = pages()
    assert old in data
    found, reasons = read(tmp_path, a_pdf=data.replace(old, new))
    assert len(found) + len(reasons) == 1
    assert "ended the reader" not in str(reasons)


def test_a_table_of_places_that_leads_to_itself_ends(tmp_path):
    data = pages()
    begin = data.rindex(b"xref\n0")
    classic = data.replace(b"trailer<<", b"trailer<</Prev %d" % begin)
    modern = made.with_object_streams(pages())
    place = int(modern.rsplit(b"\n", 3)[1])
    modern = modern.replace(b"/Type/XRef", b"/Type/XRef/Prev %d" % place)
    found, reasons = read(tmp_path, a_pdf=classic, b_pdf=modern)
    assert found.keys() | reasons.keys() == {"a.pdf", "b.pdf"}


def test_a_stream_of_objects_that_holds_itself_ends(tmp_path):
    data = made.with_object_streams(pages())
    number = int(data[: data.index(b" 0 obj\n<</Type/ObjStm")].rsplit(b"\n", 1)[1])
    extends = data.replace(b"/Type/ObjStm", b"/Type/ObjStm/Extends %d 0 R" % number)
    length = data.replace(b"/First ", b"/First 999999999999 %")
    many = data.replace(b"/N ", b"/N 2147483647 %")
    found, reasons = read(tmp_path, a_pdf=extends, b_pdf=length, c_pdf=many)
    assert found.keys() | reasons.keys() == {"a.pdf", "b.pdf", "c.pdf"}


def test_a_small_file_whose_page_unpacks_to_gigabytes_costs_only_itself(tmp_path, monkeypatch):
    monkeypatch.setattr(gathering, "memory_to_spare", lambda: 400 << 20)
    pdf = made.tests_of("pdf")
    data = pdf.written([pdf.set_lines(pdf.ONE)])
    bomb = zlib.compress(zlib.compress(bytes(1 << 30), 9), 9)
    assert len(bomb) < 15_000
    begin = data.index(b"<</Length", data.index(b"8 0 obj"))
    end = data.index(b"endobj", begin)
    data = (
        data[:begin]
        + b"<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n%s\nendstream\n"
        % (len(bomb), bomb)
        + data[end:]
    )
    found, reasons = read(tmp_path, a_pdf=data)
    assert len(found) + len(reasons) == 1
    assert not found or said(found["a.pdf"]) == ""


# --- names


@pytest.mark.skipif(os.name == "nt", reason="Windows allows no such names")
def test_any_name_that_a_disk_may_have_is_read_and_can_be_written(tmp_path):
    names = [b"a\x1b[2J\x07.txt", b"b\n\r\t.txt", b"c\xff\xfe.txt", b"d\xe2\x80\xae txt.txt",
             b"e;$(touch x)`.txt", b"f<script>.txt", b"-g.txt", b"h" * 251 + b".txt"]  # fmt: skip
    for name in names:
        (tmp_path / os.fsdecode(name)).write_text("Words.")
        (tmp_path / os.fsdecode(name.replace(b".txt", b".doc"))).write_bytes(b"\xd0\xcf\x11\xe0")
    sources, skipped = read_sources([tmp_path])
    assert len(sources) == len(skipped) == len(names)
    for name in [*(one.name for one in sources), *(one.source for one in skipped)]:
        name.encode()


@pytest.mark.skipif(os.name == "nt", reason="Windows allows no such names")
def test_names_give_no_orders_to_the_terminal(tmp_path, capsys):
    path = tmp_path / os.fsdecode(b"a\x1b[2J\x07\xff\xe2\x80\xaeb.doc")
    path.write_bytes(b"\xd0\xcf\x11\xe0")
    assert cli.main(["read", str(path)]) == 2
    said = capsys.readouterr().err
    assert "old Word document" in said
    assert said.rstrip("\n").isprintable()
