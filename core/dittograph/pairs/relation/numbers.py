"""The value of a number as it is written: marks between digits, fractions, Roman numerals."""

from __future__ import annotations

import re
import unicodedata

# Patterns that look behind the first character after taking it are searched for much faster.
SIGN = re.compile(r"[-−–](?<![\w)\]%.,/:–-][-−–])(?=[$€£¥]?\d)")
_SPACED = re.compile(r"\d(?<![\w.,]\d)\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\w)")
_SPACE = re.compile(r"\s")
_VULGAR = re.compile(r"(?:(\d{1,15})\s?)?([¼½¾⅐-⅞])")
_MIXED = re.compile(r"(\d(?<![\w.,/-]\d)\d{0,14})[- ](\d{1,2})/(\d{1,2})(?![\w/])")
_GROUPED = {mark: re.compile(rf"[1-9]\d{{0,2}}(?:\{mark}\d{{3}})+") for mark in ".,"}
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def with_plain_numbers(text: str) -> str:
    """Write mixed fractions as decimals, "1 000" as "1000", and a minus sign as "minus"."""
    if not text.isascii():
        text = _VULGAR.sub(_vulgar, text)
    if "/" in text:
        text = _MIXED.sub(_mixed, text)
    return SIGN.sub(" minus ", _SPACED.sub(lambda match: _SPACE.sub("", match[0]), text))


def _vulgar(match: re.Match[str]) -> str:
    return plain(int(match[1] or 0) + unicodedata.numeric(match[2]))


def _mixed(match: re.Match[str]) -> str:
    whole, top, bottom = map(int, match.groups())
    return plain(whole + top / bottom) if top < bottom else match[0]


def plain(value: float | str) -> str:
    """Write a value in one way only, so that equal values are equal strings."""
    if isinstance(value, str) and len(value) > 15:
        return value.lstrip("0") or "0"
    return f"{float(value):.12g}"


def is_value(written: str) -> bool:
    """Whether ``written`` is a plain value, not "14:30", "1/12" or "2.0.1"."""
    return written.replace(".", "", 1).isdecimal()


def roman(numeral: str) -> str:
    """Return the value of a Roman numeral in capitals."""
    digits = [_ROMAN_DIGITS[letter] for letter in numeral]
    following = [*digits[1:], 0]
    return plain(sum(-d if d < n else d for d, n in zip(digits, following, strict=True)))


def values(body: str, *, decimal_comma: bool) -> list[str]:
    """Return the values that digits and the marks between them say.

    Args:
        body: For example ``"1,000.50"``, which is ``["1000.5"]``.
        decimal_comma: Whether the text is in a language that writes 2,5 for two and a half.
    """
    if body.isdecimal():
        return [plain(body)]
    if "/" in body:
        top, _, bottom = body.partition("/")
        short = len(body) <= 5 and top.isdecimal() and bottom.isdecimal()
        if short and 0 < int(top) < int(bottom) <= 10:
            return [plain(int(top) / int(bottom))]
        return [body]
    if ":" in body:
        return [body]
    body = body.replace("'", "").replace("’", "")
    dots, commas = body.count("."), body.count(",")
    if dots and commas:
        decimal = "." if body.rfind(".") > body.rfind(",") else ","
        if body.count(decimal) > 1:
            return [body]
        body = body.replace("," if decimal == "." else ".", "")
    elif dots or commas:
        mark = "." if dots else ","
        # "1.000" is a thousand to most who write it so; "2.125" only in a language that does.
        if _GROUPED[mark].fullmatch(body) and (
            dots + commas > 1 or decimal_comma == (mark == ".") or body.endswith(".000")
        ):
            body = body.replace(mark, "")
        elif dots > 1:
            return [body]  # a version or a clause number
        elif commas > 1:
            return [plain(part) for part in body.split(",")]
    return [plain(body.replace(",", "."))]
