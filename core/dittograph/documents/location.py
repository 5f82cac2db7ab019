"""Where a passage stands in its source, for a program and in words for people."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

Value: TypeAlias = int | float | str

# What the JSON of a scan always has.
SCAN_KEYS = ("line", "start", "end")


class Location(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Where a passage, or the block that it is cut from, stands.

    A format fills in what it knows and leaves the rest None. There is one for each paragraph, so
    it is no dataclass, which takes twenty times as long to make.

    Attributes:
        line: 1-based line on which it starts.
        start: Offset of its first character in the source's text.
        end: Offset after its last character.
        row: 1-based data row of a table, the header not counted.
        page: 1-based page, or slide.
        paragraph: 1-based paragraph of the document.
        time: When it is said or shown, in milliseconds from the beginning.
        column: Name of the column, or of several joined by " + ".
        chapter: Title of the chapter.
        sheet: Name of the sheet of a workbook.
        cell: Cell of the sheet, such as "C4", or a range of cells.
        subject: What a mail is about.
        part: Any other part of the file, as a person would name it: "footnote 3", "slide 2, notes",
            "message 12", "letters/may.docx" in an archive.
    """

    line: int | None = None
    start: int | None = None
    end: int | None = None
    row: int | None = None
    page: int | None = None
    paragraph: int | None = None
    time: int | None = None
    column: str | None = None
    chapter: str | None = None
    sheet: str | None = None
    cell: str | None = None
    part: str | None = None
    subject: str | None = None

    def at(self, line: int | None, start: int | None, end: int | None) -> Location:
        """Return this location with other offsets, and another line unless that is None."""
        if self is NOWHERE:  # by far the most common case, and much quicker
            return Location(line, start, end)
        if line is None:
            if start is None and end is None:
                return self
            line = self.line
        return msgspec.structs.replace(self, line=line, start=start, end=end)

    def words(self, *, chapter: bool = True) -> str:
        """Return what a person needs to find it, such as "page 3"; "" if nothing is known.

        Args:
            chapter: Whether to name the chapter or the subject, which the page or the paragraph is
                found without.
        """
        words = [self.part] if self.part else []
        if self.subject and chapter:
            words.append(f"subject “{self.subject}”")
        if self.chapter and chapter:
            words.append(f"chapter “{self.chapter}”")
        if self.sheet:
            words.append(f"sheet “{self.sheet}”")
        if self.time is not None:
            words.append(f"at {time_code(self.time)}")
        elif self.cell is not None:
            words.append(f"cell {self.cell}")
        else:
            for name in ("row", "page", "paragraph", "line"):
                if (number := getattr(self, name)) is not None:
                    words.append(f"{name} {number:,}")
                    break
        if self.row is not None and self.cell is None and self.column:
            name = self.column
            words.append(f"column {name if len(name) <= _LONG else name[: _LONG - 1] + '…'}")
        return ", ".join(words)

    def within(self, name: str) -> str:
        """Return where it is in the source called ``name``: "a.docx, page 3"."""
        return ", ".join(filter(None, (name, self.words())))

    def fields(self) -> dict[str, Value]:
        """Return what is known, under the names that JSON has for it; ``time`` is in seconds."""
        return {
            name: value / 1000 if name == "time" else value
            for name in FIELDS
            if (value := getattr(self, name)) is not None
        }


_LONG = 60  # letters of a name of a column; some are whole questions
NOWHERE = Location()
FIELDS = Location.__struct_fields__
NUMBERS = frozenset(("line", "start", "end", "row", "page", "paragraph", "time"))


def time_code(milliseconds: int) -> str:
    """Return a time as subtitles have it, without fractions: "0:01:23"."""
    minutes, seconds = divmod(milliseconds // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"
