"""D10: from vague to precise; learning is not always the answer; five private points; one to five actions."""

import pytest

from bot.dialogen.medewerker.plan.vormen import GEEN_CURSUS, MANIEREN, VORMEN
from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.session import Session
from bot.engine.stappen import Herhaal, Open
from tests.dialogen.transcript import check, play
from tests.engine.telefoon import CATALOGUE, Phone

BEGIN = ("Ik begin", "Mijn werk nu", "»Rustig blijven als het druk is.")
MOMENT = ("»Bij de overdracht durf ik niets te vragen.",)
TEKEN = ("»Ik doe de overdracht alleen.",)
ACTIE = ("Van iemand leren", "Meelopen met iemand", "»Ik vraag of ik mag meekijken.", "Over een week", "Een collega",
         "Klaar", "»… vraag ik hulp aan een collega.")
SCRIPTS = (
    # everything filled in, two actions
    (*BEGIN, *MOMENT, "Ik durf niet goed", *TEKEN, *ACTIE, "Ja",
     "Cursus", "Een cursus in een groep", "»Ik vraag wanneer de cursus begint.", "Over 4 weken", "Tijd", "Geld",
     "Klaar",
     "»… maak ik mijn stap kleiner.", "Klaar", "Om de twee weken", "Zo is het goed", "Maak mijn plan", "Klaar"),
    # does not know where it goes wrong: three small questions; gets no chance: a talk is offered
    ("Ik begin", "Een volgende stap", "»Leiding geven aan een kleine ploeg.", "Ik weet het niet", "»In het magazijn.",
     "»Op het eind van mijn dienst.", "»Niemand, ik sta alleen.", "Ik krijg geen kans", "Verder", "Sla over",
     "Doen", "Een extra taak", "»Ik vraag of ik de planning eens mag maken.", "Over een week", "Mijn leidinggevende",
     "Klaar", "Sla over", "Klaar", "Elke maand", "Een teken van succes", "»Ik maak de planning alleen.",
     "Zo is het goed", "Bewaren"),
    # does not really want to: chooses something else
    ("Ik begin", "Mijn werk nu", "»Sneller werken.", "Sla over", "Ik wil eigenlijk niet", "Ja, iets anders",
     "Iets voor mezelf", "»Met de computer leren werken.", "»Thuis raak ik niet in mijn mails.", "Ik weet niet hoe",
     "Sla over", "Cursus", "Leren op de computer", "»Ik probeer de eerste les.", "Sla over", "Niets", "Sla over",
     "Klaar", "Alleen op het eind", "Een manier zonder cursus", "Zelf uitzoeken", "Zelf iets opzoeken",
     "Een dag bij elke stap", "Over een week", "Zo is het goed", "Niet bewaren", "Ja"),
)  # fmt: skip
TOT_DE_PUNTEN = (*BEGIN, *MOMENT, "Ik kan het nog niet", *TEKEN, *ACTIE, "Klaar", "Elke week")


def place(phone: Phone) -> str:
    found = Session.from_json(phone.session).place
    return found.step if found else ""


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("plan", SCRIPTS)


def test_er_zijn_zestien_vormen_en_een_cursus_komt_laatst() -> None:
    assert sum(len(vormen) for vormen in VORMEN.values()) == 16
    assert list(VORMEN) == list(MANIEREN)
    assert list(MANIEREN)[-1] == "cursus"
    assert set(GEEN_CURSUS) == set(MANIEREN) - {"cursus"}


@pytest.mark.parametrize("manier", list(VORMEN))
def test_elke_manier_toont_haar_eigen_vormen_met_uitleg(manier: str) -> None:
    for label, uitleg in VORMEN[manier].values():
        phone = play("plan", (*BEGIN, *MOMENT, "Ik kan het nog niet", *TEKEN, MANIEREN[manier]))
        assert [words for words, data in phone.last.buttons if ":~" not in data] == [
            knop for knop, _ in VORMEN[manier].values()]
        phone.tik(label)
        assert uitleg in phone.text
        assert place(phone) == "acties/stap#1"


