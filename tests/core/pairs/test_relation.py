"""How two texts relate: the wording they share and the facts that differ."""

from __future__ import annotations

import numpy as np
import pytest
from dittograph.errors import CancelledError
from dittograph.pairs.relation import (
    Difference,
    Kind,
    common_words,
    relate,
    relate_pairs,
    traits,
    what_differs,
)
from dittograph.progress import Phase, PolledProgress
from hypothesis import given, settings
from hypothesis import strategies as st

EXACT = """
The council met.|the council met
The council met.|THE COUNCIL MET!
“Yes,” she said.|"Yes", she said.
It's late – go home.|It’s late - go home
A well-known rule.|A well known rule
Hello , world|Hello, world
Total: 1,000 units|Total: 1 000 units
Straße|STRASSE
The résumé|The re\u0301sume\u0301
What? Nothing...|What? Nothing…
Part I|part i
"""

NOT_EXACT = """
1.5 million|15 million
-5|5
5 %|5
$5|€5
C++|C
Rooms 1 and 12|Rooms 11 and 2
10 20|1020
He was not able to see.|He was notable to see.
Pages 1-2|Pages 12
R&D costs|RD costs
"""

NEAR = """
The council approved the annual budget.|The council approved the yearly budget.
On Monday the council met in private.|The council met in private on Monday.
The dogs barked loudly all night.|The dog barks loudly all night.
我喜欢吃苹果和香蕉|我喜欢吃苹果和橘子
ฉันชอบกินข้าวผัดมาก|ฉันชอบกินข้าวผัด
Заявка была подана вовремя|Заявка была подана поздно
"""

PARAPHRASE = """
The council approved the budget.|Town leaders signed off on spending plans.
She loves walking by the sea.|Strolling along the coast is her favourite thing.
我喜欢吃苹果|今天天气很好
The firm hired staff.|The firm hired staff as orders for its new ovens had grown since spring.
"""

