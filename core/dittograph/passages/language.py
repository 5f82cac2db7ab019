"""Which language most of some texts are in, by their small words and their letters.

The question is only whether an encoder for English will do. For that a few dozen small words of a
language are enough: nearly every sentence has some, and they are there at once, where a trained
detector takes a second to load and guesses at the language of a product's name. Texts that show
nothing count for nothing, so that a list of names asks no question.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

ENGLISH = "English"
_MOST_TEXTS = 400
_LONGEST = 600  # characters of a text that are looked at
_FEWEST_WORDS = 12  # of texts whose language is known
_MOST = 0.5  # share of the words from which on it is "most"
_WORD = re.compile(r"[^\W\d_]+")

_SMALL_WORDS = {
    ENGLISH: "the of and to in is that it for was on are as with his they be at this have from or "
    "had by not but what all were we when your can there an which their has will you if would do "
    "how about who been its more no our these than may please after before she he her them should "
    "a i am me my so do did get got into over under up out two three four one man woman men people "
    "s t into while near off down very just being during until against between both each only such",
    "German": "der die das und ist nicht ein eine einen einem einer zu den dem des mit von auf für "
    "sich im auch es an werden aus er hat dass sie nach wird bei noch wie einem über so zum kann "
    "zur sind war haben nur oder aber vor bis mehr durch man dann wenn ihr wir ich sein bitte",
    "French": "le la les de des du et est un une en que qui dans pour pas au sur ne se ce il sont "
    "avec plus par cette ou mais comme aux elle été nous vous leur fait son sa ses ont être avoir "
    "après sans deux même aussi tout bien peut ces notre votre",
    "Spanish": "el la los las de del que y en un una es se no por con para su al lo como más pero "
    "sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien "
    "desde todo nos durante todos uno les ni contra otros ese eso fue ser son está",
    "Italian": "il lo la i gli le di del della dei delle e che è un una in non per con si da al "
    "alla sono come più ma anche nel nella questo questa ha o se su dal dalla ai alle essere stato "
    "hanno era loro tra suo sua cui quando dopo molto tutti",
    "Dutch": "de het een en van is dat in te niet op aan met voor zijn er die ook als bij maar om "
    "dan nog naar uit door over ze zich hij heeft hebben deze kan worden wordt werd of wel geen "
    "tot meer was al daar onze wij je u moet zal",
    "Portuguese": "o a os as de do da dos das e que em um uma para com não no na nos nas por mais "
    "se como mas foi ao ele ela seu sua ou quando muito já eu também só pelo pela até isso entre "
    "era depois sem mesmo aos ter seus quem nem são está você",
    "Polish": "i w nie na się z do to że jest o jak po za od ale przez dla czy tak co tym tego "
    "jego są już był tylko było może być ich bardzo oraz jako które który która przy ze ma jej",
    "Czech": "a se v na je že o s z do i to k ve pro za by ale si po jako tak jsou od nebo které "
    "který která při jeho však již být byl byla bylo aby jen také až mezi když není",
    "Slovak": "a sa v na je že o s z do i to k vo pre za by ale si po ako tak sú od alebo ktoré "
    "ktorý ktorá pri jeho však už byť bol bola bolo aby len tiež až medzi keď nie",
    "Swedish": "och att det i en på är av för som med till den inte har de om ett var men sig så "
    "från kan när hade vi han skulle nu man efter eller också ska under mot vara blir mycket här",
    "Danish": "og at det i en på er af for som med til den ikke har de om et var men sig så fra "
    "kan når havde vi han skulle nu man efter eller også skal under mod være bliver meget her jeg",
    "Norwegian": "og å det i en på er av for som med til den ikke har de om et var men seg så fra "
    "kan når hadde vi han skulle nå man etter eller også skal under mot være blir mye her jeg",
    "Finnish": "ja on ei se että oli hän mutta joka kun niin ovat mukaan myös tai jos ole kuin sen "
    "ne hänen olla sitä tämä voi vain ollut kanssa jo vuoden siitä sekä tämän",
    "Hungarian": "a az és hogy nem is egy van volt meg ez de csak már mint el ki vagy azt még ha "
    "lesz minden kell én fel majd mert olyan lehet után ezt arra szerint",
    "Romanian": "și de în la cu pe a este nu că din un o pentru care mai să sau ce au fost prin "
    "dar se lui al după ca fi este sunt sa acest această între când",
    "Croatian": "i je u se na da za su od s o nije kao ili ali iz što koji koja koje će bi po to "
    "bio bila biti samo još nakon također kako do ne prema među",
    "Slovenian": "in je v se na da za so z ki pa ne kot ali bi pri po iz tudi še od do ni bil bila "
    "bilo lahko ter samo kako ko med vse",
    "Turkish": "ve bir bu için da de ile çok daha gibi olarak ne olan o kadar sonra var değil en "
    "her ama ya mi şey ben göre ki oldu olduğu tarafından iki",
    "Indonesian": "yang dan di dengan untuk dari pada ini itu tidak dalam adalah akan ke oleh "
    "sebagai juga karena ada bisa mereka telah atau lebih saya sudah kami anda dapat",
    "Catalan": "el la els les de del i que en un una és per amb no al es com més però són va ha "
    "aquest aquesta seva seu també sobre dels ja si entre quan fins",
    "Estonian": "ja on ei et see oli ka kui oma ning mis ta aga või kes siis nii välja seda pärast "
    "veel ole olid selle mida",
    "Latvian": "un ir ar no par uz kas ka tas arī bet kā vai pēc to viņš tā tika šo savu būs jau "
    "tikai lai bija līdz",
    "Lithuanian": "ir yra kad su iš ne į tai kaip bet ar po už nuo jis buvo per jau tik apie bus "
    "dėl prie taip savo kurie",
    "Vietnamese": "và của là có cho không được trong một các với những đã người này để khi từ đến "
    "ra như về tại cũng sẽ",
}  # fmt: skip
# Letters that say as much as a small word, and which languages they are of.
_LETTERS = {
    "ß": ("German",), "ä": ("German", "Swedish", "Finnish", "Estonian"), "å": ("Swedish", "Danish",
    "Norwegian"), "ö": ("German", "Swedish", "Finnish", "Hungarian", "Turkish"), "ü": ("German",
    "Hungarian", "Turkish", "Estonian"), "ø": ("Danish", "Norwegian"), "æ": ("Danish", "Norwegian"),
    "ñ": ("Spanish",), "ã": ("Portuguese",), "õ": ("Portuguese", "Estonian"), "ç": ("French",
    "Portuguese", "Turkish", "Catalan"), "ê": ("French", "Portuguese"), "è": ("French", "Italian",
    "Catalan"), "œ": ("French",), "ł": ("Polish",), "ę": ("Polish", "Lithuanian"), "ą": ("Polish",
    "Lithuanian"), "ś": ("Polish",), "ż": ("Polish",), "ř": ("Czech",), "ů": ("Czech",), "ě":
    ("Czech",), "ľ": ("Slovak",), "ô": ("Slovak", "French"), "ő": ("Hungarian",), "ű":
    ("Hungarian",), "ș": ("Romanian",), "ț": ("Romanian",), "ă": ("Romanian", "Vietnamese"), "đ":
    ("Croatian", "Vietnamese"), "ğ": ("Turkish",), "ı": ("Turkish",), "ş": ("Turkish",), "ė":
    ("Lithuanian",), "ų": ("Lithuanian",), "ā": ("Latvian",), "ē": ("Latvian",), "ļ": ("Latvian",),
    "ư": ("Vietnamese",), "ơ": ("Vietnamese",),
}  # fmt: skip
_CYRILLIC = "in Cyrillic letters"
# Writing systems: the first and last letter of a range, and the language where there is only one.
_SCRIPTS = (
    ("\u0370", "\u03ff", "Greek"),
    ("\u0400", "\u052f", _CYRILLIC),
    ("\u0530", "\u058f", "Armenian"),
    ("\u0590", "\u05ff", "Hebrew"),
    ("\u0600", "\u06ff", ""),  # Arabic, Persian, Urdu
    ("\u0900", "\u097f", ""),  # Hindi, Marathi, Nepali
    ("\u0980", "\u09ff", ""),  # Bengali, Assamese
    ("\u0a00", "\u0dff", ""),  # of India and Sri Lanka, each with letters of its own
    ("\u0e00", "\u0e7f", "Thai"),
    ("\u10a0", "\u10ff", "Georgian"),
    ("\u3040", "\u30ff", "Japanese"),
    ("\u3400", "\u9fff", "Chinese"),
    ("\uac00", "\ud7af", "Korean"),
)
_OF_CYRILLIC = (("їєґ", "Ukrainian"), ("ыэ", "Russian"))
_LETTERS_A_WORD = 2  # where words are not told apart by spaces
_BY_WORD: dict[str, tuple[str, ...]] = {}
for _language, _words in _SMALL_WORDS.items():
    for _one in set(_words.split()):
        _BY_WORD[_one] = (*_BY_WORD.get(_one, ()), _language)


@dataclass(frozen=True, slots=True)
class Language:
    """What most of some texts are in.

    Attributes:
        name: Its name in English; "" where it is not English, and not known or not only one.
        share: The share of the words in it, 0..1.
    """

    name: str
    share: float

    def sentence(self) -> str:
        """Say it: "Most of this is German."."""
        return f"Most of this is {self.name}." if self.name else "Most of this is not English."


def other_language(texts: Sequence[str]) -> Language | None:
    """Return the language that most texts are in, if it is not English.

    Args:
        texts: Of these, some hundred are looked at, evenly spread.

    Returns:
        None if most are English, or too little is known.
    """
    step = max(1, len(texts) // _MOST_TEXTS)
    words: Counter[str] = Counter()
    looked_at = [text[:_LONGEST] for text in texts[::step][:_MOST_TEXTS]]
    for text in looked_at:
        name, count = _language_of(text)
        if count:
            words[name] += count
    known = sum(words.values())
    other = known - words[ENGLISH]
    if known < _FEWEST_WORDS or other <= _MOST * known:
        return None
    name, count = max(words.items(), key=lambda item: (item[1], item[0]))
    if count <= _MOST * known:
        return Language("", other / known)
    if name == _CYRILLIC:
        letters = set("".join(looked_at).lower())
        name = next((name for own, name in _OF_CYRILLIC if set(own) & letters), "")
    return Language(name, count / known)


def _language_of(text: str) -> tuple[str, int]:
    """Return the language of a text and how many words it has; no words if nothing shows it."""
    found = _WORD.findall(text.lower())
    foreign = [word for word in found if word[0] >= "\u0370"]
    if sum(map(len, foreign)) * 2 > sum(map(len, found)):
        return _by_script("".join(foreign)), max(1, sum(map(len, foreign)) // _LETTERS_A_WORD)
    hits: Counter[str] = Counter()
    for word in found:
        for language in _BY_WORD.get(word, ()):
            hits[language] += 2
        for letter in set(word) & _LETTERS.keys():
            for language in _LETTERS[letter]:
                hits[language] += 1
    if not hits:
        return "", 0
    best = max(hits.values())
    first = [language for language, count in hits.items() if count == best]
    # A word that several languages have tells only that it is one of them.
    if len(first) > 1 and (ENGLISH in first or best < 4):
        return "", 0
    return min(first), len(found)


def _by_script(letters: str) -> str:
    names = Counter(name for letter in letters for a, b, name in _SCRIPTS if a <= letter <= b)
    if names["Japanese"] * 10 >= len(letters):
        return "Japanese"  # whose words are mostly written with Chinese letters
    return names.most_common(1)[0][0] if names else ""
