"""Small files of every format, made by the tests of the formats, that damage starts from."""

from __future__ import annotations

import importlib.util
import io
import re
import zipfile
import zlib
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from types import ModuleType

from dittograph.documents.registry import all_formats

TEXTS = [
    "The ferry to the island leaves at nine each morning.",
    "Nobody could say why the lighthouse went dark. It was late.",
    "Der Käse reift lange im Keller – „und dann?“",
    "昨日は雨でした。",
    "It cost £5 (or so he said), which is a lot.",
]
# A list is pasted, and no file is taken for one.
FORMATS = [one.name for one in all_formats() if one.name != "list"]

_TESTS = Path(__file__).parents[1] / "core" / "documents" / "formats"


@lru_cache
def tests_of(name: str) -> ModuleType:
    """Return the module that tests a format."""
    spec = importlib.util.spec_from_file_location(f"seeds_{name}", _TESTS / f"test_{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@lru_cache
def seeds(name: str) -> tuple[bytes, ...]:
    """Return files of a format: one that is plain, and those with much of what it knows."""
    module = tests_of(name)
    plain = module.example(TEXTS)
    rich = _RICH.get(name, lambda _: [])(module)
    return (plain, *(one.encode() if isinstance(one, str) else one for one in rich))


def _docx(tests: ModuleType) -> list[bytes]:
    p, run, note = tests.p, tests.run, tests.note
    name = '<w:pStyle w:val="b1"/>'
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("7")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )  # fmt: skip
    cell = "<w:tc><w:tcPr/>{}</w:tc>"
    table = (
        f"<w:tbl><w:tr>{cell.format(p('Left cell here.'))}{cell.format(p('Right cell here.'))}"
        f"</w:tr><w:tr>{cell.format(p('Below it.') + p('Twice.'))}{cell.format(p())}</w:tr></w:tbl>"
    )
    body = (
        p("A chapter", look=name)
        + p("One came.", note("footnote", 3), " Two went.", note("endnote", 1), field)
        + p("An item.", look=listed) + p("Another item.", look=listed)
        + p('<w:ins w:id="1">' + run("Put in.") + "</w:ins>", " And stayed.")
        + p('<w:del w:id="2"><w:r><w:delText>Gone.</w:delText></w:r></w:del>', "Here.")
        + p(run("Secret.", '<w:rStyle w:val="secret"/>'), " Open.")
        + "<w:sdt><w:sdtPr/><w:sdtContent>" + p("In a control.") + "</w:sdtContent></w:sdt>"
        + table
        + p(
            "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:txbxContent>" + p("In a box.")
            + "</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p("In a box.")
            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>", "Beside."
        )
        + p('<w:hyperlink r:id="r9">' + run("A link.") + "</w:hyperlink>",
            '<w:r><w:sym w:font="Symbol" w:char="F061"/><w:tab/><w:br/><w:t>x</w:t></w:r>',
            "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>",
            '<w:r><w:commentReference w:id="5"/></w:r>')
    )  # fmt: skip
    return [
        tests.document(
            body,
            footnotes=tests.FOOTNOTES,
            endnotes=f'<w:endnote w:id="1">{p("At the end.")}</w:endnote>',
            header=p("Top"), footer=p("Page 1"),
            comments=f'<w:comment w:id="5">{p("Really?")}</w:comment>',
        )
    ]  # fmt: skip


def _odt(tests: ModuleType) -> list[bytes]:
    p, items = tests.p, tests.items
    body = (
        '<text:h text:outline-level="1">A chapter</text:h>'
        + p("One came.", tests.note(1, p("A note."), p("More.")), " Two went.", tests.comment("Eh?"))
        + items(p("An item."), p("Another.") + items(p("Below it.")))
        + p("A", '<text:s text:c="3"/>', "B", "<text:tab/>", "<text:line-break/>", "C",
            '<text:span text:style-name="T1">hidden</text:span>')
        + "<table:table><table:table-row><table:table-cell>" + p("Left.")
        + "</table:table-cell><table:table-cell>" + p("Right.") + "</table:table-cell>"
        "</table:table-row></table:table>"
        + p('<draw:frame><draw:text-box>' + p("In a box.") + "</draw:text-box></draw:frame>", "By.")
        + '<text:tracked-changes><text:changed-region><text:deletion>' + p("Gone.")
        + "</text:deletion></text:changed-region></text:tracked-changes>"
        + '<text:table-of-content><text:index-body>' + p("One 1") + "</text:index-body>"
        "</text:table-of-content>"
    )  # fmt: skip
    return [tests.document(body), tests.flat(body)]


