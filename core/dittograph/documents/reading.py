"""Step 1, files to sources: decoded text with the line endings and offsets of the file itself.

Nothing here raises for one bad file among many: :func:`read_sources` reads what it can and says
in a sentence why it left out the rest.
"""

from __future__ import annotations

import codecs
import contextlib
import csv
import io
import os
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from dittograph.documents.source import PASTED, STDIN, Skipped, Source, SourceKind, Table
from dittograph.errors import InputError
from dittograph.progress import NO_PROGRESS, Phase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dittograph.progress import Progress

# One cell may hold a whole book; the limit of the csv module is 128 KiB. (A C long on Windows.)
csv.field_size_limit(2**31 - 1)


class _UnusableError(Exception):
    """Carries the reason why a source is left out."""


_AS_TEXT = "save it as plain text (.txt) first."

_KINDS = {
    **dict.fromkeys((".txt", ".text", ".adoc", ".asciidoc", ".rst", ".log", ""), SourceKind.TEXT),
    **dict.fromkeys((".md", ".markdown"), SourceKind.MARKDOWN),
    **dict.fromkeys((".csv", ".tsv", ".tab"), SourceKind.TABLE),
}
_MAGIC = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a zip archive or an office document",
    b"{\\rtf": "an RTF file",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\x1f\x8b": "a compressed file",
    b"BZh91AY": "a compressed file",
    b"\xfd7zXZ": "a compressed file",
    b"7z\xbc\xaf": "a compressed file",
    b"\x7fELF": "a program",
    b"SQLite format 3\0": "a database",
}
# The longer mark first: the UTF-32 one begins like the UTF-16 one. All four codecs drop the mark.
_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
# What real text files come in. Left to choose among all that exist, the detector finds Icelandic
# Macintosh text in English.
_LEGACY = (
    *("cp1250", "cp1252", "cp1254", "cp1257", "iso8859_2"),
    *("cp1251", "cp1253", "cp1255", "cp1256", "iso8859_5", "iso8859_7", "koi8_r", "koi8_u"),
    *("cp932", "euc_jp", "gb18030", "big5", "cp949"),
)
# The letters of the languages of each Latin code page, by which texts too short for statistics
# are told apart. Windows-1252, by far the most common, comes first and wins ties.
_ALPHABETS = {
    "cp1252": "àâæçèéêëîïôùûüÿœ äöüß áéíóúüñ àáâãçéêíóôõúü àèéìíîòóùú åäöæøé áéíóúýþæöð àçèéíïòóúü",
    "cp1250": "áčďéěíňóřšťúůýž áäčďéíĺľňóôŕšťúýž ąćęłńóśźż áéíóöőúüű ăâîşţ čćđšž",
    "iso8859_2": "áčďéěíňóřšťúůýž áäčďéíĺľňóôŕšťúýž ąćęłńóśźż áéíóöőúüű ăâîşţ čćđšž",
    "cp1254": "âçğıîöşüû",
    "cp1257": "ąčęėįšųūž āčēģīķļņšūž äõöüšž",
}
_SIGNS = "‘’“”„‚‹›«»–—…•€£§°©®´·¿¡\xa0"


def read_sources(
    paths: Sequence[str | Path],
    *,
    stdin: bytes | None = None,
    pasted: str | None = None,
    progress: Progress = NO_PROGRESS,
) -> tuple[list[Source], list[Skipped]]:
    """Read files, folders, standard input and pasted text, in the order given.

    Folders are walked to the bottom in a fixed order; hidden entries are passed over. A file
    that is reached twice is read once.

    Args:
        paths: Files and folders; "-" stands for ``stdin``.
        stdin: What standard input held, as bytes.
        pasted: A pasted list, read last.
        progress: Told of each file.

    Returns:
        The sources, and what was left out with the reason.

    Raises:
        CancelledError: From ``progress``.
    """
    sources: list[Source] = []
    skipped: list[Skipped] = []
    seen: set[str] = set()
    plan = [(path, *_plan(path)) for path in dict.fromkeys(map(_as_path, paths))]
    progress.start(Phase.READING, sum(len(files) for _, files, _ in plan), "files")
    for given, files, failed in plan:
        found = 0
        left_out = list(failed)
        for file, name in files:
            progress.advance()
            identity = name if name == STDIN else _real(file)
            found += identity in seen
            if identity in seen:
                continue
            try:
                source = _list(stdin or b"", STDIN) if name == STDIN else _read(file, name)
            except _UnusableError as error:
                left_out.append(Skipped(name, str(error)))
            else:
                seen.add(identity)
                sources.append(source)
                found += 1
        if not found and not failed and _is_folder(given):
            reason = "The folder holds no text that Dittograph can read."
            skipped.append(Skipped(_name(given), reason))
        skipped += left_out
    if pasted is not None:
        try:
            # A clipboard may hold half a character, which no encoding can write.
            sources.append(_list(pasted.encode("utf-8", "replace"), PASTED))
        except _UnusableError:
            skipped.append(Skipped(PASTED, "The pasted text is empty."))
    return sources, skipped


