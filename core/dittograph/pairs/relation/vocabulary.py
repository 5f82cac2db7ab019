"""The words that the rules on numbers, dates, negations and names go by: tables, nothing else.

English first, with what German, French and Spanish need for the same, and the commonest of Italian,
Dutch, Portuguese and Polish. All words are lower case. Opposites are in :mod:`.opposites`.
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
SHY_MONTHS = _split(
    "may march mar mars mai mei marca maja jan jun jul dec sep sept nov oct okt dez apr aug feb"
)
DATE_WORDS = _table("""
    w1: monday mondays montag montags lundi lunes lunedì maandag poniedziałek
    w2: tuesday tuesdays dienstag dienstags mardi martes martedì dinsdag wtorek
    w3: wednesday wednesdays mittwoch mittwochs mercredi miércoles mercoledì woensdag środa środę
    w4: thursday thursdays donnerstag donnerstags jeudi jueves giovedì donderdag czwartek
    w5: friday fridays freitag freitags vendredi viernes venerdì vrijdag piątek
    w6: saturday saturdays samstag samstags sonnabend samedi sábado sabato zaterdag sobota sobotę
    w7: sunday sundays sonntag sonntags dimanche domingo domenica zondag niedziela niedzielę
    r0: today tonight heute hoy aujourd'hui oggi vandaag hoje dziś dzisiaj
    r1: tomorrow demain mañana domani amanhã jutro
    r-1: yesterday gestern ayer hier ieri gisteren ontem wczoraj
    t12.00: noon midday mittags mezzogiorno
    t0.00: midnight mitternacht minuit medianoche mezzanotte
    e0: springtime frühling frühjahr printemps primavera
    e1: summer sommer verano estate zomer verão
    e2: autumn herbst automne otoño autunno herfst outono
    e3: winter hiver invierno inverno""")
# The short forms of weekdays, which are also other words: capital, and shown to be a day.
SHORT_DAYS = _table("""
    w1: mon
    w2: tue tues
    w3: wed
    w4: thu thur thurs
    w5: fri
    w6: sat
    w7: sun""")
BEFORE_SHORT_DAYS = _split("on next last by until till from to every since before after , (")
# "Next week" and the like; the word, then what it is of.
RELATIVE = _table("""
    n1: next coming nächste nächsten nächster nächstes kommende kommenden
    n-1: last past previous letzte letzten letzter letztes vorige vorigen""")
RELATIVE_OF = _split("week month year quarter season woche monat jahr")
BEFORE_SPRING = _split("in this next last by during early late every until since")
PARTS_OF_DAY = _table("""
    p1: morning
    p2: afternoon
    p3: evening""")
NEAR_DATES = frozenset((*SHORT_DAYS, *RELATIVE, *PARTS_OF_DAY, "spring", "morgen", "été"))
BEFORE_ETE = _split("le l' cet en de d' chaque")
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
    11: eleven elf onze
    12: twelve zwölf douze doce
    13: thirteen dreizehn treize trece
    14: fourteen vierzehn quatorze catorce
    15: fifteen fünfzehn quinze quince
    16: sixteen sechzehn seize dieciséis
    17: seventeen siebzehn diecisiete
    18: eighteen achtzehn dieciocho
    19: nineteen neunzehn diecinueve
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
    0.5: half hälfte moitié mitad metà helft metade połowa
    0.25: quarter viertel quart cuarto quarto kwart
    0.333333333333: drittel tercio
    1: once einmal
    2: twice double doubled zweimal pair couple
    3: thrice triple tripled treble dreimal
    4: quadruple quadrupled viermal
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
FRENCH_CLUES = _split("""le les des une du au aux est sont était dans sur avec pour il elle nous
    vous
    je ce cette ces qui que et ont été sera c'est l' d' qu' n'""")
ROMANCE_CLUES = FRENCH_CLUES | _split("""el los las una unos del al por con para que es en su sus
    está son fue se lo il gli della di che per è sono nel o os da do dos das ao não um uma em no
    na""") - _split("no do die in")
# What names are followed by where they open a sentence.
AFTER_NAMES = _split("""a ha est es è é fue était era sera será sarà va vont ont han hanno et y e
    fut
    foi avait había aveva dit dijo disse n' ne no non não""")
ENGLISH_CLUES = _split("the of and to is was were are be by with for from this that")
# Opposites that say the same from the other side: "Anna sold it to Karl", "Karl bought it".
CONVERSE = _split("""buy bought buyer purchas sell sold seller lend lent lender borrow borrower giv
    gav given tak took receiv send sent landlord tenant employer employe verkauft kauft gekauft""")
# A text with one of these is not German for a single German word.
NOT_GERMAN = _split("""the of and to is was that a les et est dans el los las y het een van niet il
    di che o os""")
GERMAN_TOO = _split("die den am hat des dem im zum zur vom wird sie")
GERMAN_NOUN_ENDS = ("ung", "heit", "keit", "schaft", "tion", "tät", "ungen", "nis", "tum", "ismus")

# --------------------------------------------------------------------------------------- negation

NEGATIONS = _split("""not no never without neither none nobody nothing nowhere cannot unable unless
    hardly scarcely barely lack lacks lacked lacking non w/o
    dont doesnt didnt isnt arent wasnt werent wont cant couldnt wouldnt shouldnt hasnt havent hadnt
    mustnt neednt aint
    nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne weder nirgends
    ne pas jamais aucun aucune rien sans ni
    nunca jamás nada nadie ningún ninguno ninguna tampoco sin
    mai nessuno nessuna nessun niente nulla senza
    não nem ninguém nenhum nenhuma sem
    niet geen nooit niemand niets nergens zonder
    nie nikt nic nigdy żaden żadna żadne bez
    不 没 沒""")
