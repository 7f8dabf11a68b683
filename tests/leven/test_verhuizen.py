"""Somebody gets a new Telegram account: a code made in the old chat takes everything along, once."""

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.engine import words_person
from bot.engine.verhuiscode import found_in, read_whole
from tests.databases import Databank
from tests.pad.huis import Huis, doe_mee, kies, opstelling
from tests.pad.telefoontje import Telefoontje


@pytest.fixture
def huis(databank: Databank, organisatiebank: Databank, tmp_path: Path) -> Iterator[Huis]:
    made = Huis(opstelling(tmp_path, databank, organisatiebank))
    yield made
    made.sluit()


@pytest.fixture
def oud(huis: Huis) -> Telefoontje:
    """Noor takes part, has one card and is in the middle of a second preparation."""
    noor = huis.nieuw()
    doe_mee(huis, noor)
    tikt(huis, noor, "Snelle voorbereiding (5 min)", "Deze maand", "Over mijn loopbaan", "4  goed",
         "Rust", "Klaar", "Drukte", "Klaar", "Bijleren", "»geplant in de keuken", "Niets nu", "Maak gesprekskaart",
         "Klaar")
    huis.stuur(huis.typ(noor, "/menu"))
    tikt(huis, noor, "Snelle voorbereiding (5 min)", "Later", "Gewoon een babbel")
    return noor


def tikt(huis: Huis, wie: Telefoontje, *woorden: str) -> None:
    for woord in woorden:
        huis.stuur(huis.typ(wie, woord[1:]) if woord.startswith("»") else huis.tik(wie, kies(wie, woord)))


def maak_code(huis: Huis, wie: Telefoontje) -> str:
    huis.stuur(huis.typ(wie, "/instellingen"))
    tikt(huis, wie, "Nieuw Telegram-account", "Maak een verhuiscode")
    assert found_in(wie.laatste.tekst) == wie.laatste.tekst  # alone in its message: easy to copy
    return wie.laatste.tekst


def stuurt(huis: Huis, wie: Telefoontje, tekst: str) -> str:
    huis.stuur(huis.typ(wie, tekst))
    return wie.laatste.tekst


@pytest.mark.parametrize("manier", ["/start {}", "{}", "hier is hij: {} groetjes", "kaal", "klein met spaties"])
def test_met_de_code_staat_alles_in_het_nieuwe_account(huis: Huis, oud: Telefoontje, manier: str) -> None:
    voor = huis.alles(oud.nummer)
    code = maak_code(huis, oud)
    nieuw = huis.nieuw()
    vorm = {"kaal": code.replace("-", ""), "klein met spaties": code.lower().replace("-", " ")}
    gezegd = stuurt(huis, nieuw, vorm.get(manier, manier.format(code)))
    assert "Welkom terug" in gezegd
    assert "Vraag 3 van 8" in gezegd  # where she was
    assert huis.rijen(oud.nummer) == 0
    na = huis.alles(nieuw.nummer)
    assert na["account"] == {**voor["account"], "chat": nieuw.nummer}
    assert na["kaarten"] == voor["kaarten"]
    assert na["dossiers"] == voor["dossiers"]
    tikt(huis, nieuw, "2  niet zo goed")
    assert len(huis.alles(nieuw.nummer)["dossiers"]) == 2  # the running one went on, no new one was opened
    huis.stuur(huis.typ(nieuw, "/menu"))
    tikt(huis, nieuw, "Mijn kaarten")
    assert any("Mijn gesprek" in knop[1] for knop in nieuw.knoppen)


def test_de_oude_chat_krijgt_niets_meer_en_is_onbekend(huis: Huis, oud: Telefoontje) -> None:
    code = maak_code(huis, oud)
    onderweg = huis.stuur(huis.typ(oud, "/menu"), bezorgen=False)
    assert onderweg
    nieuw = huis.nieuw()
    klaar = huis.stuur(huis.typ(nieuw, f"/start {code}"))
    assert {een.chat for een in klaar} == {nieuw.nummer}
    assert [een for een in huis.herstart() if een.chat == oud.nummer] == []  # nor what still waited
    assert stuurt(huis, oud, "/menu") == words_person.ASK_FOR_LINK


def test_wie_in_dezelfde_stapel_nog_antwoordt_neemt_dat_antwoord_mee(huis: Huis, oud: Telefoontje) -> None:
    code = maak_code(huis, oud)
    huis.stuur(huis.typ(oud, "/verder"))
    nieuw = huis.nieuw()
    antwoord = huis.tik(oud, kies(oud, "3  gaat wel"))
    huis.stuur(antwoord, huis.typ(nieuw, code), huis.typ(oud, "en nu?"))
    [bezig] = [d for d in huis.alles(nieuw.nummer)["dossiers"] if d["staat"] == "bezig"]
    assert bezig["antwoorden"]["gevoel"] == {"k": ["3"]}
    assert oud.laatste.tekst == words_person.ASK_FOR_LINK
    assert "Wat geeft je energie" in nieuw.laatste.tekst


def test_ook_wie_eerst_de_link_van_het_team_opende_kan_nog_verhuizen(huis: Huis, oud: Telefoontje) -> None:
    code = maak_code(huis, oud)
    nieuw = huis.nieuw()
    huis.stuur(huis.typ(nieuw, f"/start {huis.codes[0]}"))
    assert "Hallo" in nieuw.laatste.tekst
    assert "Welkom terug" in stuurt(huis, nieuw, code)


