"""Staying, changing and leaving get the same tone: about as many words, wherever a dialogue answers to that wish."""

import re

import pytest

from bot.engine.stappen import Keuze
from tests.engine.demo import DEMO
from tests.engine.telefoon import CATALOGUE, Phone

ONDERWERPEN = ("toekomst", "taken", "gaan")  # D6: stay and grow, other tasks, doubt about going


def count(text: str) -> int:
    return len(re.findall(r"\w[\w'-]*", text))


def even(numbers: list[int]) -> bool:
    return max(numbers) <= 1.2 * min(numbers)


def test_gesprekspartner_antwoordt_even_lang_op_blijven_veranderen_en_gaan() -> None:
    stap = CATALOGUE["gesprekspartner"].step("onderwerp")
    assert isinstance(stap.reactie, dict)
    assert even([count(stap.reactie[key]) for key in ONDERWERPEN])


def test_gesprekspartner_vraagt_hetzelfde_aan_wie_blijft_verandert_of_gaat() -> None:
    told = []
    for label in ("Mijn toekomst hier", "Taken of uren", "Twijfel om te gaan"):
        phone = Phone().do_start("gesprekspartner").tik(label)
        for act in ("3  gaat wel", "Niets", "Nee, eerst nadenken", "Ja", "Vakbond", "Verder", "Ik wil iets vragen"):
            phone.tik(act)
        told.append(sum(count(message.text) for message in phone.messages))
    assert even(told)


@pytest.mark.parametrize(("dialoog", "stap", "keys"), [
    ("voorbereiding_kort", "wens", ("zo_verder", "andere_taken", "andere_plek")),
    ("voorbereiding_lang", "twee_jaar", ("zelfde", "taken", "elders")),
])  # fmt: skip
def test_een_voorbereiding_geeft_geen_wens_meer_woorden(dialoog: str, stap: str, keys: tuple[str, ...]) -> None:
    """What the bot says at once to each wish; questions that follow are about the wish, not about its worth."""
    asked = CATALOGUE[dialoog].step(stap)
    assert isinstance(asked, Keuze)
    assert isinstance(asked.reactie, (str, dict))
    said = [count(asked.reactie.get(key, "")) if isinstance(asked.reactie, dict) else 0 for key in keys]
    assert max(said) == min(said) or even(said)


def test_de_voorbeelden_bij_blijven_en_veranderen_zijn_even_lang() -> None:
    stap = CATALOGUE["voorbereiding_kort"].step("zeker")
    table = stap.voorbeelden_bij[1]  # type: ignore[attr-defined]
    per_example = [sum(count(text) for text in table[key]) / len(table[key])
                   for key in ("zo_verder", "andere_taken", "andere_plek")]
    assert max(per_example) <= 1.2 * min(per_example), per_example


def test_oefenen_antwoordt_even_lang_op_blijven_veranderen_en_weggaan() -> None:
    stap = CATALOGUE["oefenen"].step("missen")
    assert isinstance(stap, Keuze)
    assert isinstance(stap.reactie, dict)
    assert even([count(stap.reactie[key]) for key in ("blijf", "anders", "weg")])


def test_de_lange_voorbereiding_vraagt_even_veel_aan_wie_blijft_verandert_of_gaat() -> None:
    told = []
    for label in ("Zelfde werk", "Andere taken", "Ergens anders"):
        phone = Phone().do_start("voorbereiding_lang")
        for _ in range(20):
            if label in phone.labels:
                break
            phone.tik("Sla over" if "Sla over" in phone.labels else phone.labels[0])
        before = len(phone.messages)
        phone.tik(label).tik("Ja").tik("5")
        for _ in range(5):
            if "Sla over" in phone.labels:
                phone.tik("Sla over")
        told.append(sum(count(message.text) for message in phone.messages[before:]))
    assert even(told)


def test_kansen_toont_elke_richting_op_dezelfde_manier() -> None:
    """The same card, called a chance to grow here, a step aside or one elsewhere, is told in as many words."""
    told = []
    [key] = list(DEMO.sources["kans_leren"])[:1]
    for soort, label in (("leren", "Iets leren"), ("opzij", "Een stap opzij"), ("partner", "Bij een ander bedrijf")):
        phone = Phone(sources={f"kans_{soort}": {key: DEMO.sources["kans_leren"][key]}}).do_start("kansen").tik(label)
        phone.typ("1").tik("Verder").tik("Nee")
        told.append(sum(count(message.text) for message in phone.messages))
    assert even(told)


def test_een_plan_geeft_elk_doel_even_veel_voorbeelden() -> None:
    table = CATALOGUE["plan"].step("wens").voorbeelden_bij[1]  # type: ignore[attr-defined]
    assert len({len(examples) for examples in table.values()}) == 1


def test_na_een_keuze_komt_er_voor_elke_wens_een_volgende_stap() -> None:
    """Nobody is led to a dead end: staying, changing and leaving each have something that is offered next."""
    for wie in ("Mijn leidinggevende", "Loopbaancentrum", "Vakbond"):
        offers = []
        for label in ("Mijn toekomst hier", "Taken of uren", "Twijfel om te gaan"):
            phone = Phone().do_start("gesprekspartner").tik(label)
            for act in ("3  gaat wel", "Niets", "Nee, eerst nadenken", "Ja", wie, "Verder", "Ik wil iets vragen",
                        "Gekopieerd", "Nee, nu nog niet", "Bewaren"):
                phone.tik(act)
            offers.append(tuple(phone.labels))
        assert len(set(offers)) == 1
        assert len(offers[0]) > 1
