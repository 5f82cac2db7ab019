"""PDFium: the rows of each page.

PDFium keeps its state in one place for the whole process and is not thread-safe, so only one
thread may be in here at a time; see :data:`LOCK`. Each call costs about a microsecond, so rows are
measured by their first and last letters, and letter by letter only where a row looks unusual.
"""

from __future__ import annotations

import ctypes
import re
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from math import degrees
from typing import Any, NamedTuple, TypeAlias

from dittograph.documents.markup.package import LOCKED
from dittograph.documents.pdf.gutters import Gap, cuts_at_gutters
from dittograph.documents.pdf.rows import Page, Row
from dittograph.documents.source import UnusableError

LOCK = threading.Lock()
DAMAGED = (
    "The PDF is damaged; open it in a program that shows it, and save or print it as a new one."
)

_LARGEST = 1e8  # points that a page may measure; 14,400 is the most that programs make
_MOST_LETTERS = 200_000_000
_PASSWORD, _SECURITY = 4, 5  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
_IMAGE, _FORM = 3, 5  # FPDF_PAGEOBJ_IMAGE, FPDF_PAGEOBJ_FORM
_SAMPLE = 3  # rows of a page that are searched for the gaps between columns
_WIDE = 0.8  # a gap that may part columns, in heights of the letters
# PDFium writes one of these for a hyphen at the end of a line, and leaves the line break away.
_HYPHENS = "\ufffe\x02"
_ENDS = re.compile("[\n\r\ufffe\x02]")
# A call that keeps the interpreter's lock, which is twice as quick as others.
_MEASURE = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)

Sides: TypeAlias = tuple[float, float, float, float]  # left, bottom, right, top
# Finds a letter in PDFium by its place in the text.
Finder: TypeAlias = Callable[[int], int]


class _Letter(NamedTuple):
    text: str
    turn: int
    sides: Sides


