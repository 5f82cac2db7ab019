"""Documents of every kind, made in code: large ones to read alone, and folders of small ones.

The words are random, but their lengths, the marks between them and how often each comes are those
of English prose; one text in eight has letters beyond ASCII. The files are laid out as the usual
programs write them, with styles, numbers and all.
"""

from __future__ import annotations

import csv
import html
import io
import json
import random
import zipfile
from collections.abc import Callable, Iterator, Sequence
from email.message import EmailMessage
from pathlib import Path
from xml.sax.saxutils import escape

import xlsxwriter

_OPEN_XML = "http://schemas.openxmlformats.org"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NEXT = "\n"

Texts = Sequence[str]


class Writer:
    """Writes made-up prose; the same seed gives the same."""

    def __init__(self, seed: int = 12) -> None:
        """Make up the words."""
        self._random = random.Random(seed)
        syllables = [
            c + v for c in "bcdfghlmnprstvw" for v in ("a", "e", "i", "o", "u", "ou", "ea")
        ]
        made = {"".join(self._random.choices(syllables, k=1 + n % 4)) for n in range(6000)}
        self._words = sorted(made, key=len)
        self._weights = [1 / (place + 3) for place in range(len(self._words))]

    def sentence(self, *, plain: bool = False) -> str:
        """Return a sentence of about 17 words."""
        count = self._random.randint(6, 28)
        words = self._random.choices(self._words, self._weights, k=count)
        if not plain and self._random.random() < 1 / 8:
            words[count // 2] = "“" + words[count // 2] + "é”"
        if self._random.random() < 1 / 2:
            words[count // 3] += self._random.choice("," if plain else ",;")
        if self._random.random() < 1 / 12:
            words[0] = f"{words[0]} & {self._random.randint(2, 2000)}"
        return " ".join(words).capitalize() + "."

    def texts(self, count: int, sentences: int = 4, *, plain: bool = False) -> list[str]:
        """Return paragraphs of so many sentences each."""
        return [
            " ".join(self.sentence(plain=plain) for _ in range(sentences)) for _ in range(count)
        ]


def _packed(parts: dict[str, str], first: str = "") -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        if first:
            package.writestr("mimetype", first, zipfile.ZIP_STORED)
        for name, part in parts.items():
            package.writestr(name, part)
    return written.getvalue()


def text(texts: Texts) -> bytes:
    """Return plain text, its lines wrapped at 72 letters."""
    return "\n\n".join("\n".join(wrapped(one, 72)) for one in texts).encode() + b"\n"


def wrapped(words: str, width: int) -> Iterator[str]:
    """Give the lines of a paragraph."""
    line = ""
    for word in words.split():
        if line and len(line) + len(word) >= width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def markdown(texts: Texts) -> bytes:
    """Return Markdown: a heading at every tenth paragraph, and now and then something bold."""
    parts = []
    for number, one in enumerate(texts):
        if number % 10 == 0:
            parts.append(f"## Part {number // 10 + 1}")
        first, _, rest = one.partition(" ")
        parts.append(f"**{first}** {rest}" if number % 3 == 0 else one)
    return "\n\n".join(parts).encode() + b"\n"


def pdf(texts: Texts) -> bytes:
    """Return pages of 46 lines with a running header and a page number."""
    lines = [line for one in texts for line in (*wrapped(one, 88), "")]
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>"
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", font]
    kids = []
    for number, begin in enumerate(range(0, len(lines), 46), start=1):
        out = [
            "BT /F1 9 Tf 72 780 Td (A chapter of the book) Tj ET",
            "BT /F1 11 Tf 72 750 Td 15 TL",
        ]
        for line in lines[begin : begin + 46]:
            shown = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            out.append(f"({shown}) Tj T*" if line else "T*")
        out.append(f"ET BT /F1 9 Tf 300 40 Td ({number}) Tj ET")
        content = "\n".join(out).encode("cp1252", "replace")
        kids.append(len(objects) + 1)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R"
            b" >> >> /Contents %d 0 R >>" % (len(objects) + 2)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    inside = b" ".join(b"%d 0 R" % kid for kid in kids)
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), inside)
    data, places = bytearray(b"%PDF-1.5\n"), []
    for number, one in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"trailer << /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    return bytes(data) + b"startxref\n%d\n%%%%EOF\n" % start


