"""Which code page a text is in, where neither a mark nor UTF-8 tells.

Three families are told apart by how the bytes above 127 stand: alone between plain letters in
Latin writing, in whole words in Cyrillic, in pairs in Chinese, Japanese and Korean. Within a family
the page wins in which the text reads best. What is left is a matter of statistics, for
charset-normalizer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

_SAMPLE = 100_000  # bytes that are looked at

# What real text files come in. Left to choose among all that exist, the detector finds Icelandic
# Macintosh text in English.
_LEGACY = (
    *("cp1250", "cp1252", "cp1254", "cp1257", "iso8859_2"),
    *("cp1251", "cp1253", "cp1255", "cp1256", "iso8859_5", "iso8859_7", "koi8_r", "koi8_u"),
    *("cp932", "euc_jp", "gb18030", "big5", "cp949"),
)
# The letters of languages with more than plain ones, and words by which each is known.
_LANGUAGES = {
    "en": (
        "éèêïñö",
        "the of and to in is that it was he for with on at by a an no not yes this are be",
    ),
    "fr": ("àâæçèéêëîïôùûüÿœ", "le la les des est et une dans qui pour"),
    "de": ("äöüß", "der die das und ist nicht ein zu den mit aus"),
    "es": ("áéíóúüñ", "el los las que una por con del y en"),
    "pt": ("àáâãçéêíóôõúü", "os que uma para com não do da em"),
    "it": ("àèéìíîòóùú", "il che di una per con non del gli è"),
    "sv": ("åäöæøé", "och att det som en du har inte jag med till og i"),
    "is": ("áéíóúýþæöð", "og að er ekki sem um við var"),
    "ca": ("àçèéíïòóúü", "els les que una per amb del és"),
    "cs": ("áčďéěíňóřšťúůýž", "a se na je že do ve pro by jsou jako tak ale nebo jeho jsem ten to"),
    "sk": ("áäčďéíĺľňóôŕšťúýž", "a sa na je že do vo pre by ako tak ale alebo jeho som ten to"),
    "pl": ("ąćęłńóśźż", "i w na się nie że do jest z jak ale po co tak od za to jego"),
    "hu": ("áéíóöőúüű", "a az és egy hogy nem is volt meg csak de van mint ez"),
    "ro": ("ăâîşţ", "și de la cu nu este pe un o din care mai am sunt dar ce"),
    "hr": ("čćđšž", "i je u se na da su za od sam ali kao to ne bio"),
    "tr": ("âçğıîöşüû", "ve bir bu da de için ile"),
    "lt": ("ąčęėįšųūž", "ir yra kad su į apie"),
    "lv": ("āčēģīķļņšūž", "un ir ka ar no par"),
    "et": ("äõöüšž", "ja on ei see et ka"),
}
# Pages with the languages that are written in them; the first one wins a tie.
_LATIN = (
    ("cp1252", "en fr de es pt it sv ca"),
    ("cp1250", "cs sk pl hu ro hr de"),
    ("iso8859_2", "cs sk pl hu ro hr de"),
    ("cp1254", "tr"),
    ("cp1252", "is"),
    ("cp1257", "lt lv et"),
    ("cp850", "en fr de es pt it sv is ca"),
    ("cp852", "cs sk pl hu ro hr de"),
    ("mac_roman", "en fr de es pt it sv is ca"),
)
_SIGNS = frozenset("‘’“”„‹›«»–—…•€£§°©®™´·¿¡¢¥½¼¾²³\xa0ªº±×")
_WORDS_OF_ONE = frozenset("àáâèéêíóôúåæøöü")
_CURRENCIES = frozenset("€£¥¢")
_IN_WORDS = frozenset("’‘-­·´")
_PARTNERS = {"¡": "!", "¿": "?", "«": "»", "»": "«"}  # without which a sign does not stand
# The ten most common letters of an alphabet, about half of any text; the others; the pages.
_ALPHABETS = (
    ("оеаинтсрвл", "кмдпуяыьгзбчйхжшюцщэфъёіїєґ",
     "cp1251 koi8_r koi8_u cp866 iso8859_5 mac_cyrillic"),
    ("αοιετσνηυρ", "πκλμςωδγθχβφξζψίάόέήώύϊϋΐΰ", "cp1253 iso8859_7 cp737"),
    ("יוהלאמרבתנ", "שעקדחכפצגטסזםןףץך", "cp1255 cp862"),
    ("اليمونرتب", "ةعدسفقكحجشطصخذغثضظزهوىأإآؤئء", "cp1256 iso8859_6"),
)  # fmt: skip
# Signs that stand in nearly every sentence.
_COMMON_CHINESE = "[的一是不了在人有我他這中大來上國個到說們為和你地出道也時，。：；]"
_WORD = re.compile(rb"(?<![a-z\x80-\xff])[a-z]+(?![a-z\x80-\xff])")
_RUN = re.compile(rb"[\x80-\xff]+")
_INSIDE = re.compile(rb"(?<=[A-Za-z])[\x80-\xff]{1,2}(?=[a-z])")
_FRAME = re.compile("[^\\W\\d_][\u2500-\u259f]+[^\\W\\d_]")  # what tables are drawn with, in a word
_CAPITAL = re.compile(r"\b\w")


def guess(data: bytes) -> Iterator[str]:
    """Give the code pages that bytes may be in, the likeliest first.

    Args:
        data: A text in none of the forms of Unicode, with bytes above 127.
    """
    # Only lines with such bytes tell; a line may be long.
    telling = b"\n".join(line for line in data.split(b"\n") if not line.isascii())[:_SAMPLE]
    runs = _RUN.findall(telling)

    alone = sum(len(run) == 1 for run in runs)
    foreign = sum(map(len, runs))
    scattered = alone * 2 >= len(runs) and foreign * 3 <= len(telling)
    # Two in a row are rarer, but no other alphabet is mixed with Latin letters in a word.
    inside = len(_INSIDE.findall(telling))
    scattered = scattered or (inside * 2 >= len(runs) and foreign * 2 <= len(telling))
    if scattered and (likeliest := _latin(telling, data)):
        yield likeliest
    elif not scattered:
        yield from _other_alphabets(telling)
        yield from _east_asian(telling, runs)
    yield from _by_statistics(telling, data)
    yield from ("cp1252", "latin-1")


def _latin(telling: bytes, data: bytes) -> str | None:
    """Return the code page in which most characters make sense beside their neighbours."""
    plain = {word.decode() for word in _WORD.findall(data[:_SAMPLE].lower())}
    best: tuple[int, int] = (0, 0)
    found = None
    framed = b"\n" + telling + b"\n"  # a neighbour for the first and the last
    places = (match.start() for match in re.finditer(rb"[\x80-\xff]", framed))
    neighbours = Counter(framed[at - 1 : at + 2] for at in places)
    present = bytes(set(telling))
    for codec, languages in _LATIN:
        letters, signs = _in_context(neighbours, present, codec)
        for language in languages.split():
            alphabet, words = _LANGUAGES[language]
            own = sum(letters[letter] for letter in alphabet)
            score = signs + own
            known = len(plain.intersection(words.split()))
            if (score, known) > best and score > 0:
                best, found = (score, known), codec
    total = sum(len(run) for run in _RUN.findall(telling))
    return found if best[0] * 2 > total else None


def _in_context(neighbours: Counter[bytes], present: bytes, codec: str) -> tuple[Counter[str], int]:
    """Count the letters that stand as letters do, and the signs less what stands as nothing does.

    Args:
        neighbours: How often each byte above 127 stands between which two others.
        present: Every byte of the text, once.
        codec: A code page of one byte a character.

    Returns:
        How often each small letter stands, those in capitals included; and the balance of the rest.
    """
    signs = present.decode(codec, "replace")
    letters: Counter[str] = Counter()
    balance = 0
    for spelt, times in neighbours.items():
        before, letter, after = list(spelt.decode(codec, "replace"))
        inside = before.isalpha() and after.isalpha()
        if letter.isalpha():
            # No capital stands behind a small letter, and no small one before a capital.
            if letter.isupper():
                wrong = before.islower() or (before.isalpha() and after.islower())
            else:
                wrong = after.isupper()
            near_digit = before.isdigit() or after.isdigit()
            alone = not before.isalpha() and not after.isalpha()
            if wrong or (alone and (near_digit or letter.lower() not in _WORDS_OF_ONE)):
                balance -= times
            else:
                letters[letter.lower()] += times
        elif letter in _SIGNS:
            beside = (
                letter in _CURRENCIES
                and (before + after).strip()
                and not any(map(str.isdigit, before + after))
            )
            lone = letter in _PARTNERS and _PARTNERS[letter] not in signs
            lone = lone or (letter == "±" and before.isalpha())
            balance += -times if beside or lone or (inside and letter not in _IN_WORDS) else times
        else:
            balance -= 2 * times
    return letters, balance


def _other_alphabets(telling: bytes) -> Iterator[str]:
    """Give the page in which the common letters of its alphabet are as common as they should."""
    best, found = (0.0, 0.0), None
    for common, others, codecs in _ALPHABETS:
        for codec in codecs.split():
            decoded = telling.decode(codec, "replace")
            text = re.sub(r"[\x00-\x7f]", "", decoded)
            small = _CAPITAL.sub(lambda letter: letter[0].lower(), decoded)
            share = sum(map(small.count, common)) / max(len(text), 1)
            every = share + sum(map(text.lower().count, others)) / max(len(text), 1)
            if (
                _FRAME.search(decoded) is None
                and share >= 0.4
                and every >= 0.75
                and (every + share, every) > best
            ):
                best, found = (every + share, every), codec
    if found:
        yield found


def _east_asian(telling: bytes, runs: list[bytes]) -> Iterator[str]:
    """Give the page of Chinese, Japanese or Korean whose most common signs a text has."""
    pairs = [run[i] for run in runs if len(run) % 2 == 0 for i in range(0, len(run), 2)]
    words = [lead for lead in pairs if lead >= 0xB0]
    even = len(pairs) * 2 == sum(map(len, runs))
    if even and pairs and all(byte >= 0xA1 for run in runs for byte in run):
        kana = sum(lead in (0xA4, 0xA5) for lead in pairs)
        if kana * 6 >= len(pairs):
            yield "euc_jp"
        elif words and all(0xB0 <= lead <= 0xC8 for lead in words) and b" " in telling:
            yield "cp949"
        elif sum(0xB0 <= lead <= 0xD7 for lead in words) * 10 >= len(words) * 8:
            yield "gb18030"
    for codec, common in (("cp932", r"[\u3041-\u3096\u30a1-\u30fa]"), ("big5", _COMMON_CHINESE)):
        text = re.sub(r"[\x00-\x7f]", "", telling.decode(codec, "replace"))
        if text and "\ufffd" not in text[:-1] and len(re.findall(common, text)) * 6 >= len(text):
            yield codec


def _by_statistics(telling: bytes, data: bytes) -> Iterator[str]:
    from charset_normalizer import from_bytes  # slow to import, and seldom needed

    matches = from_bytes(telling, cp_isolation=list(_LEGACY))
    best = matches.best()
    if (best is None or best.encoding in dict(_LATIN)) and (likeliest := _latin(telling, data)):
        yield likeliest
    likely = [match.encoding for match in matches]
    # Japanese read as Korean is full of lone letters, which Korean is never written in.
    if likely[:1] == ["cp949"]:
        korean = telling.decode("cp949", "replace")
        lone = len(re.findall(r"[\u3131-\u3163]", korean))
        if lone * 10 > len(korean):
            likely.append(likely.pop(0))
    yield from likely