def read_source(path: str | Path, name: str) -> Source:
    """Read one file.

    Args:
        path: The file.
        name: What to call it.

    Raises:
        InputError: If it cannot be read or is no text.
    """
    try:
        return _read(Path(path), name)
    except _UnusableError as error:
        raise InputError(f"{name}: {error}") from None


def read_text(path: Path, name: str) -> str:
    """Read and decode one file, whatever its suffix.

    Args:
        path: The file.
        name: What to call it in an error.

    Raises:
        InputError: If it cannot be read, is no text or is empty.
    """
    try:
        text = _decode(path.read_bytes())[0]
    except OSError as error:
        raise InputError(f"{name}: {_cannot_open(error, 'file')}") from None
    except _UnusableError as error:
        raise InputError(f"{name}: {error}") from None
    if not text.strip():
        raise InputError(f"{name}: The file is empty.")
    return text


def split_cells(text: str, delimiter: str, *, literal: bool = False) -> list[tuple[list[str], int]]:
    """Split a table into its rows, each with the 1-based line on which it starts.

    Args:
        text: The table; rows that are wholly empty are passed over.
        delimiter: What stands between its cells.
        literal: Whether quotes are letters like others; else they are honoured where that makes
            rows as wide as the first.
    """
    if literal:
        return list(_rows(text, delimiter, None, quoting=csv.QUOTE_NONE))
    return _cells(text, delimiter)


def decode(data: bytes, name: str) -> tuple[str, str]:
    """Decode the bytes of a text file, whatever its encoding.

    A byte order mark decides; then UTF-8; then what the characters look like. Where they look
    alike in several code pages, Windows-1252 is taken.

    Args:
        data: The whole file.
        name: What to call it in an error.

    Returns:
        The text, without byte order mark and with its line endings, and the codec's name.

    Raises:
        InputError: If it is no text.
    """
    try:
        return _decode(data)
    except _UnusableError as error:
        raise InputError(f"{name}: {error}") from None


# --- finding files


def _as_path(path: str | Path) -> Path:
    return Path(path).expanduser() if str(path).startswith("~") else Path(path)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return True  # reading it will say what is wrong


def _real(path: str | Path) -> str:
    """Return where a path leads, links followed; itself where a link may not be read."""
    try:
        return os.path.realpath(path)
    except OSError:
        return str(Path(path).absolute())


def _name(path: Path) -> str:
    """Return a path as text that can be written anywhere, whatever bytes the file system holds."""
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")


def _plan(given: Path) -> tuple[list[tuple[Path, str]], list[Skipped]]:
    """Return the files that a given path stands for, with their names, and what failed."""
    if str(given) == STDIN:
        return [(given, STDIN)], []
    if not _is_folder(given):
        return [(given, _name(given))], []
    failed: list[Skipped] = []

    def note(error: OSError) -> None:
        failed.append(Skipped(_name(Path(str(error.filename))), _cannot_open(error, "folder")))

    files: list[Path] = []
    walked: set[str] = set()
    for folder, folders, names in os.walk(given, onerror=note, followlinks=True):
        walked.add(_real(folder))
        # In place, so that the walk follows: sorted, nothing hidden, no link back into the tree.
        folders[:] = sorted(
            entry
            for entry in folders
            if not entry.startswith(".") and _real(Path(folder, entry)) not in walked
        )
        files += (Path(folder, entry) for entry in names if not entry.startswith("."))
    # Pipes and devices in a folder would block; a dangling link is not worth a word.
    regular = sorted(filter(_is_file, files), key=lambda file: file.parts)
    return [(file, _name(file)) for file in regular], failed


# --- reading one file


def _cannot_open(error: OSError, what: str) -> str:
    if isinstance(error, FileNotFoundError):
        return "There is no such file or folder; check the spelling."
    if isinstance(error, PermissionError):
        return f"You may not read this {what}; change its permissions, or copy it elsewhere."
    return f"This {what} cannot be read ({error.strerror or error}); copy it elsewhere and retry."


