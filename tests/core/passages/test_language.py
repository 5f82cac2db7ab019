"""Which language most texts are in."""

from __future__ import annotations

import pytest
from dittograph.passages.first_look import look_for_language
from dittograph.passages.language import Language, other_language

ENGLISH = [
    "The ferry was cancelled because of the storm.",
    "A man is playing a guitar on the stage.",
    "How do I get a refund for my ticket?",
    "Prices rose by five percent last year.",
]


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("German", ["Die Fähre fiel wegen des Sturms aus.", "Wie bekomme ich mein Geld zurück?"]),
        ("French", ["Le ferry a été annulé à cause de la tempête.", "Où est la gare du Nord ?"]),
        ("Spanish", ["El ferry fue cancelado por la tormenta.", "¿Dónde está la estación?"]),
        ("Italian", ["Il museo è chiuso nei giorni festivi.", "Dove si trova la stazione?"]),
        ("Dutch", ["De veerboot werd vanwege de storm geannuleerd.", "Het museum is gesloten."]),
        ("Polish", ["Prom odwołano z powodu burzy.", "Muzeum jest zamknięte w święta."]),
        ("Portuguese", ["O ferry foi cancelado por causa da tempestade.", "O museu está fechado."]),
        ("Swedish", ["Färjan ställdes in på grund av stormen.", "Museet är inte öppet i dag."]),
        ("Czech", ["Trajekt byl zrušen kvůli bouři.", "Muzeum je o svátcích zavřené."]),
        ("Finnish", ["Lautta peruttiin myrskyn takia.", "Museo on kiinni, mutta se ei ole uusi."]),
        ("Hungarian", ["A komp a vihar miatt nem indult el.", "A múzeum ünnepnapokon zárva van."]),
        ("Turkish", ["Feribot fırtına nedeniyle iptal edildi.", "Müze bu hafta için kapalı."]),
        ("Russian", ["Паром отменили из-за шторма.", "Музей закрыт в выходные."]),
        ("Ukrainian", ["Пором скасували через шторм.", "Музей зачинений, її немає."]),
        ("Greek", ["Το πλοίο ακυρώθηκε λόγω της καταιγίδας.", "Το μουσείο είναι κλειστό."]),
        ("Chinese", ["渡轮因暴风雨取消。", "博物馆在公共假日关闭，请注意时间。"]),
        ("Japanese", ["フェリーは嵐のため欠航した。", "博物館は祝日に閉まっています。"]),
        ("Korean", ["폭풍 때문에 배가 결항되었다.", "박물관은 공휴일에 문을 닫습니다."]),
    ],
)
def test_languages_are_told_from_english(name, texts):
    found = other_language(texts * 2)
    assert found is not None
    assert found.name == name
    assert found.sentence() == f"Most of this is {name}."
    assert other_language([*texts, *ENGLISH * 3]) is None


def test_what_shows_nothing_raises_no_question():
    assert other_language([]) is None
    assert other_language(ENGLISH * 5) is None
    assert other_language(["Die Fähre fiel aus."]) is None  # too little
    assert other_language(["Acme Router 3000", "Peter Müller", "SKU 44-81"] * 50) is None
    assert other_language(["4.5", "", "???", "def f(x): return x"] * 50) is None


def test_several_languages_are_not_named():
    german, french = "Die Fähre fiel wegen des Sturms aus.", "Le musée est fermé les jours fériés."
    assert other_language([german, french] * 4) == Language("", 1.0)
    assert Language("", 1.0).sentence() == "Most of this is not English."


def test_a_few_files_are_enough(tmp_path):
    for number in range(40):
        words = "Die Fähre fiel wegen des Sturms aus, und das Museum ist nicht offen.\n"
        (tmp_path / f"{number}.txt").write_text(words * 3, encoding="utf-8")
    found = look_for_language([tmp_path])
    assert found is not None
    assert found.name == "German"
    assert look_for_language([tmp_path / "gone"]) is None
    assert look_for_language([], "\n".join(ENGLISH)) is None
