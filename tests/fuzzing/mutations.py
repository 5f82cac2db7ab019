"""Ways to damage a file, from single bits to the structure of its format.

Every function takes a source of random numbers and bytes, and returns other bytes. The same numbers
give the same bytes.
"""

from __future__ import annotations

import contextlib
import copy
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from random import Random

from lxml import etree

Mutation = Callable[[Random, bytes], bytes]

MOST = 300_000  # bytes of a damaged file
_ELEMENTS = 50_000  # of copies at a time, or copies of copies have no end
_LARGE = 1_000_000  # bytes of a few of them
_ZIP = b"PK\3\4"
_PDF = b"%PDF"
_FIELDS = (0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, 0x7FFFFFFFFFFFFFFF)
_NUMBERS = (
    b"0", b"-1", b"1", b"255", b"65536", b"1048577", b"2147483647", b"2147483648", b"4294967295",
    b"99999999999999999999", b"1e400", b"0x7f", b"NaN", b"-0", b"00000000", b"1" * 5000,
)  # fmt: skip
_WORDS = (
    b"\0", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc0\x80", b"\x1b", b"\x1a",
    b"\r", b"\n\n", b"\x0c", b"\x85", b"\xe2\x80\xa8", b"\xe2\x80\xae", b"\xe2\x80\x8b",
    b"\xf4\x90",
    b"&#0;", b"&#xD800;", b"&#x110000;", b"&a;", b"&amp", b"<!--", b"-->", b"<![CDATA[", b"]]>",
    b"<?xml version='1.0' encoding='utf-16'?>", b"<!DOCTYPE a [<!ENTITY a 'b'>]>", b"</", b"/>",
    b"\\u12345678 ", b"\\bin99999 ", b"\\'", b"{\\*", b"\\ud83d", b'\\"', b'"', b"'", b"`", b"```",
    b"---\n", b"===", b"|", b",", b";", b"\t", b"[", b"]", b"{", b"}", b"(", b")", b"<<", b">>",
    b"00:00:00,000 --> 99:99:99,999", b"-->", b"WEBVTT", b"msgid \"\"\n", b"From ", b"--", b"=\n",
    b"=?utf-8?b?//8=?=", b"Content-Type: multipart/mixed; boundary=\"\"\n", b"endstream", b"endobj",
    b"stream\r\n", b"/Length -1", b"=cmd|' /C calc'!A0", b"%s%n", b"../../../etc/passwd",
)  # fmt: skip