# What must stop an editor: text | text | what differs.
FLAGGED = """
Google bought the start-up.|Microsoft acquired the young firm.|name
Sales rose 3 % last quarter.|Sales rose 5 % last quarter.|number
Sales rose 3 percent.|Sales rose 3 points.|number
Sales rose 3 percent.|Sales rose 3 percentage points.|number
It cost $5.|It cost €5.|number
It cost 5 dollars.|It cost 5 euros.|number
The road is 12 km long.|The road is 12 miles long.|number
It weighs 10 kg.|It weighs 10 lb.|number
About 1.5 million people came.|About 15 million people came.|number
It rose by 3 million.|It rose by 3 billion.|number
The dose is 2.125 mg.|The dose is 2,125 mg.|number
The reading was -5 degrees.|The reading was 5 degrees.|number
Two firms bid for the site.|Three firms bid for the site.|number
Twenty-one members voted.|Twenty-two members voted.|number
One judge dissented.|Two judges dissented.|number
He came first in the race.|He came second in the race.|number
It was the 21st attempt.|It was the 22nd attempt.|number
Two thirds agreed.|Three quarters agreed.|number
See Part I of the report.|See Part II of the report.|number
Henry VII was crowned here.|Henry VIII was crowned here.|number
Henry V was crowned here.|Henry VI was crowned here.|number
World War I began.|World War II began.|number
Read Chapter IV first.|Read Chapter VI first.|number
Read chapter iv again.|Read chapter vi again.|number
Annex A applies.|Annex B applies.|number
Choose Option A.|Choose Option B.|number
Hepatitis B is preventable.|Hepatitis C is preventable.|number
Section 4(a) applies.|Section 4(b) applies.|number
Section 3.1 applies.|Section 3.10 applies.|number
Upgrade to v1.2 now.|Upgrade to v1.3 now.|number
Upgrade to version 2.0.1 now.|Upgrade to version 2.0.2 now.|number
The A320 landed.|The A330 landed.|number
Add ½ cup of milk.|Add ¼ cup of milk.|number
Add 1½ cups.|Add 2½ cups.|number
Pay within 30 days.|Pay within 60 days.|number
The coupon is 8-1/2 pct.|The coupon is 8-5/8 pct.|number
Fees are 2-1/4 and 1-1/2 pct.|Fees are 2-1/2 and 1-1/4 pct.|number
Pay within 30 days.|Pay within 30 months.|number
The tenant pays within thirty days.|The tenant pays within sixty days.|number
Costs doubled.|Costs tripled.|number
They sold a dozen cars.|They sold two dozen cars.|number
Half a million people left.|A million people left.|number
The final score was 3:2.|The final score was 3:1.|number
The blast killed 12 people.|Officials put the death toll at 21.|number
A fine of $2,000 was imposed.|The court made her pay 3,000 dollars.|number
Hundreds protested.|Thousands protested.|number
Der Preis stieg um 1,5 Prozent.|Der Preis stieg um 2,5 Prozent.|number
Drei Männer wurden verletzt.|Vier Männer wurden verletzt.|number
Le prix a augmenté de 3 pour cent.|Le prix a augmenté de 4 pour cent.|number
Hay cinco opciones.|Hay siete opciones.|number
What is 7 times 8?|What is 7 times 9?|number
The plane carried 150 people to Oslo.|The plane carried people to Oslo.|number
The budget for 2019 was approved.|The budget for 2020 was approved.|number date
In 1994 the mill closed.|In 1995 the mill closed.|number date
They met on March 3.|They met on March 5.|date
They met on 3 March 2019.|They met on 3 March 2020.|date
They met on March 3.|They met on April 3.|date
The trial opens on 2019-03-03.|The trial opens on 2019-03-04.|date
The trial opens on 14/03/2019.|The trial opens on 15/03/2019.|date
The council met on Monday.|The council met on Tuesday.|date
The council met on Monday.|On Friday a meeting of town leaders took place.|date
It starts at 3 p.m.|It starts at 4 p.m.|date
It starts at 3 pm.|It starts at 3 am.|date
The train leaves at 14:30.|The train leaves at 14:45.|date
He leaves today.|He leaves tomorrow.|date
Profit fell in Q1.|Profit fell in Q2.|date
Profit fell in the first quarter.|Profit fell in the third quarter.|date
It was popular in the 1980s.|It was popular in the 1990s.|date
The law came in during May.|The law came in during June.|date
Prices rose in January.|Prices rose in February.|date
Das Treffen ist am Montag.|Das Treffen ist am Dienstag.|date
La réunion aura lieu le 3 mars.|La réunion aura lieu le 5 mars.|date
La reunión es el 3 de mayo.|La reunión es el 4 de mayo.|date
The council approved the plan on Monday.|The council approved the plan.|date
The tenant may sublet.|The tenant may not sublet.|negation
He can swim.|He can't swim.|negation
It is safe to drink.|It isn’t safe to drink.|negation
The bank failed to pay.|The bank was able to pay.|negation
They left with permission.|They left without permission.|negation
All of them voted.|None of them voted.|negation
She always pays on time.|She never pays on time.|negation
The clause is legal.|The clause is illegal.|negation
Rain is likely today.|Rain is unlikely today.|negation
The board approved the merger.|The board disapproved the merger.|negation
The spray is harmful to bees.|The spray is harmless to bees.|negation
Rates will increase next year.|Rates will decrease next year.|negation
Sales rose and costs are high.|Sales fell and costs are low.|negation
Pay before delivery; the offer was accepted.|Pay after delivery; the offer was rejected.|negation
Shares rose sharply.|Shares fell sharply.|negation
The offer was accepted by the board.|The offer was rejected by the board.|negation
Pay before delivery.|Pay after delivery.|negation
Give more water in winter.|Give less water in winter.|negation
The water stood above the mark.|The water stood below the mark.|negation
We buy old cars.|We sell old cars.|negation
The statement is true.|The statement is false.|negation
Smoking is allowed here.|Smoking is forbidden here.|negation
This is the minimum fee.|This is the maximum fee.|negation
Yes, I would recommend it.|No, I would recommend it.|negation
There is evidence of fraud.|There is no evidence of fraud.|negation
Nobody was hurt.|Somebody was hurt.|negation
Der Vertrag ist gültig.|Der Vertrag ist nicht gültig.|negation
Es gibt einen Grund.|Es gibt keinen Grund.|negation
Le contrat est valable.|Le contrat n'est pas valable.|negation
El contrato es válido.|El contrato no es válido.|negation
我喜欢猫|我不喜欢猫|negation
The minister said he would resign.|The minister denied nothing and would not go.|negation
John Smith left the firm.|Mary Smith left the firm.|name
The talks were held in Paris.|The talks were held in London.|name
NATO agreed to the plan.|The plan was backed by the EU.|name
The minister flew to Berlin on Monday.|On Monday the minister went to Rome.|name
Microsoft's profit rose.|Oracle's profit rose.|name
The Bank of England kept rates steady.|The Bank of Japan kept rates steady.|name
We wrote it in C++ last year.|We wrote it in Rust last year.|name
They praised Anna Berg in the hall.|They praised Karl Lund in the hall.|name
Die Sitzung fand in Berlin statt.|Die Sitzung fand in Hamburg statt.|name
La reunión fue en Madrid.|La reunión fue en Sevilla.|name
The rescue teams arrived from Norway at dawn.|The rescue teams arrived at dawn.|name
Who wrote the play about Hamlet?|Who wrote the play about Macbeth?|name
Sales in Spain rose 3 %.|Sales in Italy rose 4 %.|number name
On Monday Anna paid 5 euros.|On Friday Anna paid 6 euros.|number date
He did not pay 5 euros on Monday.|He paid 6 euros on Friday.|number date negation
"""