# Said besides another negation in the same sentence, they add nothing: "no hay nada".
CONCORD = _split("""ni nunca jamás nada nadie ningún ninguno ninguna tampoco mai nessuno nessuna
    nessun niente nulla nem ninguém nenhum nenhuma nikt nic nigdy żaden żadna żadne""")
# French says "ne" before the verb, and one of these behind it; "ne … que" is "only".
AFTER_NE = _split("pas jamais aucun aucune rien personne plus guère nul nulle point ni que qu'")
BEFORE_NE = _split("personne rien aucun aucune nul nulle pas jamais ni")
FRENCH_ONLY = _split("pas ne")  # words of other meanings in other languages
NEGATIONS_BEFORE_TO = _split("""fail fails failed failing refuse refuses refused refusing decline
    declines declined declining""")
NO_NEGATION = {  # the negation, then the next word: a set phrase that negates nothing
    "not": _split("only least"),
    "no": _split("doubt matter less fewer later sooner sólo solo solamente"),
    "nothing": _split("but"),
    "without": _split("doubt fail"),
    "nicht": _split("nur zuletzt"),
    "pas": _split("seulement"),
    "non": _split("seulement solo soltanto"),
    "não": _split("só somente apenas"),
    "niet": _split("alleen"),
    "nie": _split("tylko"),
}
FREE_OF = ("frei", "freie", "freien", "freier", "freies", "vrij", "vrije")  # "zuckerfrei"
NOT_FREE_OF = _split("""kostenfrei gebührenfrei einwandfrei portofrei""")
# Opposites by which sentences are built: they count only between the same words. Stems.
GRAMMAR_WORDS = _split("""on off in out up down for against with without to from before after left
    right over under above may must shall can part
    ein an aus auf zu vor nach uber unter mit ohn fur gegen link recht tag
    pour contr avec sans dans hor avant apr est ouest part entr plus moin tout
    con sin para mas meno si no est oest temporal sal
    su giu prima dopo voor na aan uit mag waar
    com sem mais z bez za po przed prawo wolny""")
# In front of a word they turn it into its opposite, except where they belong to it.
PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "mis")
NO_PREFIX = _split("""income inform import important indeed invest intend intent invent inside
    under union unit until display disease discount disappoint improve impress uniform input
    intake instead dispatch dispose discover district inland imprint impart intern intense
    image into incase insure increase ironic mission misses dispute unite universe""")

# ------------------------------------------------------------------------------------------ names

# Joined to the next word, and what they are.
JOINED_WORDS = {
    "l'": "le", "d'": "de", "qu'": "que", "n'": "ne", "j'": "je", "m'": "me", "t'": "te",
    "s'": "se", "c'": "ce", "jusqu'": "jusque", "lorsqu'": "lorsque", "un'": "una",
    "all'": "alla", "dall'": "dalla", "dell'": "della", "nell'": "nella", "sull'": "sulla",
    "w/o": "without", "w/": "with",
}  # fmt: skip
# Two names on either side of these may stand the other way round.
COORDINATING = _split("""and or nor & as well und oder sowie et ou y e o u ed und i oraz lub en of
    plus then""") - _split("of then")
SYMMETRIC = _split("""met meet meets marry marries married equals equal resembles with beside
    alongside near versus vs traf trifft treffen heiratet heiratete mit avec con com met
    rencontré épousé""")
RAISING = _split("""think thought believ belief expect suppos want seem appear glaub denk mein croi
    pens creo cree piens credo credono""")  # stems
EACH_ITS_OWN = _split("respectively beziehungsweise bzw jeweils respectivement respectivamente")
DETERMINERS = _split("""a an the his her its their our your my this that der die das den dem des
    ein eine einen einem einer le la les un une l' des el los las unos unas su sus il lo gli i de
    het
    een o os as""")
BE_FORMS = _split("""is are was were been being be got gets wurde wurden wird werden été est sont
    fut fue fueron es son ser è sono fu foi foram é wordt werd werden został została jest""")
BY_WORDS = _split("by von vom durch par por da dal dalla pelo pela door przez")
SAINTS = _split("St Saint Sankt Ste Sainte")
# In front of a name: whom it speaks of.
TITLES = _table("""
    mr: mr mister sir herr herrn monsieur señor sr senhor signor signore meneer pan m.
    mrs: mrs ms miss madam frau fräulein madame mme mademoiselle mlle señora sra señorita senhora
    mrs: signora mevrouw pani lady""")

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
    cette ces beaucoup plusieurs certains certaines quelques tous toutes tout chaque aucun aucune
    votre notre leur leurs mon ma mes son sa ses c'est voici voilà merci veuillez
    muchos muchas mucho mucha numerosos numerosas algunos algunas varios varias pocos pocas todos
    todas cada este esta estos estas ese esa nuestro nuestra hay era fue está
    viele einige mehrere manche jeder jede jedes mein meine dein deine sein seine ihre unser unsere
    nach seit vor aus durch gegen ohne bitte hier dort heute es gibt kein keine
    il lo gli questo questa molti molte tutti alcuni ogni per di da non
    het een de dit deze veel alle o os as um uma muitos todos este não
    ten ta to te i w z na do po dla się jest nie
    el los las una y o pero en con por para del al se su sus que no si qui quand où""")

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