def mutated(rng: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Return a damaged file.

    Args:
        rng: Where the numbers come from.
        data: A file.
        others: Files of this and of other formats, of which parts may be taken.
    """
    most = _LARGE if rng.random() < 0.03 else MOST
    for _ in range(rng.choice((1, 1, 1, 2, 3, 6))):
        ways: list[Mutation] = [*_BYTES, *_BYTES]
        if data.startswith(_ZIP):
            ways += [_zip] * 60
        elif data[:1024].find(_PDF) >= 0:
            ways += _PDFS * 3
        elif _is_markup(data):
            ways += _XML * 3 + [_tree] * 12
        else:
            ways += _LINES * 2
        way = rng.choice(ways)
        data = _spliced(rng, data, rng.choice(others)) if rng.random() < 0.04 else way(rng, data)
        data = data[:most]
    return data


# --- bytes


def _at(rng: Random, data: bytes) -> int:
    return rng.randrange(len(data)) if data else 0


def _span(rng: Random, data: bytes) -> tuple[int, int]:
    begin = _at(rng, data)
    length = rng.choice((1, 2, 4, 16, 100, 1000, max(1, len(data) // 3)))
    return begin, min(len(data), begin + rng.randint(1, length))


def _flip(rng: Random, data: bytes) -> bytes:
    damaged = bytearray(data or b"\0")
    for _ in range(rng.choice((1, 1, 3, 10, 100))):
        damaged[rng.randrange(len(damaged))] ^= 1 << rng.randrange(8)
    return bytes(damaged)


def _overwrite(rng: Random, data: bytes) -> bytes:
    begin, end = _span(rng, data)
    kind = rng.randrange(3)
    if kind == 0:
        new = rng.randbytes(end - begin)
    else:
        new = bytes([0 if kind == 1 else 255]) * (end - begin)
    return data[:begin] + new + data[end:]


def _insert(rng: Random, data: bytes) -> bytes:
    at = _at(rng, data)
    new = rng.choice(_WORDS) if rng.random() < 0.8 else rng.randbytes(rng.randint(1, 50))
    return data[:at] + new + data[at:]


def _delete(rng: Random, data: bytes) -> bytes:
    begin, end = _span(rng, data)
    return data[:begin] + data[end:]


def _move(rng: Random, data: bytes) -> bytes:
    begin, end = _span(rng, data)
    rest = data[:begin] + data[end:]
    at = _at(rng, rest)
    return rest[:at] + data[begin:end] + rest[at:]


def _truncate(rng: Random, data: bytes) -> bytes:
    at = _at(rng, data)
    return data[at:] if rng.random() < 0.2 else data[:at]


def _repeat(rng: Random, data: bytes) -> bytes:
    begin, end = _span(rng, data)
    piece = data[begin:end] or b"x"
    times = rng.choice((2, 3, 10, 1000, MOST))
    return data[:end] + piece * min(times, 1 + _LARGE // len(piece)) + data[end:]


def _word(rng: Random, data: bytes) -> bytes:
    """Repeat one of the words that mean something, as in nesting that never ends."""
    at = _at(rng, data)
    word = rng.choice(_WORDS)
    return data[:at] + word * rng.choice((10, 1000, _LARGE // len(word))) + data[at:]


def _field(rng: Random, data: bytes) -> bytes:
    """Write a number that is a limit into one, two, four or eight bytes."""
    size = rng.choice((1, 2, 4, 8))
    at = _at(rng, data)
    value = rng.choice(_FIELDS) & ((1 << 8 * size) - 1)
    return data[:at] + value.to_bytes(size, rng.choice(("little", "big"))) + data[at + size :]


def _number(rng: Random, data: bytes) -> bytes:
    """Replace a number that is written in digits."""
    found = list(re.finditer(rb"\d+", data[:MOST]))
    if not found:
        return _field(rng, data)
    one = rng.choice(found)
    if rng.random() < 0.1:
        return re.sub(rb"\b%s\b" % one[0], rng.choice(_NUMBERS), data[:MOST])
    return data[: one.start()] + rng.choice(_NUMBERS) + data[one.end() :]


def _spliced(rng: Random, data: bytes, other: bytes) -> bytes:
    if rng.random() < 0.5:
        return data[: _at(rng, data)] + other[_at(rng, other) :]
    at = _at(rng, data)
    begin, end = _span(rng, other)
    return data[:at] + other[begin:end] + data[at:]


_BYTES: list[Mutation] = [
    _flip, _overwrite, _insert, _delete, _move, _truncate, _repeat, _word, _field, _number,
]  # fmt: skip


# --- lines of text


def _lines(rng: Random, data: bytes) -> bytes:
    lines = data.splitlines(keepends=True) or [b"\n"]
    kind = rng.randrange(5)
    one, other = rng.randrange(len(lines)), rng.randrange(len(lines))
    if kind == 0:
        lines[one], lines[other] = lines[other], lines[one]
    elif kind == 1:
        del lines[one]
    elif kind == 2:
        lines[one:one] = lines[min(one, other) : max(one, other) + 1] * rng.choice((1, 5, 500))
    elif kind == 3:
        lines[one] = lines[one].rstrip(b"\r\n")
    else:
        rng.shuffle(lines)
    return b"".join(lines)


def _ends(rng: Random, data: bytes) -> bytes:
    return data.replace(b"\n", rng.choice((b"\r", b"\r\n", b"\n\r", b"\x85", b" ", b"\n\n\n")))


def _encoded(rng: Random, data: bytes) -> bytes:
    """Write a text in another encoding, or say that it is in another."""
    codec = rng.choice(
        ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "cp1252", "cp437", "shift_jis",
         "iso2022_jp", "utf-8-sig", "mac_roman", "gb18030", "cp037")
    )  # fmt: skip
    if rng.random() < 0.3:
        return re.sub(rb"(?i)utf-?8", codec.encode(), data, count=1)
    return data.decode("utf-8", "replace").encode(codec, "replace")


_LINES: list[Mutation] = [_lines, _ends, _encoded, _lines, _number, _insert]


# --- markup


def _is_markup(data: bytes) -> bool:
    return b"<" in data[:200] and data.count(b"<") * 100 > min(len(data), 20_000)


def _tree(rng: Random, data: bytes) -> bytes:
    """Change the tree of an XML document: what is well-formed goes deeper into a reader."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(data[:MOST], parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    every = [] if root is None else [e for e in root.iter() if isinstance(e.tag, str)]
    if len(every) < 2:
        return _tags(rng, data)
    for _ in range(rng.choice((1, 1, 2, 5))):
        one, other = rng.choice(every), rng.choice(every)
        kind = rng.randrange(8)
        if kind == 0 and one.getparent() is not None:
            one.getparent().remove(one)
        elif kind == 1:
            original = copy.deepcopy(one)
            most = _ELEMENTS // sum(1 for _ in one.iter())
            for _ in range(min(rng.choice((1, 2, 300)), most)):
                other.append(copy.deepcopy(original))
        elif kind == 2 and other not in set(one.iterancestors()) | {one}:
            one.append(other)
        elif kind == 3:
            with contextlib.suppress(ValueError):  # libxml2 read a name that it does not write
                one.tag, other.tag = other.tag, one.tag
        elif kind == 4 and one.attrib:
            name = rng.choice(list(one.attrib))
            del one.attrib[name]
        elif kind == 5 and one.attrib:
            name = rng.choice(list(one.attrib))
            value = rng.choice((*_NUMBERS, b"", b"x", b"../x", b"#a", b"A1:XFD1048576", b"true"))
            one.attrib[name] = value.decode()
        elif kind == 6:
            one.text = rng.choice(
                (None, "", "\n", "\u202e", "x" * 40_000, "\ufffd", "1", "\U0001f600")
            )
        else:
            one.tail, one.text = one.text, one.tail
    codec = rng.choice(("utf-8", "utf-8", "utf-8", "utf-16", "iso-8859-1"))
    declared = rng.random() < 0.8
    try:
        return etree.tostring(root, encoding=codec, xml_declaration=declared)
    except etree.SerialisationError:  # letters that libxml2 itself took and cannot write
        return _tags(rng, data)


def _tags(rng: Random, data: bytes) -> bytes:
    """Change the tags of markup, well-formed or not."""
    tags = list(re.finditer(rb"<[^<>]{1,300}>", data[:MOST]))
    if not tags:
        return _insert(rng, data)
    one, other = rng.choice(tags), rng.choice(tags)
    kind = rng.randrange(5)
    if kind == 0:
        new = b""
    elif kind == 1:
        new = other[0]
    elif kind == 2:
        new = one[0] * rng.choice((2, 50, 3000, 30_000))
    elif kind == 3:
        new = one[0] + other[0]
    else:
        return data[: one.end()] + rng.choice(_WORDS) + data[one.end() :]
    return data[: one.start()] + new + data[one.end() :]


def _nested(rng: Random, data: bytes) -> bytes:
    """Put an element into itself, over and over."""
    tags = list(re.finditer(rb"<([\w:]+)([^<>]*[^/<>])?>", data[:MOST]))
    if not tags:
        return _word(rng, data)
    one = rng.choice(tags)
    times = rng.choice((3, 100, 5000))
    inner = data[one.end() :]
    closing = b"</%s>" % one[1]
    at = inner.find(closing)
    if at < 0:
        return data[: one.end()] + one[0] * times + inner
    return data[: one.end()] + one[0] * times + inner[:at] + closing * times + inner[at:]


def _entities(rng: Random, data: bytes) -> bytes:
    """Declare entities: growing, external, or parameters; and use them."""
    declared = rng.choice(
        (
            b"<!ENTITY a 'x'>",
            b"<!ENTITY a 'xxxxxxxxxx'>"
            + b"".join(b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(12)),
            b"<!ENTITY a SYSTEM 'file:///etc/passwd'>",
            b"<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p;",
        )
    )
    document = b"<!DOCTYPE a [%s]>" % declared
    head = re.match(rb"\s*<\?xml[^>]*\?>", data)
    at = head.end() if head else 0
    body = data[at:]
    if rng.random() < 0.7:
        body = body.replace(b">", b">&%c;" % rng.choice(b"abm"), rng.choice((1, 5, 50)))
    return data[:at] + document + body


_XML: list[Mutation] = [_tree, _tree, _tree, _tags, _nested, _entities, _encoded]


# --- packed documents


def _zip(rng: Random, data: bytes) -> bytes:
    """Change the parts of an archive, and pack them again; or its directory, byte by byte."""
    if rng.random() < 0.12:
        return _directory(rng, data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            parts = [(info.filename, archive.read(info)) for info in infos if info.file_size < MOST]
    except Exception:  # noqa: BLE001 - it was damaged before
        return _flip(rng, data)
    if not parts:
        return _flip(rng, data)
    one, other = rng.randrange(len(parts)), rng.randrange(len(parts))
    name, content = parts[one]
    kind = rng.randrange(12)
    if kind < 7:
        ways = _XML * 4 + [_tree] * 20 + _BYTES if _is_markup(content) else [*_BYTES, *_LINES]
        if content.startswith(_ZIP):
            ways = [_zip]
        parts[one] = name, rng.choice(ways)(rng, content)
    elif kind == 7:
        del parts[one]
    elif kind == 8:
        parts[one], parts[other] = (name, parts[other][1]), (parts[other][0], content)
    elif kind == 9:
        parts.append(
            (rng.choice((name, f"{name}/{name}", f"../{name}", "x\x07\n.txt", "")), content)
        )
    elif kind == 10:
        parts[one] = name.swapcase(), content
    else:
        parts[one] = name, content * rng.choice((2, 10, 1 + _LARGE // max(1, len(content))))
    written = io.BytesIO()
    how = rng.choice((zipfile.ZIP_DEFLATED,) * 4 + (zipfile.ZIP_STORED, zipfile.ZIP_BZIP2))
    with zipfile.ZipFile(written, "w", how) as archive:
        archive._didModify = True
        for part, inner in parts:
            info = zipfile.ZipInfo(part)
            info.compress_type = zipfile.ZIP_STORED if part == "mimetype" else how
            archive.NameToInfo.pop(part, None)  # so that a name may stand there twice
            archive.writestr(info, inner)
    return written.getvalue()


def _directory(rng: Random, data: bytes) -> bytes:
    places = [match.start() for match in re.finditer(b"PK[\1\3\5][\2\4\6]", data)]
    if not places:
        return _flip(rng, data)
    at = rng.choice(places) + rng.randrange(4, 46)
    damaged = bytearray(data)
    value = rng.choice(_FIELDS)
    for offset in range(rng.choice((1, 2, 4))):
        if at + offset < len(damaged):
            damaged[at + offset] = value >> 8 * offset & 255
    return bytes(damaged)


# --- PDF


_OBJECT = re.compile(rb"\d+ \d+ obj\b.*?\bendobj\n?", re.DOTALL)
_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_STREAM = re.compile(rb"stream\r?\n(.*?)\n?endstream", re.DOTALL)
_ENTRY = re.compile(rb"/[A-Za-z]\w*")


def _objects(rng: Random, data: bytes) -> bytes:
    found = list(_OBJECT.finditer(data))
    if not found:
        return _number(rng, data)
    one, other = rng.choice(found), rng.choice(found)
    kind = rng.randrange(4)
    if kind == 0:
        return data[: one.start()] + data[one.end() :]
    if kind == 1:
        return data[: one.start()] + other[0] + data[one.end() :]
    if kind == 2:
        return data[: one.start()] + one[0] * rng.choice((2, 200)) + data[one.end() :]
    number = other[0].split(b" ", 1)[0]
    return data[: one.start()] + number + b" " + one[0].split(b" ", 1)[1] + data[one.end() :]


def _references(rng: Random, data: bytes) -> bytes:
    """Let references lead elsewhere, perhaps to where they stand."""
    found = list(_REFERENCE.finditer(data))
    if not found:
        return _number(rng, data)
    most = max(int(one[1][:9]) for one in found)
    for one in sorted(
        rng.sample(found, min(len(found), rng.choice((1, 1, 3, 10)))),
        key=re.Match.start,
        reverse=True,
    ):
        target = b"%d 0 R" % rng.choice(
            (0, 1, 2, rng.randint(min(1, most), most), most + 1, 99_999_999)
        )
        data = data[: one.start()] + target + data[one.end() :]
    return data


def _entries(rng: Random, data: bytes) -> bytes:
    """Exchange the names of what objects say, or say something twice."""
    found = list(_ENTRY.finditer(data))
    if not found:
        return _flip(rng, data)
    one, other = rng.choice(found), rng.choice(found)
    new = other[0] if rng.random() < 0.7 else one[0] + b" " + other[0]
    return data[: one.start()] + new + data[one.end() :]


def _streams(rng: Random, data: bytes) -> bytes:
    """Unpack a stream, damage it and pack it again, its length as it was or not."""
    found = list(_STREAM.finditer(data))
    if not found:
        return _flip(rng, data)
    one = rng.choice(found)
    content = one[1]
    try:
        unpacked = zlib.decompressobj().decompress(content, MOST)
        new = zlib.compress(rng.choice(_BYTES)(rng, unpacked)[:_LARGE])
    except zlib.error:
        new = rng.choice(_BYTES)(rng, content)
    if rng.random() < 0.05:
        new = zlib.compress(zlib.compress(bytes(rng.choice((1_000_000, 50_000_000)))))
    head = data[: one.start(1)]
    if rng.random() < 0.7:
        before, _, rest = head.rpartition(b"/Length ")
        head = before + b"/Length " + re.sub(rb"^\d+", b"%d" % len(new), rest) if before else head
    return head + new + data[one.end(1) :]


_PDFS: list[Mutation] = [_objects, _references, _references, _entries, _streams, _number]