# Other words, the same facts.
UNFLAGGED = """
Staff were friendly.|Employees were kind.
Sales fell sharply in spring.|Turnover dropped a lot in spring.
Residents want longer opening hours.|People would like the library to close later.
The town council approved the annual budget.|Local leaders signed off on yearly spending plans.
On Monday the council met.|The council met on Monday.
They met on March 3, 2019.|They met on 3 March 2019.
They met on March 3, 2019.|They met on 2019-03-03.
They met on the 3rd of March.|They met on March 3.
They met on March 3.|They met on Monday, March 3.
They met on March 3.|They met on March 3, 2019.
It starts at 3 p.m.|It starts at 3 pm.
It starts at 3 pm.|It starts at 15:00.
It starts at noon.|It starts at 12:00.
Sales rose 3 %.|Sales rose 3 percent.
Sales rose 3 per cent.|Sales rose three percent.
Sales rose by 3 to 5 %.|Sales rose by 3 % to 5 %.
It cost 3 million dollars.|It cost $3,000,000.
Gains led losses by 4-to-3.|Gains led losses by 4 to 3.
It cost 3 mln dlrs.|It cost $3 million.
It cost $3m.|It cost 3 million dollars.
It cost 1,000 euros.|It cost 1 000 euros.
It cost 1,000 euros.|It cost 1.000 euros.
The version scored 3.0.|The version scored 3.
Twenty-one members voted.|21 members voted.
Two hundred and five people came.|205 people came.
A hundred people came.|100 people came.
The first attempt failed.|The 1st attempt failed.
It was the 21st attempt.|It was the twenty-first attempt.
See Part II of the report.|See Part 2 of the report.
Part I applies.|Part 1 applies.
The part I like is short.|I like the part that is short.
Two thirds agreed.|Two-thirds agreed.
Add ½ cup.|Add 0.5 cup.
They sold a dozen cars.|They sold 12 cars.
Pay within 30 days.|Pay within thirty days.
A 30-day period applies.|A period of 30 days applies.
One of the men spoke.|A man spoke.
One should be careful.|You should be careful.
At first he agreed.|Initially he agreed.
See No. 5 on the list.|See number 5 on the list.
There is no doubt that she won.|She certainly won.
He cannot come.|He can't come.
He could not attend.|He was unable to attend.
He failed to appear.|He did not appear.
She declined to comment.|She would not comment.
The clause is not legal.|The clause is illegal.
It is not unlikely.|It is likely.
The board did not approve it.|The board disapproved it.
He had no money and no friends.|He had no money or friends.
Neither side won.|No side won.
Not only Anna but also Karl came.|Anna and Karl came.
It is neither cheap nor quick.|It is not cheap or quick.
The plan was approved before lunch.|Before lunch, the plan was approved.
The European Union backed the plan.|The EU backed the plan.
The U.S. army left.|The US army left.
The United States backed the plan.|The U.S. backed the plan.
John F. Kennedy spoke.|Kennedy spoke.
Anna's house was sold.|The house of Anna was sold.
The president spoke to reporters.|Reporters heard the President speak.
Rates were kept steady.|The bank left its rates alone.
However, costs went up.|But costs went up.
She is the owner of the shop.|The shop belongs to her.
The lessee shall pay the rent promptly.|Prompt payment of the rent is the tenant's duty.
How satisfied are you with our service?|How happy are you with the service we provide?
What is the capital of France?|Which city is France's capital?
The staff were friendly and helpful.|Friendly, helpful staff!
I liked the food very much.|The food was great.
Der Preis stieg um 3 %.|Der Preis stieg um 3 Prozent.
Das Treffen ist am 3. März 2020.|Das Treffen findet am 3. März 2020 statt.
Der Hund schläft in der Küche.|Der Kater schläft in der Küche.
Il a acheté deux livres.|Il a acheté 2 livres.
Council Approves New Budget Plan|Council approves new budget plan
The mayor will open the fair.|The fair will be opened by the mayor.
We'll march on.|We will go on.
You may enter.|You can enter.
He took the second-hand car.|He took the used car.
It was sunny.|The sun shone.
"""