def page(texts: Texts) -> bytes:
    """Return a web page with a menu and a footer, and inline tags in the paragraphs."""
    menu = "".join(f'<li><a href="/part{n}.html">Part {n}</a></li>' for n in range(20))
    body = []
    for number, one in enumerate(texts):
        if number % 10 == 0:
            body.append(f'<h2 id="part{number}">Part {number // 10 + 1}</h2>')
        words = html.escape(one, quote=False).split(" ")
        words[2] = f"<em>{words[2]}</em>"
        if number % 4 == 0:
            words[5] = f'<a href="/note{number}.html" class="note">{words[5]}</a>'
        body.append(f'<p class="indent">{" ".join(words)}</p>')
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>A book</title>'
        "<style>p { margin: 0 }</style></head>\n<body>\n"
        f"<nav><ul>{menu}</ul></nav>\n<main>\n{_NEXT.join(body)}\n</main>\n"
        "<footer>Printed <b>here</b></footer>\n</body>\n</html>\n"
    ).encode()  # fmt: skip


def epub(texts: Texts) -> bytes:
    """Return a book with a chapter for every fifty paragraphs."""
    chapters = [texts[at : at + 50] for at in range(0, len(texts), 50)]
    names = [f"c{number}.xhtml" for number in range(len(chapters))]
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(names)
    )
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(names)))
    parts = {
        "META-INF/container.xml": '<?xml version="1.0"?><container version="1.0" '
        f'xmlns="{_ODF.replace("opendocument:xmlns", "container")}"><rootfiles><rootfile '
        'full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>'
        "</container>",
        "OPS/book.opf": '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" '
        'version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/'
        '1.1/"><dc:identifier id="id">a</dc:identifier><dc:title>A book</dc:title></metadata>'
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>",
    }
    for number, (name, some) in enumerate(zip(names, chapters, strict=True), start=1):
        body = "\n".join(f'<p class="t">{escape(one)}</p>' for one in some)
        parts[f"OPS/{name}"] = (
            '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'
            f"<head><title>Part {number}</title></head><body><h1>Part {number}</h1>\n{body}\n"
            "</body></html>"
        )
    return _packed(parts, "application/epub+zip")


def _office(main: str, kind: str, parts: dict[str, str]) -> bytes:
    base = f"{_OPEN_XML}/officeDocument/2006/relationships"
    package = f"{_OPEN_XML}/package/2006"
    types = "application/vnd.openxmlformats-officedocument"
    named = "".join(
        f'<Override PartName="/{name}" ContentType="{types}.{kind}+xml"/>'
        for name in parts
        if not name.endswith(".rels")
    )
    return _packed(
        {
            "[Content_Types].xml": f'{_XML}<Types xmlns="{package}/content-types"><Default '
            'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships'
            f'+xml"/>{named}</Types>',
            "_rels/.rels": f'{_XML}<Relationships xmlns="{package}/relationships"><Relationship '
            f'Id="rId1" Type="{base}/officeDocument" Target="{main}"/></Relationships>',
            **parts,
        }
    )


def docx(texts: Texts) -> bytes:
    """Return a document as Word writes it: with revision numbers, fonts and proofing marks."""
    dress = '<w:rPr><w:rFonts w:ascii="Times" w:hAnsi="Times"/><w:lang w:val="en-GB"/></w:rPr>'
    body = []
    for number, one in enumerate(texts):
        half = len(one) // 2
        style = "Heading1" if number % 20 == 0 else "BodyText"
        runs = "".join(
            f'<w:r w:rsidRPr="00A{number % 999:03}">{dress}<w:t xml:space="preserve">'
            f"{escape(part)}</w:t></w:r>"
            for part in (one[:half], one[half:])
        )
        body.append(
            f'<w:p w14:paraId="{number:08X}" w:rsidR="00C81A2B" w:rsidRDefault="00C81A2B"><w:pPr>'
            f'<w:pStyle w:val="{style}"/><w:spacing w:after="120"/></w:pPr>{runs}<w:proofErr '
            'w:type="spellStart"/><w:proofErr w:type="spellEnd"/></w:p>'
        )
    document = (
        f'{_XML}<w:document xmlns:w="{_OPEN_XML}/wordprocessingml/2006/main" '
        'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">'
        f"<w:body>{''.join(body)}<w:sectPr/></w:body></w:document>"
    )
    return _office("word/document.xml", "wordprocessingml.document.main",
                   {"word/document.xml": document})  # fmt: skip


