"""Where one sentence ends and the next begins, in a text without line breaks."""

from __future__ import annotations

import re
from typing import NamedTuple

import sentencex


class Habits(NamedTuple):
    """How a source writes: the language of its abbreviations, and if sentences have capitals."""

    language: str
    capitals: bool


_LONGEST = 10_000  # characters that are looked at together
_NEAR = 500
# What closes a sentence after its full stop: quotation marks, brackets, emphasis.
_CLOSERS = re.compile(r"[)\]}\"'”’“‘»_*]*(?:\s?»)?")
_OPENERS = "([{\"'“‘„«»_*¿¡-–— "
# The splitter keeps speeches and brackets whole; where it does not see the marks, it does not.
_QUOTES = re.compile(r"[\"“”„«»]|(?<!\w)['‘’]|['‘’](?!\w)")
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*[.!?…] ?)[)\]]")
_NUMBERING = re.compile(r"\W*(?:\d{1,3}|[a-zA-Z]|[IVXLC]{1,6})[.)]\s*$")
_BEFORE_NUMBER = re.compile(
    r"\b(?:vol|pp?|pag|fig|nos?|nr|chap|art|sec|ca|approx|abs)\.$", re.IGNORECASE
)
# A German noun has a capital, so "aus der 2. Etage" looks like two sentences.
_GERMAN_ORDINAL = re.compile(
    r"\b(?:der|die|das|dem|den|des|im|zum|zur|vom|beim)\s\d{1,2}\.$", re.IGNORECASE
)
_MAY = re.compile(r"\bMay\.(?=\s+[A-Z])")
# "on 23rd. May": a month goes on with its day; of bare numbers only in languages that write so.
_ORDINAL = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)\.$")
_MONTH = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
)
_DAY_OR_MONTH = re.compile(
    r"\b(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)\.$"
)
_SPACE = re.compile(r"\s*")
_LETTER = re.compile(r"[^\W_]")
_STOPWORDS = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to in is that it was he",
        "de": "der die und das nicht ist ein zu den mit",
        "es": "el los las que y una por con del se",
        "nl": "het een van niet dat en de te op zijn",
        "pt": "não uma os que e com um para do da",
        "ru": "и в не на что он с как его по",
    }.items()
}


def find_habits(text: str) -> Habits:
    """Find out how a text writes, from its beginning."""
    sample = text[:50_000]
    words = sample.lower().split()
    counts = {language: sum(map(stop.__contains__, words)) for language, stop in _STOPWORDS.items()}
    language = max(counts, key=counts.__getitem__)
    starts = re.findall(r"[.!?]\s+(\w)", sample)
    return Habits(language, sum(map(str.islower, starts)) * 4 <= len(starts))


def sentences(text: str, habits: Habits) -> list[tuple[int, int]]:
    """Return the start and end of each sentence of a text without line breaks."""
    masked = _BRACKETED.sub(r" \1 ", _QUOTES.sub(" ", text))
    stops = _stops(masked, habits.language)
    if habits.language == "en":  # the splitter takes it for an abbreviation
        stops = sorted({*stops, *(match.end() for match in _MAY.finditer(masked))})
    cuts: list[tuple[int, int]] = []
    start = 0
    for stop in stops:
        closers = _CLOSERS.match(text, stop)
        close = closers.end() if closers else stop
        space = _SPACE.match(text, close)
        after = space.end() if space else close
        if close > start and not _goes_on(text, start, stop, close, after, habits):
            cuts.append((start, close))
            start = after
    cuts.append((start, len(text)))
    return cuts


def _stops(text: str, language: str) -> list[int]:
    """Return where the splitter sees sentences end, the last one aside.

    Its time grows with the square of the sentences, so a long text is handed to it in parts.
    """
    stops: list[int] = []
    start = 0
    while start < len(text):
        part = text[start : start + _LONGEST]
        found = sentencex.get_sentence_boundaries(language, part)
        ends = [
            one["start_index"] + len(part[one["start_index"] : one["end_index"]].rstrip())
            for one in found[:-1]
        ]
        if start + len(part) == len(text):
            return stops + [start + end for end in ends]
        # What follows may change where one ends that is near the end of the part.
        sure = [end for end in ends if end < _LONGEST - _NEAR] or ends
        stops += [start + end for end in sure]
        start += sure[-1] if sure else len(part)
    return stops


def _goes_on(text: str, start: int, stop: int, close: int, after: int, habits: Habits) -> bool:
    """Tell if what the splitter took for a sentence's end is none.

    Args:
        text: The whole text.
        start: Where the sentence starts.
        stop: Where its full stop ends.
        close: Where its closing quotation marks end.
        after: Where the next sentence would start.
        habits: How the text writes.
    """
    word = text[after : after + 20].lstrip(_OPENERS)
    # The limit keeps a book of nothing but full stops from taking for ever.
    if close - start < 1000 and not _LETTER.search(text, start, close):
        return True
    if not _LETTER.search(text, after, after + 1000):
        return True
    if word[:1].islower() and (habits.capitals or close > stop or text[stop - 1] in "!?…"):
        return True
    if word[:2] == "& ":
        return True
    before = text[max(start, stop - 10) : stop]
    if word[:1].isdecimal() and (_BEFORE_NUMBER.search(before) or _DAY_OR_MONTH.search(before)):
        return True
    if _MONTH.match(word) and _ORDINAL.search(before):
        return True
    if habits.language == "de" and _GERMAN_ORDINAL.search(before):
        return True
    return close - start < 12 and _NUMBERING.match(text[start:close]) is not None