def test_wie_niet_weet_waar_het_vastloopt_krijgt_drie_kleine_vragen() -> None:
    phone = play("plan", (*BEGIN, "Ik weet het niet"))
    for vraag in ("Waar ben je", "Wanneer gebeurt het", "Wie is er dan bij?"):
        assert vraag in phone.text
        phone.typ("een paar woorden")
    assert "Wat is vooral de reden?" in phone.text


@pytest.mark.parametrize("reden", ["Ik krijg geen kans", "Geen tijd of spullen"])
def test_waar_leren_minder_helpt_wordt_op_het_eind_iets_anders_aangeboden(reden: str) -> None:
    phone = play("plan", (*BEGIN, *MOMENT, reden))
    assert "Leren helpt hier minder" in phone.text
    phone = play("plan", (*BEGIN, *MOMENT, reden, "Verder", *TEKEN, *ACTIE, "Klaar", "Elke week", "Zo is het goed",
                          "Bewaren"))
    assert CATALOGUE["gesprekspartner"].dialoog.titel in phone.labels
    assert CATALOGUE["jobcraften"].dialoog.titel in phone.labels


def test_wie_niet_wil_begint_opnieuw_met_lege_vragen() -> None:
    phone = play("plan", (*BEGIN, *MOMENT, "Ik wil eigenlijk niet", "Ja, iets anders"))
    assert "Waar wil je aan werken?" in phone.text
    assert "Je antwoord" not in phone.text
    phone.tik("Iets voor mezelf")
    assert "wat wil je anders" in phone.text
    [answers] = phone.stored.values()
    assert set(answers) == {"doel"}


def test_wie_het_toch_wil_verliest_niets() -> None:
    phone = play("plan", (*BEGIN, *MOMENT, "Ik wil eigenlijk niet", "Nee, toch dit"))
    assert "Hoe zie je dat het gelukt is?" in phone.text
    [answers] = phone.stored.values()
    assert {"doel", "wens", "moment", "reden"} <= set(answers)


def test_een_vol_plan_heeft_vijf_van_vijf_punten() -> None:
    phone = play("plan", TOT_DE_PUNTEN)
    assert "5 van 5. Je plan is helemaal rond." in phone.text
    assert [words for words, data in phone.last.buttons if ":~" not in data] == ["Zo is het goed"]


ONVOLLEDIG = {
    "Precies genoeg": (*BEGIN, "»Overal.", "Ik kan het nog niet", *TEKEN, *ACTIE, "Klaar", "Elke week"),
    "Een teken van succes": (*BEGIN, *MOMENT, "Ik kan het nog niet", "Sla over", *ACTIE, "Klaar", "Elke week"),
    "Een manier zonder cursus": (*BEGIN, *MOMENT, "Ik kan het nog niet", *TEKEN, "Cursus", "Een cursus in een groep",
                                 *ACTIE[2:], "Klaar", "Elke week"),
    "Een dag bij elke stap": (*BEGIN, *MOMENT, "Ik kan het nog niet", *TEKEN, *ACTIE, "Ja", *ACTIE[:3], "Sla over",
                              *ACTIE[4:], "Klaar", "Elke week"),
    "Wat je nodig hebt": (*BEGIN, *MOMENT, "Ik kan het nog niet", *TEKEN, *ACTIE[:4], "Sla over", ACTIE[-1], "Klaar",
                          "Elke week"),
}  # fmt: skip


@pytest.mark.parametrize("punt", list(ONVOLLEDIG))
def test_elk_punt_wordt_gemist_en_laat_zich_aanvullen(punt: str) -> None:
    phone = play("plan", ONVOLLEDIG[punt])
    assert "4 van 5. Wil je het laatste ook?" in phone.text
    assert f"○ {punt}" in phone.text
    assert [words for words, data in phone.last.buttons if ":~" not in data] == [punt, "Zo is het goed"]
    phone.tik(punt)
    aanvullen = {
        "Precies genoeg": "»Bij de overdracht raak ik in de war.", "Een teken van succes": "»Ik doe het alleen.",
        "Een manier zonder cursus": "Zelf uitzoeken", "Een dag bij elke stap": "Over een week",
        "Wat je nodig hebt": "Niets",
    }
    act = aanvullen[punt]
    phone.typ(act[1:]) if act.startswith("»") else phone.tik(act)
    if punt == "Een manier zonder cursus":
        phone.tik("Uitleg geven")
    assert "5 van 5" in phone.text


