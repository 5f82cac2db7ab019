"""How soon documents are read, compared with plain calls of the libraries, in the same run.

Run it as ``python benchmarks/reading.py [--rounds 5] [--size 1] [--files 2000] [--only pdf,html]``.

One core: each document is read here and cut into paragraphs or rows, in turns with the calls that
get the same paragraphs or rows from the same file. They know no encoding but UTF-8, no limits and
no checksum, hardly any places, and set nothing aside. Seconds are those of the processor.

Two cores: a collection of mixed documents is read by one process, then by the processes that the
program starts. Seconds by the clock depend on what else the machine does, so those of the
processor are printed as well. Readers may keep what Python has compiled, as in any program that is
installed: what the environment says against it is not passed on.
"""

from __future__ import annotations

import argparse
import csv
import email
import gc
import hashlib
import json
import mailbox
import os
import platform
import re
import resource
import statistics
import tempfile
import time
import zipfile
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from unittest.mock import patch

import docx
import polib
import pypdfium2
import pysubs2
import python_calamine
from dittograph.documents.collection import gathering
from dittograph.documents.markdown.blocks import find_leaves
from dittograph.documents.reading import read_file, read_sources
from dittograph.documents.registry import format_named
from documents import write_each, write_mixed
from lxml import etree
from lxml import html as lxml_html
from markdown_it import MarkdownIt
from striprtf.striprtf import rtf_to_text

GOAL, TWICE = 1.3, 1.6
PEER = "plain calls, in this process"
HERE = "read_file, in this process"
ONE, TWO = "one reading process", "two reading processes"
_SAFE = {"resolve_entities": False, "no_network": True, "huge_tree": True}


_BLANK_LINES = re.compile(r"\n\s*\n")
_ENDS = frozenset(
    "p h1 h2 h3 h4 h5 h6 li ul ol td tr table div body nav main title head section".split()
)
_UNSHOWN = ("script", "style")


def _parted(text: str) -> list[str]:
    return [one.strip() for one in _BLANK_LINES.split(text)]


def _text(path: Path) -> object:
    return _parted(path.read_text(encoding="utf-8"))


def _text_checked(path: Path) -> object:
    """Read a text with what no reader can do without that knows files by their bytes."""
    data = path.read_bytes()
    text = data.decode().replace("\r\n", "\n")
    lines = "\n".join(map(str.strip, text.split("\n")))
    return hashlib.blake2b(data, digest_size=16).hexdigest(), _parted(lines)


def _markdown(path: Path) -> object:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(path.read_text(encoding="utf-8"))
    return [
        "".join([child.content for child in token.children or ()])
        for token in tokens
        if token.type == "inline"
    ]


def _pdf(path: Path) -> object:
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_range().split("\r\n") for page in document]