def _ods(tests: ModuleType) -> list[bytes]:
    row, sheet = tests.row, tests.sheet
    number = '<table:table-cell office:value-type="float" office:value="3.5"/>'
    date = '<table:table-cell office:value-type="date" office:date-value="2024-05-03"/>'
    formula = (
        '<table:table-cell table:formula="of:=SUM([.A1:.A3])" office:value-type="float" '
        'office:value="3"><text:p>3</text:p></table:table-cell>'
    )
    many = ' table:number-rows-repeated="3"'
    wide = '<table:table-cell table:number-columns-repeated="4"/>'
    joined = (
        '<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" '
        'office:value-type="string"><text:p>Joined.</text:p><text:p>Lines.</text:p>'
        "</table:table-cell><table:covered-table-cell/>"
    )
    after = (
        '<table:named-expressions><table:named-range table:name="a" '
        'table:cell-range-address="$Sheet1.$A$1:.$B$2"/></table:named-expressions>'
    )
    return [
        tests.packed(
            tests.document(
                sheet(
                    row("id", "text", "day"), row(number, "One came.", date), row("2", joined),
                    row(wide, "Far out.", formula), row("3", "Again.", more=many),
                    row(more=' table:number-rows-repeated="1048000"'),
                ),
                sheet(row("note"), row("Something else."), name="Other"),
                after=after,
            )
        )
    ]  # fmt: skip


def _pptx(tests: ModuleType) -> list[bytes]:
    p, shape = tests.p, tests.shape
    return [
        tests.presentation(
            shape(p("A title"), kind="title") + shape(p("One came.", "<a:br/>", "Two went."), p()),
            tests.TABLE.format(p("Left."), p("Right."))
            + f"<p:grpSp><p:grpSp>{shape(p('Deep.'))}</p:grpSp>{shape(p('Less.'))}</p:grpSp>",
            shape(p(tests.NUMBER), kind="sldNum") + shape(p("The last.")),
            order=(2, 1, 3),
            notes={1: shape(p("Say this."), kind="body"), 3: shape(p("And that."), kind="body")},
        )
    ]


def _epub(tests: ModuleType) -> list[bytes]:
    chapter = tests.chapter
    return [
        tests.book(
            {
                "nav.xhtml": chapter('<nav epub:type="toc"><ol><li><a href="a.xhtml">One</a></li></ol></nav>'),
                "a.xhtml": chapter(
                    "<h1>One</h1><p>A <i>word</i>.<br/>More&#160;&amp; more.</p><ul><li>An item.</li>"
                    "<li>Another.</li></ul><table><tr><td>Left.</td><td>Right.</td></tr></table>"
                    "<aside epub:type='footnote' xmlns:epub='x'><p>A note.</p></aside>", "One"
                ),
                "b%20c.xhtml": chapter("<blockquote><p>Said he.</p></blockquote><pre>code</pre>"),
            },
            parts={"OEBPS/pic.svg": "<svg/>", "OEBPS/style.css": "p {}"},
        )
    ]  # fmt: skip


def _html(_: ModuleType) -> list[str]:
    return [
        """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title><base href="/x">
<style>p { color: red }</style><script>var a = "<p>no</p>";</script></head>
<body class="home"><nav><ul><li><a href="/">Home</a><li><a href="/b">News</a></ul></nav>
<main id="content"><article><h1>A heading</h1>
<p>The <b>ferry</b> leaves at&nbsp;nine.<br>Nobody came<sup>1</sup>. <!-- no --> It is &lt;late&gt;.
<ul><li>An item.<li>Another <i>item</i>.<ol><li>Below.</ol></ul>
<table><caption>A table</caption><tr><th>Left<td>Right.<tr><td colspan=2>Both cells.</table>
<pre>
if x:
    y()
</pre><blockquote>“Said he.”</blockquote><p hidden>Hidden.</p><details><summary>More</summary>
<div>Inside <span>of <a href="#x">it</a></span>.</div></details>
<figure><img src="a.png" alt="A boat"><figcaption>A boat.</figcaption></figure>
<select><option>one<option>two</select><textarea>typed</textarea><svg><text>drawn</text></svg>
<template><p>Not yet.</p></template><noscript><p>No script.</p></noscript>
</article></main><footer>Copyright</footer></body></html>
""",
        (
            '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head>'
            "<title/></head><body><p>One came.</p><div><p>Two went.</p><br/></div><![CDATA[x]]></body>"
            "</html>\n"
        ),
    ]


def _pdf(tests: ModuleType) -> list[bytes]:
    pages = tests.book(2)
    two = tests.set_lines(tests.ONE, x=40) + tests.set_lines(tests.TWO, x=320)
    return [
        tests.written(pages, packed=True),
        tests.written([two, []], pictures={1}),
        tests.written([tests.set_lines(tests.ONE)], password=""),
        with_object_streams(tests.written(pages[:1], packed=True)),
    ]


