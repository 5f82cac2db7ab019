"""Read the numbers and dates that a text says, in digits or in words, with their units."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dittograph.pairs.relation.dates import take_dates_in_figures, take_dates_in_words
from dittograph.pairs.relation.numbers import is_value, plain, roman, values, with_plain_numbers
from dittograph.pairs.relation.vocabulary import (
    AFTER_ROMAN_I,
    BEFORE_ETE,
    BEFORE_SHORT_DAYS,
    BEFORE_SPRING,
    CARDINALS,
    CURRENCY,
    DATE_WORDS,
    EURO_WORDS,
    FUNCTION_WORDS,
    LABELS,
    LOOSE,
    MONTHS,
    ORDINALS,
    PARTS,
    PARTS_OF_DAY,
    RELATIVE,
    RELATIVE_OF,
    SCALES,
    SHORT_DAYS,
    SHORT_SCALES,
    SHY_MONTHS,
    UNIT_PHRASES,
    UNITS,
    YEAR_CUES,
)
from dittograph.pairs.relation.words import (
    HAS_DIGIT,
    IS_DATE_START,
    IS_END,
    IS_FIGURE,
    IS_LETTER,
    IS_NEAR_DATE,
    Word,
    is_roman,
    split_words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_DIGITS = re.compile(r"([^\W\d_]*)(\d+(?:[.,:'’/]\d+)*)([^\W\d_]*)(.*)", re.DOTALL)
_YEAR = re.compile("1[0-9]{3}|20[0-9]{2}")
_HYPHENS = ("-", "‐", "‑")
_HYPHENS_AND = (*_HYPHENS, "and")
_RANGE_WORDS = ("to", "and", "or", "-", "–", "bis", "und", "à", "y")
_MINUS = ("minus", "negative")
_AFTER_ORDINAL = ("st", "nd", "rd", "th", "er", "ème", "º", "ª")
_LOOSE_ALONE = ("one", "first", "second", "third", "eins", "uno")
_BEYOND = [""] * 4  # So that looking past either end of a text finds nothing.


class Figures:
    """The numbers and dates of one text.

    Attributes:
        numbers: ``"value unit"`` -> the words it was written in, from and to. The unit is "~" for
            what is often said loosely, "th" for an ordinal, and may be empty.
        dates: Part of a date, its first letter the sort of part -> how it was written.
    """

    def __init__(self, text: str, words: Sequence[Word]) -> None:
        """Read ``text``, whose words are ``words``."""
        self.numbers: dict[str, tuple[int, int]] = {}
        self.dates: dict[str, str] = {}
        rest = with_plain_numbers(text)
        rest = take_dates_in_figures(rest, self.dates)
        if [word for word in words if word.flags & IS_DATE_START]:
            rest = take_dates_in_words(rest, self.dates)
        self._words = words if rest == text else split_words(rest)
        self._low = [word.low for word in self._words] + _BEYOND
        self._decimal_comma: bool | None = None
        self._last: tuple[str, int, int] | None = None  # value, from and to of a number, no unit
        done = 0
        for at, word in enumerate(self._words):
            if at >= done and word.flags & (IS_FIGURE | IS_LETTER):
                done = self._read(at, word)

    def written(self, item: str) -> str:
        """Return how a number or a date was written."""
        if item in self.dates:
            return self.dates[item]
        start, end = self.numbers[item]
        surface = " ".join(word.text for word in self._words[start:end]).replace(" - ", "-")
        return re.sub(r"([$€£¥]) ", r"\1", surface)

    # Each of these reads the words from a place on, and returns where to read on.

    def _read(self, at: int, word: Word) -> int:
        token, low = word.text, word.low
        if word.flags & HAS_DIGIT:
            return self._read_digits(at)
        if low in DATE_WORDS:
            self.dates.setdefault(DATE_WORDS[low], token)
        elif word.flags & IS_NEAR_DATE:
            self._read_near_date(at, token)
        elif low in MONTHS:
            inside = at > 0 and not self._words[at - 1].flags & IS_END
            if low not in SHY_MONTHS or (inside and token[0].isupper() and not token.isupper()):
                self.dates.setdefault(f"m{MONTHS[low]}", token)
        elif low == "every":
            if self._low[at + 1] == "other":
                return self._add("2", "", at, at + 2)
        elif low in PARTS and self._low[at - 1] in ("a", "one") and self._low[at + 1] == "of":
            return self._add(plain(1 / PARTS[low]), "", at - 1, at + 1)
        elif low in CARDINALS or low in ORDINALS or (low in SCALES and len(low) > 2):
            return self._read_words(at)
        elif low in LOOSE:
            scale = self._low[at + 2]
            if low == "half" and self._low[at + 1] in ("a", "an") and scale in SCALES:
                return self._add(plain(SCALES[scale] / 2), "", at, at + 3)
            if low == "quarter" and self._low[at - 1] not in ("a", "one"):
                return at + 1  # of a year
            return self._add(LOOSE[low], "~", at, at + 1)
        elif token.isupper() and token.isascii():
            self._read_capitals(at, token)
        elif self._low[at - 1] in LABELS and is_roman(low.upper()):
            return self._add(roman(low.upper()), "", at, at + 1)
        return at + 1

    def _read_near_date(self, at: int, token: str) -> None:
        """Read a word that is a date only beside some others, such as "Mon." and "next week"."""
        low, before, after = self._low[at], self._low[at - 1] if at else "", self._low[at + 1]
        if low in SHORT_DAYS:
            if token[0].isupper() and (after == "." or before in BEFORE_SHORT_DAYS):
                self.dates.setdefault(SHORT_DAYS[low], token)
        elif low in RELATIVE:
            if after in RELATIVE_OF:
                self.dates.setdefault(RELATIVE[low], f"{token} {self._words[at + 1].text}")
        elif low in PARTS_OF_DAY:
            self.dates.setdefault(PARTS_OF_DAY[low], token)
        elif low == "morgen":
            if token[0].islower():
                self.dates.setdefault("r1", token)
        elif low == "été":
            if before in BEFORE_ETE:
                self.dates.setdefault("e1", token)
        elif before in BEFORE_SPRING:
            self.dates.setdefault("e0", token)

    def _read_capitals(self, at: int, numeral: str) -> None:
        """Read a Roman numeral or the letter of "Annex B"."""
        before, after = self._low[at - 1], self._low[at + 1]
        capital = at > 0 and self._words[at - 1].text[0].isupper()
        if before in LABELS:
            # "Part I shall apply", but "the part I like".
            spoken = after[:1].isalpha() and after not in AFTER_ROMAN_I
            if numeral == "I" and spoken and not capital:
                return
            if is_roman(numeral) and numeral not in ("C", "D", "L", "M"):
                self._add(roman(numeral), "", at - 1, at + 1)
            elif len(numeral) == 1:
                self._add(numeral.lower(), "", at - 1, at + 1)
        elif is_roman(numeral) and set(numeral) <= set("IVX"):
            named = capital and before not in FUNCTION_WORDS and before not in DATE_WORDS
            closed = not after[:1].isalpha() or after == "of"
            if len(numeral) > 1 or (named and (numeral != "I" or closed)):
                self._add(roman(numeral), "", at, at + 1)

    def _read_digits(self, at: int) -> int:
        low, before = self._low[at], self._low[at - 1]
        start, end = at, at + 1
        match = _DIGITS.fullmatch(low)
        if match is None or match[4] or match[1] not in ("", "v"):
            return self._add(low, "", at, end)  # A320
        prefix, body, suffix, _ = match.groups()
        if prefix or before in LABELS:
            # A reference, not a quantity: 3.10 is not 3.1.
            value = body + suffix
            while inside := self._bracketed(end, 3):
                value, end = f"{value}({inside})", end + 3
            return self._add(value, "", at if prefix else at - 1, end)
        if suffix == "s" and len(body) in (2, 4) and body.endswith("0"):
            self.dates.setdefault(f"s{body if len(body) == 4 else '19' + body}", low)
            return end
        if self._decimal_comma is None:
            self._decimal_comma = len(EURO_WORDS.intersection(self._low)) >= 3
        found = values(body, decimal_comma=self._decimal_comma)
        unit = ""
        if suffix in _AFTER_ORDINAL:
            unit = "th"
        elif suffix in SHORT_SCALES:
            amount = is_value(found[-1])
            found[-1] = plain(float(found[-1]) * SCALES[suffix]) if amount else low
        elif suffix in UNITS:
            unit = UNITS[suffix]
        elif suffix:
            return self._add(low, "", at, end)
        elif inside := self._bracketed(end, 1):
            found[-1], end = f"{found[-1]}({inside})", end + 3
        if is_value(found[-1]):
            scaled, after = self._scaled(float(found[-1]), end)
            if after > end:
                found[-1], end = plain(scaled), after
        if not unit:
            unit, end = self._unit(end)
        if before in CURRENCY:
            unit, start = UNITS[before], at - 1
            before = self._low[at - 2]
        if before in _MINUS:
            found[0], start = f"-{found[0]}", start - 1
        for value in found:
            self._add(value, unit, start, end)
        # A bare year is a date too; figures below 1600 need a word that says so.
        year = not unit and end == at + 1 and _YEAR.fullmatch(low)
        if year and (int(low) >= 1600 or before in YEAR_CUES):
            self.dates.setdefault(f"y{low}", low)
        return end

    def _read_words(self, at: int) -> int:
        """Read a number in words: "twenty-one", "two hundred and five", "two thirds"."""
        low = self._low
        total, current, end, count, unit = 0.0, 0.0, at, 0, ""
        while not unit:
            links = _HYPHENS_AND if current >= 100 or total else _HYPHENS
            step = end + 1 if count and low[end] in links else end
            word = low[step]
            if word in CARDINALS and (not count or _joins(current, CARDINALS[word])):
                current += CARDINALS[word]
            elif word in SCALES and len(word) > 2:
                current = (current or 1.0) * SCALES[word]
                if SCALES[word] > 100:
                    total, current = total + current, 0.0
            elif word in ORDINALS and (not count or _joins(current, ORDINALS[word])):
                if count == 1 and current < 20 and word in PARTS:
                    break
                current, unit = current + ORDINALS[word], "th"
            else:
                break
            end, count = step + 1, count + 1
        value, start = total + current, at
        only = low[at] if count == 1 and low[at - 1] not in LABELS else ""
        if not unit:
            part = end + 1 if low[end] in _HYPHENS else end
            if low[part] in PARTS and (low[part].endswith("s") or value == 1):
                value, end, only = value / PARTS[low[part]], part + 1, ""
            elif low[end : end + 3] == ["and", "a", "half"]:
                value, end, only = value + 0.5, end + 3, ""
            unit, end = self._unit(end)
            if low[at - 1] in _MINUS:
                value, start = -value, at - 1
        if only in _LOOSE_ALONE:
            unit = "~"
        return self._add(plain(value), unit, start, end)

    def _add(self, value: str, unit: str, start: int, end: int) -> int:
        """Note one number."""
        if unit and unit not in ("~", "th") and self._last:
            value_before, *place = self._last
            if start - place[1] == 1 and self._low[start - 1] in _RANGE_WORDS:
                # "3 to 5 %": the unit belongs to both.
                self.numbers.pop(f"{value_before} ", None)
                self.numbers.setdefault(f"{value_before} {unit}", (place[0], place[1]))
        self.numbers.setdefault(f"{value} {unit}", (start, end))
        self._last = (value, start, end) if not unit else None
        return end

    def _bracketed(self, at: int, longest: int) -> str:
        """Return the "a" of "(a)"."""
        left, inside, right = self._low[at : at + 3]
        return inside if left == "(" and right == ")" and len(inside) <= longest else ""

    def _unit(self, at: int) -> tuple[str, int]:
        """Return the unit written from ``at`` on, if any, and where it ends."""
        begin = at + 1 if self._low[at] in _HYPHENS else at
        word, after = self._low[begin : begin + 2]
        if word in UNITS:
            return UNITS[word], begin + 1
        phrase = UNIT_PHRASES.get(f"{word} {after}", "")
        return phrase, begin + 2 if phrase else at

    def _scaled(self, value: float, at: int) -> tuple[float, int]:
        """Apply "million" and the like from ``at`` on."""
        while True:
            begin = at + 1 if self._low[at] == "-" else at
            word = self._low[begin]
            if word not in SCALES or (word in SHORT_SCALES and word != "bn"):
                return value, at
            value, at = value * SCALES[word], begin + 1


def _joins(current: float, value: float) -> bool:
    """Whether a number word continues the one before it ("twenty one", not "two three")."""
    return (
        (current >= 20 and current % 10 == 0 and value < 10 and current % 100 != 0)
        or (current >= 100 and current % 100 == 0 and value < 100)
        or current == 0
    )