class _Paragraphs(HTMLParser):
    """The simplest walk that tells paragraphs apart."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._said: list[str] = []
        self._unshown = False

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        self._unshown = tag in _UNSHOWN
        if tag in _ENDS:
            self.end()

    def handle_endtag(self, tag: str) -> None:
        self._unshown = False
        if tag in _ENDS:
            self.end()

    def handle_data(self, data: str) -> None:
        if not self._unshown:
            self._said.append(data)

    def end(self) -> None:
        if words := " ".join("".join(self._said).split()):
            self.found.append(words)
        self._said.clear()


def _html_of(text: str) -> list[str]:
    parser = _Paragraphs()
    parser.feed(text)
    parser.close()
    parser.end()
    return parser.found


def _html(path: Path) -> object:
    return _html_of(path.read_text(encoding="utf-8"))


def _html_tree(path: Path) -> object:
    tree = lxml_html.parse(path, lxml_html.HTMLParser(encoding="utf-8"))
    return [one.text_content() for one in tree.iter("p", "h1", "h2", "h3", "li", "td", "title")]


def _epub(path: Path) -> object:
    with zipfile.ZipFile(path) as package:
        return [
            _html_of(package.read(name).decode())
            for name in package.namelist()
            if name.endswith("html")
        ]


def _paragraphs(data: bytes, *names: str) -> list[str]:
    tree = etree.fromstring(data, etree.XMLParser(**_SAFE))
    return ["".join(one.itertext()) for one in tree.iter(*(f"{{*}}{name}" for name in names))]


def _parts(path: Path, begin: str, end: str, *names: str) -> object:
    with zipfile.ZipFile(path) as package:
        return [
            _paragraphs(package.read(name), *names)
            for name in package.namelist()
            if name.startswith(begin) and name.endswith(end)
        ]


def _docx(path: Path) -> object:
    return [one.text for one in docx.Document(str(path)).paragraphs]


def _rtf(path: Path) -> object:
    return rtf_to_text(path.read_text(encoding="latin-1"))  # type: ignore[no-untyped-call]


def _cells(path: Path) -> list[list[list[Any]]]:
    book = python_calamine.load_workbook(str(path))
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]


def _cells_as_text(path: Path) -> object:
    return [
        [[one if isinstance(one, str) else str(one) for one in row] for row in sheet]
        for sheet in _cells(path)
    ]


def _sheet(path: Path) -> object:
    with zipfile.ZipFile(path) as package:
        tree = etree.fromstring(package.read("content.xml"), etree.XMLParser(**_SAFE))
    return [
        ["\n".join(["".join(one.itertext()) for one in cell.iter("{*}p")]) for cell in row]
        for row in tree.iter("{*}table-row")
    ]


def _csv(path: Path) -> object:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def _csv_sniffed(path: Path) -> object:
    with path.open(encoding="utf-8", newline="") as file:
        dialect = csv.Sniffer().sniff(file.read(65_536), ",;\t|")
        file.seek(0)
        return list(csv.reader(file, dialect))


def _strings(value: Any, name: str, into: list[tuple[str, str]]) -> list[tuple[str, str]]:
    if isinstance(value, str):
        into.append((name, value))
    elif isinstance(value, dict):
        for key, one in value.items():
            _strings(one, f"{name}.{key}", into)
    elif isinstance(value, list):
        for number, one in enumerate(value):
            _strings(one, f"{name}[{number}]", into)
    return into


def _json(path: Path) -> object:
    return _strings(json.loads(path.read_bytes()), "", [])


def _json_lines(path: Path) -> object:
    with path.open(encoding="utf-8") as file:
        return [_strings(json.loads(line), "", []) for line in file]


def _subtitles(path: Path) -> object:
    return [one.plaintext for one in pysubs2.load(str(path), encoding="utf-8")]


def _po(path: Path) -> object:
    return [(one.msgid, one.msgstr) for one in polib.pofile(str(path), encoding="utf-8")]


def _units(path: Path) -> object:
    found = []
    for _, one in etree.iterparse(path, tag=("{*}trans-unit", "{*}tu"), **_SAFE):
        segments = one.iter("{*}source", "{*}target", "{*}seg")
        found.append((one.sourceline, ["".join(segment.itertext()) for segment in segments]))
        one.clear()
    return found


def _body(mail: email.message.Message) -> list[str]:
    """Return the text of a mail, or its page if it has no text."""
    parts = [one for one in mail.walk() if one.get_content_maintype() == "text"]
    plain = [one for one in parts if one.get_content_subtype() == "plain"] or parts
    payloads = (one.get_payload(decode=True) for one in plain)
    texts = [one.decode("utf-8") for one in payloads if isinstance(one, bytes)]
    return [words for text in texts for words in _parted(text.replace("\r\n", "\n"))]


def _mail(path: Path) -> object:
    with path.open("rb") as file:
        return _body(email.message_from_binary_file(file))


def _mails(path: Path) -> object:
    box = mailbox.mbox(path, create=False)
    try:
        return [_body(mail) for mail in box]
    finally:
        box.close()


Call = Callable[[Path], object]
PLAIN: dict[str, tuple[str, Call]] = {
    "txt": ("decode, split at blank lines", _text),
    "txt, checked": ("checksum, lines without their space", _text_checked),
    "md": ("markdown-it-py, text of blocks", _markdown),
    "pdf": ("pypdfium2 get_text_range, lines", _pdf),
    "html": ("html.parser, paragraphs", _html),
    "html, lxml": ("lxml.html, text of paragraphs", _html_tree),
    "epub": ("zipfile, html.parser, paragraphs", _epub),
    "epub, lxml": ("zipfile, lxml, text of <p>", lambda path: _parts(path, "", "html", "p", "h1")),
    "docx": ("python-docx paragraphs", _docx),
    "odt": ("zipfile, lxml, text of <text:p>", lambda p: _parts(p, "content", ".xml", "p", "h")),
    "pptx": ("zipfile, lxml, text of <a:p>", lambda p: _parts(p, "ppt/slides/slide", ".xml", "p")),
    "rtf": ("striprtf", _rtf),
    "xlsx": ("calamine to_python", _cells),
    "xlsx, text": ("calamine to_python, cells as text", _cells_as_text),
    "ods": ("zipfile, lxml, rows of cells", _sheet),
    "ods, calamine": ("calamine to_python", _cells),
    "csv": ("csv.reader", _csv),
    "csv, sniffed": ("csv.Sniffer, csv.reader", _csv_sniffed),
    "json": ("json.loads, strings with keys", _json),
    "nested.json": ("json.loads, strings with keys", _json),
    "jsonl": ("json.loads of lines, strings, keys", _json_lines),
    "srt": ("pysubs2 plaintext", _subtitles),
    "vtt": ("pysubs2 plaintext", _subtitles),
    "po": ("polib", _po),
    "xlf": ("lxml iterparse, units, lines", _units),
    "tmx": ("lxml iterparse, units, lines", _units),
    "eml": ("email (compat32), paragraphs", _mail),
    "mbox": ("mailbox, paragraphs", _mails),
}
PROSE = {"pdf": "pdf", "htm": "html", "docx": "docx", "rtf": "rtf", "txt": "txt"}


def _whole(path: Path) -> object:
    """Read a document as a scan does: its rows, or its paragraphs, as strings."""
    find_leaves.cache_clear()  # or only the first reading of Markdown would count
    return [
        source.tables or [block.text for block in format_named(source.format).blocks(source)]
        for source in read_file(path, path.name).sources
    ]


def _seconds(call: Callable[[], object]) -> float:
    began = time.process_time()
    call()
    return time.process_time() - began


def _compared(what: str, path: Path, kind: str, rounds: int) -> None:
    """Print how long one document takes."""
    name, plain = PLAIN[kind]
    try:
        plain(path)
    except Exception as error:  # noqa: BLE001 - the peer cannot read it: no figure
        print(f"| {what:<34} | {name:<36} | {type(error).__name__}")
        return
    _whole(path)
    taken = [(_seconds(lambda: plain(path)), _seconds(lambda: _whole(path))) for _ in range(rounds)]
    peer, ours = (statistics.median(column) for column in zip(*taken, strict=True))
    ratio = statistics.median(ours / peer for peer, ours in taken)
    goal = "" if ratio <= GOAL else f"over {GOAL}"
    print(
        f"| {what:<34} | {name:<36} | {1000 * peer:8.1f} | {1000 * ours:8.1f} | {ratio:5.2f} "
        f"| {goal:<8} |",
        flush=True,
    )


def one_core(rounds: int, size: int, only: frozenset[str]) -> None:
    """Print how long each kind of document takes, beside the plain calls."""
    print("| document | plain calls | their ms | ms | ratio | |")
    print("| --- | --- | ---: | ---: | ---: | --- |")
    with tempfile.TemporaryDirectory() as folder:
        found = write_each(Path(folder), size)
        for kind in PLAIN:
            form = kind.partition(",")[0]
            path = found[form]
            if not only or form in only:
                what = f"{kind}, {path.stat().st_size / 1e6:.1f} MB"
                _compared(what, path, kind, rounds)
    prose = Path(__file__).parents[2] / "shared" / "data" / "prose"
    for path in sorted(prose.rglob("*")):
        ending = path.suffix.removeprefix(".")
        if ending in PROSE and (not only or PROSE[ending] in only):
            _compared(path.name, path, PROSE[ending], rounds)


def _plain_kind(path: Path) -> Call:
    return PLAIN[path.suffix.removeprefix(".")][1]


def _read_in_processes(folder: Path, most: int) -> int:
    """Read a folder as the program does, in so many processes; return how many sources it has."""
    with patch.object(gathering, "processors", lambda: most):
        return len(read_sources([folder])[0])


def _used() -> tuple[float, float]:
    """Return the processor seconds of this process, and of those that it has started."""
    other = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time(), other.ru_utime + other.ru_stime


def two_cores(rounds: int, files: int) -> None:
    """Print how long a collection takes with one process and with two."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = write_mixed(folder, files)
        size = sum(path.stat().st_size for path in paths)
        ways: dict[str, Callable[[], object]] = {
            PEER: lambda: [_plain_kind(path)(path) for path in paths],
            HERE: lambda: [read_file(path, path.name) for path in paths],
            ONE: lambda: _read_in_processes(folder, 1),
            TWO: lambda: _read_in_processes(folder, 2),
        }
        taken: dict[str, list[tuple[float, float, float]]] = {way: [] for way in ways}
        for call in ways.values():
            call()
        for _ in range(rounds):
            for way, call in ways.items():
                (here, there), began = _used(), time.perf_counter()
                call()
                wall, (here_, there_) = time.perf_counter() - began, _used()
                taken[way].append((wall, here_ - here, there_ - there))
    print(f"\n{files:,} mixed documents, {size / 1e6:.0f} MB, medians of {rounds}\n")
    print("| way | seconds | processor: this program | its readers |\n| --- | ---: | ---: | ---: |")
    medians = {
        way: [statistics.median(column) for column in zip(*seconds, strict=True)]
        for way, seconds in taken.items()
    }
    for way, (wall, here, there) in medians.items():
        print(f"| {way:<30} | {wall:6.2f} | {here:6.2f} | {there:6.2f} |")
    measured = statistics.median(
        one[0] / two[0] for one, two in zip(taken[ONE], taken[TWO], strict=True)
    )
    # One reader keeps one core busy, and what the program does meanwhile the other.
    idle = max(medians[ONE][1:]) / (sum(medians[TWO][1:]) / 2)
    print(f"\nTwo are {measured:.2f} times as quick as one by the clock (goal: {TWICE}). From the")
    print(f"processor seconds, where nothing else runs it would be {idle:.2f} times.")


def _processor() -> str:
    """Return what the processor is called, and what it can do that matters here."""
    try:
        told = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace")
    except OSError:
        return platform.processor() or platform.machine()
    name = re.search(r"model name\s*:\s*(.*)", told)
    flags = sorted({"avx2", "avx512f", "amx_bf16"}.intersection(told.split()))
    return " ".join(filter(None, [name[1] if name else platform.machine(), *flags]))


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--size", type=int, default=1, help="times the usual length of a document")
    parser.add_argument(
        "--files", type=int, default=2000, help="in the collection; 0: no collection"
    )
    parser.add_argument("--only", default="", help="kinds, with commas between")
    chosen = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)  # as reading processes do, so that both are treated alike
    print(f"{_processor()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, "
          f"{time.strftime('%Y-%m-%d')}\n")  # fmt: skip
    one_core(chosen.rounds, chosen.size, frozenset(filter(None, chosen.only.split(","))))
    if chosen.files and not chosen.only:
        two_cores(chosen.rounds, chosen.files)
    print(f"\nload at the end {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