def _rows(table: str) -> list[list[str]]:
    return [row.split("|") for row in table.strip().splitlines()]


def _relation(a: str, b: str) -> tuple[Kind, Difference]:
    return relate(traits(a), traits(b))


@pytest.mark.parametrize(("a", "b"), _rows(EXACT))
def test_case_punctuation_and_white_space_leave_a_text_exactly_the_same(a: str, b: str) -> None:
    assert _relation(a, b) == (Kind.EXACT, Difference.NONE)


@pytest.mark.parametrize(("a", "b"), _rows(NOT_EXACT))
def test_a_number_or_a_symbol_is_never_mere_punctuation(a: str, b: str) -> None:
    assert _relation(a, b)[0] is not Kind.EXACT


@pytest.mark.parametrize(("a", "b"), _rows(NEAR))
def test_mostly_the_same_words_are_near(a: str, b: str) -> None:
    assert _relation(a, b)[0] is Kind.NEAR


@pytest.mark.parametrize(("a", "b"), _rows(PARAPHRASE))
def test_other_words_are_a_paraphrase(a: str, b: str) -> None:
    assert _relation(a, b)[0] is Kind.PARAPHRASE


@pytest.mark.parametrize(("a", "b", "expected"), _rows(FLAGGED))
def test_what_should_stop_an_editor_is_flagged_and_named(a: str, b: str, expected: str) -> None:
    assert _relation(a, b)[1].labels == expected.split()
    assert [said.partition(": ")[0] for said in what_differs(a, b)] == expected.split()


