"""D2: two sides beside each other; three own actions with a day; nobody else sees it, and it is no contract."""

from datetime import date

import pytest

from bot.engine.agenda.agenda import coming
from bot.engine.answer import Answer
from bot.engine.bewaring import Prive, Telling
from bot.engine.loopbaan.regels import REGELS, Kader
from bot.engine.loopbaan.staat import Loopbaan
from tests.dialogen.transcript import check, play
from tests.engine.demo import EMPTY
from tests.engine.telefoon import CATALOGUE, Phone

SCRIPTS = (
    # reads a promise, chooses two things, is sure
    ("Toon", "Een gesprek in het jaar", "Verder", "Deels", "Zelf een gesprek vragen", "Iets leren", "Klaar",
     "Over een week", "Over 4 weken", "Niets", "8", "Verder", "Ik ga ervoor", "Over 3 maanden", "Maak gesprekskaart",
     "Klaar"),
    # one thing of their own, obstacles, unsure: smaller first, and a day to look back
    ("Toon", "Sla over", "Iets anders", "»Ik vraag of ik eens mag meedraaien in de keuken.", "Klaar", "Over 12 weken",
     "Ik durf niet goed", "Mijn leidinggevende", "Klaar", "Verder", "4", "»Eerst een halve dag.", "Verder",
     "Ik ga ervoor", "Ik kies een dag", "Over 8 weken", "Bewaren"),
    # does not know how to make it smaller, and changes their mind
    ("Toon", "Een gesprek in het jaar", "Verder", "Lees nog een belofte", "Een gesprek in het jaar", "Verder", "Nee",
     "Nadenken wat ik wil", "Klaar", "Sla over", "Geen tijd", "Klaar", "Verder", "0", "Ik weet het niet",
     "Tien minuten, niet meer", "Verder", "Toch niet", "Niet bewaren", "Ja"),
    ("Later", "Over 2 weken"),
)  # fmt: skip


def reach(*acts: str, own: dict[str, dict[str, str]] | None = None) -> Phone:
    return play("deal", acts, own or {})


TOT_ZEKER = ("Toon", "Sla over", "Iets leren", "Klaar", "Over een week", "Niets")
SLUIT = (*TOT_ZEKER, "8", "Verder")


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("deal", SCRIPTS)


def test_een_lege_belofte_zegt_dat_je_er_gerust_naar_mag_vragen() -> None:
    phone = Phone(sources=EMPTY.sources, bladen=EMPTY.bladen).do_start("deal").tik("Toon")
    assert phone.text.startswith("Je organisatie heeft dit nog niet ingevuld. Je mag er gerust naar vragen.")
    assert "Wat wil jij zelf doen?" in phone.text
    for act in ("Iets leren", "Klaar", "Over een week", "Niets", "8"):
        phone.tik(act)
    assert "Iets leren" in phone.text
    assert "vulde haar deel nog niet in" in phone.text


def test_wat_jij_doet_staat_naast_wat_je_organisatie_belooft() -> None:
    phone = reach(*TOT_ZEKER, "8")
    assert phone.text.index("Iets leren") < phone.text.index("Een gesprek in het jaar")


def test_hoogstens_drie_dingen_en_elk_krijgt_een_eigen_dag() -> None:
    phone = reach("Toon", "Sla over", "Nadenken wat ik wil", "Iets leren", "Kansen hier bekijken",
                  "Iets nieuws proberen")
    assert "Je koos er al 3" in phone.text
    phone.tik("Klaar")
    for item in ("Nadenken wat ik wil", "Iets leren", "Kansen hier bekijken"):
        assert phone.text.split("\n\n")[0].endswith(f"Wanneer doe je dit?\n{item}")
        phone.tik("Over een week")
    assert "Wat kan je tegenhouden?" in phone.text


@pytest.mark.parametrize(("gekozen", "tips"), [
    (("Geen tijd",), ["Tien minuten"]),
    (("Ik durf niet goed", "Ik weet niet hoe"), ["eerste zin", "één collega"]),
    (("Geen tijd", "Ik durf niet goed", "Ik weet niet hoe", "Mijn leidinggevende"),
     ["Tien minuten", "eerste zin", "één collega", "met wie je praat"]),
])  # fmt: skip
def test_elke_hindernis_krijgt_een_tip(gekozen: tuple[str, ...], tips: list[str]) -> None:
    phone = reach(*TOT_ZEKER[:-1], *gekozen, "Klaar")
    said = phone.text.split("\n\n")
    assert len(said) == len(tips)
    assert all(tip in line for tip, line in zip(tips, said, strict=True))


def test_wie_door_niets_wordt_tegengehouden_krijgt_geen_tip() -> None:
    assert "Hoe zeker ben je" in reach(*TOT_ZEKER).text


@pytest.mark.parametrize("cijfer", range(11))
def test_wie_zes_of_minder_zeker_is_maakt_het_eerst_kleiner(cijfer: int) -> None:
    text = reach(*TOT_ZEKER, str(cijfer)).text
    assert ("een stukje kleiner" in text) == (cijfer <= 6)


def test_een_deal_is_een_afspraak_met_jezelf_en_geen_contract() -> None:
    assert "Het is een afspraak met jezelf, geen contract. Niemand anders ziet hem." in reach(*SLUIT).text