def _read(path: Path, name: str) -> Source:
    kind = _KINDS.get(path.suffix.lower())
    try:
        if kind is None:
            with path.open("rb") as file:
                _reject_binary(file.read(1024))
            raise _UnusableError(f"Dittograph does not read {path.suffix} files; {_AS_TEXT}")
        data = path.read_bytes()
    except OSError as error:
        raise _UnusableError(_cannot_open(error, "file")) from None
    text, encoding = _decode(data)
    if not text.strip():
        raise _UnusableError("The file is empty.")
    table = None
    if kind is SourceKind.TABLE:
        table = _parse_table(text, tabs=path.suffix.lower() != ".csv")
    return Source(name, path, text, kind, encoding, table)


def _list(data: bytes, name: str) -> Source:
    text, encoding = _decode(data)
    if not text.strip():
        raise _UnusableError("Standard input is empty.")
    return Source(name, None, text, SourceKind.LIST, encoding, None)


# --- decoding


def _reject_binary(data: bytes) -> None:
    head = data[:1024].removeprefix(codecs.BOM_UTF8).lstrip()
    for magic, what in _MAGIC.items():
        if head.startswith(magic):
            raise _UnusableError(f"It is {what}, not text; {_AS_TEXT}")


def _decode(data: bytes) -> tuple[str, str]:
    _reject_binary(data)
    encoding = next((codec for mark, codec in _MARKS.items() if data.startswith(mark)), None)
    encoding = encoding or _unmarked_utf16(data)
    if encoding is None and b"\0" in data:
        raise _UnusableError(f"It holds binary data, not text; {_AS_TEXT}")
    for candidate in (encoding,) if encoding else ("utf-8",):
        with contextlib.suppress(UnicodeDecodeError):
            return _checked(data.decode(candidate)), candidate
    if _damaged_utf8(data):
        encoding = "utf-8"
    if encoding:
        return _checked(data.decode(encoding, "replace")), encoding
    for candidate in _guesses(data):
        with contextlib.suppress(UnicodeDecodeError):
            return _checked(data.decode(candidate)), candidate
    raise _UnusableError(f"Its encoding is unknown; {_AS_TEXT}")


def _checked(text: str) -> str:
    """Return ``text`` unless it is riddled with control characters, which no writing has."""
    controls = len(re.findall(r"[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]", text[:100_000]))
    if "\0" in text or controls > 10 + len(text[:100_000]) // 100:
        raise _UnusableError(f"It holds binary data, not text; {_AS_TEXT}")
    return text


