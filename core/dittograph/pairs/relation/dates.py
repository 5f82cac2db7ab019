"""Read the dates and times of day that are written out, and take them out of the text."""

from __future__ import annotations

import re

from dittograph.pairs.relation.vocabulary import DATE_STARTS, MONTHS

_MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR = r"[12]\d{3}(?![\w%]|[.,:]\d)"
_DAY = r"\d{1,2}"
_NTH = r"(?:st|nd|rd|th|er|\.)?"
_FROM_DIGIT = re.compile(
    rf"""(?<![\w.,/:-])(?:
    (?P<iso>[12]\d{{3}})(?P<isep>[-/.])(?P<imonth>\d{{1,2}})(?P=isep)(?P<iday>{_DAY})(?!\d)
  | (?P<first>\d{{1,2}})(?P<sep>[/.-])(?P<other>\d{{1,2}})(?P=sep)(?P<year3>\d{{4}})(?!\d)
  | (?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?\s?(?P<half>[ap])\.?\s?m\b\.?
  | (?P<first2>\d{{1,2}})/(?P<other2>\d{{1,2}})/(?P<short2>\d\d)(?![\d/])
  | (?P<first4>\d\d)(?P<sep4>\.)(?P<other4>\d\d)\.(?P<short4>\d\d)(?![\d.])
  | (?P<hour2>[01]?\d|2[0-4])[:h](?P<minute2>[0-5]\d)(?::(?P<second2>\d\d))?(?![\d:/])
  | (?P<hour4>\d{{1,2}})\s?h\b(?!\d)
  | (?P<hour3>\d{{1,2}})\s(?:o['’]clock|uhr)\b
  | (?P<day1>{_DAY}){_NTH}(?:\s?[-–]\s?(?P<till1>{_DAY}){_NTH})?\s(?:of\s|de\s|day\sof\s)?
    (?P<month1>{_MONTH})(?:,?\s(?:de\s|del\s)?(?P<year1>{_YEAR}))?
  | (?P<quarter3>[1-4])(?:st|nd|rd|th)[\s-]quarter\b
  )""",
    re.IGNORECASE | re.VERBOSE,
)
_FROM_WORD = re.compile(
    rf"""\b(?:
    (?P<month2>{_MONTH})\s(?:the\s)?(?P<day2>{_DAY})(?:st|nd|rd|th)?
    (?:\s?[-–]\s?(?P<till2>{_DAY})(?:st|nd|rd|th)?)?(?![\w%/]|[.,:]\d)(?:,?\s(?P<year2>{_YEAR}))?
  | (?P<month4>{_MONTH}),?\s(?:of\s|de\s)?(?P<year4>{_YEAR})
  | q(?P<quarter>[1-4])\b
  | (?P<quarter2>first|second|third|fourth)[\s-]quarter\b
  )""",
    re.IGNORECASE | re.VERBOSE,
)
_NUMBER = re.compile(r"\d[\d.,:/-]*")
_WORD = re.compile(r"[^\W_]+")
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def take_dates_in_figures(text: str, dates: dict[str, str]) -> str:
    """Move dates that begin with a figure from ``text`` to ``dates``.

    Args:
        text: A text.
        dates: One entry a part of a date: the item, and the words it was written in. An item's
            first letter is the sort of part: year, month, day, quarter, time.

    Returns:
        The text with a mark in place of each date.
    """
    return _take(text, _FROM_DIGIT, [match.start() for match in _NUMBER.finditer(text)], dates)


def take_dates_in_words(text: str, dates: dict[str, str]) -> str:
    """Move dates that begin with a word; otherwise like :func:`take_dates_in_figures`."""
    words = _WORD.finditer(text)
    starts = [match.start() for match in words if match[0].lower() in DATE_STARTS]
    return _take(text, _FROM_WORD, starts, dates)


def _take(text: str, pattern: re.Pattern[str], starts: list[int], dates: dict[str, str]) -> str:
    """Try the slow pattern only where a date can begin."""
    parts, done = [], 0
    for start in starts:
        if start >= done and (match := pattern.match(text, start)):
            surface = match[0].strip()
            found = match.groupdict()
            for item in _items(found):
                dates.setdefault(item, surface)
            # Keeps a sentence's end, and keeps numbers on either side apart.
            ends = surface.endswith(".") and not found.get("half")
            parts += [text[done:start], " ¦ . " if ends else " ¦ "]
            done = match.end()
    return "".join([*parts, text[done:]]) if parts else text


def _items(found: dict[str, str | None]) -> list[str]:
    """Return the parts of the date in a match's groups, whose digits tell alternatives apart."""
    said = {name.rstrip("1234"): words.casefold() for name, words in found.items() if words}
    if "month" in said:
        # Ignoring case, patterns take a Turkish i for an i.
        word = said["month"].rstrip(".").replace("\u0307", "").replace("ı", "i")
        month = MONTHS[word]
        days = [f"d{month}.{int(said[name])}" for name in ("day", "till") if name in said]
        return [f"m{month}", *days, *([f"y{said['year']}"] if "year" in said else [])]
    if "iso" in said:
        return [f"y{said['iso']}", *_month_and_day(said["imonth"], said["iday"])]
    if "first" in said:
        number = said["year"] if "year" in said else _century(said["short"])
        year, first, other = f"y{number}", int(said["first"]), int(said["other"])
        if first <= 12 and other <= 12 and first != other and said.get("sep") != ".":
            return [year, f"d{first}/{other}"]  # day first or month first: nobody can know
        return [year, *_month_and_day(*((first, other) if other > 12 else (other, first)))]
    if "quarter" in said:
        word = said["quarter"]
        return [f"q{_QUARTERS.get(word, word)}"]
    hour = int(said["hour"])
    if "half" in said:
        hour = hour % 12 + (12 if said["half"] == "p" else 0)
    seconds = int(said.get("second", 0))
    return [f"t{hour}.{int(said.get('minute', 0)):02}{f'.{seconds:02}' if seconds else ''}"]


def _century(year: str) -> str:
    """Return a year of two digits in full, as computers do: 69 to 99 are of the last century."""
    return f"{'19' if int(year) >= 69 else '20'}{year}"


def _month_and_day(month: int | str, day: int | str) -> list[str]:
    return [f"m{int(month)}", f"d{int(month)}.{int(day)}"]