def test_met_een_dag_om_terug_te_kijken_loopt_de_deal() -> None:
    for act, day in (("Over 3 maanden", "2027-02-21"), ("Over 6 maanden", "2027-05-21")):
        phone = reach(*SLUIT, "Ik ga ervoor", act, "Bewaren")
        assert phone.loopbaan["deal"]["terug"] == day
    phone = reach(*SLUIT, "Ik ga ervoor", "Ik kies een dag", "Over 8 weken", "Bewaren")
    assert phone.loopbaan["deal"]["terug"] == "2027-01-16"


@pytest.mark.parametrize("acts", [
    (*SLUIT, "Toch niet", "Bewaren"), (*SLUIT, "Ik ga ervoor", "Sla over", "Bewaren"),
    (*SLUIT, "Ik ga ervoor", "Over 3 maanden", "Niet bewaren", "Ja"),
])  # fmt: skip
def test_zonder_ja_of_zonder_dag_komt_er_geen_vraag_terug(acts: tuple[str, ...]) -> None:
    assert not reach(*acts).loopbaan.get("deal")


def test_aanpassen_brengt_je_terug_bij_wat_je_zelf_doet() -> None:
    phone = reach(*SLUIT, "Aanpassen")
    assert "Wat wil jij zelf doen?" in phone.text
    assert "Je antwoord: Iets leren" in phone.text


def test_wie_later_kiest_krijgt_de_vraag_op_de_dag_die_past() -> None:
    phone = reach("Later", "Over 2 weken")
    assert phone.loopbaan["deal_op"] == "2026-12-05"
    phone.do_start("deal")
    for act in (*SLUIT, "Ik ga ervoor", "Over 3 maanden", "Bewaren"):
        phone.tik(act)
    assert not phone.loopbaan.get("deal_op")


def test_of_je_de_beloften_kende_wordt_geteld_en_niet_bij_jou_bewaard() -> None:
    assert CATALOGUE["deal"].step("wist").bewaart == Telling("beloften_gekend")
    assert play("deal", SCRIPTS[0]).counted == [("beloften_gekend", "deels")]
    assert play("deal", SCRIPTS[2]).counted == []  # not kept, not counted
    assert play("deal", SCRIPTS[1]).counted == []  # not read, not asked


def test_wat_je_afspreekt_blijft_negen_maanden_en_alleen_voor_jou() -> None:
    kept = [stap.bewaart for stap in CATALOGUE["deal"].steps.values() if isinstance(stap.bewaart, Prive)]
    assert set(kept) == {Prive(9)}
    phone = reach("Toon", "Sla over").tik("Wie ziet dit?")
    assert "9 maanden" in phone.text


def test_na_een_deal_komt_wat_erbij_past() -> None:
    assert "Met wie praat ik?" in play("deal", SCRIPTS[1]).labels
    assert "Gesprek plannen" in play("deal", SCRIPTS[0]).labels
    assert "Sleutel aan je werk" in reach(
        "Toon", "Sla over", "Iets nieuws proberen", "Klaar", "Over een week", "Niets", "9", "Verder", "Ik ga ervoor",
        "Over 3 maanden", "Bewaren").labels


def test_op_de_kaart_staat_alleen_wat_je_zelf_doet_en_wanneer() -> None:
    [card] = play("deal", SCRIPTS[0]).cards
    assert [label for _, label, _ in card.lines] == [
        "Dit doe ik zelf", "Tegen wanneer (Zelf een gesprek vragen)", "Tegen wanneer (Iets leren)"]


def komt(phone: Phone) -> dict[str, date]:
    """What the bot will say of its own accord, and on which day, to somebody who switched nothing on."""
    found = coming(Loopbaan.from_json(phone.loopbaan), {"sinds": "2026-11-21"}, (), (), phone.now)
    return {one.soort: one.moment.date() for one in found if one.soort != "stil"}


def test_de_bot_vraagt_het_op_de_dag_die_je_koos_en_anders_niet() -> None:
    later = reach("Later", "Een andere dag", "»woensdag 16 december", "Ja")
    assert komt(later) == {"deal_later": date(2026, 12, 16)}
    assert komt(reach("Later", "Sla over")) == {}
    assert komt(reach(*SLUIT, "Ik ga ervoor", "Over 3 maanden", "Bewaren")) == {"deal_terugblik": date(2027, 2, 22)}


def test_wie_toch_niet_zegt_bij_het_aanpassen_heeft_geen_deal_meer() -> None:
    phone = reach(*SLUIT, "Ik ga ervoor", "Over 3 maanden", "Aanpassen", "Mijn afspraak", "Toch niet", "Bewaren")
    assert not phone.loopbaan.get("deal")
    leven, kader = Loopbaan(), Kader(phone.now, "aa", "bb")
    for answers in ({"terug": (Answer(("3m",)),)}, {}):
        REGELS["deal_gesloten"](leven, answers, kader)
        assert bool(leven.deal) == bool(answers)


def test_wie_alleen_een_dag_kiest_krijgt_de_vraag_ook() -> None:
    assert reach(*SLUIT, "Sla over", "Over 3 maanden", "Bewaren").loopbaan["deal"]["terug"] == "2027-02-21"