def test_een_code_werkt_geen_twee_keer(huis: Huis, oud: Telefoontje) -> None:
    code = maak_code(huis, oud)
    eerste, tweede = huis.nieuw(), huis.nieuw()
    stuurt(huis, eerste, code)
    assert stuurt(huis, tweede, code) == words_person.ASK_FOR_LINK
    assert huis.alles(tweede.nummer) == {}
    assert huis.alles(eerste.nummer)


def test_elke_onbruikbare_code_krijgt_dezelfde_zin(huis: Huis, oud: Telefoontje) -> None:
    oudere = maak_code(huis, oud)
    code = maak_code(huis, oud)
    huis.klok += dt.timedelta(days=8)
    gezegd = {
        stuurt(huis, huis.nieuw(), tekst)
        for kapot in (oudere, code, "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG", "onzin")
        for tekst in (kapot, f"/start {kapot}")
    }
    assert gezegd == {words_person.ASK_FOR_LINK}
    assert huis.alles(oud.nummer)["kaarten"]


def test_een_code_werkt_zeven_dagen(huis: Huis, oud: Telefoontje) -> None:
    code = maak_code(huis, oud)
    huis.klok += dt.timedelta(days=7)
    assert "Welkom terug" in stuurt(huis, huis.nieuw(), code)


def test_na_vijf_foute_codes_helpt_ook_de_goede_even_niet(huis: Huis, oud: Telefoontje) -> None:
    code = maak_code(huis, oud)
    nieuw = huis.nieuw()
    for getal in range(5):
        stuurt(huis, nieuw, f"AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-000{getal}")
    assert stuurt(huis, nieuw, code) == words_person.ASK_FOR_LINK
    huis.klok += dt.timedelta(minutes=61)
    assert "Welkom terug" in stuurt(huis, nieuw, code)


def test_wie_zelf_al_meedoet_verhuist_niet_over_de_eigen_antwoorden_heen(huis: Huis, oud: Telefoontje) -> None:
    code = maak_code(huis, oud)
    ander = huis.nieuw()
    doe_mee(huis, ander)
    tikt(huis, ander, "Snelle voorbereiding (5 min)", "Deze week")
    voor, voor_ander = huis.alles(oud.nummer), huis.alles(ander.nummer)
    for tekst in (code, f"/start {code}"):
        assert stuurt(huis, ander, tekst) == words_person.MOVE_ALREADY_IN
    assert (huis.alles(oud.nummer), huis.alles(ander.nummer)) == (voor, voor_ander)
    stuurt(huis, ander, "/wis")
    stuurt(huis, ander, "/wis")
    assert "Welkom terug" in stuurt(huis, ander, code)  # as the sentence said


def test_de_eigen_code_in_de_oude_chat_doet_niets(huis: Huis, oud: Telefoontje) -> None:
    code = maak_code(huis, oud)
    voor = huis.alles(oud.nummer)
    assert stuurt(huis, oud, code) == words_person.MOVE_OWN_CODE
    assert huis.alles(oud.nummer) == voor


def test_een_code_wordt_nooit_als_antwoord_bewaard(huis: Huis, oud: Telefoontje) -> None:
    vreemd = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG"
    assert stuurt(huis, oud, vreemd) == words_person.ASK_FOR_LINK
    assert vreemd not in str(huis.alles(oud.nummer))


def test_wissen_neemt_de_code_mee(huis: Huis, oud: Telefoontje) -> None:
    code = maak_code(huis, oud)
    stuurt(huis, oud, "/wis")
    stuurt(huis, oud, "/wis")
    assert huis.rijen(oud.nummer) == 0
    assert stuurt(huis, huis.nieuw(), code) == words_person.ASK_FOR_LINK


def test_een_deellink_van_een_team_werkt_ook_voor_wie_verhuisde(huis: Huis, oud: Telefoontje) -> None:
    nieuw = huis.nieuw()
    stuurt(huis, nieuw, maak_code(huis, oud))
    assert stuurt(huis, nieuw, f"/start {huis.codes[1]}") == words_person.OTHER_TEAM
    assert huis.alles(nieuw.nummer)["kaarten"]


# --- how a code looks ---


def test_een_code_is_lang_genoeg_en_telkens_anders(huis: Huis, oud: Telefoontje) -> None:
    codes = {maak_code(huis, oud) for _ in range(5)}
    assert len(codes) == 5
    assert all(re.fullmatch(r"(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}", code) for code in codes)


def test_verwisselde_tekens_worden_verstaan() -> None:
    assert read_whole("1o1O-i0l0-aaaa-bbbb-cccc-dddd-eeee") == "1010-1010-AAAA-BBBB-CCCC-DDDD-EEEE"


@pytest.mark.parametrize("tekst", [
    "deze week heel veel goed werk doen", "ik wil graag de opleiding wondzorg volgen", "0470-12-34-56",
    "AAAA-BBBB-CCCC", "aaaabbbbccccddddeeeeffffgggg",
])  # fmt: skip
def test_gewone_woorden_zijn_geen_code(tekst: str) -> None:
    assert found_in(tekst) == ""