def with_object_streams(data: bytes) -> bytes:
    """Write a file of PDF 1.4 as one of PDF 1.5, with its objects and their table in streams."""
    found = re.findall(rb"(?s)(\d+) 0 obj\n(.*?)\nendobj\n", data)
    bodies = {int(number): body for number, body in found}
    inside = {number: body for number, body in bodies.items() if b"stream\n" not in body}
    outside = {number: body for number, body in bodies.items() if number not in inside}
    pairs, objects = b"", b""
    for number, body in inside.items():
        pairs += b"%d %d " % (number, len(objects))
        objects += body + b"\n"
    last = max(bodies)
    packed = zlib.compress(pairs + objects)
    outside[last + 1] = (
        b"<</Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d>>stream\n%s\nendstream"
        % (len(inside), len(pairs), len(packed), packed)
    )
    written = b"%PDF-1.5\n"
    entries = {0: b"\0" + bytes(4) + b"\xff\xff"}
    for place, number in enumerate(inside):
        entries[number] = b"\2" + (last + 1).to_bytes(4, "big") + place.to_bytes(2, "big")
    for number, body in outside.items():
        entries[number] = b"\1" + len(written).to_bytes(4, "big") + bytes(2)
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    begin = len(written)
    entries[last + 2] = b"\1" + begin.to_bytes(4, "big") + bytes(2)
    table = zlib.compress(b"".join(entries[number] for number in range(last + 3)))
    return written + (
        b"%d 0 obj\n<</Type/XRef/Size %d/W[1 4 2]/Root 1 0 R/Filter/FlateDecode/Length %d>>stream\n"
        b"%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n"
        % (last + 2, last + 3, len(table), table, begin)
    )