class Document:
    """A PDF file that is open; to be used under :data:`LOCK` alone."""

    def __init__(self, data: bytes) -> None:
        """Open a PDF file.

        Raises:
            UnusableError: It is damaged or encrypted.
        """
        import pypdfium2
        from pypdfium2 import raw

        self._api: Any = raw
        try:
            self._document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            locked = error.err_code in (_PASSWORD, _SECURITY)
            raise UnusableError(LOCKED if locked else DAMAGED) from None
        self._buffer: Any = (ctypes.c_ushort * 8192)()
        # Boxes are written side by side and read at once: looking at each costs more than all else.
        self._boxes: Any = (ctypes.c_float * 4096)()
        self._measure = _MEASURE(_address(raw.FPDFText_GetLooseCharBox))
        self._letters = 0

    def __len__(self) -> int:
        return len(self._document)

    def close(self) -> None:
        """Close it."""
        self._document.close()

    def page(self, number: int, *, divided: bool = True) -> Page | None:
        """Return a page, by its 1-based number; None if it is damaged.

        Args:
            number: The number.
            divided: Whether to look for columns that are drawn line by line.

        Raises:
            UnusableError: The file has more text than any document.
        """
        with self._opened(number) as page:
            text_page = self._api.FPDFText_LoadPage(page) if page and self._ends(page) else None
            if not text_page:
                return None
            try:
                return self._read(number, text_page, divided=divided)
            finally:
                self._api.FPDFText_ClosePage(text_page)

    def shows(self, number: int) -> tuple[int, bool]:
        """Return how many things a page shows, and whether a picture is among them."""
        with self._opened(number) as page:
            count = max(0, self._api.FPDFPage_CountObjects(page)) if page else 0
            kinds = {
                self._api.FPDFPageObj_GetType(self._api.FPDFPage_GetObject(page, place))
                for place in range(min(count, 1000))
            }
        return count, _IMAGE in kinds or kinds == {_FORM}

    def _ends(self, page: Any) -> bool:
        """Tell if a page is not so large that PDFium would look for lines on it for ever."""
        width, height = self._api.FPDF_GetPageWidthF(page), self._api.FPDF_GetPageHeightF(page)
        return bool(max(width, height) < _LARGEST)

    @contextmanager
    def _opened(self, number: int) -> Iterator[Any]:
        page = self._api.FPDF_LoadPage(self._document.raw, number - 1)
        try:
            yield page
        finally:
            if page:
                self._api.FPDF_ClosePage(page)

    def _read(self, number: int, page: Any, *, divided: bool) -> Page:
        """Return the rows of a page as they are drawn."""
        text, finder = self._text(page)
        lines = list(_lines(text))
        ends = [at for words, first in lines for at in (first, first + len(words) - 1)]
        if finder is not None:
            ends = [finder(at) for at in ends]
        eight = [iter(self._measured(page, ends))] * 8  # of each row its first and its last letter
        found: list[Row] = []
        firsts: list[int] = []
        pieces: list[Row] = []
        new = tuple.__new__  # what Row() does, in half the time
        for (words, _), first, left, top, right, bottom, left_, top_, right_, bottom_ in zip(
            lines, ends[::2], *eight, strict=True
        ):
            size, backwards = top - bottom, left_ < left
            if right_ > right:
                right = right_
            if backwards:
                left = left_
            if bottom_ < bottom:
                bottom = bottom_
            if top_ > top:
                top = top_
            if (backwards or top - bottom > 1.7 * size) and len(words) > 1:
                pieces += self._pieces(page, words, first)
            else:
                found.append(new(Row, (words, left, bottom, right, top, 0)))
                firsts.append(first)
        cut = divided and finder is None and self._looks_divided(page, found, firsts)
        if cut:
            found = list(self._divided(page, found, firsts))
        if not pieces:
            return Page(number, found, divided=cut)
        return _by_turn(number, found + pieces)._replace(divided=cut)

    def _measured(self, page: Any, places: Sequence[int]) -> list[float]:
        """Return left, top, right and bottom of some letters, all in one list."""
        size = 4 * len(places)
        if size > len(self._boxes):
            self._boxes = (ctypes.c_float * (2 * size))()
        address = _address(page)
        at = ctypes.addressof(self._boxes)
        ctypes.memset(at, 0, 4 * size)  # for letters that have no place
        measure = self._measure
        for place in places:
            measure(address, place, at)
            at += 16
        sides: list[float] = self._boxes[:size]
        return sides

    def _text(self, page: Any) -> tuple[str, Finder | None]:
        """Return the text of a page, and the finder unless places are the same in PDFium."""
        count = self._api.FPDFText_CountChars(page)
        if count <= 0:
            return "", None
        self._letters += count
        if self._letters > _MOST_LETTERS:
            raise UnusableError("It has more text than any document; split it into smaller files.")
        if count >= len(self._buffer):
            self._buffer = (ctypes.c_ushort * (2 * count))()
        units = self._api.FPDFText_GetText(page, 0, count, self._buffer) - 1
        if units <= 0:
            return "", None
        text = ctypes.string_at(self._buffer, 2 * units).decode("utf-16-le", "surrogatepass")
        last = self._api.FPDFText_GetTextIndexFromCharIndex(page, count - 1)
        if len(text) == count and last == count - 1:
            return text, None
        # A letter beyond 16 bits counts as two, and letters without a meaning are left out.
        units_before: list[int] = []
        unit = 0
        for letter in text:
            units_before.append(unit)
            unit += 1 + (letter > "\uffff")

        def finder(at: int) -> int:
            found: int = self._api.FPDFText_GetCharIndexFromTextIndex(page, units_before[at])
            return found if found >= 0 else units_before[at]

        return text, finder

    def _pieces(self, page: Any, words: str, first: int) -> Iterator[Row]:
        """Give the rows of a line whose letters are not all at the same height.

        Some are turned: PDFium takes a note along the margin for the end of a level line.
        """
        letters: list[_Letter] = []
        measured = self._measured(page, range(first, first + len(words)))
        for place, text in enumerate(words):
            if text.isspace():
                letters.append(_Letter(" ", 0, (0, 0, 0, 0)))
                continue
            radians = self._api.FPDFText_GetCharAngle(page, first + place)
            angle = round(degrees(max(0.0, radians)))
            quarter = round(angle / 90) * 90
            left, top, right, bottom = measured[4 * place : 4 * place + 4]
            turn = (quarter if abs(angle - quarter) < 10 else angle) % 360
            letters.append(_Letter(text, turn, (left, bottom, right, top)))
        for run in _runs(letters):
            text = "".join(letter.text for letter in run).strip()
            lefts, bottoms, rights, tops = zip(
                *(letter.sides for letter in run if letter.text != " "), strict=True
            )
            yield Row(text, min(lefts), min(bottoms), max(rights), max(tops), run[0].turn)

    def _looks_divided(self, page: Any, rows: Sequence[Row], firsts: Sequence[int]) -> bool:
        """Tell if a long row of a page has a gap in its middle as between columns."""
        step = max(1, len(rows) // _SAMPLE)
        places: list[int] = []
        wide: list[float] = []
        for begin in range(0, len(rows) - 2, step):
            some = range(begin, min(begin + step, len(rows)))
            chosen = max(some, key=lambda place: len(rows[place].text))
            row, size = rows[chosen], len(rows[chosen].text)
            spaces = _spaces(row.text, size // 4, size * 3 // 4)
            places += [firsts[chosen] + at for at in spaces]
            wide += [_WIDE * row.height] * (len(spaces) // 2)
        sides = self._measured(page, places)
        gaps = zip(sides[::8], sides[4::8], wide, strict=True)
        return any(right - left > enough for left, right, enough in gaps)

    def _gaps(self, page: Any, row: Row, first: int) -> list[Gap]:
        """Return the wide gaps between the words of a row."""
        places = _spaces(row.text, 0, len(row.text))
        sides = self._measured(page, [first + at for at in places])
        gaps = map(Gap, places[::2], sides[::8], sides[4::8])
        return [gap for gap in gaps if gap.right - gap.left > _WIDE * row.height]

    def _divided(self, page: Any, rows: Sequence[Row], firsts: Sequence[int]) -> Iterator[Row]:
        """Give rows, cut at the gaps between columns."""
        gaps = [self._gaps(page, row, first) for row, first in zip(rows, firsts, strict=True)]
        for row, cuts in zip(rows, cuts_at_gutters(rows, gaps), strict=True):
            begin, left = 0, row.left
            for gap in cuts:
                yield row._replace(text=row.text[begin : gap.at].strip(), left=left, right=gap.left)
                begin, left = gap.at, gap.right
            yield row._replace(text=row.text[begin:].strip(), left=left)


def _spaces(text: str, low: int, high: int) -> list[int]:
    """Return the places of the spaces between words, each with that of the letter after it."""
    places: list[int] = []
    at = text.find(" ", low, high)
    while at >= 0:
        after = at + 1
        while text[after] == " ":
            after += 1
        places += at, after
        at = text.find(" ", after, high)
    return places


def _address(of: Any) -> int:
    return ctypes.cast(of, ctypes.c_void_p).value or 0


def _lines(text: str) -> Iterator[tuple[str, int]]:
    """Give the lines of a page's text without the space around them, and where they start."""
    start = 0
    ends = text.count("\r\n")
    usual = ends == text.count("\n") == text.count("\r") and "\x02" not in text
    for line in text.split("\r\n"):
        if not usual or "\ufffe" in line:
            yield from _parts(line, start)
        elif bare := line.strip():
            yield bare, (start if line[0] == bare[0] else start + line.index(bare[0]))
        start += len(line) + 2


def _parts(line: str, start: int) -> Iterator[tuple[str, int]]:
    begin = 0
    for end in [*_ENDS.finditer(line), None]:
        words = line[begin : end.start() if end else None]
        if bare := words.strip():
            sign = "-" if end and end[0] in _HYPHENS else ""
            yield bare + sign, start + begin + words.index(bare[0])
        if end:
            begin = end.end()


def _runs(letters: Sequence[_Letter]) -> Iterator[list[_Letter]]:
    """Part letters that stand close to each other, at the same height, and turned alike.

    Letters that follow each other downwards, as in Japanese, are taken as if they were turned.
    """
    run: list[_Letter] = []
    down = False
    for letter in letters:
        if letter.text == " ":
            if run:
                run.append(letter)
            continue
        before = next((one for one in reversed(run) if one.text != " "), None)
        placed = letter._replace(sides=_level(letter.sides, letter.turn))
        if before is None:
            run = [placed]
            continue
        level = letter.turn == 0 and before.turn == (90 if down else 0)
        if level and (down or len(run) == 1):
            first = _level(before.sides, 270) if down else before.sides
            down = _below(first, letter.sides)
            if down:
                if len(run) == 1:
                    run = [_Letter(before.text, 90, _level(before.sides, 90))]
                run.append(_Letter(letter.text, 90, _level(letter.sides, 90)))
                continue
        if before.turn == letter.turn and (letter.turn % 90 or _after(before.sides, placed.sides)):
            run.append(placed)
        else:
            yield run
            run, down = [placed], False
    if run:
        yield run


def _level(sides: Sides, turn: int) -> Sides:
    """Return where something stands for a reader who turns the page so that it is level."""
    left, bottom, right, top = sides
    match round(turn / 90) % 4:
        case 1:
            return -top, left, -bottom, right
        case 2:
            return -right, -top, -left, -bottom
        case 3:
            return bottom, -right, top, -left
    return sides


def _after(before: Sides, sides: Sides) -> bool:
    """Tell if a letter stands on the same line as the one before it."""
    shared = min(before[3], sides[3]) - max(before[1], sides[1])
    return shared > 0


def _below(before: Sides, sides: Sides) -> bool:
    """Tell if a letter stands right below the one before it."""
    size = before[3] - before[1]
    centres = abs(before[0] + before[2] - sides[0] - sides[2]) / 2
    return centres < 0.3 * size and 0 < before[1] - sides[1] < 2.5 * size


def _by_turn(number: int, rows: Sequence[Row]) -> Page:
    """Return a page that is held so that most of its text is level."""
    turns: dict[int, int] = defaultdict(int)
    for row in rows:
        turns[row.turn] += len(row.text)
    if len(turns) < 2:
        return Page(number, rows)
    main = max(turns, key=turns.__getitem__)
    return Page(
        number,
        [row for row in rows if row.turn == main],
        [row for row in rows if row.turn != main],
    )