def _unmarked_utf16(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by its zero bytes: ASCII characters have every other one."""
    sample = data[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    for codec, zeros, others in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if zeros > len(sample) // 5 and others == 0 and len(data) % 2 == 0:
            return codec
    return None


def _damaged_utf8(data: bytes) -> bool:
    """Tell UTF-8 with a few broken bytes from other encodings, where almost no bytes fit."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return len(text) - len(text.encode("ascii", "ignore")) - broken > 3 * broken


def _guesses(data: bytes) -> Iterator[str]:
    """Give legacy encodings, the likeliest first."""
    from charset_normalizer import from_bytes

    # The detector samples a few places: show it only lines that tell encodings apart.
    telling = b"\n".join(line for line in data.split(b"\n") if not line.isascii())
    matches = from_bytes(telling, cp_isolation=list(_LEGACY))
    best = matches.best()
    if best is None or best.encoding in _ALPHABETS:
        likeliest = _latin(telling[:100_000])
        if likeliest:
            yield likeliest
    likely = [match.encoding for match in matches]
    # Japanese read as Korean is full of lone letters, which Korean is never written in.
    if likely[:1] == ["cp949"]:
        korean = telling.decode("cp949", "replace")
        lone = len(re.findall(r"[\u3131-\u3163]", korean))
        if lone * 10 > len(korean):
            likely.append(likely.pop(0))
    yield from (*likely, "cp1252", "latin-1")


def _latin(data: bytes) -> str | None:
    """Return the code page in which most characters are letters of one language, if any is."""
    best, most = None, 0
    for codec, alphabets in _ALPHABETS.items():
        counts = Counter(data.decode(codec, "replace").lower())
        total = sum(n for letter, n in counts.items() if not letter.isascii())
        for alphabet in alphabets.split():
            fitting = sum(counts[letter] for letter in alphabet + _SIGNS)
            if fitting > most and fitting * 2 > total:
                best, most = codec, fitting
    return best


# --- tables


def _parse_table(text: str, *, tabs: bool) -> Table:
    delimiter, escape = ("\t", None) if tabs else _dialect(text)
    cells = _cells(text, delimiter, escape)
    if not cells:
        raise _UnusableError("All cells of the table are empty.")
    width = max(len(row) for row, _ in cells)
    rows = [(*row, *[""] * (width - len(row))) for row, _ in cells]
    lines = [line for _, line in cells]
    header = tuple(str(number) for number in range(1, width + 1))
    if _has_header(rows):
        names = (cell.strip() for cell in rows[0])
        header = tuple(name or number for name, number in zip(names, header, strict=True))
        rows, lines = rows[1:], lines[1:]
    if not rows:
        raise _UnusableError("The table has a header and no rows.")
    return Table(header, tuple(rows), tuple(lines))


# A character that no text holds: the whole line is one cell.
_NO_DELIMITER = "\x1f"


def _dialect(text: str) -> tuple[str, str | None]:
    """Return the delimiter of a .csv file and its escape character, if it has one."""
    import clevercsv

    sample = "".join(text[:65_536].splitlines(keepends=True)[:100])
    try:
        found = clevercsv.Sniffer().sniff(sample, delimiters=[",", ";", "\t", "|"])
    except clevercsv.Error:
        found = None
    if found is None:
        return _NO_DELIMITER, None
    escape = "\\" if found.escapechar == "\\" and '\\"' in text else None
    delimiter = found.delimiter or _NO_DELIMITER
    rows = [row for row, _ in _cells(sample, delimiter, escape)]
    if not rows:
        return delimiter, escape
    widths = Counter(map(len, rows))
    usual, count = min(widths.items(), key=lambda item: (-item[1], item[0]))
    # Commas in running text are no columns: a space follows most of them, and rows differ.
    prose = len(re.findall(r",\s", sample)) * 2 > sample.count(",") and len(widths) > 1
    if usual == 1 or count * 2 < len(rows) or (delimiter == "," and prose):
        return _NO_DELIMITER, None
    return delimiter, escape


def _cells(text: str, delimiter: str, escape: str | None = None) -> list[tuple[list[str], int]]:
    """Split into rows that are not wholly empty, each with the line on which it starts.

    Quotes are honoured if that parses without a fault, else if more rows are then as wide as
    the first than with quotes taken literally, as some corpora mean them.
    """
    with contextlib.suppress(csv.Error):
        return list(_rows(text, delimiter, escape, strict=True))
    quoted = list(_rows(text, delimiter, escape))
    literal = list(_rows(text, delimiter, None, quoting=csv.QUOTE_NONE))
    wrapped = [c[-1] == '"' for row, _ in literal for c in row if len(c) > 1 and c[0] == '"']

    def even(rows: list[tuple[list[str], int]]) -> int:
        return sum(len(row) == len(rows[0][0]) for row, _ in rows)

    if even(quoted) != even(literal):
        return max(quoted, literal, key=even)
    return quoted if sum(wrapped) * 2 > len(wrapped) else literal


def _rows(
    text: str,
    delimiter: str,
    escape: str | None,
    *,
    strict: bool = False,
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL,
) -> Iterator[tuple[list[str], int]]:
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=delimiter,
        escapechar=escape,
        strict=strict,
        quoting=quoting,
    )
    line = 1
    for row in reader:
        if any(cell.strip() for cell in row):
            yield row, line
        line = reader.line_num + 1


_NUMBER = re.compile(r"(?=.*\d)[-+\d.,:/%€$£ ]{1,40}")
_NAMES = frozenset(
    {"id", "text", "title", "sentence", "sentence1", "sentence2", "body", "content", "comment"}
    | {"name", "label", "score", "category", "date", "question", "answer", "message"}
)


def _has_header(rows: list[tuple[str, ...]]) -> bool:
    """Guess if the first row names the columns. A name taken for data does least harm."""
    first, body = [cell.strip() for cell in rows[0]], rows[1:101]
    names = [cell for cell in first if cell]
    if len(set(names)) < len(names) or any(
        len(name) > 40 or name[-1] in ".!。" or _NUMBER.fullmatch(name) for name in names
    ):
        return False
    if any(name.lower() in _NAMES for name in names):
        return True
    for column, name in enumerate(first):
        cells = [row[column].strip() for row in body if row[column].strip()]
        if name and cells:
            numbers = sum(_NUMBER.fullmatch(cell) is not None for cell in cells)
            if numbers * 10 >= len(cells) * 9:
                return True
            if sum(map(len, cells)) > 2 * len(name) * len(cells) and len(name.split()) <= 3:
                return True
    return False