def odt(texts: Texts) -> bytes:
    """Return a text as LibreOffice writes it."""
    body = "".join(
        f'<text:p text:style-name="P{number % 5}">{escape(one[: len(one) // 2])}<text:span '
        f'text:style-name="T1">{escape(one[len(one) // 2 :])}</text:span></text:p>'
        for number, one in enumerate(texts)
    )
    kind = "application/vnd.oasis.opendocument.text"
    return _packed({"content.xml": _odf("text", f"<office:text>{body}</office:text>")}, kind)


def _odf(kind: str, body: str) -> str:
    del kind
    names = " ".join(f'xmlns:{one}="{_ODF}:{one}:1.0"' for one in ("office", "text", "table"))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content {names} '
        f'office:version="1.3"><office:body>{body}</office:body></office:document-content>'
    )


def pptx(texts: Texts) -> bytes:
    """Return a presentation with four paragraphs on each slide."""
    slides = [texts[at : at + 4] for at in range(0, len(texts), 4)]
    base = f"{_OPEN_XML}/officeDocument/2006/relationships"
    names = (
        f'xmlns:a="{_OPEN_XML}/drawingml/2006/main" xmlns:r="{base}" '
        f'xmlns:p="{_OPEN_XML}/presentationml/2006/main"'
    )
    listed = "".join(f'<p:sldId id="{256 + n}" r:id="r{n}"/>' for n in range(len(slides)))
    related = "".join(
        f'<Relationship Id="r{n}" Type="{base}/slide" Target="slides/slide{n + 1}.xml"/>'
        for n in range(len(slides))
    )
    parts = {
        "ppt/presentation.xml": f"{_XML}<p:presentation {names}><p:sldIdLst>{listed}</p:sldIdLst>"
        "</p:presentation>",
        "ppt/_rels/presentation.xml.rels": f'{_XML}<Relationships xmlns="{_OPEN_XML}/package/2006/'
        f'relationships">{related}</Relationships>',
    }
    for number, some in enumerate(slides, start=1):
        said = "".join(
            '<a:p><a:pPr lvl="0"/><a:r><a:rPr lang="en-GB" sz="2400" dirty="0"/><a:t>'
            f"{escape(one)}</a:t></a:r></a:p>"
            for one in some
        )
        parts[f"ppt/slides/slide{number}.xml"] = (
            f'{_XML}<p:sld {names}><p:cSld><p:spTree><p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/>'
            f"</p:nvSpPr><p:txBody><a:bodyPr/>{said}</p:txBody></p:sp></p:spTree></p:cSld></p:sld>"
        )
    return _office("ppt/presentation.xml", "presentationml.presentation.main", parts)


_RTF_HEAD = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times;}}\pard\plain" + "\n"


def rtf(texts: Texts) -> bytes:
    """Return a document as word processors write RTF."""
    paragraphs = []
    for one in texts:
        words = "".join(c if c < "\x80" else rf"\u{ord(c)}?" for c in one)
        paragraphs.append(r"\pard\plain\sb120\f0\fs24 " + words + r"\par" + "\n")
    return (_RTF_HEAD + "".join(paragraphs) + "}").encode("ascii")


def xlsx(texts: Texts) -> bytes:
    """Return a workbook: a number, a text, a kind, a figure and a date of each."""
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Answers")
        for place, name in enumerate(("id", "text", "kind", "score", "note")):
            sheet.write(0, place, name)
        for row, cells in enumerate(_rows(texts), start=1):
            for place, cell in enumerate(cells):
                sheet.write(row, place, cell)
    return written.getvalue()


