"""The words that the rules on numbers, dates, negations and names go by: tables, nothing else.

English first, with what German, French and Spanish need for the same. All words are lower case.
"""

from __future__ import annotations


def _split(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _table(rows: str) -> dict[str, str]:
    """Read lines of ``value: word word ...`` into word -> value."""
    lines = (row.split(":") for row in rows.strip().splitlines())
    return {word: value.strip() for value, words in lines for word in words.split()}


def _values(rows: str) -> dict[str, float]:
    return {word: float(value) for word, value in _table(rows).items()}


# ------------------------------------------------------------------------------ numbers and dates

MONTHS = _table("""
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
SHY_MONTHS = _split("may march mar mars mai jan jun jul dec sep sept nov oct okt dez apr aug feb")
DATE_WORDS = _table("""
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
    e3: winter""")
# What a date in words may begin with.
DATE_STARTS = frozenset(MONTHS) | _split("q1 q2 q3 q4 first second third fourth")

CARDINALS = _values("""
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
    90: ninety neunzig""")
SCALES = _values("""
    12: dozen
    100: hundred hundert cien
    1e3: thousand tausend mille mil k
    1e6: million millionen millones millón m mn mln
    1e9: billion milliarde milliarden milliard milliards bn bln b
    1e12: trillion tn""")
SHORT_SCALES = _split("k m mn bn b tn")  # only right behind the digits, or "bn" anywhere
ORDINALS = _values("""
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
    100: hundredth""")
PARTS = _values("""
    2: half halves
    3: third thirds
    4: quarter quarters
    5: fifth fifths
    6: sixth sixths
    8: eighth eighths
    10: tenth tenths""")
# Said loosely as often as meant: these count only against another number.
LOOSE = _table("""
    0.5: half
    2: twice double doubled
    3: thrice triple tripled
    dozens: dozens
    hundreds: hundreds
    thousands: thousands
    millions: millions
    billions: billions""")
UNITS = _table("""
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
UNIT_PHRASES = {
    "per cent": "%",
    "por ciento": "%",
    "pour cent": "%",
    "percentage point": "pp",
    "percentage points": "pp",
    "° c": "°c",
    "° f": "°f",
    "degrees celsius": "°c",
    "degrees fahrenheit": "°f",
    "us dollar": "$",
    "us dollars": "$",
    "u.s. dollar": "$",
    "u.s. dollars": "$",
    "american dollar": "$",
    "american dollars": "$",
}
CURRENCY = _split("$ € £ ¥ ₹ usd eur gbp jpy us$")
LABELS = _split("""part parts chapter chapters book volume vol act scene title article articles
    section sections annex appendix exhibit schedule option options group type phase class grade
    level figure fig table clause clauses paragraph item question answer case war unit team model
    series category stage version plan step room gate platform block zone vitamin hepatitis rule
    form lot district division episode season teil kapitel artikel abschnitt anlage absatz
    chapitre partie annexe capítulo artículo parte anexo""")
AFTER_ROMAN_I = _split("of and or in to is was are shall has sets covers deals applies describes")
YEAR_CUES = _split("in since by until till from of year circa anno um seit jahr en année año")

# ------------------------------------------------------------------------------------- languages

# Three of these, and the comma is the decimal mark.
EURO_WORDS = _split("""der die das und ist nicht ein eine mit von zu dem den des auf für wurde im
    le la les des une et est dans pour sur du au aux el los las y una es en del por con que un""")
GERMAN_WORDS = _split("""der die das und ist nicht ein eine einen einem einer mit von zu dem den
    des auf für wurde wird im am sich dass auch werden sind hat haben""")
GERMAN_CLUES = GERMAN_WORDS - _split("die den am hat des")  # English and French have these too
GERMAN_NOUN_ENDS = ("ung", "heit", "keit", "schaft", "tion", "tät", "ungen", "nis", "tum", "ismus")

# --------------------------------------------------------------------------------------- negation

NEGATIONS = _split("""not no never without neither none nobody nothing nowhere cannot unable unless
    hardly scarcely lack lacks lacked lacking non nicht kein keine keinen keinem keiner keines nie
    niemals nichts niemand ohne weder pas jamais aucun aucune rien sans nunca jamás nada nadie
    ningún ninguno ninguna tampoco não 不 没 沒""")
NEGATIONS_BEFORE_TO = _split("""fail fails failed failing refuse refuses refused refusing decline
    declines declined declining""")
NO_NEGATION = {  # the negation, then the next word: a set phrase that negates nothing
    "not": _split("only least"),
    "no": _split("doubt matter less fewer later sooner"),
    "nothing": _split("but"),
}
# Words of either side of a row say the opposite of those of the other.
OPPOSITES = """
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
# In front of a word they turn it into its opposite, except where they belong to it.
PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "mis")
NO_PREFIX = _split("""income inform import important indeed invest intend intent invent inside
    under union unit until display disease discount disappoint improve impress uniform input
    intake instead dispatch dispose discover district inland imprint impart intern intense
    image into incase insure increase ironic mission misses dispute unite universe""")

# ------------------------------------------------------------------------------------------ names

# Written with a capital at the start of a sentence, or in a title, and no name.
FUNCTION_WORDS = _split("""a an the this that these those some any each every all both either many
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

# Nouns that often open a sentence and are hardly ever a name by themselves: a capital there says
# nothing, so "Staff were kind" and "Employees were friendly" name nobody.
OPENING_NOUNS = _split("""
    access action adults age agreement agreements air analysts animals answer answers anyone
    apartments applicants applications areas arrivals attendance audiences authorities babies
    banks beginners bicycles bills birds boats bookings books borrowers boys breakfast buildings
    buses business businesses buyers campaigners candidates car cars cash cats children cinemas
    citizens claims classes clients coffee colleagues communication companies competition
    complaints computers construction consumers contractors contracts costs councillors couples
    courts crime critics crowds customers cyclists damage data dealers deaths debt deliveries
    delivery demand departures details directors discounts diseases doctors documents dogs
    donations drinks drivers earnings education elections electricity employees employers energy
    engineers entry equipment everybody everyone exhibitors experts exports factories families
    fans fares farmers fees fines fire firefighters fish flats flights flowers food funding funds
    gains games girls goods government groups growth guests health heating help homes hospitals
    hotels hours houses housing imports income infants inflation information inspectors
    instructors insurance interest investigators investment investors items jobs journalists
    judges kids kitchens land landlords lawyers leaders lessons letters lunch machines management
    managers markets materials meals meetings members men merchants money motorists music
    neighbors neighbours nobody noise nurses officers officials oil orders organisers organizers
    output owners parents parking participants parties passengers patients payment payments
    pensioners people permission permits personnel pets pictures plans players police politicians
    pollution posters power prices prisoners producers production products professors profit
    profits programmes projects proposals protesters pupils questions rain rainfall rates readers
    records refunds rent repairs reporters reports research researchers residents restaurants
    results retailers returns revenue revenues riders roads rules safety salaries sales schools
    scientists seats sellers service services shareholders shares shipments shoppers shops snow
    soldiers somebody someone speakers spending staff stocks storms streets students suppliers
    supplies supporters taxes teachers teams teenagers tenants tests tickets tourists towns trade
    traders traffic training trains travelers travellers trees trips turnover unemployment unions
    users vehicles visitors volunteers voters votes wages walkers walls waste water weather
    winners women workers workmen writers youngsters""")