def test_een_dag_wordt_gevraagd_bij_de_actie_waar_hij_ontbreekt() -> None:
    phone = play("plan", (*ONVOLLEDIG["Een dag bij elke stap"], "Een dag bij elke stap"))
    assert place(phone) == "acties/wanneer#2"


def test_drie_hulpvragen_tellen_als_precies_genoeg() -> None:
    phone = play("plan", (*BEGIN, "Ik weet het niet", "»Hier.", "»Vaak.", "»Niemand.", "Ik kan het nog niet", *TEKEN,
                          *ACTIE, "Klaar", "Elke week"))
    assert "5 van 5" in phone.text
    phone = play("plan", (*BEGIN, "Ik weet het niet", "»Hier.", "Dat weet ik niet meer", "»Niemand.",
                          "Ik kan het nog niet", *TEKEN, *ACTIE, "Klaar", "Elke week"))
    assert "○ Precies genoeg" in phone.text


def test_wie_het_even_niet_weet_kan_tikken_in_plaats_van_typen() -> None:
    phone = play("plan", ("Ik begin", "Mijn werk nu", "Ik weet het niet", "Rustiger werken", "Ik weet het niet",
                          *["Dat weet ik niet meer"] * 3, "Ik kan het nog niet", "Ik weet het niet", "Ik blijf rustig",
                          *ACTIE[:2], "Ik weet het niet", "Ik kijk een uur mee", "Over een week", "Niets",
                          "Dat weet ik nog niet", "Klaar", "Elke week"))
    assert "4 van 5" in phone.text
    phone.tik("Zo is het goed")
    assert "Eerste stap (1): Ik kijk een uur mee" in phone.text
    assert "Gelukt als: Ik blijf rustig" in phone.text
    phone.tik("Bewaren")
    assert [actie["tegen"] for actie in phone.loopbaan["plan"]["acties"]] == ["2026-11-28"]


def test_hoogstens_vijf_acties() -> None:
    acts: list[str] = [*BEGIN, *MOMENT, "Ik kan het nog niet", *TEKEN]
    for _ in range(4):
        acts += [*ACTIE, "Ja"]
    phone = play("plan", (*acts, *ACTIE))
    assert "Hoe vaak vraag ik" in phone.text


def test_een_eerste_stap_is_hoogstens_tachtig_tekens_en_heeft_voorbeelden_bij_de_manier() -> None:
    herhaal = next(stap for stap in CATALOGUE["plan"].dialoog.stappen if isinstance(stap, Herhaal))
    stap = next(onder for onder in herhaal.stappen if onder.naam == "stap")
    assert isinstance(stap, Open)
    assert stap.hoogstens == 80
    assert stap.voorbeelden_bij is not None
    assert set(stap.voorbeelden_bij[1]) == set(MANIEREN)
    phone = play("plan", (*BEGIN, *MOMENT, "Ik kan het nog niet", *TEKEN, "Andere rol of plek", "Iemand vervangen"))
    assert "voor juli" in phone.text
    phone.typ("x" * 81)
    assert "81" in phone.text
    assert place(phone) == "acties/stap#1"


def test_een_bewaard_plan_wordt_een_lopend_plan_met_een_actie_per_ronde() -> None:
    phone = play("plan", SCRIPTS[0])
    plan = phone.loopbaan["plan"]
    assert [actie["nr"] for actie in plan["acties"]] == ["1", "2"]
    assert [actie["tegen"] for actie in plan["acties"]] == ["2026-11-28", "2026-12-19"]
    assert plan["tot"] == "2026-12-19"
    assert plan["ritme"] == "twee_weken"
    assert "meekijken" not in str(phone.loopbaan)  # dates and states only, never words