def _rows(texts: Texts) -> Iterator[tuple[int, str, str, float, str]]:
    for number, one in enumerate(texts):
        yield number, one, f"kind {number % 7}", number / 8, f"seen {number % 31}"


def ods(texts: Texts) -> bytes:
    """Return the same as a spreadsheet as LibreOffice writes it."""
    rows = []
    head = ("id", "text", "kind", "score", "note")
    table: list[Sequence[str | float]] = [head, *_rows(texts)]
    for cells in table:
        said = "".join(_ods_cell(cell) for cell in cells)
        rows.append(f'<table:table-row table:style-name="ro1">{said}</table:table-row>')
    sheet = f'<table:table table:name="Answers">{"".join(rows)}</table:table>'
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    content = _odf("spreadsheet", f"<office:spreadsheet>{sheet}</office:spreadsheet>")
    manifest = (
        f'<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0"><manifest:file-entry '
        f'manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    return _packed({"content.xml": content, "META-INF/manifest.xml": manifest}, kind)


def _ods_cell(cell: str | float) -> str:
    kind = "string" if isinstance(cell, str) else "float"
    value = "" if isinstance(cell, str) else f' office:value="{cell}"'
    return (
        f'<table:table-cell table:style-name="ce1" office:value-type="{kind}"{value}><text:p>'
        f"{escape(str(cell))}</text:p></table:table-cell>"
    )


def table(texts: Texts) -> bytes:
    """Return the same as comma-separated text."""
    file = io.StringIO(newline="")
    csv.writer(file).writerows([("id", "text", "kind", "score", "note"), *_rows(texts)])
    return file.getvalue().encode()


def _records(texts: Texts) -> list[dict[str, object]]:
    names = ("id", "text", "kind", "score", "note")
    return [
        {**dict(zip(names, cells, strict=True)), "seen": True, "tags": ["a", f"b{cells[0] % 5}"]}
        for cells in _rows(texts)
    ]


def records(texts: Texts) -> bytes:
    """Return the same as an array of objects, with two more keys."""
    return json.dumps(_records(texts), ensure_ascii=False, indent=1).encode()


def record_lines(texts: Texts) -> bytes:
    """Return the same, an object on each line."""
    return "".join(json.dumps(one) + "\n" for one in _records(texts)).encode()


def nested(texts: Texts) -> bytes:
    """Return an object in objects, as programs keep their words in."""
    parts = [texts[at : at + 5] for at in range(0, len(texts), 5)]
    names = ("title", "body", "hint", "help", "more")
    return json.dumps(
        {f"part{n}": dict(zip(names, some, strict=False)) for n, some in enumerate(parts)},
        ensure_ascii=False, indent=1,
    ).encode()  # fmt: skip


def _time(seconds: int, point: str) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}000"


def srt(texts: Texts) -> bytes:
    """Return subtitles of two lines each."""
    return "\n".join(
        f"{n}\n{_time(4 * n, ',')} --> {_time(4 * n + 3, ',')}\n{_in_two(one)}\n"
        for n, one in enumerate(texts, start=1)
    ).encode()


def vtt(texts: Texts) -> bytes:
    """Return the same as WebVTT."""
    cues = (
        f"{_time(4 * n, '.')} --> {_time(4 * n + 3, '.')}\n{_in_two(one)}\n"
        for n, one in enumerate(texts, start=1)
    )
    return b"WEBVTT\n\n" + "\n".join(cues).encode()