@pytest.mark.parametrize(("a", "b"), _rows(UNFLAGGED))
def test_the_same_facts_in_other_words_are_not_flagged(a: str, b: str) -> None:
    assert what_differs(a, b) == []
    assert _relation(a, b)[1] is Difference.NONE


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ("Sales fell by 3 %.", "Sales fell by 5 %.", ["number: 3 % / 5 %"]),
        ("They met on Monday.", "They met on Tuesday.", ["date: Monday / Tuesday"]),
        ("He may go.", "He may not go.", ["negation: not"]),
        ("Shares rose fast.", "Shares fell fast.", ["negation: rose / fell"]),
        ("We saw John leave.", "We saw Mary leave.", ["name: John / Mary"]),
        ("It cost $5 then.", "It cost $15 then.", ["number: $5 / $15"]),
        ("It is on 15 May.", "It is on 8 May.", ["date: 15 May / 8 May"]),
        ("It opens at 9 a.m.", "It opens at 8 a.m.", ["date: 9 a.m. / 8 a.m."]),
    ],
)
def test_the_differing_words_are_told(a: str, b: str, said: list[str]) -> None:
    assert what_differs(a, b) == said


def test_labels_are_the_words_of_the_output() -> None:
    assert [kind.label for kind in Kind] == ["exact", "near", "paraphrase"]
    everything = Difference.NAME | Difference.NEGATION | Difference.DATE | Difference.NUMBER
    assert everything.labels == ["number", "date", "negation", "name"]
    assert Difference.NONE.labels == []


def test_a_word_seen_in_lower_case_is_no_name_at_a_sentence_start() -> None:
    a, b = "Harvests failed again in the hills.", "Crops failed again in the hills."
    common = common_words(["The harvests were poor.", "All crops died."])
    assert relate(traits(a), traits(b), common)[1] is Difference.NONE
    assert relate(traits(a), traits(b))[1] is Difference.NAME


def test_pairs_of_a_collection_are_related_as_one_by_one() -> None:
    texts = [
        "Sales rose 3 %.",
        "sales rose 3 %",
        "Sales rose 4 %.",
        "The sun is out.",
        "Rain fell.",
    ]
    a, b = np.triu_indices(len(texts), 1)
    kinds, differs = relate_pairs(texts, a.astype(np.int32), b.astype(np.int32))
    common = common_words(texts)
    expected = [
        relate(traits(texts[i]), traits(texts[j]), common) for i, j in zip(a, b, strict=True)
    ]
    assert kinds.dtype == differs.dtype == np.uint8
    assert list(zip(kinds.tolist(), differs.tolist(), strict=True)) == expected
    assert (kinds[0], differs[1]) == (Kind.EXACT, Difference.NUMBER)


_SAYINGS = """Sales rose fell 3 % 5 10 km twice two one not never no illegal legal able unable sold
    bought up down on 3 May May 1999 Monday Tuesday Q1 in and the of Oslo Bergen John Mary Smith
    Kennedy Ford United States US USA U.S. IBM International Business Machines Harvests Crops bank
    . , ; ( )"""


@given(
    st.lists(
        st.lists(st.sampled_from(_SAYINGS.split()), max_size=9).map(" ".join),
        min_size=2,
        max_size=9,
    )
)
@settings(max_examples=80, deadline=None)
def test_many_pairs_are_related_as_each_alone(texts: list[str]) -> None:
    texts += [
        "Harvests failed. John F. Kennedy sold 3 % of IBM on 3 May.",
        "the crops, twice not 3",
    ]
    a, b = map(np.ravel, np.indices((len(texts), len(texts)), dtype=np.int32))
    common = common_words(texts)
    kinds, differs = relate_pairs(texts, a, b)
    expected = [
        relate(traits(texts[i]), traits(texts[j]), common) for i, j in zip(a, b, strict=True)
    ]
    assert list(zip(kinds.tolist(), differs.tolist(), strict=True)) == expected


def test_no_pairs_are_related_to_nothing() -> None:
    none = np.empty(0, np.int32)
    kinds, differs = relate_pairs(["one text"], none, none)
    assert kinds.shape == differs.shape == (0,)


