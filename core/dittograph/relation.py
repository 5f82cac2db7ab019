"""Relate the two texts of each pair: how much of the wording is shared, and which facts differ.

Embeddings hardly see a changed figure, date, "not" or name, and that is just what must stop an
editor. Each text is read once into :class:`Traits`; a pair is then a few set operations. The rules
are deliberately plain tables: no language model, nothing learned, the same answer every time.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from dittograph.progress import NO_PROGRESS, Phase, Progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray


class Kind(IntEnum):
    """How the wording of two texts relates."""

    EXACT = 0
    NEAR = 1
    PARAPHRASE = 2

    @property
    def label(self) -> str:
        """The word for it in files and in the window."""
        return self.name.lower()


class Difference(IntFlag):
    """What differs in the facts of two texts."""

    NONE = 0
    NUMBER = 1
    DATE = 2
    NEGATION = 4
    NAME = 8

    @property
    def labels(self) -> list[str]:
        """The words for it, in the order number, date, negation, name."""
        return [one.name.lower() for one in Difference if one in self and one.name]


_DIFFERENCES = [Difference(bits) for bits in range(16)]  # building an IntFlag costs a microsecond
_NUMBER, _DATE, _NEGATION, _NAME = 1, 2, 4, 8


@dataclass(frozen=True, slots=True)
class Traits:
    r"""What of one text matters for comparing.

    Attributes:
        key: The text without case, punctuation and white space, its numbers set apart.
        words: The stems as a multiset: the n-th occurrence is written as ``stem`` + ``"\0n"``.
        numbers: One string a number, ``"value unit"``.
        dates: One string a part of a date, its first letter the sort of part.
        negations: How many negations there are.
        opposites: Stems that would say the opposite of a word of this text.
        names: Stems of the words that are names.
        maybe: Stems of the words that may be names (sentence starts, headlines).
        runs: The names, each a sequence of stems.
    """

    key: str
    words: frozenset[str]
    numbers: frozenset[str]
    dates: frozenset[str]
    negations: int
    opposites: frozenset[str]
    names: frozenset[str]
    maybe: frozenset[str]
    runs: tuple[tuple[str, ...], ...]


# --------------------------------------------------------------------------------------- tables


def _split(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _table(rows: str) -> dict[str, str]:
    """Read lines of ``value: word word ...`` into word -> value."""
    lines = (row.split(":") for row in rows.strip().splitlines())
    return {word: value.strip() for value, words in lines for word in words.split()}


_MONTHS = _table("""
    1: january jan januar jänner janvier enero
    2: february feb februar février février febrero
    3: march mar märz mars marzo
    4: april apr avril abril
    5: may mai mayo
    6: june jun juni juin junio
    7: july jul juli juillet julio
    8: august aug août agosto
    9: september sep sept septembre septiembre
    10: october oct oktober okt octobre octubre
    11: november nov novembre noviembre
    12: december dec dezember dez décembre diciembre""")
# Month names that are also other words count alone only when a capital inside a sentence shows it.
_SHY_MONTHS = _split("may march mar mars mai jan jun jul dec sep sept nov oct okt dez apr aug feb")
_DATE_WORDS = _table(
    """
    w1: monday mondays montag lundi lunes
    w2: tuesday tuesdays dienstag mardi martes
    w3: wednesday wednesdays mittwoch mercredi miércoles
    w4: thursday thursdays donnerstag jeudi jueves
    w5: friday fridays freitag vendredi viernes
    w6: saturday saturdays samstag samedi sábado
    w7: sunday sundays sonntag dimanche domingo
    r0: today tonight heute hoy aujourd'hui
    r1: tomorrow demain mañana
    r-1: yesterday gestern ayer
    t12.00: noon midday
    e1: summer
    e2: autumn
    e3: winter"""
)

_CARDINALS = {
    word: float(value)
    for word, value in _table("""
    0: zero null
    1: one eins uno
    2: two zwei deux dos
    3: three drei trois tres
    4: four vier quatre cuatro
    5: five fünf cinq cinco
    6: six sechs seis
    7: seven sieben siete
    8: eight acht huit ocho
    9: nine neun neuf nueve
    10: ten zehn dix diez
    11: eleven onze
    12: twelve zwölf douze doce
    13: thirteen dreizehn treize
    14: fourteen vierzehn quatorze
    15: fifteen fünfzehn quinze quince
    16: sixteen sechzehn
    17: seventeen siebzehn
    18: eighteen achtzehn
    19: nineteen neunzehn
    20: twenty zwanzig vingt veinte
    30: thirty dreißig dreissig trente treinta
    40: forty vierzig quarante cuarenta
    50: fifty fünfzig cinquante cincuenta
    60: sixty sechzig soixante
    70: seventy siebzig
    80: eighty achtzig
    90: ninety neunzig""").items()
}
_SCALES = {
    word: float(value)
    for word, value in _table("""
    12: dozen
    100: hundred hundert cien
    1e3: thousand tausend mille mil k
    1e6: million millionen millones millón m mn mln
    1e9: billion milliarde milliarden milliard milliards bn bln b
    1e12: trillion tn""").items()
}
_SHORT_SCALES = _split("k m mn bn b tn")  # only right behind the digits, or "bn" anywhere
_ORDINALS = {
    word: float(value)
    for word, value in _table("""
    1: first
    2: second
    3: third
    4: fourth
    5: fifth
    6: sixth
    7: seventh
    8: eighth
    9: ninth
    10: tenth
    11: eleventh
    12: twelfth
    13: thirteenth
    14: fourteenth
    15: fifteenth
    16: sixteenth
    17: seventeenth
    18: eighteenth
    19: nineteenth
    20: twentieth
    30: thirtieth
    50: fiftieth
    100: hundredth""").items()
}
_PARTS = {
    word: float(value)
    for word, value in _table("""
    2: half halves
    3: third thirds
    4: quarter quarters
    5: fifth fifths
    6: sixth sixths
    8: eighth eighths
    10: tenth tenths""").items()
}
# Said loosely as often as meant: these count only against another number.
_LOOSE = _table("""
    0.5: half
    2: twice double doubled
    3: thrice triple tripled
    dozens: dozens
    hundreds: hundreds
    thousands: thousands
    millions: millions
    billions: billions""")
_UNITS = _table("""
    %: % percent pct prozent pourcent
    ‰: ‰
    pp: points
    $: $ us$ usd dollar dollars dlr dlrs
    €: € eur euro euros
    £: £ gbp pound pounds lb lbs
    ¥: ¥ jpy yen
    ¢: cent cents ct cts ¢
    ₹: ₹ rupee rupees
    km: km kilometre kilometres kilometer kilometers
    mi: mile miles
    m: metre metres meter meters
    cm: cm centimetre centimetres centimeter centimeters
    mm: mm millimetre millimetres millimeter millimeters
    ft: ft foot feet
    in: inch inches
    yd: yard yards
    kg: kg kilo kilos kilogram kilograms kilogramme kilogrammes
    g: g gram grams gramme grammes
    mg: mg milligram milligrams
    t: tonne tonnes ton tons
    l: litre litres liter liters
    ml: ml millilitre millilitres milliliter milliliters
    gal: gallon gallons
    bbl: barrel barrels bbl
    ha: hectare hectares
    ac: acre acres
    °c: celsius °c
    °f: fahrenheit °f
    s: seconds sec sekunden secondes
    min: minute minutes min mins minuten
    h: hour hours hr hrs stunde stunden heures
    d: day days tag tage tagen jours días
    wk: week weeks woche wochen semaines semanas
    mo: month months monat monate monaten mois meses
    y: year years yr yrs jahr jahre jahren ans años
    kb: kb
    mb: mb
    gb: gb
    tb: tb
    kw: kw
    mw: mw""")
_CURRENCY = _split("$ € £ ¥ ₹ usd eur gbp jpy us$")
_LABELS = _split("""part parts chapter chapters book volume vol act scene title article articles
    section sections annex appendix exhibit schedule option options group type phase class grade
    level figure fig table clause clauses paragraph item question answer case war unit team model
    series category stage version plan step room gate platform block zone vitamin hepatitis rule
    form lot district division episode season teil kapitel artikel abschnitt anlage absatz
    chapitre partie annexe capítulo artículo parte anexo""")
_PRONOUN = frozenset("I")
_AFTER_ROMAN_I = _split("of and or in to is was are shall has sets covers deals applies describes")
_YEAR_CUES = _split("in since by until till from of year circa anno um seit jahr en année año")
_EURO_WORDS = _split("""der die das und ist nicht ein eine mit von zu dem den des auf für wurde im
    le la les des une et est dans pour sur du au aux el los las y una es en del por con que un""")
_GERMAN_WORDS = _split("""der die das und ist nicht ein eine einen einem einer mit von zu dem den
    des auf für wurde wird im am sich dass auch werden sind hat haben""")
_GERMAN_CLUES = _GERMAN_WORDS - _split("die den am hat des")  # English and French have these too
_GERMAN_NOUN_ENDS = ("ung", "heit", "keit", "schaft", "tion", "tät", "ungen", "nis", "tum", "ismus")

_NEGATIONS = _split("""not no never without neither none nobody nothing nowhere cannot unable unless
    hardly scarcely lack lacks lacked lacking non nicht kein keine keinen keinem keiner keines nie
    niemals nichts niemand ohne weder pas jamais aucun aucune rien sans nunca jamás nada nadie
    ningún ninguno ninguna tampoco não 不 没 沒""")
_NEGATIONS_BEFORE_TO = _split("""fail fails failed failing refuse refuses refused refusing decline
    declines declined declining""")
_NO_NEGATION = {  # the negation, then the next word: a set phrase that negates nothing
    "not": _split("only least"),
    "no": _split("doubt matter less fewer later sooner"),
    "nothing": _split("but"),
}
_OPPOSITES = """
increase rise rose risen grow grew grown climb gain : decrease fall fell fallen decline drop
increase rise rose risen grow grew grown climb gain : reduce shrink shrank sink sank cut plunge
up higher raise jump : down lower fall fell drop decline reduce cut plunge
accept approve adopt : reject refuse decline deny
before earlier : after later
more most : less fewer least
above over exceed : below under
buy bought purchase : sell sold
win won : lose lost
allow permit may : forbid forbidden prohibit ban
true : false
right correct : wrong
always : never
minimum : maximum
all every everyone : none nobody
yes : no
open : close shut
start begin began begun : end stop finish
enter : exit leave left
include : exclude
import : export
high : low
hot : cold
first : last
early : late
strong : weak
good better best : bad worse worst
pass : fail
support favour favor : oppose
with : without
plus : minus
guilty : innocent
mandatory compulsory required : optional voluntary
public : private
success succeed : failure fail
profit : loss
north northern : south southern
east eastern : west western
male man men : female woman women
love : hate
safe : dangerous
agree : disagree
ascend : descend
lend lent : borrow
inside : outside
old : new
credit : debit
internal : external
often frequently : rarely seldom
strengthen : weaken
encourage : discourage
appear : disappear vanish
alive : dead
"""
_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "mis")
_NO_PREFIX = _split("""income inform import important indeed invest intend intent invent inside
    under union unit until display disease discount disappoint improve impress uniform input
    intake instead dispatch dispose discover district inland imprint impart intern intense
    image into incase insure increase ironic mission misses dispute unite universe""")

_FUNCTION_WORDS = _split("""a an the this that these those some any each every all both either many
    most much few several such other another his her its our their my your i he she it we you they
    them him me us who whom whose which what when where why how if whether while although though
    because since as after before until once during about above across against along amid among
    around at behind below beneath beside besides between beyond by despite down for from in inside
    into like near of off on onto out outside over past per through throughout to toward towards
    under up upon via with within and or but nor so yet then thus hence therefore however moreover
    meanwhile also still even just only again already almost perhaps maybe please there here now is
    are was were be been being am do does did has have had can could will would shall should may
    might must let get got make made take see say says said asked told according earlier later last
    next more less yes well first second third finally instead indeed today
    i'm i've i'll i'd it's he's she's that's there's what's don't let's
    mr mrs ms miss dr prof sir madam mr. herr frau monsieur madame señor señora
    der die das ein eine den dem des und oder aber nicht im am um für mit von zu auf bei nach sie er
    es wir ihr ich wer was wie wo wann warum dieser diese dieses alle viele
    le la les un une des du et ou mais dans sur pour par avec il elle ils elles nous vous je ce
    cette ces el los las una y o pero en con por para del al se su sus que no si qui quand où""")

# ------------------------------------------------------------------------------------- patterns

_HAN = "\u2e80-\u2fff\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_UNSPACED = "\u3040-\u30ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0963\u0970-\u0dff"


def _tokens_pattern(letter: str, first: str = "") -> re.Pattern[str]:
    return re.compile(
        rf"{first}[^\W\d_]\.(?:[^\W\d_]\.)+"  # U.S., a.m.
        r"|(?:[^\W\d_]+\d|\d)[^\W_]*(?:[.,:'’/]\d[^\W_]*)*"  # 1,000.5, 3pm, v1.2, A320, 14:30
        rf"|{letter}+(?:['’]{letter}+)*(?:\+\+|\#)?"
        r"|[^\w\s]|\n"
    )


_TOKENS = _tokens_pattern(r"[^\W\d_]")
_TOKENS_WIDE = _tokens_pattern(
    rf"(?:(?![{_HAN}{_UNSPACED}])[^\W\d_]|[{_MARKS}])", rf"[{_HAN}]|[{_UNSPACED}]+|"
)
_WIDE = re.compile("[\u0300-\u1fff\u2e80-\U0003ffff]")
_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"([^\W\d_]*)(\d+(?:[.,:'’/]\d+)*)([^\W\d_]*)(.*)", re.DOTALL)
_SPACED = re.compile(r"(?<![\w.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\w])")
_SIGN = re.compile(r"(?<![\w)\]%.,/:–-])[-−–](?=[$€£¥]?\d)")
_VULGAR = re.compile(r"(?:(\d+)\s?)?([¼½¾⅐-⅞])")
_MIXED = re.compile(r"(?<![\w.,/-])(\d+)[- ](\d{1,2})/(\d{1,2})(?![\w/])")
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_KEY_NUMBER = re.compile(r"\d+(?:[.,'’:/\s-]*\d+)*")
_LOWER_WORD = re.compile(r"(?<![\w'’])[^\W\d_A-Z]+")

_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR = r"[12]\d{3}(?![\w%]|[.,:]\d)"
_DAY = r"\d{1,2}"
_NTH = r"(?:st|nd|rd|th|er|\.)?"
_DATE_FROM_DIGIT = re.compile(
    rf"""(?<![\w.,/:-])(?:
    (?P<iso>[12]\d{{3}})(?P<isep>[-/.])(?P<imonth>\d{{1,2}})(?P=isep)(?P<iday>{_DAY})(?!\d)
  | (?P<first>\d{{1,2}})(?P<sep>[/.-])(?P<other>\d{{1,2}})(?P=sep)(?P<year3>\d{{4}})(?!\d)
  | (?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?\s?(?P<half>[ap])\.?\s?m\b\.?
  | (?P<hour2>[01]?\d|2[0-4])[:h](?P<minute2>[0-5]\d)(?::\d\d)?(?![\d:/])
  | (?P<hour3>\d{{1,2}})\s(?:o['’]clock|uhr)\b
  | (?P<day1>{_DAY}){_NTH}(?:\s?[-–]\s?(?P<till1>{_DAY}){_NTH})?\s(?:of\s|de\s|day\sof\s)?
    (?P<month1>{_MONTH})(?:,?\s(?:de\s|del\s)?(?P<year1>{_YEAR}))?
  | (?P<quarter3>[1-4])(?:st|nd|rd|th)[\s-]quarter\b
  )""",
    re.IGNORECASE | re.VERBOSE,
)
_DATE_FROM_WORD = re.compile(
    rf"""\b(?:
    (?P<month2>{_MONTH})\s(?:the\s)?(?P<day2>{_DAY})(?:st|nd|rd|th)?
    (?:\s?[-–]\s?(?P<till2>{_DAY})(?:st|nd|rd|th)?)?(?![\w%/]|[.,:]\d)(?:,?\s(?P<year2>{_YEAR}))?
  | (?P<month4>{_MONTH}),?\s(?:of\s|de\s)?(?P<year4>{_YEAR})
  | q(?P<quarter>[1-4])\b
  | (?P<quarter2>first|second|third|fourth)[\s-]quarter\b
  )""",
    re.IGNORECASE | re.VERBOSE,
)
_DATE_GROUPS: dict[str, Any] = dict.fromkeys(
    [*_DATE_FROM_DIGIT.groupindex, *_DATE_FROM_WORD.groupindex]
)
_DATE_FIRST_WORDS = frozenset(_MONTHS) | _split("q1 q2 q3 q4 first second third fourth")
_WORD = re.compile(r"[^\W_]+")
_QUARTERS = {"1": 1, "2": 2, "3": 3, "4": 4, "f": 1, "s": 2, "t": 3}


class _Dropped(dict[int, str | None]):
    """Translation table that drops punctuation, white space and invisible characters."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        drop = unicodedata.category(char)[0] in "PZ" or char.isspace()
        drop = drop or unicodedata.category(char) in ("Cf", "Cc")
        # These say something; the accents on their own are typed as quotation marks.
        self[code] = None if (drop and char not in "%‰#&@§\0") or char in "`´" else char
        return self[code]


_DROPPED = _Dropped()


# ---------------------------------------------------------------------------------------- words

_IS_WORD, _IS_FIGURE, _IS_NEGATION, _IS_CAPITAL, _IS_END, _IS_OPPOSED = 1, 2, 4, 8, 16, 32
_IS_LABEL, _IS_LETTER, _IS_GERMAN = 64, 128, 256
_ENDS = frozenset('.!?…:;\n•"“„«‘(–—¦')


def _stem(word: str) -> str:
    """Cut the commonest English endings, so that an inflected word stays the same word."""
    size = len(word)
    if size > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif size > 5 and word.endswith("ing"):
        word = word[:-3]
    elif size > 4 and word.endswith(("ed", "es")) and not word.endswith("eed"):
        word = word[:-2]
    elif size > 3 and word.endswith("s") and word[-2] not in "sui":
        word = word[:-1]
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    return word


def _read_opposites() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for row in _OPPOSITES.strip().splitlines():
        left, right = ({_stem(word) for word in side.split()} for side in row.split(":"))
        for here, there in ((left, right), (right, left)):
            for word in here:
                table.setdefault(word, set()).update(there)
    return {word: frozenset(others) for word, others in table.items()}


_OPPOSITE = _read_opposites()


def _folded(token: str) -> str:
    return token.casefold().replace("’", "'")


@lru_cache(maxsize=1 << 16)
def _look(token: str) -> tuple[str, int]:
    """Return a token's stem and what it may be: looked up once a word, not once an occurrence."""
    if not token[0].isalnum() and not unicodedata.category(token[0]).startswith("M"):
        flags = _IS_END if token in _ENDS else 0
        return token, flags
    low = _folded(token)
    word = low.removesuffix("'s").removesuffix("'")
    if "." in word and not any(map(str.isdigit, word)):
        word = word.replace(".", "")
    if token in ("US", "USA", "U.S.", "U.S.A."):
        word = "usa"  # not the pronoun
    flags = _IS_WORD
    if any(map(str.isdigit, word)):
        return sys.intern(word), flags | _IS_FIGURE
    if (
        word in _CARDINALS
        or word in _ORDINALS
        or word in _LOOSE
        or low in _DATE_WORDS
        or word in _MONTHS
        or re.fullmatch("[ivx]{2,}", word)
        or (word in _SCALES and len(word) > 2)
        or _is_roman(token)
        or unicodedata.numeric(token[0], None) is not None
    ):
        flags |= _IS_FIGURE
    if word in _LABELS:
        flags |= _IS_LABEL
    if low in _GERMAN_CLUES:
        flags |= _IS_GERMAN
    if len(token) == 1 and token.isupper() and token.isascii():
        flags |= _IS_LETTER
    if low in _NEGATIONS or low.endswith("n't") or low in _NEGATIONS_BEFORE_TO or low == "nor":
        flags |= _IS_NEGATION
    if token[0].isupper() and word not in _FUNCTION_WORDS:
        flags |= _IS_CAPITAL
    stem = sys.intern(_stem(word))
    if _opposites_of(stem):
        flags |= _IS_OPPOSED
    return stem, flags


@lru_cache(maxsize=1 << 14)
def _opposites_of(stem: str) -> frozenset[str]:
    """Return the stems that would say the opposite: from the table, or without a prefix."""
    found = set(_OPPOSITE.get(stem, ()))
    # A word that is counted as a negation must not count a second time as an opposite.
    if stem not in _NO_STEMS:
        for prefix in _PREFIXES:
            if stem.startswith(prefix) and len(stem) > len(prefix) + 3:
                found.add(stem[len(prefix) :])
        if stem.endswith("less"):
            found.add(stem[:-4] + "ful")
    return frozenset(map(sys.intern, found))


@lru_cache(maxsize=1 << 14)
def _all_opposites_of(stems: frozenset[str]) -> frozenset[str]:
    return frozenset().union(*map(_opposites_of, stems))


_Pooled = TypeVar("_Pooled", frozenset[str], tuple[str, ...])


@lru_cache(maxsize=1 << 16)
def _one_for_all(value: Any) -> Any:
    return value


def _pooled(value: _Pooled) -> _Pooled:
    """Return one shared object for equal ones: most texts share their few names and numbers."""
    pooled: _Pooled = _one_for_all(value)
    return pooled


_NO_STEMS = frozenset(map(_stem, _NO_PREFIX | _NEGATIONS))


def _tokens(text: str) -> list[str]:
    if text.isascii() or not _WIDE.search(text):
        return _TOKENS.findall(text)
    tokens: list[str] = []
    for token in _TOKENS_WIDE.findall(text):
        # Without spaces there are no words to find; pairs of letters stand in for them.
        if len(token) > 2 and re.match(f"[{_UNSPACED}]", token):
            tokens.extend(token[at : at + 2] for at in range(len(token) - 1))
        else:
            tokens.append(token)
    return tokens


# -------------------------------------------------------------------------------------- numbers


def _is_roman(token: str) -> bool:
    return token.isupper() and token.isascii() and bool(_ROMAN.fullmatch(token))


def _roman(token: str) -> float:
    values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}[c] for c in token]
    following = [*values[1:], 0]
    return float(sum(-v if v < n else v for v, n in zip(values, following, strict=True)))


def _number(body: str, *, decimal_comma: bool) -> list[str]:
    """Return the plain values written in ``body``, for example ``["1000.5"]`` for "1,000.50"."""
    if "/" in body:
        top, _, bottom = body.partition("/")
        if top.isdecimal() and bottom.isdecimal() and 0 < int(top) < int(bottom) <= 10:
            return [_plain(int(top) / int(bottom))]
        return [body]
    if ":" in body:
        return [body]
    body = body.replace("'", "").replace("’", "")
    dots, commas = body.count("."), body.count(",")
    if dots and commas:
        decimal = "." if body.rfind(".") > body.rfind(",") else ","
        if body.count(decimal) > 1:
            return [body]
        body = body.replace("," if decimal == "." else ".", "").replace(decimal, ".")
    elif dots or commas:
        mark = "." if dots else ","
        grouped = re.fullmatch(rf"[1-9]\d{{0,2}}(?:\{mark}\d{{3}})+", body)
        # "1.000" is a thousand to most who write it so; "2.125" only in a language that does.
        if grouped and (
            dots + commas > 1 or decimal_comma == (mark == ".") or body.endswith(".000")
        ):
            body = body.replace(mark, "")
        elif dots > 1:
            return [body]  # a version or a clause number
        elif commas > 1:
            return [_plain(part) for part in body.split(",")]
        else:
            body = body.replace(",", ".")
    return [_plain(body)]


def _plain(value: float | str) -> str:
    if isinstance(value, str) and len(value) > 15:
        return value.lstrip("0") or "0"
    return f"{float(value):.12g}"


class _Figures:
    """The numbers and dates of one text, as item -> the words it was written in."""

    def __init__(self, text: str, tokens: list[str]) -> None:
        self.numbers: dict[str, str] = {}
        self.dates: dict[str, str] = {}
        given = text
        if not text.isascii():
            text = _VULGAR.sub(self._vulgar, text)
        if _DIGIT.search(text):
            text = _MIXED.sub(self._mixed, text)
            text = _SIGN.sub(" minus ", _SPACED.sub(self._unspaced, text))
            text = _DATE_FROM_DIGIT.sub(self._date, text)
        if not _DATE_FIRST_WORDS.isdisjoint(map(str.lower, tokens)):
            text = self._without_worded_dates(text)
        self.tokens = tokens if text == given else _tokens(text)
        self.lower = [_folded(token) for token in self.tokens]
        self.decimal_comma: bool | None = None
        self._last: tuple[str, str, int] | None = None  # value, words and end of a number, no unit
        done = 0
        for at, token in enumerate(self.tokens):
            if at >= done and _look(token)[1] & (_IS_FIGURE | _IS_LETTER):
                done = self._read(at)

    @staticmethod
    def _vulgar(match: re.Match[str]) -> str:
        return f"{int(match[1] or 0) + unicodedata.numeric(match[2]):.12g}"

    @staticmethod
    def _mixed(match: re.Match[str]) -> str:
        whole, top, bottom = map(int, match.groups())
        return f"{whole + top / bottom:.12g}" if top < bottom else match[0]

    @staticmethod
    def _unspaced(match: re.Match[str]) -> str:
        return re.sub(r"\s", "", match[0])

    def _without_worded_dates(self, text: str) -> str:
        """Try the slow pattern only where a word that can begin a date stands."""
        parts, at = [], 0
        for word in _WORD.finditer(text):
            begin = word.start()
            if begin >= at and word[0].lower() in _DATE_FIRST_WORDS:
                match = _DATE_FROM_WORD.match(text, begin)
                if match:
                    parts += [text[at:begin], self._date(match)]
                    at = match.end()
        return "".join([*parts, text[at:]])

    def _date(self, match: re.Match[str]) -> str:
        group = _DATE_GROUPS | match.groupdict()
        surface = match[0].strip()
        items: list[str] = []
        month: int | str
        month_word = group["month1"] or group["month2"] or group["month4"]
        if month_word:
            month = _MONTHS[month_word.lower().rstrip(".")]
            items.append(f"m{month}")
            days = (group["day1"] or group["day2"], group["till1"] or group["till2"])
            items += [f"d{month}.{int(day)}" for day in days if day]
            year = group["year1"] or group["year2"] or group["year4"]
            items += [f"y{year}"] if year else []
        elif group["iso"]:
            month, day = int(group["imonth"]), int(group["iday"])
            items += [f"y{group['iso']}", f"m{month}", f"d{month}.{day}"]
        elif group["first"]:
            first, other = int(group["first"]), int(group["other"])
            items.append(f"y{group['year3']}")
            if first <= 12 and other <= 12 and first != other and group["sep"] != ".":
                items.append(f"d{first}/{other}")  # day first or month first: nobody can know
            else:
                month, day = (first, other) if other > 12 else (other, first)
                items += [f"m{month}", f"d{month}.{day}"]
        elif quarter := group["quarter"] or group["quarter2"] or group["quarter3"]:
            word = quarter.lower()
            items.append(f"q{4 if word.startswith('fo') else _QUARTERS[word[0]]}")
        else:
            hour = int(group["hour"] or group["hour2"] or group["hour3"])
            minute = int(group["minute"] or group["minute2"] or 0)
            if group["half"]:
                hour = hour % 12 + (12 if group["half"].lower() == "p" else 0)
            items.append(f"t{hour}.{minute:02}")
        for item in items:
            self.dates.setdefault(item, surface)
        # Keeps a sentence's end, and keeps numbers on either side apart.
        return " ¦ . " if match[0].endswith(".") and group["half"] is None else " ¦ "

    def _word(self, at: int) -> str:
        return self.lower[at] if 0 <= at < len(self.lower) else ""

    def _add(self, value: str, unit: str, start: int, end: int) -> int:
        """Note one number; return where to read on."""
        surface = " ".join(self.tokens[start:end]).replace(" - ", "-")
        surface = re.sub(r"([$€£¥]) ", r"\1", surface)
        if value == "":
            return end
        if (
            unit
            and unit not in ("~", "th")
            and self._last
            and start - self._last[2] == 1
            and self._word(start - 1) in ("to", "and", "or", "-", "–", "bis", "und", "à", "y")
        ):
            # "3 to 5 %": the unit belongs to both.
            self.numbers.pop(f"{self._last[0]} ", None)
            self.numbers.setdefault(f"{self._last[0]} {unit}", self._last[1])
        self.numbers.setdefault(f"{value} {unit}", surface)
        self._last = (value, surface, end) if not unit else None
        return end

    def _unit(self, at: int) -> tuple[str, int]:
        """Return the unit written from ``at`` on, if any, and where it ends."""
        begin = at
        if self._word(at) in ("-", "‐", "‑"):
            at += 1
        word = self._word(at)
        if word == "percentage" and self._word(at + 1).startswith("point"):
            return "pp", at + 2
        if word in ("per", "por", "pour") and self._word(at + 1) in ("cent", "ciento"):
            return "%", at + 2
        if word == "°" and self._word(at + 1) in ("c", "f"):
            return f"°{self._word(at + 1)}", at + 2
        if word == "degrees" and self._word(at + 1) in ("celsius", "fahrenheit"):
            return f"°{self._word(at + 1)[0]}", at + 2
        if word in ("us", "u.s.", "american") and self._word(at + 1).startswith("dollar"):
            return "$", at + 2
        unit = _UNITS.get(word, "")
        return unit, at + 1 if unit else begin

    def _scale(self, value: float, at: int) -> tuple[float, int]:
        """Apply "million" and the like from ``at`` on."""
        while True:
            skip = at + 1 if self._word(at) == "-" else at
            word = self._word(skip)
            if word not in _SCALES or (word in _SHORT_SCALES and word != "bn"):
                return value, at
            value, at = value * _SCALES[word], skip + 1

    def _read(self, at: int) -> int:
        """Read the token at ``at``, and what belongs to it; return where to read on."""
        token, low = self.tokens[at], self.lower[at]
        if _DIGIT.search(token):
            return self._read_digits(at)
        if low in _DATE_WORDS:
            self.dates.setdefault(_DATE_WORDS[low], token)
        elif low in _MONTHS:
            before = self.tokens[at - 1] if at else "."
            if low not in _SHY_MONTHS or (
                token[0].isupper() and not token.isupper() and before not in _ENDS
            ):
                self.dates.setdefault(f"m{_MONTHS[low]}", token)
        elif low in _CARDINALS or low in _ORDINALS or (low in _SCALES and len(low) > 2):
            return self._read_words(at)
        elif low in _LOOSE:
            if (
                low == "half"
                and self._word(at + 1) in ("a", "an")
                and self._word(at + 2) in _SCALES
            ):
                return self._add(_plain(_SCALES[self._word(at + 2)] / 2), "", at, at + 3)
            return self._add(_LOOSE[low], "~", at, at + 1)
        elif token.isupper() and token.isascii():
            self._read_capitals(at)
        elif self._word(at - 1) in _LABELS and _is_roman(low.upper()):
            self._add(_plain(_roman(low.upper())), "", at, at + 1)
        return at + 1

    def _read_capitals(self, at: int) -> None:
        """Read a Roman numeral or the letter of "Annex B"."""
        token, before, after = self.tokens[at], self._word(at - 1), self._word(at + 1)
        labelled = before in _LABELS
        if labelled:
            # "Part I shall apply", but "the part I like".
            pronoun = (
                token in _PRONOUN
                and not self.tokens[at - 1][0].isupper()
                and after[:1].isalpha()
                and after not in _AFTER_ROMAN_I
            )
            if pronoun:
                return
            if _is_roman(token) and token not in ("C", "D", "L", "M"):
                self._add(_plain(_roman(token)), "", at - 1, at + 1)
            elif len(token) == 1:
                self._add(token.lower(), "", at - 1, at + 1)
        elif _is_roman(token) and set(token) <= set("IVX"):
            named = at > 0 and self.tokens[at - 1][0].isupper() and before not in _FUNCTION_WORDS
            closed = not after[:1].isalpha() or after == "of"
            if len(token) > 1 or (
                named and (token not in _PRONOUN or closed) and before not in _DATE_WORDS
            ):
                self._add(_plain(_roman(token)), "", at, at + 1)

    def _read_digits(self, at: int) -> int:
        low = self.lower[at]
        match = _DIGITS.fullmatch(low)
        before = self._word(at - 1)
        start = at
        if match is None:
            return self._add(low, "", at, at + 1)
        prefix, body, suffix, rest = match.groups()
        if rest or prefix not in ("", "v"):
            return self._add(low, "", at, at + 1)
        if before in _LABELS or prefix == "v":
            # A reference, not a quantity: 3.10 is not 3.1.
            value, end = body + suffix, at + 1
            while (
                self._word(end) == "("
                and self._word(end + 2) == ")"
                and len(self._word(end + 1)) in (1, 2, 3)
            ):
                value, end = f"{value}({self._word(end + 1)})", end + 3
            return self._add(value, "", start if prefix else at - 1, end)
        if suffix == "s" and len(body) in (2, 4) and body.endswith("0"):
            self.dates.setdefault(f"s{body if len(body) == 4 else '19' + body}", low)
            return at + 1
        if self.decimal_comma is None:
            self.decimal_comma = len(_EURO_WORDS.intersection(self.lower)) >= 3
        values = _number(body, decimal_comma=self.decimal_comma)
        unit, end = "", at + 1
        if suffix in ("st", "nd", "rd", "th", "er", "ème", "º", "ª"):
            unit = "th"
        elif suffix in _SHORT_SCALES:
            values[-1] = _plain(float(values[-1]) * _SCALES[suffix]) if _real(values[-1]) else low
        elif suffix in _UNITS:
            unit = _UNITS[suffix]
        elif suffix:
            return self._add(low, "", at, at + 1)
        elif (
            self._word(end) == "(" and self._word(end + 2) == ")" and len(self._word(end + 1)) == 1
        ):
            values[-1], end = f"{values[-1]}({self._word(end + 1)})", end + 3
        scaled = end
        if _real(values[-1]):
            number, scaled = self._scale(float(values[-1]), end)
            if scaled > end:
                values[-1], end = _plain(number), scaled
        if not unit:
            unit, end = self._unit(end)
        if before in _CURRENCY:
            unit, start = _UNITS[before], at - 1
            before = self._word(at - 2)
        if before in ("minus", "negative"):
            values[0], start = f"-{values[0]}", start - 1
        for value in values:
            self._add(value, unit, start, end)
        year = not unit and end == at + 1 and re.fullmatch(r"1[0-9]{3}|20[0-9]{2}", low)
        # A bare year is a date too; figures below 1600 need a word that says so.
        if year and (int(low) >= 1600 or before in _YEAR_CUES):
            self.dates.setdefault(f"y{low}", low)
        return end

    def _read_words(self, at: int) -> int:
        """Read a number in words: "twenty-one", "two hundred and five", "two thirds"."""
        total, current, end, count = 0.0, 0.0, at, 0
        unit = ""
        while end < len(self.lower):
            step = end
            spoken = ("-", "‐", "‑", "and") if current >= 100 or total else ("-", "‐", "‑")
            if count and self.lower[step] in spoken:
                step += 1
            word = self._word(step)
            if word in _CARDINALS:
                value = _CARDINALS[word]
                if count and not _joins(current, value):
                    break
                current += value
            elif word in _SCALES and len(word) > 2:
                scale = _SCALES[word]
                if scale <= 100:
                    current = (current or 1.0) * scale
                else:
                    total, current = total + (current or 1.0) * scale, 0.0
            elif word in _ORDINALS and (not count or _joins(current, _ORDINALS[word])):
                if count == 1 and current < 20 and word in _PARTS:
                    break
                current, end, count, unit = current + _ORDINALS[word], step + 1, count + 1, "th"
                break
            else:
                break
            end, count = step + 1, count + 1
        value = total + current
        only = self.lower[at] if count == 1 else ""
        labelled = self._word(at - 1) in _LABELS
        start = at
        part = end + 1 if self._word(end) in ("-", "‐", "‑") else end
        if unit == "":
            if self._word(part) in _PARTS and (self._word(part).endswith("s") or value == 1):
                value, end, only = value / _PARTS[self._word(part)], part + 1, ""
            elif self.lower[end : end + 3] == ["and", "a", "half"]:
                value, end, only = value + 0.5, end + 3, ""
            unit, end = self._unit(end)
            if self._word(at - 1) in ("minus", "negative"):
                value, start = -value, at - 1
        if only in ("one", "first", "second", "third", "eins", "uno") and not labelled:
            unit = "~"
        return self._add(_plain(value), unit, start, end)


def _joins(current: float, value: float) -> bool:
    """Whether a number word continues the one before it ("twenty one", not "two three")."""
    return (
        (current >= 20 and current % 10 == 0 and value < 10 and current % 100 != 0)
        or (current >= 100 and current % 100 == 0 and value < 100)
        or current == 0
    )


def _real(value: str) -> bool:
    return value.replace(".", "", 1).isdecimal()


# ---------------------------------------------------------------------------- negation and names


def _negations(tokens: list[str]) -> list[str]:
    """Return the words that negate."""
    found: list[str] = []
    lower = [_folded(token) for token in tokens]
    for at, low in enumerate(lower):
        before = lower[at - 1] if at else ""
        after = lower[at + 1] if at + 1 < len(lower) else ""
        if low in _NEGATIONS_BEFORE_TO:
            negates = after == "to"
        elif low == "nor":
            negates = not found
        elif low.endswith("n't"):
            negates = after not in _NO_NEGATION["not"]
        elif low in _NEGATIONS:
            negates = after not in _NO_NEGATION.get(low, ())
            if low == "no":
                numbered = after == "." and at + 2 < len(lower) and lower[at + 2][0].isdigit()
                again = before in ("and", "or", ",") and bool(found)
                # The answer "No, ..." is weighed against "Yes, ..." as an opposite.
                negates &= not numbered and not again and after != ","
            elif low == "not":
                negates &= before not in ("or", "if")
        else:
            continue
        if negates:
            found.append(tokens[at])
    return found


def _name_runs(tokens: list[str]) -> Iterator[tuple[list[str], list[str], bool]]:
    """Yield each run of capitalised words: its stems, its words, whether it opens a sentence."""
    stems: list[str] = []
    words: list[str] = []
    start = opens = True
    for token in tokens:
        stem, flags = _look(token)
        if flags & _IS_CAPITAL and _names_something(token):
            if not stems:
                opens = start
            stems.append(stem)
            words.append(token)
        elif stems and not (len(token) == 1 and (token.isupper() or stem == ".")):
            yield stems, words, opens
            stems, words = [], []
        if flags & _IS_END:
            start = True
            if stems and stem != ".":
                yield stems, words, opens
                stems, words = [], []
        elif flags & _IS_WORD:
            start = False
    if stems:
        yield stems, words, opens


@lru_cache(maxsize=1 << 14)
def _names_something(token: str) -> bool:
    """Whether a capitalised word can be a name: no initial, date, number or Roman numeral."""
    low = _folded(token).removesuffix("'s").rstrip(".")
    return (
        (len(low) > 1 or token[0] >= "\u2e80")
        and low not in _DATE_WORDS
        and low not in _MONTHS
        and low not in _CARDINALS
        and low not in _ORDINALS
        and low not in _LOOSE
        and low not in _SCALES
        and low not in _UNITS
        and low not in _NEGATIONS
        and not low.endswith("n't")
        and not (_is_roman(token) and set(token) <= set("IVX"))
        and not any(map(str.isdigit, low))
    )


def _is_german(tokens: list[str]) -> bool:
    clues = len(_GERMAN_CLUES.intersection(map(str.lower, tokens)))
    return clues > 1 or (clues == 1 and any(set(token) & set("äöüß") for token in tokens))


def _german_names(tokens: list[str]) -> frozenset[str]:
    """Return the stems of capitalised words that a German sentence does not show to be nouns."""
    names = set()
    for before, token in zip(["", *tokens], tokens, strict=False):
        noun = (
            before.lower() in _GERMAN_WORDS
            and before not in ("und", "mit", "von", "zu", "auf", "für", "auch", "nicht")
        ) or (
            before.islower() and len(before) > 3 and before.endswith(("e", "en", "er", "es", "em"))
        )
        if token[0].isupper() and not noun and not token.lower().endswith(_GERMAN_NOUN_ENDS):
            names.add(_look(token)[0])
    return frozenset(names)


# --------------------------------------------------------------------------------------- traits


def _key(text: str) -> str:
    def number(match: re.Match[str]) -> str:
        # "1.5" and "15" must stay apart, "1,000" and "1 000" need not.
        plain = re.sub(r"(?<=\d)[,'’\s](?=\d{3}(?!\d))", "", match[0])
        return "\0" + re.sub(r"[^\d.,:/-]+", "\0", plain) + "\0"

    if _DIGIT.search(text):
        parts: list[str] = []
        at = 0
        for match in _KEY_NUMBER.finditer(text):
            parts += [text[at : match.start()].translate(_DROPPED)]
            parts += ["-"] if _SIGN.match(text, max(match.start() - 1, 0)) else []
            parts += [number(match)]
            at = match.end()
        return "".join(parts) + text[at:].translate(_DROPPED)
    return text.translate(_DROPPED)


def traits(text: str) -> Traits:
    """Read what of ``text`` matters for comparing; linear in its length."""
    text = unicodedata.normalize("NFC", text)
    tokens = _tokens(text)
    counts: dict[str, int] = {}
    seen = 0
    opposed: set[str] = set()
    for token in tokens:
        stem, flags = _look(token)
        if flags & _IS_WORD:
            seen |= flags
            counts[stem] = counts.get(stem, 0) + 1
            if flags & _IS_OPPOSED:
                opposed.add(stem)
    words = set(counts)
    for stem, count in counts.items():
        if count > 1:
            words.update(sys.intern(f"{stem}\0{n}") for n in range(2, count + 1))
    labelled = seen & _IS_LABEL and seen & _IS_LETTER
    figures = _Figures(text, tokens) if seen & _IS_FIGURE or labelled else None
    names: frozenset[str] = frozenset()
    maybe: frozenset[str] = frozenset()
    runs: tuple[tuple[str, ...], ...] = ()
    if seen & _IS_CAPITAL:
        names, maybe, runs = _names(tokens, german=bool(seen & _IS_GERMAN) and _is_german(tokens))
    return Traits(
        key=_key(text.casefold()),
        words=frozenset(words),
        numbers=_pooled(frozenset(figures.numbers)) if figures else frozenset(),
        dates=_pooled(frozenset(figures.dates)) if figures else frozenset(),
        negations=len(_negations(tokens)) if seen & _IS_NEGATION else 0,
        opposites=_all_opposites_of(frozenset(opposed)),
        names=names,
        maybe=maybe,
        runs=runs,
    )


def _names(
    tokens: list[str], *, german: bool
) -> tuple[frozenset[str], frozenset[str], tuple[tuple[str, ...], ...]]:
    found = list(_name_runs(tokens))
    names = {stem for stems, _, opens in found for stem in stems[1 if opens else 0 :]}
    maybe = {stems[0] for stems, _, opens in found if opens} - names
    runs = tuple(_pooled(tuple(stems)) for stems, _, _ in found)
    if names:
        letters = [token for token in tokens if len(token) > 3 and token[0].isalpha()]
        capitals = sum(token[0].isupper() for token in letters)
        if len(letters) > 3 and capitals * 10 >= len(letters) * 7:
            # Headline case: a capital says little, so a name counts only against another.
            names, maybe = set(), names | maybe
        elif german:
            sure = _german_names(tokens)
            names, maybe = set(), (names | maybe) & sure
    return _pooled(frozenset(names)), _pooled(frozenset(maybe)), runs


def common_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the stems that ``texts`` write in lower case: no names even at a sentence start."""
    words: set[str] = set()
    for text in texts:
        words.update(_LOWER_WORD.findall(text))
    return frozenset(_look(word)[0] for word in words)


# -------------------------------------------------------------------------------------- relating


def relate(a: Traits, b: Traits, common: frozenset[str] = frozenset()) -> tuple[Kind, Difference]:
    """Return how the wording of two texts relates, and which facts differ.

    Args:
        a: One text's traits.
        b: The other's; the order does not matter.
        common: From :func:`common_words`.
    """
    kind, differs = _relate(a, b, common)
    return Kind(kind), _DIFFERENCES[differs]


def _relate(a: Traits, b: Traits, common: frozenset[str]) -> tuple[int, int]:
    if a.key == b.key and a.negations == b.negations:  # "not able" is not "notable"
        return 0, 0
    size = len(a.words) + len(b.words)
    shared = len(a.words & b.words)
    near = 3 * shared >= size > 0  # Dice coefficient of at least 2/3
    differs = 0
    if a.numbers != b.numbers and (
        _lacks_number(a, b) or _lacks_number(b, a) or any(_numbers_apart(a, b))
    ):
        differs = _NUMBER
    if a.dates != b.dates and any(_dates_apart(a.dates, b.dates, near=near)):
        differs |= _DATE
    odd = a.negations != b.negations
    if 2 * shared >= size // 2 and not (
        a.opposites.isdisjoint(b.words) and b.opposites.isdisjoint(a.words)
    ):
        # "Not legal" and "illegal" say the same: the two cancel out.
        odd ^= len(_opposed(a, b)) % 2 == 1
    if odd:
        differs |= _NEGATION
    same_names = a.names <= b.words and b.names <= a.words
    same_names = same_names and a.maybe <= b.words and b.maybe <= a.words
    if not same_names and any(_names_apart(a, b, common, near=near)):
        differs |= _NAME
    return (1 if near else 2), differs


def _lacks_number(a: Traits, b: Traits) -> bool:
    """Whether a number of ``a``, said in earnest, is missing in ``b``: the common case, quickly."""
    for item in a.numbers:
        if item not in b.numbers and item[-1] != "~" and not _said_in(b, item):
            return True
    return False


def _numbers_apart(a: Traits, b: Traits) -> tuple[list[str], list[str]]:
    """Return the numbers of each side that the other lacks, or nothing if none matters.

    A number that one side simply leaves out counts in paraphrases too: dropping that side's
    partner would lose a figure.
    """
    left = [item for item in a.numbers - b.numbers if not _said_in(b, item)]
    right = [item for item in b.numbers - a.numbers if not _said_in(a, item)]
    firm = any(not item.endswith("~") for item in left + right)
    return (left, right) if firm or (left and right) else ([], [])


def _said_in(other: Traits, item: str) -> bool:
    """Whether a text says a number in a fuller or shorter way: "5" for "5 km", "third" for "3"."""
    value, _, unit = item.partition(" ")
    if f"y{value}" in other.dates:
        return True
    value += " "
    for match in other.numbers:
        if match.startswith(value):
            units = (unit, match[len(value) :])
            if "%" not in units and not _SOFT_UNITS.isdisjoint(units):
                return True
    return False


_SOFT_UNITS = frozenset(("", "~", "th"))


def _dates_apart(
    a: frozenset[str], b: frozenset[str], *, near: bool
) -> tuple[list[str], list[str]]:
    """Return the parts of dates that each side has alone, or nothing if none matters.

    Two different weekdays contradict in any wording. A date left out matters only where the rest
    is the same, and not where it merely says more of a date that both have.
    """
    left, right, both = a - b, b - a, a & b
    sorts = {item[0] for item in left} & {item[0] for item in right}
    if sorts:
        return (
            [item for item in left if item[0] in sorts],
            [item for item in right if item[0] in sorts],
        )
    if near and (not both or (bool(left) != bool(right) and _more_of(left | right, both))):
        return list(left), list(right)
    return [], []


def _more_of(extra: frozenset[str], both: frozenset[str]) -> bool:
    return bool({item[0] for item in extra} & {item[0] for item in both})


def _opposed(a: Traits, b: Traits) -> list[tuple[str, str]]:
    """Return the (word of a, word of b) that say opposites, each alone on its side."""
    left, right = a.words - b.words, b.words - a.words
    pairs = (
        [
            (word, other)
            for word in sorted(left)
            for other in sorted(right)
            if other in _opposites_of(word) or word in _opposites_of(other)
        ]
        if len(left) * len(right) < 400
        else []
    )
    found: list[tuple[str, str]] = []
    for word, other in pairs:
        if not any(word == one or other == two for one, two in found):
            found.append((word, other))
    return [pair for pair in found if not _NEGATION_STEMS.intersection(pair) or "yes" in pair]


_NEGATION_STEMS = frozenset(map(_stem, _NEGATIONS))


def _names_apart(
    a: Traits, b: Traits, common: frozenset[str], *, near: bool
) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """Return the names that each side has alone, or nothing if none matters.

    One name in place of another counts in any wording. A name left out counts only where the rest
    is the same, and not where a longer form of it stays ("John F. Kennedy", "Kennedy").
    """
    left, left_longer = _alone(a, b, common)
    right, right_longer = _alone(b, a, common)
    if left and right:
        left, right = _without_short_forms(left, right)
    if left and right:
        return left, right
    for run in left_longer:
        for other in right_longer:
            if set(run) & set(other):  # John Smith, Mary Smith
                return [run], [other]
    if near and (left or right):
        sure = a.names | b.names
        left = [run for run in left if sure.intersection(run)]
        right = [run for run in right if sure.intersection(run)]
        return left, right
    return [], []


def _alone(
    a: Traits, b: Traits, common: frozenset[str]
) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """Return the names of ``a`` that ``b`` lacks wholly, and those it has in part."""
    whole, partly = [], []
    for run in a.runs:
        if b.words.issuperset(run):
            continue
        words = [w for w in run if w in a.names or (w in a.maybe and w not in common)]
        missing = [word for word in words if word not in b.words]
        if missing and len(missing) == len(words):
            whole.append(run)
        elif missing:
            partly.append(run)
    return whole, partly


def _without_short_forms(
    left: list[tuple[str, ...]], right: list[tuple[str, ...]]
) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """Drop the pairs of an acronym and the words that it stands for."""
    for run in left[:]:
        for other in right[:]:
            if _short_for(run, other) or _short_for(other, run):
                if run in left:
                    left.remove(run)
                right.remove(other)
    return left, right


def _short_for(short: tuple[str, ...], run: tuple[str, ...]) -> bool:
    if len(short) > 1 or len(run) < 2:
        return False
    initials = "".join([word[0] for word in run])
    return short[0] in (initials, initials + "a")


def relate_pairs(
    texts: Sequence[str],
    a: NDArray[np.int32],
    b: NDArray[np.int32],
    progress: Progress = NO_PROGRESS,
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Relate many pairs, reading each text once.

    Args:
        texts: The collection.
        a: Position of each pair's one text, shape (pairs,).
        b: Position of each pair's other text, shape (pairs,).
        progress: Told of the pairs done.

    Returns:
        The :class:`Kind` and the :class:`Difference` of each pair, both of shape (pairs,).

    Raises:
        CancelledError: When cancelled.
    """
    progress.start(Phase.RELATING, len(a), "pairs")
    common = common_words(texts)
    read: list[Traits | None] = [None] * len(texts)
    kinds = np.empty(len(a), np.uint8)
    differs = np.empty(len(a), np.uint8)
    step = 4096
    for begin in range(0, len(a), step):
        rows = zip(a[begin : begin + step].tolist(), b[begin : begin + step].tolist(), strict=True)
        for at, (one, two) in enumerate(rows, begin):
            left = read[one]
            if left is None:
                left = read[one] = traits(texts[one])
            right = read[two]
            if right is None:
                right = read[two] = traits(texts[two])
            kinds[at], differs[at] = _relate(left, right, common)
        progress.advance(min(step, len(a) - begin))
    return kinds, differs


# ------------------------------------------------------------------------------------ explaining


def what_differs(a: str, b: str, common: frozenset[str] = frozenset()) -> list[str]:
    """Say in short phrases which facts differ, for example ``["number: 3 % / 5 %"]``."""
    a, b = unicodedata.normalize("NFC", a), unicodedata.normalize("NFC", b)
    one, two = traits(a), traits(b)
    kind, differs = relate(one, two, common)
    near = kind is Kind.NEAR
    here, there = _Figures(a, _tokens(a)), _Figures(b, _tokens(b))
    phrases = []
    if Difference.NUMBER in differs:
        left, right = _numbers_apart(one, two)
        phrases.append(("number", _said(left, here.numbers), _said(right, there.numbers)))
    if Difference.DATE in differs:
        left, right = _dates_apart(one.dates, two.dates, near=near)
        phrases.append(("date", _said(left, here.dates), _said(right, there.dates)))
    if Difference.NEGATION in differs:
        left, right = _negations(_tokens(a)), _negations(_tokens(b))
        opposed = _opposed(one, two)
        left += [_written(word, a) for word, _ in opposed]
        right += [_written(word, b) for _, word in opposed]
        phrases.append(("negation", _list(left), _list(right)))
    if Difference.NAME in differs:
        runs, others = _names_apart(one, two, common, near=near)
        phrases.append(("name", _list(_spelled(runs, a)), _list(_spelled(others, b))))
    return [f"{label}: {' / '.join(filter(None, sides))}" for label, *sides in phrases]


def _list(words: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(words))


def _said(items: list[str], written: dict[str, str]) -> str:
    order = list(written)
    return _list(written[item] for item in sorted(items, key=order.index))


def _written(stem: str, text: str) -> str:
    stem = stem.partition("\0")[0]
    return next((token for token in _tokens(text) if _look(token)[0] == stem), stem)


def _spelled(runs: list[tuple[str, ...]], text: str) -> list[str]:
    written = {tuple(stems): " ".join(words) for stems, words, _ in _name_runs(_tokens(text))}
    return [written[run] for run in runs]