def test_zonder_eerste_stap_is_er_geen_plan_om_op_te_volgen() -> None:
    phone = play("plan", ("Ik begin", "Mijn werk nu", *["Sla over"] * 11, "Zo is het goed", "Bewaren"))
    assert "plan" not in phone.loopbaan


def test_een_verbeterd_plan_houdt_wat_al_gedaan_was() -> None:
    phone = play("plan", (*TOT_DE_PUNTEN, "Zo is het goed", "Bewaren"))
    phone.loopbaan["plan"]["acties"][0]["staat"] = "klaar"
    [dossier] = phone.stored
    phone.session = {"n": 1, "p": ["plan", 1, "r900", "slot", dossier, "", "", 0, "", "", True]}
    phone.typ("verder").tik("Aanpassen").tik("Nog een actie? (1)").tik("Ja")
    for act in ACTIE:
        phone.typ(act[1:]) if act.startswith("»") else phone.tik(act)
    phone.tik("Klaar").tik("Bewaren")
    assert [actie["staat"] for actie in phone.loopbaan["plan"]["acties"]] == ["klaar", "open"]
    assert phone.loopbaan["plan"]["nummer"] == 1


def test_het_plan_is_een_eigen_kaart_met_de_voorgestelde_regels() -> None:
    [card] = play("plan", SCRIPTS[0]).cards
    assert card.kind == "plan"
    assert card.title == "Mijn plan"
    said = [label for _, label, _ in card.lines]
    assert "Eerste stap (2)" in said
    assert not {"De reden", "Manier (1)", "Zo vaak vraag je het"} & set(said)


def test_de_telling_van_de_punten_wordt_niet_bewaard_en_staat_nergens_in() -> None:
    steps = CATALOGUE["plan"].steps
    assert isinstance(steps["punten"].bewaart, Tijdelijk)
    assert {stap.bewaart for name, stap in steps.items() if isinstance(stap.bewaart, Prive)} == {Prive(24)}
    phone = play("plan", (*TOT_DE_PUNTEN, "Zo is het goed"))
    assert "Vijf punten" not in phone.text


def test_een_oude_knop_van_de_punten_brengt_niemand_van_de_weg() -> None:
    phone = play("plan", ONVOLLEDIG["Een teken van succes"])
    vraag, knoppen = phone.last, list(phone.last.buttons)
    phone.tik("Zo is het goed")
    vraag.buttons = knoppen
    phone.tik("Een teken van succes", message=vraag).tik("Ja, verander het")
    assert "4 van 5" in phone.text
    phone.tik("Zo is het goed")
    assert "Dit heb je opgeschreven" in phone.text


def test_de_punten_laten_zich_ook_bij_aanpassen_aanvullen() -> None:
    phone = play("plan", (*ONVOLLEDIG["Wat je nodig hebt"], "Zo is het goed", "Aanpassen", "Vijf punten van je plan",
                          "Wat je nodig hebt"))
    assert place(phone) == "acties/nodig#1"
    phone.tik("Niets")
    assert "5 van 5" in phone.text
    phone.tik("Zo is het goed")
    assert "Nodig (1): Niets" in phone.text


def test_terug_vanaf_de_punten_en_vanaf_wat_je_aanvult_loopt_gewoon() -> None:
    phone = play("plan", (*ONVOLLEDIG["Een teken van succes"], "Een teken van succes", "Terug"))
    assert "Wat is vooral de reden?" in phone.text
    phone = play("plan", (*TOT_DE_PUNTEN, "Terug"))
    assert "Hoe vaak vraag ik" in phone.text


def test_pauze_bij_de_punten_houdt_de_plek() -> None:
    phone = play("plan", (*ONVOLLEDIG["Een teken van succes"], "Pauze")).typ("verder")
    assert "4 van 5" in phone.text
