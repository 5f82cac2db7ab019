"""Where a passage stands, in the language of the window."""

from __future__ import annotations

from dittograph.documents.location import Location, time_code

from dittograph_gui.language.words import tr

_LONG = 60  # letters of a name of a column; some are whole questions


def where(location: Location, *, chapter: bool = True) -> str:
    """Return what a person needs to find it, as the core's ``Location.words``.

    Args:
        location: Where it stands.
        chapter: Whether to name the chapter or the subject, which the page or the paragraph is
            found without.
    """
    words = [location.part] if location.part else []
    if location.subject and chapter:
        words.append(tr("subject “{title}”", title=location.subject))
    if location.chapter and chapter:
        words.append(tr("chapter “{title}”", title=location.chapter))
    if location.sheet:
        words.append(tr("sheet “{name}”", name=location.sheet))
    words += _numbered(location)
    if location.row is not None and location.cell is None and location.column:
        name = location.column
        short = name if len(name) <= _LONG else f"{name[: _LONG - 1]}…"
        words.append(tr("column {name}", name=short))
    return ", ".join(words)


def _numbered(location: Location) -> list[str]:
    if location.time is not None:
        return [tr("at {time}", time=time_code(location.time))]
    if location.cell is not None:
        return [tr("cell {name}", name=location.cell)]
    for number, words in (
        (location.row, tr("row {n:,}", n=location.row or 0)),
        (location.page, tr("page {n:,}", n=location.page or 0)),
        (location.paragraph, tr("paragraph {n:,}", n=location.paragraph or 0)),
        (location.line, tr("line {n:,}", n=location.line or 0)),
    ):
        if number is not None:
            return [words]
    return []