def _in_two(words: str) -> str:
    middle = words.find(" ", len(words) // 2)
    return words if middle < 0 else words[:middle] + "\n" + words[middle + 1 :]


def po(texts: Texts) -> bytes:
    """Return messages as gettext writes them: long ones are wrapped."""
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    entries = [
        f"#: source/part{n % 40}.c:{n}\nmsgid {_quoted(one)}\nmsgstr {_quoted(one[::-1])}\n"
        for n, one in enumerate(texts)
    ]
    return "\n".join([head, *entries]).encode()


def _quoted(words: str) -> str:
    parts = [words[at : at + 70].replace("\\", r"\\").replace('"', r"\"")
             for at in range(0, len(words), 70)]  # fmt: skip
    return f'"{parts[0]}"' if len(parts) == 1 else '""\n' + "\n".join(f'"{one}"' for one in parts)


def xliff(texts: Texts) -> bytes:
    """Return units with an inline code in every third."""
    units = []
    for number, one in enumerate(texts):
        words = escape(one)
        if number % 3 == 0:
            words = f'<g id="1">{words}</g>'
        units.append(
            f'<trans-unit id="u{number}"><source>{words}</source><target state="translated">'
            f"{words}</target></trans-unit>"
        )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:'
        'xliff:document:1.2"><file original="a" source-language="en" target-language="de" '
        f'datatype="plaintext"><body>\n{_NEXT.join(units)}\n</body></file></xliff>'
    ).encode()


def tmx(texts: Texts) -> bytes:
    """Return units in two languages."""
    units = [
        f'<tu tuid="{n}"><tuv xml:lang="en"><seg>{escape(one)}</seg></tuv><tuv xml:lang="de"><seg>'
        f"{escape(one)}</seg></tuv></tu>"
        for n, one in enumerate(texts)
    ]
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<tmx version="1.4"><header srclang="en" '
        f'datatype="plaintext"/><body>\n{_NEXT.join(units)}\n</body></tmx>'
    ).encode()


def eml(texts: Texts) -> bytes:
    """Return a mail as text and as a page."""
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = texts[0][:40], "a@example.org", "b@example.org"
    mail["Date"], mail["Message-ID"] = "Thu, 26 Nov 2026 10:00:00 +0000", "<1@example.org>"
    mail.set_content("\n\n".join(texts))
    mail.add_alternative("".join(f"<p>{html.escape(one)}</p>" for one in texts), subtype="html")
    return mail.as_bytes()


def mbox(texts: Texts) -> bytes:
    """Return a mailbox with a mail for every six paragraphs."""
    mails = [texts[at : at + 6] for at in range(0, len(texts), 6)]
    start = b"From a@example.org Thu Nov 26 10:00:00 2026\n"
    return b"".join(start + eml(some).replace(b"\nFrom ", b"\n>From ") + b"\n" for some in mails)


MAKERS: dict[str, Callable[[Texts], bytes]] = {
    "txt": text, "md": markdown, "pdf": pdf, "html": page, "epub": epub, "docx": docx, "odt": odt,
    "pptx": pptx, "rtf": rtf, "xlsx": xlsx, "ods": ods, "csv": table, "json": records,
    "jsonl": record_lines, "srt": srt, "vtt": vtt, "po": po, "xlf": xliff, "tmx": tmx,
    "eml": eml, "mbox": mbox,
}  # fmt: skip


def write_each(folder: Path, size: int) -> dict[str, Path]:
    """Write one document of each kind; ``size`` times the usual count of paragraphs."""
    writer = Writer()
    rows, paragraphs = writer.texts(5000 * size, 2), writer.texts(2000 * size)
    found: dict[str, Path] = {}
    for kind, make in [*MAKERS.items(), ("nested.json", nested)]:
        short = kind in ("xlsx", "ods", "csv", "json", "jsonl", "nested.json", "srt", "vtt", "po",
                         "xlf", "tmx")  # fmt: skip
        found[kind] = folder / f"large.{kind}"
        found[kind].write_bytes(make(rows if short else paragraphs))
    return found


def write_mixed(folder: Path, count: int) -> list[Path]:
    """Write a collection: documents of every kind, of 3 to 60 paragraphs."""
    writer = Writer(seed=7)
    lengths = random.Random(7)
    found = []
    for number in range(count):
        kind, make = list(MAKERS.items())[number % len(MAKERS)]
        path = folder / f"part{number % 20}" / f"document{number}.{kind}"
        path.parent.mkdir(exist_ok=True)
        size = int(3 * 20 ** lengths.random())
        path.write_bytes(make(writer.texts(size)))
        found.append(path)
    return found