def _rtf(_: ModuleType) -> list[bytes]:
    return [
        rb"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times;}{\f1\fcharset204 Arial;}}
{\colortbl;\red255\green0\blue0;}{\stylesheet{\s1 heading 1;}}{\info{\title No}{\author A}}
{\header Top\par}{\footer Page {\field{\*\fldinst PAGE}{\fldrslt 1}}\par}
\pard\s1\outlinelevel0 A heading\par\pard The \b ferry\b0  leaves at nine.{\footnote A note.\par}
Nobody came \endash  \u8222?so\u8220? it \'e4 \{was\}.\line Late.\par {\v hidden}
\trowd\cellx100\cellx200 Left.\intbl\cell Right.\cell\row\pard {\f1 \'c0\'e1}\par
{\pict\pngblip 89504e470d0a}{\*\unknown no}{\listtext\bullet\tab}An item.\par
\bin4 abcd More.\par{\*\bkmkstart a}{\*\bkmkend a}{\deleted Gone.}\uc2\u26085\'93\'fa End.\par}
"""
    ]


def _json(_: ModuleType) -> list[str]:
    return [
        (
            '{"title": "A list", "items": [{"id": 1, "text": "One came.", "tags": ["a", "b"], '
            '"more": {"note": "Two \\u00e4 \\ud83d\\ude00 \\"went\\".", "n": 1.5e3}}, '
            '{"id": 2, "text": null, "ok": true}, {"id": 3, "text": "Three stayed. It rained."}]}'
        ),
        '{"id": 1, "text": "One came."}\n{"id": 2, "text": "Two went."}\n\n{"id": 3, "text": "X."}\n',
        '["One came.", "Two went.", ["Three", "four"], []]',
        '{"de": {"menu": {"open": "Open the file", "quit": "Quit now"}}, "x": [[1, "a"], [2, "b"]]}',
    ]


def _srt(_: ModuleType) -> list[str]:
    return [
        (
            "\ufeff1\r\n00:00:01,000 --> 00:00:02,500 X1:10 Y1:20\r\n<i>One came.</i>\r\n- Who?\r\n\r\n"
            "2\r\n00:00:03,000 --> 00:00:04,000\r\n{\\an8}Two went.\r\nIt was\r\nlate.\r\n\r\n"
            '4\r\n00:01:00.000 --> 01:00:00.000\r\n<font color="red">Four.</font>\r\n'
        ),
    ]


def _vtt(_: ModuleType) -> list[str]:
    return [
        (
            "WEBVTT - A title\nX-TIMESTAMP-MAP=MPEGTS:1,LOCAL:00:00:00.000\n\nSTYLE\n::cue { color: red }"
            "\n\nREGION\nid:a\n\nNOTE Not\nthis.\n\nintro\n00:01.000 --> 00:02.000 line:0 align:start\n"
            "<v Ann>One <c.red>came</c>.\n\n00:00:03.000 --> 00:00:04.000\nTwo &amp; <00:00:03.500>went."
            "\n- Where?\n- There.\n"
        ),
    ]


def _mail(tests: ModuleType) -> list[bytes]:
    page = tests.message("Plain words here.\n\n> Quoted.\n\n-- \nAnn")
    page.add_alternative("<html><body><p>Words <b>in</b> a page.</p></body></html>", subtype="html")
    page.add_attachment(b"\x89PNG\r\n\x1a\n", "image", "png", disposition="inline")
    return [
        tests.with_files(),
        page.as_bytes(),
        tests.plain("=?utf-8?q?K=C3=A4se?= said K\xe4se.".encode("latin-1"),
                    b"text/plain; charset=iso-8859-1; format=flowed; delsp=yes"),
        tests.HEAD + b"Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html\r\n"
        b"Subject: =?utf-8?b?S8Okc2U=?=\r\n\r\n<p>One =E4=\r\n came.</p><table><tr><td>x</table>",
    ]  # fmt: skip


def _mbox(tests: ModuleType) -> list[bytes]:
    mails = seeds("mail")
    return [
        b"".join(
            tests.FROM + mail.replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ") + b"\n"
            for mail in mails[:3]
        )
    ]


def _markdown(_: ModuleType) -> list[str]:
    return [
        """---
title: A page
tags: [a, b]
---

# A heading #

The *ferry* leaves at **nine**. Nobody [came](http://x.org "why")![pic](a.png).\x20\x20
It was late.[^1] <b>So</b> `code` it \\* is.

A title
=======

* An item. Two sentences.
  1. Below it.
  2. Another.

    still the item
- [ ] A task

> Quoted words.
> > Deeper ones.

```python
print("code")
```

    code again

| left | right |
| --- | :-: |
| One came. | Two went. |

<div>
<p>A block.</p>
</div>

***
Term
: Its meaning.

[ref]: http://x.org
[^1]: A note here.
    And more.
""",
    ]


def _table(_: ModuleType) -> list[str | bytes]:
    return [
        (
            'id,text,when\r\n1,"One ""came"".\r\nIn two lines.",2024-05-03\r\n2,Two went.,\r\n,,\r\n'
            "3,=1+2,2024\r\n"
        ),
        "sep=;\nNo;Answer\n1;Eins kam. Es war spät.\n2;Zwei, ging\n",
        "a\ttext\tb\n1\tOne came.\t\n2\tTwo went.\tx\n",
        "id,text\n1,Käse für £5\n2,naïve\n".encode("cp1252"),
    ]


def _text(_: ModuleType) -> list[str | bytes]:
    wrapped = (
        "The ferry to the island leaves at nine each morning, and\nnobody who lived there could "
        "remember a day on which it\nhad not. Mr. Smith said so on 15 May. He was 3.5 years\nold.\n\n"
        "CHAPTER II\n\n    Roses are red,\n    violets are blue,\n    and so it goes.\n\n"
        "- an item\n- another\n\n“Well,” said he (who had\ngrown old), “what now?”\n"
    )
    return [
        wrapped,
        wrapped.replace("\n", "\r\n").encode("utf-16"),
        "Der Käse für £5, très naïve. Où est l’été?\n".encode("cp1252") * 3,
        "昨日は雨でした。今日は晴れです。\n明日はどうでしょう。\n".encode("shift_jis"),
        "昨日は雨でした。\n".encode("iso2022_jp"),
    ]


def _zip(_: ModuleType) -> list[bytes]:
    others = [name for name in FORMATS if name != "zip"]
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in others:
            archive.writestr(f"folder/{name}{_suffix(name)}", seeds(name)[0])
        archive.writestr("__MACOSX/x", b"x")
        archive.writestr("empty/", b"")
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", TEXTS[0])
        archive.writestr("inner.zip", tests_of("zip").example(TEXTS))
        archive.writestr("K\xe4se.md", TEXTS[1])
        archive.comment = b"A comment."
    return [written.getvalue(), inner.getvalue()]


def _suffix(name: str) -> str:
    return (*next(one for one in all_formats() if one.name == name).suffixes, "")[0]


_RICH: dict[str, Callable[[ModuleType], list[bytes] | list[str] | list[str | bytes]]] = {
    "docx": _docx, "odt": _odt, "ods": _ods, "pptx": _pptx, "epub": _epub, "html": _html,
    "pdf": _pdf, "rtf": _rtf, "json": _json, "srt": _srt, "vtt": _vtt, "mail": _mail,
    "mbox": _mbox, "markdown": _markdown, "table": _table, "text": _text, "zip": _zip,
    "xlsx": lambda tests: [tests.book(tests.rich)],
    "po": lambda tests: [tests.FILE],
    "tmx": lambda tests: [tests.FILE],
    "xliff": lambda tests: [tests.ONE, tests.TWO],
}  # fmt: skip