def test_relating_tells_its_progress_and_can_be_cancelled() -> None:
    progress = PolledProgress()
    pairs = np.zeros(5000, np.int32)
    relate_pairs(["a", "b"], pairs, pairs, progress)
    snapshot = progress.snapshot()
    assert (snapshot.phase, snapshot.done, snapshot.total) == (Phase.RELATING, 5000, 5000)
    progress.cancel()
    with pytest.raises(CancelledError):
        relate_pairs(["a", "b"], pairs, pairs, progress)


def test_a_text_of_200_000_words_is_related() -> None:
    text = "On 3 May the 12 members of Group A did not sell 1,000 shares in Oslo. " * 13_000
    assert _relation(text, text + "Never.") == (Kind.NEAR, Difference.NEGATION)


PIECES = """Anna Part I II not never 3 % $ 1,000 1.5 -5 Monday March 2019 half two million fell rose
legal illegal , . - ( a ) EU U.S. v1.2 3pm Q1 1/2 ½ ﬁ 我 不 ไทย ß \u0301 quarter first May"""
SENTENCES = st.lists(st.sampled_from([*PIECES.split(), "", "\n"])).map(" ".join)


@settings(max_examples=80, deadline=None)
@given(st.one_of(SENTENCES, st.text(max_size=40)), st.one_of(SENTENCES, st.text(max_size=40)))
def test_the_order_of_a_pair_does_not_matter(a: str, b: str) -> None:
    assert _relation(a, b) == _relation(b, a)
    assert len(what_differs(a, b)) == len(_relation(a, b)[1].labels)


REPORTS = [
    "On Monday, 3 March 2019 the Bank of England raised rates from 2 to 3 % in London.",
    "Shares rose sharply before Anna Berg, who did not resign, left the firm in Q2.",
    "Harvests failed again: no more than half of the 1,200 farms in Spain sold grain at 3 pm.",
    "Part II is neither legal nor required, John F. Kennedy told the EU on the 21st of May.",
    "Der Vertrag mit der Firma Lund ist nicht gültig und kostet 1,5 Millionen Euro im Jahr.",
    "Yes, twenty-one members voted for it twice; none was unable to attend the first quarter.",
]
WORDS = [*PIECES.split(), *" ".join(REPORTS).split()]


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a report and the same with some words dropped, replaced, doubled or recased."""
    words = draw(st.sampled_from(REPORTS)).split()
    text = list(words)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        new = draw(
            st.lists(st.sampled_from([*WORDS, *(word.lower() for word in text)]), max_size=2)
        )
        text[at : at + draw(st.integers(0, 2))] = new
    return " ".join(words), " ".join(text)


@settings(max_examples=400, deadline=None)
@given(mutated(), st.lists(st.sampled_from(REPORTS)).map(lambda texts: [t.lower() for t in texts]))
def test_each_flag_is_explained_and_nothing_else(pair: tuple[str, str], seen: list[str]) -> None:
    common = common_words(seen)
    a, b = map(traits, pair)
    said = [phrase.partition(": ") for phrase in what_differs(*pair, common)]
    assert [label for label, _, _ in said] == relate(a, b, common)[1].labels
    assert all(words.strip(" /") for _, _, words in said)


@pytest.mark.parametrize(
    "text", ["They met on 3 ſeptember 1704.", "Toplantı 3 juİn 1704.", f"1/{'9' * 5000} is small."]
)
def test_unusual_letters_and_endless_numbers_are_read(text: str) -> None:
    assert _relation(text, text) == (Kind.EXACT, Difference.NONE)
    assert _relation(text, text.replace("3", "4").replace("small", "not small"))[1]


@settings(max_examples=80, deadline=None)
@given(st.one_of(SENTENCES, st.text()))
def test_a_text_is_exactly_itself(text: str) -> None:
    assert _relation(text, text) == (Kind.EXACT, Difference.NONE)
    assert _relation(text, f"  {text}\n") == (Kind.EXACT, Difference.NONE)
