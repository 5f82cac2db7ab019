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
from typing import Any, NamedTuple, TypeAlias

from dittograph.documents.markup.package import DAMAGED, LOCKED
from dittograph.documents.pdf.gutters import Gap, cuts_at_gutters
from dittograph.documents.pdf.rows import Page, Row
from dittograph.documents.source import UnusableError

LOCK = threading.Lock()

_MOST_LETTERS = 200_000_000
_PASSWORD, _SECURITY = 4, 5  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
_IMAGE, _FORM = 3, 5  # FPDF_PAGEOBJ_IMAGE, FPDF_PAGEOBJ_FORM
_SAMPLE = 4  # rows of a page that are searched for the gaps between columns
_WIDE = 0.8  # a gap that may part columns, in heights of the letters
# PDFium writes one of these for a hyphen at the end of a line, and leaves the line break away.
_HYPHENS = "\ufffe\x02"
_ENDS = re.compile("\r\n|[\n\r\ufffe\x02]")

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
        self._box = raw.FS_RECTF()
        self._at_box = ctypes.byref(self._box)
        self._buffer: Any = (ctypes.c_ushort * 8192)()
        self._letters = 0

    def __len__(self) -> int:
        return len(self._document)

    def close(self) -> None:
        """Close it."""
        self._document.close()

    def page(self, number: int) -> Page | None:
        """Return a page, by its 1-based number; None if it is damaged.

        Raises:
            UnusableError: The file has more text than any document.
        """
        with self._opened(number) as page:
            text_page = self._api.FPDFText_LoadPage(page) if page else None
            if not text_page:
                return None
            try:
                return _by_turn(number, list(self._rows(text_page)))
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

    @contextmanager
    def _opened(self, number: int) -> Iterator[Any]:
        page = self._api.FPDF_LoadPage(self._document.raw, number - 1)
        try:
            yield page
        finally:
            if page:
                self._api.FPDF_ClosePage(page)

    def _rows(self, page: Any) -> Iterator[Row]:
        """Give the rows of a page as they are drawn."""
        text, finder = self._text(page)
        found: list[Row] = []
        firsts: list[int] = []
        box, at_box, measure = self._box, self._at_box, self._api.FPDFText_GetLooseCharBox
        for words, start in _lines(text):
            bare = words.strip()
            first = start if words[0] == bare[0] else start + words.index(bare[0])
            last = first + len(bare) - 1
            if finder is not None:
                first, last = finder(first), finder(last)
            if not measure(page, first, at_box):
                continue
            left, bottom, right, top = box.left, box.bottom, box.right, box.top
            size, begin = top - bottom, left
            measure(page, last, at_box)
            backwards = box.left < begin
            left, bottom = min(left, box.left), min(bottom, box.bottom)
            right, top = max(right, box.right), max(top, box.top)
            if (backwards or top - bottom > 1.7 * size) and last > first:
                yield from self._pieces(page, bare, first)
            else:
                found.append(Row(bare, left, bottom, right, top))
                firsts.append(first)
        if finder is None and self._looks_divided(page, found, firsts):
            yield from self._divided(page, found, firsts)
        else:
            yield from found

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
        box, at_box, api = self._box, self._at_box, self._api
        for place, text in enumerate(words, first):
            if text.isspace():
                letters.append(_Letter(" ", 0, (0, 0, 0, 0)))
            elif api.FPDFText_GetLooseCharBox(page, place, at_box):
                angle = round(max(0.0, api.FPDFText_GetCharAngle(page, place)) * 57.29578)
                quarter = round(angle / 90) * 90
                turn = (quarter if abs(angle - quarter) < 10 else angle) % 360
                sides = (box.left, box.bottom, box.right, box.top)
                letters.append(_Letter(text, turn, sides))
        for run in _runs(letters):
            text = "".join(letter.text for letter in run).strip()
            sides = [letter.sides for letter in run if letter.text != " "]
            lefts, bottoms, rights, tops = zip(*sides, strict=True)
            yield Row(text, min(lefts), min(bottoms), max(rights), max(tops), run[0].turn)

    def _looks_divided(self, page: Any, rows: Sequence[Row], firsts: Sequence[int]) -> bool:
        """Tell if a long row of a page has a gap in its middle as between columns."""
        step = max(1, len(rows) // _SAMPLE)
        for begin in range(0, len(rows) - 2, step):
            some = range(begin, min(begin + step, len(rows)))
            chosen = max(some, key=lambda place: len(rows[place].text))
            size = len(rows[chosen].text)
            middle = self._gaps(page, rows[chosen], firsts[chosen], size // 5, size * 4 // 5)
            if next(middle, None):
                return True
        return False

    def _gaps(self, page: Any, row: Row, first: int, low: int, high: int) -> Iterator[Gap]:
        """Give the wide gaps between the words of a row."""
        box, at_box, measure = self._box, self._at_box, self._api.FPDFText_GetLooseCharBox
        wide, text = _WIDE * row.height, row.text
        at = text.find(" ", low, high)
        while at >= 0:
            after = at + 1
            while text[after] == " ":
                after += 1
            measure(page, first + at, at_box)
            left = box.left
            measure(page, first + after, at_box)
            if box.left - left > wide:
                yield Gap(at, left, box.left)
            at = text.find(" ", after, high)

    def _divided(
        self, page: Any, rows: Sequence[Row], firsts: Sequence[int]
    ) -> Iterator[Row]:
        """Give rows, cut at the gaps between columns."""
        gaps = [
            list(self._gaps(page, row, first, 0, len(row.text)))
            for row, first in zip(rows, firsts, strict=True)
        ]
        for row, cuts in zip(rows, cuts_at_gutters(rows, gaps), strict=True):
            begin, left = 0, row.left
            for gap in cuts:
                yield row._replace(text=row.text[begin : gap.at].strip(), left=left, right=gap.left)
                begin, left = gap.at, gap.right
            yield row._replace(text=row.text[begin:].strip(), left=left)


def _lines(text: str) -> Iterator[tuple[str, int]]:
    """Give the lines of a page's text that are not blank, and where they start."""
    start = 0
    for end in _ENDS.finditer(text):
        at = end.start()
        words = text[start:at]
        if words and not words.isspace():
            yield (f"{words}-" if text[at] in _HYPHENS else words), start
        start = end.end()
    words = text[start:]
    if words and not words.isspace():
        yield words, start


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
